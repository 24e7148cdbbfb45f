"""A run through a quiz, over a real record and a real pack."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.errors import DarasaBug
from darasa.learning.response import ResponseRefusedError
from darasa.learning.scoring import right_response
from darasa.learning.types import StepState, TopicScore
from darasa.packs.types import QuestionKind
from darasa.record.types import Extension, Verb
from darasa.storage.errors import DatabaseUnusableError
from tests.courses import SMALL_IRI
from tests.unit.learning.worlds import QUESTIONS, QUIZ_IRI, World, a_world, answer_all, wrong_response


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as made:
        made.install()
        yield made


def state(world: World) -> StepState:
    return world.study.course(SMALL_IRI).steps[-1].state


def test_a_run_begins_with_the_first_question(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    assert tuple(question.id for question in run.questions) == QUESTIONS
    assert run.current == run.questions[0]
    assert (run.position, run.total, run.answered, run.finished) == (1, 7, (), False)
    assert run.step.step.id == "quiz"
    assert run.course.manifest.title == "Sorting beans"
    assert {question.kind for question in run.questions} == set(QuestionKind)


def test_an_answer_is_in_the_record_before_anybody_is_told(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    marked = run.answer("first-bean", "price")
    (event,) = world.again()._record.answers(world.learner, run.attempt)
    assert (event.verb, event.object) == (Verb.ANSWERED, f"{QUIZ_IRI}/first-bean")
    assert (event.result.response, event.result.success) == ("price", False)
    assert event.result.extensions[Extension.ATTEMPT] == run.attempt
    assert event.result.extensions[Extension.QUESTION] == {"type": "choice", "right": "examples"}
    assert not marked.right
    assert marked.right_response == "examples"
    assert marked.feedback == ("The price matters to Amina. It does not show which bean is brown.",)
    assert run.answered == (marked,)
    assert run.position == 2


def test_an_answer_that_the_disk_did_not_take_was_not_given(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    database = world.workspace.db
    database.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(DatabaseUnusableError, match="readonly"):
        run.answer("first-bean", "price")
    assert (run.answered, run.position) == ((), 1)
    database.execute_sql("PRAGMA query_only = 0")
    assert run.answer("first-bean", "examples").right, "nothing was given away: this is the first answer"
    (event,) = world.again()._record.answers(world.learner, run.attempt)
    assert event.result.response == "examples"


def test_every_kind_of_question_can_be_answered_both_ways(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    other = run.restart()
    for question in run.questions:
        assert run.answer(question.id, right_response(question)).right
        assert not other.answer(question.id, wrong_response(question)).right
    assert run.finished
    assert other.finished
    assert run.current is None
    assert run.position == run.total


def test_the_first_answer_of_a_run_is_the_one_that_counts(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    first = run.answer("first-bean", "price")
    assert run.answer("first-bean", "examples") is first
    assert len(world.events(Verb.ANSWERED)) == 1


def test_an_answer_that_does_not_fit_is_refused_and_not_written(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    with pytest.raises(ResponseRefusedError):
        run.answer("first-bean", "unknown")
    with pytest.raises(DarasaBug):
        run.answer("unknown", "price")
    with pytest.raises(DarasaBug):
        run.skip("unknown")
    assert world.events(Verb.ANSWERED) == []
    assert run.answered == ()


def test_skipped_questions_come_back_after_all_others_in_the_order_they_were_put_off(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.skip("first-bean")
    run.skip("one-word")
    run.skip("first-bean")
    ids = [question.id for question in run.questions]
    assert ids == ["which-labels", "how-many", "name-it", "in-order", "match-bowls", "one-word", "first-bean"]
    assert run.current is not None
    assert run.current.id == "which-labels"
    assert run.position == 1
    # Within one start of the program, opening the quiz again keeps the order.
    again = world.study.open_quiz(SMALL_IRI, "quiz")
    assert [question.id for question in again.questions] == ids


def test_a_run_that_was_killed_goes_on_where_it_was(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    run.answer("which-labels", "brown[,]wet")
    assert state(world) is StepState.IN_PROGRESS
    resumed = world.again().open_quiz(SMALL_IRI, "quiz")
    assert resumed.attempt == run.attempt
    assert resumed.answered == run.answered
    assert resumed.current is not None
    assert resumed.current.id == "one-word"
    assert resumed.position == 3
    for question in run.questions:
        assert resumed.choices(question) == run.choices(question)
        assert resumed.targets(question) == run.targets(question)


def test_a_run_killed_after_its_last_answer_still_gets_its_result(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    assert world.events(Verb.PASSED) == []
    resumed = world.again().open_quiz(SMALL_IRI, "quiz")
    assert resumed.attempt == run.attempt
    assert resumed.finished
    assert resumed.result().passed
    assert len(world.events(Verb.PASSED)) == 1
    # The run that was cut off knows by the record that its result is written.
    assert run.result().passed
    assert len(world.events(Verb.PASSED)) == 1


def test_a_result_needs_every_answer(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    with pytest.raises(DarasaBug):
        run.result()
    assert world.events(Verb.PASSED, Verb.FAILED) == []


def test_passing_takes_seven_tenths(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=2)
    result = run.result()
    assert (result.right, result.total, result.needed) == (5, 7, 5)
    assert result.passed
    assert not result.passed_before
    (passed,) = world.events(Verb.PASSED)
    assert passed.result.score == 5 / 7
    assert passed.result.success is True
    assert passed.result.extensions == {Extension.ATTEMPT: run.attempt}
    assert passed.object == QUIZ_IRI


def test_one_answer_less_is_not_yet_passed(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=3)
    result = run.result()
    assert not result.passed
    assert [answer.right for answer in result.marked] == [False] * 3 + [True] * 4
    (failed,) = world.events(Verb.FAILED)
    assert failed.result.success is False
    assert world.events(Verb.PASSED, Verb.SATISFIED) == []
    step = world.study.course(SMALL_IRI).steps[-1]
    assert (step.state, step.right, step.questions) == (StepState.TRY_AGAIN, 4, 7)


def test_a_result_is_written_once(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=7)
    assert run.result() is run.result()
    assert len(world.events(Verb.FAILED)) == 1


def test_a_result_is_written_once_although_two_windows_show_it(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=7)
    twin = world.again().open_quiz(SMALL_IRI, "quiz")
    assert not run.result().passed
    assert not twin.result().passed
    assert len(world.events(Verb.FAILED)) == 1


def test_topics_are_counted_in_the_order_they_come_up(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=2)
    assert run.result().topics == (
        TopicScore("Examples", 2, 3),
        TopicScore("Labels", 2, 3),
        TopicScore("Counting", 1, 1),
    )


def test_trying_again_is_a_new_run_with_another_order(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=7)
    run.result()
    second = world.study.open_quiz(SMALL_IRI, "quiz")
    assert second.attempt != run.attempt
    assert second.answered == ()
    assert state(world) is StepState.TRY_AGAIN
    orders = set()
    for _ in range(20):
        second = second.restart()
        orders.add(second.choices(second.questions[0]))
    assert len(orders) > 1
    answer_all(second)
    assert second.result().passed
    assert not second.result().passed_before
    assert len(world.events(Verb.FAILED)) == len(world.events(Verb.PASSED)) == 1
    assert state(world) is StepState.DONE


@pytest.mark.parametrize("wrong", [0, 7])
def test_after_passing_further_runs_are_practice(world: World, wrong: int) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=1)
    run.result()
    practice = world.again().open_quiz(SMALL_IRI, "quiz")
    assert practice.attempt != run.attempt
    answer_all(practice, wrong)
    result = practice.result()
    assert result.passed_before
    assert result.passed is (wrong == 0)
    assert world.events(Verb.FAILED) == []
    assert len(world.events(Verb.PASSED)) == 1
    assert state(world) is StepState.DONE
    # Practice that was finished is not taken up again.
    assert world.study.open_quiz(SMALL_IRI, "quiz").answered == ()
    assert world.again().open_quiz(SMALL_IRI, "quiz").answered == ()


def test_practice_that_was_cut_off_goes_on(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    run.result()
    practice = world.study.open_quiz(SMALL_IRI, "quiz")
    practice.answer("first-bean", "price")
    assert world.again().open_quiz(SMALL_IRI, "quiz").attempt == practice.attempt


def test_restarting_in_the_middle_leaves_the_answers_in_the_record(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    fresh = run.restart()
    assert fresh.answered == ()
    assert world.study.open_quiz(SMALL_IRI, "quiz").attempt == fresh.attempt
    fresh.answer("first-bean", "examples")
    assert world.again().open_quiz(SMALL_IRI, "quiz").attempt == fresh.attempt
    assert len(world.events(Verb.ANSWERED)) == 2
    assert world.events(Verb.PASSED, Verb.FAILED) == []


def test_the_duration_of_a_result_is_the_time_since_the_quiz_was_opened(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    world.clock.pass_seconds(120)
    answer_all(run)
    run.result()
    assert world.events(Verb.PASSED)[0].result.duration_ms == 120_000
    assert len(world.events(Verb.INITIALIZED)) == 1


def test_the_same_question_answered_twice_counts_its_first_answer(world: World) -> None:
    """Two windows, or two computers merged, can answer one question twice in one run."""
    study, beside = world.study, world.again()
    run = study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    twin = beside.open_quiz(SMALL_IRI, "quiz")
    run.answer("which-labels", "nice")
    twin.answer("which-labels", "brown[,]wet")
    assert len(world.events(Verb.ANSWERED)) == 3
    resumed = world.again().open_quiz(SMALL_IRI, "quiz")
    assert [answer.response for answer in resumed.answered] == ["price", "nice"]
    assert not resumed.answered[1].right


def test_a_run_that_is_over_stays_over_when_another_computer_closed_one_later(
    world: World, tmp_path: Path
) -> None:
    """The other computer's last answers are older than ours, and its result is newer."""
    with a_world(tmp_path / "there") as there:
        hand_over(world, there)
        other = World(there.workspace, there.clock, world.learner, there.workspace.study(world.learner, "en"))
        other.install()
        unfinished = other.study.open_quiz(SMALL_IRI, "quiz")
        answer_all(unfinished, wrong=7)
        run = world.study.open_quiz(SMALL_IRI, "quiz")
        world.read("beans", "labels")
        answer_all(run, wrong=7)
        assert not run.result().passed
        hand_over(world, other)
        assert not unfinished.result().passed
        hand_over(other, world)
    again = world.again().open_quiz(SMALL_IRI, "quiz")
    assert again.answered == ()
    assert again.attempt not in {run.attempt, unfinished.attempt}
    assert len(world.events(Verb.FAILED)) == 2


def hand_over(source: World, target: World) -> None:
    """Bring everything that one computer knows to another."""
    record = source.workspace.record
    target.workspace.record.merge([body for _row, body in record.statements(0, 10_000)], record.tombstones())
