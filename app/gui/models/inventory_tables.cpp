#include "app/gui/models/inventory_tables.h"

#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InventoryTables)
};

const QString kNone = QStringLiteral("—");

template <class T>
QString knownText(T value, QString (*text)(T)) {
    return value == T() ? kNone : text(value);
}

template <class T>
qint64 valueOf(const std::optional<T>& value) {
    return value ? value->value() : -1;
}

TableColumn<ServerRow> coresColumn() {
    return {.title = Tr::tr("CPU (cores)"),
            .text = [](const ServerRow& r) { return knownText(r.server.specCpu, coresText); },
            .sortKey = [](const ServerRow& r) -> QVariant { return r.server.specCpu.value(); },
            .alignment = Qt::AlignRight,
            .hint = Tr::tr("As the specification or the list names it")};
}

TableColumn<ServerRow> memoryColumn() {
    return {.title = Tr::tr("Memory"),
            .text = [](const ServerRow& r) { return knownText(r.server.specMemory, memoryText); },
            .sortKey = [](const ServerRow& r) -> QVariant { return r.server.specMemory.value(); },
            .alignment = Qt::AlignRight,
            .hint = Tr::tr("As the specification or the list names it")};
}

TableColumn<ServerRow> storageColumn() {
    return {.title = Tr::tr("Storage"),
            .text = [](const ServerRow& r) { return knownText(r.server.specStorage, gigabyteText); },
            .sortKey = [](const ServerRow& r) -> QVariant { return r.server.specStorage.value(); },
            .alignment = Qt::AlignRight,
            .hint = Tr::tr("As the specification or the list names it")};
}

TableColumn<ServerRow> measuredColumn() {
    return {.title = Tr::tr("Measured"),
            .text =
                [](const ServerRow& r) {
                    const Server& s = r.server;
                    if (!s.measuredCpu && !s.measuredMemory && !s.measuredStorage) return kNone;
                    return Tr::tr("%1 cores, %2, %3")
                        .arg(s.measuredCpu ? coresText(*s.measuredCpu) : kNone,
                             s.measuredMemory ? memoryText(*s.measuredMemory) : kNone,
                             s.measuredStorage ? gigabyteText(*s.measuredStorage) : kNone);
                },
            .sortKey = [](const ServerRow& r) -> QVariant { return valueOf(r.server.measuredStorage); },
            .hint = Tr::tr("What the survey found: CPU, memory, storage")};
}

TableColumn<ServerRow> findingsColumn() {
    return {.title = Tr::tr("Findings"),
            .text =
                [](const ServerRow& r) {
                    QStringList parts;
                    if (r.critical > 0) parts.append(Tr::tr("%1 critical").arg(r.critical));
                    if (r.warnings > 0) parts.append(Tr::tr("%1 warnings").arg(r.warnings));
                    if (r.notes > 0) parts.append(Tr::tr("%1 notes").arg(r.notes));
                    return parts.isEmpty() ? kNone : parts.join(Tr::tr(", "));
                },
            .sortKey = [](const ServerRow& r) -> QVariant {
                return r.critical * 1'000'000 + r.warnings * 1'000 + r.notes;
            },
            .tone =
                [](const ServerRow& r) {
                    return r.critical > 0 ? Tone::Bad : r.warnings > 0 ? Tone::Caution : Tone::Plain;
                }};
}

struct FindingCounts {
    QHash<Id<Server>, QList<Finding>> byServer;
    [[nodiscard]] qint64 count(const Id<Server>& id, Severity severity) const {
        qint64 n = 0;
        for (const Finding& f : byServer.value(id)) n += f.severity == severity ? 1 : 0;
        return n;
    }
};

QHash<Id<System>, QString> departmentsOf(const Inventory& inventory) {
    QHash<Id<Department>, QString> names;
    for (const Department& d : inventory.departments) names.insert(d.id, d.name);
    QHash<Id<System>, QString> ofSystem;
    for (const System& s : inventory.systems) ofSystem.insert(s.id, names.value(s.departmentId));
    return ofSystem;
}

template <class T>
QList<T> ofServer(const QList<T>& values, const Id<Server>& server) {
    QList<T> found;
    for (const T& value : values)
        if (value.serverId == server) found.append(value);
    return found;
}

}  // namespace

Tone toneOf(Readiness readiness) {
    switch (readiness) {
        case Readiness::Unknown:
            return Tone::Quiet;
        case Readiness::Ready:
            return Tone::Good;
        case Readiness::Conditional:
            return Tone::Caution;
        case Readiness::NotReady:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Severity severity) {
    switch (severity) {
        case Severity::Information:
            return Tone::Plain;
        case Severity::Warning:
            return Tone::Caution;
        case Severity::Critical:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString sizeText(const std::optional<Bytes>& bytes) {
    return bytes ? binaryText(*bytes) : kNone;
}

ServerTable* makeServerTable(QObject* parent) {
    using R = const ServerRow&;
    QList<TableColumn<ServerRow>> columns = {
        {.title = Tr::tr("System"), .text = [](R r) { return r.system; }},
        {.title = Tr::tr("Server"), .text = [](R r) { return r.server.name; }},
        {.title = Tr::tr("Readiness"),
         .text = [](R r) { return titleOf(r.readiness); },
         .sortKey = [](R r) -> QVariant { return int(r.readiness); },
         .tone = [](R r) { return toneOf(r.readiness); }},
        {.title = Tr::tr("OS"), .text = [](R r) { return r.server.osName; }},
        coresColumn(),
        memoryColumn(),
        storageColumn(),
        measuredColumn(),
        findingsColumn(),
        {.title = Tr::tr("Power"), .text = [](R r) { return titleOf(r.server.powerState); }},
        {.title = Tr::tr("Department"), .text = [](R r) { return r.department; }},
        {.title = Tr::tr("Hypervisor"), .text = [](R r) { return r.server.platformUri; }},
        {.title = Tr::tr("Note"), .text = [](R r) { return r.server.note; }},
    };
    return new ServerTable(
        std::move(columns), [](R r) { return r.server.id.text(); }, parent);
}

QList<ServerRow> serverRows(const ProjectSnapshot& snapshot) {
    FindingCounts counts;
    for (const Finding& f : snapshot.findings) counts.byServer[f.serverId].append(f);
    const auto departments = departmentsOf(snapshot.inventory);
    const bool assessed = !snapshot.findings.isEmpty();
    QList<ServerRow> rows;
    for (const Server& s : snapshot.inventory.servers)
        rows.append({.server = s,
                     .system = snapshot.systemNameOf(s),
                     .department = departments.value(s.systemId),
                     .readiness = assessed ? assess::readinessOf(s.id, counts.byServer.value(s.id))
                                           : Readiness::Unknown,
                     .critical = counts.count(s.id, Severity::Critical),
                     .warnings = counts.count(s.id, Severity::Warning),
                     .notes = counts.count(s.id, Severity::Information)});
    return rows;
}

DiskTable* makeDiskTable(QObject* parent) {
    using R = const Disk&;
    QList<TableColumn<Disk>> columns = {
        {.title = Tr::tr("Device"), .text = [](R r) { return r.target; }},
        {.title = Tr::tr("Bus"), .text = [](R r) { return r.bus; }},
        {.title = Tr::tr("Format"), .text = [](R r) { return r.format; }},
        {.title = Tr::tr("Capacity"),
         .text = [](R r) { return binaryText(r.capacity); },
         .sortKey = [](R r) -> QVariant { return r.capacity.value(); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Allocated"),
         .text = [](R r) { return sizeText(r.allocated); },
         .sortKey = [](R r) -> QVariant { return valueOf(r.allocated); },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("What the image takes on its datastore")},
        {.title = Tr::tr("Image"), .text = [](R r) { return r.path; }},
    };
    return new DiskTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

QList<Disk> disksOf(const ProjectSnapshot& snapshot, const Id<Server>& server) {
    return ofServer(snapshot.inventory.disks, server);
}

NicTable* makeNicTable(QObject* parent) {
    using R = const Nic&;
    QList<TableColumn<Nic>> columns = {
        {.title = Tr::tr("MAC address"), .text = [](R r) { return r.mac; }},
        {.title = Tr::tr("Model"), .text = [](R r) { return r.model; }},
        {.title = Tr::tr("Network"), .text = [](R r) { return r.network; }},
        {.title = Tr::tr("IP addresses"), .text = [](R r) { return r.addresses.join(QStringLiteral(", ")); }},
    };
    return new NicTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

QList<Nic> nicsOf(const ProjectSnapshot& snapshot, const Id<Server>& server) {
    return ofServer(snapshot.inventory.nics, server);
}

FindingTable* makeFindingTable(QObject* parent) {
    using R = const Finding&;
    QList<TableColumn<Finding>> columns = {
        {.title = Tr::tr("Severity"),
         .text = [](R r) { return titleOf(r.severity); },
         .sortKey = [](R r) -> QVariant { return int(r.severity); },
         .tone = [](R r) { return toneOf(r.severity); }},
        {.title = Tr::tr("Place"), .text = [](R r) { return r.place; }},
        {.title = Tr::tr("Clause"), .text = [](R r) { return r.clause; }},
        {.title = Tr::tr("Rule"), .text = [](R r) { return r.rule; }, .tone = [](R) { return Tone::Quiet; }},
        {.title = Tr::tr("Finding"), .text = [](R r) { return r.text; }},
    };
    return new FindingTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

QList<Finding> findingsOf(const ProjectSnapshot& snapshot, const Id<Server>& server) {
    return ofServer(snapshot.findings, server);
}

}  // namespace watari::gui
