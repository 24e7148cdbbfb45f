"""Mistakes in quizzes and labs, each at its line."""

from pathlib import Path

import pytest

from darasa.packs.pack import Pack
from darasa.packs.service import build_pack
from tests.courses import small_source
from tests.unit.packs.authoring.mistakes import change, expect, problems_of


@pytest.mark.parametrize(
    ("old", "new", "text", "near"),
    [
        ('id = "first-bean"', "", "'' is not an id", "[[question]]"),
        ('kind = "single"', 'kind = "poem"', "kind must be one of single, multiple", "poem"),
        ('kind = "single"', "", "kind is missing", "[[question]]"),
        ('id = "which-labels"', 'id = "first-bean"', "'first-bean' is there twice", "[[question]]"),
        ('id = "talk"', 'id = "talk"\nright = true', "a second choice is right", "[[question.choice]]"),
        ('feedback = "Yes. You can feel it."', "", "feedback is missing", "[[question.choice]]"),
        ('topic = "Examples"', 'topik = "Examples"', "'topik' is unknown", "topik"),
        ('text = "The price of beans"', 'txt = "The price"', "'txt' is unknown", "txt"),
        ("answer = 9", "", "answer is missing", "[[question]]"),
        ("answer = 9", 'answer = "9"', "answer must be a number", "answer"),
        ("answer = 9", "answer = nan", "answer is not a number", "nan"),
        ("tolerance = 0", "tolerance = -1", "tolerance is below zero", "[[question]]"),
        ("answer = 9", "answer = 9\naccept = ['x']", "'accept' is unknown here", "accept"),
        ('match = "bowl-b"', 'match = "bowl-c"', "'bowl-c', which is no target", "[[question.choice]]"),
        ('text = "Bowl B"', "", "text is missing", "[[question.target]]"),
        ('text = "name"', 'text = "Label"', "already accepted", "[[question.near]]"),
        ('lesson = "beans#split.0"', 'lesson = "quiz"', "'quiz', which is no lesson", "[[question]]"),
        ('lesson = "beans#split.0"', 'lesson = "beans#gone"', "has no block 'gone'", "[[question]]"),
        ("[[question]]", "shuffel = true\n[[question]]", "'shuffel' is unknown", "shuffel"),
        ("[[question]]", "shuffle = 1\n[[question]]", "shuffle must be true or false", "shuffle"),
        ("[[question]]", "[[question", "it is not TOML", "[[question"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, text: str, near: str) -> None:
    source = small_source(tmp_path)
    change(source / "en/quizzes/quiz.toml", old, new)
    expect(problems_of(source), source / "en/quizzes/quiz.toml", text, near)


def test_lines_are_right_after_texts_of_several_lines(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    path = source / "en/quizzes/quiz.toml"
    change(
        path, 'prompt = "Put the steps in order."', 'prompt = """\nPut the steps\nid = 3\n[x]\nin order."""'
    )
    change(path, 'text = "Bowl A"', 'text = "Bowl A"\nside = "left"')
    expect(problems_of(source), path, "'side' is unknown", "side")


def _with_lab(source: Path, lab: str) -> Path:
    with (source / "course.toml").open("a") as file:
        file.write('\n[[unit.step]]\nid = "sorter"\nkind = "lab"\nminutes = 10\n')
    change(source / "en/strings.toml", 'quiz = "Check', 'sorter = "Sort it"\nquiz = "Check')
    path = source / "en/labs/sorter.toml"
    path.parent.mkdir()
    path.write_text(lab, encoding="utf-8")
    return path


def test_a_lab_is_a_kind_with_texts_and_data(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    lab = 'kind = "text-sorter"\n[texts]\nprompt = "Sort"\n'
    lab += '[[message]]\nwords = ["a", "b"]\nweight = 0.5\nspam = true\n'
    _with_lab(source, lab)
    with Pack.open(build_pack(source, "en", tmp_path / "out")) as pack:
        assert pack.lab("sorter") == {
            "kind": "text-sorter",
            "texts": {"prompt": "Sort"},
            "message": [{"words": ["a", "b"], "weight": 0.5, "spam": True}],
        }


@pytest.mark.parametrize(
    ("lab", "text"),
    [
        ("", "kind is missing"),
        ("[", "it is not TOML"),
        ('kind = "A b"', "'A b' is not an id"),
        ('kind = "x"\nwhen = 2026-01-01', "a lab holds only"),
        ('kind = "x"\ntext = "a\\u0000"', "a lab holds only"),
        ('kind = "x"\nlist = [inf]', "a lab holds only"),
        ('kind = "x"\n' + "a." * 3000 + "b = 1", "a lab holds only"),
        ('kind = "x"\nlist = ' + "[" * 17 + "]" * 17, "a lab holds only"),
    ],
)
def test_mistakes_in_labs(tmp_path: Path, lab: str, text: str) -> None:
    source = small_source(tmp_path)
    path = _with_lab(source, lab)
    expect(problems_of(source), path, text)
