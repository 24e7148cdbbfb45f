"""A data folder that a newer Darasa has written: refused in plain words, and left as it was to the byte."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from darasa.core.paths import DataFolder
from darasa.storage.migrations import MIGRATIONS
from tests.e2e.desktop import looking_into, running

NEWER = len(MIGRATIONS) + 1


@pytest.fixture
def newer(data_folder: DataFolder) -> DataFolder:
    """A data folder with one learner, whose database has seen one migration more than this program has."""
    with looking_into(data_folder) as workspace:
        workspace.people.add("Amina", "bird")
    with closing(sqlite3.connect(data_folder.database)) as connection, connection:
        connection.execute('INSERT INTO "migration" VALUES (?, ?, 0)', (NEWER, f"m{NEWER:04d}_later"))
    return data_folder


def files(data: DataFolder) -> dict[str, bytes]:
    """Return what lies in the folder and matters to a newer program."""
    return {
        path.name: path.read_bytes()
        for path in data.root.glob("darasa.db*")
        if not path.name.endswith(("-shm", "-wal"))
    }


def test_the_window_says_so_and_closes(newer: DataFolder, display: str) -> None:
    before = files(newer)
    with running(newer, display) as app:
        app.press_until("Return", lambda: not app.runs, "the end of the program")
        code, said = app.ended()
    assert code == 1
    assert said.startswith("This folder belongs to a newer Darasa: ")
    assert files(newer) == before
    assert not newer.damaged.exists()


@pytest.mark.parametrize(
    "command",
    ["facilitator set-up", "backup", "restore", "learner list"],
)
def test_a_command_says_so(newer: DataFolder, command: str) -> None:
    before = files(newer)
    done = subprocess.run(
        [sys.executable, "-m", "darasa", *command.split(), "--data", str(newer.root)],
        env=os.environ | {"DARASA_PASSPHRASE": "seven kind tortoises"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "a newer Darasa wrote it" in done.stderr
    assert "Traceback" not in done.stderr
    assert files(newer) == before
