"""Beside a course: what is left to finish it, its languages, and the pack on this computer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QLayout, QWidget

from darasa.learning.types import CourseProgress, StepState, UnitProgress
from darasa.library.local import is_local
from darasa.packs.types import StepKind
from darasa.ui.languages import own_name
from darasa.ui.percent import percent
from darasa.ui.screens import course_words as words
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.card import card
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Item, column, row

_translate = QCoreApplication.translate
_MARGINS = (22, 20, 22, 20)


def what_is_left_card(course: CourseProgress) -> QWidget:
    """Return the card with what finishing takes; of a finished course, a warm word."""
    return _finished_card(course) if course.finished else _to_finish_card(course)


def language_card(course: CourseProgress, choose: Callable[[str], None]) -> QWidget:
    """Return the card with the languages of this course; `choose` gets the one that is pressed."""
    rows: list[Item] = [_language_row(language, course, choose) for language in course.languages]
    note = _translate("CourseSide", "Your progress stays when you change it.")
    return card(
        "card",
        column(
            label(_translate("CourseSide", "Language"), "h3"),
            8,
            *rows,
            8,
            label(note, "small", "2", wrap=True),
            spacing=4,
            margins=_MARGINS,
        ),
    )


def on_this_computer_card(course: CourseProgress) -> QWidget:
    """Return the card about the pack: size, version, makers, licence, and whether the text was checked."""
    manifest = course.manifest
    installed = QDateTime.fromMSecsSinceEpoch(course.installed_at).date()
    since = QLocale().toString(installed, _translate("CourseSide", "d MMMM yyyy", "how a date is written"))
    version = _translate("CourseSide", "Version {version}, here since {date}.")
    made_by = _translate("CourseSide", "Made by {makers}.").format(makers=words.listed(manifest.authors))
    lines = [
        version.format(version=words.number(manifest.version), date=since),
        made_by,
        _licence(manifest.licence),
    ]
    heading = row(
        icon_label("disk", "text2", 20),
        (label(_translate("CourseSide", "On this computer"), "strong", wrap=True), 1),
        label(words.size(course.size), "small", "2"),
        spacing=10,
    )
    unchecked = _translate("CourseSide", "No native speaker has checked this text yet.")
    note = None if manifest.reviewed else warning_row(unchecked)
    file = warning_row(words.from_a_file()) if is_local(manifest) else None
    return card(
        "card",
        column(heading, 8, label(" ".join(lines), "small", "2", wrap=True), file, note, margins=_MARGINS),
    )


def warning_row(says: str, icon: str = "info") -> QLayout:
    """Return a calm remark in amber, with its icon."""
    return row(
        column(icon_label(icon, "warn_text", 17), "stretch"),
        (label(says, "small", "warn", wrap=True), 1),
        spacing=8,
        margins=(0, 6, 0, 0),
    )


def _to_finish_card(course: CourseProgress) -> QWidget:
    left = len(course.steps) - course.done
    to_go = Chip(_translate("CourseSide", "%n step(s) to go", "", left))
    has_quiz = any(step.step.kind is StepKind.QUIZ for step in course.steps)
    mark = percent(course.manifest.pass_mark)
    if has_quiz:
        what = _translate(
            "CourseSide", "Finish every step, with {percent} or more right in the quiz."
        ).format(percent=mark)
    else:
        what = _translate("CourseSide", "Finish every step.")
    return card(
        "card",
        column(
            row(icon_label("flag", "text2", 24), "stretch", to_go),
            12,
            label(_translate("CourseSide", "To finish this course"), "h3"),
            2,
            label(what, "small", "2", wrap=True),
            12,
            column(*(_unit_row(unit) for unit in course.units), spacing=9),
            margins=_MARGINS,
        ),
    )


def _unit_row(unit: UnitProgress) -> QLayout:
    done = unit.done == len(unit.steps)
    begun = any(step.state is not StepState.NOT_STARTED for step in unit.steps)
    icon, tone = ("done", "accent") if done else ("half", "accent") if begun else ("circle", "line_strong")
    return row(
        column(icon_label(icon, tone, 17), "stretch"),
        (label(unit.title, "small", "" if done else "2", wrap=True), 1),
        spacing=10,
    )


def _finished_card(course: CourseProgress) -> QWidget:
    new = len(course.steps) - course.done
    if new:
        text = _translate(
            "CourseSide",
            "The course stays finished. An update has brought %n new step(s), for whenever you like.",
            "",
            new,
        )
    else:
        text = _translate(
            "CourseSide",
            "You worked through every step. Come back and read any of them again whenever you like.",
        )
    return card(
        "accent",
        column(
            row(icon_label("award", "accent_text", 32), "stretch"),
            12,
            label(_translate("CourseSide", "Well done, you finished this course"), "h3", wrap=True),
            2,
            label(text, "small", wrap=True),
            margins=_MARGINS,
        ),
    )


class LanguageRow(CardButton):
    """A language of the course; the one it is studied in is marked."""

    def __init__(self, language: str, *, chosen: bool) -> None:
        name = own_name(language)
        mark = icon_label("check", "accent_text", 18) if chosen else None
        super().__init__(
            row(
                (label(name, "strong" if chosen else ""), 1),
                mark,
                spacing=10,
                margins=(14, 9, 12, 9),
            ),
            "rowcur" if chosen else "row",
            _translate("CourseSide", "{language}, chosen").format(language=name) if chosen else name,
        )
        self.setObjectName(f"language-{language}")
        self.setMinimumHeight(current_theme().scaled(44))
        self.language = language


def _language_row(language: str, course: CourseProgress, choose: Callable[[str], None]) -> QWidget:
    made = LanguageRow(language, chosen=language == course.manifest.language)
    made.clicked.connect(lambda: choose(language))
    return made


def _licence(licence: str) -> str:
    """Return what the licence (an SPDX name such as CC-BY-SA-4.0) allows, in one sentence."""
    if not licence.startswith("CC-"):
        return _translate("CourseSide", "Licence: {licence}.").format(licence=licence)
    family, _, version = licence.removeprefix("CC-").rpartition("-")
    name = f"CC {family} {version}".replace(" ", "\N{NO-BREAK SPACE}")
    return _translate("CourseSide", "Free to copy and share ({licence}).").format(licence=name)
