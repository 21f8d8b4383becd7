#include "core/readers/text_decoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

// Nothing follows, so a character cut off at the end is an error.
constexpr auto kWhole = QStringDecoder::Flag::Stateless;

std::optional<QString> decodeWith(QStringDecoder decoder, const QByteArray& bytes) {
    if (!decoder.isValid()) return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError()) return std::nullopt;
    return text;
}

std::optional<QString> decodeBest(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeWith(QStringDecoder(QStringDecoder::Utf8, kWhole), bytes);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return bytes.size() % 2 == 0 ? decodeWith(QStringDecoder(QStringDecoder::Utf16, kWhole), bytes)
                                     : std::nullopt;
    if (auto text = decodeWith(QStringDecoder(QStringDecoder::Utf8, kWhole), bytes)) return text;
    return decodeWith(QStringDecoder("windows-31j", kWhole), bytes);
}

}  // namespace

Result<QString> decodeText(const QByteArray& bytes) {
    const std::optional<QString> text = decodeBest(bytes);
    if (!text)
        return Error(ErrorCode::BadInput, Tr::tr("The file is not text in UTF-8, UTF-16 or CP932."))
            .withRemedy(Tr::tr("Save it as CSV in UTF-8."));
    if (text->contains(QChar(u'\0')))
        return Error(ErrorCode::BadInput, Tr::tr("The file holds NUL characters, so it is not a text file."))
            .withRemedy(Tr::tr("Save it as CSV in UTF-8."));
    return *text;
}

}  // namespace watari::readers
