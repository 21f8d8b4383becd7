// Bytes of a text file to text, with the encodings that Japanese offices use.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace watari::readers {

// By byte order mark (UTF-8, UTF-16); without one UTF-8 when valid, else CP932 (Windows-31J).
// Errors: BadInput for NUL characters and for bytes valid in none of them.
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes);

}  // namespace watari::readers
