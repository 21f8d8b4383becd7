// Names that VMware's programs give: guest operating systems, network cards, disk controllers.
#pragma once

#include <QString>

#include <optional>

namespace watari::importers {

// Of a .vmx file ("windows2019srv-64") or of the API and OVF ("windows2019srv_64Guest", "rhel8_64Guest"):
// "Windows Server 2019". An identifier not listed is given as it stands; empty for an empty one.
[[nodiscard]] QString osNameOfVmwareGuest(const QString& id);

// "x86_64" where the identifier says so or the system exists in no other width, "aarch64" for ARM; empty when
// it does not tell.
[[nodiscard]] QString architectureOfVmwareGuest(const QString& id);

// "lsilogic", "VirtualSCSI", "pvscsi": as vSphere's client words it; one not listed as it stands.
[[nodiscard]] QString vmwareControllerName(const QString& kind);

// "00:50:56:AB:..", "00-50-56-..", "080027A1B2C3": lower case with colons; nothing for anything else.
[[nodiscard]] std::optional<QString> macOfText(const QString& text);

}  // namespace watari::importers
