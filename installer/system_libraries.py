"""Sees to it that the libraries, fonts and programs Darasa needs from the computer are there.

`python3 installer/system_libraries.py [--window] [--spelling] [--tests]`, run by make before anything else,
with nothing installed yet. As root where there is apt it installs what is missing; elsewhere it names what is
missing in one line to copy, and fails only when the program could not start without it.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from darasa.packs.authoring.lint.spelling import missing_packages
from darasa.ui.system_libraries import (
    OFFSCREEN,
    TOOLS,
    WINDOW,
    missing_files,
    missing_fonts,
    missing_libraries,
    missing_programs,
)


def main() -> int:
    """Install or name what is missing; return 1 when something needed is still missing."""
    parser = argparse.ArgumentParser(description="Install or name the system libraries that Darasa needs.")
    parser.add_argument("--window", action="store_true", help="what a window needs, too")
    parser.add_argument("--spelling", action="store_true", help="what the spelling of courses needs, alone")
    parser.add_argument("--tests", action="store_true", help="what the tests need, too")
    arguments = parser.parse_args()

    needed, wanted = _missing(arguments)
    if not needed and not wanted:
        return 0
    if _may_install():
        _install(needed + wanted)
        needed, wanted = _missing(arguments)
    _name(needed, wanted)
    return 1 if needed else 0


def _missing(asked: argparse.Namespace) -> tuple[list[str], list[str]]:
    """Return the packages without which nothing starts, and those without which it is only less good."""
    if asked.spelling:
        return list(missing_packages()), []
    needed = list(missing_libraries(OFFSCREEN | WINDOW if asked.window or asked.tests else OFFSCREEN))
    if asked.tests:
        needed += (*missing_libraries(TOOLS), *missing_programs(), *missing_packages())
    return needed, list(missing_fonts())


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: list[str]) -> None:
    print("Installing from this system's packages:", " ".join(packages), flush=True)
    _apt_get("update")
    install = ("install", "-y", "--no-install-recommends")
    with no_service_started():
        if not _apt_get(*install, *packages):
            # One package that this release does not have must not keep the others away.
            for package in packages:
                _apt_get(*install, package)


@contextmanager
def no_service_started(policy: Path = Path("/usr/sbin/policy-rc.d")) -> Iterator[None]:
    """Keep packages from starting what they bring, such as a web server: what `invoke-rc.d` asks says no.

    A computer that has a policy of its own keeps it.
    """
    try:
        with policy.open("x", encoding="ascii") as file:
            file.write("#!/bin/sh\nexit 101\n")
    except FileExistsError:
        yield
        return
    try:
        policy.chmod(0o755)
        yield
    finally:
        policy.unlink()


def _apt_get(*arguments: str) -> bool:
    """Run apt-get and return whether it succeeded; what it says is shown only when it did not."""
    done = subprocess.run(
        ["apt-get", "-qq", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout.strip(), flush=True)
    return done.returncode == 0


def _name(needed: list[str], wanted: list[str]) -> None:
    if needed:
        print("Darasa needs what this computer does not have yet. On Debian or Ubuntu, run:")
    elif wanted:
        print("Darasa runs without them, but looks as meant only with these fonts. On Debian or Ubuntu, run:")
    if needed or wanted:
        packages = " ".join(needed + wanted)
        print(f"\n    sudo apt-get install -y --no-install-recommends {packages}\n", flush=True)
    files = " ".join(missing_files(OFFSCREEN | WINDOW | TOOLS))
    if files and shutil.which("apt-get") is None:
        print(f"On other systems the packages have similar names; the files not found: {files}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
