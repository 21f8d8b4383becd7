// What the readers of one Hyper-V document share: the outcome they fill and how parts of it are found again.
#pragma once

#include "importers/hyperv/json_values.h"
#include "importers/importer.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace watari::importers {

struct HyperVReading {
    ImportOutcome outcome;
    QString keyPrefix;  // of every importKey: "hyperv:<cluster or host>#"

    Id<Cluster> clusterId;
    QHash<QString, QString> roleOwners;     // preferred owners by machine id, empty where none
    QHash<QString, Id<Network>> networks;   // by key
    QHash<QString, qsizetype> switches;     // by name, index of its untagged network
    QHash<QString, Id<Datastore>> volumes;  // by volumeKey
    QSet<QString> machineKeys;

    // Host names and paths do not depend on case; a volume without host belongs to the cluster or is a share.
    [[nodiscard]] static QString volumeKey(const QString& host, const QString& path) {
        const QString folder = path.endsWith(u'\\') ? path : path + u'\\';
        return (host + u'|' + folder).toLower();
    }
    [[nodiscard]] QString key(const QString& rest) const { return keyPrefix + rest; }
};

// Where a finding belongs.
struct FindingPlace {
    QString text;
    Id<Server> serverId = {};
};

void addFinding(HyperVReading& reading, const char* rule, Severity severity, const FindingPlace& place,
                const QString& text);

// The queries that failed while the script ran, one finding each.
void addFailures(HyperVReading& reading, const JsonValues& values, const FindingPlace& place);

// Every list is bounded. Errors: BadInput naming the place.
[[nodiscard]] Result<QJsonArray> boundedList(const JsonValues& values, const char* name,
                                             const QString& place);

// Cluster, hosts, volumes and switches; the machines are left to readMachine.
[[nodiscard]] Result<void> readCluster(const JsonValues& cluster, HyperVReading& reading);
[[nodiscard]] Result<Host> readHost(const JsonValues& host, HyperVReading& reading);

[[nodiscard]] Result<void> readMachine(const JsonValues& machine, const Host& host, HyperVReading& reading);
// Disks, NICs, devices and checkpoints of the machine; adds up the server's storage.
[[nodiscard]] Result<void> readMachineParts(const JsonValues& machine, const Host& host, Server& server,
                                            HyperVReading& reading);

[[nodiscard]] PowerState machineState(const JsonValues& machine);

}  // namespace watari::importers
