// Bytes of a text file to text, with the encodings that Japanese offices use.
#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace watari::readers {

enum class TextEncoding { Detected, Utf8, Cp932, Utf16 };

constexpr auto enumNames(TextEncoding) {
    return std::array<EnumName<TextEncoding>, 4>{{{TextEncoding::Detected, "auto"},
                                                  {TextEncoding::Utf8, "utf-8"},
                                                  {TextEncoding::Cp932, "cp932"},
                                                  {TextEncoding::Utf16, "utf-16"}}};
}

// Detected: by byte order mark (UTF-8, UTF-16); without one UTF-8 when valid, else CP932 (Windows-31J).
// Errors: BadInput for NUL characters and for bytes that are not valid.
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes, TextEncoding encoding);

}  // namespace watari::readers
