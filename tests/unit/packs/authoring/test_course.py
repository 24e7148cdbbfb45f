"""Mistakes in course.toml, sources.toml, strings.toml and glossary.toml."""

from pathlib import Path

import pytest

from tests.courses import small_source
from tests.unit.packs.authoring.mistakes import change, expect, problems_of


@pytest.mark.parametrize(
    ("file", "old", "new", "text", "near"),
    [
        ("course.toml", 'id = "small"', 'id = "Small"', "'Small' is not an id", "Small"),
        ("course.toml", 'id = "small"', "id = 3", "id must be a text", "id = 3"),
        ("course.toml", 'publisher = "darasa.example"', 'publisher = "Us"', "a domain name", "Us"),
        ("course.toml", "version = 1", "version = 0", "version must be from 1", "version"),
        ("course.toml", "version = 1", "version = true", "version must be a whole number", "version"),
        ("course.toml", "version = 1", 'version = "1.0"', "version must be a whole number", "version"),
        ("course.toml", 'level = "beginner"', 'level = "hard"', "level must be one of", "hard"),
        ("course.toml", 'level = "beginner"', "", "level is missing", ""),
        ("course.toml", 'level = "beginner"', 'level = " "', "level is empty", "level"),
        (
            "course.toml",
            'audience = ["all"]',
            "audience = [1]",
            "audience must be a list of texts",
            "audience",
        ),
        ("course.toml", 'licence = "CC-BY-SA-4.0"', 'licence = "mine"', "licence must be one of", "mine"),
        ("course.toml", "pass_mark = 0.7", "pass_mark = 70", "pass_mark must be above 0", "70"),
        ("course.toml", "pass_mark = 0.7", "pass_mark = inf", "can be shown", "inf"),
        ("course.toml", "pass_mark = 0.7", "pass_mark = 1" + "0" * 400, "can be shown", "pass_mark"),
        ("course.toml", "version = 1", "version = 1" + "0" * 5000, "it is not TOML", ""),
        ("course.toml", "version = 1", "version = " + "[" * 5000 + "]" * 5000, "it is not TOML", ""),
        ("course.toml", 'pattern = "clay"', 'pattern = "gold"', "pattern must be one of", "gold"),
        ("course.toml", "seed = 7", "seed = 7, size = 3", "'size' is unknown", "size = 3"),
        ("course.toml", "cover = {", "covers = {", "cover is missing", ""),
        ("course.toml", "cover = {", "covers = {", "'covers' is unknown", "covers"),
        ("course.toml", "frameworks = [", "framework = [", "'framework' is unknown", "framework"),
        ("course.toml", 'id = "first"', 'id = "first"\nname = "x"', "'name' is unknown", "name"),
        ("course.toml", 'id = "last"', 'id = "first"', "'first' is there twice", "[[unit]]"),
        ("course.toml", 'id = "labels"', 'id = "beans"', "'beans' is there twice", "[[unit.step]]"),
        ("course.toml", 'id = "labels"', 'id = "con"', "on Windows", "con"),
        ("course.toml", 'kind = "quiz"', 'kind = "exam"', "kind must be one of lesson, quiz, lab", "exam"),
        ("course.toml", "minutes = 5", "minutes = 0", "minutes must be from 1", "minutes = 0"),
        ("course.toml", "minutes = 5", "minutes = 5\nlong = 1", "'long' is unknown", "long"),
        ("course.toml", "[[unit]]", "[unit]", "it is not TOML", ""),
        ("course.toml", "version = 1", "version = ", "it is not TOML", "version"),
        ("course.toml", "version = 1", 'version = """', "it is not TOML", ""),
        ("sources.toml", "[bean-book]", "[Bean]", "'Bean' is not an id", "[Bean]"),
        ("sources.toml", "year = 2024", "year = 24", "year must be from", "24"),
        ("sources.toml", "https://books", "http://books", "start with https", "http://books"),
        ("sources.toml", "https://books.example/", "https://bo oks/", "must be a whole one", "bo oks"),
        ("sources.toml", "year = 2024", "year = 2024\npage = 3", "'page' is unknown", "page"),
        ("sources.toml", "[bean-book]", "[[bean-book]]", "bean-book must be a table", "bean-book"),
        ("en/strings.toml", 'title = "Sorting beans"', "", "title is missing", ""),
        ("en/strings.toml", 'title = "Sorting beans"', 'title = "a\\u0000b"', "control character", "title"),
        (
            "en/strings.toml",
            "reviewed = true",
            'reviewed = "yes"',
            "reviewed must be true or false",
            "reviewed",
        ),
        ("en/strings.toml", 'first = "First bowl"', "", "first is missing", "[units]"),
        ("en/strings.toml", 'quiz = "Check', 'zebra = "x"\nquiz = "Check', "'zebra' is unknown", "zebra"),
        ("en/strings.toml", "[units]", "[unit]", "'unit' is unknown", "[unit]"),
        ("en/strings.toml", "reviewed = true", "reviewed = ", "it is not TOML", "reviewed"),
        ("en/glossary.toml", "[label]", "[Label]", "'Label' is not an id", "[Label]"),
        ("en/glossary.toml", 'term = "rule"', "", "term is missing", "[rule]"),
        ("en/glossary.toml", 'term = "rule"', 'term = "rule"\nplural = "x"', "'plural' is unknown", "plural"),
    ],
)
def test_mistakes(tmp_path: Path, file: str, old: str, new: str, text: str, near: str) -> None:
    source = small_source(tmp_path)
    change(source / file, old, new)
    expect(problems_of(source), source / file, text, near)


def test_units_that_are_no_tables(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    text = (source / "course.toml").read_text()
    (source / "course.toml").write_text(text[: text.index("[[unit]]")] + "unit = [1]\n")
    expect(problems_of(source), source / "course.toml", "unit must be a list of tables", "unit = [1]")
    (source / "course.toml").write_text(text[: text.index("[[unit]]")] + "unit = 1\n")
    expect(problems_of(source), source / "course.toml", "unit must be a list of tables", "unit = 1")


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    change(source / "course.toml", "minutes = 5", "minutes = 0")
    change(source / "en/strings.toml", "reviewed = true", "reviewed = 1")
    change(source / "en/lessons/beans.md", "term:rule", "term:gone")
    change(source / "en/quizzes/quiz.toml", 'feedback = "Yes. You can feel it."', "")
    change(source / "media/two-bowls.svg", "<defs>", "<script/><defs>")
    problems = problems_of(source)
    assert len(problems) == 5
    assert problems == sorted(problems)


def test_a_course_without_sources_or_glossary(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    (source / "sources.toml").unlink()
    for language in ("en", "ar"):
        (source / language / "glossary.toml").unlink()
    problems = problems_of(source)
    expect(problems, source / "en/lessons/beans.md", "no source 'bean-book'", "[@bean-book]")
    expect(problems, source / "en/lessons/beans.md", "the term 'label'", "term:label")
    assert all(problem.file.name == "beans.md" for problem in problems)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    (source / "en/strings.toml").write_bytes(b'title = "x"\nsummary = "\xff"\n')
    (source / "en/lessons/labels.md").unlink()
    (source / "en/lessons/labels.md").mkdir()
    (source / "en/lessons/farewell.md").unlink()
    problems = problems_of(source)
    expect(problems, source / "en/lessons/farewell.md", "the file is missing")
    assert any(p.text.startswith("it cannot be read") for p in problems)
    assert any(p.text == "it is not UTF-8" and p.line == 2 for p in problems)


@pytest.mark.parametrize("file", ["course.toml", "en/strings.toml", "en/quizzes/quiz.toml"])
def test_empty_files(tmp_path: Path, file: str) -> None:
    source = small_source(tmp_path)
    (source / file).write_text("")
    expect(problems_of(source), source / file, "is missing")
