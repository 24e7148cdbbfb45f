from pathlib import Path

import pytest
from content_packs.readability import grade, main, sentences, syllables

EASY = "Kavitha picks tea. She looks at the leaf. It is fine.\n"
HARD = (
    "Organisational interoperability considerations notwithstanding, implementation responsibilities "
    "necessitate comprehensive institutional reconfiguration throughout administrative hierarchies.\n"
)


@pytest.mark.parametrize(
    ("word", "count"),
    [("tea", 1), ("machine", 2), ("table", 2), ("looked", 1), ("wanted", 2), ("makes", 1), ("boxes", 2)],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula() -> None:
    # 11 words in 3 sentences, 13 syllables: 0.39 * 11/3 + 11.8 * 13/11 - 15.59
    assert grade(EASY) == pytest.approx(-0.21, abs=0.01)
    assert grade(HARD) > 20


def test_only_prose_counts() -> None:
    lesson = (
        "## A heading {#here}\n\n| a | table |\n|---|---|\n\n```python\ncode = 1\n```\n\n![Alt](../x.svg)\n\n"
        "::: check\nWhich [one](term:one)?[@source]\n- [ ] The first\n  > No.\n:::\n\n"
        "**Bold** words.[^1]\n\n[^1]: A note.\n"
    )
    assert list(sentences(lesson)) == [["Which", "one"], ["The", "first"], ["No"], ["Bold", "words"]]


def test_a_file_without_prose_has_no_grade() -> None:
    assert grade("## Only a heading\n") == 0.0


@pytest.mark.parametrize(("text", "code"), [(EASY, 0), (HARD, 1)])
def test_a_lesson_that_is_too_hard_is_named(
    text: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lessons = tmp_path / "tea/en/lessons"
    lessons.mkdir(parents=True)
    (lessons / "leaf.md").write_text(text, encoding="utf-8")
    assert main([str(tmp_path)]) == code
    told = capsys.readouterr().out
    assert told.startswith("tea/leaf: grade ")
    assert ("too hard" in told) == bool(code)
