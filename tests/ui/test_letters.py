"""Whether this computer can draw a language: with one family of fonts alone, and with those of the tests."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.paths import resources
from darasa.core.settings import Preferences
from darasa.ui import languages
from darasa.ui.languages import choice_name, letters_remark, own_name
from darasa.ui.navigation import Route
from darasa.ui.screens.settings.screen_card import ScreenCard
from darasa.ui.theme import faces
from darasa.ui.theme.faces import Cure, can_draw, cure
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small
from tests.ui.shown import texts
from tests.ui.windows import open_window

pytestmark = pytest.mark.usefixtures("qapp")

TAGS = ("en", "fr", "sw", "ar", "ha", "am", "hi", "zh", "zh-Hant", "ta", "km", "x-none")
DEJAVU = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>{cache}</cachedir></fontconfig>
"""
LOOK = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from darasa.ui import languages
from darasa.ui.theme.faces import can_draw
told = {tag: [can_draw(tag), languages.own_name(tag), languages.letters_remark(tag)] for tag in sys.argv[1:]}
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def with_dejavu(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bool, str, str]]:
    """Of each language, whether it is drawn, its name and its remark, in a process with DejaVu alone."""
    folder = tmp_path_factory.mktemp("fonts")
    (folder / "fonts.conf").write_text(DEJAVU.format(cache=folder / "cache"), encoding="utf-8")
    environment = os.environ | {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
    command = [sys.executable, "-c", LOOK, *TAGS]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    assert done.stderr == "", "Qt's complaints about fonts are not for whoever starts the program"
    return {tag: tuple(said) for tag, said in json.loads(done.stdout).items()}


@pytest.fixture
def without_amharic() -> Iterator[None]:
    """Let this computer lack one of the fonts that it has."""
    real = faces.can_draw
    with patch.object(faces, "can_draw", lambda tag: tag != "am" and real(tag)):
        yield


def test_a_computer_with_one_latin_and_arabic_font_cannot_draw_the_others(
    with_dejavu: dict[str, tuple[bool, str, str]],
) -> None:
    drawn = {tag for tag, (can, _, _) in with_dejavu.items() if can}
    assert drawn == {"en", "fr", "sw", "ar", "ha", "x-none"}


@pytest.mark.parametrize(
    ("tag", "name", "package"),
    [
        ("am", "Amharic", "fonts-noto-core"),
        ("hi", "Hindi", "fonts-noto-core"),
        ("zh", "Chinese", "fonts-droid-fallback"),
    ],
)
def test_it_is_named_in_latin_letters_and_said_what_to_install(
    tag: str, name: str, package: str, with_dejavu: dict[str, tuple[bool, str, str]]
) -> None:
    _, said, remark = with_dejavu[tag]
    assert said == name
    assert f"no letters for {name}" in remark
    assert package in remark


@pytest.mark.parametrize(("tag", "name"), [("am", "አማርኛ"), ("hi", "हिन्दी"), ("zh", "简体中文")])
def test_with_the_fonts_of_the_tests_each_is_drawn_and_named_by_its_speakers(tag: str, name: str) -> None:
    assert can_draw(tag)
    assert own_name(tag) == name
    assert letters_remark(tag) == ""


def test_letters_that_stand_side_by_side_where_they_join_are_not_drawn() -> None:
    # As of a font with the letters but without what joins them.
    with patch.object(faces, "_glyphs", lambda text: list(range(len(text))) and [7] * len(text)):
        assert not faces._is_joined("ببب")
        assert not faces._is_joined("क्ष")
    assert faces._is_joined("ببب")
    assert faces._is_joined("क्ष")


@pytest.mark.parametrize(
    ("system", "tag", "needs"),
    [
        ("linux", "zh", Cure(debian="fonts-droid-fallback")),
        ("linux", "ha", Cure(debian="fonts-noto-core")),
        ("win32", "am", Cure(windows="Ethiopic Supplemental Fonts")),
        ("win32", "ha", Cure()),
        ("darwin", "am", Cure()),
    ],
)
def test_what_to_install_goes_by_the_system(system: str, tag: str, needs: Cure) -> None:
    assert cure(tag, system) == needs


@pytest.mark.parametrize(
    ("needs", "says"),
    [
        (Cure(debian="fonts-noto-core"), "install the package \u2068fonts-noto-core\u2069"),
        (Cure(windows="Ethiopic Supplemental Fonts"), "add “\u2068Ethiopic Supplemental Fonts\u2069”"),
        (Cure(), "add a font for it"),
    ],
)
@pytest.mark.usefixtures("without_amharic")
def test_the_cure_is_said_in_plain_words(needs: Cure, says: str) -> None:
    with patch.object(faces, "cure", lambda _tag: needs):
        assert says in letters_remark("am")


@pytest.fixture
def with_words_in_amharic(tmp_path: Path) -> Iterator[None]:
    """Let there be words in Amharic; those of Swahili will do."""
    shutil.copy(resources() / "translations" / "darasa_sw.qm", tmp_path / "darasa_am.qm")
    (tmp_path / "reviews.json").write_text("{}", encoding="utf-8")
    here = QLocale()
    with patch.object(languages, "_folder", lambda: tmp_path):
        _forget()
        yield
    _forget()
    QLocale.setDefault(here)


def _forget() -> None:
    languages.available.cache_clear()
    languages._reviews.cache_clear()
    languages._lacking.clear()


@pytest.mark.usefixtures("without_amharic", "with_words_in_amharic")
def test_a_language_of_the_interface_without_letters_is_named_where_it_is_chosen(qtbot: QtBot) -> None:
    assert own_name("am") == "አማርኛ", "nothing is looked at before the first paint"
    assert languages.look_at_letters()
    assert choice_name("am") == "Amharic: letters missing on this computer"
    card = ScreenCard(replace(Preferences(), language="am"))
    qtbot.addWidget(card)
    choice = card.findChild(QComboBox, "language")
    assert choice is not None
    assert [choice.itemText(0), choice.itemText(1)] == ["English", choice_name("am")]
    assert any("no letters for Amharic" in one.text() for one in card.findChildren(QLabel))
    # In Amharic nobody could read it.
    QLocale.setDefault(QLocale("am"))
    assert letters_remark("am").startswith("This computer has no letters for Amharic")


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.usefixtures("without_amharic", "with_words_in_amharic")
def test_the_first_screen_names_it_so_once_it_is_painted(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.people.add("Amina", "bird", None)
    window = open_window(qtbot, workspace)
    opener = window.current.findChild(QPushButton, "language")
    assert opener is not None
    opener.click()
    (menu,) = opener.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["English", choice_name("am")]
    menu.close()


@pytest.mark.usefixtures("with_words_in_amharic")
def test_who_has_reviewed_the_words_is_read_from_a_file(tmp_path: Path) -> None:
    assert languages.remark("am") == "No native speaker has checked these words yet."
    review = {"am": {"reviewer": "Tigist Bekele", "date": "2027-02-03"}}
    (tmp_path / "reviews.json").write_text(json.dumps(review), encoding="utf-8")
    languages._reviews.cache_clear()
    said = "Checked by a native speaker: \u2068Tigist Bekele\u2069, 3 February 2027."
    assert languages.remark("am") == said
    assert languages.remark("en") == ""


def test_a_course_without_letters_says_so_where_it_is_offered_and_opened(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    bring_in(workspace, build_small(tmp_path, "ar"))
    amina = workspace.people.add("Amina", "bird", None)
    with patch.object(faces, "can_draw", lambda tag: tag != "ar"):
        window = open_window(qtbot, workspace)
        qtbot.waitUntil(lambda: "ar" in languages._lacking)
        try:
            window.navigator.choose(amina.id)
            for route in (Route("library"), Route("course", SMALL_IRI)):
                window.navigator.go(route)
                assert any("no letters for Arabic" in text for text in texts(window)), route
        finally:
            languages._lacking.clear()
