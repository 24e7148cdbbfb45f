"""The home screen over real services, by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from darasa.learning.types import Place, WeekSummary
from darasa.ui.screens.course_cards import CourseCard
from darasa.ui.screens.home import HomeScreen, greeting_words, waiting_words, week_words
from darasa.ui.sending import Waiting
from darasa.ui.widgets.buttons import DashedTile
from tests.courses import SMALL_IRI
from tests.ui.shown import clipped, focused, look, show, texts
from tests.unit.learning.worlds import World, a_world, answer_all


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:  # noqa: ARG001
    look()
    with a_world(tmp_path) as made:
        yield made


def test_a_new_learner_starts_with_one_press(qtbot: QtBot, world: World) -> None:
    world.install()
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    said = texts(screen)
    assert "Start learning" in said
    assert "Sorting beans" in said
    assert "Lesson 1: Two bowls of beans" in said
    assert "Saved on this computer" in said
    assert any(text.endswith(", Amina") for text in said)
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen.args == [SMALL_IRI, "beans"]


def test_it_goes_on_where_the_learner_stopped(qtbot: QtBot, world: World) -> None:
    world.install()
    world.read("beans")
    lesson = world.study.open_lesson(SMALL_IRI, "labels")
    world.study.keep_place(lesson, Place("good.1", 40))
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    said = texts(screen)
    assert "Continue learning" in said
    assert "Continue lesson" in said
    assert "Lesson 2: What is a label?" in said
    assert any(text.startswith("About 3 minute") for text in said)
    assert any(text.startswith("1 of 4 step") for text in said)
    # What follows is beside it.
    assert "Until next time" in said
    assert "Check what you know" in said
    with qtbot.waitSignal(screen.step_chosen) as chosen:
        qtbot.mouseClick(screen.first_focus(), Qt.MouseButton.LeftButton)
    assert chosen.args == [SMALL_IRI, "labels"]


def test_a_quiz_not_passed_is_offered_again(qtbot: QtBot, world: World) -> None:
    world.install()
    world.read("beans", "labels", "farewell")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run, wrong=7)
    run.result()
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    said = texts(screen)
    assert "Quiz: Check what you know" in said
    assert "Try the quiz again" in said
    assert "The last step" in said


@pytest.mark.parametrize(
    ("waiting", "says"),
    [(Waiting(1, False), "1 completion"), (Waiting(12, True), "12 completion"), (None, "")],
)
def test_what_of_the_learners_own_waits_is_said_beside_that_it_is_saved(
    qtbot: QtBot, world: World, waiting: Waiting | None, says: str
) -> None:
    world.install()
    screen = HomeScreen(world.study, lambda: waiting)
    show(qtbot, screen)
    said = texts(screen)
    assert "Saved on this computer" in said
    assert [text for text in said if "waiting" in text] == (
        [] if waiting is None else [waiting_words(waiting)]
    )
    if waiting is not None:
        assert waiting_words(waiting).startswith(says)
        assert waiting_words(waiting).endswith("Offline") is waiting.is_offline


def test_everything_on_it_leads_somewhere(qtbot: QtBot, world: World) -> None:
    world.install()
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    with qtbot.waitSignal(screen.library_chosen):
        qtbot.mouseClick(screen.findChild(DashedTile), Qt.MouseButton.LeftButton)
    for button, signal in (
        ("See the whole course", screen.course_chosen),
        ("All my courses", screen.courses_chosen),
    ):
        (found,) = [
            b for b in screen.findChildren(type(screen.first_focus())) if b.accessibleName() == button
        ]
        with qtbot.waitSignal(signal):
            qtbot.keyClick(found, Qt.Key.Key_Space)


def test_tab_reaches_all_of_it_from_top_to_bottom(qtbot: QtBot, world: World) -> None:
    world.install()
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    reached = [focused().accessibleName()]
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused().accessibleName())
    assert reached[0] == "Start lesson"
    assert reached[1:3] == ["See the whole course", "All my courses"]
    assert reached[3].startswith("Find a course")


def test_a_learner_who_finished_everything_is_told_so(qtbot: QtBot, world: World) -> None:
    world.install()
    world.read("beans", "labels", "farewell")
    run = world.study.open_quiz(SMALL_IRI, "quiz")
    answer_all(run)
    run.result()
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    said = texts(screen)
    assert "Well done: you have finished every course here" in said
    assert "Finished" in said
    with qtbot.waitSignal(screen.courses_chosen):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    card = screen.findChild(CourseCard)
    with qtbot.waitSignal(screen.course_chosen) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [SMALL_IRI]


def test_a_computer_without_courses_says_what_to_do(qtbot: QtBot, world: World) -> None:
    screen = HomeScreen(world.study)
    show(qtbot, screen)
    assert "There are no courses on this computer yet" in texts(screen)
    with qtbot.waitSignal(screen.library_chosen):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)


def test_no_pack_is_opened(qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.install()
    monkeypatch.setattr(world.workspace.library, "open", lambda _: pytest.fail("a pack was opened"))
    show(qtbot, HomeScreen(world.study))


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1134, 768)), (1.0, (931, 600)), (1.5, (895, 600)), (1.5, (1237, 768))]
)
def test_no_words_are_cut_off(
    qtbot: QtBot, world: World, name: str, rtl: bool, scale: float, size: tuple[int, int]
) -> None:
    world.install()
    world.read("beans")
    look(name, scale, rtl=rtl)
    screen = HomeScreen(world.study, lambda: Waiting(128, True))
    show(qtbot, screen, size, compact=size[0] / scale < 968)
    assert clipped(screen) == []
    look()


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (18, "Good evening"),
    ],
)
def test_greeting(hour: int, words: str) -> None:
    assert greeting_words(hour, "") == words
    assert greeting_words(hour, "{name}").replace("\u2068", "").replace("\u2069", "") == f"{words}, {{name}}"


def test_week_words() -> None:
    assert "3 lesson" in week_words(WeekSummary(3, 1))
    assert "1 quiz" in week_words(WeekSummary(3, 1))
    assert "quiz" not in week_words(WeekSummary(3, 0))
    assert "lesson" not in week_words(WeekSummary(0, 2))
    assert "This week" not in week_words(WeekSummary(0, 0))
