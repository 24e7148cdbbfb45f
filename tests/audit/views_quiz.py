"""The quiz in each state: all kinds of question open, right and not yet; the result, and the answers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from darasa.learning.response import decode_choices, decode_pairs
from darasa.learning.types import Marked
from darasa.packs.types import QuestionKind
from darasa.storage.errors import DatabaseUnusableError
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.quiz.footer import CheckBar
from darasa.ui.screens.quiz.quiz_screen import QuizScreen, _Held
from darasa.ui.troubles import explain
from darasa.workspace import Workspace
from tests.audit.arriving import learning, settle
from tests.audit.world import FAR, LOST, MIDDLE
from tests.courses import SMALL_IRI
from tests.unit.learning.worlds import QUESTIONS, answer_all

Opener = Callable[[MainWindow, Workspace], QWidget]


def _quiz(window: MainWindow, workspace: Workspace, name: str) -> QuizScreen:
    shown = learning(window, workspace, name, Route("quiz", SMALL_IRI, "quiz"))
    assert isinstance(shown, QuizScreen)
    return shown


def _asked(question: str) -> Opener:
    """Show a question that is open, as it is after the others were put off."""

    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _quiz(window, workspace, MIDDLE)
        while (current := shown._run.current) is not None and current.id != question:
            shown._on_footer_skipped()
        settle()
        return shown

    return opened


def _finished(window: MainWindow, workspace: Workspace, name: str) -> QuizScreen:
    """Show the result of a run of seven answers: all right, or none."""
    shown = _quiz(window, workspace, name)
    answer_all(shown._run, 0 if name == FAR else len(QUESTIONS))
    shown._close_run()
    return shown


def _marked(question: str, name: str) -> Opener:
    """Show a question with its answer, as it is built again when the look changes."""

    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _finished(window, workspace, name)
        marked = next(one for one in shown._run.answered if one.question.id == question)
        held = shown.state()
        assert isinstance(held, _Held)
        shown.restore(replace(held, result=None, question=marked.question, entry=_entry(marked)))
        settle()
        shown.first_focus().setFocus()
        return shown

    return opened


def _entry(marked: Marked) -> object:
    match marked.question.kind:
        case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
            return marked.response
        case QuestionKind.ORDERING:
            return tuple(decode_choices(marked.response))
        case QuestionKind.MATCHING:
            return dict(decode_pairs(marked.response))
        case _:
            return frozenset(decode_choices(marked.response))


def _result(name: str) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _finished(window, workspace, name)
        settle()
        return shown

    return opened


def _review(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = _finished(window, workspace, LOST)
    shown._show_answers()
    settle()
    return shown


def _not_saved(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = _quiz(window, workspace, MIDDLE)
    assert isinstance(shown.footer, CheckBar)
    trouble = explain(DatabaseUnusableError(workspace.data.root, "disk I/O error"))
    shown.footer.show_trouble(trouble.title, trouble.text)
    settle()
    return shown


OPENERS: dict[str, Opener] = {
    **{f"quiz_{question}": _asked(question) for question in QUESTIONS},
    "quiz_not_saved": _not_saved,
    **{f"quiz_{question}_right": _marked(question, FAR) for question in QUESTIONS},
    "result_passed": _result(FAR),
    **{f"quiz_{question}_not_yet": _marked(question, LOST) for question in QUESTIONS},
    "result_not_yet": _result(LOST),
    "answers": _review,
}
