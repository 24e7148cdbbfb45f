"""What may never change: between languages, and from one published version to the next."""

import shutil
from pathlib import Path

import pytest

from darasa.packs.errors import PackRefusedError
from darasa.packs.service import build_pack, verify_pack
from tests.courses import build_small, small_source
from tests.unit.packs.authoring.mistakes import change, expect, problems_of

AR_QUIZ = "ar/quizzes/quiz.toml"


@pytest.mark.parametrize(
    ("file", "old", "new", "text", "near"),
    [
        (AR_QUIZ, 'id = "first-bean"', 'id = "firstbean"', "'firstbean' is not in en", "[[question]]"),
        (AR_QUIZ, 'id = "first-bean"', 'id = "firstbean"', "'first-bean' of en is missing", ""),
        (
            AR_QUIZ,
            'kind = "single"',
            'kind = "multiple"',
            "another kind or right answer than in en",
            "[[question]]",
        ),
        (AR_QUIZ, "answer = 9", "answer = 8", "another kind or right answer than in en", "[[question]]"),
        (AR_QUIZ, 'id = "price"', 'id = "cost"', "other choices than in en", "[[question]]"),
        ("ar/lessons/beans.md", "- [x]", "- [ ]", "right choices of its checks differ from en", ""),
        ("ar/lessons/beans.md", "{#split}", "{#divided}", "headings (levels and ids)", ""),
        ("ar/glossary.toml", "[rule]", "[rules]", "the term 'rule' is not in both", ""),
    ],
)
def test_languages_that_differ(tmp_path: Path, file: str, old: str, new: str, text: str, near: str) -> None:
    source = small_source(tmp_path)
    change(source / file, old, new)
    expect(problems_of(source), source / file, text, near)


def test_a_translation_may_be_unfinished(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    for name in ("quizzes", "lessons"):
        shutil.rmtree(source / "ar" / name)
    (source / "ar/glossary.toml").unlink()
    build_pack(source, "en", tmp_path / "out")


def test_a_new_version_copies_what_did_not_change(tmp_path: Path) -> None:
    old = build_small(tmp_path / "old")
    path = build_pack(small_source(tmp_path, 2), "en", tmp_path / "out", old)
    assert verify_pack(path).version == 2
    assert (
        path.read_bytes()
        == build_pack(small_source(tmp_path / "b", 2), "en", tmp_path / "plain").read_bytes()
    )


def published(tmp_path: Path) -> tuple[Path, Path]:
    """Return a published pack, and a source whose version is one higher."""
    old = build_small(tmp_path / "old")
    source = small_source(tmp_path)
    change(source / "course.toml", "version = 1", "version = 2")
    shutil.rmtree(source / "ar")
    return old, source


QUIZ = "en/quizzes/quiz.toml"


@pytest.mark.parametrize(
    ("file", "old", "new", "text", "near"),
    [
        ("course.toml", "version = 2", "version = 1", "version must be above 1", "version"),
        (
            "course.toml",
            'publisher = "darasa.example"',
            'publisher = "o.example"',
            "of another publisher",
            "",
        ),
        (QUIZ, "answer = 9", "answer = 8", "another kind or right answer than before", "[[question]]"),
        (QUIZ, 'match = "bowl-b"', 'match = "bowl-a"', "another kind or right answer", "[[question]]"),
        (QUIZ, '"a label", ', "", "no longer accepts 'a label'", "[[question]]"),
        (QUIZ, 'id = "price"', 'id = "cost"', "'price' has become 'cost'", "[[question]]"),
        (QUIZ, 'id = "how-many"', 'id = "count"', "'how-many' has become 'count'", "[[question]]"),
        (
            QUIZ,
            'id = "match-bowls"',
            'id = "matching"',
            "'match-bowls' has become 'matching'",
            "[[question]]",
        ),
        (QUIZ, 'id = "in-order"', 'id = "ordered"', "'in-order' has become 'ordered'", "[[question]]"),
    ],
)
def test_published_ids_stay(tmp_path: Path, file: str, old: str, new: str, text: str, near: str) -> None:
    pack, source = published(tmp_path)
    change(source / file, old, new)
    expect(problems_of(source, previous=pack), source / file, text, near)


def test_a_step_under_another_id_or_of_another_kind(tmp_path: Path) -> None:
    pack, source = published(tmp_path)
    change(source / "course.toml", 'id = "farewell"', 'id = "goodbye"')
    change(source / "en/strings.toml", "farewell =", "goodbye =")
    (source / "en/lessons/farewell.md").rename(source / "en/lessons/goodbye.md")
    change(source / "course.toml", 'id = "quiz"\nkind = "quiz"', 'id = "quiz"\nkind = "lesson"')
    (source / "en/lessons/quiz.md").write_text("Words.")
    shutil.rmtree(source / "en/quizzes")
    problems = problems_of(source, previous=pack)
    expect(problems, source / "course.toml", "'farewell' has become 'goodbye'", "[[unit.step]]")
    expect(problems, source / "course.toml", "'quiz' was a quiz", "[[unit.step]]")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('prompt = "Put the steps in order."', 'prompt = "In which order?"'),
        ('"a label", ', '"a label", "the label", '),
        ('id = "one-word"\nkind = "true-false"', 'id = "one-label"\nkind = "single"'),
        ('id = "how-many"', 'id = "how-many-more"'),
    ],
)
def test_what_may_change(tmp_path: Path, old: str, new: str) -> None:
    pack, source = published(tmp_path)
    change(source / QUIZ, old, new)
    if "more" in new:
        change(source / QUIZ, "answer = 9", "answer = 10")
    assert verify_pack(build_pack(source, "en", tmp_path / "out", pack)).version == 2


def test_a_new_quiz_beside_a_published_one(tmp_path: Path) -> None:
    pack, source = published(tmp_path)
    with (source / "course.toml").open("a") as file:
        file.write('\n[[unit.step]]\nid = "more"\nkind = "quiz"\nminutes = 3\n')
    change(source / "en/strings.toml", 'quiz = "Check', 'more = "More"\nquiz = "Check')
    shutil.copy(source / QUIZ, source / "en/quizzes/more.toml")
    build_pack(source, "en", tmp_path / "out", pack)


def test_a_previous_pack_that_is_damaged(tmp_path: Path) -> None:
    pack, source = published(tmp_path)
    data = bytearray(pack.read_bytes())
    data[len(data) // 2] ^= 1
    pack.write_bytes(data)
    with pytest.raises(PackRefusedError):
        build_pack(source, "en", tmp_path / "out", pack)
    assert not (tmp_path / "out").exists()
