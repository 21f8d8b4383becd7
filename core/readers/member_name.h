// Names of files that an archive or a descriptor gives: only those that stay below their own folder are safe
// to open.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace watari::readers {

// The name with "/" between its parts and without "." parts; nothing when it is empty, absolute, climbs with
// "..", names a drive or a URI, or holds control characters.
[[nodiscard]] std::optional<QString> trySafeName(const QString& name);

// UTF-8 when valid, else CP932 as Japanese packers of Windows write; nothing when it is neither.
[[nodiscard]] std::optional<QString> tryDecodeName(const QByteArray& bytes);

}  // namespace watari::readers
