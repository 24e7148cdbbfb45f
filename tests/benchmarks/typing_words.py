"""Types words letter by letter into a search over a large index, and prints how long the window is busy.

For each word it is the longest time, in ms of its thread's processor time, between two turns of the event
loop: no key and no paint comes through then.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from darasa.core.paths import DataFolder
from darasa.ui.screens.library.search_results import SearchResults
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.layouts import column
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.search_field import SearchField
from darasa.workspace import Workspace
from tests.benchmarks.searching import TYPED

BETWEEN_KEYS = 150
"""ms, about 80 words a minute."""
AFTER_A_WORD = 1_000


def main(folder: Path) -> None:
    """Type every word, and print one number each."""
    app = QApplication([])
    apply_theme(app, Theme())
    workspace = Workspace(DataFolder(folder))
    # The index has paragraphs of packs that are not installed, which an update would take out.
    workspace.search.update = lambda *_: False  # type: ignore[method-assign]
    results, field = SearchResults(workspace, "en"), SearchField("")
    results.follow(field)
    field.textChanged.connect(results.look_for)
    page = Page(column(field, results, "stretch"))
    page.resize(1366, 768)
    page.show()
    stood = _Stood()
    _rest(AFTER_A_WORD)
    for word in TYPED:
        stood.longest = 0.0
        for letter in word:
            field.insert(letter)
            _rest(BETWEEN_KEYS)
        _rest(AFTER_A_WORD)
        print(stood.longest * 1000)
        field.clear()
        _rest(BETWEEN_KEYS)
    results.close_search()
    workspace.close()


class _Stood:
    """The longest work between two turns of the event loop, in seconds of this thread's processor time."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(0)

    def _on_timeout(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
