#include "core/assess/hits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace watari::assess {

namespace {

constexpr qsizetype kDiskLimit = 165;
constexpr int kNameLimit = 63;

QList<Hit> findTrackingOff(const Survey& survey) {
    return surveyedHits(survey, "cbt", [](const Server& s) { return s.changeTracking == false; });
}

QList<Hit> findConsolidationNeeded(const Survey& survey) {
    return surveyedHits(survey, "consolidation",
                        [](const Server& s) { return s.consolidationNeeded == true; });
}

// A setting that is text: none when empty, else the sentence quotes it.
QList<Hit> withText(const Survey& survey, const char* subject, QString Server::*text) {
    return surveyedHits(
        survey, subject, [&](const Server& s) { return !(s.*text).trimmed().isEmpty(); },
        [&](const Server& s) { return QStringList{s.*text}; });
}

QList<Hit> findCpuAffinity(const Survey& survey) {
    return withText(survey, "cpu_affinity", &Server::cpuAffinity);
}

QList<Hit> findNumaAffinity(const Survey& survey) {
    return withText(survey, "numa_affinity", &Server::numaAffinity);
}

QList<Hit> findHostAffinity(const Survey& survey) {
    return withText(survey, "host_affinity", &Server::hostAffinity);
}

QList<Hit> findHotAdd(const Survey& survey) {
    return surveyedHits(survey, "hot_add",
                        [](const Server& s) { return s.cpuHotAdd == true || s.memoryHotAdd == true; });
}

QList<Hit> findFaultTolerance(const Survey& survey) {
    return surveyedHits(survey, "fault_tolerance", [](const Server& s) { return s.faultTolerance == true; });
}

QList<Hit> findClustered(const Survey& survey) {
    return surveyedHits(survey, "clustered", [](const Server& s) { return s.clustered == true; });
}

QList<Hit> findMissingRoles(const Survey& survey) {
    QSet<Id<Host>> inCluster;
    for (const Host& h : survey.inventory.hosts)
        if (!h.clusterId.isNull()) inCluster.insert(h.id);
    return surveyedHits(survey, "role", [&](const Server& s) {
        return s.clustered == false && inCluster.contains(s.hostId);
    });
}

QList<Hit> findToolsAbsent(const Survey& survey) {
    return surveyedHits(survey, "tools", [](const Server& s) { return s.tools == ToolsState::Absent; });
}

QList<Hit> findToolsOutdated(const Survey& survey) {
    return surveyedHits(
        survey, "tools", [](const Server& s) { return s.tools == ToolsState::Outdated; },
        [](const Server& s) {
            return QStringList{s.toolsVersion.isEmpty() ? QStringLiteral("—") : s.toolsVersion};
        });
}

bool toolsSpeak(const Server& s) {
    return s.powerState == PowerState::Running &&
           (s.tools == ToolsState::Current || s.tools == ToolsState::Outdated);
}

// None: nobody was in a position to learn the name. Tools of a stopped guest tell nothing.
std::optional<QString> hostNameOf(const Survey& survey, const Server& s) {
    if (!s.guestName.trimmed().isEmpty()) return s.guestName.trimmed();
    const Inspection* inspection = survey.inspectionOf.value(s.id);
    if (inspection && !inspection->hostName.trimmed().isEmpty()) return inspection->hostName.trimmed();
    const bool inspected = inspection && inspection->problem.isEmpty();
    return toolsSpeak(s) || inspected ? std::optional(QString()) : std::nullopt;
}

bool isDefaultName(const QString& name) {
    constexpr std::array kDefaults{"localhost", "localhost.localdomain", "localhost.local"};
    return std::any_of(kDefaults.begin(), kDefaults.end(), [&](const char* d) {
        return name.compare(QLatin1String(d), Qt::CaseInsensitive) == 0;
    });
}

QList<Hit> findHostNameMissing(const Survey& survey) {
    return surveyedHits(survey, "host_name", [&](const Server& s) {
        const auto name = hostNameOf(survey, s);
        return name && name->isEmpty();
    });
}

QList<Hit> findHostNameDefault(const Survey& survey) {
    return surveyedHits(
        survey, "host_name",
        [&](const Server& s) { return isDefaultName(hostNameOf(survey, s).value_or(QString())); },
        [&](const Server& s) { return QStringList{hostNameOf(survey, s).value_or(QString())}; });
}

QList<Hit> findMissingAddresses(const Survey& survey) {
    QSet<Id<Server>> withNic;
    QSet<Id<Server>> withAddress;
    for (const Nic& n : survey.inventory.nics) {
        withNic.insert(n.serverId);
        if (!n.addresses.isEmpty()) withAddress.insert(n.serverId);
    }
    for (const GuestInterface& i : survey.inventory.interfaces)
        if (!i.addresses.isEmpty()) withAddress.insert(i.serverId);
    return surveyedHits(survey, "addresses", [&](const Server& s) {
        return toolsSpeak(s) && withNic.contains(s.id) && !withAddress.contains(s.id);
    });
}

QList<Hit> findInvalidNames(const Survey& survey) {
    static const QRegularExpression kName(QRegularExpression::anchoredPattern(QStringLiteral(
        "[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?)*")));
    return surveyedHits(
        survey, "name",
        [](const Server& s) { return s.name.size() > kNameLimit || !kName.match(s.name).hasMatch(); },
        [](const Server& s) { return QStringList{s.name}; });
}

// The importer of OVF packages begins its keys so; VMware's machine types are "vmx-19".
bool isExportOfOthers(const Server& s) {
    const QLatin1String package("ovf:");
    const bool isExport = s.importKey.startsWith(package) ||
                          std::any_of(s.aliases.begin(), s.aliases.end(),
                                      [&](const QString& a) { return a.startsWith(package); });
    return isExport && !s.hardware.isEmpty() && !s.hardware.contains(QLatin1String("vmx-"));
}

QList<Hit> findExportsOfOthers(const Survey& survey) {
    return surveyedHits(survey, "export", isExportOfOthers,
                        [](const Server& s) { return QStringList{s.hardware}; });
}

QList<Hit> findSecureBoot(const Survey& survey) {
    return surveyedHits(survey, "secure_boot", [](const Server& s) { return s.secureBoot == true; });
}

// A checkpoint only marks what changed; nothing of it stays behind.
QList<Hit> findSnapshots(const Survey& survey) {
    QHash<Id<Server>, int> count;
    for (const GuestSnapshot& s : survey.inventory.snapshots)
        if (s.kind == SnapshotKind::Snapshot) ++count[s.serverId];
    return surveyedHits(
        survey, "snapshots", [&](const Server& s) { return count.contains(s.id); },
        [&](const Server& s) { return QStringList{QString::number(count.value(s.id))}; });
}

QList<Hit> findTooManyDisks(const Survey& survey) {
    const auto disks = [&](const Server& s) { return survey.disksOf.value(s.id).size(); };
    return surveyedHits(
        survey, "disk_count", [&](const Server& s) { return disks(s) > kDiskLimit; },
        [&](const Server& s) {
            return QStringList{QString::number(disks(s)), QString::number(kDiskLimit)};
        });
}

constexpr std::array kPlatformRules{
    Rule{"server.cbt.off", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Changed block tracking is off, so a later pass must read whole disks and the "
                           "stop grows longer. Turn it on while the server is off, or plan for the time."),
         findTrackingOff, "vmware.changed_block_tracking.disabled"},
    Rule{"server.consolidation_needed", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server's disks need consolidation; files left behind by snapshots can make "
                           "the copy fail. Consolidate them before it moves."),
         findConsolidationNeeded, "vmware.consolidation_needed"},
    Rule{"server.cpu_affinity", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server is pinned to CPUs %1; the target does not take this over. Check "
                           "whether licences or performance depend on it."),
         findCpuAffinity, "vmware.cpu_affinity.detected, ova.cpu_affinity.detected"},
    Rule{"server.numa_affinity", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server is bound to NUMA nodes %1; the target does not take this over. Check "
                           "whether its performance depends on it."),
         findNumaAffinity, "vmware.numa_affinity.detected"},
    Rule{"server.host_affinity", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Rules bind the server to hosts (%1); the target does not take them over. Set up "
                           "rules of the same effect there."),
         findHostAffinity, "vmware.host_affinity.detected"},
    Rule{"server.hot_add", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "CPU or memory can be added while the server runs; the target does not take this "
                           "over. Choose a size that lasts, or plan a stop for growth."),
         findHotAdd, "vmware.cpu_memory.hotplug.enabled, ova.cpu_memory.hotplug.enabled"},
    Rule{"server.fault_tolerance", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "A second copy runs along (Fault Tolerance); the target has nothing like it. "
                           "Agree with the department on how long a failure may last."),
         findFaultTolerance, "vmware.fault_tolerance.enabled"},
    Rule{"server.clustered", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server is a role of a failover cluster, which may start it again after the "
                           "cutover. Take the role out of the cluster before it moves."),
         findClustered},
    Rule{"server.cluster_role.missing", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The host belongs to a cluster but the server is no role of it, so it does not "
                           "follow when the host fails. Keep the host steady during the copy."),
         findMissingRoles, "hyperv.cluster_role.not_registered"},
    Rule{"server.tools.absent", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The hypervisor's tools are not installed; it cannot shut the guest down cleanly or tell its "
             "addresses. Install them, or stop the guest by hand and write its addresses down."),
         findToolsAbsent, "hyperv.integration_services.not_detected"},
    Rule{"server.tools.outdated", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The hypervisor's tools are outdated (\"%1\"); what they report and a quiesced "
                           "snapshot may be wrong. Update them before the copy if a stop is possible."),
         findToolsOutdated},
    Rule{"server.host_name.missing", Severity::Warning, "", Judgement::LeftOpen,
         QT_TRANSLATE_NOOP("Assess",
                           "The host name inside the guest is not known, so nobody can compare it after the "
                           "cutover. Look it up in the guest."),
         findHostNameMissing, "vmware.hostname.empty"},
    Rule{"server.host_name.default", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The guest calls itself %1; DHCP on the target may give it another name. Set its "
                           "host name before it moves."),
         findHostNameDefault, "vmware.hostname.default"},
    Rule{"server.address.missing", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server runs and has its tools, but reports no IP address, so its addresses "
                           "cannot be kept. Look them up in the guest."),
         findMissingAddresses, "vmware.vm_missing_ip.detected, hyperv.vm_missing_ip"},
    Rule{"server.name.invalid", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The name \"%1\" is not one of at most 63 letters, digits, hyphens and dots (RFC "
                           "1123), which the target may refuse. Choose a name for the target."),
         findInvalidNames, "vmware.vm.name.invalid, ova.name.invalid, hyperv.name.invalid"},
    Rule{
        "server.export.not_vmware", Severity::Warning, "", Judgement::Settled,
        QT_TRANSLATE_NOOP("Assess",
                          "The export was not written by VMware (machine type %1), and others describe disks "
                          "and NICs in their own way. Compare them with the source before it moves."),
        findExportsOfOthers, "ova.source.unsupported"},
    Rule{"server.secure_boot", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The server starts with Secure Boot; the target must offer it with keys that fit. "
                           "Check that the server starts there, or turn it off."),
         findSecureBoot, "hyperv.secure_boot.detected"},
    Rule{"server.snapshots", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The server has %1 snapshots; they do not move and slow the copy. Remove those nobody needs."),
         findSnapshots, "vmware.snapshot.detected, hyperv.checkpoint.detected"},
    Rule{
        "server.disks.too_many", Severity::Warning, "", Judgement::Settled,
        QT_TRANSLATE_NOOP(
            "Assess", "The server has %1 disks; the target accepts %2. Join or retire some before it moves."),
        findTooManyDisks, "vmware.disk.count.exceeds.limit, ova.disk.count.exceeds.limit, hyperv.disk.count"},
};

}  // namespace

std::span<const Rule> platformRules() {
    return kPlatformRules;
}

}  // namespace watari::assess
