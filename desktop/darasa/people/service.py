"""Who learns on this computer: names and avatars from the record, PINs and preferences from here."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from darasa.core.ids import new_id
from darasa.core.settings import Preferences
from darasa.core.warrant import Gate, Warrant
from darasa.people.errors import (
    AvatarUnknownError,
    LearnerUnknownError,
    PinRefusedError,
    PinWrongError,
    TooManyTriesError,
)
from darasa.people.hashing import hash_secret, matches
from darasa.people.models import PersonRow, Persons
from darasa.people.names import clean_name
from darasa.people.tries import Tries
from darasa.people.types import AVATARS, Learner, is_pin, make_learner
from darasa.record.errors import LearnerErasedError
from darasa.record.service import Record
from darasa.record.types import Profile
from darasa.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Known:
    """One person: what the record says, and the rows of all their UUIDs, most recently seen here first."""

    learner: Learner
    rows: tuple[PersonRow, ...]

    @classmethod
    def of(cls, learner: str, profile: Profile | None, rows: tuple[PersonRow, ...]) -> "_Known":
        """Return a canonical learner as their profile, if any, and at least one row tell."""
        name, avatar = (profile.name, profile.avatar) if profile else ("", "")
        has_pin = any(row.pin_hash is not None for row in rows)
        newest = rows[0]
        shown = make_learner(
            learner, name, avatar, has_pin=has_pin, is_guest=newest.is_guest, last_seen=newest.last_seen
        )
        return cls(shown, rows)

    @property
    def pin_row(self) -> PersonRow | None:
        """The row whose PIN counts: becoming one person with somebody without a PIN takes none away."""
        return next((row for row in self.rows if row.pin_hash is not None), None)

    @property
    def preferences(self) -> str | None:
        """What was set last."""
        return next((row.preferences for row in self.rows if row.preferences is not None), None)


class People:
    """The learners of this computer. A learner is given by any UUID they ever had."""

    def __init__(self, database: Database, record: Record, gate: Gate) -> None:
        """`gate` lets only the facilitator pass: `Facilitators.require`."""
        self._persons = Persons(database)
        self._database = database
        self._record = record
        self._require = gate

    def learners(self) -> tuple[Learner, ...]:
        """Return everyone, guests included, most recently seen first."""
        return tuple(known.learner for known in self._everyone().values())

    def get(self, learner: str) -> Learner:
        """Return one learner; raises LearnerUnknownError."""
        return self._known(learner).learner

    def add(self, name: str, avatar: str, pin: str | None = None) -> Learner:
        """Add a learner, with an optional PIN of four digits; they are seen now.

        Raises NameRefusedError, AvatarUnknownError, PinRefusedError.
        """
        name, avatar = clean_name(name), _checked_avatar(avatar)
        learner = new_id()
        pin_hash = None if pin is None else _hashed(pin)
        # The row first: cut off in between, what is left is a row without a profile, which is nobody.
        self._write_new(PersonRow(learner, pin_hash=pin_hash))
        self._record.set_profile(learner, name, avatar)
        return self.get(learner)

    def take_in(self, warrant: Warrant | None, learner: str, name: str, avatar: str) -> Learner:
        """Give a learner whose record came from elsewhere, without a name, a name and a picture here.

        Raises FacilitatorNeededError, NameRefusedError, AvatarUnknownError, LearnerErasedError;
        LearnerUnknownError where nothing of them is here.
        """
        self._require(warrant)
        name, avatar = clean_name(name), _checked_avatar(avatar)
        if self._record.is_erased(learner):
            raise LearnerErasedError(learner)
        if not self._record.events(learner):
            raise LearnerUnknownError(learner)
        canonical = self._record.canonical(learner)
        if canonical in self._everyone():
            return self._set_profile(canonical, name, avatar)
        # The row first, as with a new learner.
        self._write_new(PersonRow(canonical))
        self._record.set_profile(canonical, name, avatar)
        return self.get(canonical)

    def guest(self) -> Learner:
        """Return a guest who has done and set nothing yet: a new one, or one who was offered before."""
        for known in self._everyone().values():
            is_fresh = not known.learner.has_pin and known.preferences is None
            if known.learner.is_guest and is_fresh and not self._record.facts(known.learner.id):
                self.seen(known.learner.id)
                return self.get(known.learner.id)
        learner = new_id()
        self._write_new(PersonRow(learner, is_guest=True))
        return self.get(learner)

    def seen(self, learner: str) -> None:
        """Note that a learner was chosen now."""
        row = self._row(learner)
        with self._database.writing():
            self._persons.mark_seen(row.learner, self._record.clock.read().utc_ms)

    def rename(self, learner: str, name: str) -> Learner:
        """Give a learner another name; a guest with a name is a guest no more. Raises NameRefusedError."""
        return self._set_profile(learner, name=clean_name(name))

    def set_avatar(self, learner: str, avatar: str) -> Learner:
        """Give a learner another picture; raises AvatarUnknownError."""
        return self._set_profile(learner, avatar=_checked_avatar(avatar))

    def set_pin(self, learner: str, pin: str | None, *, old: str | None) -> None:
        """Set a PIN of four digits, or take it away; `old` is the one to be replaced, if there is one.

        Raises PinRefusedError, PinWrongError, TooManyTriesError; nothing is changed then.
        """
        pin_hash = None if pin is None else _hashed(pin)
        if not self.check_pin(learner, old or ""):
            raise PinWrongError
        self._write_pin(learner, pin_hash)

    def reset_pin(self, warrant: Warrant | None, learner: str, pin: str | None) -> None:
        """Set or take away the PIN of someone who forgot theirs.

        Raises FacilitatorNeededError, PinRefusedError, LearnerUnknownError.
        """
        self._require(warrant)
        self._write_pin(learner, None if pin is None else _hashed(pin))

    def keep_pin_of(self, warrant: Warrant | None, keep: str, other: str) -> None:
        """Before two learners become one: give `other` the PIN of `keep`, or none where that has none.

        Raises FacilitatorNeededError, LearnerUnknownError.
        """
        self._require(warrant)
        kept = self._known(keep).pin_row or PersonRow(keep)
        self._row(other)
        with self._database.writing():
            for row in self._known(other).rows:
                self._persons.change(row.learner, pin_hash=kept.pin_hash)
                self._persons.set_pin_tries(row.learner, kept.pin_tries)

    def check_pin(self, learner: str, pin: str) -> bool:
        """Whether this is the learner's PIN; anything is, where there is none. Takes a noticeable moment.

        Each try is counted before it is looked at, so that ending the program does not give it back.
        Raises TooManyTriesError while the learner has to wait.
        """
        row = self._known(learner).pin_row
        if row is None:
            return True
        with self._database.writing():
            # Read again: processes that try at the same moment are counted one after the other.
            tries, wait = self._persons.pin_tries(row.learner).attempt(self._record.clock.read().monotonic)
            self._persons.set_pin_tries(row.learner, tries)
        if wait:
            raise TooManyTriesError(wait)
        if not matches(row.pin_hash, pin):
            return False
        with self._database.writing():
            self._persons.set_pin_tries(row.learner, Tries())
        return True

    def preferences(self, learner: str) -> Preferences | None:
        """Return how a learner wants the screen to be; None if they never said."""
        text = self._known(learner).preferences
        if text is None:
            return None
        try:
            return Preferences.from_mapping(json.loads(text))
        except (ValueError, TypeError):  # written by a program that knew other settings
            return None

    def set_preferences(self, learner: str, preferences: Preferences) -> None:
        """Keep how a learner wants the screen to be, on this computer."""
        row = self._row(learner)
        with self._database.writing():
            self._persons.change(row.learner, preferences=json.dumps(preferences.to_mapping()))

    def erase(self, warrant: Warrant | None, learner: str) -> tuple[str, ...]:
        """Erase a learner here, and by tombstone wherever the record goes; return every UUID they had.

        Raises FacilitatorNeededError, LearnerUnknownError.
        """
        self._require(warrant)
        erased = self._record.erase(self.get(learner).id)
        self._remove(erased)
        return erased

    def _everyone(self) -> dict[str, _Known]:
        """Return everyone by canonical learner, most recently seen first, those never seen here last."""
        profiles, leaders = self._record.profiles(), self._record.leaders()
        rows: dict[str, list[PersonRow]] = {}
        for row in self._rows():
            rows.setdefault(leaders.get(row.learner, row.learner), []).append(row)
        for learner in sorted(profiles):
            rows.setdefault(learner, [PersonRow(learner)])
        return {
            learner: _Known.of(learner, profiles.get(learner), tuple(theirs))
            for learner, theirs in rows.items()
            if theirs[0].is_guest or learner in profiles
        }

    def _rows(self, learners: Sequence[str] | None = None) -> list[PersonRow]:
        """Return the rows of all or of these learners, but the erased; rows of those erased by a merge go."""
        rows, erased = self._persons.all(learners), frozenset(self._record.tombstones())
        if gone := [row.learner for row in rows if row.learner in erased]:
            self._remove(gone)
        return [row for row in rows if row.learner not in erased]

    def _remove(self, learners: Sequence[str]) -> None:
        """Remove rows so that nothing of them lingers in the file."""
        with self._database.writing():
            for learner in learners:
                self._persons.remove(learner)
        self._database.checkpoint()

    def _known(self, learner: str) -> _Known:
        """Return one person, read by themselves: a room may have hundreds of others."""
        aliases, profile = self._record.aliases(learner), self._record.profile(learner)
        rows = tuple(self._rows(aliases)) or (PersonRow(aliases[0]),)
        if profile is None and not rows[0].is_guest:
            raise LearnerUnknownError(learner)
        return _Known.of(aliases[0], profile, rows)

    def _row(self, learner: str) -> PersonRow:
        """Return the row of a learner, written now if this computer had none: they came by a merge."""
        row = self._known(learner).rows[0]
        if row.seen_order == 0:
            with self._database.writing():
                self._persons.add(row)
        return row

    def _write_pin(self, learner: str, pin_hash: str | None) -> None:
        """Give a learner this PIN alone, under whichever UUID there was one."""
        first = self._row(learner)
        with self._database.writing():
            for row in self._known(learner).rows:
                self._persons.change(row.learner, pin_hash=pin_hash if row.learner == first.learner else None)
                self._persons.set_pin_tries(row.learner, Tries())

    def _write_new(self, row: PersonRow) -> None:
        with self._database.writing():
            self._persons.add(row)
            self._persons.mark_seen(row.learner, self._record.clock.read().utc_ms)

    def _set_profile(self, learner: str, name: str | None = None, avatar: str | None = None) -> Learner:
        known = self.get(learner)
        profile = self._record.profile(known.id)
        group = profile.group if profile else ""
        self._record.set_profile(
            known.id, known.name if name is None else name, known.avatar if avatar is None else avatar, group
        )
        return self.get(learner)


def _checked_avatar(avatar: str) -> str:
    if avatar not in AVATARS:
        raise AvatarUnknownError(avatar)
    return avatar


def _hashed(pin: str) -> str:
    if not is_pin(pin):
        raise PinRefusedError
    return hash_secret(pin)
