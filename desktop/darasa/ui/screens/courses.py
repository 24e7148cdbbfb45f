"""All courses on this computer with the learner's progress in each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from darasa.learning.service import Study
from darasa.learning.types import CourseProgress
from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import CardGrid
from darasa.ui.widgets.search_field import SearchField

_AT_ONCE = 24
"""How many cards are built before somebody asks for more: building hundreds would be felt."""
_SEARCH_FROM = 9
"""With fewer courses than this, all are in sight and there is nothing to search."""


class CoursesScreen(Screen):
    """The learner's courses, those studied last first; with many there is a field to find one."""

    section = "courses"

    course_chosen = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._courses = study.courses()
        self._shown = _AT_ONCE
        self._grid: QWidget | None = None
        self._search = SearchField(self.tr("Find a course"))
        if len(self._courses) < _SEARCH_FROM:
            self._search.hide()
        self._search.textChanged.connect(self._on_search_changed)
        self._more = button("", "secondary")
        self._more.clicked.connect(self._on_more_clicked)
        self._nothing = label("", tone="2", wrap=True)
        self._body = column()
        count = self.tr("%n course(s) on this computer", "", len(self._courses))
        self._page = column(
            row((column(label(self.tr("My courses"), "h1"), 2, label(count, tone="2")), 1), self._search),
            22,
            self._body if self._courses else self._no_courses(),
            self._nothing,
            20,
            row("stretch", self._more, "stretch"),
            "stretch",
        )
        self.setLayout(column(Page(self._page, current_theme().scaled(1134))))
        self.set_compact(False)
        self._fill()

    def first_focus(self) -> QWidget | None:
        """Start on the first course."""
        cards = self.findChildren(CourseCard)
        return cards[0] if cards else None

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 24)

    def state(self) -> object:
        """Return what is searched for, and how many are shown."""
        return self._search.text(), self._shown

    def restore(self, state: object) -> None:
        """Show the same part of what was found."""
        match state:
            case (str(text), int(shown)):
                self._search.setText(text)
                self._shown = shown
                self._fill()

    def go_back(self) -> bool:
        """Take back what is searched for."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    def _on_search_changed(self) -> None:
        self._shown = _AT_ONCE
        self._fill()

    def _on_more_clicked(self) -> None:
        first_new = self._shown
        self._shown += _AT_ONCE
        self._fill()
        self.findChildren(CourseCard)[first_new].setFocus()

    def _fill(self) -> None:
        """Show the courses that are searched for, a first part of them."""
        found = [course for course in self._courses if _matches(course, self._search.text())]
        if self._grid is not None:
            self._body.removeWidget(self._grid)
            self._grid.setParent(None)
            self._grid.deleteLater()
        self._grid = CardGrid([self._card(course) for course in found[: self._shown]])
        self._body.addWidget(self._grid)
        left = max(0, len(found) - self._shown)
        set_text(self._more, self.tr("Show %n more course(s)", "", min(left, _AT_ONCE)))
        self._more.setVisible(left > 0)
        self._nothing.setText(self.tr("No course here has these words in its title or summary."))
        self._nothing.setVisible(bool(self._courses) and not found)

    def _card(self, course: CourseProgress) -> QWidget:
        made = CourseCard(course)
        made.clicked.connect(lambda: self.course_chosen.emit(course.iri))
        return made

    def _no_courses(self) -> QWidget:
        return empty_message(
            "library",
            self.tr("There are no courses on this computer yet"),
            self.tr("Ask your facilitator to add a course."),
        )


def empty_message(icon: str, title: str, text: str) -> QWidget:
    """Return what stands where courses would be."""
    from darasa.ui.widgets.card import card

    words = column(label(title, "h3", wrap=True), 2, label(text, tone="2", wrap=True))
    return card("card", row(IconDisc(icon), (words, 1), spacing=18, margins=(24, 24, 24, 24)))


def _matches(course: CourseProgress, wanted: str) -> bool:
    text = f"{course.manifest.title} {course.manifest.summary}".casefold()
    return all(word in text for word in wanted.casefold().split())
