// A hypervisor in memory that keeps definitions and power states, over real disk files, and a journal in
// memory. Both can be told to fail at their n-th call, which is what cannot be provoked on a real one.
#pragma once

#include "core/domain/migration_journal.h"
#include "core/virt/domain_xml.h"
#include "core/virt/hypervisor.h"

#include <QMap>
#include <QStringList>

namespace watari::migrate::test {

// Fails one call, counted over everything that shares the switch.
struct FaultSwitch {
    int failAt = 0;  // 0: never
    int calls = 0;
    [[nodiscard]] bool fires() { return ++calls == failAt; }
};

struct FakeGuest {
    QString name;
    QString xml;
    virt::DomainState state = virt::DomainState::ShutOff;
    virt::Autostart autostart = virt::Autostart::Off;
};

// What outlives a connection.
struct FakePlatform {
    QMap<QString, FakeGuest> guests;  // by UUID
    QStringList pools;
    bool ignoresPowerButton = false;
    FaultSwitch fault;
};

class FakeHypervisor final : public virt::Hypervisor {
public:
    explicit FakeHypervisor(FakePlatform& platform) : m_platform(platform) {}

    QString uri() const override { return QStringLiteral("fake:///"); }
    Result<virt::HostDescription> host() override { return virt::HostDescription(); }
    Result<QList<virt::DomainUuid>> domains() override { return QList<virt::DomainUuid>(); }
    Result<virt::DomainUuid> domainByName(const QString& name) override;
    Result<virt::DomainDescription> describe(const virt::DomainUuid& uuid) override;
    Result<QList<virt::PoolDescription>> pools() override;
    Result<QList<virt::NetworkDescription>> networks() override;
    Result<virt::DomainState> state(const virt::DomainUuid& uuid) override;
    Result<void> start(const virt::DomainUuid& uuid) override;
    Result<void> requestShutdown(const virt::DomainUuid& uuid) override;
    Result<void> waitForState(const virt::DomainUuid& uuid, virt::DomainState state, Seconds limit,
                              JobContext& job) override;
    Result<void> powerOff(const virt::DomainUuid& uuid) override;
    Result<virt::DomainUuid> define(const QString& xml) override;
    Result<void> undefine(const virt::DomainUuid& uuid) override;
    Result<QString> definition(const virt::DomainUuid& uuid) override;
    Result<void> setAutostart(const virt::DomainUuid& uuid, virt::Autostart autostart) override;
    Result<void> setLinks(const virt::DomainUuid&, virt::LinkState) override { return Ok(); }
    Result<QByteArray> screenshot(const virt::DomainUuid&) override { return QByteArray(); }
    Result<QList<virt::BackupExport>> beginBackup(const virt::DomainUuid&,
                                                  const virt::BackupRequest&) override;
    Result<void> endBackup(const virt::DomainUuid&) override { return Ok(); }
    Result<bool> backupActive(const virt::DomainUuid&) override { return false; }
    Result<virt::DomainStatistics> statistics(const virt::DomainUuid&) override;
    Result<void> ensureIsolatedNetwork(const QString&) override { return Ok(); }
    Result<void> removeNetwork(const QString&) override { return Ok(); }
    Result<void> ensureDirectoryPool(const QString& name, const QString& path) override;
    Result<void> removePool(const QString&) override { return Ok(); }
    Result<void> refreshPool(const QString&) override { return Ok(); }

private:
    Result<FakeGuest*> guest(const virt::DomainUuid& uuid);
    FakePlatform& m_platform;
};

// Decides every gate as soon as it is asked for.
class FakeJournal final : public MigrationJournal {
public:
    Run run;
    QList<RunDisk> runDisks;
    QList<RunEvent> history;
    QList<Gate> gates;
    QList<Evidence> evidence;
    QStringList announced;
    QMap<GateKind, Decision> decisions{{GateKind::Cutover, Decision::Approved},
                                       {GateKind::Completion, Decision::Approved}};
    FaultSwitch fault;
    std::function<void(RunState)> onAdvance;  // somebody else at work between two steps

    Result<Run> load(const Id<Run>&) override;
    Result<Run> advance(const Run& changed, const RunEvent& event) override;
    Result<Run> save(const Run& changed, const QString& what) override;
    Result<void> announce(const Run& changed, const QString& action) override;
    Result<QList<RunDisk>> disks(const Id<Run>&) override;
    Result<RunDisk> saveDisk(const RunDisk& disk) override;
    Result<QList<RunEvent>> events(const Id<Run>&) override { return history; }
    Result<std::optional<Gate>> gate(const Id<Run>&, GateKind kind) override;
    Result<Gate> requestGate(const Gate& gate) override;
    Result<void> addEvidence(const Evidence& added) override;
};

}  // namespace watari::migrate::test
