"""Finding what belongs together: a list to pick from beside each item."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from darasa.learning.response import decode_pairs, encode_pairs
from darasa.learning.types import Marked
from darasa.packs.types import Choice, Target
from darasa.ui.screens.quiz.answers.answer import Answer, Spoken
from darasa.ui.widgets.card import card
from darasa.ui.widgets.drop_down import drop_down
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.passage import Passage


class MatchingAnswer(Answer):
    """Each item with a list of everything that it may belong to."""

    def __init__(self, choices: Sequence[Choice], targets: Sequence[Target]) -> None:
        super().__init__()
        self._targets = {target.id: target.text for target in targets}
        self._lists: dict[str, QComboBox] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        self._items: list[Passage] = []
        layout = column(spacing=10)
        for choice in choices:
            picks = self._list(choice)
            words = Passage(choice.text, "lead")
            line = row((words, 1), (picks, 1), spacing=16)
            self._items.append(words)
            self._lists[choice.id] = picks
            self._columns[choice.id] = column(line, margins=(18, 10, 14, 10))
            layout.addWidget(card("card", self._columns[choice.id]))
        self.setLayout(layout)
        self.hint = self.tr("The arrow keys choose, Enter checks")

    def response(self) -> str | None:
        """Return the pairs once every item has its own."""
        if any(picks.currentIndex() < 0 for picks in self._lists.values()):
            return None
        return encode_pairs((id_, str(picks.currentData())) for id_, picks in self._lists.items())

    def entry(self) -> object:
        """Return what is picked for each item, None where nothing is yet."""
        return {id_: picks.currentData() for id_, picks in self._lists.items()}

    def enter(self, entry: object) -> None:
        """Pick the same."""
        if isinstance(entry, dict):
            for id_, picks in self._lists.items():
                picks.setCurrentIndex(picks.findData(entry.get(id_)))

    def first_focus(self) -> QWidget:
        """Start on the first list."""
        return next(iter(self._lists.values()))

    def spoken(self) -> list[Spoken]:
        """Return the items, then what they may belong to."""
        return [("", words) for words in self._items] + [("", text) for text in self._targets.values()]

    def show_marked(self, marked: Marked) -> None:
        """Show below each item what belongs to it."""
        given, right = dict(decode_pairs(marked.response)), dict(decode_pairs(marked.right_response))
        for id_, below in self._columns.items():
            self._lists[id_].setEnabled(False)
            if given.get(id_) == right[id_]:
                icon, tone, says = "done", "ok_text", self.tr("Right")
            else:
                icon, tone = "bulb", "warn_text"
                says = self.tr("Belongs to: {text}").format(text=self._targets[right[id_]])
            said = row(
                icon_label(icon, tone, 18),
                (label(says, "smallstrong", tone.removesuffix("_text"), wrap=True), 1),
                spacing=8,
                margins=(0, 8, 0, 0),
            )
            below.addLayout(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter check instead of opening a list; keep the wheel for scrolling the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        pressed = event.key() if isinstance(event, QKeyEvent) else 0
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.type() == QEvent.Type.KeyPress:
                self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _list(self, choice: Choice) -> QComboBox:
        picks = drop_down(choice.text)
        picks.setPlaceholderText(self.tr("Choose"))
        for id_, text in self._targets.items():
            picks.addItem(text, id_)
        picks.setCurrentIndex(-1)
        picks.setObjectName(f"choice-{choice.id}")
        picks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picks.setMinimumContentsLength(12)
        picks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picks.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        picks.currentIndexChanged.connect(self.changed)
        picks.installEventFilter(self)
        return picks
