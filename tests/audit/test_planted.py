"""The audit finds each kind of fault where one is planted, and none where there is none."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from darasa.ui.theme.theme import Theme, apply_theme, current_theme
from darasa.ui.widgets.buttons import Button, CardButton, button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.focus_ring import FocusRing
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.page import Page
from tests.audit.arriving import settle
from tests.audit.faults import faults
from tests.audit.keyboard import keyboard_faults

NAME = "Oluwaseun Adebayo-Nakamura wa Kilimanjaro"


@dataclass
class Plot:
    """A window of the program's own parts, in which something can be planted."""

    window: QWidget
    page: Page

    def __init__(self, qtbot: QtBot) -> None:
        self.words = label("Words that say something")
        self.name = ElidedLabel(NAME, "strong")
        self.card = CardButton(column(self.name, margins=(14, 10, 14, 10)), name=NAME)
        self.card.setFixedSize(160, 48)
        self.sign = icon_label("info", "text2", 22)
        self.first, self.second = button("Save", "primary"), button("Cancel")
        self.field = Field("Your name")
        self.rows = column(
            row(self.sign, self.words, "stretch", spacing=8), 12,
            row(self.card, "stretch"), 12, self.field, 12,
            row(self.first, self.second, "stretch", spacing=8), "stretch",
            margins=(20, 20, 20, 20),
        )  # fmt: skip
        self.page = Page(self.rows)
        self.window = QWidget()
        self.window.setObjectName("window")
        self.window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.window.setLayout(column((self.page, 1)))
        self.window.resize(600, 400)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.ring = FocusRing(self.window)

    def add(self, widget: QWidget) -> QWidget:
        """Plant a widget at the foot."""
        self.rows.insertWidget(self.rows.count() - 1, widget)
        return widget

    def found(self) -> list[str]:
        """Return the kinds of fault that the audit finds."""
        settle()
        wrong = [*faults(self.window, frozenset({NAME})), *keyboard_faults(self.window)]
        return sorted({one.partition(":")[0] for one in wrong})


@pytest.fixture
def plot(qtbot: QtBot, qapp: QApplication) -> Iterator[Plot]:
    apply_theme(qapp, Theme())
    yield Plot(qtbot)
    apply_theme(qapp, Theme())


@pytest.mark.parametrize("rtl", [False, True])
def test_where_nothing_is_wrong_nothing_is_found(qtbot: QtBot, qapp: QApplication, rtl: bool) -> None:
    apply_theme(qapp, Theme(rtl=rtl))
    assert Plot(qtbot).found() == []
    apply_theme(qapp, Theme())


class TestText:
    def test_a_label_with_too_little_width(self, plot: Plot) -> None:
        plot.words.setFixedWidth(60)
        assert plot.found() == ["cut"]

    def test_a_wrapped_label_with_too_little_height(self, plot: Plot) -> None:
        long = plot.add(label("Words that say something. " * 12, wrap=True))
        long.setFixedHeight(30)
        assert plot.found() == ["cut"]

    def test_the_words_of_a_button(self, plot: Plot) -> None:
        plot.first.setFixedWidth(48)
        assert plot.found() == ["cut"]

    def test_words_that_a_widget_paints_beyond_its_edge(self, plot: Plot) -> None:
        plot.add(_Painter())
        assert plot.found() == ["cut"]

    def test_words_beyond_the_edge_of_what_they_lie_in(self, plot: Plot) -> None:
        holder = plot.add(QWidget())
        holder.setFixedSize(120, 40)
        inside = label("Words that say something")
        inside.setParent(holder)
        inside.setGeometry(20, 0, 300, 40)
        inside.show()
        assert plot.found() == ["cut"]

    def test_words_of_the_program_may_not_be_shortened(self, plot: Plot) -> None:
        plot.add(ElidedLabel("Words of the program. " * 20))
        assert plot.found() == ["shortened"]

    def test_a_shortened_name_needs_a_tooltip(self, plot: Plot) -> None:
        plot.name.setToolTip("")
        assert plot.found() == ["shortened without a tooltip"]

    def test_words_under_something_else(self, plot: Plot) -> None:
        lid = QWidget(plot.words.parentWidget())
        lid.setAutoFillBackground(True)
        lid.setGeometry(plot.words.geometry())
        lid.show()
        assert plot.found() == ["covered"]

    def test_a_page_that_would_scroll_sideways(self, plot: Plot) -> None:
        wide = plot.add(QWidget())
        wide.setMinimumWidth(900)
        assert plot.found() == ["scrolls sideways"]


class TestTargets:
    @pytest.mark.parametrize("size", [(120, 30), (30, 44)])
    def test_a_small_one(self, plot: Plot, size: tuple[int, int]) -> None:
        small = button("", "iconline", "more", name="More")
        plot.add(small)
        small.setStyleSheet("min-width: 0; min-height: 0")
        small.setFixedSize(*size)
        assert "small" in plot.found()


class TestContrast:
    def test_pale_words(self, plot: Plot) -> None:
        plot.words.setStyleSheet(f"color: {current_theme().color('line_strong').name()}")
        assert plot.found() == ["pale"]

    def test_a_pale_sign(self, plot: Plot) -> None:
        plot.add(icon_label("info", "line", 22))
        assert plot.found() == ["pale"]

    def test_words_on_a_ground_that_is_not_theirs(self, plot: Plot) -> None:
        plot.words.setStyleSheet("background: #3A3A3A")
        assert plot.found() == ["pale"]


class TestKeyboard:
    def test_a_button_that_only_the_mouse_reaches(self, plot: Plot) -> None:
        plot.second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        assert plot.found() == ["no keyboard"]

    def test_a_stop_that_is_left_out(self, plot: Plot) -> None:
        plot.add(_Leaping("Leaping", plot.card))
        plot.add(button("Behind it"))
        assert "left out" in plot.found()

    def test_a_stop_that_comes_too_early(self, plot: Plot) -> None:
        QWidget.setTabOrder(plot.second, plot.first)
        assert plot.found() == ["out of order"]

    def test_a_stop_that_does_not_let_go(self, plot: Plot) -> None:
        plot.add(_Leaping("Trap", None))
        assert "trapped" in plot.found()

    def test_a_stop_that_is_not_seen(self, plot: Plot) -> None:
        plot.field.edit.setStyleSheet("border: 1px solid #8A8172")
        assert plot.found() == ["no ring"]

    def test_a_ring_that_hardly_stands_out(self, plot: Plot) -> None:
        plot.field.edit.setStyleSheet("QLineEdit:focus { border: 1px solid #6E6759 }")
        assert plot.found() == ["no ring"]


class _Painter(QWidget):
    """Paints more words than it has room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(60, 30)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setPen(current_theme().color("text"))
        painter.drawText(QRect(0, 0, 300, 30), Qt.AlignmentFlag.AlignVCenter, "Words that say something")
        painter.end()


class _Leaping(Button):
    """Gives the keyboard to one certain widget, or keeps it."""

    def __init__(self, words: str, then: QPushButton | CardButton | None) -> None:
        super().__init__()
        self.setText(words)
        self._then = then

    def focusNextPrevChild(self, _next: bool) -> bool:
        if self._then is not None:
            self._then.setFocus(Qt.FocusReason.TabFocusReason)
        return True
