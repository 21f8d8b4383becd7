#!/usr/bin/env bash
# Makes FOLDER/debian.img: Debian 12 from its own packages, on one partition, as an installation leaves it but for the
# boot loader; and FOLDER/packages, what dpkg says is in it. usage: make_debian.sh FOLDER (as root, for debootstrap)
set -euo pipefail

folder=$1
tree=$folder/tree
image=$folder/debian.img
debootstrap --variant=minbase \
    --include=linux-image-cloud-amd64,initramfs-tools,systemd-sysv,ifupdown,openssh-server \
    bookworm "$tree" http://deb.debian.org/debian >"$folder/debootstrap.log"

echo tax01 >"$tree/etc/hostname"
echo 'LABEL=system / ext4 errors=remount-ro 0 1' >"$tree/etc/fstab"
cat >"$tree/etc/network/interfaces" <<'INTERFACES'
auto lo
iface lo inet loopback
auto ens3
iface ens3 inet static
    address 192.0.2.7/24
    gateway 192.0.2.1
INTERFACES
dpkg-query --admindir="$tree/var/lib/dpkg" -W -f '${Package} ${Version}\n' >"$folder/packages"

truncate -s 1280M "$image"
echo 'label: dos
start=2048, type=83, bootable' | sfdisk --quiet "$image"
mke2fs -q -t ext4 -L system -d "$tree" -E offset=1048576 "$image" 1278M
rm -rf "$tree"
