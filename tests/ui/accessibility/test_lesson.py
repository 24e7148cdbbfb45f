"""A lesson as a screen reader meets it, asked for inside the process: its tree, its keys, and its end."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from darasa.ui.accessibility import factory
from darasa.ui.accessibility.lesson_structure import Kind, Part
from darasa.ui.languages import Translations
from darasa.ui.widgets.lesson_parts import Link
from darasa.ui.widgets.lesson_view import LessonView
from tests.ui.lessons import choices, html, lesson_text, shown

_Name, _Description = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def _listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have ours believe that a screen reader listens, which there is none of without a screen."""
    factory.install()
    # Its plurals, whether or not a test before this one has opened a window.
    Translations().use("en")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def parts(view: LessonView, kind: Kind) -> list[Part]:
    return [part for part in view.structure.walk() if part.kind is kind]


def page(view: LessonView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def inside(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for index in range(one.childCount()):
        yield from inside(one.child(index))


def of_role(view: LessonView, role: QAccessible.Role) -> list[QAccessibleInterface]:
    return [one for one in inside(page(view)) if one.role() == role]


def test_headings_have_their_levels(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    assert [(part.level, part.name) for part in parts(view, Kind.HEADING)] == [
        (1, "Two bowls of beans"),
        (2, "One bowl becomes two"),
        (3, "What Juma counted"),
        (2, "Where it breaks"),
    ]
    told = [one.attributesInterface() for one in of_role(view, QAccessible.Role.Heading)]
    assert [one.attributeValue(QAccessible.Attribute.Level) for one in told] == [1, 2, 3, 2]


def test_a_picture_among_words_is_said_behind_letters_that_are_two_to_qt(qtbot: QtBot) -> None:
    picture = '<img src="media/x.svg" alt="a bean" width="40" height="40"/>'
    view = shown(qtbot, html(f"<p>🫘🫘 Put {picture} here.</p>", lambda _name: b""))
    assert [part.name for part in parts(view, Kind.PARAGRAPH)] == ["🫘🫘 Put a bean here."]


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_a_table_is_read_in_the_order_of_reading(qtbot: QtBot, rtl: bool) -> None:
    view = shown(qtbot, lesson_text(rtl=rtl))
    (table,) = parts(view, Kind.TABLE)
    assert table.name == "Table with 2 rows: Kind, In the bowl, Sorted right"
    cells = [(part.row, part.column, part.name, part.is_header) for part in table.children]
    assert cells[:4] == [
        (0, 0, "Kind", True),
        (0, 1, "In the bowl", True),
        (0, 2, "Sorted right", True),
        (1, 0, "brown", False),
    ]
    brown = of_role(view, QAccessible.Role.Cell)[0]
    assert [head.text(_Name) for head in brown.tableCellInterface().columnHeaderCells()] == ["Kind"]


def test_items_of_a_list_in_a_list_are_inside_the_item(qtbot: QtBot) -> None:
    body = "<ol><li>One</li><li>Two<ul><li>Deep</li></ul></li></ol><p>After</p><ul><li>Other</li></ul>"
    view = shown(qtbot, html(body))
    first, second = view.structure.children[0], view.structure.children[2]
    assert [part.name for part in first.children] == ["1. One", "2. Two"]
    assert [part.name for part in first.children[1].children[0].children] == ["Deep"]
    assert (second.kind, second.children[0].name) == (Kind.LIST, "Other")


def test_a_picture_in_a_sentence_is_said_where_it_stands(qtbot: QtBot) -> None:
    body = '<p>See <img src="media/a.svg" alt="a bean" width="40" height="20"> here.</p><p>Then</p>'
    view = shown(qtbot, html(body))
    (sentence, _) = view.structure.children
    assert sentence.name == "See a bean here."
    (picture,) = sentence.children
    assert (picture.kind, picture.name, len(picture.words.selectedText())) == (Kind.PICTURE, "a bean", 1)


def test_a_rule_and_an_empty_paragraph_are_passed_over(qtbot: QtBot) -> None:
    view = shown(qtbot, html("<p>One</p><hr><p> </p><p>Two</p>"))
    assert [part.name for part in view.structure.children] == ["One", "Two"]


def test_a_choice_tells_what_met_it_and_stays_the_same_thing(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    told = of_role(view, QAccessible.Role.RadioButton)
    wrong = next(choice for choice in choices(view) if not choice.right)
    one = told[choices(view).index(wrong)]
    assert (one.state().checked, one.text(_Description)) == (False, "")  # type: ignore[attr-defined]
    one.actionInterface().doAction(one.actionInterface().pressAction())
    assert one.state().checked  # type: ignore[attr-defined]
    assert one.text(_Description) == f"Not yet. {wrong.feedback}"
    assert of_role(view, QAccessible.Role.RadioButton) == told


def test_h_goes_from_heading_to_heading_and_tab_on_from_there(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    seen = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_H)
        assert isinstance(view.stop, Part)
        seen.append(view.stop.name)
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(view.stop, Part)
    seen.append(view.stop.name)
    first, second, third = "Two bowls of beans", "One bowl becomes two", "What Juma counted"
    assert seen == [first, second, third, second]
    assert view.viewport().rect().contains(view.place_of(view.stop).toRect())
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert isinstance(view.stop, Link)
    assert view.stop.address.startswith("#"), "the first link below the heading"


def test_the_arrows_lead_a_screen_reader_through_all(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = shown(qtbot, html("<h2 id='a'>Head</h2><p>One <a href='#a'>link</a></p><ul><li>Item</li></ul>"))
    with monkeypatch.context() as patch:
        patch.setattr(QAccessible, "isActive", lambda: False)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.stop is None, "the arrows scroll for everybody else"
    seen = []
    for key in (Qt.Key.Key_Down,) * 4 + (Qt.Key.Key_Up,):
        QTest.keyClick(view, key)
        assert isinstance(view.stop, Part)
        seen.append(view.stop.name)
    assert seen == ["Head", "One link", "Item", "Item", "One link"]


def test_what_a_part_does_not_have_is_asked_for_in_vain(qtbot: QtBot) -> None:
    view = shown(qtbot, lesson_text())
    (table,) = of_role(view, QAccessible.Role.Table)
    assert table.tableCellInterface() is None
    assert table.valueInterface() is None
    assert table.attributesInterface() is None


def test_another_lesson_on_the_page_takes_the_place_of_the_parts_before(qtbot: QtBot) -> None:
    view = shown(qtbot, html("<p>One</p>"))
    number = QAccessible.uniqueId(page(view).child(0))
    assert QAccessible.accessibleInterface(number).text(_Name) == "One"
    view.open_lesson(html("<p>Two</p>"))
    assert QAccessible.accessibleInterface(number) is None
    assert page(view).child(0).text(_Name) == "Two"


def test_pages_come_and_go_without_leaving_their_parts(qtbot: QtBot) -> None:
    text, counts = lesson_text(), []
    for _ in range(12):
        view = LessonView()
        view.resize(800, 600)
        view.open_lesson(text)
        view.show()
        qtbot.waitExposed(view)
        for one in inside(page(view)):
            assert one.isValid()
            assert not one.rect().isEmpty() or one.role() == QAccessible.Role.Document
        view.open_lesson(text)
        assert len(list(inside(page(view)))) > 70
        view.deleteLater()
        del view, one
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        counts.append(len(gc.get_objects()))
    assert counts[-1] - counts[4] < 7 * 40, "PySide keeps the page's own interface, and nothing else of it"
