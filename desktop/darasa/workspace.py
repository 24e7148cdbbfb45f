"""The composition root: opens a data folder and builds its services, each when it is first asked for."""

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from darasa.core.paths import DataFolder
from darasa.core.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from darasa.centre.service import Centre
    from darasa.core.clock import Clock
    from darasa.learning.service import Study
    from darasa.library.catalogues.service import Catalogues
    from darasa.library.fetching.service import Downloads
    from darasa.library.search.service import Search
    from darasa.library.service import Library
    from darasa.library.sticks.service import PackSticks
    from darasa.people.facilitators import Facilitators
    from darasa.people.service import People
    from darasa.people.types import Learner
    from darasa.record.service import Record
    from darasa.storage.database import Database
    from darasa.sync.service import Sync
    from darasa.sync.stick.service import Sticks


class Workspace:
    """One data folder, open. Made once by whoever runs (window, command, test), and handed down; no globals.

    Nothing is read before it is asked for, so that the first screen does not wait for what it does not show.
    """

    def __init__(self, data: DataFolder, clock: "Clock | None" = None) -> None:
        """Open a data folder, made where it is missing. Raises DataFolderRefusedError."""
        data.create()
        self.data = data
        self._clock = clock

    @cached_property
    def clock(self) -> "Clock":
        """The clock that every service reads."""
        from darasa.core.clock import SystemClock

        return self._clock or SystemClock()

    @property
    def is_lost(self) -> bool:
        """Whether the database is gone from a data folder that was in use: it has to be brought back."""
        from darasa.centre.lost import is_lost

        return is_lost(self.data)

    @cached_property
    def db(self) -> "Database":
        """The database, made or brought up to date; raises what `open_database` raises.

        DatabaseLostError when it is gone: only in a new data folder a new one is begun.
        """
        from darasa.storage.database import open_database

        if self.is_lost:
            from darasa.centre.errors import DatabaseLostError

            raise DatabaseLostError(self.data.database)
        return open_database(self.data.database)

    @cached_property
    def record(self) -> "Record":
        """The learning record."""
        from darasa.record.service import Record

        return Record(self.db, self.clock)

    @cached_property
    def people(self) -> "People":
        """Who learns on this computer."""
        from darasa.people.service import People

        return People(self.db, self.record, self.facilitators.require)

    @cached_property
    def facilitators(self) -> "Facilitators":
        """The account that looks after this computer, and proofs of having signed in to it."""
        from darasa.people.facilitators import Facilitators

        return Facilitators(self.db, self.clock)

    @cached_property
    def centre(self) -> "Centre":
        """Looking after this computer: backups, restoring, and learners to merge, erase or export."""
        from darasa.centre.service import Centre

        kept = (lambda: self.settings, self.save_settings)
        return Centre(self.db, self.data, self.record, self.people, self.facilitators.require, kept)

    @cached_property
    def sync(self) -> "Sync":
        """Sending the record to where the facilitator wants it."""
        from darasa.sync.service import Sync

        return Sync(
            self.db,
            self.data,
            self.record,
            self.clock,
            self.facilitators.require,
            write=lambda folder, verbs, *progress: self.sticks.renew(
                folder, verbs, self.settings.computer, *progress
            ),
        )

    @cached_property
    def sticks(self) -> "Sticks":
        """Carrying the record on sticks."""
        from darasa.sync.stick.service import Sticks

        return Sticks(self.db, self.data, self.record, self.clock, self.facilitators.require)

    def learners(self) -> "tuple[Learner, ...]":
        """Return everyone who learns here, most recently seen first, as `People.learners` does.

        Before anything else was asked for, they are read at a glance, which loads next to nothing.
        """
        if "people" not in self.__dict__:
            from darasa.people.roster import read_roster
            from darasa.storage.glance import GlanceFailedError

            with suppress(GlanceFailedError):
                return read_roster(self.data.database)
        return self.people.learners()

    @cached_property
    def library(self) -> "Library":
        """The course packs on this computer."""
        from darasa.library.service import Library

        def known(sha256: str, size: int, path: str) -> str | None:
            found = self.catalogues.known(sha256, size, path)
            return None if found is None else found.catalogue

        return Library(self.db, self.data, self.clock, self.facilitators.require, known)

    @cached_property
    def catalogues(self) -> "Catalogues":
        """The catalogues that courses may come from."""
        from darasa.library.catalogues.service import Catalogues

        return Catalogues(self.data, self.clock, self.facilitators.require)

    @cached_property
    def downloads(self) -> "Downloads":
        """Courses on their way here."""
        from darasa.library.fetching.service import Downloads

        return Downloads(self.db, self.data, self.clock, self.library, self.catalogues)

    @cached_property
    def pack_sticks(self) -> "PackSticks":
        """Taking courses along on sticks."""
        from darasa.library.sticks.service import PackSticks

        return PackSticks(self.data, self.catalogues)

    @cached_property
    def search(self) -> "Search":
        """Finding where something is taught in the courses on this computer."""
        from darasa.library.search.service import Search

        return Search(self.data, self.library)

    def study(self, learner: str, language: str) -> "Study":
        """Return the studies of a learner; `language` (BCP 47) is what they prefer for courses."""
        from darasa.learning.service import Study

        return Study(self.library, self.record, self.clock, self.people.get(learner), language)

    @cached_property
    def settings(self) -> Settings:
        """The settings of this computer. Raises SettingsDamagedError."""
        return load_settings(self.data.settings)

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings of this computer. Raises OSError."""
        save_settings(self.data.settings, settings)
        self.__dict__["settings"] = settings

    def close(self) -> None:
        """Close and seal the database; asking for a service afterwards is a bug."""
        if "search" in self.__dict__:
            self.search.close()
        if "db" in self.__dict__:
            from darasa.storage.seal import seal

            self.db.close_all()
            # Without a seal, the next start only notices less.
            with suppress(OSError):
                seal(self.data.database, self.db.seal)
