"""Each fault is planted in a course without any, and found at its line."""

import shutil
from pathlib import Path

import pytest

from darasa.cli.main import main
from darasa.packs.authoring.lint import spelling
from darasa.packs.authoring.lint.blocks import blocks_of, plain
from darasa.packs.authoring.lint.numbers import numbers_in
from darasa.packs.authoring.lint.service import lint
from darasa.packs.authoring.lint.spelling import missing_packages, misspelled, words_in
from darasa.packs.errors import Problem
from tests.unit.packs.authoring.mistakes import change, expect
from tests.unit.packs.authoring.tea import EN, FR, dictionaries, tea_course

EN_LESSON, FR_LESSON = "en/lessons/two-leaves.md", "fr/lessons/two-leaves.md"
EN_QUIZ, FR_QUIZ = "en/quizzes/final-quiz.toml", "fr/quizzes/final-quiz.toml"
FOUR, MUCH = f"{EN['sentence']} " * 4, f"{EN['sentence']} " * 50


@pytest.fixture(scope="module")
def unharmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the course, and dictionaries of its words."""
    folder = tmp_path_factory.mktemp("unharmed")
    dictionaries(folder, tea_course(folder))
    return folder


@pytest.fixture
def home(unharmed: Path, tmp_path: Path) -> Path:
    """A copy of that folder that a test may change."""
    return shutil.copytree(unharmed, tmp_path / "home")


def found(home: Path, *courses: str) -> list[Problem]:
    """Return all findings of courses in `home`."""
    linted = lint([home / name for name in courses or ("tea",)], home / "hunspell")
    assert linted.missing == ()
    return list(linted.problems)


def test_a_good_course_has_no_findings(home: Path) -> None:
    assert found(home) == []


PLANTED = {
    "short": (EN_LESSON, f"{EN['sentence']} " * 20, "", "it has 533 words, and a lesson has 700", "Ada"),
    "long": (EN_LESSON, "## Two", f"{MUCH}\n\n## Two", "words, and a lesson has 700 to 1300", "Ada"),
    "no-scene": (EN_LESSON, EN["scene"], f"- {EN['scene']}\n\n", "opens with a scene", "Ada"),
    "no-try": (EN_LESSON, "::: try", "::: story", "it has one 'try'", "Ada"),
    "no-remember": (EN_LESSON, "::: remember", "::: key", "ends with one 'remember'", ":::"),
    "not-at-the-end": (EN_LESSON, "[^note]: ", "Two.\n\n[^note]: ", "ends with one", "Two."),
    "too-much-to-remember": (EN_LESSON, "remember\n", "remember\n- Two\n", "at most 3 lines", "[^note]"),
    "bold-again": (EN_LESSON, "## Two", "**Shoot**\n\n## Two", "'shoot' is bold for the second", "**["),
    "exclamation": (EN_LESSON, "## Two leaves", "## Two leaves!", "an exclamation mark", "## Two"),
    "exclamation-in-french": (FR_QUIZ, "La grande", "La grande !", "an exclamation mark", "La grande"),
    "simply": (EN_LESSON, "## Two", "## Simply two", "'Simply': leave it out", "## Simply"),
    "above": (EN_QUIZ, "The big one", "None of the above", "'None of the above'", "None of"),
    "in-a-picture": ("media/shoot.svg", "Two leaves<", "Just two<", "'Just': leave it out", "Just two"),
    "alternative-text": (EN_LESSON, "![She", "![A picture: she", "'A picture': an alternative", "!["),
    "long-title": ("fr/strings.toml", "Deux", "Deux" * 20, "where 40 have room", "title"),
    "long-step": ("fr/strings.toml", '"Quiz"', f'"{"Quiz" * 20}"', "80 characters, where 40", "final-quiz"),
    "long-meaning": ("en/glossary.toml", "The", "The" * 90, "where 200 have room", "meaning"),
    "long-choice": (EN_QUIZ, "The big", "The big" * 20, "where 120 have room", "The big"),
    "long-answer": (EN_LESSON, "  > She", f"  > {FOUR} She", "where 240 have room", "  > "),
    "long-caption": (EN_LESSON, '"Two', f'"{MUCH}', "where 140 have room", "!["),
    "future": ("sources.toml", "2024", "2999", "2999 has not come yet", "year"),
    "other-kind": (
        FR_LESSON,
        "::: try",
        "::: story",
        "where en has a start of a box (try)",
        "::: story",
    ),
    "too-much": (
        FR_LESSON,
        "[^note]: ",
        "[^note]: Deux.\n\nDeux ",
        "a paragraph, where en ends",
        "Deux E",
    ),
    "cut-off": (
        EN_LESSON,
        "[^note]: ",
        "Two.\n\n[^note]: ",
        "here is a footnote, where",
        "[^",
    ),
    "lost-link": (
        FR_LESSON,
        "[pousse](term:shoot)",
        "pousse",
        "its links differ from en: none, there",
        "**",
    ),
    "lost-source": (
        FR_LESSON,
        "[@tea-book]",
        "",
        "its references differ from en: none",
        "**[",
    ),
    "number": (FR_LESSON, "| 3 |", "| 4 |", "its numbers differ: 4 where there is 3", "| 4"),
    "number-lost": (FR_QUIZ, " 7", "", "its numbers differ: none where there is 7", "[[question]]"),
    "untranslated": (FR_QUIZ, f'"{FR["sentence"]}"', f'"{EN["sentence"]}"', "the same text as", "feedback"),
    "much-longer": (FR_LESSON, "## Deux", f"{MUCH * 4}\n\n## Deux", "where en has a heading", "She"),
    "reviewed": ("fr/strings.toml", "false", "true", "reviewed by whom?", "reviewed"),
    "misspelled": (FR_LESSON, "cueille", "ceuille", "'ceuille' is in no dictionary", "ceuille"),
    "misspelled-in-a-table": ("en/glossary.toml", "branch", "brnach", "'brnach' is in no", "meaning"),
    "misspelled-in-a-picture": ("media/shoot.fr.svg", "feuilles", "feulles", "'feulles' is in no", "<text"),
}


@pytest.mark.parametrize(("file", "old", "new", "text", "near"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_found_at_its_line(
    home: Path, file: str, old: str, new: str, text: str, near: str
) -> None:
    change(home / "tea" / file, old, new)
    there = FR_LESSON if text.startswith("here is a footnote") else file
    expect(found(home), home / "tea" / there, text, near)


def in_english_only(home: Path) -> Path:
    """Take the translation away and return the English lesson."""
    shutil.rmtree(home / "tea/fr")
    (home / "tea/media/shoot.fr.svg").unlink()
    return home / "tea" / EN_LESSON


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [("![", "\n", "it has no picture"), ("::: check", ":::\n\n", "it has no 'check'")],
    ids=["picture", "check"],
)
def test_what_every_lesson_has(home: Path, start: str, end: str, text: str) -> None:
    path = in_english_only(home)
    before, _, rest = path.read_text(encoding="utf-8").partition(start)
    path.write_text(before + rest.partition(end)[2], encoding="utf-8")
    if start == "![":
        (home / "tea/media/shoot.svg").unlink()
    expect(found(home), path, text, "Ada")


def test_sentences_that_are_too_short_on_average(home: Path) -> None:
    path = in_english_only(home)
    path.write_text(path.read_text(encoding="utf-8").replace("leaves and", "leaves. And"), encoding="utf-8")
    expect(found(home), path, "its sentences have 7.5 words on average; write 12 to 18", "Ada")


def test_the_average_is_rounded(home: Path) -> None:
    path = in_english_only(home)
    text = path.read_text(encoding="utf-8")
    for shortened, problems in ((12, []), (20, ["its sentences have 10.5 words on average; write 12 to 18"])):
        path.write_text(text.replace("leaves and", "leaves. And", shortened), encoding="utf-8")
        assert [problem.text for problem in found(home)] == problems


def test_a_photograph_has_no_words_to_spell(home: Path) -> None:
    from random import Random

    from tests.courses import noise_png

    path = in_english_only(home)
    change(path, "shoot.svg", "shoot.png")
    (home / "tea/media/shoot.svg").unlink()
    (home / "tea/media/shoot.png").write_bytes(noise_png(Random(1), 40, 30))
    assert found(home) == []


def test_a_picture_that_another_language_shows(home: Path) -> None:
    change(home / "tea" / FR_LESSON, "shoot.fr.svg", "shoot.svg")
    change(home / "tea" / EN_LESSON, "shoot.svg", "shoot.fr.svg")
    expect(found(home), home / "tea" / FR_LESSON, "its picture differ from en", "![")


def test_a_translation_that_says_little(home: Path) -> None:
    path = home / "tea" / FR_LESSON
    path.write_text(path.read_text(encoding="utf-8").replace(f"{FR['sentence']} ", ""), encoding="utf-8")
    expect(found(home), path, "it is 0.3 times as long as in en", "Ada")


def test_a_translation_that_ends_before_its_end(home: Path) -> None:
    path = home / "tea" / FR_LESSON
    text = path.read_text(encoding="utf-8")
    path.write_text(text.partition("[^note]:")[0].replace("[^note]", ""), encoding="utf-8")
    expect(found(home), path, "here it ends, where en has a footnote", ":::")


def test_sources_and_terms_that_nobody_meets(home: Path) -> None:
    for path in (home / "tea" / EN_LESSON, home / "tea" / FR_LESSON):
        text = path.read_text(encoding="utf-8").replace("[@tea-book]", "")
        path.write_text(text.replace("(term:shoot)", "(step:two-leaves)"), encoding="utf-8")
    problems = found(home)
    expect(problems, home / "tea/sources.toml", "no lesson cites the source 'tea-book'", "[tea-book]")
    expect(problems, home / "tea/en/glossary.toml", "no lesson links to the term 'shoot'", "[shoot]")
    expect(problems, home / "tea/fr/glossary.toml", "no lesson links to the term 'shoot'", "[shoot]")


def second_course(home: Path) -> Path:
    """Put a copy of the course beside it and return the copy."""
    shutil.copytree(home / "tea", home / "coffee")
    change(home / "coffee/course.toml", 'id = "tea"', 'id = "coffee"')
    return home / "coffee"


def test_courses_share_their_terms(home: Path) -> None:
    glossary = second_course(home) / "fr/glossary.toml"
    assert found(home, "tea", "coffee") == []
    change(glossary, '"pousse"', '"tendres"')
    expect(found(home, "tea", "coffee"), glossary, "'tendres' is 'pousse' in tea", "term")


def test_one_word_has_one_id(home: Path) -> None:
    coffee = second_course(home)
    for language, name in (("en", EN_LESSON), ("fr", FR_LESSON)):
        change(coffee / language / "glossary.toml", "[shoot]", "[sprout]")
        change(coffee / name, "term:shoot", "term:sprout")
    problems = found(home, "tea", "coffee")
    expect(problems, coffee / "fr/glossary.toml", "'pousse' has the id 'shoot' in tea", "[sprout]")


def test_own_words_are_listed_sorted_and_in_use(home: Path) -> None:
    change(home / "tea" / EN_LESSON, "Ada picks", "Adaeze picks Zhang’s matcha. Matcha")
    words = home / "words/en.txt"
    words.parent.mkdir()
    words.write_text("Adaeze\nZhang\nmatcha\n", encoding="utf-8")
    assert found(home) == []
    words.write_text("Zhang\nAdaeze\nAdaeze\nBola\nmatcha\n", encoding="utf-8")
    problems = found(home)
    expect(problems, words, "'Adaeze' stands out of order", "Adaeze")
    expect(problems, words, "'Bola' is in no text", "Bola")
    assert [problem.line for problem in problems] == [2, 3, 4]


def test_a_word_of_another_course_is_not_in_vain(home: Path) -> None:
    (home / "words").mkdir()
    (home / "words/en.txt").write_text("Bola\n", encoding="utf-8")
    (home / "words/fr-numbers.txt").write_text("coffee two-leaves 8 9\n", encoding="utf-8")
    second_course(home)
    assert found(home, "tea") == []
    assert [problem.text for problem in found(home, "tea", "coffee")] == [
        "'Bola' is in no text",
        "no text needs this: coffee two-leaves 8 9",
    ]


def test_numbers_move_where_it_is_listed(home: Path) -> None:
    change(home / "tea" / FR_LESSON, "| 3 |", "| 400 |")
    change(home / "tea" / FR_QUIZ, " 7", "")
    listed = home / "words/fr-numbers.txt"
    listed.parent.mkdir()
    listed.write_text("tea final-quiz 7 -\ntea two-leaves 3 400\n", encoding="utf-8")
    assert found(home) == []
    listed.write_text("tea final-quiz 7 -\ntea two-leaves 3 40\n", encoding="utf-8")
    problems = found(home)
    expect(problems, home / "tea" / FR_LESSON, "its numbers differ: 400 where there is 3", "| 400 |")
    expect(problems, listed, "no text needs this: tea two-leaves 3 40", "3 40")


def test_what_cannot_be_built_comes_first(home: Path) -> None:
    change(home / "tea" / EN_LESSON, "term:shoot", "term:shot")
    change(home / "tea" / FR_LESSON, "## Deux", "## Deux !")
    (problem,) = found(home)
    assert "a link to the term 'shot'" in problem.text


def test_folders_that_are_no_courses(home: Path) -> None:
    (home / "empty").mkdir()
    shutil.copytree(home / "tea/en", home / "half/en")
    problems = found(home, "empty", "half")
    expect(problems, home / "empty", "there is no language")
    expect(problems, home / "half/course.toml", "the file is missing")


def test_without_a_dictionary_all_else_is_looked_at(home: Path) -> None:
    (home / "hunspell/fr.dic").unlink()
    change(home / "tea" / EN_LESSON, "## Two", "## Simply two")
    linted = lint([home / "tea"], home / "hunspell")
    assert linted.missing == ("hunspell-fr",)
    assert [problem.text for problem in linted.problems] == ["'Simply': leave it out, or say what it means"]


def test_the_command_says_what_it_found_and_how_it_went(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "words").mkdir()
    (home / "words/fr.txt").write_text("Ada\n", encoding="utf-8")
    command = ["pack", "lint", str(home / "tea")]
    assert (main(command), *capsys.readouterr()) == (0, "", "")
    change(home / "tea" / EN_QUIZ, "The big one", "Just the big one")
    finding = f"{home / 'tea' / EN_QUIZ}:11: 'Just': leave it out, or say what it means\n"
    assert (main(command), *capsys.readouterr()) == (1, finding, "")
    monkeypatch.setattr(spelling, "PROGRAM", "hunspell-of-nobody")
    missing = "The spelling was not looked at; it needs: hunspell-of-nobody\n"
    assert (main(command), *capsys.readouterr()) == (2, finding, missing)


def test_the_packages_that_spelling_needs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert missing_packages() == ()
    assert missing_packages(["pt-BR", "sw"], tmp_path) == ("hunspell-pt", "hunspell-sw")
    monkeypatch.setattr(spelling, "PROGRAM", "hunspell-of-nobody")
    assert missing_packages(["en"]) == ("hunspell-of-nobody",)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "Ada’s centre isn’t far; write to ama@tea.example, see tea.example or call 555. teh", {"teh"}),
        (
            "fr",
            "Aujourd’hui, l’eau n’est pas qu’à nous : peut-elle, a-t-il, jusqu’ici ? fuex",
            {"fuex"},
        ),
        (
            "sw",
            "Watu wanasoma kitabu; Zinarekodi, haijifunzi, tunajuaje, wtau zinarkeodi",
            {"wtau", "zinarkeodi"},
        ),
        ("ar", "الكِتَابُ الجديدُ مفيدٌ، والـمدرسة قريبة. الكتتاب", {"الكتتاب"}),
    ],
)
def test_the_dictionaries_of_this_computer(language: str, text: str, wrong: set[str]) -> None:
    assert misspelled(words_in(text, language), language) == wrong


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "a-t-il, l’eau; Qu’elle 555 v1.2 e@f.example", ["il", "eau", "elle"]),
        ("en", "Ada’s book isn’t made-up", ["Ada", "book", "isn't", "made", "up"]),
        ("sw", "ng’ombe", ["ng'ombe"]),
    ],
)
def test_words_as_a_dictionary_has_them(language: str, text: str, words: list[str]) -> None:
    assert list(words_in(text, language)) == words


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4,000.5 and 12", ["12", "4000.5"]),
        ("4\u202f000,5 et 12", ["12", "4000.5"]),
        ("٤٬٠٠٠٫٥ و١٢", ["12", "4000.5"]),
        ("in 2023, 100 of 1 000", ["100", "1000", "2023"]),
        ("none", []),
    ],
)
def test_numbers_however_they_are_written(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_lines_that_belong_together_are_one_block() -> None:
    text = "One\ntwo\n\n- [ ] a\n  b\n  > c\n  > d\n```x\n> e\n```\n1. f\n| g | h |\n|---|---|\nend"
    assert [(block.line, block.kind, block.text) for block in blocks_of(text)] == [
        (1, "paragraph", "One two"),
        (4, "choice", "a b"),
        (6, "feedback", "c d"),
        (8, "code", ""),
        (11, "item", "f"),
        (12, "row of 2", "g | h"),
        (13, "row of 2", ""),
        (14, "paragraph", "end"),
    ]


def test_marks_are_no_words() -> None:
    markdown = '**[a](term:b)** `c` [@d] e[^f] <https://g.example> ![h](../../media/i.svg "j") k\\*'
    assert plain(markdown).split() == ["a", "e", "h", "j", "k"]
