"""A quiz as it is heard: the question and its answers with their letters, then what meets the answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QScrollArea
from shiboken6 import isValid

from darasa.ui.screens.quiz.footer import FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.speech.player import Sentence
from darasa.ui.speech.sentences import sentences
from darasa.ui.speech.words import SpokenWords
from darasa.ui.widgets.passage import Passage


@dataclass(frozen=True, slots=True)
class _Place:
    """A part of a passage, in letters."""

    passage: Passage
    start: int
    stop: int


def question_sentences(view: QuestionView, language: str) -> list[Sentence]:
    """Return what is said of a question, in this language (BCP 47)."""
    parts = (("", view.prompt), *view.answer.spoken())
    return [said for before, words in parts for said in _sentences(before, words, language)]


def feedback_sentences(bar: FeedbackBar, words: SpokenWords, language: str) -> list[Sentence]:
    """Return what is said of what meets an answer."""
    title = words.right if bar.right else words.not_yet
    said = [Sentence(title)] if title else []
    return said + [sentence for passage in bar.words for sentence in _sentences("", passage, language)]


def mark_sentence(sentence: Sentence, *, is_read: bool) -> None:
    """Paint a sentence as the one that is read, and bring it into sight; or paint it so no longer."""
    place = sentence.mark
    if not isinstance(place, _Place) or not isValid(place.passage):
        return
    place.passage.mark_spoken(place.start, place.stop if is_read else place.start)
    above = place.passage.parentWidget()
    while is_read and above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(place.passage)
        above = above.parentWidget()


def _sentences(before: str, words: Passage | str, language: str) -> Iterator[Sentence]:
    text = words if isinstance(words, str) else words.text()
    for start, stop in sentences(text, language):
        mark = None if isinstance(words, str) else _Place(words, start, stop)
        yield Sentence(before + text[start:stop], mark)
        before = ""
