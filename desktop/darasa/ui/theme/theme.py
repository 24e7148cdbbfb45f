"""One look of the whole interface: its colours, text size, reading direction, and whether it moves."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from darasa.core.settings import Preferences
from darasa.ui.theme.fonts import families
from darasa.ui.theme.stylesheet import style_sheet
from darasa.ui.theme.tokens import tokens

_PROPERTY = "darasaTheme"
_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")
_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "canvas",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """A look, as a plain value: equal themes paint equal pixels."""

    name: str = "light"
    """One of `THEMES`."""
    scale: float = 1.0
    """Text size: 1.0, 1.15, 1.3 or 1.5."""
    rtl: bool = False
    """The language reads from right to left."""
    motion: bool = False
    easy: bool = False
    """Letters that are hard to take for each other."""
    line_spacing: int = 100
    """Room between the lines of lessons, questions and feedback: per cent of the usual, 100, 125 or 150."""

    @classmethod
    def wanted(cls, preferences: Preferences, *, rtl: bool) -> "Theme":
        """Return the look that somebody wishes, for a language that reads this way."""
        return cls(
            preferences.theme,
            preferences.text_size / 100,
            rtl,
            preferences.motion,
            preferences.easy_letters,
            preferences.line_spacing,
        )

    @property
    def high_contrast(self) -> bool:
        """Whether decoration gives way to lines: no patterns, 2 px borders."""
        return self.name == "high_contrast"

    def color(self, token: str) -> QColor:
        """Return the colour of a token such as `text2`; unknown tokens raise KeyError."""
        return QColor(_color(self.name, token))

    def px(self, role: str) -> int:
        """Return the pixel size of a text role such as `body`, multiplied by the text size."""
        return round(int(tokens()["type"][role]) * self.scale)

    def space(self, name: str) -> int:
        """Return a distance in pixels: xxs 4, xs 8, s 12, m 16, l 24, xl 32, xxl 48, xxxl 64."""
        return int(tokens()["space"][name])

    def radius(self, name: str) -> int:
        """Return a corner radius in pixels: s 6, m 10, l 14, xl 20."""
        return int(tokens()["radius"][name])

    def size(self, name: str) -> int:
        """Return a fixed size of the design in pixels, not scaled, e.g. `reader_max` or `topbar`."""
        return int(tokens()["size"][name])

    def scaled(self, length: int) -> int:
        """Return a control's height or a column's width grown with the text, by four fifths of its growth."""
        return round(length * (1 + (self.scale - 1) * 0.8))

    def font(self, role: str = "body", weight: int = 400, *, mono: bool = False) -> QFont:
        """Return the font for text that is painted, not laid out by a label."""
        font = QFont()
        script = "ui_rtl" if self.rtl else "ui"
        font.setFamilies(families("mono" if mono else f"{script}_easy" if self.easy else script))
        font.setPixelSize(self.px(role))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application this look; widgets that paint themselves read `current_theme()`."""
    app.setProperty(_PROPERTY, theme)
    direction = Qt.LayoutDirection.RightToLeft if theme.rtl else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    app.setFont(theme.font())
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, theme.color(token))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(theme.name, theme.scale, rtl=theme.rtl, easy=theme.easy))


def current_theme() -> Theme:
    """Return the look last applied to the application, or the default one before that."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else Theme()


@lru_cache(maxsize=256)
def _color(theme: str, token: str) -> QColor:
    value: str = tokens()["color"][theme][token]
    rgba = _RGBA.fullmatch(value)
    if rgba is None:
        return QColor(value)
    red, green, blue, alpha = rgba.groups()
    return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))
