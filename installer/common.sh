# Shared by installer/run and installer/test: messages, packages, guest kernel, build. Sourced, not run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\n== %s\n' "$*"; }
die() {
    printf '\nwatari: %s\n' "$*" >&2
    exit 3
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "Packages are missing and sudo is not here. As root, run: $*"
    fi
}

# Names of the packages in the given sections of packages.txt.
packages_of() {
    local wanted=" $* " section= line
    while read -r line; do
        case "$line" in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) case "$wanted" in *" $section "*) echo "$line" ;; esac ;;
        esac
    done <installer/packages.txt
}

install_packages() {
    [ -r /etc/os-release ] && . /etc/os-release
    if [ "${ID:-}" != debian ] || [ "${VERSION_ID:-}" != 12 ]; then
        die "This is ${PRETTY_NAME:-an unknown system}; Watari is built and tested on Debian 12."
    fi
    local missing=() name
    for name in $(packages_of "$@"); do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All packages are installed."
        return
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -q || die "The package lists cannot be fetched. Is the network or the mirror reachable?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" ||
        die "A package could not be installed; apt's last lines above say which."
}

build() {
    local preset=$1
    shift
    say "Configuring build/$preset"
    local werror=OFF
    [ "${CI:-}" = true ] && werror=ON
    cmake --preset "$preset" -DWATARI_WERROR=$werror >"build-$preset.log" 2>&1 || {
        cat "build-$preset.log"
        die "Configuring failed; the lines above say why."
    }
    mkdir -p build && mv "build-$preset.log" "build/$preset.log"
    say "Building build/$preset"
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    cmake --build "build/$preset" "$@" || die "Building failed; the lines above say where."
}

fetch_guest_kernel() {
    say "Fetching the kernel for the small guest"
    installer/fetch-guest-kernel
}
