"""All courses on this computer with the learner's progress in each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from darasa.learning.service import Study
from darasa.learning.types import CourseProgress
from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.course_list import CourseList
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.responsive import CardGrid


class CoursesScreen(CourseList):
    """The learner's courses, those studied last first."""

    section = "courses"

    def __init__(self, study: Study) -> None:
        self._courses = study.courses()
        super().__init__([f"{one.manifest.title} {one.manifest.summary}" for one in self._courses])
        count = self.tr("%n course(s) on this computer", "", len(self._courses))
        heading = column(label(self.tr("My courses"), "h1"), 2, label(count, tone="2"))
        self._arrange(row((heading, 1), self._search), 22)

    def _draw(self, found: Sequence[int]) -> QWidget:
        return CardGrid([self._card(self._courses[at]) for at in found])

    def _card(self, course: CourseProgress) -> QWidget:
        made = CourseCard(course)
        made.clicked.connect(lambda: self.course_chosen.emit(course.iri))
        return made
