"""What can be searched: the passages of the installed packs, and an index of their words."""

import sqlite3
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path
from typing import Final, NamedTuple

from darasa.core.tasks import CancelledError, Check
from darasa.library.search.file import Identity, IndexFile
from darasa.library.search.folding import words_of
from darasa.library.search.types import HitKind, Passage

_FORM: Final = 1
"""Grows when tables, passages or folding change."""
_UNICODE: Final = int(unicodedata.unidata_version.split(".", maxsplit=1)[0])
"""Part of the form: what is taken out has to be folded as it was when it came in."""
_VERSION: Final = (int.from_bytes(b"DaSe"), _FORM << 16 | _UNICODE)
_SCHEMA: Final = f"""
PRAGMA application_id = {_VERSION[0]};
PRAGMA user_version = {_VERSION[1]};
CREATE TABLE pack (
    id INTEGER PRIMARY KEY, course TEXT NOT NULL, manifest_sha256 TEXT NOT NULL, language TEXT NOT NULL,
    title TEXT NOT NULL, first INTEGER NOT NULL, stop INTEGER NOT NULL, UNIQUE (course, manifest_sha256)
);
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, pack INTEGER NOT NULL, kind TEXT NOT NULL, step TEXT NOT NULL,
    step_title TEXT NOT NULL, block TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
    is_titled INTEGER NOT NULL
);
CREATE VIRTUAL TABLE word USING fts5 (title, text, content = '', tokenize = 'ascii', prefix = '1');
INSERT INTO word (word, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
"""
"""The words come folded; SQLite's own tokenizer only parts them at the spaces."""
_FIND: Final = """
SELECT found.rank, pack.course, pack.title, pack.language, passage.kind, passage.step, passage.step_title,
    passage.block, passage.title, passage.text
FROM (SELECT rowid, rank FROM word WHERE word MATCH ? ORDER BY rank LIMIT ?) AS found
JOIN passage ON passage.id = found.rowid JOIN pack ON pack.id = passage.pack ORDER BY found.rank
"""
_PASSAGES: Final = "SELECT id, title, text, is_titled FROM passage WHERE id >= ? AND id < ?"
_KINDS: Final = frozenset(HitKind)
_STEPS_BETWEEN_CHECKS: Final = 10_000
"""Steps of SQLite's machine; so many take a few milliseconds."""


class PackKey(NamedTuple):
    """Names one pack in one version: what is indexed under it never changes."""

    course: str
    """IRI."""
    manifest_sha256: str


class Found(NamedTuple):
    """One passage that has all the words, as it lies in the file."""

    rank: float
    """Below zero; the further, the better."""
    course: str
    course_title: str
    language: str
    kind: str
    step: str
    step_title: str
    block: str
    title: str
    text: str


class SearchIndex:
    """The index in its file. Safe for several threads and processes; raises what `IndexFile` raises."""

    def __init__(self, path: Path) -> None:
        self._file = IndexFile(path, _VERSION, _SCHEMA)
        self._lock = threading.Lock()
        self._reader: sqlite3.Connection | None = None
        self._read: Identity | None = None

    def packs(self) -> frozenset[PackKey]:
        """Return which packs are indexed, each of them completely."""
        with self._lock, self._file.naming_errors():
            rows = self._connection().execute("SELECT course, manifest_sha256 FROM pack").fetchall()
        return frozenset(PackKey(*row) for row in rows)

    def find(self, match: str, limit: int, check: Check) -> list[Found]:
        """Return the best passages for an expression of FTS5, best first; `check` may end it at any time."""
        with self._lock, self._file.naming_errors():
            connection = self._connection()
            connection.set_progress_handler(lambda: _is_cancelled(check), _STEPS_BETWEEN_CHECKS)
            try:
                rows = [Found(*row) for row in connection.execute(_FIND, (match, limit))]
            except sqlite3.OperationalError:
                check()
                raise
            finally:
                connection.set_progress_handler(None, 0)
        if not all(row.kind in _KINDS and all(isinstance(text, str) for text in row[1:]) for row in rows):
            raise self._file.unfit("what it says makes no sense")
        return rows

    def add(self, key: PackKey, language: str, title: str, passages: Iterable[Passage], check: Check) -> bool:
        """Put in a pack with all its passages, in one step; False when another process was first."""
        rows = [(one, words_of(one.title) if one.is_titled else "", words_of(one.text)) for one in passages]
        with self._file.writing(check) as connection:
            if _stretch(connection, key):
                return False
            (first,) = connection.execute("SELECT coalesce(max(stop), 1) FROM pack").fetchone()
            values = (*key, language, title, first, first + len(rows))
            inserted = connection.execute("INSERT INTO pack VALUES (NULL, ?, ?, ?, ?, ?, ?)", values)
            connection.executemany(
                "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ((at, inserted.lastrowid, *astuple(one)) for at, (one, _, _) in enumerate(rows, first)),
            )
            connection.executemany(
                "INSERT INTO word (rowid, title, text) VALUES (?, ?, ?)",
                ((at, titles, texts) for at, (_, titles, texts) in enumerate(rows, first)),
            )
        return True

    def drop(self, key: PackKey, check: Check) -> None:
        """Take out a pack; nothing happens when it is not there."""
        with self._file.writing(check) as connection:
            if (stretch := _stretch(connection, key)) is None:
                return
            passages = connection.execute(_PASSAGES, stretch).fetchall()
            connection.executemany(
                "INSERT INTO word (word, rowid, title, text) VALUES ('delete', ?, ?, ?)",
                (
                    (number, words_of(title) if is_titled else "", words_of(text))
                    for number, title, text, is_titled in passages
                ),
            )
            connection.execute("DELETE FROM passage WHERE id >= ? AND id < ?", stretch)
            connection.execute("DELETE FROM pack WHERE course = ? AND manifest_sha256 = ?", key)

    def make_again(self, seen: Identity | None, check: Check) -> None:
        """Begin anew, empty, unless somebody else has done so since `seen` was found unfit."""
        self.close()
        self._file.make_again(seen, check)

    def close(self) -> None:
        """Let go of the file; it is opened again when it is next asked."""
        with self._lock:
            self._close()

    def _connection(self) -> sqlite3.Connection:
        """Return the connection for reading, a new one where another file has taken the place of its file."""
        there = self._file.identity()
        if self._reader is None or there != self._read:
            self._close()
            self._reader, self._read = self._file.connect(), there
        return self._reader

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None


def _stretch(connection: sqlite3.Connection, key: PackKey) -> tuple[int, int] | None:
    """Return the numbers that a pack's passages have: the first, and the first behind them."""
    row = connection.execute("SELECT first, stop FROM pack WHERE course = ? AND manifest_sha256 = ?", key)
    stretch: tuple[int, int] | None = row.fetchone()
    return stretch


def _is_cancelled(check: Check) -> bool:
    try:
        check()
    except CancelledError:
        return True
    return False
