"""Where sentences end, in the languages of the courses and in scripts without spaces."""

import pytest

from darasa.ui.speech.sentences import LONGEST, sentences

CASES = {
    "en-title": ("en", ["Dr. Amina sells beans.", "Mrs. Otieno buys them!", "“Why?”", "asks her son."]),
    "en-numbers": (
        "en",
        ["It costs 1,000.50 shillings for 3.5 kg.", "1. Wash them.", "They add up to 14.", "Fine."],
    ),
    "en-initials": ("en", ["J. K. Otieno knows some, e.g. Juma.", "See www.example.org."]),
    "fr": (
        "fr",
        ["M. Diallo a « 3,5 kg » de haricots.", "Mme Ba rit !", "Pourquoi ?", "Les rouges, p. ex. Oui."],
    ),
    "sw": ("sw", ["Bw. Juma ana kilo 3.5 za maharagwe, k.m. mekundu.", "Anauliza: kwa nini?"]),
    "ar": ("ar", ["قال د. أحمد: ما هذا؟", "هذا نموذج يتعلم من الأمثلة.", "ثم يتوقف!"]),
    "am": ("am", ["ሰላም ነው።", "እንዴት ነህ፧"]),
    "hi": ("hi", ["यह एक वाक्य है।", "यह दूसरा है।"]),
    "emoji": ("en", ["😀 Smile 😀.", "Go on."]),
}


@pytest.mark.parametrize("case", CASES)
def test_sentences_end_where_they_do(case: str) -> None:
    language, expected = CASES[case]
    text = " ".join(expected)
    assert [text[start:stop] for start, stop in sentences(text, language)] == expected


def test_sentences_end_without_spaces() -> None:
    text = "你好。这是第二句！你好吗？很好。"
    assert [text[start:stop] for start, stop in sentences(text, "zh")] == [
        "你好。",
        "这是第二句！",
        "你好吗？",
        "很好。",
    ]


def test_what_has_no_words_is_not_said() -> None:
    assert sentences(" — . ", "en") == []
    assert sentences("", "en") == []


@pytest.mark.parametrize(
    "text", ["word, " * 100, "字" * 600, "a" * 600, "word " * 120], ids=["comma", "han", "a", "space"]
)
def test_what_is_too_long_is_read_in_parts_and_loses_nothing(text: str) -> None:
    found = sentences(text, "en")
    assert len(found) > 1
    assert all(stop - start <= LONGEST for start, stop in found)
    read = "".join(text[start:stop] for start, stop in found)
    assert "".join(read.split()) == "".join(text.split())
    if " " in text:
        assert {text[start:stop][-1] for start, stop in found} <= {",", "d"}
