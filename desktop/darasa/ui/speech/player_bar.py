"""The bar of a reading: pause, back and on by a sentence, slower and faster, and close."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from darasa.core.settings import READING_SPEEDS
from darasa.ui.percent import percent
from darasa.ui.screens.course_words import number
from darasa.ui.speech.player import Player, PlayerState
from darasa.ui.speech.words import voice_name
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import Button, button, set_icon
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import ElidedLabel, label, tooltip
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.meter import Meter

_WIDEST = 820
_WORDS_FROM = 560
_METER_FROM = 760
"""Widths in pixels at 100 % text: the widest, and those from which words, and a meter, have room."""


class PlayerBar(QFrame):
    """Shows a player, and says what is wanted of it; it takes no more width than there is."""

    toggled = Signal()
    stepped = Signal(int)
    """By one sentence: -1 back, 1 on."""
    speed_chosen = Signal(int)
    closed = Signal()

    def __init__(self, speed: int) -> None:
        super().__init__()
        self._speed = speed
        self._title = ElidedLabel("", "smallstrong")
        self._about = ElidedLabel("", "caption", "2")
        self._meter = Meter(0, 6, name=self.tr("Read aloud"))
        self._meter.setFixedWidth(current_theme().scaled(90))
        self._count = label("", "caption", "2")
        self.play = self._button("iconline", "play", "", "listen-play", "F8")
        back = self._button("icon", "chev_l", self.tr("Back one sentence"), "listen-back", "F7")
        on = self._button("icon", "chev_r", self.tr("On one sentence"), "listen-on", "F9")
        close = self._button("icon", "x", self.tr("Stop reading aloud"), "listen-close", "Esc")
        self._words = holder(column("stretch", self._title, self._about, "stretch", spacing=1))
        self._words.setMinimumWidth(current_theme().scaled(110))
        self._far = holder(row(self._meter, self._count, spacing=10))
        self._speed_words = label(self.tr("Speed"), "caption", "2")
        self._card = card(
            "card",
            row(
                back, self.play, on, (self._words, 1), self._far, 4, self._speed_words, self._speeds(), close,
                spacing=8, margins=(12, 8, 10, 8),
            ),
        )  # fmt: skip
        self._card.setMaximumWidth(current_theme().scaled(_WIDEST))
        self.setLayout(row("stretch", (self._card, 1000), "stretch", margins=(16, 8, 16, 8)))
        self.play.clicked.connect(self.toggled)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        self.show_speed(speed)

    @property
    def text(self) -> str:
        """What it says it is doing."""
        return self._title.full_text

    def show_player(self, player: Player) -> None:
        """Show what the player does, and how far it is."""
        speaking = player.state in {PlayerState.SPEAKING, PlayerState.OPENING}
        self._title.set_full_text(
            {
                PlayerState.OPENING: self.tr("Getting the voice ready"),
                PlayerState.SPEAKING: self.tr("Reading aloud"),
                PlayerState.ENDED: self.tr("Read to the end"),
            }.get(player.state, self.tr("Paused"))
        )
        if player.locale:
            says = self.tr("Voice: {name}")
            self._about.set_full_text(says.format(name=voice_name(player.locale)))
        self._name(self.play, self.tr("Pause") if speaking else self.tr("Go on reading aloud"), "F8")
        set_icon(self.play, "pause" if speaking else "play")
        self.play.setEnabled(player.state is not PlayerState.OPENING)
        self._meter.set_value((player.at + 1) / max(1, player.total))
        far = self.tr("{number} of {total}", "the sentence that is read")
        self._count.setText(far.format(number=number(player.at + 1), total=number(player.total)))

    def show_speed(self, speed: int) -> None:
        """Show how fast it reads, in per cent of the usual."""
        self._speed = speed
        at = READING_SPEEDS.index(speed)
        self._now.setText(percent(speed / 100))
        self._slower.setEnabled(at > 0)
        self._faster.setEnabled(at + 1 < len(READING_SPEEDS))

    def step_speed(self, steps: int) -> None:
        """Ask for the next faster (1) or slower (-1) speed, where there is one."""
        at = READING_SPEEDS.index(self._speed) + steps
        if 0 <= at < len(READING_SPEEDS):
            self.speed_chosen.emit(READING_SPEEDS[at])

    def minimumSizeHint(self) -> QSize:
        """Never ask for more width than the buttons need: the words go where there is no room."""
        least = super().minimumSizeHint()
        shown = (part for part in (self._words, self._far, self._speed_words) if part.isVisibleTo(self))
        gone = sum(part.minimumSizeHint().width() + 8 for part in shown)
        return QSize(least.width() - gone, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words and meter where there is room for them."""
        super().resizeEvent(event)
        room = self.width() / current_theme().scaled(100) * 100
        self._words.setVisible(room >= _WORDS_FROM)
        self._far.setVisible(room >= _METER_FROM)
        self._speed_words.setVisible(room >= _METER_FROM)

    def _speeds(self) -> QFrame:
        self._slower = self._button("seg", "minus", self.tr("Slower"), "listen-slower", "Shift+F7")
        self._faster = self._button("seg", "plus", self.tr("Faster"), "listen-faster", "Shift+F9")
        self._now = label("", "caption", "2")
        self._slower.clicked.connect(lambda: self.step_speed(-1))
        self._faster.clicked.connect(lambda: self.step_speed(1))
        made = card("seg", row(self._slower, self._now, self._faster, spacing=4, margins=(3, 3, 3, 3)))
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return made

    def _button(self, kind: str, icon: str, name: str, object_name: str, keys: str) -> Button:
        made = button("", kind, icon, name=name)
        made.setObjectName(object_name)
        self._name(made, name, keys)
        return made

    def _name(self, made: QPushButton, name: str, keys: str) -> None:
        made.setAccessibleName(name)
        made.setToolTip(tooltip(f"{name} (\u200e{keys}\u200e)"))
