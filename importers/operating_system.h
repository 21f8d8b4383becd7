// Names of operating systems as lists and hypervisors write them.
#pragma once

#include "core/domain/server.h"

#include <QString>

namespace watari::importers {

// By words in the name, Japanese or English: "RHEL 8.6" is RedHat. Unknown for an empty name.
[[nodiscard]] OsFamily osFamilyOf(const QString& name);

// An identifier of libosinfo as a name: "http://microsoft.com/win/2k16" is "Windows Server 2016". An
// identifier not listed gives its last parts: "debian 12".
[[nodiscard]] QString osNameOfOsinfoId(const QString& id);

}  // namespace watari::importers
