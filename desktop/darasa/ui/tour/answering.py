"""Answering every kind of question by hand, right or wrong."""

from darasa.learning.response import decode_choices, decode_pairs
from darasa.learning.scoring import right_response
from darasa.packs.types import Question, QuestionKind
from darasa.ui.tour.hand import Hand


def answer_right(hand: Hand, question: Question) -> None:
    """Give the right answer to the question on the screen, and have it checked."""
    response = right_response(question)
    texts = {choice.id: choice.text for choice in question.choices}
    match question.kind:
        case QuestionKind.NUMBER | QuestionKind.SHORT_TEXT:
            hand.type(response)
        case QuestionKind.ORDERING:
            _order(hand, [texts[id_] for id_ in decode_choices(response)])
        case QuestionKind.MATCHING:
            targets = {target.id: target.text for target in question.targets}
            for left, right in decode_pairs(response):
                hand.pick(texts[left], targets[right])
        case _:
            for id_ in decode_choices(response):
                _choose(hand, texts[id_])
    hand.press("Check answer")


def answer_wrong(hand: Hand, question: Question) -> None:
    """Take the first wrong choice of the question on the screen, and have it checked."""
    _choose(hand, next(choice for choice in question.choices if not choice.right).text)
    hand.press("Check answer")


def can_be_wrong(question: Question) -> bool:
    """Whether `answer_wrong` knows how to answer it."""
    return question.kind in {QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE}


def _choose(hand: Hand, text: str) -> None:
    """Press the card of a choice; its name begins with its letter."""
    hand.press_ending(f". {text}")


def _order(hand: Hand, wanted: list[str]) -> None:
    for place, text in enumerate(wanted, start=1):
        while not hand.sees(f"Place {place} of {len(wanted)}: {text}"):
            hand.press(f"Move up: {text}")
