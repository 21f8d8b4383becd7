"""Makes the guests that the inspection is tried on: python3 make_guests.py FOLDER APPLIANCE [GUEST...]

Phony ones, of the files that an inspection reads: nothing in them runs. One start of libguestfs' appliance makes the
disks of all of them. Guests: debian (GPT, LVM, Btrfs, swap), red_hat (RAID, XFS, an RPM database), windows (NTFS,
hives), encrypted (LUKS, BitLocker, a file system without a system), spare (file systems that nothing names).
"""
import gzip
import lzma
import os
import shutil
import struct
import subprocess
import sys

MIB = 1 << 20


def write(root, path, content=b"", mode=0o644):
    target = os.path.join(root, path.lstrip("/"))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    os.chmod(target, mode)


def link(root, path, target):
    place = os.path.join(root, path.lstrip("/"))
    os.makedirs(os.path.dirname(place), exist_ok=True)
    os.symlink(target, place)


def cpio(files):
    """A newc archive, as an initramfs is."""
    out = b""
    for number, (name, content) in enumerate(list(files.items()) + [("TRAILER!!!", b"")]):
        encoded = name.encode() + b"\0"
        fields = [number + 1, 0o100644, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(encoded), 0]
        out += b"070701" + b"".join(b"%08X" % f for f in fields) + encoded
        out += b"\0" * (-len(out) % 4) + content
        out += b"\0" * (-len(out) % 4)
    return out + b"\0" * (-len(out) % 512)


def initramfs(version, modules, compress):
    microcode = cpio({"kernel/x86/microcode/GenuineIntel.bin": b"m" * 1000})
    base = f"usr/lib/modules/{version}/kernel/drivers/"
    return microcode + compress(cpio({base + m: b"\x7fELF" for m in modules}))


def copy_program(root, path):
    """libguestfs tells the architecture by a program; any will do."""
    write(root, path, open("/bin/true", "rb").read(), 0o755)


DPKG_STATUS = """Package: open-vm-tools
Status: install ok installed
Maintainer: Debian
Architecture: amd64
Version: 2:12.2.0-1+deb12u2

Package: clamav-daemon
Status: install ok installed
Architecture: amd64
Version: 1.0.7+dfsg-1~deb12u1

Package: removed-long-ago
Status: deinstall ok config-files
Architecture: amd64
Version: 1

"""

GRUB = """set default="0"
menuentry 'Debian GNU/Linux' --class debian $menuentry_id_option 'gnulinux-simple' {
\tlinux /vmlinuz-6.1.0-20-amd64 root=/dev/mapper/vg0-root ro
\tinitrd /initrd.img-6.1.0-20-amd64
}
submenu 'Advanced options' $menuentry_id_option 'gnulinux-advanced' {
\tmenuentry 'Debian, with Linux 6.1.0-9-amd64' $menuentry_id_option 'gnulinux-6.1.0-9' {
\t\tlinux /vmlinuz-6.1.0-9-amd64 root=/dev/mapper/vg0-root ro
\t}
}
"""


def debian_tree(root):
    write(root, "/etc/os-release", 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\n'
          'VERSION_ID="12"\nVERSION="12 (bookworm)"\nID=debian\n')
    write(root, "/etc/debian_version", "12.5\n")
    write(root, "/etc/hostname", "web01\n")
    write(root, "/etc/fstab", "/dev/mapper/vg0-root / ext4 errors=remount-ro 0 1\n"
          "/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part2 /boot ext4 defaults 0 2\n"
          "LABEL=data /srv/data btrfs defaults 0 0\nLABEL=swap0 none swap sw 0 0\n")
    write(root, "/etc/network/interfaces", "auto lo\niface lo inet loopback\n\nauto ens192\niface ens192 inet static\n"
          "  address 192.0.2.7\n  netmask 255.255.255.0\n  gateway 192.0.2.1\n  dns-nameservers 192.0.2.53\n"
          "  up ip route add 10.0.0.0/8 via 192.0.2.254\n")
    write(root, "/etc/udev/rules.d/70-persistent-net.rules",
          'SUBSYSTEM=="net", ACTION=="add", ATTR{address}=="00:50:56:12:34:56", NAME="ens192"\n')
    write(root, "/var/lib/dpkg/status", DPKG_STATUS)
    write(root, "/lib/modules/6.1.0-20-amd64/modules.builtin", "kernel/fs/ext4/ext4.ko\n")
    write(root, "/lib/modules/6.1.0-9-amd64/modules.builtin", "kernel/fs/ext4/ext4.ko\n")
    write(root, "/lib/systemd/system/ssh.service", "[Service]\n")
    link(root, "/etc/systemd/system/multi-user.target.wants/ssh.service", "/lib/systemd/system/ssh.service")
    os.makedirs(root + "/srv/data")
    for path in ("/bin/ls", "/bin/bash"):
        copy_program(root, path)


def debian_boot(root):
    write(root, "/grub/grub.cfg", GRUB)
    for version, modules in (("6.1.0-20-amd64", ["block/virtio_blk.ko", "virtio/virtio_pci.ko"]),
                             ("6.1.0-9-amd64", ["ata/ata_piix.ko"])):
        write(root, f"/vmlinuz-{version}", b"MZ")
        write(root, f"/initrd.img-{version}", initramfs(version, modules, gzip.compress))


def debian_script(folder):
    return f"""
part-init {{d0}} gpt
part-add {{d0}} p 2048 4095
part-set-gpt-type {{d0}} 1 21686148-6449-6E6F-744E-656564454649
part-add {{d0}} p 4096 135167
part-add {{d0}} p 135168 401407
mkfs ext4 {{d0}}2
pvcreate {{d0}}3
part-disk {{d1}} mbr
pvcreate {{d1}}1
vgcreate vg0 "{{d0}}3 {{d1}}1"
lvcreate root vg0 150
lvcreate swap vg0 16
mkfs ext4 /dev/vg0/root
mkswap /dev/vg0/swap label:swap0
part-disk {{d2}} gpt
mkfs btrfs {{d2}}1
set-label {{d2}}1 data
mount /dev/vg0/root /
tar-in {folder}/debian.tar /
mkdir-p /boot
mount {{d0}}2 /boot
tar-in {folder}/debian_boot.tar /boot
umount-all
"""


SPEC = """Name: {name}
Version: {version}
Release: {release}
Summary: Phony
License: none
Vendor: {vendor}
BuildArch: noarch
%description
Phony.
%files
"""


def rpm_database(root, folder):
    top = folder + "/rpmbuild"
    os.makedirs(top, exist_ok=True)
    built = []
    for name, version, release, vendor in (("redhat-release", "8.9", "0.1.el8", "Red Hat, Inc."),
                                           ("kernel-core", "4.18.0", "513.el8", "Red Hat, Inc."),
                                           ("ds_agent", "20.0.0", "1", "Trend Micro Inc.")):
        spec = f"{top}/{name}.spec"
        write("/", spec, SPEC.format(name=name, version=version, release=release, vendor=vendor))
        run(["rpmbuild", "-bb", "--define", f"_topdir {top}", "--define", "_build_id_links none", spec])
        built.append(f"{top}/RPMS/noarch/{name}-{version}-{release}.noarch.rpm")
    run(["rpm", "--root", root, "--dbpath", "/var/lib/rpm", "-i", "--justdb", "--nodeps", "--nosignature"] + built)


def red_hat_tree(root, folder):
    write(root, "/etc/redhat-release", "Red Hat Enterprise Linux release 8.9 (Ootpa)\n")
    write(root, "/etc/os-release", 'NAME="Red Hat Enterprise Linux"\nVERSION="8.9 (Ootpa)"\nID="rhel"\n'
          'VERSION_ID="8.9"\nPRETTY_NAME="Red Hat Enterprise Linux 8.9 (Ootpa)"\nVARIANT="Server"\n')
    write(root, "/etc/hostname", "db01.example.lg.jp\n")
    write(root, "/etc/fstab", "UUID=7761746f-7269-4000-8000-000000000010 / xfs defaults 0 0\n"
          "/dev/md0 /boot ext4 defaults 0 0\nUUID=5741-5431 /boot/efi vfat umask=0077 0 2\n")
    write(root, "/etc/sysconfig/network-scripts/ifcfg-ens224", 'DEVICE="ens224"\nHWADDR="00:50:56:AA:BB:CC"\n'
          "BOOTPROTO=none\nIPADDR=198.51.100.5\nPREFIX=24\nGATEWAY=198.51.100.1\nDNS1=198.51.100.53\n")
    write(root, "/etc/sysconfig/network-scripts/route-ens224", "172.16.0.0/12 via 198.51.100.254\n")
    write(root, "/etc/NetworkManager/system-connections/ens256.nmconnection",
          "[connection]\nid=ens256\ninterface-name=ens256\n[ipv4]\nmethod=auto\n")
    write(root, "/etc/sssd/sssd.conf", "[domain/example]\nad_domain = AD.EXAMPLE.LG.JP\n")
    write(root, "/lib/modules/4.18.0-513.el8.x86_64/modules.builtin", "kernel/drivers/virtio/virtio_pci.ko\n")
    link(root, "/etc/systemd/system/multi-user.target.wants/ds_agent.service", "/usr/lib/systemd/system/ds.service")
    # librpm lists the packages from within the guest, and so by the guest's own settings.
    write(root, "/usr/lib/rpm/rpmrc")
    write(root, "/usr/lib/rpm/macros", "%_dbpath /var/lib/rpm\n")
    rpm_database(root, folder)
    copy_program(root, "/bin/ls")
    os.makedirs(root + "/boot")


def red_hat_boot(root):
    version = "4.18.0-513.el8.x86_64"
    write(root, f"/vmlinuz-{version}", b"MZ")
    write(root, f"/initramfs-{version}.img",
          initramfs(version, ["net/vmxnet3.ko.xz", "scsi/vmw_pvscsi.ko.xz"], lzma.compress))
    write(root, "/grub2/grub.cfg", "# entries stand in /boot/loader\nset default=\"${saved_entry}\"\n")
    write(root, "/grub2/grubenv", f"# GRUB Environment Block\nsaved_entry=0123-{version}\n")
    write(root, f"/loader/entries/0123-{version}.conf", f"title RHEL\nversion {version}\nlinux /vmlinuz-{version}\n")


def red_hat_script(folder):
    return f"""
part-init {{d0}} gpt
part-add {{d0}} p 2048 131071
part-set-gpt-type {{d0}} 1 C12A7328-F81F-11D2-BA4B-00A0C93EC93B
part-add {{d0}} p 131072 393215
part-add {{d0}} p 393216 -2048
part-init {{d1}} gpt
part-add {{d1}} p 131072 393215
mkfs vfat {{d0}}1
md-create md0 "{{d0}}2 {{d1}}1" level:raid1
mkfs ext4 /dev/md/md0
mkfs xfs {{d0}}3
set-uuid {{d0}}3 7761746f-7269-4000-8000-000000000010
mount {{d0}}3 /
tar-in {folder}/red_hat.tar /
mount /dev/md/md0 /boot
tar-in {folder}/red_hat_boot.tar /boot
umount-all
"""


def empty_hive():
    """A registry hive with nothing but a root key, for hivexregedit to fill."""
    security = struct.pack("<HHHHHHHH", 1, 0, 0x8004, 0, 0, 0, 0, 0) + b"\0" * 8
    sk_at, nk_at = 0x20, 0x70
    sk = struct.pack("<i2sHIIII", -0x50, b"sk", 0, sk_at, sk_at, 1, len(security)) + security
    nk = struct.pack("<i2sHQIIIIIIIIIIIIIIIHH", -0x60, b"nk", 0x2C, 0, 0, 0xFFFFFFFF, 0, 0, 0xFFFFFFFF, 0xFFFFFFFF,
                     0, 0xFFFFFFFF, sk_at, 0xFFFFFFFF, 0, 0, 0, 0, 0, 4, 0) + b"root"
    cells = sk.ljust(0x50, b"\0") + nk.ljust(0x60, b"\0")
    rest = 4096 - 32 - len(cells)
    page = struct.pack("<4sIIIIQI", b"hbin", 0, 4096, 0, 0, 0, 0) + cells + struct.pack("<i", rest)
    header = struct.pack("<4sIIQIIIIIII", b"regf", 1, 1, 0, 1, 3, 0, 1, nk_at, 4096, 1).ljust(508, b"\0")
    checksum = 0
    for (word,) in struct.iter_unpack("<I", header):
        checksum ^= word
    return (header + struct.pack("<I", checksum)).ljust(4096, b"\0") + page.ljust(4096, b"\0")


def hex_value(content, kind=""):
    return f"hex{kind}:" + ",".join("%02x" % b for b in content)


def multi(*texts):
    return hex_value("".join(t + "\0" for t in texts).encode("utf-16-le") + b"\0\0", "(7)")


def with_parents(text, prefix):
    """hivexregedit makes a key only below one that is there."""
    made, lines = {prefix}, []
    for line in text.splitlines():
        if line.startswith("["):
            parts = line[1:-1].split("\\")
            for length in range(prefix.count("\\") + 2, len(parts)):
                parent = "\\".join(parts[:length])
                if parent not in made:
                    lines += [f"[{parent}]", ""]
                made.add(parent)
            made.add(line[1:-1])
        lines.append(line)
    return "\n".join(lines) + "\n"


def hive(path, prefix, text):
    write("/", path, empty_hive())
    write("/", path + ".reg", "Windows Registry Editor Version 5.00\n\n" + with_parents(text, prefix))
    run(["hivexregedit", "--merge", "--prefix", prefix, "--encoding", "UTF-16LE", path, path + ".reg"])


def software_text():
    base = r"HKEY_LOCAL_MACHINE\SOFTWARE"
    product = bytes(0x3F8) + "Volume:GVLK".encode("utf-16-le").ljust(128, b"\0") + bytes(128)
    uninstall = base + r"\Microsoft\Windows\CurrentVersion\Uninstall"
    wow = base + r"\Wow6432Node\Microsoft\Windows\CurrentVersion\Uninstall"
    return rf'''[{base}\Microsoft\Windows NT\CurrentVersion]
"ProductName"="Windows Server 2019 Datacenter"
"EditionID"="ServerDatacenter"
"InstallationType"="Server"
"CurrentVersion"="6.3"
"CurrentMajorVersionNumber"=dword:0000000a
"CurrentMinorVersionNumber"=dword:00000000
"CurrentBuildNumber"="17763"
"CurrentBuild"="17763"
"ProductId"="00430-00000-00000-AA123"
"DigitalProductId4"={hex_value(product)}

[{base}\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending]

[{base}\Microsoft\Windows\CurrentVersion\Group Policy\History\GPO1]

[{base}\Policies\Microsoft\Windows\DeviceInstall\Restrictions]
"DenyUnspecified"=dword:00000001

[{uninstall}\VMwareTools]
"DisplayName"="VMware Tools"
"DisplayVersion"="11.3.5.18557794"
"Publisher"="VMware, Inc."

[{wow}\Trend]
"DisplayName"="Trend Micro Deep Security Agent"
"DisplayVersion"="20.0.0.6313"
"Publisher"="Trend Micro Inc."
'''


def service(name, kind, start):
    return rf'''[HKEY_LOCAL_MACHINE\SYSTEM\ControlSet001\Services\{name}]
"Type"=dword:{kind:08x}
"Start"=dword:{start:08x}

'''


def system_text():
    base = r"HKEY_LOCAL_MACHINE\SYSTEM"
    now = base + r"\ControlSet001"
    guid = "{11111111-2222-3333-4444-555555555555}"
    adapters = "{4D36E972-E325-11CE-BFC1-08002BE10318}"
    disk_c = struct.pack("<IQ", 0x57415431, 65536 * 1024)
    services = "".join(service(*s) for s in (("viostor", 1, 0), ("vmbus", 1, 0), ("pvscsi", 1, 0), ("WinDefend", 0x10, 2),
                                             ("Spooler", 0x110, 2), ("Netlogon", 0x20, 2), ("RemoteRegistry", 0x20, 4),
                                             ("SepMasterService", 0x10, 4), ("vmicheartbeat", 0x20, 3),
                                             ("Tcpip", 1, 0)))
    return services + rf'''[{base}\Select]
"Current"=dword:00000001

[{base}\MountedDevices]
"\\DosDevices\\C:"={hex_value(disk_c)}

[{now}\Control\ComputerName\ComputerName]
"ComputerName"="FILE01"

[{now}\Control\Session Manager]
"PendingFileRenameOperations"={multi("a", "b")}

[{now}\Control\Session Manager\Power]
"HiberbootEnabled"=dword:00000001

[{now}\Services\Tcpip\Parameters]
"Hostname"="FILE01"
"Domain"="ad.example.lg.jp"

[{now}\Services\Tcpip\Parameters\PersistentRoutes]
"10.0.0.0,255.0.0.0,203.0.113.254,1"=""

[{now}\Services\Tcpip\Parameters\Interfaces\{guid}]
"EnableDHCP"=dword:00000000
"IPAddress"={multi("203.0.113.9")}
"SubnetMask"={multi("255.255.255.128")}
"DefaultGateway"={multi("203.0.113.1")}
"NameServer"="203.0.113.53,203.0.113.54"

[{now}\Control\Network\{adapters}\{guid}\Connection]
"Name"="Ethernet0"

[{now}\Control\Class\{adapters}\0001]
"NetCfgInstanceId"="{guid}"
"NetworkAddress"="005056DDEEFF"
'''


def portable_executable():
    """Enough of cmd.exe for libmagic to say x86-64, console."""
    header = b"MZ" + b"\0" * 58 + struct.pack("<I", 64)
    coff = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x8664, 1, 0, 0, 0, 240, 0x22)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 512, 512, 0, 4096, 4096).ljust(68, b"\0") + struct.pack("<H", 3)
    return (header + coff + optional.ljust(240, b"\0") + b".text".ljust(40, b"\0")).ljust(1024, b"\0")


def windows_tree(root, folder):
    hive(folder + "/SOFTWARE", r"HKEY_LOCAL_MACHINE\SOFTWARE", software_text())
    hive(folder + "/SYSTEM", r"HKEY_LOCAL_MACHINE\SYSTEM", system_text())
    for name in ("SOFTWARE", "SYSTEM"):
        write(root, "/Windows/System32/config/" + name, open(f"{folder}/{name}", "rb").read())
    write(root, "/Windows/System32/cmd.exe", portable_executable())
    write(root, "/Windows/System32/drivers/etc/hosts", "")
    write(root, "/hiberfil.sys", b"HIBR" + b"\0" * 8192)
    write(root, "/bootmgr", b"x")
    write(root, "/autoexec.bat", b"")
    os.makedirs(root + "/Program Files")


def windows_script(folder):
    return f"""
part-init {{d0}} mbr
part-add {{d0}} p 2048 131071
part-add {{d0}} p 131072 -1
part-set-mbr-id {{d0}} 1 0x07
part-set-mbr-id {{d0}} 2 0x07
part-set-bootable {{d0}} 1 true
pwrite-device {{d0}} "1TAW" 440
mkfs ntfs {{d0}}1
set-label {{d0}}1 "System Reserved"
mkfs ntfs {{d0}}2
part-init {{d1}} mbr
part-add {{d1}} p 2048 -1
part-set-mbr-id {{d1}} 1 0x42
mount {{d0}}2 /
tar-in {folder}/windows.tar /
umount-all
"""


def encrypted_script(_):
    return """
part-init {d0} gpt
part-add {d0} p 2048 65535
part-add {d0} p 65536 147455
part-add {d0} p 147456 -2048
mkfs vfat {d0}1
"""


def spare_script(_):
    return """
part-init {d0} gpt
part-add {d0} p 2048 20479
part-add {d0} p 20480 -2048
mkfs vfat {d0}1
mkfs ext4 {d0}2
"""


# Name, sizes of the disks in MiB, script. LUKS is formatted outside: within the appliance it takes minutes.
GUESTS = {"debian": ([200, 120, 128], debian_script), "red_hat": ([700, 250], red_hat_script),
          "windows": ([260, 16], windows_script), "encrypted": ([100], encrypted_script),
          "spare": ([40], spare_script)}


def run(command, **options):
    done = subprocess.run(command, capture_output=True, check=False, **options)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr.decode(errors='replace')[-2000:]}")


def pack(folder, name, fill):
    root = f"{folder}/{name}.tree"
    os.makedirs(root)
    fill(root)
    run(["tar", "-C", root, "--owner=0", "--group=0", "-cf", f"{folder}/{name}.tar", "."])
    shutil.rmtree(root)


def make_trees(folder, wanted):
    if "debian" in wanted:
        pack(folder, "debian", debian_tree)
        pack(folder, "debian_boot", debian_boot)
    if "red_hat" in wanted:
        pack(folder, "red_hat", lambda root: red_hat_tree(root, folder))
        pack(folder, "red_hat_boot", red_hat_boot)
    if "windows" in wanted:
        pack(folder, "windows", lambda root: windows_tree(root, folder))


def encrypt(disk):
    """luksFormat of the second partition, on a file of its own that is then put in its place."""
    container = disk + ".luks"
    with open(container, "wb") as file:
        file.truncate(40 * MIB)
    run(["cryptsetup", "luksFormat", "--type", "luks2", "--batch-mode", "--pbkdf", "pbkdf2", "--pbkdf-force-iterations",
         "1000", "--key-file", "-", container], input=b"secret")
    with open(container, "rb") as source, open(disk, "r+b") as target:
        target.seek(65536 * 512)
        shutil.copyfileobj(source, target)
    os.remove(container)


def bitlocker_head():
    """What tells a volume of BitLocker (Windows 7 and later), and its three blocks of metadata; no key opens it."""
    head = bytearray(4 * MIB)
    blocks = (MIB, 2 * MIB, 3 * MIB)
    head[0:11] = b"\xeb\x58\x90-FVE-FS-"
    struct.pack_into("<HB", head, 11, 512, 8)  # bytes of a sector, sectors of a cluster
    head[160:176] = bytes.fromhex("3bd67b49292ed84a8399f6a339e3d001")
    struct.pack_into("<QQQ", head, 176, *blocks)
    head[510:512] = b"\x55\xaa"
    for at in blocks:
        head[at:at + 8] = b"-FVE-FS-"
        struct.pack_into("<HH", head, at + 8, 64, 2)
    return head


def write_at(disk, sector, content):
    with open(disk, "r+b") as target:
        target.seek(sector * 512)
        target.write(content)


def main(folder, appliance, wanted):
    make_trees(folder, wanted)
    disks, script = [], ""
    for guest in wanted:
        sizes, commands = GUESTS[guest]
        names = {}
        for number, size in enumerate(sizes):
            path = f"{folder}/{guest}{number}.img"
            with open(path, "wb") as file:
                file.truncate(size * MIB)
            label = guest.replace("_", "") + chr(ord("a") + number)
            names[f"d{number}"] = f"/dev/disk/guestfs/{label}"  # the kernel's own names follow no order
            disks.append(f"add {path} format:raw label:{label}\n")
        script += commands(folder).format(**names)
    environment = dict(os.environ, LIBGUESTFS_PATH=appliance, LIBGUESTFS_BACKEND="direct",
                       LIBGUESTFS_BACKEND_SETTINGS="force_tcg", LIBGUESTFS_CACHEDIR=folder, LIBGUESTFS_TMPDIR=folder)
    run(["guestfish"], input=("".join(disks) + "run\n" + script).encode(), env=environment)
    if "encrypted" in wanted:
        encrypt(f"{folder}/encrypted0.img")
        write_at(f"{folder}/encrypted0.img", 147456, bitlocker_head())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:] or list(GUESTS))
