"""Studying over a real database and real packs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.learning.service import WEEK_MS
from darasa.learning.types import CourseMissingError, Place, StepMissingError, StepState, WeekSummary
from darasa.library import rows
from darasa.library.types import PackMissingError
from darasa.record.types import Extension, Verb
from tests.courses import SMALL_IRI
from tests.unit.learning.worlds import World, a_world, answer_all
from tests.unit.library.many import install_many


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as made:
        yield made


@pytest.fixture
def small(world: World) -> World:
    world.install()
    return world


def test_nothing_is_here_on_an_empty_computer(world: World) -> None:
    assert world.study.courses() == ()
    assert world.study.week() == WeekSummary(0, 0)
    with pytest.raises(CourseMissingError) as refused:
        world.study.course(SMALL_IRI)
    assert refused.value.iri == SMALL_IRI
    with pytest.raises(CourseMissingError):
        world.study.open_lesson(SMALL_IRI, "beans")


def test_a_lesson_opens_with_all_that_the_reader_shows(small: World) -> None:
    lesson = small.study.open_lesson(SMALL_IRI, "labels")
    assert "<p" in lesson.html
    assert lesson.step.step.title == "What is a label?"
    assert lesson.unit.title == "First bowl"
    assert lesson.course.manifest.title == "Sorting beans"
    assert lesson.previous is not None
    assert lesson.previous.step.id == "beans"
    assert lesson.next is not None
    assert lesson.next.step.id == "farewell"
    assert lesson.place == Place("", 0)
    assert {term.id for term in lesson.glossary}
    assert small.study.open_lesson(SMALL_IRI, "beans").previous is None
    assert small.study.media(SMALL_IRI, "media/two-bowls.svg").startswith(b"<svg")


def test_the_last_step_has_no_next_lesson_after_it(small: World) -> None:
    lesson = small.study.open_lesson(SMALL_IRI, "farewell")
    assert lesson.next is not None
    assert lesson.next.step.id == "quiz"


@pytest.mark.parametrize("step", ["quiz", "unknown", ""])
def test_what_is_not_a_lesson_is_refused(small: World, step: str) -> None:
    with pytest.raises(StepMissingError) as refused:
        small.study.open_lesson(SMALL_IRI, step)
    assert (refused.value.iri, refused.value.step) == (SMALL_IRI, step)
    assert small.events(Verb.INITIALIZED) == []


def test_what_is_not_a_quiz_is_refused(small: World) -> None:
    with pytest.raises(StepMissingError):
        small.study.open_quiz(SMALL_IRI, "beans")


def test_opening_is_written_once_until_the_step_is_left(small: World) -> None:
    small.study.open_lesson(SMALL_IRI, "beans")
    small.study.open_lesson(SMALL_IRI, "beans")
    assert len(small.events(Verb.INITIALIZED)) == 1
    small.clock.pass_seconds(90.5)
    small.study.leave(SMALL_IRI, "beans")
    small.study.leave(SMALL_IRI, "beans")
    (ended,) = small.events(Verb.TERMINATED)
    assert ended.result.duration_ms == 90_500
    assert ended.object == f"{SMALL_IRI}/beans"
    small.study.open_lesson(SMALL_IRI, "beans")
    assert len(small.events(Verb.INITIALIZED)) == 2


def test_a_clock_that_is_set_back_takes_no_time_away(small: World) -> None:
    small.study.open_lesson(SMALL_IRI, "beans")
    small.clock.pass_seconds(60)
    small.clock.utc_ms -= WEEK_MS
    small.study.leave(SMALL_IRI, "beans")
    assert small.events(Verb.TERMINATED)[0].result.duration_ms == 60_000


def test_every_event_names_course_version_and_language(small: World) -> None:
    small.read("beans")
    events = small.events()
    assert {event.pack_version for event in events if event.pack_version} == {1}
    learning = [event for event in events if event.object.startswith(SMALL_IRI)]
    assert {event.language for event in learning} == {"en"}
    assert len({event.registration for event in learning}) == 1
    assert learning[0].registration is not None


def test_the_place_is_kept_to_the_paragraph(small: World) -> None:
    lesson = small.study.open_lesson(SMALL_IRI, "beans")
    small.study.keep_place(lesson, Place("split.1", 40))
    small.study.keep_place(lesson, Place("split.1", 40))
    (kept,) = small.events(Verb.PROGRESSED)
    assert dict(kept.result.extensions) == {Extension.PLACE: "split.1", Extension.PROGRESS: 40}
    assert small.again().open_lesson(SMALL_IRI, "beans").place == Place("split.1", 40)
    step = small.study.course(SMALL_IRI).steps[0]
    assert (step.state, step.percent, step.minutes_left) == (StepState.IN_PROGRESS, 40, 6)


def test_the_top_of_a_lesson_that_was_never_left_is_not_written(small: World) -> None:
    small.study.keep_place(small.study.open_lesson(SMALL_IRI, "beans"), Place("", 0))
    assert small.events(Verb.PROGRESSED) == []


def test_a_lesson_is_completed_once(small: World) -> None:
    lesson = small.study.open_lesson(SMALL_IRI, "beans")
    small.clock.pass_seconds(30)
    assert small.study.complete_lesson(lesson).done == 1
    assert small.study.complete_lesson(lesson).done == 1
    assert small.again().complete_lesson(small.again().open_lesson(SMALL_IRI, "beans")).done == 1
    (completed,) = small.events(Verb.COMPLETED)
    assert completed.result.completion is True
    assert completed.result.duration_ms == 30_000


def test_a_lesson_that_was_read_to_its_end_opens_at_its_beginning(small: World) -> None:
    lesson = small.study.open_lesson(SMALL_IRI, "beans")
    small.study.keep_place(lesson, Place("end.2", 100))
    assert small.study.open_lesson(SMALL_IRI, "beans").place == Place("end.2", 100)
    small.study.complete_lesson(lesson)
    assert small.study.open_lesson(SMALL_IRI, "beans").place == Place("", 0)
    small.study.keep_place(lesson, Place("split.1", 40))
    assert small.study.open_lesson(SMALL_IRI, "beans").place == Place("split.1", 40)


def test_the_last_step_finishes_the_course_once(small: World) -> None:
    small.read("beans", "labels", "farewell")
    assert not small.study.course(SMALL_IRI).finished
    run = small.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    assert run.result().course_finished
    course = small.study.course(SMALL_IRI)
    assert course.finished
    assert course.next_step is None
    small.read("beans")
    again = small.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(again)
    assert not again.result().course_finished
    (satisfied,) = small.events(Verb.SATISFIED)
    assert satisfied.object == SMALL_IRI


def test_a_course_can_end_with_a_lesson(small: World) -> None:
    run = small.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    assert not run.result().course_finished
    small.read("beans", "labels")
    assert not small.study.course(SMALL_IRI).finished
    small.read("farewell")
    assert small.study.course(SMALL_IRI).finished
    assert len(small.events(Verb.SATISFIED)) == 1


def test_what_comes_next_follows_what_was_done(small: World) -> None:
    assert not small.study.courses()[0].started
    small.read("beans")
    course = small.study.courses()[0]
    assert course.started
    assert course.next_step is not None
    assert course.next_step.step.id == "labels"


def test_courses_come_by_what_was_studied_last_then_by_title(small: World) -> None:
    install_many(small.workspace, 3)
    titles = ["Course 000", "Course 001", "Course 002", "Sorting beans"]
    assert [course.manifest.title for course in small.study.courses()] == titles
    small.read("beans")
    titles = ["Sorting beans", "Course 000", "Course 001", "Course 002"]
    assert [course.manifest.title for course in small.study.courses()] == titles


@pytest.mark.parametrize("language", ["ar", "ar-EG"])
def test_courses_in_the_own_language_come_before_others_that_are_not_begun(
    small: World, language: str
) -> None:
    small.install("ar")
    install_many(small.workspace, 2)
    first, *others = small.again(language).courses()
    assert first.manifest.language == "ar"
    assert [course.manifest.title for course in others] == ["Course 000", "Course 001"]


def test_hundreds_of_courses_are_read_from_the_table_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_many(world.workspace, 200)
    parsed = []
    rows.manifest_of.cache_clear()
    real = rows.manifest_from_json
    monkeypatch.setattr(rows, "manifest_from_json", lambda data: parsed.append(data) or real(data))
    monkeypatch.setattr(world.workspace.library, "open", lambda _: pytest.fail("a pack was opened"))
    assert len(world.study.courses()) == 200
    assert len(world.study.courses()) == 200
    assert len(parsed) == 200


def test_a_week_counts_each_thing_once_and_forgets_what_is_older(small: World) -> None:
    small.read("beans")
    small.clock.pass_seconds(WEEK_MS / 1000 - 60)
    small.read("labels", "beans")
    run = small.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    run.result()
    assert small.study.week() == WeekSummary(lessons=2, quizzes=1)
    small.clock.pass_seconds(120)
    assert small.study.week() == WeekSummary(lessons=1, quizzes=1)


def test_what_was_finished_while_the_clock_was_wrong_does_not_count_in_every_week(small: World) -> None:
    today = small.clock.utc_ms
    small.clock.utc_ms += 100 * WEEK_MS
    small.read("beans")
    small.clock.utc_ms = today
    small.read("labels")
    assert small.study.week() == WeekSummary(lessons=1, quizzes=0)


def test_learners_on_one_computer_do_not_meet(small: World) -> None:
    small.read("beans")
    other = small.workspace.people.add("Juma", "drum")
    study = small.workspace.study(other.id, "en")
    assert study.learner.name == "Juma"
    assert study.course(SMALL_IRI).done == 0
    assert small.study.course(SMALL_IRI).done == 1


def test_a_pack_that_was_taken_away_is_named_and_loses_nothing(small: World) -> None:
    small.read("beans")
    (pack,) = small.workspace.library.installed()
    kept = pack.path.read_bytes()
    pack.path.unlink()
    with pytest.raises(PackMissingError) as missing:
        small.study.open_lesson(SMALL_IRI, "labels")
    assert missing.value.file == pack.path
    assert small.study.course(SMALL_IRI).done == 1
    assert len(small.events(Verb.INITIALIZED)) == 1
    pack.path.write_bytes(kept)
    small.read("labels")
    assert small.study.course(SMALL_IRI).done == 2
