#include "cases.h"
#include "core/inspect/details.h"

namespace watari::assess {

namespace {

void makeLinux(Inventory& inv) {
    first(inv).osFamily = OsFamily::RedHat;
    first(inv).osName = QStringLiteral("Red Hat Enterprise Linux 9");
}

void addKernel(Inventory& inv, const char* version, const char* detail) {
    const QString text = QLatin1String(version);
    inv.software.append({.id = Id<Software>(text),
                         .serverId = first(inv).id,
                         .kind = SoftwareKind::Kernel,
                         .name = QStringLiteral("vmlinuz-") + text,
                         .version = text,
                         .detail = QLatin1String(detail)});
}

Inspection& addInspection(Inventory& inv) {
    inv.inspections.append({.id = id<Inspection>("n"), .serverId = first(inv).id});
    return inv.inspections.last();
}

GuestInterface& addStaticInterface(Inventory& inv, const char* name) {
    inv.interfaces.append({.id = id<GuestInterface>("g"),
                           .serverId = first(inv).id,
                           .name = QLatin1String(name),
                           .method = AddressMethod::Static,
                           .addresses = {QStringLiteral("192.0.2.7/24")},
                           .settingsFile = QStringLiteral("/etc/netplan/01.yaml")});
    return inv.interfaces.last();
}

// As an inspection leaves it that cannot open what is encrypted: a boot partition and no root.
void inspectEncrypted(Inventory& inv) {
    makeLinux(inv);
    addInspection(inv).problem = QStringLiteral("No operating system was found.");
    inv.volumes.append({.id = id<Volume>("v1"),
                        .serverId = first(inv).id,
                        .device = QStringLiteral("/dev/sda1"),
                        .fileSystem = QStringLiteral("ext4"),
                        .available = kGiB});
    inv.volumes.append({.id = id<Volume>("v2"),
                        .serverId = first(inv).id,
                        .device = QStringLiteral("/dev/sda2"),
                        .fileSystem = QStringLiteral("crypto_LUKS"),
                        .encryption = QStringLiteral("luks2")});
}

void addFstabName(Inventory& inv, const char* name) {
    inv.volumes.append({.id = Id<Volume>(QLatin1String(name)),
                        .serverId = first(inv).id,
                        .importKey = QLatin1String(name),
                        .fstabName = QLatin1String(name)});
}

void addSecondDisk(Inventory& inv) {
    Disk second = inv.disks.first();
    second.id = id<Disk>("dsk2");
    second.importKey = QStringLiteral("uuid-1/vdb");
    inv.disks.append(second);
}
constexpr Case kGuestCases[] = {
    {"guest.volume.full", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("/boot");
         v.available = kMiB * 99;
         i.volumes.append(v);
     },
     1},
    {"guest.volume.full", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("/boot");
         v.available = kMiB * 100;
         i.volumes.append(v);
     },
     0},
    {"guest.volume.no_inodes", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("/");
         v.inodesAvailable = 99;
         first(i).osFamily = OsFamily::RedHat;
         first(i).osName = QStringLiteral("RHEL 9");
         i.volumes.append(v);
     },
     1},
    {"guest.volume.no_inodes", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("/");
         v.inodesAvailable = 100;
         first(i).osFamily = OsFamily::RedHat;
         first(i).osName = QStringLiteral("RHEL 9");
         i.volumes.append(v);
     },
     0},
    {"guest.fstab.by_path", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.fstabName = QStringLiteral("/dev/disk/by-path/pci-1");
         i.volumes.append(v);
     },
     1},
    {"guest.fstab.by_path", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.fstabName = QStringLiteral("UUID=1");
         i.volumes.append(v);
     },
     0},
    {"guest.fstab.device_name", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.fstabName = QStringLiteral("/dev/sda1");
         i.volumes.append(v);
     },
     1},
    {"guest.fstab.device_name", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.fstabName = QStringLiteral("/dev/vg0/root");
         i.volumes.append(v);
     },
     0},
    {"guest.volume.encrypted", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("D:");
         v.encryption = QStringLiteral("bitlocker");
         i.volumes.append(v);
     },
     1},
    {"guest.volume.encrypted", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Volume v;
         v.id = id<Volume>("v");
         v.serverId = first(i).id;
         v.mountPoint = QStringLiteral("D:");
         i.volumes.append(v);
     },
     0},
    {"guest.hibernated", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.hibernated = true;
         i.inspections.append(n);
     },
     1},
    {"guest.hibernated", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.hibernated = false;
         i.inspections.append(n);
     },
     0},
    {"guest.dynamic_disks", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.dynamicDisks = true;
         i.inspections.append(n);
     },
     1},
    {"guest.dynamic_disks", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.dynamicDisks = false;
         i.inspections.append(n);
     },
     0},
    {"guest.group_policy", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.groupPolicy = true;
         i.inspections.append(n);
     },
     1},
    {"guest.group_policy", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.groupPolicy = false;
         i.inspections.append(n);
     },
     0},
    {"guest.pending_reboot", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.pendingReboot = true;
         i.inspections.append(n);
     },
     1},
    {"guest.pending_reboot", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.pendingReboot = false;
         i.inspections.append(n);
     },
     0},
    {"guest.virtio.not_in_windows", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.virtioInInitramfs = false;
         i.inspections.append(n);
     },
     1},
    {"guest.virtio.not_in_windows", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.virtioInInitramfs = true;
         i.inspections.append(n);
     },
     0},
    {"guest.inspection.incomplete", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.problem = QStringLiteral("x");
         i.inspections.append(n);
     },
     1},
    {"guest.inspection.incomplete", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         i.inspections.append(n);
     },
     0},
    {"guest.domain_member", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         n.domain = QStringLiteral("x");
         i.inspections.append(n);
     },
     1},
    {"guest.domain_member", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         Inspection n;
         n.id = id<Inspection>("n");
         n.serverId = first(i).id;
         i.inspections.append(n);
     },
     0},
    {"guest.antivirus", "fires",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         i.software.append(
             {.id = id<Software>("w"), .serverId = first(i).id, .kind = SoftwareKind::Antivirus});
     },
     1},
    {"guest.antivirus", "silent",
     []([[maybe_unused]] Inventory& i, AssessContext&) {
         i.software.append({.id = id<Software>("w"), .serverId = first(i).id, .kind = SoftwareKind::Service});
     },
     0},
    {"guest.address.lost", "the name of a slot",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addStaticInterface(i, "ens192");
     },
     1},
    {"guest.address.lost", "MAC known from the hypervisor's tools only",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         GuestInterface& g = addStaticInterface(i, "enp3s0");
         g.mac = i.nics[0].mac;
         g.settingsFile.clear();
     },
     1},
    {"guest.address.lost", "name and MAC",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addStaticInterface(i, "ens192").mac = i.nics[0].mac;
     },
     0},
    {"guest.address.lost", "a name of its own",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addStaticInterface(i, "bond0");
     },
     0},
    {"guest.address.lost", "DHCP",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addStaticInterface(i, "ens192").method = AddressMethod::Dhcp;
     },
     0},
    {"guest.address.lost", "Windows",
     [](Inventory& i, AssessContext&) { addStaticInterface(i, "Ethernet0"); }, 0},
    {"guest.address.of_adapter", "Windows, whatever its MAC",
     [](Inventory& i, AssessContext&) { addStaticInterface(i, "Ethernet0").mac = i.nics[0].mac; }, 1},
    {"guest.address.of_adapter", "Linux",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addStaticInterface(i, "ens192");
     },
     0},
    {"guest.address.of_adapter", "DHCP",
     [](Inventory& i, AssessContext&) { addStaticInterface(i, "Ethernet0").method = AddressMethod::Dhcp; },
     0},
    {"guest.volume.encrypted_system", "no system but an encrypted volume",
     [](Inventory& i, AssessContext&) { inspectEncrypted(i); }, 1},
    {"guest.volume.encrypted_system", "drive of the system known to be encrypted",
     [](Inventory& i, AssessContext&) {
         i.volumes.append({.id = id<Volume>("v"),
                           .serverId = first(i).id,
                           .mountPoint = QStringLiteral("C:"),
                           .encryption = QStringLiteral("bitlocker")});
     },
     1},
    {"guest.volume.encrypted_system", "the system was found beside it",
     [](Inventory& i, AssessContext&) {
         inspectEncrypted(i);
         i.inspections[0].rootDevice = QStringLiteral("/dev/sda1");
         i.inspections[0].product = QStringLiteral("Red Hat Enterprise Linux 9.4");
     },
     0},
    {"guest.volume.encrypted_system", "no system, but nothing encrypted either",
     [](Inventory& i, AssessContext&) {
         inspectEncrypted(i);
         i.volumes.removeLast();
     },
     0},
    {"guest.volume.encrypted_system", "nobody looked inside",
     [](Inventory& i, AssessContext&) {
         inspectEncrypted(i);
         i.inspections.clear();
     },
     0},
    {"guest.volume.encrypted", "the system was found beside it",
     [](Inventory& i, AssessContext&) {
         inspectEncrypted(i);
         i.inspections[0].rootDevice = QStringLiteral("/dev/sda1");
     },
     1},
    {"guest.volume.encrypted", "the fatal finding says it",
     [](Inventory& i, AssessContext&) { inspectEncrypted(i); }, 0},
    {"guest.volume.disk_unknown", "drives of two disks",
     [](Inventory& i, AssessContext&) {
         addSecondDisk(i);
         for (const char* drive : {"C:", "D:"})
             i.volumes.append({.id = Id<Volume>(QLatin1String(drive)),
                               .serverId = first(i).id,
                               .mountPoint = QLatin1String(drive)});
     },
     1},
    {"guest.volume.disk_unknown", "of one disk, known, or spanned",
     [](Inventory& i, AssessContext&) {
         addSecondDisk(i);
         i.volumes.append({.id = id<Volume>("v1"),
                           .serverId = first(i).id,
                           .diskId = i.disks[0].id,
                           .mountPoint = QStringLiteral("C:")});
         i.volumes.append({.id = id<Volume>("v2"),
                           .serverId = first(i).id,
                           .mountPoint = QStringLiteral("D:"),
                           .layers = {QStringLiteral("raid1 md0")}});
     },
     0},
    {"guest.volume.disk_unknown", "there is but one disk",
     [](Inventory& i, AssessContext&) {
         i.volumes.append(
             {.id = id<Volume>("v"), .serverId = first(i).id, .mountPoint = QStringLiteral("C:")});
     },
     0},
    {"guest.fstab.device_name", "every driver's names",
     [](Inventory& i, AssessContext&) {
         for (const char* name : {"/dev/hda1", "/dev/sdb", "/dev/vda1", "/dev/xvda1", "/dev/xvdb",
                                  "/dev/nvme0n1p2", "/dev/mmcblk0p1", "/dev/cciss/c0d0p1", "/dev/ida/c0d0p2",
                                  "/dev/disk/by-id/scsi-36000c29-part1", "/dev/disk/by-id/wwn-0x6000c29"})
             addFstabName(i, name);
     },
     11},
    {"guest.fstab.device_name", "names of the guest's own",
     [](Inventory& i, AssessContext&) {
         for (const char* name : {"/dev/vg0/root", "/dev/mapper/vg0-root", "/dev/md0", "/dev/vdata/home",
                                  "/dev/disk/by-uuid/1234", "/dev/disk/by-id/dm-name-vg0-root",
                                  "/dev/disk/by-id/md-uuid-1:2", "LABEL=/boot", "UUID=sda1"})
             addFstabName(i, name);
     },
     0},
    {"guest.virtio.not_in_initramfs", "inspected",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).virtioInInitramfs = false;
     },
     1},
    {"guest.virtio.not_in_initramfs", "an older kernel has it",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).virtioInInitramfs = false;
         addKernel(i, "5.14.0-70.el9.x86_64", inspect::kVirtioInInitramfs);
         addKernel(i, "5.14.0-162.el9.x86_64", inspect::kNoVirtioInInitramfs);
     },
     1},
    {"guest.virtio.not_in_initramfs", "not known",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i);
     },
     0},
    {"guest.virtio.not_in_initramfs", "no kernel has it, which is said once",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).virtioInInitramfs = false;
         addKernel(i, "5.14.0-162.el9.x86_64", inspect::kNoVirtioInInitramfs);
     },
     0},
    {"guest.virtio.in_no_initramfs", "no kernel has it",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "5.14.0-70.el9.x86_64", inspect::kNoVirtioInInitramfs);
         addKernel(i, "5.14.0-162.el9.x86_64", inspect::kNoVirtioInInitramfs);
     },
     1},
    {"guest.virtio.in_no_initramfs", "one has it",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "5.14.0-162.el9.x86_64", inspect::kNoVirtioInInitramfs);
         addKernel(i, "0-rescue-0123456789abcdef", inspect::kVirtioInInitramfs);
     },
     0},
    {"guest.virtio.in_no_initramfs", "one could not be read",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "5.14.0-70.el9.x86_64", inspect::kInitramfsUnread);
         addKernel(i, "5.14.0-162.el9.x86_64", inspect::kNoVirtioInInitramfs);
     },
     0},
    {"guest.kernel.too_old", "before virtio",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "2.6.16.60-0.21-default", inspect::kNoVirtioInInitramfs);
         addKernel(i, "2.6.18-92.el5", inspect::kInitramfsUnread);
         addKernel(i, "0-rescue-0123456789abcdef", inspect::kInitramfsUnread);
     },
     1},
    {"guest.kernel.too_old", "2.4",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "2.4.21-4.EL", inspect::kInitramfsUnread);
     },
     1},
    {"guest.kernel.too_old", "the first with virtio",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "2.6.18-92.el5", inspect::kNoVirtioInInitramfs);
         addKernel(i, "2.6.25-2-686", inspect::kNoVirtioInInitramfs);
     },
     0},
    {"guest.kernel.too_old", "Red Hat's backport",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "2.6.18-128.el5", inspect::kNoVirtioInInitramfs);
     },
     0},
    {"guest.kernel.too_old", "virtio seen",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addKernel(i, "2.6.24-etchnhalf.1-amd64", inspect::kVirtioInInitramfs);
     },
     0},
    {"guest.kernel.32_bit", "system and kernel",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).architecture = QStringLiteral("i386");
         addKernel(i, "6.1.0-20-686-pae", inspect::kVirtioInInitramfs);
         addKernel(i, "2.6.18-164.el5", inspect::kVirtioInInitramfs);
     },
     1},
    {"guest.kernel.32_bit", "a kernel of 64 bits beneath",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).architecture = QStringLiteral("i386");
         addKernel(i, "6.1.0-20-amd64", inspect::kVirtioInInitramfs);
     },
     0},
    {"guest.kernel.32_bit", "64 bits",
     [](Inventory& i, AssessContext&) {
         makeLinux(i);
         addInspection(i).architecture = QStringLiteral("x86_64");
         addKernel(i, "5.14.0-162.el9", inspect::kVirtioInInitramfs);
     },
     0},
};

}  // namespace

std::span<const Case> guestCases() {
    return kGuestCases;
}

}  // namespace watari::assess
