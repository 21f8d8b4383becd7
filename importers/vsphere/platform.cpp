#include "importers/vsphere/platform.h"

#include "importers/outcome_draft.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

// Deeper than any inventory; also ends a circle of parents that a broken answer may hold.
constexpr int kMostParents = 64;

void appendOnce(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text)) list.append(text);
}

// 4095 hands every VLAN to the guest, which then tags by itself.
QString vlanText(const QString& vlan) {
    return vlan == QLatin1String("4095") ? QStringLiteral("1-4094") : vlan;
}

// VmwareDistributedVirtualSwitchVlanIdSpec, …TrunkVlanSpec and …PvlanSpec.
QString distributedVlan(const Node& vlan) {
    if (vlan.has(QLatin1String("pvlanId")))
        return QStringLiteral("pvlan ") + vlan.child(QLatin1String("pvlanId")).text;
    QStringList ranges;
    for (const Node& entry : vlan.children) {
        if (entry.name != QLatin1String("vlanId")) continue;
        const QString first = entry.child(QLatin1String("start")).text;
        const QString last = entry.child(QLatin1String("end")).text;
        if (entry.children.empty())
            appendOnce(ranges, vlanText(entry.text));
        else
            appendOnce(ranges, first == last ? first : first + u'-' + last);
    }
    return ranges.join(QStringLiteral(", "));
}

QString serialOf(const ManagedObject& host) {
    const QString serial = host.property("hardware.systemInfo").child(QLatin1String("serialNumber")).text;
    if (!serial.trimmed().isEmpty()) return serial.trimmed();
    // Before vSphere 6.7 the maker's tag stands among others.
    for (const Node& entry : host.property("summary.hardware").children) {
        const QString kind = entry.at(QLatin1String("identifierType/key")).text;
        if (entry.name == QLatin1String("otherIdentifyingInfo") &&
            (kind == QLatin1String("SerialNumberTag") || kind == QLatin1String("ServiceTag")))
            return entry.child(QLatin1String("identifierValue")).text.trimmed();
    }
    return {};
}

void describeHardware(const ManagedObject& object, Host& host) {
    const Node& hardware = object.property("summary.hardware");
    const auto count = [&](const char* name) {
        return numberOf(hardware.child(QLatin1String(name))).value_or(0);
    };
    host.vendor = hardware.child(QLatin1String("vendor")).text.trimmed();
    host.model = hardware.child(QLatin1String("model")).text.trimmed();
    host.serial = serialOf(object);
    host.cpuModel = hardware.child(QLatin1String("cpuModel")).text.simplified();
    host.cpuSpeed = MegaHertz(count("cpuMhz"));
    host.sockets = count("numCpuPkgs");
    host.cores = count("numCpuCores");
    host.threads = count("numCpuThreads");
    host.cpu = MilliCores(1'000) * qBound(qint64{0}, host.cores, qint64{1'000'000});
    host.memory = bytesOf(hardware.child(QLatin1String("memorySize"))).value_or(Bytes(0));
    host.numaNodes =
        numberOf(object.property("hardware.numaInfo").child(QLatin1String("numNodes"))).value_or(0);
}

void describeLoad(const ManagedObject& object, Host& host) {
    const Node& load = object.property("summary.quickStats");
    if (const auto used = numberOf(load.child(QLatin1String("overallCpuUsage"))))
        host.cpuUsed = MegaHertz(*used);
    host.memoryUsed = bytesOf(load.child(QLatin1String("overallMemoryUsage")), kMiB);
    host.inMaintenance = flagOf(object.property("runtime.inMaintenanceMode"));
}

// Of a ClusterConfigInfoEx: the servers of the group of that name.
QStringList groupMembers(const Node& configuration, const QString& group) {
    for (const Node& entry : configuration.children) {
        if (entry.name != QLatin1String("group") || entry.child(QLatin1String("name")).text != group)
            continue;
        QStringList members;
        for (const Node& member : entry.children)
            if (member.name == QLatin1String("vm")) members.append(member.text.trimmed());
        return members;
    }
    return {};
}

}  // namespace

QString unescapedName(const QString& name) {
    QString plain = name;
    plain.replace(QLatin1String("%2f"), QLatin1String("/"), Qt::CaseInsensitive);
    plain.replace(QLatin1String("%5c"), QLatin1String("\\"), Qt::CaseInsensitive);
    plain.replace(QLatin1String("%25"), QLatin1String("%"));
    return plain;
}

void Platform::add(ManagedObject object) {
    const QString key = object.reference.value;
    ManagedObject& known = m_objects[key];
    if (known.reference.value.isEmpty()) m_order.append(key);
    // A distributed port group comes twice: as a network, and with what only it has.
    object.properties.insert(known.properties);
    known = std::move(object);
}

const ManagedObject& Platform::object(const QString& reference) const {
    static const ManagedObject nothing;
    const auto found = m_objects.constFind(reference);
    return found == m_objects.constEnd() ? nothing : *found;
}

QString Platform::parentOf(const QString& reference) const {
    return object(reference).text("parent").trimmed();
}

QString Platform::datacenterOf(const QString& reference) const {
    QString current = reference;
    for (int i = 0; i < kMostParents && !current.isEmpty(); ++i, current = parentOf(current))
        if (object(current).reference.type == QLatin1String("Datacenter"))
            return unescapedName(object(current).text("name"));
    return {};
}

QString Platform::folderPath(const QString& folder) const {
    QStringList names;
    QString current = folder;
    for (int i = 0; i < kMostParents && !current.isEmpty(); ++i) {
        const QString parent = parentOf(current);
        const ManagedObject& above = object(parent);
        const bool isRoot = above.reference.type != QLatin1String("Folder");
        if (isRoot) break;
        names.prepend(unescapedName(object(current).text("name")));
        current = parent;
    }
    return names.join(u'/');
}

QString Platform::poolPath(const QString& pool) const {
    QStringList names;
    QString current = pool;
    for (int i = 0; i < kMostParents && !current.isEmpty(); ++i) {
        const QString parent = parentOf(current);
        const QString kind = object(parent).reference.type;
        if (kind != QLatin1String("ResourcePool") && kind != QLatin1String("VirtualApp")) break;
        names.prepend(unescapedName(object(current).text("name")));
        current = parent;
    }
    return names.join(u'/');
}

std::optional<bool> Platform::startsWithHost(const QString& server, const QString& hostReference) const {
    const Node& settings = object(hostReference).property("config.autoStart");
    const auto enabled = flagOf(settings.at(QLatin1String("defaults/enabled")));
    if (!enabled) return std::nullopt;
    for (const Node& entry : settings.children)
        if (entry.name == QLatin1String("powerInfo") &&
            entry.child(QLatin1String("key")).text.trimmed() == server)
            return *enabled && entry.child(QLatin1String("startAction"))
                                       .text.compare(QLatin1String("powerOn"), Qt::CaseInsensitive) == 0;
    return false;
}

void Platform::readCustomFields(const ManagedObject& manager) {
    for (const Node& field : manager.property("field").children)
        if (const auto key = numberOf(field.child(QLatin1String("key"))))
            m_customFields.insert(*key, field.child(QLatin1String("name")).text);
}

void Platform::readHostRules(const Node& configuration) {
    for (const Node& rule : configuration.children) {
        if (rule.name != QLatin1String("rule") || rule.type != QLatin1String("ClusterVmHostRuleInfo"))
            continue;
        if (flagOf(rule.child(QLatin1String("enabled"))) == false) continue;
        const QStringList servers =
            groupMembers(configuration, rule.child(QLatin1String("vmGroupName")).text);
        for (const QString& server : servers)
            appendOnce(m_hostRules[server], rule.child(QLatin1String("name")).text);
    }
}

void Platform::readPortGroups(const ManagedObject& host) {
    const QString datacenter = datacenterOf(host.reference.value);
    for (const Node& entry : host.property("config.network.portgroup").children) {
        const Node& spec = entry.child(QLatin1String("spec"));
        PortGroup& group =
            m_portGroups[datacenter + u'/' + unescapedName(spec.child(QLatin1String("name")).text)];
        appendOnce(group.vlans, vlanText(spec.child(QLatin1String("vlanId")).text));
        appendOnce(group.switches, spec.child(QLatin1String("vswitchName")).text);
    }
}

void Platform::addCluster(const ManagedObject& object, Inventory& inventory, const QString& keyScope) {
    const Node& configuration = object.property("configurationEx");
    Cluster cluster;
    cluster.id = nextId("cluster", inventory.clusters);
    cluster.importKey = keyScope + QStringLiteral("cluster/") + object.reference.value;
    cluster.name = unescapedName(object.text("name"));
    cluster.datacenter = datacenterOf(object.reference.value);
    cluster.highAvailability = flagOf(configuration.at(QLatin1String("dasConfig/enabled")));
    cluster.loadBalancing = flagOf(configuration.at(QLatin1String("drsConfig/enabled")));
    cluster.powerManagement = flagOf(configuration.at(QLatin1String("dpmConfigInfo/enabled")));
    cluster.cpuBaseline = object.property("summary").child(QLatin1String("currentEVCModeKey")).text;
    m_clusterIds.insert(object.reference.value, cluster.id);
    inventory.clusters.append(cluster);
    readHostRules(configuration);
}

void Platform::addHost(const ManagedObject& object, Inventory& inventory, const QString& keyScope) {
    Host host;
    host.id = nextId("host", inventory.hosts);
    host.importKey = keyScope + QStringLiteral("host/") + object.reference.value;
    host.name = unescapedName(object.text("name"));
    host.clusterId = m_clusterIds.value(parentOf(object.reference.value));
    host.datacenter = datacenterOf(object.reference.value);
    host.hypervisor = object.property("summary.config.product").child(QLatin1String("fullName")).text;
    describeHardware(object, host);
    describeLoad(object, host);
    m_hostIds.insert(object.reference.value, host.id);
    inventory.hosts.append(host);
    readPortGroups(object);
}

void Platform::addDatastore(const ManagedObject& object, Inventory& inventory, const QString& keyScope) {
    const Node& summary = object.property("summary");
    Datastore datastore;
    datastore.id = nextId("datastore", inventory.datastores);
    datastore.importKey = keyScope + QStringLiteral("datastore/") + object.reference.value;
    datastore.name = unescapedName(object.text("name"));
    datastore.path = summary.child(QLatin1String("url")).text;
    datastore.kind = summary.child(QLatin1String("type")).text;
    datastore.datacenter = datacenterOf(object.reference.value);
    datastore.accessible = flagOf(summary.child(QLatin1String("accessible")));
    // Of one that is not reachable vSphere gives the figures of the last time, or zero.
    if (datastore.accessible != false) {
        datastore.capacity = bytesOf(summary.child(QLatin1String("capacity")));
        datastore.available = bytesOf(summary.child(QLatin1String("freeSpace")));
        const auto promised = bytesOf(summary.child(QLatin1String("uncommitted")));
        if (datastore.capacity && datastore.available)
            datastore.provisioned = *datastore.capacity - *datastore.available + promised.value_or(Bytes(0));
    }
    m_datastoreIds.insert(object.reference.value, datastore.id);
    inventory.datastores.append(datastore);
}

void Platform::describeSwitch(const ManagedObject& object, Network& network) const {
    const Node& config = object.property("config");
    if (object.reference.type == QLatin1String("DistributedVirtualPortgroup")) {
        network.kind = flagOf(config.child(QLatin1String("uplink"))) == true
                           ? QStringLiteral("uplink port group")
                           : QStringLiteral("distributed port group");
        network.vlan = distributedVlan(config.at(QLatin1String("defaultPortConfig/vlan")));
        network.switchName =
            unescapedName(this->object(config.child(QLatin1String("distributedVirtualSwitch")).text.trimmed())
                              .text("name"));
        return;
    }
    const bool isOpaque = object.reference.type == QLatin1String("OpaqueNetwork");
    network.kind = isOpaque ? QStringLiteral("opaque network") : QStringLiteral("port group");
    const PortGroup group = m_portGroups.value(network.datacenter + u'/' + network.name);
    network.vlan = group.vlans.join(QStringLiteral(", "));
    network.switchName = group.switches.join(QStringLiteral(", "));
}

void Platform::addNetwork(const ManagedObject& object, Inventory& inventory, const QString& keyScope) {
    Network network;
    network.id = nextId("network", inventory.networks);
    network.importKey = keyScope + QStringLiteral("network/") + object.reference.value;
    network.name = unescapedName(object.text("name"));
    network.datacenter = datacenterOf(object.reference.value);
    describeSwitch(object, network);
    const QString opaqueId = object.property("summary").child(QLatin1String("opaqueNetworkId")).text;
    for (const QString& key : {object.reference.value, object.text("key"), opaqueId}) {
        if (key.isEmpty()) continue;
        m_networkIds.insert(key, network.id);
        m_networkNames.insert(key, network.name);
    }
    inventory.networks.append(network);
}

void Platform::findDifferentVlans(const Network& network, QList<Finding>& findings) const {
    const PortGroup group = m_portGroups.value(network.datacenter + u'/' + network.name);
    if (network.kind != QLatin1String("port group") || group.vlans.size() < 2) return;
    findings.append(makeFinding(
        "import.network.vlan_differs", Severity::Warning, network.name,
        Tr::tr(
            "Hosts give this port group different VLANs (%1). A server that moves between them changes its "
            "network; find out which is right before the networks are mapped.")
            .arg(network.vlan)));
}

// Clusters before hosts, hosts before networks: the later ones look at the earlier ones.
void Platform::writeTo(Inventory& inventory, QList<Finding>& findings, const QString& keyScope) {
    const auto ofType = [&](std::initializer_list<const char*> types, auto addOne) {
        for (const QString& key : std::as_const(m_order))
            for (const char* type : types)
                if (object(key).reference.type == QLatin1String(type))
                    (this->*addOne)(object(key), inventory, keyScope);
    };
    for (const QString& key : std::as_const(m_order)) readCustomFields(object(key));
    ofType({"ClusterComputeResource"}, &Platform::addCluster);
    ofType({"HostSystem"}, &Platform::addHost);
    ofType({"Datastore"}, &Platform::addDatastore);
    ofType({"Network", "DistributedVirtualPortgroup", "OpaqueNetwork"}, &Platform::addNetwork);
    for (const Network& network : std::as_const(inventory.networks)) findDifferentVlans(network, findings);
}

}  // namespace watari::importers::vsphere
