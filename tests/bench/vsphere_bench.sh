#!/usr/bin/env bash
# Measures the vSphere importer on govmomi's simulator, beside govmomi's own client asking for the same properties
# of the servers. Not a test: figures depend on the machine and its load, so both run by turns.
#   tests/bench/vsphere_bench.sh [SERVERS] [ROUNDS]      builds the Release targets first
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
servers=${1:-5000}
rounds=${2:-5}
build=$root/build/release

(cd "$root" && cmake --preset release &&
    cmake --build "$build" -j2 --target vsphere_tool vsphere_client vsphere_simulator) >&2
work=$(mktemp -d)
mkfifo "$work/input"
# It ends when its standard input does.
"$build/tests/bin/vsphere_simulator" -servers $((servers / 2)) <"$work/input" >"$work/output" &
exec 9>"$work/input"
trap 'exec 9>&-; wait; rm -rf "$work"' EXIT
until [ -s "$work/output" ]; do sleep 1; done
read -r address _ <"$work/output"

for ((round = 1; round <= rounds; ++round)); do
    echo "watari  $("$build/bin/vsphere_tool" "vsphere://$address" watari secret)"
    echo "govmomi $("$build/tests/bin/vsphere_client" "$address" watari secret)"
done | tee "$work/runs"
python3 - "$work/runs" <<'PYTHON'
import json, statistics, sys
runs = {}
for line in open(sys.argv[1]):
    name, _, figures = line.partition(" ")
    runs.setdefault(name, []).append(json.loads(figures))
ratios = [a["seconds"] / b["seconds"] for a, b in zip(runs["watari"], runs["govmomi"])]
for name, list_ in runs.items():
    print(name, "median", statistics.median(r["seconds"] for r in list_), "s, peak",
          max(r["peak_kib"] for r in list_) // 1024, "MiB")
print("ratio, median of the rounds:", round(statistics.median(ratios), 2))
PYTHON
