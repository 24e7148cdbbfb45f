"""What courses and steps are called on every screen: kinds, times, sizes, and what comes next."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from darasa.learning.types import CourseProgress, StepProgress, StepState
from darasa.packs.types import StepKind

_translate = QCoreApplication.translate


def number(value: int) -> str:
    """Return a whole number in the digits of the interface's language."""
    return QLocale().toString(value)


def size(size_bytes: int) -> str:
    """Return a size in the decimal units that data bundles are sold in: "340 kB", "4.8 MB", "48 MB".

    The units are words of ours: those that Qt has for some languages, Swahili among them, are broken. No line
    breaks between number and unit.
    """
    if size_bytes < 10**6:
        words, written = _translate("Course", "{number} kB"), number(math.ceil(size_bytes / 10**3))
    elif size_bytes < 10**9:
        whole = size_bytes / 10**6
        words = _translate("Course", "{number} MB")
        written = QLocale().toString(round(whole, 1 if whole < 10 else 0))
    else:
        words = _translate("Course", "{number} GB")
        written = QLocale().toString(round(size_bytes / 10**9, 1))
    return words.format(number=written).replace(" ", "\u00a0")


def isolated(text: str) -> str:
    """Return a name or title that keeps its own reading direction inside a sentence of ours.

    The marks are Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; they take no room.
    """
    return f"\u2068{text}\u2069"


def listed(names: Sequence[str]) -> str:
    """Return names as a list in the interface's language: "English, Kiswahili and Français"."""
    return QLocale().createSeparatedList([isolated(name) for name in names])


def kind_name(kind: StepKind) -> str:
    """Return what a kind of step is called."""
    return {
        StepKind.LESSON: _translate("Course", "Lesson"),
        StepKind.QUIZ: _translate("Course", "Quiz"),
        StepKind.LAB: _translate("Course", "Lab"),
    }[kind]


def kind_icon(kind: StepKind) -> str:
    """Return the icon of a kind of step."""
    return {StepKind.LESSON: "doc", StepKind.QUIZ: "quiz", StepKind.LAB: "flask"}[kind]


def minutes(count: int) -> str:
    """Return a short time: "10 min", "1 h 20"."""
    if count >= 60:
        words = _translate("Course", "{hours} h {minutes}")
        return words.format(hours=number(count // 60), minutes=number(count % 60))
    return _translate("Course", "{minutes} min").format(minutes=number(count))


def minutes_left(count: int) -> str:
    """Return how much time a step still takes: "About 8 minutes left"."""
    return _translate("Course", "About %n minute(s) left", "", count)


def whole_time(count: int) -> str:
    """Return how long a whole course takes, in minutes or in hours and quarters."""
    if count < 60:
        return _translate("Course", "About %n minute(s) in all", "", count)
    hours, rest = divmod(round(count / 5) * 5, 60)
    if rest == 0:
        return _translate("Course", "About %n hour(s) in all", "", hours)
    words = _translate("Course", "About {hours} h {minutes} in all")
    return words.format(hours=number(hours), minutes=number(rest))


def steps_done(course: CourseProgress) -> str:
    """Return how far a course is: "5 of 12 steps done"."""
    words = _translate("Course", "{done} of %n step(s) done", "", len(course.steps))
    return words.format(done=number(course.done))


def step_name(course: CourseProgress, step: StepProgress) -> str:
    """Return a step with its number among the steps of its kind: "Lesson 4"; one of a kind has none."""
    alike = [other.number for other in course.steps if other.step.kind is step.step.kind]
    name = kind_name(step.step.kind)
    if len(alike) == 1:
        return name
    words = _translate("Course", "{kind} {number}", "a kind of step and its number, as in Lesson 4")
    return words.format(kind=name, number=number(alike.index(step.number) + 1))


def titled_step(course: CourseProgress, step: StepProgress) -> str:
    """Return a step's name and title: "Lesson 4: Testing with new examples"."""
    words = _translate("Course", "{step}: {title}", "a step and its title, as in Lesson 4: Testing")
    return words.format(step=step_name(course, step), title=isolated(step.step.title))


def next_up(course: CourseProgress, step: StepProgress) -> str:
    """Return what comes next, in one line: "Next: Lesson 2, 10 min"."""
    words = _translate("Course", "Next: {step}, {time}")
    return words.format(step=step_name(course, step), time=minutes(step.minutes_left))


def from_a_file() -> str:
    """Return what stands beside every course that no catalogue speaks for, wherever it shows."""
    return _translate("Course", "From a file; who made it was not checked")


def going_on(step: StepProgress) -> str:
    """Return what the button says that goes on with a step."""
    kind, state = step.step.kind, step.state
    if state is StepState.TRY_AGAIN:
        return _translate("Course", "Try the quiz again")
    begun = state is StepState.IN_PROGRESS
    words = {
        (StepKind.LESSON, False): _translate("Course", "Start lesson"),
        (StepKind.LESSON, True): _translate("Course", "Continue lesson"),
        (StepKind.QUIZ, False): _translate("Course", "Start quiz"),
        (StepKind.QUIZ, True): _translate("Course", "Continue quiz"),
        (StepKind.LAB, False): _translate("Course", "Start lab"),
        (StepKind.LAB, True): _translate("Course", "Continue lab"),
    }
    return words[kind, begun]
