#include "core/assess/hits.h"
#include "core/base/instant.h"

#include <QCoreApplication>

#include <array>

namespace watari::assess {

namespace {

// About the inventory: one hit for a cluster, not one for each of its servers.
QList<Hit> clustersWith(const Survey& survey, std::optional<bool> Cluster::*flag) {
    QList<Hit> hits;
    for (const Cluster& c : survey.inventory.clusters)
        if (c.*flag == true) hits.append({{}, stableKey(c), c.name, {c.name}});
    return hits;
}

QList<Hit> findLoadBalancing(const Survey& survey) {
    return clustersWith(survey, &Cluster::loadBalancing);
}

QList<Hit> findPowerManagement(const Survey& survey) {
    return clustersWith(survey, &Cluster::powerManagement);
}

QList<Hit> findMissingServers(const Survey& survey) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (s.missingSince)
            hits.append(
                {s.id, QStringLiteral("missing"), s.name, {jstDate(*s.missingSince).toString(Qt::ISODate)}});
    return hits;
}

// A server without a system or department has a finding of its own.
QList<Hit> findMissingContacts(const Survey& survey) {
    QHash<Id<Department>, QString> silent;
    for (const Department& d : survey.inventory.departments)
        if (d.contact.trimmed().isEmpty()) silent.insert(d.id, d.name);
    QHash<Id<System>, QString> silentSystems;
    for (const System& s : survey.inventory.systems)
        if (silent.contains(s.departmentId)) silentSystems.insert(s.id, silent.value(s.departmentId));
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (silentSystems.contains(s.systemId))
            hits.append({s.id, QStringLiteral("contact"), s.name, {silentSystems.value(s.systemId)}});
    return hits;
}

constexpr std::array kInventoryRules{
    Rule{"cluster.load_balancing", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The cluster %1 moves servers by load (DRS), which the target does not take over. "
                           "Keep its servers in place during the copy and plan their hosts."),
         findLoadBalancing, "vmware.drs.enabled"},
    Rule{"cluster.power_management", Severity::Information, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The cluster %1 turns idle hosts off (DPM), which the target does not take over. "
                           "Turn it off during the copy."),
         findPowerManagement, "vmware.dpm.enabled"},
    Rule{"server.missing", Severity::Warning, "7-1", Judgement::LeftOpen,
         QT_TRANSLATE_NOOP("Assess",
                           "The source has not named this server since %1; it may be gone or renamed. Find "
                           "out and survey again."),
         findMissingServers},
    Rule{"department.without_contact", Severity::Warning, "10-3⑴ア⑥", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The department %1 has no contact, so nobody can be told of the stop. Enter one."),
         findMissingContacts},
};

}  // namespace

std::span<const Rule> inventoryRules() {
    return kInventoryRules;
}

}  // namespace watari::assess
