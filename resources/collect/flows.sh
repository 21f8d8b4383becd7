#!/bin/sh
# Prints which connections this Linux server has, for Watari's map of dependencies. Reads only: it asks ss (or
# netstat) and writes to standard output; it changes nothing and sends nothing anywhere.
#
#   sh flows.sh > flows-$(hostname).txt                    once
#   sh flows.sh -i 60 -d 86400 > flows-$(hostname).txt     every 60 seconds for a day
#
# Then, where Watari is:  watarictl import flows-web1.txt
#
# Least rights: any account. Only root sees the programs of other accounts; without it their column stays empty.
# Short connections between two samples are not seen: sample over a month's end and a backup night.
#
# Each sample begins with the line "# watari-flows-1 host=<name> time=<UTC> tool=<ss or netstat>".
set -eu

usage() {
    echo "usage: flows.sh [-i seconds between samples] [-d seconds in all]" >&2
    exit 2
}

whole() {
    case "$1" in
        '' | *[!0-9]*) usage ;;
    esac
}

interval=60
duration=0
while getopts :i:d: option; do
    case "$option" in
        i) interval=$OPTARG ;;
        d) duration=$OPTARG ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))
[ $# -eq 0 ] || usage
whole "$interval"
whole "$duration"
[ "$interval" -gt 0 ] || usage

if command -v ss >/dev/null 2>&1; then
    tool=ss
elif command -v netstat >/dev/null 2>&1; then
    tool=netstat
else
    echo "flows.sh: neither ss nor netstat is installed" >&2
    exit 3
fi
# uname is everywhere; hostname is not.
host=$(uname -n)

sample() {
    echo "# watari-flows-1 host=$host time=$(date -u +%Y-%m-%dT%H:%M:%SZ) tool=$tool"
    case "$tool" in
        ss) LC_ALL=C ss -tunap ;;
        # Without -W long IPv6 addresses are cut; old versions do not know it.
        netstat) LC_ALL=C netstat -tunapW 2>/dev/null || LC_ALL=C netstat -tunap 2>/dev/null ;;
    esac
}

end=$(($(date +%s) + duration))
sample
while [ $(($(date +%s) + interval)) -le "$end" ]; do
    sleep "$interval"
    sample
done
