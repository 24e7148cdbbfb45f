"""The learning record of one data folder: append-only events, and what is known from them."""

import secrets
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from darasa.core.clock import Clock
from darasa.core.errors import DarasaBug
from darasa.record import merging
from darasa.record.changing import Changing
from darasa.record.errors import LearnerErasedError, StatementRefusedError
from darasa.record.folding import in_order
from darasa.record.groups import iri_of
from darasa.record.marker import Marker
from darasa.record.profiles import latest_profiles, profile_result
from darasa.record.rules import is_uuid
from darasa.record.statement import HOME_PAGE, check_offset, freeze, thaw
from darasa.record.store import Store
from darasa.record.types import Draft, Event, EventClass, Fact, Merged, Offset, Profile, Result, Verb
from darasa.storage.database import Database

_AT_ONCE = 500
"""Statements frozen in one transaction."""


class Record:
    """Writes events, each committed before the call returns, and reads facts. Safe from several threads.

    Learners are given by any UUID they ever had; what is read is that of the whole merged learner.
    """

    def __init__(
        self, database: Database, clock: Clock, markers: Path | None = None, home_page: str = HOME_PAGE
    ) -> None:
        """`markers` is the folder by which copies are noticed (default: in this user's state folder);
        `home_page` is given to the accounts of learners created from now on."""
        self._database = database
        self.clock = clock
        self._home_page = home_page
        self._store = Store(database)
        self._changing = Changing(self._store)
        self._markers = markers
        self._replica_sure = False
        self._lock = threading.RLock()

    def record(
        self,
        learner: str,
        verb: Verb,
        object_iri: str,
        *,
        result: Result | None = None,
        course_iri: str | None = None,
        pack_version: int | None = None,
        language: str | None = None,
        event_class: EventClass = EventClass.LEARNING,
    ) -> Event:
        """Append one event; when this returns it survives a power cut.

        Raises EventRefusedError when it breaks a rule, LearnerErasedError for an erased learner.
        """
        draft = Draft(
            learner, verb, object_iri, result or Result(), course_iri, pack_version, language, event_class
        )
        return self.record_all((draft,))[0]

    def record_all(self, drafts: Iterable[Draft]) -> tuple[Event, ...]:
        """Append several events in one transaction: all of them or, after an error, none."""
        with self._writing() as changing:
            clock, home_page = self.clock, self._home_page
            return tuple([changing.append(draft, clock.read(), clock.session, home_page) for draft in drafts])

    def set_profile(self, learner: str, name: str, avatar: str, group: str = "") -> Event:
        """Record the name, avatar and group of a learner; never leaves for a record store."""
        result = profile_result(name, avatar, group)
        return self.record(
            learner, Verb.PROFILE_SET, iri_of(learner), result=result, event_class=EventClass.CENTRE
        )

    def merge_learners(self, one: str, other: str, profile: Profile | None = None) -> str:
        """Record that two learners are one person; return the canonical one, the smallest UUID.

        With a profile that one counts for both from then on. Raises LearnerErasedError.
        """
        drafts = [Draft(one, Verb.ALIASED, iri_of(other), event_class=EventClass.CENTRE)]
        if profile is not None:
            result = profile_result(profile.name, profile.avatar, profile.group)
            drafts.append(Draft(one, Verb.PROFILE_SET, iri_of(one), result, event_class=EventClass.CENTRE))
        with self._writing() as changing:
            if self._store.registry.is_erased(other):
                raise LearnerErasedError(other)
            for draft in drafts:
                changing.append(draft, self.clock.read(), self.clock.session, self._home_page)
            merging.regroup(changing)
            registry, words = self._store.registry, self._store.words
            return words.text(registry.canonical(words.number(one)))

    def facts(self, learner: str) -> dict[str, Fact]:
        """Return all that is known of a learner, by the IRI of course, step or question."""
        with self._reading():
            number = self._find(learner)
            return {} if number is None else self._store.facts(number)

    def fact(self, learner: str, object_iri: str) -> Fact:
        """Return what is known of a learner and one course, step or question; an empty fact for nothing."""
        with self._reading():
            number, object_number = self._find(learner), self._store.words.find(object_iri)
            fact = (
                None if number is None or object_number is None else self._store.fact(number, object_number)
            )
            return fact or Fact(self.canonical(learner), object_iri)

    def events(self, learner: str, object_iri: str | None = None) -> tuple[Event, ...]:
        """Return a learner's events in the agreed order, of one object or of all."""
        with self._reading():
            members = self._members(learner)
            if object_iri is None:
                return tuple(in_order(self._store.events_of(members)))
            object_number = self._store.words.find(object_iri)
            found = [] if object_number is None else self._store.events_of(members, object_number)
            return tuple(in_order(found))

    def since(self, learner: str, utc_ms: int, verbs: Iterable[Verb]) -> tuple[Event, ...]:
        """Return a learner's events of these verbs whose clocks said `utc_ms` (UTC milliseconds) or later."""
        with self._reading():
            return tuple(in_order(self._store.events_since(self._members(learner), utc_ms, frozenset(verbs))))

    def answers(self, learner: str, attempt: str) -> tuple[Event, ...]:
        """Return the answers that a learner gave in one attempt at a quiz, in order."""
        with self._reading():
            number = self._store.words.find(attempt)
            found = [] if number is None else self._store.events_of_attempt(self._members(learner), number)
            return tuple(event for event in in_order(found) if event.verb is Verb.ANSWERED)

    def profiles(self) -> dict[str, Profile]:
        """Return the profiles of all learners who have one, by canonical learner."""
        with self._reading():
            leaders = self.leaders()
            events = self._store.centre_events(Verb.PROFILE_SET)
            return latest_profiles(events, lambda learner: leaders.get(learner, learner))

    def profile(self, learner: str) -> Profile | None:
        """Return the profile of one learner, None where they have none."""
        with self._reading():
            canonical = self.canonical(learner)
            events = self._store.centre_events(Verb.PROFILE_SET, self._members(learner))
            return latest_profiles(events, lambda _: canonical).get(canonical)

    def canonical(self, learner: str) -> str:
        """Return the learner that this one was merged into; itself if it never was."""
        with self._reading():
            number = self._find(learner)
            return learner if number is None else self._store.words.text(number)

    def leaders(self) -> dict[str, str]:
        """Return the canonical learner of everyone who was ever merged."""
        with self._reading():
            words, aliases = self._store.words, self._store.registry.aliases()
            words.load((*aliases, *aliases.values()))
            return {words.text(learner): words.text(canonical) for learner, canonical in aliases.items()}

    def aliases(self, learner: str) -> tuple[str, ...]:
        """Return every UUID of a merged learner, the canonical one first."""
        with self._reading():
            members = self._members(learner)
            return tuple(self._store.words.text(number) for number in members) or (learner,)

    def is_erased(self, learner: str) -> bool:
        """Whether this learner was erased, here or on a computer that was merged."""
        return self._store.registry.is_erased(learner)

    def tombstones(self) -> tuple[str, ...]:
        """Return the UUIDs of all erased learners: they go with every export."""
        return self._store.registry.tombstones()

    def erase(self, learner: str) -> tuple[str, ...]:
        """Erase a learner under every UUID they ever had, and return these; raises LearnerErasedError."""
        with self._writing() as changing:
            if self.is_erased(learner):
                raise LearnerErasedError(learner)
            members = self.aliases(learner)
            merging.erase(changing, members)
        self._database.checkpoint()
        return members

    def statements(self, after: int, limit: int) -> tuple[tuple[int, bytes], ...]:
        """Return (arrival row, frozen statement) of up to `limit` events after a row, in order of arrival.

        Statements not frozen yet are frozen now, for good. Events of class `centre` are included: they
        may go to a paired hub or a sealed stick only.
        """
        with self._reading():
            rows = self._store.rows_after(after, limit)
        return self._frozen(rows)

    def newest_row(self) -> int:
        """Return the arrival row that was given last, 0 before the first."""
        with self._reading():
            return self._store.state().arrival

    def outgoing(
        self, after: int, limit: int, verbs: frozenset[Verb] | None = None
    ) -> tuple[tuple[int, bytes], ...]:
        """Return what may go to a record store, as `statements` does: learning, of these verbs or all."""
        with self._reading():
            rows = self._store.outgoing_rows(after, limit, verbs)
        return self._frozen(rows)

    def count_outgoing(
        self, after: int, verbs: frozenset[Verb] | None = None, learner: str | None = None
    ) -> int:
        """Return how many events after a row `outgoing` would give, of one learner or of everyone."""
        with self._reading():
            members = None if learner is None else self._members(learner)
            return self._store.count_outgoing(after, verbs, members)

    def outgoing_events(
        self, after: int, limit: int, verbs: frozenset[Verb] | None = None
    ) -> tuple[tuple[int, Event], ...]:
        """Return the events behind `outgoing`, each with its arrival row; nothing is frozen for it."""
        with self._reading():
            return tuple(self._store.events_in(self._store.outgoing_rows(after, limit, verbs)))

    def events_at(self, rows: Sequence[int]) -> tuple[tuple[int, Event], ...]:
        """Return the events in these arrival rows, in order, each with its row; those erased are missing."""
        with self._reading():
            return tuple(self._store.events_in(rows))

    def statements_at(self, rows: Sequence[int]) -> tuple[tuple[int, bytes], ...]:
        """Return the frozen statements of these arrival rows, in order; those erased are missing."""
        return self._frozen(rows)

    def statements_of(self, learner: str) -> Iterator[bytes]:
        """Give the frozen statements of a learner, as `statements` does, in order of arrival.

        Names and merges with other learners are among them.
        """
        with self._reading():
            rows = self._store.rows_of(self._members(learner))
        for start in range(0, len(rows), _AT_ONCE):
            for _row, body in self._frozen(rows[start : start + _AT_ONCE]):
                yield body

    def merge(self, bodies: Iterable[bytes], tombstones: Iterable[str] = ()) -> Merged:
        """Take in frozen statements and tombstones of other replicas: all of them or, after an error, none.

        Raises StatementRefusedError, or EventRefusedError for one that breaks a rule or is poisoned.
        """
        arrivals = [(thaw(body), body) for body in bodies]
        erased = tuple(tombstones)
        if not all(is_uuid(learner) for learner in erased):
            raise StatementRefusedError("a tombstone is not a UUID")
        with self._writing() as changing:
            merged = merging.merge(changing, arrivals, erased)
        if erased:
            self._database.checkpoint()
        return merged

    def rebuild(self) -> None:
        """Make all facts again from the events."""
        with self._writing() as changing:
            merging.regroup(changing)
            for number in self._store.learners():
                self._store.refold_learner(number)

    def learn_offset(self, session: str, offset: Offset) -> None:
        """Record what was learned about one boot of one clock; the better known offset is kept."""
        check_offset(offset)
        with self._writing():
            self._store.registry.learn_offset(self._store.words.number(session), offset)

    def offset_of(self, session: str) -> Offset | None:
        """Return what is known of one boot of one clock."""
        with self._reading():
            number = self._store.words.find(session)
            return None if number is None else self._store.registry.offset(number)

    def corrected(self, event: Event) -> int:
        """Return when an event happened, in UTC milliseconds, as well as is known now."""
        with self._reading():
            number = self._store.words.find(event.clock_session)
            offset = None if number is None else self._store.registry.offset(number)
            return event.recorded_at + (offset.ms if offset else 0)

    def replicas(self, *, ours: bool) -> tuple[str, ...]:
        """Return the replicas whose events are here: those minted on this data folder, or all others."""
        with self._reading():
            return self._store.registry.replicas(ours=ours)

    def current_replica(self) -> str:
        """Return the replica that the next event here will be of; minted now where writing would mint one."""
        with self._writing() as changing:
            replica = changing.state.replica or 0  # none is 0: writing makes sure that there is one
            return self._store.words.text(replica)

    def new_replica(self) -> None:
        """Go on as a new replica: after a restore or a salvage, which a marker need not notice."""
        with self._writing() as changing:
            changing.mint_replica()

    def _find(self, learner: str) -> int | None:
        """Return the number of the canonical learner, None if never seen."""
        number = self._store.words.find(learner)
        return None if number is None else self._store.registry.canonical(number)

    def _members(self, learner: str) -> list[int]:
        canonical = self._find(learner)
        return [] if canonical is None else self._store.registry.members(canonical)

    def _frozen(self, rows: Sequence[int]) -> tuple[tuple[int, bytes], ...]:
        """Return the statements of these rows, in order; those that are not frozen yet are frozen now."""
        with self._reading():
            frozen = self._store.registry.frozen(rows)
        missing = [row for row in rows if row not in frozen]
        if missing:
            with self._writing():
                frozen |= self._freeze(missing)
        return tuple((row, frozen[row]) for row in rows if row in frozen)

    def _freeze(self, rows: Sequence[int]) -> dict[int, bytes]:
        """Freeze the statements of these rows, but for those that another process has frozen meanwhile."""
        registry, number = self._store.registry, self._store.words.number
        home_page, offset = cache(registry.home_page), cache(registry.offset)
        known = registry.frozen(rows)
        fresh = {
            row: freeze(event, home_page(number(event.learner)), offset(number(event.clock_session)))
            for row, event in self._store.events_in(rows)
            if row not in known
        }
        registry.freeze(fresh.items())
        return known | fresh

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """See one state of the database throughout."""
        with self._database.reading():
            yield

    @contextmanager
    def _writing(self) -> Iterator[Changing]:
        """Run one transaction of our own; one inside another's would promise a commit it cannot keep."""
        if self._database.in_transaction():
            raise DarasaBug("the record commits by itself")
        with self._lock:
            try:
                with self._database.writing():
                    self._changing.begin()
                    token = None if self._replica_sure else self._make_sure_of_replica()
                    yield self._changing
                    self._changing.end()
                if token is not None:
                    self._marker().write(token)
                    self._replica_sure = True
            except BaseException:
                self._changing.forget()
                raise

    def _make_sure_of_replica(self) -> bytes:
        """Mint a new replica if this database is a copy of one in use elsewhere; return its new token.

        Until the transaction is committed the marker accepts the token before it too.
        """
        state = self._changing.state
        if state.replica is None or not self._marker().fits(state.token):
            self._changing.mint_replica()
        token = secrets.token_bytes(16)
        self._marker().write(state.token, token)
        state.token = token
        return token

    def _marker(self) -> Marker:
        return Marker.of(self._database.path, self._markers)
