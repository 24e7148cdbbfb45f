"""Rows that come and go."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.screens.library.row_list import Row, RowList


def test_a_row_that_is_replaced_at_once_does_not_become_a_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = RowList()
    QVBoxLayout(window).addWidget(rows)
    window.show()
    for text in ("first", "second", "third"):
        rows.show_rows([Row("row", text, partial(QLabel, text))])
    QCoreApplication.processEvents()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    shown = rows.row("row")
    assert isinstance(shown, QLabel)
    assert shown.text() == "third"
    assert shown.isVisible()
