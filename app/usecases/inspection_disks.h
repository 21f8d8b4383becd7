// Where a server's disks can be read: their files, or a backup export while it runs. Internal to the room.
#pragma once

#include "app/usecases/hypervisors.h"
#include "core/inspect/inspection.h"

#include <memory>

namespace watari::usecases {

// One consistent point in time of a running guest, exported read-only until the object goes.
class RunningGuest {
public:
    // `folder`: private; under qemu:///system it is handed to the emulator's user. Errors: Conflict while a
    // migration reads the guest, and those of Hypervisor::beginBackup.
    [[nodiscard]] static Result<std::unique_ptr<RunningGuest>> open(virt::Hypervisor& hypervisor,
                                                                    const virt::DomainUuid& guest,
                                                                    const QStringList& targets,
                                                                    const QString& folder);
    RunningGuest(const RunningGuest&) = delete;
    RunningGuest& operator=(const RunningGuest&) = delete;
    ~RunningGuest();

    // Empty for a target that is not exported.
    [[nodiscard]] QString uriOf(const QString& target) const;

private:
    RunningGuest(virt::Hypervisor& hypervisor, virt::DomainUuid guest);

    virt::Hypervisor& m_hypervisor;
    virt::DomainUuid m_guest;
    QList<virt::BackupExport> m_exports;
};

// Of this machine, so that its exports' sockets can be reached.
[[nodiscard]] bool isLocalLibvirt(const QString& uri);

// In the order of their targets, which is that of the guest; those without a file here that this machine's
// own platform or an imported file beside it names are left out. Not all of them need be images.
[[nodiscard]] QList<Disk> disksHere(const QList<Disk>& disks, const Server& server);

// Errors: BadInput for a disk inside an archive and for the first part of one that was split.
[[nodiscard]] Result<void> checkIsImage(const QString& path);

}  // namespace watari::usecases
