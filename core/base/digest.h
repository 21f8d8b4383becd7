// SHA-256 of bytes as text, in the form sha256sum prints: 64 lower-case hexadecimal digits.
#pragma once

#include <QByteArray>
#include <QString>

namespace watari {

[[nodiscard]] QString sha256Text(const QByteArray& bytes);

}  // namespace watari
