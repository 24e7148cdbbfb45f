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


def pairwise(view: int) -> tuple[Look, ...]:
    """Return four looks for a view, by its number, in which it meets every theme, size, direction and window.

    The views together meet every pair of those, and every look.
    """
    sizes = len(TEXT_SIZES)
    return tuple(
        _find(
            THEMES[(view + number) % 3],
            TEXT_SIZES[number],
            (view // 3 + number) % 2 == 1,
            (view // 6 + number // 2) % 2,
        )
        for number in range(sizes)
    )


def _find(theme: str, text_size: int, rtl: bool, window: int) -> Look:
    return next(
        look
        for look in LOOKS
        if (look.theme, look.text_size, look.language == "ar", look.window)
        == (theme, text_size, rtl, WINDOWS[window])
    )
