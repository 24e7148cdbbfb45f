"""The units of a course, one below the other, and the steps of those that are open."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from darasa.learning.types import CourseProgress, StepProgress, StepState, UnitProgress
from darasa.packs.types import StepKind
from darasa.ui.percent import percent
from darasa.ui.screens import course_words as words
from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton, button
from darasa.ui.widgets.card import rule
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, holder, row

_translate = QCoreApplication.translate

_STATE_ICONS = {
    StepState.DONE: ("done", "accent"),
    StepState.IN_PROGRESS: ("half", "accent"),
    StepState.NOT_STARTED: ("circle", "line_strong"),
    StepState.TRY_AGAIN: ("repeat", "warn_text"),
}


class Outline(QFrame):
    """All units of a course; the one to go on with is open, the others open when they are pressed."""

    step_chosen = Signal(str)
    """The id of the step that the learner opened."""

    def __init__(self, course: CourseProgress) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.primary: QWidget | None = None
        """The button of the step to go on with."""
        self._headings: dict[str, UnitHeading] = {}
        current = course.next_step
        layout = column(margins=(8, 4, 8, 8))
        for unit in course.units:
            if unit.number > 1:
                layout.addWidget(rule())
            here = current is not None and current in unit.steps
            steps = holder(column(*(self._step(step, course) for step in unit.steps), margins=(0, 0, 0, 8)))
            heading = UnitHeading(unit, steps, is_open=here or len(course.units) == 1)
            self._headings[unit.id] = heading
            layout.addWidget(heading)
            layout.addWidget(steps)
        self.setLayout(layout)

    @property
    def open_units(self) -> frozenset[str]:
        """The ids of the units whose steps are shown."""
        return frozenset(id_ for id_, heading in self._headings.items() if heading.isChecked())

    @open_units.setter
    def open_units(self, ids: frozenset[str]) -> None:
        for id_, heading in self._headings.items():
            heading.setChecked(id_ in ids)

    def _step(self, step: StepProgress, course: CourseProgress) -> QWidget:
        """Return the row of a step; the one to go on with carries the page's primary button."""
        is_next = course.next_step is not None and step.number == course.next_step.number
        action = self._action(step, is_next=is_next)
        made = StepRow(step, action, is_next=is_next)
        made.clicked.connect(lambda: self.step_chosen.emit(step.step.id))
        if action is not None:
            action.clicked.connect(lambda: self.step_chosen.emit(step.step.id))
            if is_next:
                self.primary = action
        return made

    def _action(self, step: StepProgress, *, is_next: bool) -> QPushButton | None:
        says = {
            StepState.IN_PROGRESS: _translate("CourseOutline", "Continue"),
            StepState.TRY_AGAIN: _translate("CourseOutline", "Try again"),
            StepState.NOT_STARTED: _translate("CourseOutline", "Start"),
        }
        if step.state is StepState.DONE or (step.state is StepState.NOT_STARTED and not is_next):
            return None
        text = says[step.state]
        kind = "primary" if is_next else "secondary"
        made = button(text, kind, size="s", name=f"{text}: {step.step.title}")
        made.setObjectName(f"go-on-{step.step.id}")
        return made


class UnitHeading(CardButton):
    """The heading of a unit, pressed to show or hide its steps."""

    def __init__(self, unit: UnitProgress, steps: QWidget, *, is_open: bool) -> None:
        self._steps = steps
        self._chevron = icon_label("chev_d", "text2", 20)
        number = _translate("CourseOutline", "Unit {number}").format(number=words.number(unit.number))
        done = _translate("CourseOutline", "{done} of %n done", "", len(unit.steps))
        done = done.format(done=words.number(unit.done))
        super().__init__(
            row(
                label(number, "over", "accent" if is_open else "2"),
                (label(unit.title, "h3", wrap=True), 1),
                label(done, "small", "2"),
                self._chevron,
                spacing=10,
                margins=(16, 14, 14, 14),
            ),
            "row",
            f"{number}: {unit.title}. {done}",
        )
        self.setObjectName(f"unit-{unit.id}")
        self.setCheckable(True)
        self.setProperty("opens", True)
        self.setChecked(is_open)
        self.toggled.connect(self._on_toggled)
        # Not shown here: a part that has no parent yet would open as a window of its own.
        if not is_open:
            steps.hide()
        self._tell_state(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self._steps.setVisible(is_open)
        self._tell_state(is_open)

    def _tell_state(self, is_open: bool) -> None:
        side = current_theme().scaled(20)
        self._chevron.setPixmap(pixmap("chev_u" if is_open else "chev_d", "text2", side))
        self.setAccessibleDescription(
            _translate("CourseOutline", "Steps are shown")
            if is_open
            else _translate("CourseOutline", "Steps are hidden")
        )


class StepRow(CardButton):
    """A step with its state; pressing it opens the step, done or not."""

    def __init__(self, step: StepProgress, action: QPushButton | None, *, is_next: bool) -> None:
        self.step_id = step.step.id
        state_icon, tone = _STATE_ICONS[step.state]
        about = _translate("CourseOutline", "{kind} · {time}", "what a step is and how long it takes")
        about = about.format(kind=words.kind_name(step.step.kind), time=words.minutes(step.step.minutes))
        said = _state_words(step)
        title = label(step.step.title, "strong" if is_next else "", wrap=True)
        told = label(said, "small", "warn" if step.state is StepState.TRY_AGAIN else "2") if said else None
        super().__init__(
            row(
                icon_label(state_icon, tone, 22),
                (column("stretch", title, label(about, "caption", "2"), "stretch"), 1),
                told,
                action,
                spacing=15,
                margins=(17, 8, 12, 8),
            ),
            "rowcur" if is_next else "row",
            f"{step.step.title}. {about}. {said or _state_name(step.state)}",
        )
        self.setObjectName(f"step-{step.step.id}")
        self.setMinimumHeight(current_theme().scaled(60))
        if action is not None:
            # Only the button takes the keyboard; the row is a larger target for the mouse.
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _state_words(step: StepProgress) -> str:
    """Return what is said at the end of a step's row, empty where the icon says enough."""
    if step.state is StepState.TRY_AGAIN and step.right is not None and step.questions is not None:
        had = _translate(
            "CourseOutline", "You had {right} of %n", "right answers of all questions", step.questions
        )
        return had.format(right=words.number(step.right))
    if step.state is StepState.DONE and step.step.kind is StepKind.QUIZ and step.best_score is not None:
        return _translate("CourseOutline", "Passed, {percent}").format(percent=percent(step.best_score))
    if step.state is StepState.IN_PROGRESS and step.percent:
        return words.minutes_left(step.minutes_left)
    return ""


def _state_name(state: StepState) -> str:
    return {
        StepState.DONE: _translate("CourseOutline", "Done"),
        StepState.IN_PROGRESS: _translate("CourseOutline", "In progress"),
        StepState.NOT_STARTED: _translate("CourseOutline", "Not started"),
        StepState.TRY_AGAIN: _translate("CourseOutline", "Not yet passed"),
    }[state]
