"""A new version of a course, or another language of it, keeps every bit of progress."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.learning.scoring import right_response
from darasa.learning.types import CourseMissingError, Place, StepState
from darasa.record.types import Verb
from tests.courses import SMALL_IRI, bring_in, take_out
from tests.unit.learning.worlds import World, a_world, answer_all


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as made:
        made.install()
        yield made


def states(world: World) -> dict[str, str]:
    return {step.step.id: step.state.value for step in world.study.course(SMALL_IRI).steps}


def test_an_update_keeps_what_was_done_and_adds_what_is_new(world: World) -> None:
    world.read("beans", "farewell")
    lesson = world.study.open_lesson(SMALL_IRI, "labels")
    world.study.keep_place(lesson, Place("good.1", 55))
    assert states(world) == {
        "beans": "done", "labels": "in-progress", "farewell": "done", "quiz": "not-started"
    }  # fmt: skip
    world.install(version=2)
    assert states(world) == {
        "beans": "done", "labels": "in-progress", "neighbours": "not-started", "quiz": "not-started"
    }  # fmt: skip
    assert world.study.course(SMALL_IRI).manifest.version == 2
    assert world.study.open_lesson(SMALL_IRI, "labels").place == Place("good.1", 55)
    # The history of the step that is gone is still in the record.
    assert world.workspace.record.fact(world.learner, f"{SMALL_IRI}/farewell").completed


def test_a_lesson_that_was_open_during_an_update_can_still_be_finished(world: World) -> None:
    lesson = world.study.open_lesson(SMALL_IRI, "farewell")
    world.install(version=2)
    world.study.keep_place(lesson, Place("s0.1", 50))
    course = world.study.complete_lesson(lesson)
    world.study.leave(SMALL_IRI, "farewell")
    assert "farewell" not in {step.step.id for step in course.steps}
    assert world.workspace.record.fact(world.learner, f"{SMALL_IRI}/farewell").completed


def test_a_finished_course_stays_finished_when_an_update_adds_steps(world: World) -> None:
    world.read("beans", "labels", "farewell")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    assert run.result().course_finished
    world.install(version=2)
    course = world.study.course(SMALL_IRI)
    assert course.finished
    assert (course.done, len(course.steps)) == (3, 4)
    assert course.next_step is not None
    assert course.next_step.step.id == "neighbours"
    assert world.study.courses() == (course,)
    world.read("neighbours")
    assert world.study.course(SMALL_IRI).next_step is None
    assert len(world.events(Verb.SATISFIED)) == 1


def test_an_update_that_takes_away_what_was_left_finishes_the_course(world: World, tmp_path: Path) -> None:
    from darasa.packs.service import build_pack
    from tests.courses import small_source

    world.install("ar")
    world.read("beans", "labels")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    run.result()
    assert not world.study.course(SMALL_IRI).finished
    source = small_source(tmp_path, version=1)
    outline = (source / "course.toml").read_text()
    shorter = outline.replace('[[unit.step]]\nid = "farewell"\nkind = "lesson"\nminutes = 2\n\n', "")
    (source / "course.toml").write_text(shorter.replace("version = 1", "version = 3"))
    (source / "en/lessons/farewell.md").unlink()
    strings = (source / "en/strings.toml").read_text()
    (source / "en/strings.toml").write_text(strings.replace('farewell = "Until next time"\n', ""))
    (source / "ar").rename(tmp_path / "ar-put-away")
    bring_in(world.workspace, build_pack(source, "en", tmp_path / "packs"))
    assert world.study.course(SMALL_IRI).finished
    assert len(world.events(Verb.SATISFIED)) == 1
    world.install("ar")
    assert world.study.set_course_language(SMALL_IRI, "ar").finished
    assert len(world.events(Verb.SATISFIED)) == 1


def test_an_update_in_the_middle_of_a_run_adds_its_question_and_keeps_the_answers(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    run.answer("which-labels", "brown[,]wet")
    shown = {question.id: [choice.id for choice in run.choices(question)] for question in run.questions}
    world.install(version=2)
    resumed = world.again().open_quiz(SMALL_IRI, "quiz")
    assert resumed.attempt == run.attempt
    assert [answer.question.id for answer in resumed.answered] == ["first-bean", "which-labels"]
    assert [answer.right for answer in resumed.answered] == [False, True]
    new = {question.id for question in resumed.questions} - set(shown)
    assert new == {"together"}
    for question in resumed.questions:
        if question.id in shown:
            assert [choice.id for choice in resumed.choices(question)] == shown[question.id]
    answer_all(resumed)
    result = resumed.result()
    assert (result.right, result.total) == (7, 8)
    assert [event.pack_version for event in world.events(Verb.ANSWERED)] == [1, 1] + [2] * 6


def test_a_run_open_on_the_screen_finishes_in_the_version_it_began_with(world: World) -> None:
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "examples")
    world.install(version=2)
    answer_all(run)
    assert run.result().total == 7
    assert states(world)["quiz"] == "done"


def test_going_back_to_fewer_questions_leaves_answers_to_the_others_out(world: World) -> None:
    world.install("ar", version=2)
    study = world.study
    study.set_course_language(SMALL_IRI, "ar")
    run = study.open_quiz(SMALL_IRI, "quiz")
    together = next(question for question in run.questions if question.id == "together")
    run.answer("together", right_response(together))
    # English is still version 1 here, without that question.
    study.set_course_language(SMALL_IRI, "en")
    resumed = study.open_quiz(SMALL_IRI, "quiz")
    assert resumed.attempt == run.attempt
    assert resumed.answered == ()
    answer_all(resumed, wrong=3)
    assert (resumed.result().right, resumed.result().total) == (4, 7)


def test_another_language_keeps_places_answers_and_order(world: World) -> None:
    world.install("ar")
    world.read("beans")
    world.study.keep_place(world.study.open_lesson(SMALL_IRI, "labels"), Place("good.1", 55))
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    course = world.study.set_course_language(SMALL_IRI, "ar")
    assert course.manifest.language == "ar"
    assert course.languages == ("ar", "en")
    assert states(world) == {
        "beans": "done", "labels": "in-progress", "farewell": "not-started", "quiz": "in-progress"
    }  # fmt: skip
    lesson = world.study.open_lesson(SMALL_IRI, "labels")
    assert lesson.place == Place("good.1", 55)
    assert lesson.step.step.title != "What is a label?"
    resumed = world.study.open_quiz(SMALL_IRI, "quiz")
    assert resumed.attempt == run.attempt
    (answer,) = resumed.answered
    assert (answer.response, answer.right) == ("price", False)
    assert answer.feedback != run.answered[0].feedback
    for question, translated in zip(run.questions, resumed.questions, strict=True):
        shown = [choice.id for choice in run.choices(question)]
        assert [choice.id for choice in resumed.choices(translated)] == shown
    answer_all(resumed)
    assert resumed.result().passed
    assert world.events(Verb.PASSED)[0].language == "ar"


def test_the_language_of_a_course_is_remembered_for_the_learner(world: World) -> None:
    world.install("ar")
    world.study.set_course_language(SMALL_IRI, "ar")
    assert world.again("en").course(SMALL_IRI).manifest.language == "ar"
    assert world.again("en").courses()[0].manifest.language == "ar"
    other = world.workspace.people.add("Juma", "drum").id
    assert world.workspace.study(other, "en").course(SMALL_IRI).manifest.language == "en"
    world.study.set_course_language(SMALL_IRI, "en")
    assert world.again("ar").course(SMALL_IRI).manifest.language == "en"


def test_a_course_opens_in_the_language_of_the_interface_until_another_is_chosen(world: World) -> None:
    world.install("ar")
    assert world.again("ar").course(SMALL_IRI).manifest.language == "ar"
    assert world.again("ar-EG").courses()[0].manifest.language == "ar"
    assert world.again("sw").course(SMALL_IRI).manifest.language == "en"


def test_a_language_that_is_not_here_is_refused(world: World) -> None:
    with pytest.raises(CourseMissingError) as refused:
        world.study.set_course_language(SMALL_IRI, "ar")
    assert (refused.value.iri, refused.value.language) == (SMALL_IRI, "ar")
    assert world.events(Verb.INITIALIZED) == []


def test_a_language_that_was_chosen_and_taken_away_falls_back(world: World) -> None:
    world.install("ar")
    world.study.set_course_language(SMALL_IRI, "ar")
    arabic = next(p for p in world.workspace.library.installed() if p.manifest.language == "ar")
    take_out(world.workspace, arabic)
    course = world.study.course(SMALL_IRI)
    assert (course.manifest.language, course.languages) == ("en", ("en",))
    assert course.steps[0].state is StepState.NOT_STARTED


def test_an_answer_whose_choice_an_update_took_away_still_counts(world: World, tmp_path: Path) -> None:
    from darasa.packs.service import build_pack
    from tests.courses import small_source

    run = world.study.open_quiz(SMALL_IRI, "quiz")
    run.answer("first-bean", "price")
    run.answer("which-labels", "brown[,]wet")
    source = small_source(tmp_path)
    for language in ("en", "ar"):
        path = source / language / "quizzes" / "quiz.toml"
        head, choice, rest = path.read_text().partition('[[question.choice]]\nid = "price"')
        assert choice
        path.write_text(head + rest[rest.index("[[question.choice]]") :])
    outline = (source / "course.toml").read_text()
    (source / "course.toml").write_text(outline.replace("version = 1", "version = 2"))
    bring_in(world.workspace, build_pack(source, "en", tmp_path / "packs"))
    first, second = world.again().open_quiz(SMALL_IRI, "quiz").answered
    assert (first.response, first.right, first.feedback) == ("price", False, ())
    assert first.right_response == "examples"
    assert second.right
