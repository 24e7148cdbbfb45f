"""The typography of a lesson: resources/theme/reader.css turned into Qt's text formats for one theme."""

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
)

from darasa.core.paths import resources
from darasa.ui.theme.fonts import families
from darasa.ui.theme.theme import Theme

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([a-z0-9.]+)\s*\{([^}]*)\}")
_PIXELS = re.compile(r"@t-(\w+)px|(-?[\d.]+)(?:px)?")
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_NAME = QTextFormat.Property.UserProperty
"""Where a block keeps the name of its rule."""
_PICTURES = 100
"""The line height of what holds a picture: any other would stretch it."""
_USUAL_LINE = 1.21
"""The line gap that reader.css reckons with, in em: Inter's."""


class LessonStyle:
    """Block and character formats by rule name, such as `p` or `p.lead`, for one theme and direction."""

    def __init__(self, theme: Theme, *, rtl: bool) -> None:
        self.theme = theme
        self.rtl = rtl
        self.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._evened = 1.0 if rtl or not theme.easy else _evened()
        self._blocks: dict[str, QTextBlockFormat] = {}
        self._chars: dict[str, QTextCharFormat] = {}

    @property
    def column(self) -> int:
        """The widest comfortable line, in pixels; it grows slower than the text, so that it fits the page."""
        return round(self.theme.size("reader_max") * float(self.theme.scale**0.5))

    def font(self) -> QFont:
        """Return the font of running text."""
        return self.theme.font("reader")

    def block(self, name: str) -> QTextBlockFormat:
        """Return the block format of a rule: margins, line height and direction. Copy it to change it."""
        if name not in self._blocks:
            self._blocks[name] = self._block_format(_rule(name))
            self._blocks[name].setProperty(_NAME, name)
        return self._blocks[name]

    def char(self, name: str) -> QTextCharFormat:
        """Return the character format of a rule: font, colour and lines. Copy it to change it."""
        if name not in self._chars:
            self._chars[name] = self._char_format(_rule(name))
        return self._chars[name]

    def bullets(self, level: int, start: int | None) -> QTextListFormat:
        """Return what stands before the items of a list inside `level` others: numbers, or dots for None."""
        bullets = QTextListFormat()
        bullets.setIndent(level + 1)
        bullets.setStyle(_BULLETS[min(level, len(_BULLETS) - 1)])
        if start is not None:
            bullets.setStyle(QTextListFormat.Style.ListDecimal)
            bullets.setStart(start)
        if self.rtl:  # Qt writes ".1" here, and then turns it round once more.
            bullets.setNumberPrefix(".")
            bullets.setNumberSuffix("")
        return bullets

    def color(self, token: str) -> QColor:
        """Return the colour of a token."""
        return self.theme.color(token)

    def _block_format(self, rule: dict[str, str]) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLayoutDirection(self.direction)
        if "margin-top" in rule:
            block.setTopMargin(self._length(rule["margin-top"]))
        if "margin-bottom" in rule:
            block.setBottomMargin(self._length(rule["margin-bottom"]))
        if "line-height" in rule:
            percent = float(rule["line-height"].removesuffix("%"))
            if percent > _PICTURES:
                percent = max(_PICTURES, percent * self.theme.line_spacing / 100 * self._evened)
            block.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return block

    def _char_format(self, rule: dict[str, str]) -> QTextCharFormat:
        char = QTextCharFormat()
        color = rule.get("color", "@text")
        if color != "inherit":
            char.setForeground(self.color(color.removeprefix("@")))
        if "background-color" in rule:
            char.setBackground(self.color(rule["background-color"].removeprefix("@")))
        if rule.get("font-family") == "mono":
            char.setFontFamilies(families("mono"))
            char.setFontFixedPitch(True)
        if "font-size" in rule:
            char.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._length(rule["font-size"])))
        if "font-weight" in rule:
            char.setFontWeight(int(rule["font-weight"]))
        # Joined scripts must not be pulled together, nor easy letters.
        if "letter-spacing" in rule and not self.rtl and not self.theme.easy:
            char.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            char.setFontLetterSpacing(self._length(rule["letter-spacing"]))
        if rule.get("text-decoration") == "underline":
            char.setFontUnderline(True)
        elif "text-decoration" in rule:
            char.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            char.setUnderlineColor(self.color("accent_text"))
        return char

    def _length(self, value: str) -> float:
        match = _PIXELS.fullmatch(value)
        if match is None:
            raise ValueError(value)
        return self.theme.px(match.group(1)) if match.group(1) else float(match.group(2))


def rule_of(block: QTextBlock) -> str:
    """Return the name of the rule that a block was set by, such as `h2`; empty for none."""
    return block.blockFormat().stringProperty(_NAME)


@lru_cache(maxsize=1)
def _evened() -> float:
    """Return what makes lines of easy letters as far apart as others: Andika brings more air by itself."""
    font = QFont(families("ui_easy")[0])
    font.setPixelSize(100)
    return min(1.0, _USUAL_LINE * 100 / QFontMetricsF(font).height())


def _rule(name: str) -> dict[str, str]:
    """Return the properties of `element` or `element.class`; a class begins with those of its element."""
    rules = _rules()
    element = name.partition(".")[0]
    return {**rules[element], **rules[name]}


@lru_cache(maxsize=1)
def _rules() -> dict[str, dict[str, str]]:
    """Read resources/theme/reader.css into properties by selector."""
    css = _COMMENT.sub("", (resources() / "theme" / "reader.css").read_text("ascii"))
    rules = {}
    for selector, body in _RULE.findall(css):
        pairs = (line.partition(":") for line in body.split(";") if ":" in line)
        rules[selector] = {name.strip(): value.strip() for name, _, value in pairs}
    return rules
