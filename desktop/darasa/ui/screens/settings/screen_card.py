"""How the screen is: language, text size, colours, and whether things move. Every change is kept at once."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from darasa.core.settings import TEXT_SIZES, THEMES, Preferences
from darasa.ui.languages import available, best, own_name, remark
from darasa.ui.screens.settings.rows import setting_row, titled_card
from darasa.ui.screens.settings.theme_tile import ThemeTile
from darasa.ui.widgets.flow_grid import FlowGrid
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Placed, column
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

    # -- Parts --

    def _rows(self) -> list[Placed]:
        rows: list[Placed] = []
        if len(available()) > 1:
            about = self.tr("For Darasa and its courses.")
            about = f"{about} {remark(best(self._preferences.language))}".strip()
            rows.append(setting_row(self.tr("Language"), about, self._language()))
        rows += [
            setting_row(self.tr("Text size"), self.tr("Everything grows with it"), self._sizes()),
            self._themes(),
            setting_row(
                self.tr("Small movements"),
                self.tr("Windows slide in softly. Off is calmer, and lighter for old computers"),
                self._motion(),
            ),
        ]
        return rows

    def _language(self) -> QWidget:
        choice = QComboBox()
        choice.setObjectName("language")
        choice.setAccessibleName(self.tr("Language"))
        choice.addItems([own_name(tag) for tag in available()])
        choice.setCurrentIndex(available().index(best(self._preferences.language)))
        choice.activated.connect(self._on_language_activated)
        return choice

    def _sizes(self) -> QWidget:
        percent = QLocale().percent()
        items = [(str(size), f"\u200e{QLocale().toString(size)} {percent}", "") for size in TEXT_SIZES]
        choice = Segmented(items, str(self._preferences.text_size), self.tr("Text size"))
        choice.chosen.connect(self._on_size_chosen)
        return choice

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
            self.preferences_chosen.emit(changed)
