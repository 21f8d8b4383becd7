#!/bin/bash
# Measures the disk transfer against nbdcopy and qemu-img on one half-filled image, in alternation, and prints
# medians and ratios. Not a test: figures depend on the machine and its load.
#   tests/bench/disk_bench.sh COPY_TOOL [FOLDER] [GIB] [ROUNDS]
set -euo pipefail

tool=$(realpath "$1")
folder=${2:-/var/tmp}
gib=${3:-2}
rounds=${4:-5}
work=$(mktemp -d "$folder/watari-disk-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# Random stretches of 16 MiB and holes as long, by turns.
truncate -s "${gib}G" source.raw
for ((at = 0; at < gib * 64; at += 2)); do
    dd if=/dev/urandom of=source.raw bs=16M count=1 seek="$at" conv=notrunc status=none
done
qemu-img convert -f raw -O qcow2 source.raw source.qcow2
sync

# Seconds of a command, with the target gone and nothing left to write back before it.
seconds() {
    local from to
    from=$(date +%s.%N)
    "$@" > /dev/null
    to=$(date +%s.%N)
    echo "$to - $from" | bc
}
fresh() {
    rm -f target target.watari-journal
    sync
    cat "source.$format" > /dev/null
}
nbdcopy_plain() { nbdcopy -- [ qemu-nbd -r -f "$format" "source.$format" ] target; }
nbdcopy_flush() { nbdcopy --flush -- [ qemu-nbd -r -f "$format" "source.$format" ] target; }
our_copy() { "$tool" copy "source.$format" "$format" target raw base; }
our_proof() { our_copy && "$tool" hash target raw bypass; }
qemu_proof() {
    qemu-img convert -f "$format" -O raw "source.$format" target &&
        qemu-img compare -f "$format" -F raw "source.$format" target
}
qemu_proof_durable() {
    qemu-img convert -t writeback -f "$format" -O raw "source.$format" target && sync target &&
        dd if=target iflag=nocache count=0 status=none &&
        qemu-img compare -T none -f "$format" -F raw "source.$format" target
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

echo "$(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg), ${gib} GiB half filled, $rounds rounds"
for format in raw qcow2; do
    rm -f ./*.times
    for ((round = 0; round < rounds; round++)); do
        for what in nbdcopy_plain nbdcopy_flush our_copy qemu_proof qemu_proof_durable our_proof; do
            fresh
            seconds "$what" >> "$what.times"
        done
    done
    for what in nbdcopy_plain nbdcopy_flush our_copy qemu_proof qemu_proof_durable our_proof; do
        printf '%-6s %-20s %6.2f s\n' "$format" "$what" "$(median "$what.times")"
    done
    for pair in our_copy:nbdcopy_flush our_copy:nbdcopy_plain our_proof:qemu_proof_durable our_proof:qemu_proof; do
        paste "${pair%%:*}.times" "${pair##*:}.times" | awk '{print $1 / $2}' > ratio.times
        printf '%-6s %-32s ratio %5.2f\n' "$format" "$pair" "$(median ratio.times)"
    done
done
echo "load at the end $(cut -d' ' -f1-3 /proc/loadavg)"
