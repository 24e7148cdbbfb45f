"""The looks that every view is seen in: themes × text sizes × directions × window sizes."""

from dataclasses import dataclass, replace
from itertools import product

from darasa.core.settings import LINE_SPACINGS, TEXT_SIZES, Preferences
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
    easy: bool = False
    """Easy letters, which are wider, with the most room between the lines."""

    def __str__(self) -> str:
        easy = " easy letters" if self.easy else ""
        return f"{self.theme} {self.text_size} % {self.language} {self.window[0]}×{self.window[1]}{easy}"

    def put_on(self, window: MainWindow, workspace: Workspace) -> None:
        """Let the window look so, whoever is there; nobody has wishes of their own."""
        spacing = LINE_SPACINGS[-1] if self.easy else LINE_SPACINGS[0]
        wishes = Preferences(
            theme=self.theme,
            text_size=self.text_size,
            language=self.language,
            easy_letters=self.easy,
            line_spacing=spacing,
        )
        workspace.save_settings(replace(workspace.settings, preferences=wishes))
        window._apply(wishes)
        window.resize(*self.window)
        window.refresh()
        settle()


def _looks() -> tuple[Look, ...]:
    found = product(THEMES, TEXT_SIZES, (False, True), WINDOWS)
    usual = tuple(
        Look(theme, size, "ar" if rtl else _LEFT_TO_RIGHT[number // 4 % 3], window)
        for number, (theme, size, rtl, window) in enumerate(found)
    )
    return usual + tuple(replace(look, easy=True) for look in usual if look.text_size == TEXT_SIZES[-1])


LOOKS = _looks()


def few(view: int) -> tuple[Look, Look]:
    """Return two looks for a view, by its number: the largest text, and another of everything else.

    It meets both directions, both windows and two themes; the views together meet every pair of those. Every
    other pair of views has its largest text in easy letters.
    """
    rtl, swapped = view % 2 == 1, view // 6 % 4 == 3
    largest = (THEMES[view % 3], TEXT_SIZES[-1], rtl, WINDOWS[0 if swapped else 1])
    other = (THEMES[(view + 1) % 3], TEXT_SIZES[view // 6 % 3], not rtl, WINDOWS[1 if swapped else 0])
    return _find(largest, easy=view // 2 % 2 == 1), _find(other)


def _find(wanted: tuple[str, int, bool, tuple[int, int]], *, easy: bool = False) -> Look:
    return next(
        look
        for look in LOOKS
        if (look.theme, look.text_size, look.language == "ar", look.window) == wanted and look.easy == easy
    )
