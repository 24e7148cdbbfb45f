"""The facilitator wants to point at a folder, or a file in one, and at nothing else: this only looks.

The toolkit's own file dialog renames, deletes and takes any path that is typed. Here folders are opened by
pressing them, nothing on the disk can be changed, and nothing can be typed.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, QStorageInfo, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.theme.icons import icon as drawn_icon
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import ElidedLabel, label, tooltip
from darasa.ui.widgets.layouts import Item, column, row

_translate = QCoreApplication.translate
_MOST = 500
"""More entries than this are not listed: nobody looks through them."""
_TALL = 660
"""The height of a window that has room for more than three rows, in pixels at 100 % text."""
_STICKS = ("/media", "/run/media", "/mnt", "/Volumes")
"""Where Linux and macOS show sticks and further disks; on Windows each has a letter."""


class Browser(Dialog):
    """Begins at sticks and the usual folders. With `suffix` a file that ends so is chosen, else a folder."""

    def __init__(
        self, gate: Gate, title: str, about: str, chosen: Callable[[Path], object], suffix: str = ""
    ) -> None:
        self._chosen = chosen
        self._suffix = suffix
        self._folder: Path | None = None
        self._where = ElidedLabel("", "smallstrong", "2")
        self._up = button(_translate("Browser", "Up"), "secondary", "arrow_l", "s")
        self._up.setObjectName("up")
        low = gate.window.height() < current_theme().scaled(_TALL)
        self._list = _Entries(3 if low else 6)
        self._says = label("", "small", "warn", wrap=True)
        words = (
            _translate("Browser", "Choose this file")
            if suffix
            else _translate("Browser", "Choose this folder")
        )
        self._take = button(words, "primary")
        self._take.setObjectName("take")
        box = card("card", column(self._list, margins=(4, 4, 4, 4)))
        content: list[Item] = [row(self._up, (self._where, 1), spacing=12), 8, box, 6, self._says]
        super().__init__(gate.window, title, about, content, [self._take])
        self._up.clicked.connect(self._on_up_clicked)
        self._take.clicked.connect(self._on_take_clicked)
        self._list.itemActivated.connect(self._on_list_item_activated)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        self._list.currentItemChanged.connect(lambda *_: self._update_take())
        self._open(None)
        self.focus(self._list)

    # -- Slots --

    def _on_up_clicked(self) -> None:
        if self._folder is None:
            return
        before = self._folder
        is_top = before in {path for _, path in _places()} or before.parent == before
        self._open(None if is_top else before.parent, before)

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        path = _path(item)
        if path.is_dir():
            self._open(path)

    def _on_list_item_activated(self, item: QListWidgetItem) -> None:
        path = _path(item)
        if path.is_dir():
            self._open(path)
        elif path.is_file():
            self._finish(path)

    def _on_take_clicked(self) -> None:
        if not self._suffix and self._folder is not None:
            self._finish(self._folder)
        elif self._list.currentItem() is not None:
            self._finish(_path(self._list.currentItem()))

    # -- Helpers --

    def _finish(self, path: Path) -> None:
        self.close_overlay()
        self._chosen(path)

    def _open(self, folder: Path | None, select: Path | None = None) -> None:
        """List a folder; None lists the places to start from."""
        says = ""
        try:
            entries = _places() if folder is None else _entries(folder, self._suffix)
        except OSError:
            says = _translate("Browser", "This folder cannot be opened. Is the stick still there?")
            folder, entries = None, _places()
        self._folder = folder
        if len(entries) > _MOST:
            says = _translate("Browser", "There is more in this folder than can be shown.")
        shown = _translate("Browser", "On this computer") if folder is None else str(folder)
        self._where.set_full_text(f"\u200e{shown}" if folder is not None else shown)
        self._says.setText(says)
        self._says.setVisible(bool(says))
        self._up.setEnabled(folder is not None)
        # Where one came from is listed, however much is before it.
        self._list.fill([*entries[:_MOST], *(one for one in entries[_MOST:] if one[1] == select)], select)
        self._update_take()

    def _update_take(self) -> None:
        item = self._list.currentItem()
        if self._suffix:
            self._take.setEnabled(item is not None and _path(item).is_file())
        else:
            self._take.setEnabled(self._folder is not None)


class _Entries(QListWidget):
    """The list; Enter opens what is current."""

    def __init__(self, least_rows: int) -> None:
        super().__init__()
        self.setObjectName("entries")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setAccessibleName(_translate("Browser", "Folders and files"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setMinimumHeight(current_theme().scaled(38) * least_rows)

    def fill(self, entries: Sequence[tuple[str, Path]], select: Path | None) -> None:
        """Show these entries, and make one of them current."""
        self.clear()
        side = current_theme().scaled(20)
        for words, path in entries:
            item = QListWidgetItem(words)
            item.setIcon(drawn_icon("folder" if path.is_dir() else "doc", "text2", side))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(tooltip(words))
            self.addItem(item)
            if path == select:
                self.setCurrentItem(item)
        if self.count() and self.currentItem() is None:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _path(item: QListWidgetItem) -> Path:
    return Path(str(item.data(Qt.ItemDataRole.UserRole)))


def _places() -> list[tuple[str, Path]]:
    """Return where to begin: sticks and disks first, then the folders that people know."""
    found: dict[Path, str] = {}
    root = Path(QDir.rootPath())
    for volume in QStorageInfo.mountedVolumes():
        path = Path(volume.rootPath())
        outside = any(path.is_relative_to(parent) for parent in _STICKS)
        if volume.isReady() and path != root and (outside or path.drive) and path.is_dir():
            found[path] = volume.name() or path.name
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.DesktopLocation, kinds.DocumentsLocation, kinds.DownloadLocation, kinds.HomeLocation):
        path = Path(QStandardPaths.writableLocation(kind))
        if path.is_dir():
            found.setdefault(path, QStandardPaths.displayName(kind) or path.name)
    return [(f"{words}  ·  \u200e{path}", path) for path, words in found.items()]


def _entries(folder: Path, suffix: str) -> list[tuple[str, Path]]:
    """Return the folders in a folder, and the files that end so, without hidden ones. Raises OSError."""
    folders, files = [], []
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir():
            folders.append(path)
        elif suffix and path.name.endswith(suffix) and path.is_file():
            files.append(path)
    ordered = sorted(folders, key=lambda p: p.name.casefold()) + sorted(
        files, key=lambda p: p.name.casefold()
    )
    return [(path.name, path) for path in ordered]
