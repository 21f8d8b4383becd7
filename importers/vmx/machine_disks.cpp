#include "importers/vmware_names.h"
#include "importers/vmx/disk_chain.h"
#include "importers/vmx/machine_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

struct DiskSlot {
    QString bus;         // "scsi"
    QString controller;  // "scsi0"
    QString target;      // "scsi0:1"
};

// "scsi0:1.filename" names what is put into a slot.
std::optional<DiskSlot> slotOf(const QString& key) {
    static const QRegularExpression form(
        QStringLiteral("^((scsi|sata|nvme|ide)\\d{1,3}):(\\d{1,4})\\.filename$"));
    const auto match = form.match(key);
    if (!match.hasMatch()) return std::nullopt;
    return DiskSlot{match.captured(2), match.captured(1), match.captured(1) + u':' + match.captured(3)};
}

bool isOptical(const Settings& settings, const DiskSlot& slot) {
    return settings.value(slot.target + QStringLiteral(".deviceType"))
        .contains(QLatin1String("cdrom"), Qt::CaseInsensitive);
}

DiskMode modeOf(const QString& mode) {
    if (mode.startsWith(QLatin1String("independent"), Qt::CaseInsensitive)) return DiskMode::Independent;
    return mode.isEmpty() || mode.compare(QLatin1String("persistent"), Qt::CaseInsensitive) == 0
               ? DiskMode::Persistent
               : DiskMode::Unknown;
}

std::optional<bool> sharedBy(const Settings& settings, const DiskSlot& slot) {
    const QString sharing = settings.value(slot.target + QStringLiteral(".sharing"));
    const QString bus = settings.value(slot.controller + QStringLiteral(".sharedBus"));
    const bool byWriters = sharing.compare(QLatin1String("multi-writer"), Qt::CaseInsensitive) == 0;
    const bool byBus = !bus.isEmpty() && bus.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0;
    return byWriters || byBus;
}

QString formatOf(const QString& path) {
    return path.endsWith(QLatin1String(".vmdk"), Qt::CaseInsensitive) ? QStringLiteral("vmdk") : QString();
}

void fillFromChain(const DiskChain& chain, Disk& disk) {
    disk.path = chain.path;
    disk.format = formatOf(chain.path);
    disk.capacity = chain.capacity.value_or(Bytes(0));
    disk.allocated = chain.allocated;
    disk.thin = chain.isThin;
    disk.serial = chain.serial;
    disk.backingChain = chain.below;
    if (chain.isRawDevice) disk.mode = DiskMode::RawDevice;
    if (!disk.changeTracking) disk.changeTracking = chain.hasChangeTracking;
}

class DiskAdder {
public:
    DiskAdder(const PartsContext& context, const Server& server) : m_context(context), m_server(server) {}

    Result<void> add(const DiskSlot& slot) {
        const Settings& settings = m_context.settings;
        const QString fileName = settings.value(slot.target + QStringLiteral(".fileName"));
        TRY(const DiskChain chain, readDiskChain(m_context.folder, fileName, m_context.job));
        QList<Disk>& disks = m_context.draft.inventory().disks;
        Disk disk;
        disk.id = nextId("disk", disks);
        disk.serverId = m_server.id;
        disk.importKey = m_server.importKey + u'/' + slot.target;
        disk.target = slot.target;
        disk.bus = slot.bus;
        disk.label = QStringLiteral("%1 %2").arg(slot.bus.toUpper(), slot.target.mid(slot.bus.size()));
        disk.controller =
            vmwareControllerName(settings.value(slot.controller + QStringLiteral(".virtualDev")));
        disk.mode = modeOf(settings.value(slot.target + QStringLiteral(".mode")));
        disk.shared = sharedBy(settings, slot);
        disk.changeTracking = settings.switchAt(slot.target + QStringLiteral(".ctkEnabled"));
        fillFromChain(chain, disk);
        disks.append(disk);
        m_capacity.add(chain.capacity);
        m_allocated.add(chain.allocated);
        report(chain, disk);
        return Ok();
    }

    [[nodiscard]] std::optional<Bytes> capacity() const { return m_capacity.value(); }
    [[nodiscard]] std::optional<Bytes> allocated() const { return m_allocated.value(); }

private:
    void report(const DiskChain& chain, const Disk& disk) {
        for (const DiskProblem& problem : chain.problems)
            m_context.draft.addFinding(
                problem.rule, problem.severity,
                QStringLiteral("%1, %2, %3").arg(m_server.name, disk.target, problem.place), problem.text,
                m_server.id);
    }

    const PartsContext& m_context;
    const Server& m_server;
    OptionalSum m_capacity;
    OptionalSum m_allocated;
};

}  // namespace

Result<void> addVmxDisks(const PartsContext& context, Server& server) {
    DiskAdder adder(context, server);
    for (const QString& key : context.settings.keys()) {
        const auto slot = slotOf(key);
        if (!slot || isOptical(context.settings, *slot)) continue;
        // A disk that was taken out leaves its name behind.
        if (!context.settings.isOn(slot->target + QStringLiteral(".present"))) continue;
        CHECK(adder.add(*slot));
    }
    server.measuredStorage = adder.capacity();
    server.allocatedStorage = adder.allocated();
    return Ok();
}

}  // namespace watari::importers
