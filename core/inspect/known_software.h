// Products that matter to a migration, known by the names of packages and services: hypervisors' tools, which
// must go, and antivirus, which can refuse a new disk driver (stop 0x7B). Tables, matched without case.
#pragma once

#include "core/domain/guest.h"

#include <QString>

#include <optional>

namespace watari::inspect {

struct KnownProduct {
    SoftwareKind kind = SoftwareKind::Tools;  // Tools or Antivirus
    QString product;                          // "VMware Tools"
    QString vendor;
};

// By the name of an application or package ("open-vm-tools", "Trend Micro Deep Security Agent").
[[nodiscard]] std::optional<KnownProduct> knownApplication(const QString& name);
// By the name of a service or driver ("VMTools", "ds_agent", "CSFalconService").
[[nodiscard]] std::optional<KnownProduct> knownService(const QString& name);
// Of a service or driver that starts without being asked: Windows brings Hyper-V's services along, which rest
// elsewhere, and what is disabled is in nobody's way.
[[nodiscard]] std::optional<KnownProduct> productInUse(const Software& service);

// Windows drivers of hypervisors, in a table's order: what is looked up among the services.
[[nodiscard]] QStringList driversOfHypervisors();

}  // namespace watari::inspect
