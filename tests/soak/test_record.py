"""Three computers that learn, meet, lose power, are copied and forget, in any order, with wrong clocks."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count, permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.core.ids import new_id
from darasa.record.errors import LearnerErasedError
from darasa.record.folding import fold_all
from darasa.record.groups import groups, learner_of
from darasa.record.types import Event, EventClass, Extension, Fact, Merged, Offset, Result, Verb
from tests.campaign import campaign, tally
from tests.unit.record.kit import AMINA, COURSE, JOSEPH, LESSON, NEEMA, QUESTION, QUIZ, Computer, answer

LEARNERS = (AMINA, JOSEPH, NEEMA, "40000000-0000-4000-8000-000000000000")
ATTEMPTS = (new_id(), new_id())
counted = count()

computers = st.integers(0, 2)
learners = st.sampled_from(LEARNERS)
deeds = st.one_of(
    st.tuples(st.just(Verb.INITIALIZED), st.sampled_from([LESSON, QUIZ]), st.just(Result())),
    st.tuples(
        st.just(Verb.TERMINATED), st.just(LESSON), st.integers(0, 9000).map(lambda ms: Result(duration_ms=ms))
    ),
    st.tuples(st.just(Verb.COMPLETED), st.just(LESSON), st.just(Result())),
    st.tuples(
        st.sampled_from([Verb.PASSED, Verb.FAILED]),
        st.just(QUIZ),
        st.sampled_from([0.0, 0.5, 0.7, 1.0]).map(lambda score: Result(score=score)),
    ),
    st.tuples(
        st.just(Verb.ANSWERED),
        st.just(QUESTION),
        st.builds(answer, st.booleans(), st.sampled_from("abc"), st.sampled_from([*ATTEMPTS, None])),
    ),
    st.tuples(
        st.just(Verb.PROGRESSED),
        st.just(LESSON),
        st.integers(0, 100).map(
            lambda done: Result(extensions={Extension.PLACE: f"s.{done}", Extension.PROGRESS: done})
        ),
    ),
    st.tuples(st.just(Verb.SATISFIED), st.just(COURSE), st.just(Result())),
)
SHARES = (
    (30, st.tuples(st.just("learn"), computers, learners, deeds)),
    (3, st.tuples(st.just("name"), computers, learners, st.sampled_from(["A", "B", "C"]))),
    (
        2,
        st.tuples(st.just("clock"), computers, st.sampled_from([0, 5, 1_795_000_000_000, 4_070_908_800_000])),
    ),
    (2, st.tuples(st.just("offset"), computers, st.integers(-(10**12), 10**12), st.integers(0, 3))),
    (4, st.tuples(st.just("meet"), computers, computers, st.integers(0, 20))),
    (3, st.tuples(st.just("alias"), computers, learners, learners)),
    (2, st.tuples(st.just("erase"), computers, learners)),
    (1, st.tuples(st.just("copy"), computers, computers)),
    (2, st.tuples(st.just("backup"), computers)),
    (3, st.tuples(st.just("restore"), computers, st.booleans())),
    (3, st.tuples(st.just("roll_back"), computers, computers, learners, deeds)),
    (1, st.tuples(st.just("restart"), computers)),
)
"""How often what happens, against what."""

steps = st.lists(
    st.sampled_from([happening for share, happening in SHARES for _time in range(share)]).flatmap(
        lambda one: one
    ),
    min_size=20,
    max_size=60,
)


class Classroom:
    """Three computers, and what can happen to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.computers = [Computer.start(folder / str(number)) for number in range(3)]
        self.backups: dict[int, Path] = {}

    def learn(self, number: int, learner: str, deed: tuple[Verb, str, Result]) -> None:
        """Someone does something, unless they were erased there."""
        verb, object_iri, result = deed
        self.computers[number].clock.utc_ms += 1
        with suppress(LearnerErasedError):
            self.computers[number].record.record(
                learner, verb, object_iri, result=result, course_iri=COURSE, pack_version=1, language="en"
            )

    def name(self, number: int, learner: str, name: str) -> None:
        """Someone is given a name."""
        with suppress(LearnerErasedError):
            self.computers[number].record.set_profile(learner, name, "bird")

    def clock(self, number: int, utc_ms: int) -> None:
        """A clock jumps."""
        self.computers[number].clock.utc_ms = utc_ms

    def offset(self, number: int, milliseconds: int, uncertainty: int) -> None:
        """Something is learned about a clock."""
        computer = self.computers[number]
        computer.record.learn_offset(computer.clock.session, Offset(milliseconds, uncertainty))

    def meet(self, number: int, other: int, after: int) -> None:
        """One computer takes in what another has, or only the later part of it."""
        giver, taker = self.computers[other].record, self.computers[number].record
        bodies = [body for _row, body in giver.statements(after, 1_000)]
        taker.merge(bodies, giver.tombstones())

    def alias(self, number: int, one: str, other: str) -> None:
        """Two learners turn out to be one."""
        with suppress(LearnerErasedError):
            self.computers[number].record.merge_learners(one, other)

    def erase(self, number: int, learner: str) -> None:
        """Someone wants to be forgotten."""
        with suppress(LearnerErasedError):
            self.computers[number].record.erase(learner)

    def copy(self, number: int, other: int) -> None:
        """One data folder is copied over another."""
        if number != other:
            self._put(self._stopped(other), self.computers[number].folder, with_marker=False)
            self._start(other)

    def backup(self, number: int) -> None:
        """Folder and marker are set aside as they are."""
        self._stopped(number)
        self.backups[number] = self.folder / f"backup-{next(counted)}"
        shutil.copytree(self.folder / str(number), self.backups[number])
        with suppress(FileNotFoundError):
            shutil.copytree(self.folder / f"{number}-markers", self.backups[number] / "markers")
        self._start(number)

    def restore(self, number: int, with_marker: bool) -> None:
        """What was set aside is put back; with the marker nothing can notice, as on a disk rolled back."""
        if number in self.backups:
            self._put(self._stopped(number), self.backups[number], with_marker=with_marker)
            self._start(number)

    def roll_back(self, number: int, other: int, learner: str, deed: tuple[Verb, str, Result]) -> None:
        """A disk is rolled back after something on it has travelled: one place in the order, used twice."""
        self.backup(number)
        self.learn(number, learner, deed)
        self.meet(other, number, 0)
        self.restore(number, with_marker=True)
        self.learn(number, learner, deed)

    def restart(self, number: int) -> None:
        """The program is closed and started again."""
        self._stopped(number)
        self._start(number)

    def stop(self) -> None:
        """Everyone goes home."""
        for number in range(3):
            self._stopped(number)

    def _stopped(self, number: int) -> int:
        self.computers[number].stop()
        return number

    def _start(self, number: int) -> None:
        self.computers[number] = Computer.start(self.folder / str(number), self.computers[number].clock)

    def _put(self, number: int, source: Path, *, with_marker: bool) -> None:
        target = self.folder / str(number)
        shutil.rmtree(target)
        target.mkdir()
        for file in source.glob("darasa.db*"):
            shutil.copy(file, target)
        if with_marker and (source / "markers").exists():
            shutil.copytree(source / "markers", self.folder / f"{number}-markers", dirs_exist_ok=True)


@contextmanager
def classroom() -> Iterator[Classroom]:
    """Run three computers in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        room = Classroom(Path(folder))
        try:
            yield room
        finally:
            room.stop()


def everything(computer: Computer) -> tuple[object, ...]:
    """Return all that a merge has to agree on."""
    record = computer.record
    events = sorted(record._store.events("true", ()), key=lambda event: event.id)
    return (events, computer.rows(), record.profiles(), record.leaders(), record.tombstones())


def expected_facts(events: list[Event], leaders: dict[str, str]) -> dict[tuple[str, str], Fact]:
    """Return the facts that these events make, computed without any table."""
    by_key: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        if event.event_class is EventClass.LEARNING:
            by_key.setdefault((leaders.get(event.learner, event.learner), event.object), []).append(event)
    return {key: fold_all(*key, found) for key, found in by_key.items()}


@pytest.mark.soak
def test_merging_is_a_union_whatever_happened_before() -> None:
    examples = campaign(500)
    events_seen = 0

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(steps, st.sampled_from(list(permutations(range(3)))), st.integers(1, 7))
    def holds(happened: list[tuple[str, ...]], order: tuple[int, ...], batch: int) -> None:
        nonlocal events_seen
        with classroom() as room:
            for kind, *details in happened:
                getattr(room, kind)(*details)
            for computer in room.computers:
                before = everything(computer)
                computer.record.rebuild()
                assert everything(computer) == before, "incremental == rebuilt"

            given_away = [(computer.bodies(), computer.record.tombstones()) for computer in room.computers]
            one = Computer.start(room.folder / "one")
            for bodies, tombstones in given_away:
                one.record.merge(bodies, tombstones)
            agreed = everything(one)

            other = Computer.start(room.folder / "other")
            for number in order:
                bodies, tombstones = given_away[number]
                for start in range(0, len(bodies), batch):
                    other.record.merge(bodies[::-1][start : start + batch])
                other.record.merge([], tombstones)
            assert everything(other) == agreed, "commutative"

            pair = Computer.start(room.folder / "pair")
            for number in order[1:]:
                pair.record.merge(*given_away[number])
            nested = Computer.start(room.folder / "nested")
            nested.record.merge(*given_away[order[0]])
            nested.record.merge(pair.bodies(), pair.record.tombstones())
            assert everything(nested) == agreed, "associative"

            again = one.record.merge(other.bodies(), other.record.tombstones())
            assert again == Merged(known=len(one.bodies())), "idempotent"
            assert everything(one) == agreed

            events = one.record._store.events("true", ())
            erased = set(one.record.tombstones())
            assert not erased & {event.learner for event in events}
            pairs = [
                (event.learner, learner_of(event.object)) for event in events if event.verb is Verb.ALIASED
            ]
            assert one.record.leaders() == groups(pairs)
            known = {
                (learner, fact.object): fact
                for learner in {one.record.canonical(learner) for learner in LEARNERS}
                for fact in one.record.facts(learner).values()
            }
            assert known == expected_facts(events, groups(pairs))
            events_seen += len(events)
            for computer in (one, other, pair, nested):
                computer.stop()

    holds()
    tally(record_interleavings=examples, record_events=events_seen)
