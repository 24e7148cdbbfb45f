"""The app's own process on a real display, driven by keys alone, killed in the middle, and started again."""

from darasa.core.paths import DataFolder
from darasa.record.types import Verb
from tests.e2e.desktop import events, looking_into, running


def learners(data: DataFolder) -> list[str]:
    with looking_into(data) as workspace:
        return [learner.name for learner in workspace.people.learners()]


def installed(data: DataFolder) -> int:
    with looking_into(data) as workspace:
        return len(workspace.library.installed())


def test_a_new_learner_comes_in_by_keyboard_and_is_there_after_a_power_cut(
    data_folder: DataFolder, display: str
) -> None:
    with running(data_folder, display) as app:
        app.type("Amina")
        app.press_until("Return", lambda: learners(data_folder) == ["Amina"], "the learner")
        app.wait_for(lambda: installed(data_folder) > 0, "the bundled courses")
        app.kill()
    with running(data_folder, display) as app:
        app.press_until(
            "Return",
            lambda: any(event.verb is Verb.INITIALIZED for event in events(data_folder)),
            "the first lesson, two presses from the first screen",
        )
        assert app.close() == 0
    assert learners(data_folder) == ["Amina"]
