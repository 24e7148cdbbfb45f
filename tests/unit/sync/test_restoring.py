"""Bringing a learner back: the very bytes that were sent, and nothing that was altered or put there."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from darasa.core.tasks import CancelledError
from darasa.net.errors import AbortedError
from darasa.record.errors import LearnerErasedError
from darasa.record.statement import HOME_PAGE, freeze, thaw
from darasa.record.types import Event, EventClass, Offset, Result, Verb
from darasa.sync import restoring
from darasa.sync.errors import TargetRefusedError
from darasa.sync.restoring import original
from darasa.sync.types import BroughtBack
from tests.stores.faults import Delay
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import Ralph
from tests.stores.strict import Habits, StrictStore
from tests.unit.record.kit import AMINA, JOSEPH, QUESTION, answer, event, events
from tests.unit.sync.kit import WARRANT, Sending, ids

CLOCK = "https://darasa.example/xapi/extensions/clock"


def stored(body: bytes, habits: Habits | None = None) -> dict[str, Any]:
    """Return a statement as a store gives it back: with what it adds, and in its own words."""
    told: dict[str, Any] = json.loads(body)
    told |= {"stored": "2026-11-27T02:00:00.000Z", "version": "1.0.0", "authority": {"mbox": "mailto:a@b.c"}}
    if habits is not None and habits.reserialises:
        told = json.loads(json.dumps(told, sort_keys=True))
        told["timestamp"] = told["timestamp"].replace("Z", "000+00:00")
    return told


def _nested(value: object) -> bool:
    """Whether there is an object in a value: the order of its keys is a store's to choose."""
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_nested, value)))


def changed(path: tuple[str, ...], value: object) -> dict[str, Any]:
    """Return a statement as a store gives it back, with one thing in it altered."""
    told = inner = stored(freeze(event(result=answer()), HOME_PAGE, None))
    assert original(told) is not None
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = value
    return told


class TestOriginal:
    @given(events())
    def test_it_is_what_was_frozen(self, one: Event) -> None:
        for offset in (None, Offset(-90_000, 1_500)):
            body = freeze(one, HOME_PAGE, offset)
            learning = one.event_class is EventClass.LEARNING
            assert original(stored(body)) == (body if learning else None)

    @given(events())
    def test_stores_may_write_it_in_other_words(self, one: Event) -> None:
        body = freeze(one, HOME_PAGE, Offset(5, 10))
        if one.event_class is EventClass.LEARNING:
            again = original(stored(body, Habits(reserialises=True)))
            assert again is not None
            assert thaw(again) == thaw(body)
            if not any(map(_nested, one.result.extensions.values())):
                assert again == body

    def test_what_darasa_records_comes_back_to_the_byte(self) -> None:
        odd = {"https://darasa.example/xapi/extensions/attempt": "b"}
        for result in (
            answer(attempt="a0000000-0000-4000-8000-000000000000"),
            Result(score=1.0, success=True, completion=True, duration_ms=61_500, extensions=odd),
            Result(score=0.0, response="größe \u2028 \U0001f600"),
        ):
            body = freeze(event(result=result), HOME_PAGE, None)
            told = stored(body, Habits(reserialises=True))
            if "score" in told.get("result", {}):
                told["result"]["score"]["scaled"] = int(result.score or 0)
            assert original(told) == body

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            (("actor", "name"), "Amina"),
            (("object", "id"), "https://example.org/darasa/other"),
            (("object", "definition", "name"), {"en": "x"}),
            (("result", "score"), {"scaled": 2.0}),
            (("result", "more"), 1),
            (("context", "platform"), "Another"),
            (("context", "extensions", CLOCK, "recorded_at"), 5),
            (("context", "extensions", CLOCK, "offset"), 5),
            (("context", "extensions", CLOCK, "more"), 5),
            (("timestamp",), "2026-11-27T02:00:01.000Z"),
            (("timestamp",), "2026-11-27T02:00:01.000"),
            (("timestamp",), "yesterday"),
            (("timestamp",), 5),
            (("id",), "1"),
            (("verb", "id"), "https://example.org/verbs/danced"),
            (("context",), {}),
            (("actor",), "Amina"),
        ],
    )
    def test_what_was_altered_is_refused(self, path: tuple[str, ...], value: object) -> None:
        assert original(changed(path, value)) is None

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            (("actor", "account", "name"), JOSEPH),
            (("actor", "account", "homePage"), "https://elsewhere.example/"),
            (("object", "definition", "correctResponsesPattern"), ["b"]),
            (("result", "success"), False),
            (("context", "language"), "fr"),
        ],
    )
    def test_what_was_altered_so_that_it_fits_says_what_it_says(
        self, path: tuple[str, ...], value: object
    ) -> None:
        """A store is believed: statements are not signed. What is merged is what goes on."""
        again = original(changed(path, value))
        assert again is not None
        inner = json.loads(again)
        for name in path:
            inner = inner[name]
        assert inner == value

    @pytest.mark.parametrize("value", [{}, [], None, 5, "x"])
    def test_what_is_no_statement(self, value: Any) -> None:
        assert original(value) is None


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Sending]:
    one = Sending.start(tmp_path / "first")
    yield one
    one.stop()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Sending]:
    """Another computer, to which a learner comes with their login card."""
    one = Sending.start(tmp_path / "second")
    yield one
    one.stop()


def bring_back(first: Sending, second: Sending, url: str, key: str, secret: str) -> BroughtBack:
    """Send all of the first computer to a store, and bring Amina back to the second."""
    first.study(130)
    first.computer.record.record(AMINA, Verb.ANSWERED, QUESTION, result=answer(attempt="a" * 8 + AMINA[8:]))
    first.study(3, JOSEPH)
    first.sync.add_store(WARRANT, "Store", url, key, secret, everything=True)
    assert first.send().trouble is None
    target = second.sync.add_store(WARRANT, "Store", url, key, secret, everything=True)
    return second.sync.bring_back(WARRANT, AMINA, target)


class TestBringingBack:
    @pytest.mark.parametrize("habits", [Habits(), Habits(reserialises=True, wraps=True)])
    def test_a_learner_comes_to_another_computer(
        self, first: Sending, second: Sending, habits: Habits
    ) -> None:
        with StrictStore(habits) as store:
            brought = bring_back(first, second, store.url, store.key, store.secret)
            self.check(first, second, brought)
            before = len(store.statements())
            second.study(2)
            assert second.send().trouble is None
            assert store.answered[409] == 0, "what it forwards are the very bytes"
            assert len(store.statements()) == before + 2
            (target,) = second.sync.targets()
            assert second.sync.bring_back(WARRANT, f" {AMINA.upper()}\n", target) == BroughtBack(
                AMINA, 0, 133, 0
            )

    def test_from_a_real_store(self, first: Sending, second: Sending, ralph: Ralph) -> None:
        self.check(first, second, bring_back(first, second, ralph.url, ralph.key, ralph.secret))
        assert second.send().trouble is None
        assert len(ralph.statements()) == len(set(ids(ralph.statements()))) == 134

    def check(self, first: Sending, second: Sending, brought: BroughtBack) -> None:
        """Hold the second computer against the first."""
        assert brought == BroughtBack(AMINA, 131, 0, 0)
        record = second.computer.record
        assert record.events(AMINA) == first.computer.record.events(AMINA)
        assert record.facts(AMINA) == first.computer.record.facts(AMINA)
        assert record.events(JOSEPH) == ()
        theirs = {body for body in first.frozen() if AMINA.encode() in body}
        assert set(second.frozen()) == theirs, "to the byte"
        (day,) = second.sync.month()
        assert day.received > 100_000, "and it is counted"

    def test_what_somebody_put_there_is_left_there(self, first: Sending, second: Sending) -> None:
        """Whoever may write to the store can neither name, nor merge, nor poison."""
        with StrictStore() as store:
            first.study(3)
            first.add(store)
            first.send()
            forged = [
                event(
                    event_class=EventClass.CENTRE,
                    verb=Verb.ALIASED,
                    object=f"urn:uuid:{JOSEPH}",
                    pack_version=None,
                ),
                event(lamport=10**15),
            ]
            store.take(b"[" + b",".join(freeze(one, HOME_PAGE, None) for one in forged) + b"]")
            altered = json.loads(freeze(event(), HOME_PAGE, None))
            altered["context"]["platform"] = "Another"
            store.take(json.dumps(altered).encode())
            target = second.add(store)
            assert second.sync.bring_back(WARRANT, AMINA, target) == BroughtBack(AMINA, 3, 0, 3)
            assert second.computer.record.aliases(AMINA) == (AMINA,)

    def test_a_store_that_gives_somebody_else(
        self, first: Sending, second: Sending, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tests.stores.strict._matches", lambda _one, _query: True)
        with StrictStore() as store:
            first.study(2, JOSEPH)
            first.study(2, AMINA)
            first.add(store)
            first.send()
            assert second.sync.bring_back(WARRANT, AMINA, second.add(store)) == BroughtBack(AMINA, 2, 0, 2)
            assert second.computer.record.events(JOSEPH) == ()

    def test_many_come_in_pieces_and_can_be_given_up(
        self, first: Sending, second: Sending, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(restoring, "_AT_ONCE", 20)
        with StrictStore() as store:
            first.study(70)
            first.add(store)
            first.send()
            target = second.add(store)
            pieces = 0

            def check() -> None:
                nonlocal pieces
                pieces += 1
                if pieces == 3:
                    raise CancelledError

            with pytest.raises(CancelledError):
                second.sync.bring_back(WARRANT, AMINA, target, check)
            assert second.sync.bring_back(WARRANT, AMINA, target) == BroughtBack(AMINA, 30, 40, 0)

    def test_one_who_waits_may_give_it_up(self, second: Sending) -> None:
        with StrictStore() as store, FaultProxy(store.url, [Delay(100)]) as proxy:
            target = second.add(proxy)

            def give_up() -> None:
                while not proxy.seen:
                    threading.Event().wait(0.01)
                second.sync.give_up()

            thread = threading.Thread(target=give_up)
            thread.start()
            with pytest.raises(AbortedError):
                second.sync.bring_back(WARRANT, AMINA, target)
            thread.join()
            assert second.sync.bring_back(WARRANT, AMINA, target).added == 0, "and begin again"

    def test_nobody_who_was_erased_comes_back(self, first: Sending, second: Sending) -> None:
        with StrictStore() as store:
            first.study(2)
            first.add(store)
            first.send()
            target = second.add(store)
            second.study(1)
            second.computer.record.erase(AMINA)
            with pytest.raises(LearnerErasedError):
                second.sync.bring_back(WARRANT, AMINA, target)
            assert store.received.total() == 2

    @pytest.mark.parametrize("typed", ["", "Amina", "1" * 36, AMINA[:-1], "{" + AMINA + "}"])
    def test_what_is_no_card_is_refused(self, second: Sending, typed: str) -> None:
        with StrictStore() as store, pytest.raises(TargetRefusedError) as refused:
            second.sync.bring_back(WARRANT, typed, second.add(store))
        assert refused.value.field == "learner"
