"""What stands beside and what comes below, by the room there is."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.widgets.layouts import column
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import Sides


@pytest.mark.parametrize(("room", "beside"), [(1100, True), (900, False)])
def test_side_comes_below_where_long_words_leave_no_room_beside(
    qtbot: QtBot, room: int, beside: bool
) -> None:
    main, side = QWidget(), QWidget()
    main.setLayout(column(QWidget(minimumWidth=700)))
    side.setLayout(column(QWidget(minimumWidth=200)))
    sides = Sides(main, side)
    page = Page(column(sides, "stretch"), 2000)
    qtbot.addWidget(page)
    page.resize(room, 400)
    page.show()
    assert sides.is_beside == beside
    assert sides.width() <= page.viewport().width()
    page.resize(2000 - room, 400)
    qtbot.waitUntil(lambda: sides.is_beside != beside)
