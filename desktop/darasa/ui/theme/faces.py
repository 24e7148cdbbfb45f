"""Whether this computer can draw a language, and what has to be installed where it cannot.

What the system says of its fonts is not believed: each letter has to be in a font that Qt would draw it with,
and letters that join have to do so when they are laid out.
"""

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, QLoggingCategory
from PySide6.QtGui import QFontMetrics, QTextLayout

from darasa.ui.theme.theme import current_theme

_NOTO = "fonts-noto-core"


@dataclass(frozen=True, slots=True)
class _Script:
    """What a script needs on a computer; both are names as they stand there."""

    windows: str = ""
    """The optional feature of Windows 10 and 11."""
    debian: str = _NOTO
    joined: str = ""
    """Letters that a font which only has them side by side draws wrongly."""


_S = QLocale.Script
_SCRIPTS = {
    _S.ArabicScript: _Script("Arabic Script Supplemental Fonts", "fonts-noto-ui-core", "ببب"),
    _S.BanglaScript: _Script("Bangla Script Supplemental Fonts", joined="ক্ষ"),
    _S.DevanagariScript: _Script("Devanagari Supplemental Fonts", joined="क्ष"),
    _S.EthiopicScript: _Script("Ethiopic Supplemental Fonts"),
    _S.GujaratiScript: _Script("Gujarati Supplemental Fonts", joined="ક્ષ"),
    _S.GurmukhiScript: _Script("Gurmukhi Supplemental Fonts"),
    _S.HebrewScript: _Script("Hebrew Supplemental Fonts"),
    _S.JapaneseScript: _Script("Japanese Supplemental Fonts", "fonts-noto-cjk"),
    _S.KannadaScript: _Script("Kannada Supplemental Fonts", joined="ಕ್ಷ"),
    _S.KhmerScript: _Script("Khmer Supplemental Fonts"),
    _S.KoreanScript: _Script("Korean Supplemental Fonts", "fonts-noto-cjk"),
    _S.LaoScript: _Script("Lao Supplemental Fonts"),
    _S.MalayalamScript: _Script("Malayalam Supplemental Fonts"),
    _S.OdiaScript: _Script("Odia Supplemental Fonts"),
    _S.SimplifiedHanScript: _Script("Chinese (Simplified) Supplemental Fonts", "fonts-droid-fallback"),
    _S.SinhalaScript: _Script("Sinhala Supplemental Fonts"),
    _S.TamilScript: _Script("Tamil Supplemental Fonts"),
    _S.TeluguScript: _Script("Telugu Supplemental Fonts"),
    _S.ThaiScript: _Script("Thai Supplemental Fonts"),
    _S.TraditionalHanScript: _Script("Chinese (Traditional) Supplemental Fonts", "fonts-droid-fallback"),
}
"""Scripts of which more is known than that Noto has a font for them."""


@dataclass(frozen=True, slots=True)
class Cure:
    """What to install so that a language can be drawn, on the system that this is."""

    windows: str = ""
    """The name of one of Windows' optional features; empty on other systems, and where there is none."""
    debian: str = ""
    """The name of a package of Debian and Ubuntu; empty on other systems than Linux."""


@lru_cache(maxsize=64)
def can_draw(language: str) -> bool:
    """Return whether every letter of some words of a language (BCP 47) can be drawn here, and joined.

    The first time takes some milliseconds, so it is not to be asked before the first paint. What is not known
    of a language is no reason to say that it cannot be drawn.
    """
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return True
    # Qt complains of each font that it looks at and does not take.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    try:
        joined = _SCRIPTS.get(locale.script(), _Script()).joined
        known = QFontMetrics(current_theme().font())
        return all(known.inFontUcs4(ord(letter)) for letter in _letters(locale) + joined) and (
            not joined or _is_joined(joined)
        )
    finally:
        QLoggingCategory.setFilterRules("")


def cure(language: str, system: str = sys.platform) -> Cure:
    """Return what makes this computer able to draw a language; `system` is as in `sys.platform`."""
    needs = _SCRIPTS.get(QLocale(language).script(), _Script())
    if system == "win32":
        return Cure(windows=needs.windows)
    return Cure(debian=needs.debian if system.startswith("linux") else "")


def _letters(locale: QLocale) -> str:
    """Return most of a language's letters, once each: those of its name and of its months and days."""
    months = (locale.standaloneMonthName(month) for month in range(1, 13))
    days = (locale.standaloneDayName(day) for day in range(1, 8))
    return "".join(dict.fromkeys("".join((locale.nativeLanguageName(), *months, *days)).replace(" ", "")))


def _is_joined(letters: str) -> bool:
    """Whether letters take other shapes, or become fewer, beside each other."""
    glyphs = _glyphs(letters)
    return len(glyphs) < len(letters) or len(set(glyphs)) > len(set(letters))


def _glyphs(text: str) -> list[int]:
    layout = QTextLayout(text, current_theme().font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
