"""One window over one data folder, from its opening to its end, with what goes on behind it."""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder, DataFolderRefusedError
from darasa.core.settings import Settings, SettingsDamagedError
from darasa.storage.check import was_cut_off
from darasa.ui.app import RAISE_FILE
from darasa.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

    from darasa.centre.types import Restored
    from darasa.core.log import Log
    from darasa.ui.caretaker import Caretaker
    from darasa.ui.idle import Idle
    from darasa.ui.news import News
    from darasa.ui.opened import Opened
    from darasa.ui.uncaught import Uncaught
    from darasa.workspace import Workspace

_WINDOW_FILE = "window.state"


class Session(QObject):
    """The window from its opening to its end, with what goes on behind it."""

    mending_chosen = Signal()
    """The record is damaged, and somebody wants it mended: close it, mend it, and open again."""
    restore_chosen = Signal(object)
    """The Restoration that the facilitator confirmed: close the record, run it, and open again."""

    def __init__(
        self,
        app: QApplication,
        workspace: "Workspace",
        restored: "Restored | None" = None,
        opened: "Opened | None" = None,
    ) -> None:
        """`restored` is what was brought back right before, to be told; from `opened` come course files that
        somebody opened. Raises what a database raises.
        """
        super().__init__(app)
        self._workspace = workspace
        self._opened = opened
        self._restored = restored
        self._caretaker: Caretaker | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._log: Log | None = None
        self._uncaught: Uncaught | None = None
        self._idle: Idle | None = None
        self._damage: News | None = None
        self._news: list[tuple[tuple[str, str, str], Callable[[], None] | None]] = []
        self._troubled: DarasaError | None = None
        self._ended = False
        self._was_cut_off = was_cut_off(workspace.data.database)
        """Asked before anything of ours has the database open."""
        try:
            workspace.settings  # noqa: B018 - read now, while the defaults can still take its place
        except SettingsDamagedError as error:
            self._troubled = error
            workspace.settings = Settings()
        try:
            self.window = MainWindow(workspace)
        except DarasaError:
            self.deleteLater()
            raise
        self.window.damage_met.connect(self._on_window_damage_met)
        self.window.restore_chosen.connect(self.restore_chosen)

    @property
    def idle(self) -> "Idle | None":
        """What locks the computer when nobody touches it; None before the window is painted."""
        return self._idle

    def open(self, *, quit_after_paint: bool = False) -> None:
        """Show the window; what can wait starts after it is painted."""
        from darasa.ui.uncaught import Uncaught
        from darasa.ui.window_state import restore

        self._uncaught = Uncaught(self)
        self._uncaught.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._uncaught.install()
        window = self.window
        if quit_after_paint:
            window.painted.connect(window.close)
        else:
            window.painted.connect(self._on_window_painted)
            window.closed.connect(self._on_window_closed)
        restore(window, self._workspace.data.root / _WINDOW_FILE)
        window.show()

    def close(self) -> None:
        """End what goes on behind the window, and close the folder."""
        _collect_garbage_again()
        self._ended = True
        if self._uncaught is not None:
            self._uncaught.remove()
        if self._watcher is not None:
            self._watcher.fileChanged.disconnect(self._on_watcher_file_changed)
        self.window.sending.close()
        self.window.fetching.close()
        if self._caretaker is not None:
            self._caretaker.close()
        self._workspace.close()
        if self._log is not None:
            self._log.close()
        self.window.deleteLater()

    # -- After the first paint --

    def _on_window_painted(self) -> None:
        from darasa.core.log import Log
        from darasa.ui.caretaker import Caretaker
        from darasa.ui.idle import Idle
        from darasa.ui.speech import aloud

        _collect_garbage_again()
        data = self._workspace.data
        self._log = Log(data.logs)
        self._log.catch_crashes()
        self._idle = Idle(lambda: self._workspace.settings.idle_minutes * 60, self, is_busy=aloud.is_reading)
        self._idle.passed.connect(self.window.lock)
        self._watch(data)
        self._tell_news()
        self._caretaker = Caretaker(self._workspace, cut_off=self._was_cut_off, parent=self)
        self._caretaker.installed.connect(self._on_caretaker_installed)
        self._caretaker.failed.connect(self._tell)
        self._caretaker.begin()
        self.window.sending.begin()
        self.window.fetching.begin()

    def _on_caretaker_installed(self) -> None:
        if not self._ended and self.window.current.section in {"home", "courses", "library"}:
            self.window.refresh()

    # -- What is told --

    def _tell_news(self) -> None:
        """Tell what happened to the record since somebody was last told."""
        from darasa.centre import aside, keeping
        from darasa.ui.news import rescued_words, restored_words
        from darasa.ui.troubles import explain

        data = self._workspace.data
        if (rescued := aside.untold(data)) is not None:
            self._news.append((rescued_words(rescued), lambda: aside.mark_told(data)))
        if self._restored is not None:
            self._news.append((restored_words(self._restored), None))
        if (failed := keeping.untold(data)) is not None:
            trouble = explain(failed)
            words = (trouble.title, trouble.text, trouble.details)
            self._news.append((words, lambda: keeping.mark_told(data)))
        self._tell_next()
        if self._troubled is not None:
            self.window.tell(self._troubled)

    def _tell_next(self) -> None:
        """Show what comes next of the news, if anything: one thing at a time."""
        from darasa.ui.news import News

        if self._ended or not self._news:
            return
        (title, text, details), then = self._news.pop(0)
        news = News(self.window, title, text, [(self.tr("Go on"), "primary", None)], details)
        if then is not None:
            news.closed.connect(lambda: None if self._ended else then())
        news.closed.connect(self._tell_next)

    def _on_window_damage_met(self, error: DarasaError) -> None:
        """Offer to mend the record, once."""
        from darasa.ui.news import News

        if self._ended or self._damage is not None:
            return
        text = self.tr(
            "Something on the disk was damaged, as happens with power cuts and old disks. Darasa can mend it "
            "now: from the newest backup, and from all that can still be read. Nothing is thrown away. It "
            "takes a few minutes at most, then Darasa opens again. Until then, what you do may not be saved."
        )
        actions = [
            (self.tr("Mend now"), "primary", self.mending_chosen.emit),
            (self.tr("Later"), "secondary", None),
        ]
        title = self.tr("The learning record is damaged")
        self._damage = News(self.window, title, text, actions, str(error))
        self._damage.closed.connect(self._on_damage_closed)

    def _on_damage_closed(self) -> None:
        self._damage = None

    def _tell(self, error: BaseException) -> None:
        """Tell in words what nobody expected; damage of the record is told from wherever it came."""
        from darasa.storage.meaning import meaning

        if not self._ended:
            self.window.tell(meaning(error, self._workspace.data.database) or error)

    # -- The window --

    def _on_window_closed(self) -> None:
        from darasa.ui.window_state import remember

        remember(self.window, self._workspace.data.root / _WINDOW_FILE)

    def _watch(self, data: DataFolder) -> None:
        """Come to the front when a second start asks for it through a file in the data folder."""
        from PySide6.QtCore import QFileSystemWatcher

        file = data.root / RAISE_FILE
        try:
            file.touch()
        except OSError as error:
            raise DataFolderRefusedError(data.root, error.strerror or str(error)) from error
        self._watcher = QFileSystemWatcher([str(file)], self)
        self._watcher.fileChanged.connect(self._on_watcher_file_changed)
        self._take_opened()

    def _on_watcher_file_changed(self) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._take_opened()

    def _take_opened(self) -> None:
        """Bring in the course files that were double-clicked, by this start or by a later one."""
        for path in self._opened.take() if self._opened is not None else ():
            self.window.navigator.take_file(path)


def _collect_garbage_again() -> None:
    """Let the collector go on, past what the start has loaded: that stays as long as the program."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
