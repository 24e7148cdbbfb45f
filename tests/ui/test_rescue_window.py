"""The small window of a record that cannot be opened, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.storage.errors import DatabaseUnusableError
from darasa.ui.rescue_window import RescueWindow
from darasa.ui.widgets.focus_ring import FocusRing
from tests.ui.shown import focused, look
from tests.ui.windows import press


def test_what_the_keyboard_is_on_has_a_ring(qtbot: QtBot, tmp_path: Path) -> None:
    look()
    window = RescueWindow()
    qtbot.addWidget(window)
    window.show_trouble(DatabaseUnusableError(tmp_path, "disk I/O error"))
    window.appear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert focused().accessibleName() == "Try again"
    ring = window.findChild(FocusRing)
    assert ring is not None
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_Tab)
        assert ring.target is focused()
        seen.append(focused().accessibleName())
    assert seen == ["Details", "Close Darasa", "Try again"]
