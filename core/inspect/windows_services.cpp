#include "core/inspect/details.h"
#include "core/inspect/known_software.h"
#include "core/inspect/windows_guest.h"

#include <optional>

namespace watari::inspect {
namespace {

constexpr quint32 kKernelDrivers = 0x0F;  // kernel and file system drivers
constexpr quint32 kPrograms = 0x30;       // in a process of their own, or shared
constexpr quint32 kBoot = 0;

const char* detailOf(quint32 start) {
    switch (start) {
        case 0:
            return kStartsAtBoot;
        case 1:
            return kStartsWithSystem;
        case 2:
            return kStartsByItself;
        case 3:
            return kStartsOnDemand;
        default:
            return kIsDisabled;
    }
}

// virtio's block or SCSI driver, loaded at boot.
struct Drivers {
    bool storage = false;
};

void readService(GuestFacts& facts, const Hive& system, Hive::Node node, Drivers& drivers) {
    static const QStringList known = driversOfHypervisors();
    const QString name = system.name(node);
    const auto type = system.number(node, QStringLiteral("Type"));
    const auto start = system.number(node, QStringLiteral("Start"));
    if (!type || !start) return;
    if (*type & kPrograms) {
        facts.addService(
            {.kind = SoftwareKind::Service, .name = name, .detail = QLatin1String(detailOf(*start))});
        return;
    }
    if (!(*type & kKernelDrivers)) return;
    const QString lower = name.toLower();
    const bool storage = lower == QLatin1String("viostor") || lower == QLatin1String("vioscsi");
    if (storage && *start == kBoot) drivers.storage = true;
    if (known.contains(lower) || knownService(name))
        facts.addService(
            {.kind = SoftwareKind::Driver, .name = name, .detail = QLatin1String(detailOf(*start))});
}

}  // namespace

void readWindowsServices(GuestFacts& facts, const Hive& system, Hive::Node controlSet) {
    const QList<Hive::Node> nodes = system.children(system.find(controlSet, QStringLiteral("Services")));
    Drivers drivers;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (facts.job.cancelled()) return;
        readService(facts, system, nodes[i], drivers);
        facts.job.progress({.done = i + 1, .total = nodes.size(), .unit = ProgressUnit::Item});
    }
    facts.outcome.inspection.virtioInInitramfs = drivers.storage;
}

}  // namespace watari::inspect
