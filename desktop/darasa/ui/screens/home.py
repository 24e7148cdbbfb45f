"""The first thing a learner sees: what to go on with, in one press."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTime, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from darasa.learning.service import Study
from darasa.learning.types import CourseProgress, StepProgress, StepState, WeekSummary
from darasa.library.local import is_local
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.screen import Screen
from darasa.ui.sending import Waiting
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import DashedTile, button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import Item, column, holder, row
from darasa.ui.widgets.meter import Meter
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import CardGrid, Sides

_translate = QCoreApplication.translate
_CARDS = 3
"""Courses on this page besides the one to go on with; the others are one press away."""
_AHEAD = 3
"""How many of the steps that follow are shown."""


class HomeScreen(Screen):
    """Greeting, this week, the step to go on with, what follows it, and the other courses."""

    section = "home"

    step_chosen = Signal(str, str)
    """Course and step that the learner wants to go on with."""
    course_chosen = Signal(str)
    courses_chosen = Signal()
    library_chosen = Signal()

    def __init__(self, study: Study, waiting: Callable[[], Waiting | None] = lambda: None) -> None:
        """`waiting` tells what of this learner is not sent yet."""
        super().__init__()
        self._waiting = waiting
        self._pending = column()
        self._name = study.learner.name
        self._week = study.week()
        self._courses = study.courses()
        self._current = next(
            ((course, course.next_step) for course in self._courses if course.next_step), None
        )
        self._primary: QPushButton | None = None
        self._cover: Cover | None = None
        self._page = column(
            self._header(),
            22,
            self._hero(),
            30 if self._courses else None,
            self._my_courses() if self._courses else None,
            "stretch",
        )
        self.setLayout(column(Page(self._page, current_theme().scaled(1134))))
        self.set_compact(False)

    def first_focus(self) -> QWidget | None:
        """Start on the one big button."""
        return self._primary

    def set_compact(self, compact: bool) -> None:
        """Give margins and cover the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 24)
        if self._cover is not None:
            self._cover.setFixedWidth(112 if compact else 248)

    def sending_changed(self) -> None:
        """Show how much of what the learner finished is still to be sent, if anything is."""
        while (item := self._pending.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if (waiting := self._waiting()) is not None:
            icon = "cloud_off" if waiting.is_offline else "cloud"
            chip = Chip(waiting_words(waiting), "warn", icon)
            self._pending.addWidget(chip)
            if self.isVisible():
                chip.show()

    def _header(self) -> QLayout:
        saved = Chip(self.tr("Saved on this computer"), "ok", "check")
        self.sending_changed()
        chips = column(8, row("stretch", saved), 6, row("stretch", self._pending), "stretch")
        greeting = ElidedLabel(greeting_words(QTime.currentTime().hour(), self._name), "h1")
        week = label(week_words(self._week), tone="2", wrap=True)
        return row((column(greeting, 2, week), 1), chips, spacing=16)

    def _hero(self) -> QWidget:
        """Return the card to go on with, and beside it what follows."""
        if self._current is None:
            return self._nothing_left() if self._courses else self._no_courses()
        course, step = self._current
        return Sides(self._going_on(course, step), self._coming_up(course, step))

    def _going_on(self, course: CourseProgress, step: StepProgress) -> QWidget:
        cover = course.manifest.cover
        self._cover = Cover(cover.pattern, cover.seed, "left", rows=4, width=248)
        iri, step_id = course.iri, step.step.id
        self._primary = button(words.going_on(step), "primary", "arrow_r", trailing=True)
        self._primary.setObjectName("go-on")
        self._primary.clicked.connect(lambda: self.step_chosen.emit(iri, step_id))
        done = words.steps_done(course)
        text = column(
            label(
                self.tr("Continue learning") if course.started else self.tr("Start learning"),
                "over",
                "accent",
            ),
            4,
            label(course.manifest.title, "h2", wrap=True),
            warning_row(words.from_a_file()) if is_local(course.manifest) else None,
            4,
            label(words.titled_step(course, step), tone="2", wrap=True),
            18,
            "stretch",
            row((Meter(course.done / len(course.steps)), 1), label(done, "small", "2"), spacing=14),
            16,
            row(
                self._primary,
                (label(words.minutes_left(step.minutes_left), "small", "2", wrap=True), 1),
                spacing=16,
            ),
            margins=(26, 22, 22, 22),
        )
        made = card("card", row(self._cover, (text, 1)))
        made.setMinimumHeight(current_theme().scaled(250))
        return made

    def _coming_up(self, course: CourseProgress, step: StepProgress) -> QWidget:
        """Return the card with the steps after this one."""
        left = [other for other in course.steps if other.state is not StepState.DONE and other != step]
        after = [other for other in left if other.number > step.number] + [
            other for other in left if other.number < step.number
        ]
        iri = course.iri
        whole = button(self.tr("See the whole course"))
        whole.clicked.connect(lambda: self.course_chosen.emit(iri))
        if after:
            minutes = sum(other.minutes_left for other in after)
            title = self.tr("Coming up next")
            about = self.tr("%n step(s) after this one, {time}", "", len(after))
            about = about.format(time=words.minutes(minutes))
        else:
            title = self.tr("The last step")
            about = self.tr("After this one you have finished the course.")
        rows: list[Item] = [_step_row(other) for other in after[:_AHEAD]]
        return card(
            "card",
            column(
                label(title, "h3"),
                label(about, "small", "2", wrap=True),
                12,
                column(*rows, spacing=8),
                16,
                "stretch",
                whole,
                margins=(22, 20, 22, 20),
            ),
        )

    def _nothing_left(self) -> QWidget:
        """Return the card of a learner who has finished every course here."""
        return self._message(
            "award",
            self.tr("Well done: you have finished every course here"),
            self.tr("Everything you did stays on this computer. Read any lesson again whenever you like."),
            self.tr("See my courses"),
            self.courses_chosen.emit,
        )

    def _no_courses(self) -> QWidget:
        """Return the card of a computer without courses."""
        return self._message(
            "library",
            self.tr("There are no courses on this computer yet"),
            self.tr("The library shows what is here. Ask your facilitator to add a course."),
            self.tr("Open the library"),
            self.library_chosen.emit,
        )

    def _message(self, icon: str, title: str, text: str, action: str, act: Callable[[], None]) -> QWidget:
        self._primary = button(action, "primary", "arrow_r", trailing=True)
        self._primary.clicked.connect(lambda _checked: act())
        return card(
            "card",
            column(
                icon_label(icon, "accent_text", 32),
                12,
                label(title, "h2", wrap=True),
                4,
                label(text, tone="2", wrap=True),
                20,
                row(self._primary, "stretch"),
                margins=(26, 26, 26, 26),
            ),
        )

    def _my_courses(self) -> QWidget:
        """Return the other courses, those studied last first, and the way to find more."""
        every = button(self.tr("All my courses"), "ghost", "chev_r", trailing=True)
        every.clicked.connect(self.courses_chosen)
        current = self._current[0] if self._current else None
        others = [course for course in self._courses if course is not current]
        cards: list[QWidget] = [self._course_card(course) for course in others[:_CARDS]]
        heading = row(label(self.tr("My courses"), "h2"), "stretch", every)
        return holder(column(heading, 10, CardGrid([*cards, self._find_tile()])))

    def _course_card(self, course: CourseProgress) -> QWidget:
        made = CourseCard(course)
        made.clicked.connect(lambda: self.course_chosen.emit(course.iri))
        return made

    def _find_tile(self) -> QWidget:
        find, count = self.tr("Find a course"), self.tr("%n course(s) in the library", "", len(self._courses))
        center = Qt.AlignmentFlag.AlignHCenter
        words_below = label(find, "strong", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        count_below = label(count, "small", "2", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        tile = DashedTile(
            column(
                "stretch",
                (IconDisc("search"), center),
                14,
                words_below,
                2,
                count_below,
                "stretch",
                margins=(16, 24, 16, 24),
            ),
            f"{find}. {count}",
        )
        tile.clicked.connect(self.library_chosen)
        return tile


def greeting_words(hour: int, name: str) -> str:
    """Return the greeting for an hour of the day, 0 to 23; a guest without a name is greeted too."""
    if 4 <= hour < 12:
        plain, named = _translate("Home", "Good morning"), _translate("Home", "Good morning, {name}")
    elif 12 <= hour < 18:
        plain, named = _translate("Home", "Good afternoon"), _translate("Home", "Good afternoon, {name}")
    else:
        plain, named = _translate("Home", "Good evening"), _translate("Home", "Good evening, {name}")
    return named.format(name=words.isolated(name)) if name else plain


def waiting_words(waiting: Waiting) -> str:
    """Return how much of what a learner finished is still to be sent."""
    words = _translate("Home", "%n completion(s) waiting", "", waiting.completions)
    return f"{words} · {_translate('Home', 'Offline')}" if waiting.is_offline else words


def week_words(week: WeekSummary) -> str:
    """Return what was done in the last seven days."""
    lessons = _translate("Home", "%n lesson(s)", "", week.lessons)
    quizzes = _translate("Home", "%n quiz(zes)", "", week.quizzes)
    if week.lessons and week.quizzes:
        both = _translate("Home", "This week: {lessons} and {quizzes} done.")
        return both.format(lessons=lessons, quizzes=quizzes)
    if week.lessons or week.quizzes:
        return _translate("Home", "This week: {what} done.").format(what=lessons if week.lessons else quizzes)
    return _translate("Home", "A few minutes are enough to learn something new.")


def _step_row(step: StepProgress) -> QLayout:
    return row(
        icon_label(words.kind_icon(step.step.kind), "text2", 18),
        (ElidedLabel(step.step.title), 1),
        label(words.minutes(step.minutes_left), "small", "2"),
        spacing=10,
    )
