"""How the screen is: language, letters, colours, and whether things move. Every change is kept at once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from darasa.core.settings import LINE_SPACINGS, READING_SPEEDS, TEXT_SIZES, THEMES, Preferences
from darasa.ui.languages import available, best, choice_name, remark
from darasa.ui.percent import percent
from darasa.ui.screens.settings.rows import setting_row, titled_card
from darasa.ui.screens.settings.theme_tile import ThemeTile
from darasa.ui.system_libraries import EASY_LETTERS
from darasa.ui.theme.fonts import easy_face
from darasa.ui.theme.theme import current_theme
from darasa.ui.theme.tokens import tokens
from darasa.ui.widgets.card import card
from darasa.ui.widgets.drop_down import drop_down
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Placed, column
from darasa.ui.widgets.passage import Passage
from darasa.ui.widgets.segmented import Segmented
from darasa.ui.widgets.toggle import Toggle


class ScreenCard(QFrame):
    """A card of these settings, with `preferences` shown as the current ones."""

    preferences_chosen = Signal(object)
    """The Preferences as they are wanted now."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.setLayout(column(titled_card(self.tr("The screen"), self._rows())))

    # -- Slots --

    def _on_language_activated(self, index: int) -> None:
        self._prefer(language=available()[index])

    def _on_size_chosen(self, size: str) -> None:
        self._prefer(text_size=int(size))

    def _on_spacing_chosen(self, spacing: str) -> None:
        self._prefer(line_spacing=int(spacing))

    def _on_speed_chosen(self, speed: str) -> None:
        self._prefer(reading_speed=int(speed))

    # -- Parts --

    def _rows(self) -> list[Placed]:
        rows: list[Placed] = []
        if len(available()) > 1:
            about = self.tr("For Darasa and its courses.")
            about = f"{about} {remark(best(self._preferences.language))}".strip()
            rows.append(setting_row(self.tr("Language"), about, self._language()))
        rows += [
            setting_row(self.tr("Text size"), self.tr("Everything grows with it"), self._sizes()),
            setting_row(self.tr("Easy letters"), self._about_letters(), self._letters()),
            column(
                setting_row(
                    self.tr("Line spacing"),
                    self.tr("Room between the lines of lessons, questions and answers"),
                    self._spacings(),
                ),
                14,
                self._sample(),
            ),
            setting_row(
                self.tr("Reading aloud"),
                self.tr("How fast a voice reads when you press Listen"),
                self._speeds(),
            ),
            self._themes(),
            setting_row(
                self.tr("Small movements"),
                self.tr("Windows slide in softly. Off is calmer, and lighter for old computers"),
                self._motion(),
            ),
        ]
        return rows

    def _language(self) -> QWidget:
        choice = drop_down(self.tr("Language"))
        choice.setObjectName("language")
        choice.addItems([choice_name(tag) for tag in available()])
        choice.setCurrentIndex(available().index(best(self._preferences.language)))
        choice.activated.connect(self._on_language_activated)
        return choice

    def _sizes(self) -> QWidget:
        items = [
            (str(size), f"\u200e{percent(size / 100)}", "") for size in TEXT_SIZES
        ]
        choice = Segmented(items, str(self._preferences.text_size), self.tr("Text size"))
        _name(choice, "text-size", TEXT_SIZES)
        choice.chosen.connect(self._on_size_chosen)
        return choice

    def _about_letters(self) -> str:
        """Say what they are good for; where there is no such face, what it is called and how to get it."""
        if not easy_face():
            words = self.tr(
                "This computer does not have these letters yet. They are called {name}. Whoever looks after "
                "the computer can install them: the package is {package}"
            )
            return words.format(name=tokens()["font"]["easy"][0], package=f"\u2068{EASY_LETTERS}\u2069")
        if current_theme().rtl:
            return self.tr("For Latin letters: a shape of its own for each. Arabic letters stay as they are")
        return self.tr("Each letter has a shape of its own, so that none is taken for another")

    def _letters(self) -> QWidget:
        toggle = Toggle(self.tr("Easy letters"), on=self._preferences.easy_letters)
        toggle.setObjectName("easy-letters")
        toggle.toggled.connect(lambda on: self._prefer(easy_letters=on))
        return toggle

    def _spacings(self) -> QWidget:
        words = (self.tr("Usual"), self.tr("Wide"), self.tr("Very wide"))
        items = [(str(spacing), says, "") for spacing, says in zip(LINE_SPACINGS, words, strict=True)]
        choice = Segmented(items, str(self._preferences.line_spacing), self.tr("Line spacing"))
        _name(choice, "line-spacing", LINE_SPACINGS)
        choice.chosen.connect(self._on_spacing_chosen)
        return choice

    def _speeds(self) -> QWidget:
        items = [(str(speed), f"\u200e{percent(speed / 100)}", "") for speed in READING_SPEEDS]
        choice = Segmented(items, str(self._preferences.reading_speed), self.tr("Reading aloud"))
        _name(choice, "reading-speed", READING_SPEEDS)
        choice.chosen.connect(self._on_speed_chosen)
        return choice

    def _sample(self) -> QWidget:
        """Show what the choices above make of a text."""
        words = self.tr(
            "This is how a lesson looks. Ilse sold 10 jars of oil and 1 jar of honey at the market. She "
            "wrote both numbers in her book, and at home she checked them again."
        )
        return card("sunken", column(Passage(words, "lead"), margins=(18, 14, 18, 14)))

    def _themes(self) -> QVBoxLayout:
        names = (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        tiles = []
        for theme, words in zip(THEMES, names, strict=True):
            tile = ThemeTile(theme, words, chosen=theme == self._preferences.theme)
            tile.clicked.connect(lambda _=False, theme=theme: self._prefer(theme=theme))
            tiles.append(tile)
        grid = FlowGrid(tiles, cell=170, most=3, spacing=14)
        return column(label(self.tr("Colours"), "strong"), 10, grid)

    def _motion(self) -> QWidget:
        toggle = Toggle(self.tr("Small movements"), on=self._preferences.motion)
        toggle.setObjectName("motion")
        toggle.toggled.connect(lambda on: self._prefer(motion=on))
        return toggle

    def _prefer(self, **changes: object) -> None:
        changed = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if changed != self._preferences:
            # A change that is not seen builds no other card.
            self._preferences = changed
            self.preferences_chosen.emit(changed)


def _name(choice: Segmented, name: str, values: Sequence[int]) -> None:
    """Name the buttons, so that the keyboard finds its place again when the screen is built anew."""
    for value in values:
        choice.button(str(value)).setObjectName(f"{name}-{value}")
