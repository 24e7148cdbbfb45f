"""From a publisher to a learner's computer and through an update: real commands, server and bad line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from darasa.packs.index import index_of, index_to_bytes
from tests.catalogues.courses import PUBLISHER, build_course
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx

COURSE = f"{PUBLISHER}/sorting"
PASSPHRASES = {"DARASA_CATALOGUE_PASSPHRASE": "four green mangoes", "DARASA_PASSPHRASE": "a quiet river bank"}
CUT_EVERY = 60_000
"""Bytes: about two seconds of a line of 32 kB/s, and as many seconds less for a faster one."""


class Commands:
    """`darasa` as people call it, over one data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def run(self, *words: object, code: int = 0) -> str:
        """Run a command to its end and return what it printed."""
        result = subprocess.run(
            [sys.executable, "-m", "darasa", *map(str, words), "--data", str(self.data)],
            env={**os.environ, **PASSPHRASES, "DARASA_NEW_PASSPHRASE": PASSPHRASES["DARASA_PASSPHRASE"]},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert result.returncode == code, (words, result.stdout, result.stderr)
        return result.stdout

    def listed(self, *words: object) -> list[dict[str, object]]:
        """Return what `library list --json` says."""
        lines = self.run("library", "list", "--json", *words).splitlines()
        return [one for one in map(json.loads, lines) if one["origin"] != "bundled"]


@pytest.fixture
def darasa(tmp_path: Path) -> Commands:
    commands = Commands(tmp_path / "data")
    commands.run("facilitator", "set-up")
    return commands


@pytest.fixture
def packs(tmp_path: Path) -> tuple[Path, Path]:
    """Return a course of some 300 kB, and its next version, in which one of 13 lessons is another one."""

    def build(version: int) -> Path:
        photographs, changed = (25_000,) * 10, frozenset({4})
        return build_course(
            tmp_path, "sorting", version=version, lessons=13, photographs=photographs, changed=changed
        )

    return build(1), build(2)


def publish(darasa: Commands, folder: Path, pack: Path) -> None:
    darasa.run("catalogue", "add", folder, pack)
    darasa.run("catalogue", "publish", folder)


def installed_bytes(darasa: Commands) -> bytes:
    (pack,) = (darasa.data / "packs").glob(f"{PUBLISHER}_sorting.en-*.dpack")
    return pack.read_bytes()


def test_three_commands_a_line_that_drops_and_an_update(
    darasa: Commands, packs: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "catalogue"
    darasa.run("catalogue", "init", folder, "--title", "Union courses", "--publisher", PUBLISHER)
    publish(darasa, folder, packs[0])

    root = folder / "metadata" / "1.root.json"
    with Nginx(folder) as server, Line(server.url, rate=500_000, cut_every=CUT_EVERY) as line:
        darasa.run("library", "source", "add", "Union courses", line.url, "--root", root)
        darasa.run("library", "refresh")
        (offered,) = darasa.listed("--available")
        assert (offered["course"], offered["version"]) == (COURSE, 1)

        line.settle()
        line.reset_counts()
        darasa.run("library", "get", COURSE)
        line.settle()
        size = packs[0].stat().st_size
        assert line.cuts >= size // CUT_EVERY
        # No byte comes twice but what a cut takes with it; the rest is what the heads of answers weigh.
        assert line.received < size + len(index_to_bytes(index_of(packs[0]))) + 4_000 * (line.cuts + 2)
        assert installed_bytes(darasa) == packs[0].read_bytes()
        assert darasa.listed("--available") == []

        publish(darasa, folder, packs[1])
        darasa.run("library", "refresh")
        line.settle()
        line.reset_counts()
        said = darasa.run("library", "update")
        line.settle()
        assert installed_bytes(darasa) == packs[1].read_bytes()
        assert line.received < 10_000 < size / 20, said

    (here,) = darasa.listed()
    assert (here["course"], here["version"], here["is_whole"]) == (COURSE, 2, True)
    assert "up to date" in darasa.run("library", "update", COURSE)
    assert "is removed" in darasa.run("library", "remove", "sorting")
    assert darasa.listed() == []


def test_what_cannot_be_done_has_its_exit_code(
    darasa: Commands, packs: tuple[Path, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "catalogue"
    darasa.run("catalogue", "init", folder, "--publisher", PUBLISHER)
    publish(darasa, folder, packs[0])
    darasa.run("library", "source", "add", "Ours", folder, "--root", folder / "metadata" / "1.root.json")
    darasa.run("library", "refresh")

    darasa.run("library", "get", "sortin", code=1)
    darasa.run("library", "get", "sorting", "--language", "fr", code=1)
    darasa.run("library", "update", "sorting", code=1)
    darasa.run("library", "remove", "sorting", code=1)
    folder.rename(tmp_path / "pulled")
    darasa.run("library", "get", "sorting", code=3)
    (tmp_path / "pulled").rename(folder)
    darasa.run("library", "get", "sorting", "--language", "EN")
    assert "here already" in darasa.run("library", "get", "sorting")
