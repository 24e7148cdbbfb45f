"""The interface in each of its languages, through the loading that the program uses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences, Settings
from darasa.ui.languages import SOURCE, Translations, available, best, own_name
from darasa.ui.navigation import Route
from darasa.ui.screens.settings.settings_screen import SettingsScreen
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.screens.who.when import date_words, moment_words
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.ui.widgets.page import Page
from darasa.workspace import Workspace
from tests.ui.facilitating import PASSPHRASE, come_in
from tests.ui.shown import texts
from tests.ui.windows import open_window

LEARNING = {
    "en": "Who is learning?",
    "fr": "Qui apprend\u00a0?",
    "sw": "Nani anajifunza?",
    "ar": "من يتعلّم الآن؟",
}
"""What the first screen asks."""
LESSONS = {
    "en": {0: "0 lessons", 1: "1 lesson", 2: "2 lessons", 3: "3 lessons"},
    "fr": {0: "0 leçon", 1: "1 leçon", 2: "2 leçons", 1234: "1\u202f234 leçons"},
    "sw": {0: "masomo 0", 1: "somo 1", 2: "masomo 2"},
    "ar": {
        0: "٠ درس",
        1: "درس واحد",
        2: "درسان",
        3: "٣ دروس",
        11: "١١ درسًا",
        100: "١٠٠ درس",
        103: "١٠٣ دروس",
    },
}
"""How lessons are counted."""
NOW = 1_780_000_000_000
"""In May 2026, in UTC milliseconds."""


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application as the other tests expect it."""
    here = QLocale()
    yield
    Translations().use(SOURCE)
    QLocale.setDefault(here)
    apply_theme(qapp, Theme())


@pytest.fixture
def translations() -> Translations:
    """The words as the main window puts them in place."""
    return Translations()


def counted(number: int) -> str:
    """Return what home says of so many lessons."""
    return QCoreApplication.translate("Home", "%n lesson(s)", "", number)


def test_languages_are_offered_by_the_names_their_speakers_use() -> None:
    assert available() == ("en", "ar", "fr", "sw")
    assert [own_name(tag) for tag in available()] == ["English", "العربية", "Français", "Kiswahili"]


@pytest.mark.parametrize(
    ("wanted", "gets"),
    [
        ("sw", "sw"),
        ("sw-KE", "sw"),
        ("ar-EG", "ar"),
        ("fr-CD", "fr"),
        ("am", "en"),
        ("", "en"),
        ("en-GB", "en"),
    ],
)
def test_a_wish_gets_the_nearest_language(wanted: str, gets: str) -> None:
    assert best(wanted) == gets


@pytest.mark.parametrize("language", LESSONS)
def test_numbers_take_their_plural_and_their_digits(language: str, translations: Translations) -> None:
    assert translations.use(language) == (language == "ar")
    assert translations.tag == language
    assert {number: counted(number) for number in LESSONS[language]} == LESSONS[language]


def test_another_language_leaves_nothing_of_the_one_before(translations: Translations) -> None:
    translations.use("ar")
    translations.use("en")
    assert counted(2) == "2 lessons"
    assert QLocale().zeroDigit() != "٠"
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"


@pytest.mark.parametrize(
    ("language", "start"), [("en", "Today, "), ("fr", "Aujourd’hui, "), ("ar", "اليوم، ")]
)
def test_a_day_and_its_time_are_joined_as_the_language_does(
    language: str, start: str, translations: Translations
) -> None:
    translations.use(language)
    assert moment_words(NOW, NOW).startswith(start)
    assert moment_words(NOW, NOW).removeprefix(start) in date_words(NOW)
    assert moment_words(NOW, NOW - 24 * 3600 * 1000) == date_words(NOW)


@pytest.mark.parametrize("language", ["ar", "fr", "sw"])
def test_menu_of_a_text_field_is_in_the_language(
    language: str, translations: Translations, qtbot: QtBot
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    english = {action.text().partition("\t")[0] for action in field.createStandardContextMenu().actions()} - {
        ""
    }
    translations.use(language)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    said = {action.text().partition("\t")[0] for action in menu.actions()} - {""}
    assert len(said) == len(english) == 7
    assert not said & english


@pytest.mark.parametrize("language", LEARNING)
def test_the_window_opens_in_the_chosen_language(language: str, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.people.add("Amina", "bird", None)
    workspace.save_settings(Settings(preferences=Preferences(language=language)))
    window = open_window(qtbot, workspace)
    assert LEARNING[language] in texts(window)
    rtl = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (language == "ar")


def test_languages_can_be_changed_one_after_the_other(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.people.add("Amina", "bird", None)
    window = open_window(qtbot, workspace)
    for language in ("ar", "sw", "fr", "en"):
        window.current.preferences_chosen.emit(Preferences(language=language))
        QApplication.processEvents()
        assert LEARNING[language] in texts(window)


def test_it_is_said_where_a_language_is_chosen_that_nobody_checked_it(
    workspace: Workspace, qtbot: QtBot
) -> None:
    unchecked = "Maneno haya bado hayajakaguliwa na mzungumzaji asilia."
    window = open_window(qtbot, workspace)
    assert not any("native speaker" in text for text in texts(window))
    window.current.preferences_chosen.emit(Preferences(language="sw"))
    QApplication.processEvents()
    assert unchecked in texts(window)
    learner = workspace.people.add("Amina", "bird", None)
    settings = SettingsScreen(workspace.people, learner, Preferences(language="sw"))
    qtbot.addWidget(settings)
    settings.show()
    assert any(text.endswith(unchecked) for text in texts(settings))


def test_the_library_of_the_facilitator_has_its_words_and_fits(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.save_settings(Settings(preferences=Preferences(language="fr", text_size=150)))
    workspace.facilitators.set_up(PASSPHRASE)
    window = open_window(qtbot, workspace, (1024, 600))
    come_in(window)
    window.navigator.go(Route("centre_library"))
    QCoreApplication.processEvents()
    # The words for one or many stand under the name of the class that this one derives from.
    assert "Sur cet ordinateur · 0" in texts(window)
    page = window.current.findChild(Page)
    assert page is not None
    assert page.widget().width() <= page.viewport().width()


@pytest.mark.parametrize("language", ["ar", "en", "fr", "sw"])
def test_the_keys_for_a_pin_stand_as_on_a_telephone(
    language: str, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.save_settings(Settings(preferences=Preferences(language=language)))
    learner = workspace.people.add("Amina", "bird", "2580")
    window = open_window(qtbot, workspace, (1024, 600))
    pad = PinPad(window, workspace.people, learner)
    pad._wait = 65
    pad._say_wait()
    QCoreApplication.processEvents()
    one, two, three, four = (pad._keys[index].geometry() for index in range(4))
    assert one.left() < two.left() < three.left()
    assert one.top() == three.top() < four.top()
    zero = QLocale().zeroDigit()
    assert ("٠" if language == "ar" else "0") == zero
    assert any(f":{zero}{QLocale().toString(5)}" in text for text in texts(pad))
