"""Which typefaces to use: the design's where they are installed, a sound face of the system where not."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from darasa.ui.theme.tokens import tokens

_FALLBACK = {
    "ui": ("Noto Sans", "Segoe UI", "Cantarell", "Ubuntu", "DejaVu Sans", "Liberation Sans"),
    "ui_rtl": ("Noto Sans Arabic", "Segoe UI", "Noto Sans", "DejaVu Sans"),
    "mono": ("Noto Sans Mono", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", "Liberation Mono"),
}


@lru_cache(maxsize=8)
def families(use: str) -> list[str]:
    """Return the installed families for `ui`, `ui_rtl` or `mono`, best first.

    With `_easy` behind the first two, Latin letters come from the easy face, where one is installed. Arabic
    keeps its own face: the easy ones have no Arabic letters.

    Only installed ones are named, because asking Qt for a missing family makes it read every font's
    aliases, which takes longer than the rest of the start. With none of them installed the system's own
    general or fixed-width face is returned, so the list is never empty.
    """
    if use == "ui_easy":
        return list(dict.fromkeys(filter(None, (easy_face(), *families("ui")))))
    if use == "ui_rtl_easy":
        arabic, *others = families("ui_rtl")
        return list(dict.fromkeys(filter(None, (arabic, easy_face(), *others))))
    wanted = dict.fromkeys((*tokens()["font"][use], *_FALLBACK[use]))
    found = [family for family in wanted if QFontDatabase.hasFamily(family)]
    if found:
        return found
    mono = QFontDatabase.SystemFont.FixedFont
    general = QFontDatabase.SystemFont.GeneralFont
    font: QFont = QFontDatabase.systemFont(mono if use == "mono" else general)
    return [font.family()]


@lru_cache(maxsize=1)
def easy_face() -> str:
    """Return the installed face for those who read with effort; empty where there is none."""
    return next((family for family in tokens()["font"]["easy"] if QFontDatabase.hasFamily(family)), "")
