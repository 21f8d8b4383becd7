// A place as people name it, on a command line or in a field: the path of a file, or a URI (RFC 3986) such as
// qemu:///system, nbd://host/export or postgresql://db.example/watari.
#pragma once

#include <QString>

namespace watari {

[[nodiscard]] bool isUri(const QString& location);

[[nodiscard]] bool holdsPassword(const QString& location);

// For what is written down: a log, a list of recent projects. One without stays as it is. A place that is no
// proper URI loses all that may be a password.
[[nodiscard]] QString withoutPassword(const QString& location);

}  // namespace watari
