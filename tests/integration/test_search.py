"""Search beside other processes: two that index at once, one that is killed, and the command."""

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from darasa.cli import library_search
from darasa.core.paths import DataFolder
from darasa.packs.service import build_pack
from darasa.workspace import Workspace
from tests.campaign import campaign, tally
from tests.courses import bring_in, small_source
from tests.unit.learning.worlds import small_pack

COURSES = 12
KILLS = campaign(100)
_UPDATE = """
import sys
from pathlib import Path
from darasa.core.paths import DataFolder
from darasa.workspace import Workspace
workspace = Workspace(DataFolder(Path(sys.argv[1])))
workspace.library.installed()
print("ready", flush=True)
sys.stdin.readline()
workspace.search.update()
workspace.close()
"""


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The small course under many names."""
    folder = tmp_path_factory.mktemp("many")
    source = small_source(folder)
    outline = (source / "course.toml").read_text(encoding="utf-8")
    made = []
    for number in range(COURSES):
        named = outline.replace('id = "small"', f'id = "course-{number}"', 1)
        (source / "course.toml").write_text(named, encoding="utf-8")
        made.append(build_pack(source, "en", folder))
    return made


@pytest.fixture
def workspace(tmp_path: Path, packs: list[Path]) -> Iterator[Workspace]:
    made = Workspace(DataFolder(tmp_path / "data"))
    for pack in packs:
        bring_in(made, pack)
    yield made
    made.close()


def updating(workspace: Workspace) -> "subprocess.Popen[str]":
    """Start a process that updates the index as soon as it is told."""
    command = [sys.executable, "-c", _UPDATE, str(workspace.data.root)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def dump(workspace: Workspace) -> list[tuple[object, ...]]:
    """Return what the index holds, after its words were compared with its texts by SQLite."""
    with closing(sqlite3.connect(workspace.data.search)) as connection:
        connection.execute("INSERT INTO word (word) VALUES ('integrity-check')")
        rows = connection.execute(
            "SELECT course, kind, step, block, passage.title, text FROM passage JOIN pack ON pack = pack.id"
        ).fetchall()
    assert len({row[0] for row in rows}) == COURSES
    return sorted(rows)


def test_two_processes_at_once_index_each_pack_once(workspace: Workspace) -> None:
    workspace.search.update()
    wanted = dump(workspace)
    for damaged in (False, True, False):
        workspace.search.close()
        if damaged:
            workspace.data.search.write_bytes(b"no database" * 1000)
        else:
            workspace.data.search.unlink()
        both = [updating(workspace) for _ in range(2)]
        for process in both:
            go(process)
        assert len(workspace.search.find("beans", 5)) == 5
        for process in both:
            process.communicate(timeout=60)
            assert process.returncode == 0
        assert dump(workspace) == wanted


def test_killed_while_indexing_it_goes_on(workspace: Workspace) -> None:
    workspace.search.update()
    wanted = dump(workspace)
    random, halves = Random(73), 0
    for _ in range(KILLS):
        workspace.search.close()
        workspace.data.search.unlink()
        process = updating(workspace)
        go(process)
        time.sleep(random.uniform(0, 0.4))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        indexed = workspace.search._index.packs() if workspace.data.search.exists() else ()
        halves += 0 < len(indexed) < COURSES
        workspace.search.update()
        assert dump(workspace) == wanted
    tally(search_kills=KILLS, search_half_done=halves)


def command(data: Path, *words: str) -> int:
    """Run the action with the options of the whole command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path)
    library_search.add(parser.add_subparsers())
    arguments = parser.parse_args(["--data", str(data), "search", *words])
    code: int = arguments.run(arguments)
    return code


def test_the_command_prints_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    workspace = Workspace(DataFolder(data))
    bring_in(workspace, small_pack())
    workspace.close()
    assert command(data, "labe", "--limit", "2") == 0
    said = capsys.readouterr().out
    assert "What is a label?\n    Sorting beans (en)  https://darasa.example/darasa/small/labels" in said
    assert command(data, "labe", "bean", "--json") == 0
    hits = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert hits
    for hit in hits:
        marked = [hit[part][a:b] for part in ("title", "snippet") for a, b in hit[f"{part}_marks"]]
        assert {word[:4].casefold() for word in marked} >= {"labe", "bean"}
    assert command(data, "xyzzy") == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "No course here has these words.\n"
