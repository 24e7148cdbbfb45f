"""The looks: colours that can be read, a style sheet without gaps, fonts that are there."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QTransform
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.ui.theme.fonts import easy_face, families
from darasa.ui.theme.icons import avatar, icon, pixmap
from darasa.ui.theme.pattern import cover_pixmap
from darasa.ui.theme.stylesheet import style_sheet
from darasa.ui.theme.theme import Theme, apply_theme, current_theme
from darasa.ui.theme.tokens import THEMES, tokens
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.layouts import row

GROUNDS = ("canvas", "sidebar", "surface", "sunken", "selected", "hover")
TEXT_PAIRS = (
    *product(("text", "text2", "text3"), GROUNDS),
    *product(("accent_text",), ("canvas", "sidebar", "surface", "sunken", "selected")),
    *product(("accent_text",), ("accent_soft", "accent_soft_hover")),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("ok_text",), ("ok_soft", "surface", "canvas")),
    *product(("warn_text",), ("warn_soft", "surface", "canvas")),
    *product(("bad_text",), ("bad_soft", "surface", "canvas")),
    *product(("text", "text2"), ("accent_soft", "warn_soft", "bad_soft", "info_soft")),
    ("info_text", "info_soft"), ("code_text", "code_bg"), ("text", "class_a_soft"), ("text", "class_b_soft"),
    ("class_a", "class_a_soft"), ("class_b", "class_b_soft"), ("class_a", "surface"), ("class_b", "surface"),
)  # fmt: skip
"""Pairs that hold words: 4.5 (WCAG 2.1, 1.4.3)."""
SIGN_PAIRS = (
    *product(("ok", "warn", "bad", "accent", "focus", "line_strong"), ("surface",)),
    *product(("accent", "focus", "line_strong"), ("canvas",)),
    *product(("focus",), ("sidebar", "accent_soft")), *product(("accent", "warn"), ("track",)),
    ("line_strong", "sunken"),
    ("disabled_text", "disabled_bg"),
)  # fmt: skip
"""Pairs of signs and borders: 3 (WCAG 2.1, 1.4.11)."""


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.1."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2.1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", THEMES)
def test_words_and_signs_stand_out_from_their_ground(name: str) -> None:
    theme = Theme(name)
    needs = [(pair, 4.5) for pair in TEXT_PAIRS] + [(pair, 3.0) for pair in SIGN_PAIRS]
    weak = {
        pair: round(ratio, 2)
        for pair, least in needs
        if (ratio := contrast(theme.color(pair[0]), theme.color(pair[1]))) < least
    }
    assert not weak


@pytest.mark.parametrize(
    ("name", "scale", "rtl"), list(product(THEMES, (1.0, 1.15, 1.3, 1.5), (False, True)))
)
def test_a_style_sheet_has_no_gaps(name: str, scale: float, rtl: bool) -> None:
    sheet = style_sheet(name, scale, rtl=rtl)
    assert "@" not in sheet
    assert f"font-size: {round(38 * scale)}px" in sheet
    assert ("-0.4px" in sheet) is not rtl


def test_every_theme_has_the_same_colours() -> None:
    light, *others = (set(tokens()["color"][name]) for name in THEMES)
    assert all(other == light for other in others)


def test_the_theme_of_the_application_is_the_last_one_applied(qapp: QApplication) -> None:
    theme = Theme("dark", 1.3, rtl=True)
    apply_theme(qapp, theme)
    assert current_theme() == theme
    assert qapp.layoutDirection() == qapp.layoutDirection().RightToLeft
    assert qapp.font().pixelSize() == round(15 * 1.3)
    apply_theme(qapp, Theme())
    assert current_theme() == Theme()


def test_only_installed_fonts_are_asked_for(qapp: QApplication) -> None:  # noqa: ARG001
    for use in ("ui", "ui_rtl", "mono"):
        assert families(use)
        assert all(QFontDatabase.hasFamily(family) for family in families(use))


@pytest.mark.usefixtures("qapp")
def test_a_computer_without_our_fonts_gets_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    families.cache_clear()
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda _family: False))
    assert families("ui")[0]
    assert families("mono")[0]
    families.cache_clear()


@pytest.mark.usefixtures("qapp")
def test_easy_letters_are_another_face_and_arabic_keeps_its_own() -> None:
    assert families("ui_easy")[0] == easy_face() == "Andika"
    assert families("ui_easy")[1:] == families("ui")
    assert families("ui_rtl_easy")[:2] == [families("ui_rtl")[0], "Andika"]
    assert Theme(easy=True).font().families() == families("ui_easy")
    assert Theme(easy=True, rtl=True).font().families() == families("ui_rtl_easy")
    assert Theme(easy=True).font(mono=True).families() == families("mono")
    assert "letter-spacing: 0px" in style_sheet("light", 1.0, rtl=False, easy=True)
    assert "letter-spacing: -" not in style_sheet("light", 1.0, rtl=False, easy=True)


@pytest.mark.usefixtures("qapp")
def test_without_an_easy_face_the_usual_one_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = families("ui")
    for cached in (families, easy_face):
        cached.cache_clear()
    has = QFontDatabase.hasFamily
    easy = tokens()["font"]["easy"]
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda name: name not in easy and has(name)))
    assert easy_face() == ""
    assert families("ui_easy") == usual
    for cached in (families, easy_face):
        cached.cache_clear()


def test_a_person_s_wishes_make_a_theme() -> None:
    wishes = Preferences(
        theme="dark", text_size=130, motion=True, easy_letters=True, line_spacing=150, reading_speed=60
    )
    assert Theme.wanted(wishes, rtl=True) == Theme("dark", 1.3, True, True, True, 150)
    assert Theme.wanted(Preferences(), rtl=False) == Theme()


def test_pointing_icons_turn_with_the_language(qapp: QApplication) -> None:
    apply_theme(qapp, Theme())
    there = pixmap("arrow_r").toImage()
    apply_theme(qapp, Theme(rtl=True))
    assert pixmap("arrow_r").toImage() == there.transformed(QTransform.fromScale(-1, 1))
    straight = pixmap("search").toImage()
    apply_theme(qapp, Theme())
    assert pixmap("search").toImage() == straight
    assert not icon("home", on="accent_text").isNull()


def test_an_unknown_picture_shows_the_first_one(qapp: QApplication) -> None:  # noqa: ARG001
    assert avatar("no-such-picture", 40).toImage() == avatar("bird", 40).toImage()


def test_a_cover_is_always_the_same_for_its_seed(qapp: QApplication) -> None:  # noqa: ARG001
    one = cover_pixmap("clay", 7, 240, 84, 42, "top").toImage()
    assert one == cover_pixmap("clay", 7, 240, 84, 42, "top").toImage()
    assert one != cover_pixmap("clay", 8, 240, 84, 42, "top").toImage()
    assert one != cover_pixmap("sky", 7, 240, 84, 42, "top").toImage()
    assert one.pixelColor(0, 0).alpha() == 0
    assert one.pixelColor(0, 83).alpha() == 255


@pytest.mark.parametrize("name", THEMES)
def test_a_size_that_cannot_be_chosen_does_not_look_pressed(qtbot: QtBot, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(name))
    smaller, larger = button("", "seg", name="smaller"), button("", "seg", name="larger")
    smaller.setEnabled(False)
    box = card("seg", row(smaller, larger))
    qtbot.addWidget(box)
    box.show()
    picture = box.grab().toImage()
    off, on = (picture.pixelColor(one.geometry().center()) for one in (smaller, larger))
    assert off == on
