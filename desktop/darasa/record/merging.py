"""Merging what other replicas recorded: the union of two sets of ids, less the erased learners.

Everything here gives the same record whatever order statements, aliases and tombstones come in.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from darasa.record.changing import Changing
from darasa.record.errors import EventRefusedError
from darasa.record.groups import groups, learner_of
from darasa.record.rules import MAX_LEAP
from darasa.record.statement import Received
from darasa.record.types import Event, EventClass, Merged, Verb

Arrival = tuple[Received, bytes | None]
"""What a statement says, and the bytes it came as; none for an event that never left its data folder."""


@dataclass(slots=True)
class Unsettled:
    """What groups and facts do not know yet of events that were taken in."""

    facts: set[tuple[int, int]] = field(default_factory=set)
    """Numbers of learner and object, whoever the learner is one person with."""
    groups: bool = False
    """Whether learners were merged."""


def merge(changing: Changing, arrivals: Sequence[Arrival], tombstones: Iterable[str]) -> Merged:
    """Take in statements, with the bytes they came as, and tombstones.

    Raises EventRefusedError for a poisoned Lamport counter; the caller's transaction then keeps nothing.
    """
    erase(changing, tombstones)
    unsettled = Unsettled()
    merged = take_in(changing, arrivals, unsettled)
    settle_groups(changing, unsettled)
    settle_facts(changing, unsettled.facts)
    return merged


def take_in(changing: Changing, arrivals: Sequence[Arrival], unsettled: Unsettled) -> Merged:
    """Write statements, and note in `unsettled` what is to be settled afterwards; raises as `merge` does."""
    registry, number = changing.store.registry, changing.store.words.number
    gone = {
        learner
        for arrival in arrivals
        for learner in _concerned(arrival[0].event)
        if registry.is_erased(learner)
    }
    added = 0
    living = [arrival for arrival in arrivals if gone.isdisjoint(_concerned(arrival[0].event))]
    for received, body in sorted(living, key=lambda arrival: arrival[0].event.order):
        if not _write(changing, received, body):
            continue
        added += 1
        event = received.event
        if event.event_class is EventClass.LEARNING:
            unsettled.facts.add((number(event.learner), number(event.object)))
        unsettled.groups |= event.verb is Verb.ALIASED
    return Merged(added, len(living) - added, len(arrivals) - len(living))


def settle_groups(changing: Changing, unsettled: Unsettled) -> None:
    """Bring learners who were merged together."""
    if unsettled.groups:
        regroup(changing)


def settle_facts(changing: Changing, facts: Iterable[tuple[int, int]]) -> None:
    """Make facts again, given by learner and object, once the groups are settled."""
    store = changing.store
    settled = {(store.registry.canonical(learner), object_number) for learner, object_number in facts}
    for learner, object_number in sorted(settled):
        store.refold(learner, object_number)


def erase(changing: Changing, learners: Iterable[str]) -> None:
    """Erase learners, apart from those already erased."""
    registry = changing.store.registry
    new = [learner for learner in dict.fromkeys(learners) if not registry.is_erased(learner)]
    words: set[int] = set()
    for learner in new:
        words |= registry.erase(learner)
    if new:
        regroup(changing)
        registry.erase_words(words)
        changing.outdate()


def regroup(changing: Changing) -> None:
    """Bring canonical learners, and the facts of those who changed, in line with the alias events."""
    store = changing.store
    number = store.words.number
    pairs = [(event.learner, learner_of(event.object)) for event in store.centre_events(Verb.ALIASED)]
    now = {number(learner): number(canonical) for learner, canonical in groups(pairs).items()}
    before = store.registry.aliases()
    changed = {one for one in now.keys() | before.keys() if now.get(one, one) != before.get(one, one)}
    if now == before:
        return
    store.registry.set_aliases(now)
    changing.outdate()
    affected = changed | {before.get(one, one) for one in changed} | {now.get(one, one) for one in changed}
    for learner in sorted(affected):
        store.refold_learner(learner)


def _write(changing: Changing, received: Received, body: bytes | None) -> bool:
    """Write one statement and what it tells; False when its event is known here already."""
    event, store, state = received.event, changing.store, changing.state
    if event.lamport > state.lamport + MAX_LEAP:
        raise EventRefusedError(event.id, "its Lamport counter is absurdly far ahead")
    number = store.words.number
    store.registry.agree_home_page(number(event.learner), received.home_page)
    if received.offset is not None:
        store.registry.learn_offset(number(event.clock_session), received.offset)
    row = store.row_of(event.id)
    is_new = row is None
    if row is None:
        state.lamport = max(state.lamport, event.lamport)
        store.registry.meet_replica(number(event.replica), ours=False)
        row = changing.write(event)
    if body is not None:
        store.registry.freeze([(row, body)])
    return is_new


def _concerned(event: Event) -> tuple[str, ...]:
    """Return the learners without whom an event says nothing."""
    return (event.learner, learner_of(event.object)) if event.verb is Verb.ALIASED else (event.learner,)
