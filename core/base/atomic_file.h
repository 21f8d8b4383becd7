// Writes a file so that readers see the old content or the whole new one, never a part.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace watari {

// Errors: Environment, naming the file and the system's reason.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, const QByteArray& content);

// Refuses files larger than the limit. Errors: NotFound, Denied, BadInput.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 limitBytes);

}  // namespace watari
