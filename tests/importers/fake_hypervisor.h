// A hypervisor that answers questions about its inventory from values and refuses everything else.
#pragma once

#include "core/virt/hypervisor.h"

#include <QHash>

namespace watari::importers::test {

class FakeHypervisor : public virt::Hypervisor {
public:
    virt::HostDescription hostDescription;
    QList<virt::DomainDescription> guests;
    QList<virt::DomainUuid> vanished;  // listed, and gone when asked for
    QList<virt::PoolDescription> poolDescriptions;
    QList<virt::NetworkDescription> networkDescriptions;
    QHash<QString, QList<virt::VolumeDescription>> volumeDescriptions;      // by pool
    QHash<QString, QList<virt::SnapshotDescription>> snapshotDescriptions;  // by the guest's UUID
    std::optional<Error> describeError;
    std::optional<Error> poolsError;
    std::optional<Error> volumesError;
    std::optional<Error> networksError;
    std::optional<Error> snapshotsError;

    [[nodiscard]] QString uri() const override { return QStringLiteral("fake:///"); }
    [[nodiscard]] Result<virt::HostDescription> host() override { return hostDescription; }
    [[nodiscard]] Result<QList<virt::DomainUuid>> domains() override {
        QList<virt::DomainUuid> uuids = vanished;
        for (const auto& guest : guests) uuids.append(guest.uuid);
        return uuids;
    }
    [[nodiscard]] Result<virt::DomainDescription> describe(const virt::DomainUuid& uuid) override {
        if (describeError) return *describeError;
        for (const auto& guest : guests)
            if (guest.uuid == uuid) return guest;
        return Error(ErrorCode::NotFound, QStringLiteral("gone"));
    }
    [[nodiscard]] Result<QList<virt::PoolDescription>> pools() override {
        if (poolsError) return *poolsError;
        return poolDescriptions;
    }
    [[nodiscard]] Result<QList<virt::VolumeDescription>> volumes(const QString& pool) override {
        if (volumesError) return *volumesError;
        return volumeDescriptions.value(pool);
    }
    [[nodiscard]] Result<QList<virt::SnapshotDescription>> snapshots(const virt::DomainUuid& uuid) override {
        if (snapshotsError) return *snapshotsError;
        return snapshotDescriptions.value(uuid.text());
    }
    [[nodiscard]] Result<QList<virt::NetworkDescription>> networks() override {
        if (networksError) return *networksError;
        return networkDescriptions;
    }

    [[nodiscard]] Result<virt::DomainUuid> domainByName(const QString&) override { return refused(); }
    [[nodiscard]] Result<virt::DomainState> state(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<void> start(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<void> requestShutdown(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<void> waitForState(const virt::DomainUuid&, virt::DomainState, Seconds,
                                            JobContext&) override {
        return refused();
    }
    [[nodiscard]] Result<void> powerOff(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<virt::DomainUuid> define(const QString&) override { return refused(); }
    [[nodiscard]] Result<void> undefine(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<QString> definition(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<void> setAutostart(const virt::DomainUuid&, virt::Autostart) override {
        return refused();
    }
    [[nodiscard]] Result<void> setLinks(const virt::DomainUuid&, virt::LinkState) override {
        return refused();
    }
    [[nodiscard]] Result<QByteArray> screenshot(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<QList<virt::BackupExport>> beginBackup(const virt::DomainUuid&,
                                                                const virt::BackupRequest&) override {
        return refused();
    }
    [[nodiscard]] Result<void> endBackup(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<bool> backupActive(const virt::DomainUuid&) override { return refused(); }
    [[nodiscard]] Result<virt::DomainStatistics> statistics(const virt::DomainUuid&) override {
        return refused();
    }
    [[nodiscard]] Result<void> ensureIsolatedNetwork(const QString&) override { return refused(); }
    [[nodiscard]] Result<void> removeNetwork(const QString&) override { return refused(); }
    [[nodiscard]] Result<void> ensureDirectoryPool(const QString&, const QString&) override {
        return refused();
    }
    [[nodiscard]] Result<void> removePool(const QString&) override { return refused(); }
    [[nodiscard]] Result<void> refreshPool(const QString&) override { return refused(); }

private:
    static Error refused() { return {ErrorCode::Remote, QStringLiteral("an importer only reads")}; }
};

}  // namespace watari::importers::test
