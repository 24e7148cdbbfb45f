"""What a translation must share with the language it was made from, beyond what the builder compares."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from darasa.packs.authoring.lint.blocks import LINK, PICTURE, REFERENCE, Block, plain
from darasa.packs.authoring.lint.edition import Edition, Lesson
from darasa.packs.authoring.lint.numbers import MovedNumbers
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.quizzes import question_line
from darasa.packs.authoring.toml import TomlFile
from darasa.packs.questions import normal_text
from darasa.packs.types import Question

SAME_WORDS: Final = 5
"""A text of more words that is the same in two languages was not translated."""
RATIO: Final = (0.6, 1.6)
"""Characters of a translated lesson for each of the first language."""


def note_translation(first: Edition, edition: Edition, moved: MovedNumbers, problems: Problems) -> None:
    """Note where a language says something else than the first one, or nothing."""
    course = first.source.course.id
    for step, lesson in edition.lessons.items():
        for line, text in _lesson_differences(first, edition, step):
            problems.add(lesson.file, line, text)
        for theirs, block in zip(first.lessons[step].blocks, lesson.blocks, strict=False):
            if text := moved.difference(course, step, plain(theirs.text), plain(block.text)):
                problems.add(lesson.file, block.line, text)
    for step, quiz in edition.source.quizzes.items():
        own = {question.id: question for question in first.source.quizzes[step].questions}
        path = edition.quiz_file(step)
        for index, question in enumerate(quiz.questions):
            if text := moved.difference(course, step, _words_of(own[question.id]), _words_of(question)):
                problems.add(path, question_line(path, index), text)
    _note_untranslated(first, edition, problems)
    _note_review(edition, problems)


def _lesson_differences(first: Edition, edition: Edition, step: str) -> Iterator[tuple[int, str]]:
    there, here = first.lessons[step], edition.lessons[step]
    for theirs, block in zip_longest(there.blocks, here.blocks):
        if theirs is None or block is None or theirs.kind != block.kind:
            found = f"here is a {block.kind}" if block else "here it ends"
            other = f"has a {theirs.kind} (line {theirs.line})" if theirs else "ends"
            yield (block or here.blocks[-1]).line, f"{found}, where {first.language} {other}"
            return
        for what, theirs_has, ours in (
            ("links", _targets(theirs), _targets(block)),
            ("references", sorted(REFERENCE.findall(theirs.text)), sorted(REFERENCE.findall(block.text))),
            ("picture", _picture(theirs, first.language), _picture(block, edition.language)),
        ):
            if theirs_has != ours:
                own, other = ", ".join(ours) or "none", ", ".join(theirs_has) or "none"
                yield block.line, f"its {what} differ from {first.language}: {own}, there {other}"
    ratio = _characters(here) / _characters(there)
    if not RATIO[0] <= ratio <= RATIO[1]:
        yield 1, f"it is {ratio:.1f} times as long as in {first.language}"


def _targets(block: Block) -> list[str]:
    return sorted(target for _, target in LINK.findall(block.text))


def _picture(block: Block, language: str) -> list[str]:
    shown = PICTURE.search(block.text)
    return [shown[2].replace(f".{language}.", ".")] if shown else []


def _characters(lesson: Lesson) -> int:
    return sum(len(plain(block.text)) for block in lesson.blocks)


def _words_of(question: Question) -> str:
    """Return all that a question says; what learners type to answer is no text to compare."""
    inner = (text for choice in question.choices for text in (choice.text, choice.feedback))
    targets = (target.text for target in question.targets)
    answers = (question.feedback_low, question.feedback_high, question.feedback_other)
    return " | ".join((question.prompt, question.explanation, *answers, *targets, *inner))


def _note_untranslated(first: Edition, edition: Edition, problems: Problems) -> None:
    theirs = {normal_text(said.text) for said in first.said}
    for said in edition.said:
        if len(said.text.split()) > SAME_WORDS and normal_text(said.text) in theirs:
            problems.add(said.file, said.line, f"the same text as in {first.language}: it is not translated")


def _note_review(edition: Edition, problems: Problems) -> None:
    if edition.source.strings.reviewed and len(edition.source.strings.translators) < 2:
        file = TomlFile(edition.folder / "strings.toml", Problems())
        text = "reviewed by whom? name who read it among the translators, or write reviewed = false"
        problems.add(file.path, file.line(("reviewed",)), text)
