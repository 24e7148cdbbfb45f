"""What the quiz says about answers."""

from PySide6.QtCore import QCoreApplication, QLocale

from darasa.learning.response import decode_choices, decode_pairs, read_number
from darasa.packs.types import Question, QuestionKind
from darasa.ui.screens.course_words import number

_translate = QCoreApplication.translate


def in_words(question: Question, response: str) -> str:
    """Return an answer as a person reads it: the texts of its choices, one below the other where several."""
    texts = {choice.id: choice.text for choice in question.choices}
    match question.kind:
        case QuestionKind.NUMBER:
            return _number(response, question.unit)
        case QuestionKind.SHORT_TEXT:
            return response
        case QuestionKind.MATCHING:
            targets = {target.id: target.text for target in question.targets}
            says = _translate("Quiz", "{left}: {right}", "two things that belong together")
            pairs = decode_pairs(response)
            return "\n".join(
                says.format(left=texts.get(left, ""), right=targets.get(right, "")) for left, right in pairs
            )
        case QuestionKind.ORDERING:
            says = _translate("Quiz", "{number}. {text}", "an item of an ordered list")
            items = enumerate(decode_choices(response), start=1)
            return "\n".join(says.format(number=number(at), text=texts.get(id_, "")) for at, id_ in items)
        case _:
            return "\n".join(texts.get(id_, "") for id_ in decode_choices(response))


def _number(response: str, unit: str) -> str:
    readings = read_number(response)
    text = QLocale().toString(float(readings[0]), ord("g"), 12) if readings else response
    return f"{text} {unit}".rstrip()
