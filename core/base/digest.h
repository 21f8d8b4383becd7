// SHA-256 of bytes as text, in the form sha256sum prints: 64 lower-case hexadecimal digits.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace watari {

[[nodiscard]] QString sha256Text(const QByteArray& bytes);

// Of a list of texts, each with its length before it, so that no two lists look alike.
[[nodiscard]] QString sha256OfParts(const QStringList& parts);

}  // namespace watari
