// The Hypervisor that speaks libvirt; its parts stand in libvirt_*.cpp by subject.
#pragma once

#include "core/virt/hypervisor.h"
#include "core/virt/libvirt_handle.h"

namespace watari::virt {

class LibvirtHypervisor final : public Hypervisor {
public:
    LibvirtHypervisor(QString uri, Connection connection)
        : m_uri(std::move(uri)), m_connection(std::move(connection)) {}

    QString uri() const override { return m_uri; }
    Result<HostDescription> host() override;
    Result<std::optional<EmulatorUser>> emulatorUser() override;
    Result<QList<DomainUuid>> domains() override;
    Result<DomainUuid> domainByName(const QString& name) override;
    Result<DomainDescription> describe(const DomainUuid& uuid) override;
    Result<QList<SnapshotDescription>> snapshots(const DomainUuid& uuid) override;
    Result<QList<PoolDescription>> pools() override;
    Result<QList<NetworkDescription>> networks() override;
    Result<QList<VolumeDescription>> volumes(const QString& pool) override;

    Result<DomainState> state(const DomainUuid& uuid) override;
    Result<void> start(const DomainUuid& uuid) override;
    Result<void> requestShutdown(const DomainUuid& uuid) override;
    Result<void> waitForState(const DomainUuid& uuid, DomainState state, Seconds limit,
                              JobContext& job) override;
    Result<void> powerOff(const DomainUuid& uuid) override;
    Result<DomainUuid> define(const QString& xml) override;
    Result<void> undefine(const DomainUuid& uuid) override;
    Result<QString> definition(const DomainUuid& uuid) override;
    Result<void> setAutostart(const DomainUuid& uuid, Autostart autostart) override;
    Result<void> setLinks(const DomainUuid& uuid, LinkState link) override;
    Result<QByteArray> screenshot(const DomainUuid& uuid) override;

    Result<QList<BackupExport>> beginBackup(const DomainUuid& uuid, const BackupRequest& request) override;
    Result<void> endBackup(const DomainUuid& uuid) override;
    Result<bool> backupActive(const DomainUuid& uuid) override;

    Result<DomainStatistics> statistics(const DomainUuid& uuid) override;

    Result<void> ensureIsolatedNetwork(const QString& name) override;
    Result<void> removeNetwork(const QString& name) override;
    Result<void> ensureDirectoryPool(const QString& name, const QString& path) override;
    Result<void> removePool(const QString& name) override;
    Result<void> refreshPool(const QString& name) override;

private:
    Result<Domain> find(const DomainUuid& uuid);
    void addDevicesOfTheHost(DomainDescription& description);

    QString m_uri;
    Connection m_connection;
};

// Translation shared by the parts.
[[nodiscard]] DomainState stateOf(int libvirtState);
[[nodiscard]] Result<DomainState> stateOf(virDomainPtr domain);
[[nodiscard]] Result<QString> xmlOf(virDomainPtr domain, unsigned int flags);

}  // namespace watari::virt
