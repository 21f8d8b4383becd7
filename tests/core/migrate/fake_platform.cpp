#include "tests/core/migrate/fake_platform.h"

#include <algorithm>

namespace watari::migrate::test {
namespace {

Error lineCut() {
    return {ErrorCode::Remote, QStringLiteral("the line was cut")};
}

Error storeGone() {
    return {ErrorCode::Environment, QStringLiteral("the store does not answer")};
}

}  // namespace

Result<FakeGuest*> FakeHypervisor::guest(const virt::DomainUuid& uuid) {
    if (m_platform.fault.fires()) return lineCut();
    const auto found = m_platform.guests.find(uuid.text());
    if (found == m_platform.guests.end()) return Error(ErrorCode::NotFound, QStringLiteral("no such guest"));
    return &*found;
}

Result<virt::DomainUuid> FakeHypervisor::domainByName(const QString& name) {
    for (auto it = m_platform.guests.cbegin(); it != m_platform.guests.cend(); ++it)
        if (it->name == name) return virt::DomainUuid(it.key());
    return Error(ErrorCode::NotFound, QStringLiteral("no such guest"));
}

Result<virt::DomainDescription> FakeHypervisor::describe(const virt::DomainUuid& uuid) {
    TRY(const FakeGuest* found, guest(uuid));
    TRY(auto description, virt::parseDomain(found->xml));
    description.state = found->state;
    description.autostart = found->autostart;
    return description;
}

Result<QList<virt::PoolDescription>> FakeHypervisor::pools() {
    if (m_platform.fault.fires()) return lineCut();
    QList<virt::PoolDescription> all;
    for (const QString& path : m_platform.pools)
        all.append({.name = path, .type = QStringLiteral("dir"), .path = path, .active = true});
    return all;
}

Result<QList<virt::NetworkDescription>> FakeHypervisor::networks() {
    return QList<virt::NetworkDescription>{{.name = QStringLiteral("office"), .active = true}};
}

Result<virt::DomainState> FakeHypervisor::state(const virt::DomainUuid& uuid) {
    TRY(const FakeGuest* found, guest(uuid));
    return found->state;
}

Result<void> FakeHypervisor::start(const virt::DomainUuid& uuid) {
    TRY(FakeGuest * found, guest(uuid));
    found->state = virt::DomainState::Running;
    return Ok();
}

Result<void> FakeHypervisor::requestShutdown(const virt::DomainUuid& uuid) {
    TRY(FakeGuest * found, guest(uuid));
    if (!m_platform.ignoresPowerButton) found->state = virt::DomainState::ShutOff;
    return Ok();
}

Result<void> FakeHypervisor::waitForState(const virt::DomainUuid& uuid, virt::DomainState wanted, Seconds,
                                          JobContext&) {
    TRY(const FakeGuest* found, guest(uuid));
    if (found->state == wanted) return Ok();
    return Error(ErrorCode::Remote, QStringLiteral("it does not stop"));
}

Result<void> FakeHypervisor::powerOff(const virt::DomainUuid& uuid) {
    TRY(FakeGuest * found, guest(uuid));
    found->state = virt::DomainState::ShutOff;
    return Ok();
}

Result<virt::DomainUuid> FakeHypervisor::define(const QString& xml) {
    if (m_platform.fault.fires()) return lineCut();
    TRY(const auto description, virt::parseDomain(xml));
    FakeGuest& slot = m_platform.guests[description.uuid.text()];
    slot.name = description.name;
    slot.xml = xml;
    return description.uuid;
}

Result<void> FakeHypervisor::undefine(const virt::DomainUuid& uuid) {
    if (m_platform.fault.fires()) return lineCut();
    m_platform.guests.remove(uuid.text());
    return Ok();
}

Result<QString> FakeHypervisor::definition(const virt::DomainUuid& uuid) {
    TRY(const FakeGuest* found, guest(uuid));
    return found->xml;
}

Result<void> FakeHypervisor::setAutostart(const virt::DomainUuid& uuid, virt::Autostart autostart) {
    TRY(FakeGuest * found, guest(uuid));
    found->autostart = autostart;
    return Ok();
}

Result<QList<virt::BackupExport>> FakeHypervisor::beginBackup(const virt::DomainUuid&,
                                                              const virt::BackupRequest&) {
    return Error(ErrorCode::Remote, QStringLiteral("only the real one can"));
}

Result<virt::DomainStatistics> FakeHypervisor::statistics(const virt::DomainUuid&) {
    return virt::DomainStatistics();
}

Result<void> FakeHypervisor::ensureDirectoryPool(const QString&, const QString& path) {
    if (m_platform.fault.fires()) return lineCut();
    m_platform.pools << path;
    return Ok();
}

Result<Run> FakeJournal::load(const Id<Run>&) {
    if (fault.fires()) return storeGone();
    return run;
}

Result<Run> FakeJournal::advance(const Run& changed, const RunEvent& event) {
    if (fault.fires()) return storeGone();
    if (changed.revision != run.revision)
        return Error(ErrorCode::Conflict, QStringLiteral("changed by others"));
    history.append(event);
    run = changed;
    ++run.revision;
    const Run stored = run;
    if (onAdvance) onAdvance(run.state);
    return stored;
}

Result<Run> FakeJournal::save(const Run& changed, const QString&) {
    if (fault.fires()) return storeGone();
    if (changed.revision != run.revision)
        return Error(ErrorCode::Conflict, QStringLiteral("changed by others"));
    run = changed;
    ++run.revision;
    return run;
}

Result<void> FakeJournal::announce(const Run&, const QString& action) {
    if (fault.fires()) return storeGone();
    announced << action;
    return Ok();
}

Result<QList<RunDisk>> FakeJournal::disks(const Id<Run>&) {
    if (fault.fires()) return storeGone();
    return runDisks;
}

Result<RunDisk> FakeJournal::saveDisk(const RunDisk& disk) {
    if (fault.fires()) return storeGone();
    RunDisk stored = disk;
    ++stored.revision;
    const auto known = std::ranges::find(runDisks, disk.device, &RunDisk::device);
    if (known == runDisks.end())
        runDisks.append(stored);
    else
        *known = stored;
    return stored;
}

Result<std::optional<Gate>> FakeJournal::gate(const Id<Run>&, GateKind kind) {
    if (fault.fires()) return storeGone();
    std::optional<Gate> newest;
    for (const Gate& asked : gates)
        if (asked.kind == kind) newest = asked;
    return newest;
}

Result<Gate> FakeJournal::requestGate(const Gate& gate) {
    if (fault.fires()) return storeGone();
    Gate decided = gate;
    decided.decision = decisions.value(gate.kind, Decision::Pending);
    decided.personName = QStringLiteral("県承認者");
    gates.append(decided);
    return gate;
}

Result<void> FakeJournal::addEvidence(const Evidence& added) {
    if (fault.fires()) return storeGone();
    evidence.append(added);
    return Ok();
}

}  // namespace watari::migrate::test
