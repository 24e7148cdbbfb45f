"""Who learns on this computer: names and avatars from the record, PINs and preferences from here."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from darasa.core.clock import Clock
from darasa.core.ids import new_id
from darasa.core.settings import Preferences
from darasa.people.errors import AvatarUnknownError, LearnerUnknownError, PinRefusedError, TooManyTriesError
from darasa.people.models import PersonRow, Persons
from darasa.people.names import clean_name
from darasa.people.pins import hash_pin, is_pin, matches, wait_after
from darasa.people.types import AVATARS, Learner, make_learner
from darasa.record.service import Record
from darasa.record.types import Profile
from darasa.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Known:
    """One person: what the record says, and the row of whichever of their UUIDs was seen last here."""

    learner: Learner
    row: PersonRow


class People:
    """The learners of this computer. A learner is given by any UUID they ever had."""

    def __init__(self, database: Database, record: Record, clock: Clock | None = None) -> None:
        """`clock` is the record's unless another is given."""
        self._persons = Persons(database)
        self._database = database
        self._record = record
        self._clock = clock or record.clock
        self._started = self._clock.read().monotonic
        self._failed_at: dict[str, float] = {}

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

    def guest(self) -> Learner:
        """Return a guest who has done and set nothing yet: a new one, or one who was offered before."""
        for known in self._everyone().values():
            is_fresh = known.row.pin_hash is None and known.row.preferences is None
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
            self._persons.mark_seen(row.learner, self._clock.read().utc_ms)

    def rename(self, learner: str, name: str) -> Learner:
        """Give a learner another name; a guest with a name is a guest no more. Raises NameRefusedError."""
        return self._set_profile(learner, name=clean_name(name))

    def set_avatar(self, learner: str, avatar: str) -> Learner:
        """Give a learner another picture; raises AvatarUnknownError."""
        return self._set_profile(learner, avatar=_checked_avatar(avatar))

    def set_pin(self, learner: str, pin: str | None) -> None:
        """Set a PIN of four digits, or take it away; raises PinRefusedError."""
        pin_hash = None if pin is None else _hashed(pin)
        row = self._row(learner)
        with self._database.writing():
            self._persons.change(row.learner, pin_hash=pin_hash, pin_failures=0)
        self._failed_at.pop(row.learner, None)

    def check_pin(self, learner: str, pin: str) -> bool:
        """Whether this is the learner's PIN; anything is, where there is none. Takes a noticeable moment.

        Each try is counted before it is looked at, so that ending the program does not give it back.
        Raises TooManyTriesError while the learner has to wait.
        """
        row = self._known(learner).row
        if row.pin_hash is None:
            return True
        now = self._clock.read().monotonic
        last = self._failed_at.get(row.learner, self._started)
        left = last + wait_after(row.pin_failures) - now
        if left > 0:
            raise TooManyTriesError(math.ceil(left))
        with self._database.writing():
            self._persons.count_failure(row.learner)
        self._failed_at[row.learner] = now
        if not matches(row.pin_hash, pin):
            return False
        with self._database.writing():
            self._persons.change(row.learner, pin_failures=0)
        self._failed_at.pop(row.learner, None)
        return True

    def preferences(self, learner: str) -> Preferences | None:
        """Return how a learner wants the screen to be; None if they never said."""
        text = self._known(learner).row.preferences
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

    def erase(self, learner: str) -> None:
        """Erase a learner here, and by tombstone wherever the record goes; raises LearnerUnknownError."""
        self._remove(self._record.erase(self.get(learner).id))

    def _everyone(self) -> dict[str, _Known]:
        """Return everyone by canonical learner, most recently seen first, those never seen here last."""
        profiles = self._record.profiles()
        everyone: dict[str, _Known] = {}
        leaders = self._record.leaders()
        for row in self._rows():
            learner = leaders.get(row.learner, row.learner)
            if learner not in everyone and (row.is_guest or learner in profiles):
                everyone[learner] = _Known(_learner(learner, profiles.get(learner), row), row)
        for learner, profile in sorted(profiles.items()):
            if learner not in everyone:
                row = PersonRow(learner)
                everyone[learner] = _Known(_learner(learner, profile, row), row)
        return everyone

    def _rows(self) -> list[PersonRow]:
        """Return the rows of everyone but the erased; rows of those erased by a merge go now."""
        rows, erased = self._persons.all(), frozenset(self._record.tombstones())
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
        known = self._everyone().get(self._record.canonical(learner))
        if known is None:
            raise LearnerUnknownError(learner)
        return known

    def _row(self, learner: str) -> PersonRow:
        """Return the row of a learner, written now if this computer had none: they came by a merge."""
        row = self._known(learner).row
        if row.seen_order == 0:
            with self._database.writing():
                self._persons.add(row)
        return row

    def _write_new(self, row: PersonRow) -> None:
        with self._database.writing():
            self._persons.add(row)
            self._persons.mark_seen(row.learner, self._clock.read().utc_ms)

    def _set_profile(self, learner: str, name: str | None = None, avatar: str | None = None) -> Learner:
        known = self.get(learner)
        profile = self._record.profiles().get(known.id)
        group = profile.group if profile else ""
        self._record.set_profile(
            known.id, known.name if name is None else name, known.avatar if avatar is None else avatar, group
        )
        return self.get(learner)


def _learner(learner: str, profile: Profile | None, row: PersonRow) -> Learner:
    return make_learner(
        learner,
        profile.name if profile else "",
        profile.avatar if profile else "",
        has_pin=row.pin_hash is not None,
        is_guest=row.is_guest,
        last_seen=row.last_seen,
    )


def _checked_avatar(avatar: str) -> str:
    if avatar not in AVATARS:
        raise AvatarUnknownError(avatar)
    return avatar


def _hashed(pin: str) -> str:
    if not is_pin(pin):
        raise PinRefusedError
    return hash_pin(pin)
