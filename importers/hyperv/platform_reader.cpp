// Cluster, hosts, volumes and switches.
#include "importers/hyperv/reading.h"
#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

void addVolume(const JsonValues& volume, const QString& host, HyperVReading& reading) {
    const QString path = volume.text("path");
    if (path.isEmpty()) return;
    const bool isShared = host.isEmpty();
    Datastore datastore;
    datastore.id = nextId("datastore", reading.outcome.inventory.datastores);
    datastore.importKey = reading.key(
        (isShared ? QStringLiteral("csv/") : QStringLiteral("host/") + host + QStringLiteral("/volume/")) +
        path.toLower());
    const QString label = isShared ? volume.text("name") : volume.text("label");
    const QString place = isShared ? path : host + u' ' + path;
    datastore.name = label.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(label, place);
    datastore.path = path;
    datastore.capacity = volume.size("size");
    datastore.available = volume.size("free");
    datastore.kind = isShared ? QStringLiteral("CSV") : volume.text("fileSystem");
    datastore.accessible = datastore.capacity ? std::optional(true) : std::nullopt;
    reading.outcome.inventory.datastores.append(datastore);
    reading.volumes.insert(HyperVReading::volumeKey(host, path), datastore.id);
}

// Nodes of a cluster have switches of the same names, between which its machines move.
void addSwitch(const JsonValues& description, HyperVReading& reading) {
    const QString name = description.text("name");
    if (name.isEmpty() || reading.switches.contains(name)) return;
    Network network;
    network.id = nextId("network", reading.outcome.inventory.networks);
    network.importKey = reading.key(QStringLiteral("switch/") + name + u'/');
    network.name = name;
    network.switchName = name;
    network.kind = description.choice("type", {{0, "private"}, {1, "internal"}, {2, "external"}});
    network.bridge = description.text("adapter");
    reading.switches.insert(name, reading.outcome.inventory.networks.size());
    reading.networks.insert(network.importKey, network.id);
    reading.outcome.inventory.networks.append(network);
}

void readHardware(const JsonValues& values, Host& host) {
    host.vendor = values.text("vendor");
    host.model = values.text("model");
    host.serial = values.text("serial");
    host.cpuModel = values.text("cpuModel").simplified();
    host.cpuSpeed = MegaHertz(qMin(values.count("cpuMegaHertz").value_or(0), qint64{1'000'000}));
    host.sockets = values.count("sockets").value_or(0);
    host.cores = values.count("cores").value_or(0);
    host.threads = qMin(values.count("logicalProcessors").value_or(0), qint64{100'000});
    host.numaNodes = values.count("numaNodes").value_or(0);
    host.cpu = MilliCores(1'000) * host.threads;
    host.memory = values.size("memory").value_or(Bytes(0));
    const qint64 freeKiB = values.count("freeMemoryKiB").value_or(-1);
    if (freeKiB >= 0 && freeKiB <= host.memory.value() / 1024)
        host.memoryUsed = host.memory - Bytes(freeKiB * 1024);
}

}  // namespace

Result<void> readCluster(const JsonValues& values, HyperVReading& reading) {
    if (values.text("name").isEmpty()) return Ok();
    Cluster cluster;
    cluster.id = nextId("cluster", reading.outcome.inventory.clusters);
    cluster.importKey = reading.key(QStringLiteral("cluster"));
    cluster.name = values.text("name");
    cluster.highAvailability = true;
    reading.clusterId = cluster.id;
    reading.outcome.inventory.clusters.append(cluster);
    TRY(const QJsonArray roles, boundedList(values, "roles", cluster.name));
    for (const QJsonValue& value : roles) {
        const JsonValues role(value.toObject());
        reading.roleOwners.insert(canonicalUuid(role.text("machineId")),
                                  role.texts("preferredOwners").join(QStringLiteral(", ")));
    }
    reading.roleOwners.remove(QString());
    TRY(const QJsonArray volumes, boundedList(values, "volumes", cluster.name));
    for (const QJsonValue& volume : volumes) addVolume(JsonValues(volume.toObject()), {}, reading);
    return Ok();
}

Result<Host> readHost(const JsonValues& values, HyperVReading& reading) {
    Host host;
    host.id = nextId("host", reading.outcome.inventory.hosts);
    host.clusterId = reading.clusterId;
    host.name = values.text("name");
    if (host.name.isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("A host has no name."))
            .withRemedy(Tr::tr("Collect the file anew; it was changed or cut."));
    host.importKey = reading.key(QStringLiteral("host/") + host.name.toLower());
    host.uri = QStringLiteral("hyperv://") + host.name.toLower();
    const QString version = values.text("operatingSystemVersion");
    host.hypervisor = QStringLiteral("Hyper-V");
    if (const QString system = values.text("operatingSystem"); !system.isEmpty())
        host.hypervisor += QStringLiteral(" (%1)").arg((system + u' ' + version).trimmed());
    readHardware(values, host);
    TRY(const QJsonArray switches, boundedList(values, "switches", host.name));
    for (const QJsonValue& value : switches) addSwitch(JsonValues(value.toObject()), reading);
    TRY(const QJsonArray volumes, boundedList(values, "volumes", host.name));
    for (const QJsonValue& value : volumes)
        addVolume(JsonValues(value.toObject()), host.name.toLower(), reading);
    addFailures(reading, values, {host.name});
    return host;
}

}  // namespace watari::importers
