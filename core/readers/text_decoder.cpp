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

TextEncoding encodingOf(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) return TextEncoding::Utf16;
    if (bytes.startsWith("\xEF\xBB\xBF")) return TextEncoding::Utf8;
    const bool isUtf8 = decodeWith(QStringDecoder(QStringDecoder::Utf8, kWhole), bytes).has_value();
    return isUtf8 ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

QStringDecoder decoderFor(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf16:
            return QStringDecoder(QStringDecoder::Utf16, kWhole);
        case TextEncoding::Cp932:
            return QStringDecoder("windows-31j", kWhole);
        case TextEncoding::Utf8:
        case TextEncoding::Detected:
            break;
    }
    return QStringDecoder(QStringDecoder::Utf8, kWhole);
}

}  // namespace

Result<QString> decodeText(const QByteArray& bytes, TextEncoding wanted) {
    const TextEncoding encoding = wanted == TextEncoding::Detected ? encodingOf(bytes) : wanted;
    const bool halfCharacter = encoding == TextEncoding::Utf16 && bytes.size() % 2 != 0;
    const auto text = halfCharacter ? std::nullopt : decodeWith(decoderFor(encoding), bytes);
    if (!text && wanted != TextEncoding::Detected)
        return Error(ErrorCode::BadInput, Tr::tr("The file is not text in %1.").arg(enumName(wanted)))
            .withRemedy(Tr::tr("Leave the encoding to be detected, or save the file as CSV in UTF-8."));
    if (!text)
        return Error(ErrorCode::BadInput, Tr::tr("The file is not text in UTF-8, UTF-16 or CP932."))
            .withRemedy(Tr::tr("Save it as CSV in UTF-8."));
    if (text->contains(QChar(u'\0')))
        return Error(ErrorCode::BadInput, Tr::tr("The file holds NUL characters, so it is not a text file."))
            .withRemedy(Tr::tr("Save it as CSV in UTF-8."));
    return *text;
}

}  // namespace watari::readers
