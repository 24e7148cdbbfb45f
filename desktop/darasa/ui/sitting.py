"""One run of the program over a data folder: sessions one after the other, with mending between them."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from darasa.core.paths import DataFolder
from darasa.storage.errors import DatabaseDamagedError
from darasa.ui.session import Session
from darasa.workspace import Workspace

if TYPE_CHECKING:
    from darasa.centre.restoring import Restoration
    from darasa.centre.types import Restored
    from darasa.core.tasks import Check, Report
    from darasa.ui.opened import Opened
    from darasa.ui.rescue_window import RescueWindow
    from darasa.ui.tasks import Worker

_log = logging.getLogger(__name__)


class Sitting(QObject):
    """Opens the window; closes it where the record has to be alone, and opens it again afterwards."""

    def __init__(
        self,
        app: QApplication,
        data: DataFolder,
        *,
        quit_after_paint: bool = False,
        opened: "Opened | None" = None,
    ) -> None:
        """`opened` gives the course files that somebody opens meanwhile."""
        super().__init__(app)
        self._opened = opened
        self._app = app
        self._data = data
        self._quit_after_paint = quit_after_paint
        self._session: Session | None = None
        self._rescue: RescueWindow | None = None
        self._worker: Worker | None = None
        self._was_mended = False

    @property
    def session(self) -> Session | None:
        """What is open now; None while the record is worked on."""
        return self._session

    def open(self) -> None:
        """Open the window; a record that is damaged or gone is mended first.

        Raises DataFolderRefusedError, DatabaseTooNewError, DatabaseUnusableError, and DatabaseDamagedError
        when not even mending helped.
        """
        self._open(None)

    def close(self) -> None:
        """End everything, and close the data folder."""
        self._drop_rescue()
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self._end_session()

    def _open(self, restored: "Restored | None") -> None:
        workspace = Workspace(self._data)
        try:
            session = Session(self._app, workspace, restored, self._opened)
        except DatabaseDamagedError as error:
            workspace.close()
            if self._was_mended:
                raise
            _log.error("the record is mended: %s", error)
            self._mend()
            return
        except BaseException:
            workspace.close()
            raise
        session.mending_chosen.connect(self._mend)
        session.restore_chosen.connect(self._on_session_restore_chosen)
        self._session = session
        session.open(quit_after_paint=self._quit_after_paint)

    def _mend(self) -> None:
        from darasa.centre.rescue import rescue

        self._was_mended = True
        title = self.tr("Darasa is mending the learning record")
        text = self.tr(
            "It was damaged, as happens with power cuts and old disks. Darasa brings back the newest backup, "
            "and all that can still be read. Please leave the computer on. If the power goes, Darasa goes on "
            "with this at the next start."
        )
        self._work_alone(title, text, lambda report, check: rescue(self._data, report, check))

    def _on_session_restore_chosen(self, restoration: "Restoration") -> None:
        title = self.tr("Darasa is restoring a backup")
        text = self.tr(
            "First it makes a backup of how everything is now. Then it adds what is missing; nothing that "
            "was learned since is taken away. Please leave the computer on."
        )
        self._work_alone(title, text, restoration.run)

    def _work_alone(self, title: str, text: str, function: "Callable[[Report, Check], object]") -> None:
        """Close the session, do the work with nothing else open, and open again."""
        from darasa.ui.rescue_window import RescueWindow
        from darasa.ui.tasks import Worker

        if self._session is None:
            look_as_set(self._app, self._data)
        self._rescue = window = RescueWindow(title, text)
        self._worker = self._worker or Worker(self)
        window.closed.connect(self._on_rescue_closed)
        window.tried_again.connect(lambda: self._begin(function))
        # Shown before the other goes: the program ends with its last window.
        window.appear()
        # The button that was pressed is in the window that goes.
        QTimer.singleShot(0, lambda: self._begin(function))

    def _begin(self, function: "Callable[[Report, Check], object]") -> None:
        from darasa.core.tasks import Task

        if self._session is not None:
            self._session.window.close()
            self._end_session()
        if self._rescue is None or self._worker is None:
            return
        self._rescue.work()
        work = self._worker.start(Task(function))
        work.progressed.connect(self._rescue.show_progress)
        work.done.connect(self._on_work_done)
        work.failed.connect(self._on_work_failed)

    def _on_work_done(self, result: object) -> None:
        from darasa.centre.types import Restored

        try:
            self._open(result if isinstance(result, Restored) else None)
        except Exception as error:  # noqa: BLE001 - the window that waits is the only one to tell it
            self._on_work_failed(error)
            return
        if self._session is not None:
            self._was_mended = False
            self._drop_rescue()

    def _on_work_failed(self, error: BaseException) -> None:
        _log.error("not mended or brought back: %s", error)
        if self._rescue is not None:
            self._rescue.show_trouble(error)

    def _on_rescue_closed(self) -> None:
        """Nobody waits: the program ends with its last window, and the work goes on at the next start."""
        self._drop_rescue()

    def _drop_rescue(self) -> None:
        window, self._rescue = self._rescue, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None


def look_as_set(app: QApplication, data: DataFolder) -> None:
    """Give the program the look and the language of this computer, while there is no window to do it."""
    from darasa.core.settings import Settings, SettingsDamagedError, load_settings
    from darasa.ui.languages import Translations, best
    from darasa.ui.theme.theme import Theme, apply_theme

    try:
        wanted = load_settings(data.settings).preferences
    except SettingsDamagedError:
        wanted = Settings().preferences
    rtl = Translations().use(best(wanted.language))
    apply_theme(app, Theme.wanted(wanted, rtl=rtl))
