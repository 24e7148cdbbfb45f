"""Every view of the program as a screen reader is told of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.accessibility import factory
from tests.audit.arriving import clear, settle
from tests.audit.names import unclear
from tests.audit.views import BARE_VIEWS, VIEWS, View
from tests.audit.world import bare_world, full_world
from tests.ui.windows import open_window


@pytest.fixture(autouse=True)
def _listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have ours believe that a screen reader listens, which there is none of without a screen."""
    factory.install()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


@pytest.mark.parametrize(
    ("world", "views"), [(full_world, VIEWS), (bare_world, BARE_VIEWS)], ids=["in use", "nothing there yet"]
)
def test_a_screen_reader_can_tell_everything_in_every_view_apart(
    qtbot: QtBot, tmp_path: Path, world: type, views: tuple[View, ...]
) -> None:
    faults: list[str] = []
    with world(tmp_path) as workspace:
        window = open_window(qtbot, workspace)
        for view in views:
            opened = view.open(window, workspace)
            settle()
            faults += [f"{view.name}: {fault}" for fault in unclear(opened)]
        clear(window)
        window.close()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (["", "Save"], "QPushButton has no name"),
        (["×", "Save"], "QPushButton is called '×'"),
        (["x", "Save"], "QPushButton is called 'x'"),
        (["Save", "Save"], "2 things are called 'Save'"),
    ],
    ids=["none", "sign", "letter", "twice"],
)
def test_a_planted_fault_is_found(qtbot: QtBot, names: list[str], fault: str) -> None:
    assert unclear(planted(qtbot, *map(QPushButton, names))) == [fault]


def test_a_picture_without_a_text_is_found_and_a_decoration_is_none(qtbot: QtBot) -> None:
    from darasa.ui.widgets.labels import picture

    image = QPixmap(8, 8)
    image.fill(Qt.GlobalColor.red)
    bare = QLabel()
    bare.setPixmap(image)
    assert unclear(planted(qtbot, bare)) == ["a picture has no text"]
    assert unclear(planted(qtbot, picture(image))) == []


def planted(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    view = QWidget()
    qtbot.addWidget(view)
    layout = QVBoxLayout(view)
    for widget in widgets:
        layout.addWidget(widget)
    view.show()
    return view
