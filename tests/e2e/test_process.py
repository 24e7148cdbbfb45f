"""The app's own process on a real display, driven by keys alone, killed in the middle, and started again."""

import os
import subprocess
import sys

import pytest

from darasa.core.paths import DataFolder
from darasa.core.settings import load_settings
from darasa.learning.service import Study
from darasa.learning.types import Lesson
from darasa.packs.types import StepKind
from darasa.record.types import Event, Verb
from darasa.workspace import Workspace
from tests.e2e.desktop import App, events, looking_into, running


@pytest.fixture
def at_the_quiz(data_folder: DataFolder) -> DataFolder:
    """A data folder with one learner, who has read every lesson of the bundled course."""
    with looking_into(data_folder) as workspace:
        study = first_study(workspace, add="Amina")
        course = study.courses()[0]
        for step in course.steps:
            if step.step.kind is StepKind.LESSON:
                study.complete_lesson(study.open_lesson(course.iri, step.step.id))
                study.leave(course.iri, step.step.id)
    return data_folder


def first_study(workspace: Workspace, add: str = "") -> Study:
    """Return the studies of the only learner; `add` makes them, and installs the bundled courses."""
    if add:
        workspace.library.install_bundled()
        workspace.people.add(add, "bird")
    (learner,) = workspace.people.learners()
    return workspace.study(learner.id, "en")


def with_verb(data: DataFolder, verb: Verb) -> list[Event]:
    return [event for event in events(data) if event.verb is verb]


def open_by_keyboard(app: App, data: DataFolder) -> None:
    """From the first screen to the open step: Enter takes whoever was here last, and then what comes next."""
    before = len(with_verb(data, Verb.INITIALIZED))
    app.press_until("Return", lambda: len(with_verb(data, Verb.INITIALIZED)) > before, "the open step")


def test_a_new_learner_comes_in_by_keyboard_and_is_there_after_a_power_cut(
    data_folder: DataFolder, display: str
) -> None:
    def names() -> list[str]:
        with looking_into(data_folder) as workspace:
            return [learner.name for learner in workspace.people.learners()]

    def installed() -> int:
        with looking_into(data_folder) as workspace:
            return len(workspace.library.installed())

    with running(data_folder, display) as app:
        app.type("Amina")
        app.press_until("Return", lambda: names() == ["Amina"], "the learner")
        app.wait_for(lambda: installed() > 0, "the bundled courses")
        app.kill()
    with running(data_folder, display) as app:
        open_by_keyboard(app, data_folder)
    assert names() == ["Amina"]


def test_a_lesson_opens_again_where_it_was_when_the_power_went(data_folder: DataFolder, display: str) -> None:
    def lesson() -> Lesson:
        with looking_into(data_folder) as workspace:
            study = first_study(workspace)
            course = study.courses()[0]
            return study.open_lesson(course.iri, course.steps[0].step.id)

    with looking_into(data_folder) as workspace:
        first_study(workspace, add="Amina")
    with running(data_folder, display) as app:
        open_by_keyboard(app, data_folder)
        app.press_until("Next", lambda: bool(with_verb(data_folder, Verb.PROGRESSED)), "the place")
        app.kill()
    left_at = lesson().place
    assert left_at.block
    assert 0 < left_at.percent <= 100
    with running(data_folder, display) as app:
        open_by_keyboard(app, data_folder)
    assert lesson().place == left_at


def test_answers_given_before_a_power_cut_stay_and_the_quiz_goes_on_behind_them(
    at_the_quiz: DataFolder, display: str
) -> None:
    def answers() -> list[Event]:
        return with_verb(at_the_quiz, Verb.ANSWERED)

    for wanted in (1, 2, 3):
        with running(at_the_quiz, display) as app:
            open_by_keyboard(app, at_the_quiz)
            # Whatever kind the question is: a row moved, or a choice or a digit; then Enter.
            app.press_until("ctrl+Down 1 Return", lambda: len(answers()) >= wanted, f"answer {wanted}")  # noqa: B023
            app.kill()
    given = answers()
    with looking_into(at_the_quiz) as workspace:
        study = first_study(workspace)
        facts = workspace.record.facts(study.learner.id)
        workspace.record.rebuild()
        assert workspace.record.facts(study.learner.id) == facts
        course = study.courses()[0]
        run = study.open_quiz(course.iri, course.steps[-1].step.id)
    assert {event.object for event in given} == {marked.question.iri for marked in run.answered}
    assert len({event.object for event in given}) == len(given) >= 3
    assert {marked.response for marked in run.answered} == {event.result.response for event in given}


def test_a_second_start_over_the_same_folder_leaves_it_to_the_first(
    data_folder: DataFolder, display: str
) -> None:
    with running(data_folder, display) as app:
        command = [sys.executable, "-m", "darasa", "--data", str(data_folder.root)]
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        second = subprocess.run(
            command, env=environment | {"DISPLAY": display}, capture_output=True, text=True, check=False
        )
        assert second.returncode == 0
        assert "already open" in second.stderr
        assert app.runs


def test_the_colours_of_the_computer_are_chosen_from_a_menu_by_keys(
    data_folder: DataFolder, display: str
) -> None:
    def theme() -> str:
        return load_settings(data_folder.settings).preferences.theme

    with looking_into(data_folder) as workspace:
        workspace.people.add("Amina", "bird")
    with running(data_folder, display) as app:
        # From the first picture back to the button before it; its menu opens on what is chosen now.
        app.press_until("shift+Tab Return Down Down Return", lambda: theme() == "dark", "the dark theme")
        assert app.runs
