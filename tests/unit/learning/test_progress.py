"""Progress is what the record knows, read against the outline that is installed."""

import pytest

from darasa.learning.history import History, closed_run, open_attempt
from darasa.learning.progress import course_progress
from darasa.learning.types import CourseProgress, StepState
from darasa.packs.types import Manifest
from darasa.record.types import Fact
from tests.unit.learning.outlines import COURSE, LEARNER, fact, history, manifest

TWO_UNITS = manifest(("one", "two"), ("three", "quiz"))


def read(outline: Manifest, known: History) -> CourseProgress:
    return course_progress(outline, known, size=5, installed_at=6, languages=("en",))


def states(course: CourseProgress) -> list[str]:
    return [step.state.value for step in course.steps]


def test_a_course_nobody_opened() -> None:
    course = read(TWO_UNITS, history())
    assert states(course) == ["not-started"] * 4
    assert not course.started
    assert not course.finished
    assert course.next_step == course.steps[0]
    assert (course.done, course.percent, course.minutes) == (0, 0, 40)
    assert [unit.number for unit in course.units] == [1, 2]
    assert [step.number for step in course.steps] == [1, 2, 3, 4]
    assert (course.size, course.installed_at, course.languages) == (5, 6, ("en",))
    assert [step.minutes_left for step in course.steps] == [10, 10, 10, 10]


@pytest.mark.parametrize(
    ("known", "state", "percent", "minutes_left"),
    [
        ({"started": True}, StepState.IN_PROGRESS, 0, 10),
        ({"progress": 35}, StepState.IN_PROGRESS, 35, 7),
        ({"started": True, "progress": 100}, StepState.IN_PROGRESS, 99, 1),
        ({"completed": True, "progress": 20}, StepState.DONE, 100, 0),
        ({"tries": 1}, StepState.NOT_STARTED, 0, 10),
    ],
)
def test_a_lesson(known: dict[str, object], state: StepState, percent: int, minutes_left: int) -> None:
    step = read(TWO_UNITS, history(fact("one", **known))).steps[0]
    assert (step.state, step.percent, step.minutes_left) == (state, percent, minutes_left)
    assert (step.best_score, step.right, step.questions) == (None, None, None)


def test_a_lab_is_done_when_completed() -> None:
    assert states(read(manifest(("lab",)), history(fact("lab", completed=True)))) == ["done"]


def test_a_quiz_that_was_opened_only() -> None:
    step = read(TWO_UNITS, history(fact("quiz", started=True))).steps[3]
    assert (step.state, step.percent, step.minutes_left) == (StepState.IN_PROGRESS, 0, 10)


def test_a_quiz_not_passed_asks_to_try_again_with_the_last_result() -> None:
    known = history(
        fact("quiz", 9, started=True, tries=2, attempt="b", best_score=0.5),
        fact("quiz/first", 5, attempt="b", first_success=True),
        fact("quiz/second", 6, attempt="b", first_success=False),
        fact("quiz/removed", 2, attempt="a", first_success=True),
    )
    step = read(TWO_UNITS, known).steps[3]
    assert step.state is StepState.TRY_AGAIN
    assert (step.right, step.questions, step.best_score) == (1, 2, 0.5)
    assert step.minutes_left == 10


def test_a_new_run_after_one_that_did_not_pass_is_in_progress() -> None:
    known = history(
        fact("quiz", 3, tries=1, attempt="a", best_score=0.5),
        fact("quiz/first", 4, attempt="b", first_success=True),
        fact("quiz/second", 2, attempt="a", first_success=True),
    )
    assert open_attempt(known, f"{COURSE}/quiz") == "b"
    assert closed_run(known, f"{COURSE}/quiz") == (1, 1)
    assert read(TWO_UNITS, known).steps[3].state is StepState.IN_PROGRESS


def test_a_passed_quiz_stays_done_whatever_follows() -> None:
    known = history(
        fact("quiz", 3, tries=1, attempt="a", passed=True, best_score=0.75),
        fact("quiz/first", 4, attempt="b", first_success=False),
    )
    step = read(TWO_UNITS, known).steps[3]
    assert (step.state, step.percent, step.minutes_left, step.best_score) == (StepState.DONE, 100, 0, 0.75)


def test_no_run_is_open_before_an_answer_or_after_its_result() -> None:
    assert open_attempt(history(fact("quiz", started=True)), f"{COURSE}/quiz") is None
    assert closed_run(history(fact("quiz", tries=1, attempt="a")), f"{COURSE}/quiz") is None
    answered = history(fact("quiz/first", attempt="a"))
    assert open_attempt(answered, f"{COURSE}/quiz") == "a"
    assert closed_run(answered, f"{COURSE}/quiz") is None
    closed = history(fact("quiz/first", attempt="a"), fact("quiz", 2, attempt="a", tries=1))
    assert open_attempt(closed, f"{COURSE}/quiz") is None


def test_next_is_the_step_in_progress_that_was_studied_last() -> None:
    known = history(fact("two", 5, started=True), fact("three", 4, started=True))
    assert read(TWO_UNITS, known).next_step == read(TWO_UNITS, known).steps[1]
    # An answer moves its quiz to the front, although the quiz itself was opened before.
    known = history(
        fact("two", 5, started=True), fact("quiz", 4, started=True), fact("quiz/first", 6, attempt="a")
    )
    next_step = read(TWO_UNITS, known).next_step
    assert next_step is not None
    assert next_step.step.id == "quiz"


def test_next_is_else_the_first_that_is_not_done() -> None:
    known = history(fact("one", completed=True), fact("three", completed=True))
    next_step = read(TWO_UNITS, known).next_step
    assert next_step is not None
    assert next_step.step.id == "two"


def all_done(*ids: str) -> History:
    return history(*(fact(id_, completed=True, passed=id_.startswith("quiz")) for id_ in ids))


def test_a_course_is_finished_with_its_last_step() -> None:
    course = read(TWO_UNITS, all_done("one", "two", "three", "quiz"))
    assert course.finished
    assert course.next_step is None
    assert (course.done, course.percent) == (4, 100)
    assert [unit.done for unit in course.units] == [2, 2]


def test_a_removed_step_keeps_its_history_and_comes_back_with_it() -> None:
    known = all_done("one", "two", "gone")
    without = read(manifest(("one", "two")), known)
    assert without.finished
    assert without.done == 2
    assert states(read(manifest(("one", "gone", "three")), known)) == ["done", "done", "not-started"]


def test_a_finished_course_stays_finished_when_an_update_adds_steps() -> None:
    satisfied = Fact(LEARNER, COURSE, satisfied=True, last_order=(9, "r", 1))
    known = History({satisfied.object: satisfied, **{f.object: f for f in all_done("one").under(COURSE)}})
    course = read(manifest(("one", "new")), known)
    assert course.finished
    assert course.next_step == course.steps[1]
    assert (course.done, course.percent) == (1, 50)


def test_what_was_done_last_orders_courses_even_in_a_removed_step() -> None:
    course = read(TWO_UNITS, history(fact("one", 3), fact("removed", 7), fact("removed/question", 8)))
    assert course.last_order == (8, "r", 1)
    assert course.started
    entered = Fact(LEARNER, COURSE, started=True, last_order=(9, "r", 1))
    assert read(TWO_UNITS, History({COURSE: entered})).last_order == (9, "r", 1)


def test_an_outline_without_steps_is_never_finished() -> None:
    course = read(manifest(), history())
    assert not course.finished
    assert course.percent == 0


def test_other_courses_do_not_count() -> None:
    other = Fact(LEARNER, "https://darasa.example/darasa/tiny-too/one", completed=True)
    course = read(TWO_UNITS, History({other.object: other}))
    assert not course.started
    assert course.done == 0


def test_a_change_is_seen_in_a_new_history_only() -> None:
    before = history(fact("one"))
    after = before.changed(fact("one", completed=True))
    assert states(read(TWO_UNITS, before))[0] == "not-started"
    assert states(read(TWO_UNITS, after))[0] == "done"
    assert len(after.under(COURSE)) == 1
