"""What goes on behind the window, one thing after the other: courses, a look at the record, backups."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from darasa.centre import keeping
from darasa.centre.joining import clear_workshops
from darasa.core.clock import uptime
from darasa.core.tasks import Check, Task
from darasa.library.search.types import SearchUnusableError
from darasa.storage.check import check as check_database
from darasa.storage.check import require_writable
from darasa.storage.room import require_room
from darasa.ui.tasks import Work, Worker

if TYPE_CHECKING:
    from darasa.workspace import Workspace

BACKUP_SECONDS = 24 * 3600.0
"""A computer that is never switched off is backed up as often as this."""
_LOOK_MS = 10 * 60 * 1000
_log = logging.getLogger(__name__)


class Caretaker(QObject):
    """Works on an executor from the first paint until it is closed."""

    installed = Signal()
    """Courses came that were not here, or not as new."""
    failed = Signal(object)
    """The exception that ended one of the things."""

    def __init__(
        self,
        workspace: "Workspace",
        parent: QObject,
        *,
        cut_off: bool = False,
        clock: Callable[[], float] = uptime,
    ) -> None:
        """`cut_off`: the program did not end well the last time, so the record is looked at thoroughly.

        `clock` gives seconds and is never set back.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._cut_off = cut_off
        self._clock = clock
        self._backed_up = clock()
        self._worker = Worker(self)
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)

    def begin(self) -> None:
        """Do what is done at each start."""
        self._start("the bundled catalogue is not trusted", self._trust_bundled)
        library = self._workspace.library
        packs = self._start("bundled courses not installed", lambda _: library.install_bundled())
        packs.done.connect(lambda installed: self.installed.emit() if installed else None)
        self._start("the record cannot be written", lambda _: self._find_hindrance())
        self._start("the record is not sound", self._find_damage)
        centre = self._workspace.centre
        self._start("erasing not finished", lambda check: centre.finish_erasing(check=check))
        self._start("left-overs not removed", lambda _: clear_workshops(self._workspace.data))
        # Last: the first time it may take a while, and the next search would do the same.
        self._start("courses not searched", self._make_searchable)

    def look(self) -> None:
        """Make a backup if the last one is too long ago; a refusal is told at the next start."""
        if self._clock() - self._backed_up < BACKUP_SECONDS:
            return
        self._backed_up = self._clock()
        data, centre = self._workspace.data, self._workspace.centre
        self._start("no backup made", lambda check: keeping.back_up(data, centre, check))

    def close(self) -> None:
        """Ask what runs to stop, and wait until it has."""
        self._worker.close()

    def _trust_bundled(self, check: Check) -> None:
        from darasa.library.catalogues.bundled import bundled_folder, trust_bundled

        trust_bundled(self._workspace.data, self._workspace.clock, bundled_folder(), check)

    def _find_hindrance(self) -> None:
        """Raise what will keep learners from saving, before they find out."""
        require_writable(self._workspace.data.database)
        require_room(self._workspace.data.root)

    def _make_searchable(self, check: Check) -> None:
        try:
            self._workspace.search.update(check=check)
        except SearchUnusableError as error:
            # Whoever searches is told.
            _log.warning("courses not searched: %s", error)

    def _find_damage(self, check: Check) -> None:
        database = self._workspace.db
        check_database(database.path, thorough=self._cut_off, seal=database.seal, check=check)

    def _start(self, mishap: str, work: Callable[[Check], object]) -> Work:
        def fail(error: BaseException) -> None:
            _log.error("%s: %s", mishap, error)
            self.failed.emit(error)

        started = self._worker.start(Task(lambda _report, check: work(check)))
        started.failed.connect(fail)
        return started
