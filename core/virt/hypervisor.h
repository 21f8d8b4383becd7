// One connection to a hypervisor: what it runs, and the steps a migration takes on it. Calls block and may be
// made from any thread, one at a time. Errors: NotFound (no such guest, pool, network), Denied, Conflict (the
// guest's state forbids it), Remote (anything else libvirt reports, with its words).
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/virt/description.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace watari::virt {

struct BackupRequest {
    QStringList disks;  // targets ("hda"); every other disk stays out
    QString
        scratchDir;  // existing directory the emulator may write; holds what the guest overwrites meanwhile
    QString socketPath;  // unix socket to listen on, in a directory the emulator may write; under 108 bytes
};

struct BackupExport {
    QString disk;    // target
    QString nbdUri;  // "nbd+unix:///hda?socket=/path"
    bool operator==(const BackupExport&) const = default;
};

struct EmulatorUser {
    unsigned int uid = 0;
    unsigned int gid = 0;
    bool operator==(const EmulatorUser&) const = default;
};

// For a hypervisor that asks who connects. Never stored and never printed.
struct Account {
    QString user;
    QString password;
};

class Hypervisor {
public:
    Hypervisor() = default;
    Hypervisor(const Hypervisor&) = delete;
    Hypervisor& operator=(const Hypervisor&) = delete;
    virtual ~Hypervisor() = default;

    // Inventory
    [[nodiscard]] virtual QString uri() const = 0;
    [[nodiscard]] virtual Result<HostDescription> host() = 0;
    // Whom the emulator's processes run as; none when they run as the caller.
    [[nodiscard]] virtual Result<std::optional<EmulatorUser>> emulatorUser() {
        return std::optional<EmulatorUser>();
    }
    // Every guest, running or not, in order of name.
    [[nodiscard]] virtual Result<QList<DomainUuid>> domains() = 0;
    [[nodiscard]] virtual Result<DomainUuid> domainByName(const QString& name) = 0;
    [[nodiscard]] virtual Result<DomainDescription> describe(const DomainUuid& uuid) = 0;
    // What can be returned to, and what marks changes; parents before children.
    [[nodiscard]] virtual Result<QList<SnapshotDescription>> snapshots(const DomainUuid& uuid) {
        static_cast<void>(uuid);
        return QList<SnapshotDescription>();
    }
    // Both in order of name.
    [[nodiscard]] virtual Result<QList<PoolDescription>> pools() = 0;
    [[nodiscard]] virtual Result<QList<NetworkDescription>> networks() = 0;
    // Of an active pool, in order of name.
    [[nodiscard]] virtual Result<QList<VolumeDescription>> volumes(const QString& pool) {
        static_cast<void>(pool);
        return QList<VolumeDescription>();
    }

    // Life. start of a running guest and powerOff of a stopped one succeed: the wish is fulfilled.
    [[nodiscard]] virtual Result<DomainState> state(const DomainUuid& uuid) = 0;
    [[nodiscard]] virtual Result<void> start(const DomainUuid& uuid) = 0;
    // Presses the ACPI power button and returns; a guest may ignore it.
    [[nodiscard]] virtual Result<void> requestShutdown(const DomainUuid& uuid) = 0;
    // Remote error when the limit passes first; Cancelled.
    [[nodiscard]] virtual Result<void> waitForState(const DomainUuid& uuid, DomainState state, Seconds limit,
                                                    JobContext& job) = 0;
    // Pulls the plug.
    [[nodiscard]] virtual Result<void> powerOff(const DomainUuid& uuid) = 0;
    // Adds the guest or replaces its definition (same UUID and name); takes effect at the next start.
    [[nodiscard]] virtual Result<DomainUuid> define(const QString& xml) = 0;
    // Forgets the guest with its firmware variables and checkpoints' metadata; the disks stay. A guest that
    // is gone already is fine.
    [[nodiscard]] virtual Result<void> undefine(const DomainUuid& uuid) = 0;
    // The definition for the next start, secrets included: never show or log it.
    [[nodiscard]] virtual Result<QString> definition(const DomainUuid& uuid) = 0;
    [[nodiscard]] virtual Result<void> setAutostart(const DomainUuid& uuid, Autostart autostart) = 0;
    // Pulls the cable of every NIC of a running guest, or plugs it in; the definition is not changed.
    [[nodiscard]] virtual Result<void> setLinks(const DomainUuid& uuid, LinkState link) = 0;
    // A picture of the screen (PNG or PPM) for the evidence; Conflict when the guest does not run.
    [[nodiscard]] virtual Result<QByteArray> screenshot(const DomainUuid& uuid) = 0;

    // Backup: one consistent point in time of a running guest, exported read-only by NBD until endBackup.
    // Without checkpoint, so any disk format will do.
    [[nodiscard]] virtual Result<QList<BackupExport>> beginBackup(const DomainUuid& uuid,
                                                                  const BackupRequest& request) = 0;
    // Also ends what another process began; nothing to end is fine.
    [[nodiscard]] virtual Result<void> endBackup(const DomainUuid& uuid) = 0;
    [[nodiscard]] virtual Result<bool> backupActive(const DomainUuid& uuid) = 0;

    // Counters since the guest's start.
    [[nodiscard]] virtual Result<DomainStatistics> statistics(const DomainUuid& uuid) = 0;

    // Networks and pools. ensure… finds or makes and starts; remove… of what is gone is fine.
    // A network without way out; needs root on the host (Denied or Remote otherwise: do without).
    [[nodiscard]] virtual Result<void> ensureIsolatedNetwork(const QString& name) = 0;
    [[nodiscard]] virtual Result<void> removeNetwork(const QString& name) = 0;
    // The directory is made when absent.
    [[nodiscard]] virtual Result<void> ensureDirectoryPool(const QString& name, const QString& path) = 0;
    // The pool only; its directory and files stay.
    [[nodiscard]] virtual Result<void> removePool(const QString& name) = 0;
    [[nodiscard]] virtual Result<void> refreshPool(const QString& name) = 0;
};

// "qemu" of "qemu+ssh://host/system": the transport does not matter.
[[nodiscard]] QString driverOfUri(const QString& uri);
// Whether the paths of its disks are paths on this machine. The test driver's are made up.
[[nodiscard]] bool isThisMachine(const QString& uri);

// Opens a libvirt URI ("qemu:///system", "qemu+ssh://host/system", "test:///default"). A URI that does not
// answer ends after the limit with a Remote error; cancelling ends it at once. A libvirtd that falls silent
// later ends the call that waits for it after half a minute, likewise with Remote. Where the URI asks for an
// account ("esx://host", SASL) and none is given, Denied.
[[nodiscard]] Result<std::unique_ptr<Hypervisor>> connectLibvirt(const QString& uri, Seconds limit,
                                                                 JobContext& job,
                                                                 const std::optional<Account>& account = {});

}  // namespace watari::virt
