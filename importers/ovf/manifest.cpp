#include "importers/ovf/manifest.h"

#include "core/readers/member_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

constexpr int kMostLines = 20'000;

struct NamedHash {
    QLatin1String name;
    QCryptographicHash::Algorithm algorithm;
};
constexpr NamedHash kHashes[] = {{QLatin1String("SHA1"), QCryptographicHash::Sha1},
                                 {QLatin1String("SHA256"), QCryptographicHash::Sha256},
                                 {QLatin1String("SHA512"), QCryptographicHash::Sha512}};

Error badLine(int number, const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Export the package again, or remove the manifest if its origin is certain."))
        .at(Tr::tr("line %1").arg(number));
}

enum class HexMeaning { Digest, Signature };

Result<ManifestLine> lineFrom(const QString& text, int number, HexMeaning meaning) {
    // OpenSSL writes "SHA256(a)= 00", ovftool "SHA256(a)= 00", others a space before the bracket. A name may
    // hold brackets itself.
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9-]{1,20})\\s*\\((.{1,1024})\\)\\s*=\\s*([0-9A-Fa-f]{2,8192})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return badLine(number, Tr::tr("The manifest's line is not of the form \"SHA256(file)= digest\"."));
    ManifestLine line{match.captured(2), match.captured(1).toUpper().remove(u'-'),
                      QByteArray::fromHex(match.captured(3).toLatin1()), number};
    const auto hash = hashOf(line.algorithm);
    const bool isOdd = match.captured(3).size() % 2 != 0;
    const bool isDigest = meaning == HexMeaning::Digest;
    if (isOdd || (isDigest && hash && line.digest.size() != QCryptographicHash::hashLength(*hash)))
        return badLine(
            number, Tr::tr("The digest in the manifest does not have the length of %1.").arg(line.algorithm));
    return line;
}

Result<QList<ManifestLine>> linesOf(const QByteArray& bytes, HexMeaning meaning) {
    QList<ManifestLine> lines;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0) end = bytes.size();
        if (++number > kMostLines)
            return badLine(number, Tr::tr("The manifest has more than %1 lines.").arg(kMostLines));
        const auto text = readers::tryDecodeName(bytes.mid(at, end - at).trimmed());
        at = end + 1;
        if (!text) return badLine(number, Tr::tr("The manifest is not text."));
        if (text->isEmpty()) continue;
        TRY(const ManifestLine line, lineFrom(*text, number, meaning));
        lines.append(line);
    }
    return lines;
}

}  // namespace

std::optional<QCryptographicHash::Algorithm> hashOf(const QString& algorithm) {
    for (const NamedHash& hash : kHashes)
        if (algorithm == hash.name) return hash.algorithm;
    return std::nullopt;
}

Result<QList<ManifestLine>> readManifest(const QByteArray& bytes) {
    return linesOf(bytes, HexMeaning::Digest);
}

Result<QList<ManifestLine>> readSignatureLines(const QByteArray& bytes) {
    return linesOf(bytes, HexMeaning::Signature);
}

}  // namespace watari::importers
