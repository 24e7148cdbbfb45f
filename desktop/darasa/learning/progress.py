"""How far a learner is: what the record knows, read against the outline of the version that is installed.

Pure. The record knows no outline, so an update or another language changes only what is shown: a step that
was removed keeps its history, and comes back with it.
"""

import math

from darasa.learning.history import History, closed_run, open_attempt
from darasa.learning.types import CourseProgress, StepProgress, StepState, UnitProgress
from darasa.packs.types import Manifest, Step, StepKind
from darasa.record.types import Fact


def course_progress(
    manifest: Manifest, history: History, *, size: int, installed_at: int, languages: tuple[str, ...]
) -> CourseProgress:
    """Return one course with the learner's progress in it.

    `size` is the pack file's in bytes, `installed_at` in UTC milliseconds, `languages` all of this course
    on this computer.
    """
    numbers = {step.id: number for number, step in enumerate(manifest.steps, start=1)}
    units = tuple(
        UnitProgress(
            unit.id,
            unit.title,
            number,
            tuple(_step_progress(step, numbers[step.id], history) for step in unit.steps),
        )
        for number, unit in enumerate(manifest.units, start=1)
    )
    steps = tuple(step for unit in units for step in unit.steps)
    all_done = bool(steps) and all(step.state is StepState.DONE for step in steps)
    course = history.of(manifest.iri)
    last_order = history.last_order(manifest.iri)
    return CourseProgress(
        manifest=manifest,
        size=size,
        installed_at=installed_at,
        languages=languages,
        units=units,
        next_step=_next_step(steps, history),
        finished=all_done or (course is not None and course.satisfied),
        started=last_order > (0, "", 0),
        last_order=last_order,
    )


def _step_progress(step: Step, number: int, history: History) -> StepProgress:
    fact = history.of(step.iri)
    if step.kind is StepKind.QUIZ:
        return _quiz_progress(step, number, fact, history)
    state, percent = StepState.NOT_STARTED, 0
    if fact is not None and fact.completed:
        state, percent = StepState.DONE, 100
    elif fact is not None and (fact.started or fact.progress):
        # Only finishing a lesson makes it 100 %, not having scrolled to its end.
        state, percent = StepState.IN_PROGRESS, min(fact.progress, 99)
    left = math.ceil(step.minutes * (100 - percent) / 100)
    return StepProgress(step, number, state, percent, left, best_score=None, right=None, questions=None)


def _quiz_progress(step: Step, number: int, fact: Fact | None, history: History) -> StepProgress:
    right, questions = closed_run(history, step.iri) or (None, None)
    state = StepState.NOT_STARTED
    if fact is not None and fact.passed:
        state = StepState.DONE
    elif open_attempt(history, step.iri):
        state = StepState.IN_PROGRESS
    elif fact is not None and fact.tries:
        state = StepState.TRY_AGAIN
    elif fact is not None and fact.started:
        state = StepState.IN_PROGRESS
    done = state is StepState.DONE
    return StepProgress(
        step,
        number,
        state,
        percent=100 if done else 0,
        minutes_left=0 if done else step.minutes,
        best_score=fact.best_score if fact else None,
        right=right,
        questions=questions,
    )


def _next_step(steps: tuple[StepProgress, ...], history: History) -> StepProgress | None:
    """Return the step in progress that was studied last, else the first that is not done."""
    in_progress = [step for step in steps if step.state is StepState.IN_PROGRESS]
    if in_progress:
        return max(in_progress, key=lambda step: _studied(step, history))
    return next((step for step in steps if step.state is not StepState.DONE), None)


def _studied(step: StepProgress, history: History) -> tuple[int, str, int]:
    """Return the order of the last event of a step or of its questions."""
    own = history.of(step.step.iri)
    facts = history.under(step.step.iri) + ((own,) if own else ())
    return max((fact.last_order for fact in facts), default=(0, "", 0))
