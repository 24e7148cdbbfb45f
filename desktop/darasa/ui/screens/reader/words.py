"""What the reader says about steps, places and time."""

import math

from PySide6.QtCore import QCoreApplication

from darasa.learning.types import CourseProgress, Lesson, StepProgress, StepState, UnitProgress
from darasa.ui.screens import course_words

_translate = QCoreApplication.translate

STATE_ICONS = {
    StepState.DONE: ("done", "accent"),
    StepState.IN_PROGRESS: ("half", "accent"),
    StepState.NOT_STARTED: ("circle", "line_strong"),
    StepState.TRY_AGAIN: ("repeat", "warn_text"),
}
"""The icon and colour of each state; the words are in `state_name`."""


def state_name(state: StepState) -> str:
    """Return what a screen reader says for a state's icon."""
    return {
        StepState.DONE: _translate("Reader", "Done"),
        StepState.IN_PROGRESS: _translate("Reader", "In progress"),
        StepState.NOT_STARTED: _translate("Reader", "Not started"),
        StepState.TRY_AGAIN: _translate("Reader", "Try again"),
    }[state]


def about_step(step: StepProgress) -> str:
    """Return what a step is and how long it takes: "Quiz · 5 min"."""
    words = _translate("Reader", "{kind} · {time}", "what a step is and how long it takes")
    return words.format(
        kind=course_words.kind_name(step.step.kind), time=course_words.minutes(step.step.minutes)
    )


def unit_number(unit: UnitProgress) -> str:
    """Return a unit's name by number: "Unit 2"."""
    return _translate("Reader", "Unit {number}").format(number=course_words.number(unit.number))


def place_in_course(course: CourseProgress, step: StepProgress) -> str:
    """Return which of the course's steps of its kind this is: "Lesson 4 of 12"."""
    alike = [other.number for other in course.steps if other.step.kind is step.step.kind]
    return _translate("Reader", "{kind} {number} of {total}", "as in Lesson 4 of 12").format(
        kind=course_words.kind_name(step.step.kind),
        number=course_words.number(alike.index(step.number) + 1),
        total=course_words.number(len(alike)),
    )


def under_title(lesson: Lesson) -> str:
    """Return the small line below a lesson's title: "Lesson 4 · 12 min · Unit 2, Is it any good?"."""
    words = _translate("Reader", "{lesson} · {time} · {unit}, {title}", "title is the unit's")
    return words.format(
        lesson=course_words.step_name(lesson.course, lesson.step),
        time=course_words.minutes(lesson.step.step.minutes),
        unit=unit_number(lesson.unit),
        title=lesson.unit.title,
    )


def progress(section: int, total: int, minutes: int, percent: int) -> str:
    """Return where in the lesson the learner is, and how much of its minutes is left."""
    left = math.ceil(minutes * (100 - percent) / 100)
    place = _translate("Reader", "Section {section} of {total}").format(
        section=course_words.number(section), total=course_words.number(total)
    )
    if not left:
        return place
    words = _translate("Reader", "{place} · about {time} left", "place is: Section 2 of 4")
    return words.format(place=place, time=course_words.minutes(left))
