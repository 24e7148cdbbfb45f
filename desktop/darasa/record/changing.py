"""What one writing transaction does to the record: new events of this replica, and where it stands after."""

from darasa.core.clock import Reading
from darasa.core.errors import DarasaBug
from darasa.core.ids import new_id, registration_id
from darasa.record.errors import LearnerErasedError
from darasa.record.rules import MAX_TIME, check
from darasa.record.store import State, Store
from darasa.record.types import Draft, Event, EventClass, Result, Verb

_FORGOTTEN = State(None, 0, 0, 0, -1, None)


class Changing:
    """The state of this replica within a writing transaction, and what is remembered between them."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.state = _FORGOTTEN
        self._epoch = -1
        self._canonical: dict[str, int] = {}

    def begin(self) -> None:
        """Read where this replica stands; what was remembered is dropped when another process changed it."""
        self.state = self.store.state()
        if self.state.epoch != self._epoch:
            self.forget()
            self._epoch = self.state.epoch

    def end(self) -> None:
        """Write where this replica stands."""
        self.store.save(self.state)

    def forget(self) -> None:
        """Remember nothing of earlier transactions."""
        self.store.words.forget()
        self._canonical = {}
        self._epoch = -1

    def outdate(self) -> None:
        """Make every process forget what it remembers: learners were merged or erased."""
        self.state.epoch += 1
        self.forget()
        self._epoch = self.state.epoch

    def mint_replica(self) -> None:
        """Go on as a new replica. Its counters go on too: they must stay ahead of what is known here."""
        self.state.replica = self.store.words.number(new_id())
        self.state.seq = 0
        self.store.registry.meet_replica(self.state.replica, ours=True)

    def append(self, draft: Draft, reading: Reading, session: str, home_page: str) -> Event:
        """Write one event of this replica and bring its fact up to date."""
        if self.state.replica is None:
            raise DarasaBug("an event before the replica was minted")
        event = Event(
            id=new_id(),
            replica=self.store.words.text(self.state.replica),
            seq=self.state.seq + 1,
            lamport=self.state.lamport + 1,
            event_class=draft.event_class,
            learner=draft.learner,
            registration=None
            if draft.course_iri is None
            else registration_id(draft.learner, draft.course_iri),
            verb=draft.verb,
            object=draft.object,
            pack_version=draft.pack_version,
            language=draft.language,
            result=_meant(draft.verb, draft.result),
            recorded_at=min(MAX_TIME, max(0, reading.utc_ms)),
            utc_offset=reading.utc_offset,
            clock_session=session,
        )
        check(event)
        canonical = self.canonical(event.learner, home_page)
        self.state.seq += 1
        self.state.lamport += 1
        self.write(event)
        if event.event_class is EventClass.LEARNING:
            self.store.take_in(event, canonical)
        return event

    def write(self, event: Event) -> int:
        """Write an event in the next row and return that row."""
        self.state.arrival += 1
        self.store.add(event, self.state.arrival)
        return self.state.arrival

    def canonical(self, learner: str, home_page: str) -> int:
        """Return the number of the canonical learner; a learner never seen before gets an account.

        Raises LearnerErasedError.
        """
        known = self._canonical.get(learner)
        if known is None:
            if self.store.registry.is_erased(learner):
                raise LearnerErasedError(learner)
            number = self.store.words.number(learner)
            self.store.registry.meet(number, home_page)
            known = self._canonical[learner] = self.store.registry.canonical(number)
        return known


def _meant(verb: Verb, result: Result) -> Result:
    """Return a result that says what its verb means in cmi5, with a duration that no store has to round."""
    success = {Verb.PASSED: True, Verb.FAILED: False}.get(verb, result.success)
    completion = True if verb is Verb.COMPLETED else result.completion
    duration = None if result.duration_ms is None else max(0, round(result.duration_ms, -1))
    return Result(result.score, success, completion, duration, result.response, result.extensions)
