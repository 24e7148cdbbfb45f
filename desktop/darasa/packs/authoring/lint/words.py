"""Words that no dictionary has: found in the texts, unless the project lists them as its own."""

from collections.abc import Sequence
from pathlib import Path

from darasa.packs.authoring.lint.edition import Edition
from darasa.packs.authoring.lint.spelling import misspelled, words_in
from darasa.packs.authoring.problems import Problems, read_text


def note_spelling(
    editions: Sequence[Edition], folder: Path, whole: bool, dictionaries: Path, problems: Problems
) -> None:
    """Note every unknown word of these editions of one language once in each text.

    `words/<language>.txt` in `folder`, where the courses lie, lists their own words, one a line,
    sorted; `whole` says that these are all its courses, so that each word listed must be in use.
    """
    language = editions[0].language
    texts = [
        (said, frozenset(words_in(said.text, language))) for edition in editions for said in edition.said
    ]
    words = frozenset().union(*(inside for _, inside in texts))
    path = folder / "words" / f"{language}.txt"
    listed = read_text(path, Problems()).split("\n")[:-1]
    own = {*listed, *map(_as_at_the_beginning, listed)}
    unknown = misspelled(words, language, dictionaries) - own
    for said, inside in texts:
        for word in unknown & inside:
            problems.add(
                said.file,
                said.line,
                f"{word!r} is in no dictionary: mend it, or list it in words/{path.name}",
            )
    for number, word in enumerate(listed, 1):
        if number > 1 and word <= listed[number - 2]:
            problems.add(path, number, f"{word!r} stands out of order, or twice")
        if whole and not words & {word, _as_at_the_beginning(word)}:
            problems.add(path, number, f"{word!r} is in no text")


def _as_at_the_beginning(word: str) -> str:
    """Return a word as it is written at the beginning of a sentence."""
    return word[:1].upper() + word[1:]
