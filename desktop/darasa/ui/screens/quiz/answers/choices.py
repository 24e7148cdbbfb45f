"""Choosing one of several cards, or all that fit."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from darasa.learning.response import decode_choices, encode_choices
from darasa.learning.types import Marked
from darasa.packs.types import Choice
from darasa.ui.screens.quiz.answers.answer import Answer, AnswerCard, Spoken
from darasa.ui.screens.quiz.answers.badge import Badge
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.labels import icon_label, label, set_tone
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.passage import Passage

LETTERS = "ABCDEFGHI"
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class ChoiceCard(AnswerCard):
    """One choice with its letter."""

    def __init__(self, letter: str, text: str, *, ticks: bool) -> None:
        self._badge = Badge(letter, ticks=ticks)
        self.words = Passage(text, "lead")
        self.letter = letter
        self._end = row(spacing=8)
        layout = row(self._badge, (self.words, 1), self._end, spacing=16, margins=(15, 14, 20, 14))
        super().__init__(layout, "choice", f"{letter}. {text}")
        self._reached = False
        self.setCheckable(True)
        self.setProperty("one-of", None if ticks else "choice")
        self.setMinimumHeight(current_theme().scaled(64))

    def set_kind(self, kind: str) -> None:
        """Change the look of the card and its letter."""
        super().set_kind(kind)
        self._badge.set_kind(kind)
        set_tone(self.words, "2" if kind == "dim" else "")

    def say(self, words: str, icon: str, tone: str) -> None:
        """Say at the end of the card what it turned out to be."""
        self._end.addWidget(icon_label(icon, tone, 20))
        self._end.addWidget(label(words, "smallstrong", tone.removesuffix("_text")))
        self.setAccessibleName(f"{self.accessibleName()}. {words}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know whether the learner came here with a key, or the keyboard began here with the question."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.OtherFocusReason, *_BY_KEY}:
            self._reached = event.reason() in _BY_KEY

    def take_enter(self) -> None:
        """Take this card, or check once it is taken.

        The first Enter on a new question does nothing: the last one of an impatient row would choose A.
        """
        if self.isChecked():
            self.entered.emit()
        elif self._reached:
            self.click()


class ChoicesAnswer(Answer):
    """Cards A, B, C …: one of them, or with `several` all that fit."""

    def __init__(self, choices: Sequence[Choice], *, several: bool) -> None:
        super().__init__()
        self._several = several
        self._marked = False
        self._cards: dict[str, ChoiceCard] = {}
        layout = column(spacing=12)
        for letter, choice in zip(LETTERS, choices, strict=False):
            made = ChoiceCard(letter, choice.text, ticks=several)
            made.clicked.connect(lambda _=False, made=made: self._on_card_clicked(made))
            made.entered.connect(self.entered)
            made.setObjectName(f"choice-{choice.id}")
            self._cards[choice.id] = made
            layout.addWidget(made)
        self.setLayout(layout)
        last = LETTERS[len(self._cards) - 1]
        one, more = (
            self.tr("Keys A to {letter} choose, Enter checks"),
            self.tr("Keys A to {letter} choose all that fit, Enter checks"),
        )
        self.hint = (more if several else one).format(letter=last)

    def response(self) -> str | None:
        """Return the ids of the cards taken."""
        return encode_choices(id_ for id_, card in self._cards.items() if card.isChecked()) or None

    def entry(self) -> object:
        """Return the ids of the cards taken."""
        return frozenset(id_ for id_, card in self._cards.items() if card.isChecked())

    def enter(self, entry: object) -> None:
        """Take these cards."""
        if isinstance(entry, frozenset):
            for id_, card in self._cards.items():
                card.setChecked(id_ in entry)
            self._show_taken()

    def first_focus(self) -> QWidget:
        """Start on the first card."""
        return next(iter(self._cards.values()))

    def spoken(self) -> list[Spoken]:
        """Return each choice after its letter."""
        return [(f"{card.letter}. ", card.words) for card in self._cards.values()]

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a card by its letter or number; walk along the cards with the arrows."""
        cards = list(self._cards.values())
        key = event.text().upper()
        index = LETTERS.find(key) if key else -1
        if index < 0 and len(key) == 1:
            # Digits of every script, so that a keyboard without Latin letters works too.
            index = unicodedata.digit(key, 0) - 1
        if 0 <= index < len(cards):
            cards[index].setFocus(Qt.FocusReason.ShortcutFocusReason)
            cards[index].click()
            return True
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = next((at for at, card in enumerate(cards) if card.hasFocus()), None)
        if way and focused is not None:
            cards[(focused + way) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def show_marked(self, marked: Marked) -> None:
        """Show which cards were taken and which are right."""
        self._marked = True
        taken, right = set(decode_choices(marked.response)), set(decode_choices(marked.right_response))
        for id_, card in self._cards.items():
            card.rest()
            card.setChecked(False)
            if id_ in right:
                card.set_kind("right")
                card.say(self.tr("Right answer"), "done", "ok_text")
            elif id_ in taken:
                card.set_kind("wrong")
                card.say(self.tr("Your answer"), "wrong", "warn_text")
            else:
                card.set_kind("dim")

    def _on_card_clicked(self, clicked: ChoiceCard) -> None:
        if self._marked:
            return
        if not self._several:
            for card in self._cards.values():
                card.setChecked(card is clicked)
        self._show_taken()

    def _show_taken(self) -> None:
        for card in self._cards.values():
            card.set_kind("chosen" if card.isChecked() else "choice")
        self.changed.emit()
