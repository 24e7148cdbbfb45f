"""What keeping the record safe takes: backups beside SQLite's own, the look at the start, room per event."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from darasa.core.files import sync_file
from darasa.core.ids import new_id
from darasa.core.paths import DataFolder
from darasa.record.types import Draft, Extension, Json, Result, Verb
from darasa.storage import backup
from darasa.storage.check import look
from darasa.storage.seal import break_seal, checksum_of, seal
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, EVENTS, QUIZ
from tests.benchmarks.measure import RUNS, Row, alternate

MEGABYTES = 200
ANSWERS = 20_000
ALLOWED_PER_EVENT = 600
LOOKS = 200
"""Looks in one run: a single one takes microseconds."""


def backups(large: DataFolder, scratch: Path) -> Iterator[Row]:
    """Copy a database of `MEGABYTES` MB, and copy and verify it, beside what SQLite's own tools take."""
    database = scratch / "keeping.db"
    _fill(large.database, database)
    folder, plain = scratch / "backups", scratch / "plain.db"
    folder.mkdir()
    name = f"a {MEGABYTES} MB database"

    def copy() -> None:
        copied = folder / ".backup.part"
        backup._copy(database, copied, lambda _: None, lambda: None)
        sync_file(copied)
        checksum_of(copied)
        copied.unlink()

    def back_up() -> None:
        backup.back_up(database, folder).path.unlink()

    def sqlite_backup(*, checked: bool) -> None:
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(plain)) as target:
            source.backup(target)
            if checked:
                assert target.execute("PRAGMA quick_check").fetchone() == ("ok",)
        plain.unlink()

    ours, floor = alternate(lambda: _seconds(copy), lambda: _seconds(lambda: sqlite_backup(checked=False)))
    yield Row(f"copy {name}, read its bytes back", ours * 1000, floor * 1000, "ms", 1.3, RUNS)
    ours, floor = alternate(lambda: _seconds(back_up), lambda: _seconds(lambda: sqlite_backup(checked=True)))
    yield Row(f"back up {name}, quick_check too", ours * 1000, floor * 1000, "ms", 1.3, RUNS)


def start_check(large: DataFolder, start_ms: float) -> Row:
    """Measure what is looked at before the first screen, as a share of the whole start.

    The pages are read once the screen is there, in the background.
    """
    path = large.database

    def looks() -> None:
        for _time in range(LOOKS):
            look(path)

    def break_a_seal() -> float:
        seal(path)
        return _seconds(lambda: break_seal(path))

    looked, broke = alternate(lambda: _seconds(looks) / LOOKS, break_a_seal)
    name = f"check at the start, {EVENTS:,} events"
    return Row(name, (looked + broke) * 1000, start_ms, "ms", 0.05, RUNS)


def growth(scratch: Path) -> Row:
    """Answer `ANSWERS` questions, freeze every statement, and see by how much the file has grown."""
    data = DataFolder(scratch / "growth")
    workspace = Workspace(data)
    learners = [workspace.people.add(f"Learner {number}", "bird").id for number in range(8)]
    workspace.db.checkpoint()
    before = data.database.stat().st_size
    workspace.record.record_all(_answers(learners))
    after = 0
    while rows := workspace.record.statements(after, 1000):
        after = rows[-1][0]
    workspace.db.checkpoint()
    grown = data.database.stat().st_size - before
    workspace.close()
    name = "growth per event, statement included"
    return Row(name, grown / ANSWERS, ALLOWED_PER_EVENT, "B", 1.0, 1)


def _answers(learners: list[str]) -> Iterator[Draft]:
    for number in range(ANSWERS):
        if number % 20 == 0:
            attempt = new_id()
        question = f"q{number % 20}"
        extensions: dict[str, Json] = {
            Extension.ATTEMPT: attempt,
            Extension.QUESTION: {"type": "choice", "right": f"{question}-right"},
        }
        result = Result(success=number % 3 > 0, response=f"{question}-right", extensions=extensions)
        learner = learners[number // 20 % len(learners)]
        yield Draft(learner, Verb.ANSWERED, f"{COURSE}/{QUIZ}/{question}", result, COURSE, 1, "en")


def _fill(source: Path, target: Path) -> None:
    """Copy a database and add statements until it has the size that is measured."""
    shutil.copyfile(source, target)
    missing = MEGABYTES * 10**6 - target.stat().st_size
    with closing(sqlite3.connect(target)) as connection:
        bodies = ((os.urandom(280),) for _number in range(missing // 300))
        connection.executemany("INSERT INTO statement (body) VALUES (?)", bodies)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
