// vHost, vCluster, vDatastore, dvSwitch, dvPort, vPort.
#include "importers/rvtools/read_tabs.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace watari::importers::rvtools {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

void reportNameless(const TabRow& row) {
    row.report("import.row.skipped", Severity::Information,
               Tr::tr("The row has no name and was left out. Complete it, or remove it."));
}

void fillProcessors(const TabRow& row, Host& host) {
    host.cpuModel = row.text(Column::CpuModel);
    host.cpuSpeed = MegaHertz(row.count(Column::Speed).value_or(0));
    host.sockets = row.count(Column::Sockets).value_or(0);
    host.cores = row.count(Column::Cores).value_or(host.sockets * row.count(Column::CoresPerCpu).value_or(0));
    host.cpu = MilliCores(1'000) * host.cores;
    if (const auto isHyperThreaded = row.truth(Column::HtActive))
        host.threads = *isHyperThreaded ? host.cores * 2 : host.cores;
    const auto usage = row.number(Column::CpuUsage);
    if (usage && *usage <= 100 && host.cores > 0 && host.cpuSpeed > MegaHertz(0)) {
        const auto all = static_cast<double>(host.cpuSpeed.value()) * static_cast<double>(host.cores);
        host.cpuUsed = MegaHertz(std::llround(all * *usage / 100));
    }
}

void fillMemory(const TabRow& row, Host& host) {
    if (const auto memory = row.size(Column::Memory)) host.memory = *memory;
    if (const auto bytes = row.number(Column::MemoryInBytes)) host.memory = Bytes(std::llround(*bytes));
    const auto usage = row.number(Column::MemoryUsage);
    if (usage && *usage <= 100 && host.memory > Bytes(0))
        host.memoryUsed = Bytes(std::llround(static_cast<double>(host.memory.value()) * *usage / 100));
}

void readHost(const TabRow& row, Draft& draft) {
    const QString scope = draft.scopeOf(row);
    Host* host = draft.host(scope, row.text(Column::Host));
    if (host == nullptr) return reportNameless(row);
    host->datacenter = row.text(Column::Datacenter);
    host->hypervisor = row.text(Column::EsxVersion);
    host->vendor = row.text(Column::Vendor);
    host->model = row.text(Column::Model);
    host->serial = row.firstText({Column::SerialNumber, Column::ServiceTag});
    host->inMaintenance = row.truth(Column::InMaintenance);
    fillProcessors(row, *host);
    fillMemory(row, *host);
    Cluster* cluster = draft.cluster(scope, host->datacenter, row.text(Column::Cluster));
    if (cluster == nullptr) return;
    host->clusterId = cluster->id;
    // EVC is set for the cluster; each of its hosts shows it.
    if (cluster->cpuBaseline.isEmpty()) cluster->cpuBaseline = row.text(Column::CurrentEvc);
}

void readCluster(const TabRow& row, Draft& draft) {
    // Made by vHost already, unless it is empty. vCluster does not tell the datacenter.
    Cluster* cluster =
        draft.cluster(draft.scopeOf(row), row.text(Column::Datacenter), row.text(Column::Name));
    if (cluster == nullptr) return reportNameless(row);
    cluster->highAvailability = row.truth(Column::HaEnabled);
    cluster->loadBalancing = row.truth(Column::DrsEnabled);
    cluster->powerManagement = row.truth(Column::DpmEnabled);
}

// By the first of its hosts that vHost lists.
QString datacenterOfDatastore(const TabRow& row, Draft& draft) {
    if (const QString own = row.text(Column::Datacenter); !own.isEmpty()) return own;
    const QStringList names = row.text(Column::Hosts).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names)
        if (const Host* host = draft.knownHost(draft.scopeOf(row), name.trimmed());
            host != nullptr && !host->datacenter.isEmpty())
            return host->datacenter;
    return {};
}

void readDatastore(const TabRow& row, Draft& draft) {
    Datastore* datastore =
        draft.datastore(draft.scopeOf(row), datacenterOfDatastore(row, draft), row.text(Column::Name));
    if (datastore == nullptr) return reportNameless(row);
    datastore->path = row.firstText({Column::Url, Column::Address});
    datastore->kind = row.text(Column::Type);
    datastore->capacity = row.size(Column::Capacity);
    datastore->available = row.size(Column::Free);
    datastore->provisioned = row.size(Column::Provisioned);
    datastore->accessible = row.truth(Column::Accessible);
}

void readDistributedPort(const TabRow& row, Draft& draft) {
    const QString name = row.firstText({Column::Port, Column::Name, Column::PortGroup});
    // The way out of the switch is no network that a guest is connected to.
    if (name.contains(QLatin1String("DVUplinks"), Qt::CaseInsensitive)) return;
    Network* network = draft.distributedNetwork(draft.scopeOf(row), row.text(Column::Switch), name);
    if (network == nullptr) return reportNameless(row);
    network->kind = QStringLiteral("distributed port group");
    network->vlan = row.text(Column::Vlan);
}

// The same port group stands there once for every host.
void readPort(const TabRow& row, Draft& draft) {
    const QString vlan = row.text(Column::Vlan);
    Network* network =
        draft.network(draft.scopeOf(row), row.text(Column::Datacenter), row.text(Column::Switch),
                      row.firstText({Column::PortGroup, Column::Port}));
    if (network == nullptr) return reportNameless(row);
    if (network->kind.isEmpty()) network->vlan = vlan;
    network->kind = QStringLiteral("port group");
    if (network->vlan == vlan) return;
    row.report("import.network.vlan_differs", Severity::Warning,
               Tr::tr("The port group %1 has the VLAN %2 here and %3 on another host, so servers lose their "
                      "network when they move between them. Make them the same before the migration.")
                   .arg(network->name, vlan, network->vlan));
}

}  // namespace

Result<void> readHosts(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readHost(row, draft); });
}

Result<void> readClusters(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readCluster(row, draft); });
}

Result<void> readDatastores(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readDatastore(row, draft); });
}

Result<void> readSwitches(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) {
        draft.datacenterOfSwitch.insert(draft.scopeOf(row) + row.firstText({Column::Switch, Column::Name}),
                                        row.text(Column::Datacenter));
    });
}

Result<void> readDistributedPorts(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readDistributedPort(row, draft); });
}

Result<void> readPorts(const TabTable& table, Draft& draft) {
    return forEachRow(table, draft, [&](const TabRow& row) { readPort(row, draft); });
}

}  // namespace watari::importers::rvtools
