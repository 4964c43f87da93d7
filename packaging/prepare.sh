# What packaging/run and packaging/test share; sourced by both, from anywhere, with any blanks in the path.
# shellcheck shell=bash

checkout=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Libraries that Qt loads: the first line for every use, the second for a window under X11.
qt_packages=(
    libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libxkbcommon-x11-0
)

say() { printf '%s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo, which is used for system packages and real servers alone.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null || fail "this needs root, and sudo is not installed: $*"
        sudo "$@"
    fi
}

is_installed() {
    local name
    for name in "$1" "$1t64"; do # newer releases renamed some libraries
        [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$name" 2>/dev/null)" != installed ] || return 0
    done
    return 1
}

# Installs the system packages among "$@" that are missing; says which, and does nothing when there are none.
need_packages() {
    command -v dpkg-query >/dev/null || {
        say "This is not Debian or Ubuntu; these packages are left to you: $*"
        return 0
    }
    local name missing=()
    for name in "$@"; do
        is_installed "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        fail "sudo is not installed; as root, do: apt-get install --no-install-recommends ${missing[*]}"
    say "Installing system packages: ${missing[*]}"
    as_root apt-get update -q=2 || say "apt-get update had trouble; going on with the lists that are there."
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q=2 --yes --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}" >/dev/null
}

# Sets the variable python to a Python of 3.11 or later that can make environments.
find_python() {
    python=${SMTP_WIZARD_PYTHON:-python3}
    command -v "$python" >/dev/null || need_packages python3
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "$python is older than Python 3.11"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        need_packages python3-venv
        "$python" -c 'import ensurepip, venv' || fail "$python cannot make environments, even with python3-venv"
    fi
}

# Prints one line that changes when the program, its pinned versions, the Python or the place of the checkout change.
fingerprint() {
    (
        cd "$checkout"
        find wizard resources pyproject.toml README.md LICENSE packaging/constraints.txt packaging/prepare.sh \
            -name __pycache__ -prune -o -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 sha256sum
        "$python" -c 'import sys; print(sys.version, sys.base_prefix)'
        pwd
        printf '%s\n' "$@"
    ) | sha256sum | cut -d ' ' -f 1
}

# Prints one line that changes when an environment must be made anew: pip installs what is wanted now, but leaves what
# no longer is. Changed source alone wants no other packages.
made_for() {
    printf '%s %s %s\n' "$checkout" "$("$python" -V)" \
        "$(cat "$checkout/pyproject.toml" "$checkout/packaging/constraints.txt" | sha256sum | cut -d ' ' -f 1)"
}

# Makes the environment $1 with the program in it, built as a wheel and installed with the extra $2 ("" for none).
# Does nothing when the fingerprint kept in the environment is still true.
need_program() {
    local environment=$checkout/$1 extra=$2 wanted place wheels
    wanted=$(fingerprint "$extra")
    [ "$(cat "$environment/fingerprint" 2>/dev/null)" != "$wanted" ] || return 0
    place=$(made_for)
    if [ "$(cat "$environment/made-for" 2>/dev/null)" != "$place" ]; then
        say "Making the environment $1"
        rm -rf -- "$environment"
        "$python" -m venv "$environment"
        printf '%s\n' "$place" >"$environment/made-for"
    fi
    rm -f -- "$environment/fingerprint"
    say "Building the program and installing it into $1, with what it needs from the Python package index"
    wheels=$environment/wheels
    rm -rf -- "$wheels"
    local pip=("$environment/bin/python" -m pip --disable-pip-version-check --quiet)
    local pinned=(--constraint "$checkout/packaging/constraints.txt")
    "${pip[@]}" install "${pinned[@]}" hatchling PySide6-Essentials
    "${pip[@]}" wheel --no-deps --no-build-isolation --wheel-dir "$wheels" "$checkout"
    local wheel=("$wheels"/smtp_wizard-*.whl)
    "${pip[@]}" install "${pinned[@]}" "${wheel[0]}$extra"
    # The same version is not replaced by itself: this puts the new build in its place.
    "${pip[@]}" install --no-deps --force-reinstall "${wheel[0]}"
    rm -rf -- "$wheels"
    printf '%s\n' "$wanted" >"$environment/fingerprint"
}
