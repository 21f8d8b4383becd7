// UUIDs as sources write them, in the one form that lets servers be recognised in several sources.
#pragma once

#include <QString>

namespace watari::importers {

// "{564D5C5A-…}", "56 4d 5c 5a 1f 41 d9 3a-9b 5c 2f 6b 6a 1e 0c 9d" or plain digits as
// "564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d"; empty for anything else, and for zeros only. The order of the bytes
// stays: files and exports of VMware have that of vSphere's config.uuid.
[[nodiscard]] QString canonicalUuid(const QString& text);

// With the bytes of each of the first three fields the other way round, as SMBIOS 2.6 has them and older
// versions do not: platform and guest may read the same UUID differently. Of a canonical one.
[[nodiscard]] QString byteSwappedUuid(const QString& uuid);

}  // namespace watari::importers
