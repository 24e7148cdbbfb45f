"""One window over one data folder, from its opening to its end, with what goes on behind it."""

import gc
import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder, DataFolderRefusedError
from darasa.core.settings import Settings, SettingsDamagedError
from darasa.ui.app import RAISE_FILE
from darasa.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

    from darasa.core.log import Log
    from darasa.library.types import InstalledPack
    from darasa.ui.tasks import Worker
    from darasa.workspace import Workspace

_WINDOW_FILE = "window.state"
_log = logging.getLogger(__name__)


class Session(QObject):
    """The window from its opening to its end, with what goes on behind it."""

    def __init__(self, app: QApplication, workspace: "Workspace") -> None:
        super().__init__(app)
        self._workspace = workspace
        self._worker: Worker | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._troubled: DarasaError | None = None
        self._ended = False
        self._log: Log | None = None
        self._hook = sys.excepthook
        try:
            workspace.settings  # noqa: B018 - read now, while the defaults can still take its place
        except SettingsDamagedError as error:
            self._troubled = error
            workspace.settings = Settings()
        self.window = MainWindow(workspace)

    def open(self, *, quit_after_paint: bool = False) -> None:
        """Show the window; what can wait starts after it is painted."""
        from darasa.ui.window_state import restore

        sys.excepthook = self._on_exception
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
        sys.excepthook = self._hook
        if self._watcher is not None:
            self._watcher.fileChanged.disconnect(self._on_watcher_file_changed)
        if self._worker is not None:
            self._worker.close()
        self._workspace.close()
        if self._log is not None:
            self._log.close()
        self.window.deleteLater()

    def _on_window_painted(self) -> None:
        from darasa.core.log import Log

        _collect_garbage_again()
        data = self._workspace.data
        self._log = Log(data.logs)
        self._watch(data)
        if self._troubled is not None:
            self.window.tell(self._troubled)
        self._install_bundled()

    def _on_window_closed(self) -> None:
        from darasa.ui.window_state import remember

        remember(self.window, self._workspace.data.root / _WINDOW_FILE)

    def _install_bundled(self) -> None:
        """Bring in the courses that came with the program, where they are missing or older."""
        from darasa.core.tasks import Task
        from darasa.ui.tasks import Worker

        library = self._workspace.library
        self._worker = Worker(self)
        work = self._worker.start(Task(lambda _report, _check: library.install_bundled()))
        work.done.connect(self._on_bundled_installed)
        work.failed.connect(self._on_bundled_failed)

    def _on_bundled_installed(self, installed: "tuple[InstalledPack, ...]") -> None:
        if installed and not self._ended and self.window.current.section in {"home", "courses", "library"}:
            self.window.refresh()

    def _on_bundled_failed(self, error: BaseException) -> None:
        _log.error("bundled courses not installed", exc_info=error)
        self._tell(error)

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

    def _on_watcher_file_changed(self) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log what nobody caught, and tell it calmly once the current event is over."""
        if not issubclass(kind, Exception):
            self._hook(kind, error, trace)
            return
        _log.critical("not caught", exc_info=(kind, error, trace))
        self._hook(kind, error, trace)
        QTimer.singleShot(0, lambda: self._tell(error))

    def _tell(self, error: BaseException) -> None:
        if not self._ended:
            self.window.tell(error)


def _collect_garbage_again() -> None:
    """Let the collector go on, past what the start has loaded: that stays as long as the program."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
