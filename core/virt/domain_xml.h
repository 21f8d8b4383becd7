// Edits of libvirt domain definitions as text in, text out; nothing here talks to a hypervisor. Errors:
// BadInput when the text is no domain definition.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/virt/description.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::virt {

// Every NIC with its cable pulled: the fence of a migrated source.
[[nodiscard]] Result<QString> withLinks(const QString& xml, LinkState link);
[[nodiscard]] Result<QString> withTitle(const QString& xml, const QString& title);

// The mark in the definition's metadata that says which migration run fenced this guest. An empty run removes
// it.
[[nodiscard]] Result<QString> withMigrationRun(const QString& xml, const QString& run);
[[nodiscard]] Result<QString> migrationRun(const QString& xml);

// Facts of a definition (running or stored); state, capacities, addresses and chains that only a live
// hypervisor knows stay unset.
[[nodiscard]] Result<DomainDescription> parseDomain(const QString& xml);

struct TargetDisk {
    QString sourceTarget;  // "hda": the source's disk that this one replaces
    QString path;
    QString format;  // "qcow2", "raw"
};

struct TargetSpec {
    QString name;
    DomainUuid uuid;  // null: the source's own, for another host
    QString title;
    QString domainType;  // "qemu", "kvm"; see bestDomainType
    QString cpuModel;    // "qemu64"; empty: host-model under kvm
    int vcpus = 1;
    Bytes memory;
    QList<TargetDisk> disks;  // CD-ROMs and floppies of the source are left behind
    QString network;          // a libvirt network; empty: NICs in user mode without a way to others
    LinkState link = LinkState::Up;
    QString serialLogPath;  // empty: a pty
    QString run;            // mark of the migration run; empty: none
};

// The definition of the migrated guest: virtio disks and NICs (MAC kept), a serial console and a screen;
// machine type, firmware, clock and on_* actions as in the source. BadInput when a disk of the source is
// missing from the spec.
[[nodiscard]] Result<QString> targetDefinition(const QString& sourceXml, const TargetSpec& spec);

struct SourceSpec {
    QString name;
    DomainUuid uuid;
    QString title;
    QString domainType;  // "qemu", "kvm"
    QString diskPath;    // VMDK, on IDE
    QString serialLogPath;
    QString mac;      // "52:54:00:..."
    QString network;  // a libvirt network; empty: user mode
    Bytes memory = kMiB * 256;
    int vcpus = 1;
};

// A small server as another platform would hand it over: PC machine, BIOS, IDE disk.
[[nodiscard]] QString sourceDefinition(const SourceSpec& spec);

}  // namespace watari::virt
