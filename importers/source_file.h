// Where a part came from, told by its import key.
#pragma once

#include <QString>

namespace watari::importers {

// Whether `path` lies in the folder of the file that the key's source is, or in the folder that it is:
// images, packages and machines' folders are read from where they lie, with the files beside them. Every
// other path that a file names is one on another machine.
[[nodiscard]] bool isBesideItsSource(const QString& path, const QString& importKey);

}  // namespace watari::importers
