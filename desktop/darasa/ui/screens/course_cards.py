"""A course as a card that is pressed as a whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from darasa.learning.types import CourseProgress
from darasa.library.local import is_local
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_side import warning_row
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.meter import Meter

_translate = QCoreApplication.translate


class CourseCard(CardButton):
    """A course with its cover, what comes next in it, and how much of it is done."""

    def __init__(self, course: CourseProgress) -> None:
        title, done = course.manifest.title, _done(course)
        spoken = [title, _next(course)[1], done]
        if is_local(course.manifest):
            spoken.append(words.from_a_file())
        super().__init__(_content(course, done), "card", ". ".join(spoken))
        self.setMinimumHeight(current_theme().scaled(172 if current_theme().high_contrast else 240))
        self.setObjectName(f"course-{course.iri}")


def _content(course: CourseProgress, done: str) -> QVBoxLayout:
    cover = course.manifest.cover
    icon, next_up, tone = _next(course)
    icon_tone = f"{tone}_text" if tone == "ok" else "text2"
    return column(
        Cover(cover.pattern, cover.seed, "top", height=84),
        column(
            label(course.manifest.title, "strong", wrap=True),
            warning_row(words.from_a_file()) if is_local(course.manifest) else None,
            "stretch",
            row(
                icon_label(icon, icon_tone, 17),
                (label(next_up, "small", tone, wrap=True), 1),
                spacing=8,
            ),
            8,
            Meter(course.done / max(1, len(course.steps)), height=6),
            8,
            label(done, "caption", "2", wrap=True),
            margins=(15, 13, 15, 13),
        ),
    )


def _next(course: CourseProgress) -> tuple[str, str, str]:
    """Return icon, words and tone of the line that says what comes next."""
    step = course.next_step
    if course.finished or step is None:
        return "award", _translate("CourseCard", "Finished"), "ok"
    return words.kind_icon(step.step.kind), words.next_up(course, step), "2"


def _done(course: CourseProgress) -> str:
    if course.done == len(course.steps):
        return _translate("CourseCard", "All %n step(s) done", "", course.done)
    return words.steps_done(course)
