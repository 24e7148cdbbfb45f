"""From a name to the result in the app's own process, on a real display, with keys alone."""

from darasa.core.paths import DataFolder
from darasa.packs.pack import Pack
from darasa.packs.types import QuestionKind
from darasa.record.types import Verb
from tests.courses import SMALL_IRI, bring_in
from tests.e2e.desktop import App, events, looking_into, running
from tests.unit.learning.worlds import small_pack

ANSWERS = {
    QuestionKind.SINGLE: "space Return",
    QuestionKind.MULTIPLE: "space Down space Return",
    QuestionKind.TRUE_FALSE: "Down space Return",
    QuestionKind.NUMBER: "9 Return",
    QuestionKind.SHORT_TEXT: "l a b e l Return",
    QuestionKind.ORDERING: "alt+Down Return",
    QuestionKind.MATCHING: "Down Tab Down Tab Return",
}
"""Keys that answer a question of each kind, rightly or not, from where the keyboard is when it is asked."""


def test_a_name_a_lesson_a_quiz_and_its_result_with_keys_alone(data_folder: DataFolder, display: str) -> None:
    with looking_into(data_folder) as workspace:
        learner = workspace.people.add("Amina", "bird")
        bring_in(workspace, small_pack("en", 1))
        study = workspace.study(learner.id, "en")
        for step in ("beans", "labels"):
            study.complete_lesson(study.open_lesson(SMALL_IRI, step))
            study.leave(SMALL_IRI, step)
    with Pack.open(small_pack("en", 1)) as pack:
        kinds = [question.kind for question in pack.quiz("quiz").questions]
    with running(data_folder, display) as app:
        begun = count(data_folder, Verb.INITIALIZED)
        app.press_until("Return", lambda: count(data_folder, Verb.INITIALIZED) > begun, "the lesson")
        read = count(data_folder, Verb.COMPLETED)
        # Past the way back, to the way on.
        app.press("Tab", "Tab", "Return")
        app.wait_for(lambda: count(data_folder, Verb.COMPLETED) > read, "the end of the lesson")
        for number, kind in enumerate(kinds, start=1):
            answer(app, data_folder, kind, number)
        app.wait_for(lambda: bool(results(data_folder)), "the result")
        app.press("Escape")
        app.close_window()
        app.wait_for_end()
    assert len(results(data_folder)) == 1


def answer(app: App, data: DataFolder, kind: QuestionKind, number: int) -> None:
    """Answer one question, and go on once the answer is in the record."""
    app.press(*ANSWERS[kind].split())
    app.wait_for(lambda: count(data, Verb.ANSWERED) == number, f"the answer to question {number}, {kind}")
    app.press("Return")


def count(data: DataFolder, verb: Verb) -> int:
    """Return how often something was done."""
    return sum(event.verb is verb for event in events(data))


def results(data: DataFolder) -> list[float]:
    """Return the scores of finished quizzes."""
    done = (one for one in events(data) if one.verb in {Verb.PASSED, Verb.FAILED})
    return [one.result.score for one in done if one.result is not None and one.result.score is not None]
