#!/usr/bin/env bash
# Measures the import of an RVTools workbook into a fresh project, beside openpyxl reading the same file. Not a test:
# figures depend on the machine and its load, so all of them run by turns. The workbook is kept in FOLDER.
#   tests/bench/rvtools_bench.sh [FOLDER] [SERVERS] [ROUNDS]      builds the Release watarictl first
# Bar: 10,000 servers in under 10 s and 600 MB.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-/var/tmp}
servers=${2:-10000}
rounds=${3:-3}
build=$root/build/release
workbook=$folder/rvtools-$servers.xlsx
script=$root/tests/bench/rvtools_bench.py
python=/usr/bin/python3 # Debian's, which has python3-openpyxl

(cd "$root" && cmake --preset release && cmake --build "$build" -j2 --target watarictl) >&2
[ -s "$workbook" ] || "$python" "$script" make "$workbook" "$servers"
work=$(mktemp -d "$folder/rvtools-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

# measure NAME COMMAND...: one line of name, seconds, processor seconds, KiB at the peak.
measure() {
    local name=$1
    shift
    /usr/bin/time -q -f "$name %e %U %S %M" -o "$work/runs" -a "$@" >"$work/$name.out" 2>"$work/$name.err" || {
        cat "$work/$name.err" >&2
        exit 1
    }
}

export LC_ALL=C.UTF-8
for ((round = 1; round <= rounds; ++round)); do
    rm -f "$work"/project*
    "$build/bin/watarictl" --project "$work/project.watari" project init --name Bench >"$work/init.out"
    measure watari "$build/bin/watarictl" --project "$work/project.watari" import "$workbook" --json
    measure openpyxl_read_only "$python" "$script" read "$workbook" read_only
    measure openpyxl "$python" "$script" read "$workbook" normal
done
du -h "$workbook"
echo "cells with a value: $(cat "$work/openpyxl.out")"
python3 - "$work/runs" <<'PYTHON'
import statistics, sys
runs = {}
for line in open(sys.argv[1]):
    name, *figures = line.split()
    runs.setdefault(name, []).append([float(f) for f in figures])
for name, list_ in runs.items():
    wall, user, system, peak = (statistics.median(column) for column in zip(*list_))
    ratio = statistics.median(ours[0] / theirs[0] for ours, theirs in zip(runs["watari"], list_))
    print(f"{name:20} {wall:7.2f} s, user {user:.2f} s, system {system:.2f} s, peak {peak * 1024 / 1e6:.0f} MB, "
          f"watari : this {ratio:.3f}")
PYTHON
