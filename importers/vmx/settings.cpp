#include "importers/vmx/settings.h"

#include "core/readers/member_name.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringView>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr int kMostLines = 50'000;
constexpr qsizetype kEncodingWithin = 16 * 1024;

// Every encoding VMware names holds ASCII as it is, so the line can be found before the text is decoded.
QByteArray namedEncoding(const QByteArray& bytes) {
    static const QRegularExpression line(
        QStringLiteral("(?:^|\\n)\\s*\\.?encoding\\s*=\\s*\"?([A-Za-z0-9_.:-]{1,40})"),
        QRegularExpression::CaseInsensitiveOption);
    return line.match(QString::fromLatin1(bytes.left(kEncodingWithin))).captured(1).toLatin1();
}

bool isJapaneseWindows(const QByteArray& name) {
    static const QList<QByteArray> names{"shift_jis",   "shift-jis", "sjis", "windows-31j",
                                         "windows-932", "cp932",     "ms932"};
    return names.contains(name.toLower());
}

std::optional<QString> decodedAs(const QByteArray& name, const QByteArray& bytes) {
    // VMware on Japanese Windows calls its code page Shift_JIS; ① and ㈱ are in Windows-31J only.
    const QByteArray known = isJapaneseWindows(name) ? QByteArray("windows-31j") : name;
    QStringDecoder decoder(known.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// "|22" stands for a quotation mark, "|7C" for the bar itself.
QString unescaped(QStringView value) {
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        bool isHex = false;
        const uint code =
            value[i] == u'|' && i + 2 < value.size() ? value.mid(i + 1, 2).toString().toUInt(&isHex, 16) : 0;
        // The digits must stand there: toUInt takes a sign or a blank as well.
        if (isHex && code > 0 && value[i + 1].isLetterOrNumber()) {
            text += QChar(static_cast<char16_t>(code));
            i += 2;
        } else {
            text += value[i];
        }
    }
    return text;
}

QString valueFrom(QStringView rest) {
    QStringView value = rest.trimmed();
    if (value.startsWith(u'"')) {
        const qsizetype end = value.indexOf(u'"', 1);
        value = end < 0 ? value.mid(1) : value.mid(1, end - 1);
    }
    return unescaped(value);
}

}  // namespace

DecodedText decodeVmwareText(const QByteArray& bytes) {
    const QByteArray named = namedEncoding(bytes);
    if (!named.isEmpty())
        if (const auto text = decodedAs(named, bytes)) return {*text, false};
    if (const auto text = readers::tryDecodeName(bytes)) return {*text, !named.isEmpty()};
    return {QString::fromLatin1(bytes), true};
}

Result<Settings> Settings::parse(const QByteArray& bytes) {
    const auto refused = [](const QString& message) {
        return Error(ErrorCode::BadInput, message)
            .withRemedy(Tr::tr("Copy the file again from the server's folder on its datastore."));
    };
    if (bytes.contains('\0')) return refused(Tr::tr("The file is not text, so it holds no settings."));
    const DecodedText decoded = decodeVmwareText(bytes);
    Settings settings;
    settings.m_isDoubtful = decoded.isDoubtful;
    int lines = 0;
    for (const QStringView line : QStringView(decoded.text).split(u'\n')) {
        if (++lines > kMostLines) return refused(Tr::tr("The file has more than %1 lines.").arg(kMostLines));
        const qsizetype equals = line.indexOf(u'=');
        const QString key = equals < 0 ? QString() : line.left(equals).trimmed().toString().toLower();
        if (key.isEmpty() || key.startsWith(u'#') || settings.m_values.contains(key)) continue;
        settings.m_values.insert(key, valueFrom(line.mid(equals + 1)));
    }
    if (settings.m_values.isEmpty()) return refused(Tr::tr("The file holds no settings."));
    settings.m_keys = settings.m_values.keys();
    settings.m_keys.sort();
    return settings;
}

std::optional<bool> Settings::switchAt(const QString& key) const {
    const QString text = value(key).toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1")) return true;
    if (text == QLatin1String("false") || text == QLatin1String("0")) return false;
    return std::nullopt;
}

std::optional<qint64> Settings::count(const QString& key) const {
    bool isNumber = false;
    const qint64 number = value(key).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

}  // namespace watari::importers
