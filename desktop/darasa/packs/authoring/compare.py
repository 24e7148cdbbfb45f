"""What may never change: between the languages of a course, and from one published version to the next."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from darasa.packs.authoring.language import read_glossary
from darasa.packs.authoring.problems import Problems, read_text
from darasa.packs.authoring.quizzes import question_line, read_quiz
from darasa.packs.authoring.scan import scan
from darasa.packs.authoring.source import CourseSource, languages_of, step_file
from darasa.packs.pack import Pack
from darasa.packs.questions import answer_key, normal_text
from darasa.packs.types import Question, QuestionKind, Quiz, StepKind


def note_differing_languages(source: CourseSource, problems: Problems) -> None:
    """Note where another language of the course has other ids, kinds or right answers than this one.

    A translation that is not finished yet is no mistake of this language: only what it has is compared.
    """
    for language in languages_of(source.folder):
        if language != source.language:
            _compare_language(source, language, problems)


def _compare_language(source: CourseSource, language: str, problems: Problems) -> None:
    folder, own = source.folder / language, source.folder / source.language
    silent = Problems()
    for step, quiz in source.quizzes.items():
        path = step_file(folder, StepKind.QUIZ, step)
        if path.exists():
            other = read_quiz(path, step, "", silent)
            for index, text in _quiz_differences(quiz, other, source.language):
                problems.add(path, question_line(path, index), text)
    for step in source.lessons:
        path = step_file(folder, StepKind.LESSON, step)
        mine = scan(read_text(step_file(own, StepKind.LESSON, step), silent)).shape
        if path.exists() and scan(read_text(path, silent)).shape != mine:
            text = "its headings (levels and ids) or the right choices of its checks differ from"
            problems.add(path, 1, f"{text} {source.language}")
    terms = {term.id for term in read_glossary(folder, silent)}
    if (folder / "glossary.toml").exists():
        for term in sorted(terms ^ {term.id for term in source.glossary}):
            problems.add(
                folder / "glossary.toml",
                1,
                f"the term {term!r} is not in both {language} and {source.language}",
            )


def _quiz_differences(mine: Quiz, other: Quiz, language: str) -> Iterator[tuple[int, str]]:
    own = {question.id: question for question in mine.questions}
    for index, question in enumerate(other.questions):
        if question.id not in own:
            yield index, f"the question {question.id!r} is not in {language}"
        elif answer_key(question) != answer_key(own[question.id]):
            yield index, f"the question {question.id!r} has another kind or right answer than in {language}"
        elif _part_ids(question) != _part_ids(own[question.id]):
            yield index, f"the question {question.id!r} has other choices than in {language}"
    if missing := [name for name in own if name not in {question.id for question in other.questions}]:
        yield 0, f"the question {missing[0]!r} of {language} is missing"


def _part_ids(question: Question) -> tuple[set[str], set[str]]:
    return {choice.id for choice in question.choices}, {target.id for target in question.targets}


def note_changed_identity(source: CourseSource, previous: Pack, problems: Problems) -> None:
    """Note what the new version does to the ids of the published one that learners' records refer to.

    A step, question or choice may go. What stays keeps its kind and its right answer, and does not get
    another id.
    """
    course, old = source.course, previous.manifest
    identity = (course.publisher, course.id, source.language)
    if identity != (old.publisher, old.course, old.language):
        names = f"{old.publisher}, {old.course}, {old.language}"
        problems.add(
            course.file, 1, f"the previous pack is of another publisher, course or language: {names}"
        )
        return
    if course.version <= old.version:
        problems.add(
            course.file, course.version_line, f"version must be above {old.version}, which is published"
        )
    _note_changed_steps(source, previous, problems)
    for step, quiz in source.quizzes.items():
        if any(published.id == step and published.kind is StepKind.QUIZ for published in old.steps):
            path = step_file(source.folder / source.language, StepKind.QUIZ, step)
            for index, text in _changed_questions(previous.quiz(step), quiz):
                problems.add(path, question_line(path, index), text)


def _note_changed_steps(source: CourseSource, previous: Pack, problems: Problems) -> None:
    published = {step.id: step for step in previous.manifest.steps}
    ids = {step.id for step in source.course.steps}
    gone = {
        (step.kind, normal_text(step.title)): step.id for step in published.values() if step.id not in ids
    }
    for step in source.course.steps:
        title = (step.kind, normal_text(source.strings.steps.get(step.id, "")))
        if step.id in published and published[step.id].kind is not step.kind:
            text = f"the step {step.id!r} was a {published[step.id].kind}: another kind needs another id"
            problems.add(source.course.file, step.line, text)
        elif step.id not in published and title in gone:
            text = f"the step {gone[title]!r} has become {step.id!r}: a published id never changes"
            problems.add(source.course.file, step.line, text)


def _changed_questions(old: Quiz, new: Quiz) -> Iterator[tuple[int, str]]:
    published = {question.id: question for question in old.questions}
    ids = {question.id for question in new.questions}
    gone = {normal_text(q.prompt): q for q in old.questions if q.id not in ids}
    for index, question in enumerate(new.questions):
        was = published.get(question.id)
        if was is not None:
            yield from ((index, text) for text in _changes(was, question))
            continue
        twin = gone.get(normal_text(question.prompt))
        if twin is not None and _answer_texts(twin) == _answer_texts(question):
            yield index, f"the question {twin.id!r} has become {question.id!r}: a published id never changes"


def _changes(was: Question, question: Question) -> Iterator[str]:
    if answer_key(was) != answer_key(question):
        yield f"the question {question.id!r} has another kind or right answer than before: it needs a new id"
    if lost := [text for text in was.accept if normal_text(text) not in map(normal_text, question.accept)]:
        yield f"the question {question.id!r} no longer accepts {lost[0]!r}: it needs a new id"
    for old_parts, parts in (
        ({c.id: c.text for c in was.choices}, {c.id: c.text for c in question.choices}),
        ({t.id: t.text for t in was.targets}, {t.id: t.text for t in question.targets}),
    ):
        yield from _moved_texts(old_parts, parts)


def _moved_texts(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    """Yield where a text has moved to another id, so that old answers would come to mean something else."""
    by_text = {normal_text(text): name for name, text in old.items()}
    for name, text in new.items():
        before = by_text.get(normal_text(text), name)
        if before != name:
            yield f"{before!r} has become {name!r}: a published id never changes"


def _answer_texts(question: Question) -> tuple[object, ...]:
    """Return what a question asks for, in words instead of ids, to know it again under another id."""
    texts = {target.id: normal_text(target.text) for target in question.targets}
    choices = [
        (normal_text(choice.text), choice.right, texts.get(choice.match, "")) for choice in question.choices
    ]
    if question.kind is not QuestionKind.ORDERING:
        choices.sort()
    return (
        question.kind,
        choices,
        question.number,
        question.tolerance,
        sorted(map(normal_text, question.accept)),
    )


def previous_of(path: Path) -> Pack:
    """Open the published pack at `path` after verifying all of it; raises PackRefusedError."""
    from darasa.packs.verify import verify_pack

    verify_pack(path)
    return Pack.open(path)
