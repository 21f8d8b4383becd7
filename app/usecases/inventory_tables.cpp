#include "app/usecases/inventory_tables.h"

#include "app/usecases/inventory_cells.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/field_titles.h"

#include <QCoreApplication>

#include <functional>

namespace watari::usecases {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InventoryTables)
};

template <class Row>
struct ColumnOf {
    InventoryColumn column;
    std::function<CellValue(const Row&, const InventoryNames&)> cell;
};

// A table as it is declared: which columns people see without asking, in that order. All others of the
// entity's fields follow, hidden.
template <class Row>
struct TableOf {
    InventoryTab tab;
    const char* entity;
    QStringList shown;
    QList<ColumnOf<Row>> derived = {};  // what stands in other things than the row itself
    std::function<QList<Id<Server>>(const Row&, const InventoryNames&)> servers;
};

bool isTechnical(const QString& field) {
    return field == QLatin1String("import_key") || field == QLatin1String("aliases");
}

// Its id and revision are the store's, not the inventory's.
template <class Row>
QList<ColumnOf<Row>> columnsOfFields() {
    QList<ColumnOf<Row>> columns;
    forEachField<Row>([&](const auto& f) {
        const QString field = QString::fromLatin1(f.name);
        using Member = typename std::decay_t<decltype(f)>::Type;
        if constexpr (!std::is_same_v<Member, Id<Row>>) {
            if (field == QLatin1String("revision")) return;
            columns.append({{.field = field,
                             .kind = kindOfField<Member>(field),
                             .standing = isTechnical(field) ? Standing::Technical : Standing::Hidden},
                            [member = f.member](const Row& row, const InventoryNames& names) {
                                return cellOf(row.*member, names);
                            }});
        }
    });
    return columns;
}

template <class Row>
QList<ColumnOf<Row>> arranged(const TableOf<Row>& table) {
    QList<ColumnOf<Row>> rest = table.derived + columnsOfFields<Row>();
    QList<ColumnOf<Row>> columns;
    for (const QString& field : table.shown)
        for (qsizetype i = 0; i < rest.size(); ++i)
            if (rest[i].column.field == field) {
                columns.append(rest.takeAt(i));
                columns.last().column.standing = Standing::Shown;
                break;
            }
    return columns + rest;
}

template <class Row>
ColumnOf<Row> derivedColumn(const QString& field, const QString& title, ValueKind kind,
                            std::function<CellValue(const Row&, const InventoryNames&)> cell) {
    return {{.field = field, .title = title, .kind = kind}, std::move(cell)};
}

QString displayed(ValueKind kind, const CellValue& value) {
    return value.text.isEmpty() && value.number ? valueText(kind, *value.number) : value.text;
}

template <class Row>
ColumnValues encoded(const ColumnOf<Row>& column, const QList<Row>& rows, const InventoryNames& names) {
    ColumnValues out;
    out.ofRow.reserve(size_t(rows.size()));
    QHash<std::pair<qint64, QString>, quint32> known;
    for (const Row& row : rows) {
        CellValue value = column.cell(row, names);
        const std::pair key(value.number.value_or(-1), value.text);
        auto found = known.constFind(key);
        if (found == known.cend()) {
            found = known.insert(key, quint32(out.values.size()));
            out.texts.append(displayed(column.column.kind, value));
            out.values.push_back(std::move(value));
        }
        out.ofRow.push_back(*found);
    }
    return out;
}

template <class Row>
InventoryTable encodedTable(const TableOf<Row>& declared, const QList<Row>& rows,
                            const InventoryNames& names) {
    InventoryTable table{.tab = declared.tab, .columns = {}, .values = {}, .ids = {}, .servers = {}};
    for (const ColumnOf<Row>& column : arranged(declared)) {
        table.columns.append(column.column);
        QString& title = table.columns.last().title;
        if (title.isEmpty()) title = fieldHeading(QString::fromLatin1(declared.entity), column.column.field);
        table.values.push_back(encoded(column, rows, names));
    }
    table.servers.reserve(size_t(rows.size()));
    for (const Row& row : rows) {
        table.ids.append(row.id.text());
        table.servers.push_back(declared.servers(row, names));
    }
    return table;
}

template <class Row>
QList<Id<Server>> ownerOf(const Row& row, const InventoryNames&) {
    return row.serverId.isNull() ? QList<Id<Server>>() : QList{row.serverId};
}

QStringList fields(const char* list) {
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

CellValue findingCount(const Server& server, const InventoryNames& names, Severity severity) {
    if (!names.assessed) return {};
    qint64 count = 0;
    for (const Finding& f : names.findings.value(server.id)) count += f.severity == severity ? 1 : 0;
    return counted(count);
}

CellValue readiness(const Server& server, const InventoryNames& names) {
    const Readiness judged =
        names.assessed ? assess::readinessOf(server.id, names.findings.value(server.id)) : Readiness::Unknown;
    return cellOf(judged, names);
}

QString departmentOf(const Server& server, const InventoryNames& names) {
    const System* system = names.systems.value(server.systemId);
    return system == nullptr ? QString() : names.nameOf(system->departmentId);
}

QString contactOf(const Server& server, const InventoryNames& names) {
    const System* system = names.systems.value(server.systemId);
    return system == nullptr ? QString() : names.contacts.value(system->departmentId);
}

QString systemNoteOf(const Server& server, const InventoryNames& names) {
    const System* system = names.systems.value(server.systemId);
    return system == nullptr ? QString() : system->note;
}

QString clusterOf(const Id<Host>& id, const InventoryNames& names) {
    const Host* host = names.hosts.value(id);
    return host == nullptr ? QString() : names.nameOf(host->clusterId);
}

using N = const InventoryNames&;

QList<ColumnOf<Server>> derivedOfServers() {
    using S = const Server&;
    const auto severity = [](Severity wanted) {
        return [wanted](S s, N names) { return findingCount(s, names, wanted); };
    };
    return {
        derivedColumn<Server>(QStringLiteral("readiness"), Tr::tr("Readiness"), ValueKind::Choice, readiness),
        derivedColumn<Server>(QStringLiteral("critical"), Tr::tr("Critical"), ValueKind::Count,
                              severity(Severity::Critical)),
        derivedColumn<Server>(QStringLiteral("warnings"), Tr::tr("Warnings"), ValueKind::Count,
                              severity(Severity::Warning)),
        derivedColumn<Server>(QStringLiteral("notes"), Tr::tr("Notes"), ValueKind::Count,
                              severity(Severity::Information)),
        derivedColumn<Server>(QStringLiteral("department"), Tr::tr("Department"), ValueKind::Text,
                              [](S s, N names) -> CellValue {
                                  return {departmentOf(s, names), {}};
                              }),
        derivedColumn<Server>(QStringLiteral("contact"), Tr::tr("Contact of the department"), ValueKind::Text,
                              [](S s, N names) -> CellValue {
                                  return {contactOf(s, names), {}};
                              }),
        derivedColumn<Server>(QStringLiteral("system_note"), Tr::tr("Note on the system"), ValueKind::Text,
                              [](S s, N names) -> CellValue {
                                  return {systemNoteOf(s, names), {}};
                              }),
        derivedColumn<Server>(QStringLiteral("cluster"), Tr::tr("Cluster"), ValueKind::Text,
                              [](S s, N names) -> CellValue {
                                  return {clusterOf(s.hostId, names), {}};
                              }),
        derivedColumn<Server>(QStringLiteral("disks"), Tr::tr("Disks"), ValueKind::Count,
                              [](S s, N names) { return counted(names.diskCounts.value(s.id)); }),
        derivedColumn<Server>(QStringLiteral("nics"), Tr::tr("NICs"), ValueKind::Count,
                              [](S s, N names) { return counted(names.nicCounts.value(s.id)); })};
}

// What people sort the parts of servers by besides the server itself.
template <class Row>
QList<ColumnOf<Row>> derivedOfParts() {
    const auto server = [](const Row& row, N names) { return names.servers.value(row.serverId); };
    return {derivedColumn<Row>(QStringLiteral("system"), Tr::tr("System"), ValueKind::Text,
                               [server](const Row& row, N names) -> CellValue {
                                   const Server* s = server(row, names);
                                   return {s == nullptr ? QString() : names.nameOf(s->systemId), {}};
                               }),
            derivedColumn<Row>(QStringLiteral("host"), Tr::tr("Host"), ValueKind::Text,
                               [server](const Row& row, N names) -> CellValue {
                                   const Server* s = server(row, names);
                                   return {s == nullptr ? QString() : names.nameOf(s->hostId), {}};
                               }),
            derivedColumn<Row>(QStringLiteral("power"), Tr::tr("Power"), ValueKind::Choice,
                               [server](const Row& row, N names) -> CellValue {
                                   const Server* s = server(row, names);
                                   return s == nullptr ? CellValue() : cellOf(s->powerState, names);
                               })};
}

template <class Row>
TableOf<Row> partTable(InventoryTab tab, const char* entity, const char* shown) {
    return {tab, entity, fields(shown), derivedOfParts<Row>(), ownerOf<Row>};
}

template <class Row>
TableOf<Row> platformTable(InventoryTab tab, const char* entity, const char* shown,
                           QHash<Id<Row>, QList<Id<Server>>> InventoryNames::*users) {
    return {tab,
            entity,
            fields(shown),
            {derivedColumn<Row>(
                QStringLiteral("servers"), Tr::tr("Servers"), ValueKind::Count,
                [users](const Row& row, N names) { return counted((names.*users).value(row.id).size()); })},
            [users](const Row& row, N names) { return (names.*users).value(row.id); }};
}

TableOf<Server> serverTable() {
    return {InventoryTab::Servers, "server",
            fields("system_id name readiness power_state os_name spec_cpu spec_memory spec_storage "
                   "measured_cpu measured_memory measured_storage critical warnings host_id cluster "
                   "department note"),
            derivedOfServers(), [](const Server& s, N) { return QList{s.id}; }};
}

// Who took a warning upon themselves stands beside it.
TableOf<Finding> findingTable() {
    using F = const Finding&;
    TableOf<Finding> table = partTable<Finding>(
        InventoryTab::Findings, "finding",
        "severity server_id text accepted_by accepted_at accepted_reason place clause rule");
    table.derived +=
        {derivedColumn<Finding>(QStringLiteral("accepted_by"), Tr::tr("Accepted by"), ValueKind::Text,
                                [](F f, N names) -> CellValue {
                                    return {names.acceptances.value(f.id.text()).person, {}};
                                }),
         derivedColumn<Finding>(QStringLiteral("accepted_reason"), Tr::tr("Why accepted"), ValueKind::Text,
                                [](F f, N names) -> CellValue {
                                    return {names.acceptances.value(f.id.text()).reason, {}};
                                }),
         derivedColumn<Finding>(
             QStringLiteral("accepted_at"), Tr::tr("Accepted at"), ValueKind::Time, [](F f, N names) {
                 const auto found = names.acceptances.constFind(f.id.text());
                 return found == names.acceptances.cend() ? CellValue() : cellOf(found->acceptedAt, names);
             })};
    return table;
}

TableOf<Flow> flowTable() {
    return {InventoryTab::Flows,
            "flow",
            fields("client_id server_id port wave_order client_address server_address protocol process "
                   "connections origin last_seen"),
            {},
            [](const Flow& f, N) {
                QList<Id<Server>> ends;
                for (const Id<Server>& end : {f.clientId, f.serverId})
                    if (!end.isNull()) ends.append(end);
                return ends;
            }};
}

}  // namespace

const CellValue& InventoryTable::value(qsizetype row, qsizetype column) const {
    const ColumnValues& of = values[size_t(column)];
    return of.values[of.ofRow[size_t(row)]];
}

const QString& InventoryTable::text(qsizetype row, qsizetype column) const {
    const ColumnValues& of = values[size_t(column)];
    return of.texts.at(of.ofRow[size_t(row)]);
}

qsizetype InventoryTable::columnOf(const QString& field) const {
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].field == field) return i;
    return -1;
}

std::vector<InventoryTable> inventoryTables(const Inventory& inventory, const QList<Finding>& findings,
                                            const QList<Acceptance>& acceptances) {
    using enum InventoryTab;
    const InventoryNames names = inventoryNames(inventory, findings, acceptances);
    const auto parts = [&](auto tab, auto& rows, const char* entity, const char* shown) {
        using Row = typename std::decay_t<decltype(rows)>::value_type;
        return encodedTable(partTable<Row>(tab, entity, shown), rows, names);
    };
    const auto platform = [&](auto tab, auto& rows, auto users, const char* entity, const char* shown) {
        using Row = typename std::decay_t<decltype(rows)>::value_type;
        return encodedTable(platformTable<Row>(tab, entity, shown, users), rows, names);
    };
    const Inventory& all = inventory;
    std::vector<InventoryTable> tables;
    tables.push_back(encodedTable(serverTable(), all.servers, names));
    tables.push_back(
        parts(Disks, all.disks, "disk",
              "server_id label target bus capacity allocated thin mode format datastore_id path"));
    tables.push_back(
        parts(Nics, all.nics, "nic", "server_id label network_id network mac addresses model connected"));
    tables.push_back(parts(Volumes, all.volumes, "volume",
                           "server_id device mount_point file_system capacity used available inodes "
                           "inodes_available encryption layers"));
    tables.push_back(parts(Snapshots, all.snapshots, "guest_snapshot",
                           "server_id name kind created_at size current parent description"));
    tables.push_back(parts(Devices, all.devices, "device", "server_id kind label detail connected"));
    tables.push_back(
        platform(Hosts, all.hosts, &InventoryNames::onHost, "host",
                 "name cluster_id servers cpu memory cpu_used memory_used hypervisor vendor model "
                 "cpu_model sockets cores in_maintenance datacenter"));
    tables.push_back(platform(Clusters, all.clusters, &InventoryNames::inCluster, "cluster",
                              "name datacenter servers high_availability load_balancing power_management "
                              "cpu_baseline"));
    tables.push_back(platform(Datastores, all.datastores, &InventoryNames::onDatastore, "datastore",
                              "name kind servers capacity available provisioned accessible path datacenter"));
    tables.push_back(platform(Networks, all.networks, &InventoryNames::onNetwork, "network",
                              "name kind servers vlan switch_name bridge datacenter"));
    tables.push_back(parts(Software, all.software, "software", "server_id kind name version vendor detail"));
    tables.push_back(parts(Interfaces, all.interfaces, "guest_interface",
                           "server_id name mac method addresses gateways dns_servers routes"));
    tables.push_back(parts(Inspections, all.inspections, "inspection",
                           "server_id product version host_name firmware boot_loader default_kernel "
                           "virtio_in_initramfs hibernated pending_reboot domain inspected_at problem"));
    tables.push_back(encodedTable(findingTable(), findings, names));
    tables.push_back(encodedTable(flowTable(), all.flows, names));
    return tables;
}

bool isBytes(ValueKind kind) {
    return kind == ValueKind::Memory || kind == ValueKind::Storage || kind == ValueKind::Size;
}

bool isSummed(ValueKind kind) {
    return isBytes(kind) || kind == ValueKind::Count || kind == ValueKind::Cores;
}

QString valueText(ValueKind kind, qint64 number) {
    switch (kind) {
        case ValueKind::Text:
        case ValueKind::Choice:
        case ValueKind::Number:
            return QString::number(number);
        case ValueKind::Count:
            return groupedText(number);
        case ValueKind::Cores:
            return coresText(MilliCores(number));
        case ValueKind::Memory:
            return memoryText(Bytes(number));
        case ValueKind::Storage:
            return gigabyteText(Bytes(number));
        case ValueKind::Size:
            return binaryText(Bytes(number));
        case ValueKind::Frequency:
            return Tr::tr("%1 MHz").arg(groupedText(number));
        case ValueKind::Time:
            return minuteText(Instant(number));
    }
    Q_UNREACHABLE();
}

}  // namespace watari::usecases
