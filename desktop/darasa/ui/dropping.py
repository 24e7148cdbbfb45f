"""A course file can be dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

PACK = ".dpack"


class DropTarget(QWidget):
    """Takes course files that are dropped on it, or on whatever in it does not want them; nothing else."""

    file_dropped = Signal(object)
    """The Path of one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that course files are welcome."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files; the program they come from is let go first."""
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
        for file in files:
            self.file_dropped.emit(file)


def _files(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == PACK]
