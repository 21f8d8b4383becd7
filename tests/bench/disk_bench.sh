#!/usr/bin/env bash
# Measures the disk transfer against nbdcopy and qemu-img on one generated disk and prints medians and ratios as
# a table. Not a test: figures depend on the machine and its load, so what is compared runs by turns, and a ratio
# is the median over the rounds of ours divided by theirs in the same round.
#   tests/bench/disk_bench.sh [FOLDER] [GIB] [ROUNDS]      builds the Release target `bench` first
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-/var/tmp}
gib=${2:-3}
rounds=${3:-7}
formats=${FORMATS:-raw qcow2}

(cd "$root" && cmake --preset release && cmake --build build/release --target bench) >&2
tool=$root/build/release/bin/copy_tool
work=$(mktemp -d "$folder/watari-disk-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 "$root/tests/bench/make_disk.py" source.raw "$gib"
qemu-img convert -f raw -O qcow2 source.raw source.qcow2
sync

# Before each run: no target, nothing left to write back, the source in the page cache.
fresh() {
    rm -f target target.watari-journal
    sync -f .
    cat "source.$format" >/dev/null
}
seconds() {
    local from=$EPOCHREALTIME to
    "$@" >/dev/null
    to=$EPOCHREALTIME
    awk -v from="$from" -v to="$to" 'BEGIN {printf "%.3f\n", to - from}'
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'; }

# nbdcopy ends with its data in the page cache, or with --flush on the medium, as ours always does.
nbdcopy_alone() { nbdcopy -- [ qemu-nbd -r -f "$format" "source.$format" ] target; }
nbdcopy_flush() { nbdcopy --flush -- [ qemu-nbd -r -f "$format" "source.$format" ] target; }
watari_copy() { "$tool" copy "source.$format" "$format" target raw base; }
# The copy, its tree, and every byte of the destination read again: as the page cache has it, or the medium.
watari_proof() { watari_copy && "$tool" hash target raw use; }
watari_proof_medium() { watari_copy && "$tool" hash target raw bypass; }
qemu_img() {
    qemu-img convert -f "$format" -O raw "source.$format" target &&
        qemu-img compare -f "$format" -F raw "source.$format" target
}
# Written to the medium and read from it.
qemu_img_medium() {
    qemu-img convert -t writeback -f "$format" -O raw "source.$format" target && sync target &&
        dd if=target iflag=nocache count=0 status=none &&
        qemu-img compare -T none -f "$format" -F raw "source.$format" target
}

runs=(nbdcopy_alone watari_copy nbdcopy_flush qemu_img watari_proof qemu_img_medium watari_proof_medium)
pairs=(watari_copy:nbdcopy_alone watari_copy:nbdcopy_flush watari_proof:qemu_img
    watari_proof_medium:qemu_img_medium)

echo "$(nproc) processors, $(awk '/MemTotal/ {print int($2 / 1048576 + 0.5)}' /proc/meminfo) GiB of memory," \
    "load $(cut -d' ' -f1-3 /proc/loadavg) at the start; $gib GiB disk, $rounds rounds"
echo
echo '| source | compared | ours, s | theirs, s | ratio |'
echo '|---|---|--:|--:|--:|'
for format in $formats; do
    rm -f ./*.times
    for ((round = 0; round < rounds; round++)); do
        for what in "${runs[@]}"; do
            fresh
            seconds "$what" >>"$what.times"
        done
    done
    for pair in "${pairs[@]}"; do
        ours=${pair%%:*} theirs=${pair##*:}
        paste "$ours.times" "$theirs.times" | awk '{print $1 / $2}' >ratio.times
        printf '| %s | %s : %s | %.2f | %.2f | %.2f |\n' "$format" "$ours" "$theirs" "$(median "$ours.times")" \
            "$(median "$theirs.times")" "$(median ratio.times)"
    done
done
echo
echo "load $(cut -d' ' -f1-3 /proc/loadavg) at the end"
