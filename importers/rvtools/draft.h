// The inventory while it is put together from the tabs: what several of them need to know of each other.
#pragma once

#include "importers/importer.h"
#include "importers/outcome_draft.h"
#include "importers/rvtools/tab_table.h"
#include "importers/rvtools/vm_index.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace watari::importers::rvtools {

class Draft {
public:
    explicit Draft(JobContext& context) : job(context) {}

    // Learns the vCenters from vInfo, before any other row is read.
    void learnVCenter(const TabRow& row);
    // "rvtools:<vCenter>#": a vCenter is known by its UUID, else by its name, so that different ones do not
    // mix. A row that names none belongs to the only one there is.
    [[nodiscard]] QString scopeOf(const TabRow& row) const;
    // The same, empty when the vCenter is not known: such a row may belong to any.
    [[nodiscard]] QString vCenterOf(const TabRow& row) const;
    // That of the only vCenter, empty when there are several or when it is not known.
    [[nodiscard]] QString onlyScope() const;
    [[nodiscard]] qsizetype vCenterCount() const { return m_scopes.size(); }
    // The same key a second time gets a number.
    [[nodiscard]] QString uniqueKey(const QString& key);

    // The platform's parts are made when a row first names them, whichever tab that is; empty names give
    // null. What a place without datacenter names belongs to the only datacenter that has it.
    [[nodiscard]] Cluster* cluster(const QString& scope, const QString& datacenter, const QString& name);
    [[nodiscard]] Host* host(const QString& scope, const QString& name);
    // None when no row has named it yet.
    [[nodiscard]] const Host* knownHost(const QString& scope, const QString& name);
    [[nodiscard]] Datastore* datastore(const QString& scope, const QString& datacenter, const QString& name);
    // Of a standard switch the datacenter tells networks apart, of a distributed one its own name.
    [[nodiscard]] Network* network(const QString& scope, const QString& datacenter, const QString& switchName,
                                   const QString& name);
    [[nodiscard]] Network* distributedNetwork(const QString& scope, const QString& switchName,
                                              const QString& name);

    // None, with a finding, where the row names no server or several.
    [[nodiscard]] Server* serverOf(const TabRow& row);

    JobContext& job;
    ImportOutcome outcome;
    FindingList findings;
    NumberStyle numbers;  // learned from the tabs read so far
    VmIndex index;
    QHash<QString, Id<Disk>> disksByKey;         // server id + '/' + key of the device
    QHash<QString, QString> datacenterOfSwitch;  // scope + name
    QHash<Id<Server>, QString> datacenterOfServer;

private:
    template <class T>
    struct Named {
        QHash<QString, qsizetype> byPlace;        // scope, place, name
        QHash<QString, QList<qsizetype>> byName;  // scope, name
    };
    template <class T>
    T* find(Named<T>& named, QList<T>& list, const QString& scope, const QString& place, const QString& name);
    template <class T>
    T* make(Named<T>& named, QList<T>& list, const QString& scope, const QString& place, const QString& name);

    QHash<QString, QString> m_uuidOfVCenter;  // by name
    QSet<QString> m_scopes;
    QHash<QString, int> m_keys;
    Named<Cluster> m_clusters;
    Named<Host> m_hosts;
    Named<Datastore> m_datastores;
    Named<Network> m_networks;
};

// Calls visit(row) for every row that is not empty, with progress. Errors: Cancelled.
template <class Visit>
Result<void> forEachRow(const TabTable& table, Draft& draft, Visit&& visit) {
    constexpr qsizetype kRowsBetweenChecks = 500;
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        if (i % kRowsBetweenChecks == 0) {
            if (draft.job.cancelled()) return cancelledError();
            draft.job.progress({.done = i, .total = table.rowCount(), .unit = ProgressUnit::Item});
        }
        const TabRow row(table, i, draft.findings);
        if (!row.isEmpty()) visit(row);
    }
    return Ok();
}

}  // namespace watari::importers::rvtools
