"""One question with its way to answer, in the middle of the page."""

from darasa.learning.quiz import QuizRun
from darasa.learning.response import decode_choices, decode_pairs
from darasa.packs.types import Question, QuestionKind
from darasa.ui.screens.quiz.answers.answer import Answer
from darasa.ui.screens.quiz.answers.choices import ChoicesAnswer
from darasa.ui.screens.quiz.answers.matching import MatchingAnswer
from darasa.ui.screens.quiz.answers.ordering import OrderingAnswer
from darasa.ui.screens.quiz.answers.typed import TypedAnswer
from darasa.ui.screens.quiz.footer import COLUMN
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.layouts import column
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.passage import Passage


class QuestionView(Page):
    """The prompt, and below it the choices, field, rows or lists."""

    def __init__(self, run: QuizRun, question: Question) -> None:
        self._run = run
        self.question = question
        self.answer = _answer(run, question)
        self.answer.setAccessibleName(question.prompt)
        self.prompt = Passage(question.prompt, "h2", spots=run.glossary.spots(question.prompt))
        top = current_theme().space("l")
        super().__init__(
            column("stretch", self.prompt, 24, self.answer, "stretch", margins=(24, top, 24, top)),
            current_theme().scaled(COLUMN + 48),
        )

    def put_aside(self) -> None:
        """Keep what is entered in the run that asks this."""
        self._run.put_aside(self.question.id, self.answer.entry())


def entered(question: Question, response: str) -> object:
    """Return what `Answer.enter` takes to show a response that was given before."""
    match question.kind:
        case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
            return response
        case QuestionKind.ORDERING:
            return decode_choices(response)
        case QuestionKind.MATCHING:
            return dict(decode_pairs(response))
        case _:
            return frozenset(decode_choices(response))


def _answer(run: QuizRun, question: Question) -> Answer:
    match question.kind:
        case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
            return TypedAnswer(question)
        case QuestionKind.ORDERING:
            return OrderingAnswer(run.choices(question))
        case QuestionKind.MATCHING:
            return MatchingAnswer(run.choices(question), run.targets(question))
        case _:
            several = question.kind is QuestionKind.MULTIPLE
            return ChoicesAnswer(run.choices(question), several=several)
