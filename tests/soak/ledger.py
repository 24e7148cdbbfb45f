"""What a screen confirmed to a learner, set beside what the record holds after the power went."""

import math
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.learning.service import NEARLY_READ
from darasa.record.service import Record
from darasa.record.types import Event, Extension, Verb
from darasa.storage.backup import backups, verify_backup
from darasa.storage.database import open_database

Answer = tuple[str, str]
"""Id of the question, and the response as it is kept."""
Place = tuple[str, int]
"""Block on top of the page, and per cent."""

TOP: Place = ("", 0)


@dataclass
class Ledger:
    """What one learner was shown, in order; `hear` takes what the screen said, `check` compares.

    What was under way when the power went may be in the record or not: nobody was told.
    """

    name: str = ""
    answers: list[Answer] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    results: list[int] = field(default_factory=list)
    """Which runs through the quiz have shown their result, counted from 0."""
    confirmed: int = 0
    """Everything that was confirmed."""
    unseen: int = 0
    """What was found in the record although the power went before the screen could say so."""
    backups: set[str] = field(default_factory=set)
    """The names of all backups that the app has made; each was found whole."""
    _total: int = 0
    _answer: Answer | None = None
    _done: str | None = None
    _moved: dict[str, list[Place]] = field(default_factory=dict)

    def hear(self, said: Mapping[str, Any]) -> None:
        """Take one line of `at_the_app`: what is about to be done, or what the screen shows."""
        match said:
            case {"will": "answer"}:
                self._answer = (said["question"], said["response"])
            case {"saw": "answer"}:
                assert self._answer == (said["question"], said["response"])
                self.answers.append(self._answer)
                self._answer = None
                self.confirmed += 1
            case {"will": "place"}:
                self._moved.setdefault(said["step"], []).append((said["block"], said["percent"]))
            case {"saw": "place"}:
                if moved := self._moved.pop(said["step"], None):
                    self.places[said["step"]] = moved[-1]
                    self.confirmed += 1
            case {"will": "complete"}:
                self._done = said["step"]
            case {"saw": "complete"}:
                self.done.add(said["step"])
                self._done = None
                self.confirmed += 1
            case {"saw": "home"}:
                assert self.name in {"", said["name"]}
                self.name = said["name"]
            case {"saw": "question"}:
                self._expect_question(said["question"], said["position"], said["total"])
            case {"saw": "result"}:
                assert self.answers
                assert len(self.answers) % self._total == 0
                self.results.append(len(self.answers) // self._total - 1)
                self.confirmed += 1
            case {"saw": "lesson"}:
                self._expect_place(said["step"], said["block"])

    def check(self, data: Path, scratch: Path) -> None:
        """Compare with a copy of the database as the power left it: the app itself has to recover the one
        that it opens next. Whatever calls itself a backup is whole."""
        for backup in backups(DataFolder(data).backups):
            if backup.path.name not in self.backups:
                verify_backup(backup)
                self.backups.add(backup.path.name)
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        for file in data.glob("darasa.db*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, scratch)
        path = scratch / "darasa.db"
        if not path.exists():
            assert not self.name, "the whole database is gone"
            return
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database = open_database(path)
        try:
            self._compare(Record(database, SystemClock(), scratch))
        finally:
            database.close_all()

    def _compare(self, record: Record) -> None:
        names = {learner: profile.name for learner, profile in record.profiles().items()}
        assert len(names) <= 1
        if self.name:
            assert list(names.values()) == [self.name], "nobody is here, or somebody else"
        for learner in names:
            events = record.events(learner)
            self._compare_answers([event for event in events if event.verb is Verb.ANSWERED])
            self._compare_results(events)
            completed = {_last(event) for event in events if event.verb is Verb.COMPLETED}
            assert completed in (self.done, self.done | {self._done}), "a lesson that was done no longer is"
            self.unseen += len(completed) - len(self.done)
            self.done, self._done = completed, None
            self._compare_places(events)
            facts = record.facts(learner)
            record.rebuild()
            assert record.facts(learner) == facts, "the facts are not those that are rebuilt"

    def _compare_answers(self, events: list[Event]) -> None:
        kept = [(_last(event), event.result.response or "") for event in events]
        assert kept[: len(self.answers)] == self.answers, "an answer that was confirmed is lost or changed"
        more = kept[len(self.answers) :]
        assert more in ([], [self._answer]), f"answers that nobody gave: {more}"
        self.unseen += len(more)
        self.answers, self._answer = kept, None
        runs = {str(event.result.extensions[Extension.ATTEMPT]) for event in events}
        assert len(runs) == math.ceil(len(events) / max(1, self._total)), "a run began anew in its middle"

    def _compare_results(self, events: tuple[Event, ...]) -> None:
        """Every run whose result was shown is closed; once the quiz is passed, runs are practice."""
        runs = list(
            dict.fromkeys(e.result.extensions[Extension.ATTEMPT] for e in events if e.verb is Verb.ANSWERED)
        )
        closed = {
            event.result.extensions[Extension.ATTEMPT]: event.verb
            for event in events
            if event.verb in {Verb.PASSED, Verb.FAILED}
        }
        passed = next((at for at, run in enumerate(runs) if closed.get(run) is Verb.PASSED), len(runs))
        missing = [at for at in self.results if at <= passed and runs[at] not in closed]
        assert not missing, f"results that were shown and are lost: {missing}"

    def _compare_places(self, events: tuple[Event, ...]) -> None:
        kept: dict[str, Place] = {}
        for event in events:
            if event.verb is Verb.PROGRESSED:
                place = event.result.extensions
                kept[_last(event)] = (str(place[Extension.PLACE]), int(str(place[Extension.PROGRESS])))
        for step in self.places.keys() | self._moved.keys() | kept.keys():
            was_at = [self.places.get(step, TOP), *self._moved.get(step, [])]
            fitting = [self._opens_at(step, place) for place in was_at]
            assert self._opens_at(step, kept.get(step, TOP)) in fitting, f"{step}: {kept} is not in {was_at}"
        self.places, self._moved = kept, {}

    def _expect_question(self, question: str, position: int, total: int) -> None:
        """The quiz goes on behind the answers that are in the record."""
        self._total = total
        given = [name for name, _response in self.answers[len(self.answers) // total * total :]]
        assert position == len(given) + 1, f"question {position} is asked after {len(given)} answers"
        assert question not in given, f"{question} is asked again"

    def _expect_place(self, step: str, block: str) -> None:
        """The lesson opens where it was left."""
        left_at = self.places.get(step, TOP)
        assert block == self._opens_at(step, left_at), f"{step} opens at {block!r}, was left at {left_at}"

    def _opens_at(self, step: str, left_at: Place) -> str:
        """Return the block at which a lesson opens that was left at a place; done and read, it is the top."""
        block, percent = left_at
        return "" if step in self.done and percent >= NEARLY_READ else block


def _last(event: Event) -> str:
    """Return the id of a question or step, which ends its IRI."""
    return event.object.rpartition("/")[2]
