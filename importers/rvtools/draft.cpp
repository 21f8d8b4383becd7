#include "importers/rvtools/draft.h"

#include "importers/uuid_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::importers::rvtools {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

const QString kUnknownScope = QStringLiteral("rvtools:#");

// Where one of two places is not told, they do not contradict each other.
bool mayBeSame(const QString& a, const QString& b) {
    return a.isEmpty() || b.isEmpty() || a == b;
}

// None of these names holds a line end.
QString joined(const QString& a, const QString& b, const QString& c = {}) {
    return a + u'\n' + b + u'\n' + c;
}

}  // namespace

void Draft::learnVCenter(const TabRow& row) {
    const QString name = row.text(Column::SdkServer).toLower();
    const QString uuid = canonicalUuid(row.text(Column::SdkUuid));
    if (!name.isEmpty() && !uuid.isEmpty()) m_uuidOfVCenter.insert(name, uuid);
    if (!name.isEmpty() || !uuid.isEmpty()) m_scopes.insert(scopeOf(row));
}

QString Draft::scopeOf(const TabRow& row) const {
    const QString name = row.text(Column::SdkServer).toLower();
    QString vCenter = canonicalUuid(row.text(Column::SdkUuid));
    if (vCenter.isEmpty()) vCenter = m_uuidOfVCenter.value(name, name);
    if (!vCenter.isEmpty()) return QStringLiteral("rvtools:") + vCenter + u'#';
    return m_scopes.size() == 1 ? *m_scopes.cbegin() : kUnknownScope;
}

QString Draft::vCenterOf(const TabRow& row) const {
    const QString scope = scopeOf(row);
    return scope == kUnknownScope ? QString() : scope;
}

QString Draft::onlyScope() const {
    return m_scopes.size() == 1 ? *m_scopes.cbegin() : QString();
}

QString Draft::uniqueKey(const QString& key) {
    const int count = ++m_keys[key];
    return count == 1 ? key : QStringLiteral("%1#%2").arg(key).arg(count);
}

template <class T>
T* Draft::find(Named<T>& named, QList<T>& list, const QString& scope, const QString& place,
               const QString& name) {
    if (const auto found = named.byPlace.constFind(joined(scope, place, name.toLower()));
        found != named.byPlace.constEnd())
        return &list[*found];
    if (!place.isEmpty()) return nullptr;
    const QList<qsizetype> others = named.byName.value(joined(scope, name.toLower()));
    return others.size() == 1 ? &list[others.first()] : nullptr;
}

template <class T>
T* Draft::make(Named<T>& named, QList<T>& list, const QString& scope, const QString& place,
               const QString& name) {
    named.byPlace.insert(joined(scope, place, name.toLower()), list.size());
    named.byName[joined(scope, name.toLower())].append(list.size());
    T made;
    made.name = name;
    list.append(made);
    return &list.last();
}

Cluster* Draft::cluster(const QString& scope, const QString& datacenter, const QString& name) {
    if (name.isEmpty()) return nullptr;
    QList<Cluster>& list = outcome.inventory.clusters;
    if (Cluster* known = find(m_clusters, list, scope, datacenter, name)) return known;
    const Id<Cluster> id = nextId("cluster", list);
    Cluster* made = make(m_clusters, list, scope, datacenter, name);
    made->id = id;
    made->importKey = uniqueKey(scope + QStringLiteral("cluster/") + datacenter + u'/' + name);
    made->datacenter = datacenter;
    return made;
}

Host* Draft::host(const QString& scope, const QString& name) {
    if (name.isEmpty()) return nullptr;
    QList<Host>& list = outcome.inventory.hosts;
    if (Host* known = find(m_hosts, list, scope, {}, name)) return known;
    const Id<Host> id = nextId("host", list);
    Host* made = make(m_hosts, list, scope, {}, name);
    made->id = id;
    made->importKey = uniqueKey(scope + QStringLiteral("host/") + name.toLower());
    return made;
}

const Host* Draft::knownHost(const QString& scope, const QString& name) {
    return find(m_hosts, outcome.inventory.hosts, scope, {}, name);
}

Datastore* Draft::datastore(const QString& scope, const QString& datacenter, const QString& name) {
    if (name.isEmpty()) return nullptr;
    QList<Datastore>& list = outcome.inventory.datastores;
    if (Datastore* known = find(m_datastores, list, scope, datacenter, name)) return known;
    if (Datastore* only = find(m_datastores, list, scope, {}, name);
        only != nullptr && mayBeSame(only->datacenter, datacenter))
        return only;
    const Id<Datastore> id = nextId("datastore", list);
    Datastore* made = make(m_datastores, list, scope, datacenter, name);
    made->id = id;
    made->importKey = uniqueKey(scope + QStringLiteral("datastore/") + datacenter + u'/' + name);
    made->datacenter = datacenter;
    return made;
}

Network* Draft::network(const QString& scope, const QString& datacenter, const QString& switchName,
                        const QString& name) {
    if (name.isEmpty()) return nullptr;
    QList<Network>& list = outcome.inventory.networks;
    if (!switchName.isEmpty())
        if (Network* known = find(m_networks, list, scope, QStringLiteral("switch ") + switchName, name))
            return known;
    if (Network* known = find(m_networks, list, scope, datacenter, name)) return known;
    if (Network* only = find(m_networks, list, scope, {}, name);
        only != nullptr && mayBeSame(only->datacenter, datacenter) && mayBeSame(only->switchName, switchName))
        return only;
    const Id<Network> id = nextId("network", list);
    Network* made = make(m_networks, list, scope, datacenter, name);
    made->id = id;
    made->importKey = uniqueKey(scope + QStringLiteral("network/") + datacenter + u'/' + name);
    made->datacenter = datacenter;
    made->switchName = switchName;
    return made;
}

Network* Draft::distributedNetwork(const QString& scope, const QString& switchName, const QString& name) {
    if (name.isEmpty()) return nullptr;
    QList<Network>& list = outcome.inventory.networks;
    const QString place = QStringLiteral("switch ") + switchName;
    if (Network* known = find(m_networks, list, scope, place, name)) return known;
    const Id<Network> id = nextId("network", list);
    Network* made = make(m_networks, list, scope, place, name);
    made->id = id;
    made->importKey = uniqueKey(scope + QStringLiteral("dvport/") + switchName + u'/' + name);
    made->datacenter = datacenterOfSwitch.value(scope + switchName);
    made->switchName = switchName;
    return made;
}

Server* Draft::serverOf(const TabRow& row) {
    const VmReference reference{.vCenter = vCenterOf(row),
                                .id = row.text(Column::VmId),
                                .uuid = canonicalUuid(row.text(Column::VmUuid)),
                                .name = row.text(Column::Vm),
                                .datacenter = row.text(Column::Datacenter),
                                .cluster = row.text(Column::Cluster),
                                .host = row.text(Column::Host)};
    const VmMatch match = index.find(reference);
    switch (match.kind) {
        case VmMatch::Kind::Found:
            return &outcome.inventory.servers[match.server];
        case VmMatch::Kind::None:
            row.report(
                "import.row.orphan", Severity::Warning,
                Tr::tr("The row belongs to the server \"%1\", which vInfo does not list, so it was left "
                       "out. Export all tabs at the same time.")
                    .arg(reference.name.left(80)));
            return nullptr;
        case VmMatch::Kind::Ambiguous:
            row.report(
                "import.row.ambiguous", Severity::Warning,
                Tr::tr("Several servers are called \"%1\", and the row does not tell which one it belongs "
                       "to, so it was left out. Export with a version that writes the column VM ID, or "
                       "rename the servers.")
                    .arg(reference.name.left(80)));
            return nullptr;
    }
    return nullptr;
}

}  // namespace watari::importers::rvtools
