"""Another language, look or text size in the middle of something takes nothing away; nothing starts anew."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.languages import SOURCE, Translations
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.facilitator.learner_acts import Rename
from darasa.ui.screens.library.add_catalogue import AddCatalogue
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.overlay import Overlay
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.search_field import SearchField
from darasa.workspace import Workspace
from tests.ui.facilitating import at_the_learners, learner
from tests.ui.shown import focused
from tests.ui.test_rebuild import quiz, reader, shown_quiz, shown_reader, studying

__all__ = ["studying"]

START = Preferences(language="en")
ROUND = (
    replace(START, language="ar"),
    replace(START, language="fr", theme="dark"),
    replace(START, text_size=150),
    START,
)
"""From left to right and back, with everything that can change."""


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    here = QLocale()
    yield
    Translations().use(SOURCE)
    QLocale.setDefault(here)
    apply_theme(qapp, Theme())


def switch(window: MainWindow, wishes: Preferences) -> None:
    """Choose as on any screen, and let it happen."""
    before = window.current
    window.navigator.preferences_chosen.emit(wishes)
    QCoreApplication.processEvents()
    assert window.current is not before


def test_a_half_typed_answer_outlasts_every_switch(studying: MainWindow) -> None:
    for answered in range(7):
        screen = quiz(studying, answered)
        if screen.view.answer.findChildren(QLineEdit):
            break
    field = screen.view.answer.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "1")
    for wishes in ROUND:
        switch(studying, wishes)
        again = shown_quiz(studying).view.answer.findChild(QLineEdit)
        assert again is not None
        assert (again.text(), focused()) == ("1", again)


def test_the_place_in_a_lesson_outlasts_every_switch(studying: MainWindow) -> None:
    studying.resize(1366, 420)
    screen = reader(studying)
    screen.view.scroll_to("breaks")
    for wishes in ROUND:
        switch(studying, wishes)
        assert shown_reader(studying).view.block == "breaks"


def test_what_is_searched_for_in_the_library_outlasts_every_switch(studying: MainWindow) -> None:
    studying.navigator.go(Route("library"))
    search = studying.current.findChild(SearchField)
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "beans")
    for wishes in ROUND:
        switch(studying, wishes)
        again = studying.current.findChild(SearchField)
        assert again is not None
        assert (again.text(), focused()) == ("beans", again)


@pytest.mark.parametrize("kind", ["rename", "catalogue"])
def test_what_is_typed_into_a_question_over_the_window_outlasts_every_switch(
    kind: str, qtbot: QtBot, workspace: Workspace
) -> None:
    window = at_the_learners(qtbot, workspace)
    dialog: Overlay
    if kind == "rename":
        dialog = Rename(window.navigator.gate, workspace.people, learner(workspace, "Amina"))
    else:
        window.navigator.go(Route("centre_library"))
        dialog = AddCatalogue(window.navigator.gate, workspace)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.clear()
    QTest.keyClicks(field, "zawadi")
    for wishes in ROUND:
        switch(window, wishes)
        assert dialog.isVisible()
        assert (field.text(), focused()) == ("zawadi", field)
    dialog.close_overlay()


def test_a_page_stays_scrolled_where_it_was(qtbot: QtBot, studying: MainWindow) -> None:
    studying.resize(1024, 600)
    studying.navigator.go(Route("settings"))
    QCoreApplication.processEvents()
    page = studying.current.findChild(Page)
    assert page is not None
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    at = page.verticalScrollBar().value()
    assert at > 100
    switch(studying, replace(START, theme="dark"))
    page = studying.current.findChild(Page)
    assert page is not None
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == at)
