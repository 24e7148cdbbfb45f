"""The looks that every view is seen in: themes × text sizes × directions × window sizes."""

from dataclasses import dataclass, replace
from itertools import product

from darasa.core.settings import TEXT_SIZES, Preferences
from darasa.ui.main_window import MainWindow
from darasa.ui.theme.tokens import THEMES
from darasa.workspace import Workspace
from tests.audit.arriving import settle

WINDOWS = ((1366, 768), (1024, 600))
_LEFT_TO_RIGHT = ("en", "fr", "sw")
"""Taken in turn, so that all words are seen."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks."""

    theme: str
    text_size: int
    """Per cent."""
    language: str
    window: tuple[int, int]
    """Width and height in pixels."""

    def __str__(self) -> str:
        return f"{self.theme} {self.text_size} % {self.language} {self.window[0]}×{self.window[1]}"

    def put_on(self, window: MainWindow, workspace: Workspace) -> None:
        """Let the window look so, whoever is there; nobody has wishes of their own."""
        wishes = Preferences(theme=self.theme, text_size=self.text_size, language=self.language)
        workspace.save_settings(replace(workspace.settings, preferences=wishes))
        window._apply(wishes)
        window.resize(*self.window)
        window.refresh()
        settle()


def _looks() -> tuple[Look, ...]:
    found = product(THEMES, TEXT_SIZES, (False, True), WINDOWS)
    return tuple(
        Look(theme, size, "ar" if rtl else _LEFT_TO_RIGHT[number // 4 % 3], window)
        for number, (theme, size, rtl, window) in enumerate(found)
    )


LOOKS = _looks()


def few(view: int) -> tuple[Look, Look]:
    """Return two looks for a view, by its number: the largest text, and another of everything else.

    It meets both directions, both windows and two themes; the views together meet every pair of those.
    """
    rtl, swapped = view % 2 == 1, view // 6 % 4 == 3
    largest = (THEMES[view % 3], TEXT_SIZES[-1], rtl, WINDOWS[0 if swapped else 1])
    other = (THEMES[(view + 1) % 3], TEXT_SIZES[view // 6 % 3], not rtl, WINDOWS[1 if swapped else 0])
    return _find(largest), _find(other)


def _find(wanted: tuple[str, int, bool, tuple[int, int]]) -> Look:
    return next(
        look for look in LOOKS if (look.theme, look.text_size, look.language == "ar", look.window) == wanted
    )
