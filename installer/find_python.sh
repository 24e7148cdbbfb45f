#!/bin/sh
# Prints the Python that Darasa runs on: 3.11, 3.12 or 3.13, able to make virtual environments.
# Says on stderr what to install where there is none. DARASA_PYTHON=/path/to/python chooses one.

usable() {
    "$1" -c 'import sys, venv, ensurepip, sqlite3; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
        >/dev/null 2>&1
}

search() {
    for candidate in "$DARASA_PYTHON" python3.13 python3.12 python3.11 python3; do
        if [ -n "$candidate" ] && usable "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

search && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing python3 and python3-venv from this system's packages" >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq -y --no-install-recommends install python3 python3-venv; } >/dev/null
    search && exit 0
fi

{
    echo "Darasa needs Python 3.11, 3.12 or 3.13 with its venv module, and found none here."
    if command -v python3 >/dev/null 2>&1; then
        echo "(python3 is $(python3 --version 2>&1 | cut -d ' ' -f 2)$(
            python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || printf ', without venv'))"
    fi
    echo "On Debian 12 or later, or Ubuntu 24.04 or later, run:"
    echo
    echo "    sudo apt-get install -y python3 python3-venv"
    echo
    echo "On Ubuntu 22.04: sudo apt-get install -y python3.11 python3.11-venv"
    echo "Elsewhere: install Python 3.13, and run make again with DARASA_PYTHON=/path/to/python3.13 before it."
} >&2
exit 1
