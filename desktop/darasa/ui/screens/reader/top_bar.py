"""The bar above a lesson: the way back, where in the course it stands, and how it looks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from darasa.learning.types import Lesson
from darasa.ui.percent import percent
from darasa.ui.screens.reader.words import place_in_course
from darasa.ui.speech.listening import listen_button, shorten
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import column, row

TEXT_SIZES = (100, 115, 130, 150)
"""Per cent; the sizes that `Preferences` knows."""
_AS_IT_IS = "\N{LEFT-TO-RIGHT MARK}"
"""Around signs that a language that reads from the right would turn round."""


class ReaderBar(QFrame):
    """Back, course, text size and colours; in a narrow window the contents too."""

    closed = Signal()
    contents_chosen = Signal()
    text_size_chosen = Signal(int)
    theme_chosen = Signal(str)

    def __init__(self, lesson: Lesson) -> None:
        super().__init__()
        self.setObjectName("topbar")
        back = button("", "icon", "arrow_l", name=self.tr("Back to the course"))
        back.clicked.connect(self.closed)
        titles = column(
            "stretch",
            ElidedLabel(lesson.course.manifest.title, "strong"),
            label(place_in_course(lesson.course, lesson.step), "caption", "2"),
            "stretch",
            spacing=1,
        )
        self.contents = button("", "icon", "list", name=self.tr("Contents"))
        self.contents.setCheckable(True)
        self.contents.setProperty("opens", True)
        self.contents.clicked.connect(self.contents_chosen)
        self.contents.hide()
        self.listen = listen_button()
        colours = button("", "icon", "contrast", name=self.tr("Colours"))
        colours.setObjectName("colours")
        colours.clicked.connect(lambda: self._offer_themes(colours))
        layout = row(
            back, (titles, 1), self.contents, self._sizes(), self.listen, colours,
            spacing=10, margins=(14, 6, 14, 6),
        )  # fmt: skip
        self.setLayout(layout)
        self.setMinimumHeight(current_theme().scaled(current_theme().size("topbar")))

    def set_compact(self, compact: bool) -> None:
        """Offer the contents, and leave words out, where the window is narrow."""
        self.contents.setVisible(compact)
        if compact:
            shorten(self.listen)

    def _sizes(self) -> QFrame:
        size = round(current_theme().scale * 100)
        at = TEXT_SIZES.index(size)
        smaller = self._size_button("A\N{MINUS SIGN}", self.tr("Smaller text"), "smaller_text")
        larger = self._size_button("A+", self.tr("Larger text"), "larger_text")
        smaller.setEnabled(at > 0)
        larger.setEnabled(at + 1 < len(TEXT_SIZES))
        smaller.clicked.connect(lambda: self.step_text_size(-1))
        larger.clicked.connect(lambda: self.step_text_size(1))
        now = label(percent(size / 100), "caption", "2")
        return card("seg", row(smaller, now, larger, spacing=4, margins=(3, 3, 3, 3)))

    def _size_button(self, sign: str, name: str, object_name: str) -> QPushButton:
        made = button(f"{_AS_IT_IS}{sign}{_AS_IT_IS}", "seg", name=name)
        made.setToolTip(name)
        # The window gives the keyboard back to the button of this name when it builds the screen anew.
        made.setObjectName(object_name)
        return made

    def step_text_size(self, steps: int) -> None:
        """Ask for the next larger (1) or smaller (-1) text, where there is one."""
        at = TEXT_SIZES.index(round(current_theme().scale * 100)) + steps
        if 0 <= at < len(TEXT_SIZES):
            self.text_size_chosen.emit(TEXT_SIZES[at])

    def _offer_themes(self, below: QPushButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high_contrast": self.tr("High contrast"),
        }
        for theme, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(theme == current_theme().name)
            action.triggered.connect(lambda _=False, theme=theme: self.theme_chosen.emit(theme))
        corner = below.rect().bottomLeft() if current_theme().rtl else below.rect().bottomRight()
        at = below.mapToGlobal(corner)
        menu.popup(at if current_theme().rtl else at - menu.rect().topRight() + menu.rect().topLeft())
