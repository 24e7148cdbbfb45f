"""What is found while somebody types: places inside all courses, looked for in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.core.tasks import Task
from darasa.library.search.types import Hit, SearchUnusableError
from darasa.ui.accessibility.announce import announce
from darasa.ui.screens.library.search_rows import HitList
from darasa.ui.tasks import Work, Worker
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column

if TYPE_CHECKING:
    from darasa.workspace import Workspace

MOST = 30
"""So many places are shown: whoever wants others types another letter."""
_REST_MS = 40
"""How long typing has to rest before it is looked for: shorter than between two keys."""


class SearchResults(QWidget):
    """The places that have the words, best first; the newest words count, whatever was still looked for."""

    hit_chosen = Signal(object)
    """The Hit to open."""

    def __init__(self, workspace: "Workspace", language: str) -> None:
        """`language` (BCP 47) is the one that courses are preferred in."""
        super().__init__()
        self._search = workspace.search
        self._language = language
        self._words = ""
        self._field: QLineEdit | None = None
        self._finder, self._keeper = Worker(self), Worker(self)
        self._finding: Work | None = None
        self._is_ready = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._find)
        self._says = label("", "small", "2", wrap=True)
        self.list = HitList()
        self.list.setAccessibleName(self.tr("Places in your courses"))
        self._card = card("card", column(self.list, margins=(4, 4, 4, 4)))
        self._card.hide()
        heading = column(label(self.tr("In your courses"), "h3"), 2, self._says)
        self.setLayout(column(heading, 10, self._card))
        self.list.hit_chosen.connect(self.hit_chosen)
        self.list.left.connect(self._on_list_left)
        update = self._keeper.start(Task(self._search.update))
        update.done.connect(self._on_update_done)
        update.failed.connect(self._on_update_failed)

    def follow(self, field: QLineEdit) -> None:
        """Let the keys of a field lead into the list: Down, and Enter."""
        self._field = field
        field.installEventFilter(self)

    def look_for(self, words: str) -> None:
        """Look for these words instead of those before; what was found stays until there is something new."""
        self._words = words
        self._stop_finding()
        if words.strip():
            self._rest.start()
        else:
            self._rest.stop()
            self._show("", ())

    def close_search(self) -> None:
        """Stop what runs; to be called before the screen is dropped."""
        self._rest.stop()
        # What has just ended is still told, and would look for them.
        self._words = ""
        self._finder.close()
        self._keeper.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the first row."""
        into = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in into and self.list.isVisible():
            self.list.enter()
            return True
        return super().eventFilter(watched, event)

    # -- Slots --

    def _find(self) -> None:
        words, language, search = self._words, self._language, self._search
        self._stop_finding()
        task = Task(lambda _report, check: search.find(words, MOST, language=language, check=check))
        work = self._finding = self._finder.start(task)
        work.done.connect(lambda hits: self._on_found(words, hits))
        work.failed.connect(self._on_find_failed)
        work.destroyed.connect(lambda: self._forget(work))

    def _on_found(self, words: str, hits: tuple[Hit, ...]) -> None:
        if words != self._words:
            return
        if hits:
            says = self.tr("%n place(s)", "", len(hits))
            if len(hits) == MOST:
                says = self.tr("The %n best places. Type more to find others.", "", MOST)
        elif self._is_ready:
            says = self.tr("No course here has these words. Try fewer letters, or another word.")
        else:
            says = self.tr("Courses are being read for the first time. What is found will show here.")
        self._show(says, hits)

    def _on_find_failed(self, error: BaseException) -> None:
        if not isinstance(error, SearchUnusableError):
            raise error
        says = self.tr(
            "Searching is not possible now: the disk is full, or cannot be used. Courses still open."
        )
        self._show(says, ())

    def _on_update_done(self, changed: bool) -> None:
        self._is_ready = True
        if self._words.strip() and not self.list.hasFocus() and (changed or not self.list.hits):
            self._find()

    def _on_update_failed(self, error: BaseException) -> None:
        self._is_ready = True
        if not isinstance(error, SearchUnusableError):
            raise error

    def _on_list_left(self) -> None:
        if self._field is not None:
            # Any other reason would choose the whole text, and the next letter would replace it.
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- Helpers --

    def _show(self, says: str, hits: tuple[Hit, ...]) -> None:
        if self.list.hasFocus():
            self._on_list_left()
        if says and says != self._says.text():
            announce(self, says)
        self._says.setText(says)
        self.list.show_hits(hits)
        self._card.setVisible(bool(hits))

    def _stop_finding(self) -> None:
        if self._finding is not None:
            self._finding.cancel()

    def _forget(self, work: Work) -> None:
        if self._finding is work:
            self._finding = None
