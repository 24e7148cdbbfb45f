"""Folding: what is typed is found in every script, and never more than beginnings of words."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from darasa.library.search.folding import MAX_TOKEN, tokens_of, typed_words, words_of
from darasa.library.search.marking import marked

ANY = st.text(st.characters(exclude_categories=()), max_size=60)


def is_found(text: str, typed: str) -> bool:
    """Whether a text has every typed word, as the index looks for them."""
    folded = f" {words_of(text)} "
    return all(f" {' '.join(word)}" in folded for word in typed_words(typed))


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("L'école française", "ecole"),
        ("L'école française", "ÉCOLE"),
        ("L’école française", "l'eco"),
        ("L’école française", "lecole"),
        ("Đường phố Việt Nam", "duong"),
        ("IŞIK ışık İstanbul", "istanbul"),
        ("IŞIK", "ışık"),
        ("ışık", "ISIK"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("Ng'ombe wengi", "ng'ombe"),
        ("Ng’ombe wengi", "ng'om"),
        ("Ng'ombe wengi", "ngombe"),
        ("Ngʼombe wengi", "ng‘ombe"),
        ("e-mail", "email"),
        ("email", "e-mail"),
        ("e\u2011mail", "mail"),
        ("mother-in-law", "in-law"),
        ("one-two-three-four-five-six", "one-two-three-four-five"),
        ("Ŋɔŋlɔ ɖe ƙasa", "kasa"),
        ("ﬁnal ①② ½", "final 1 2"),
        ("soft\u00adhyphen", "softhyphen"),
        ("ΟΔΟΣ", "οδός"),
        ("άνθρωπος", "ανθρωποσ"),
        ("Ещё ёлка", "еще елка"),
        ("елка", "ЁЛКА"),
        ("сім'я", "сімʼя"),
        ("مُحَمَّد", "محمد"),
        ("محمد", "مُحَمَّد"),
        ("كتـــاب", "كتاب"),
        ("أحمد إلى آخر", "احمد الى اخر"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("کتاب علی", "كتاب علي"),
        ("الذكاء", "ذكاء"),
        ("وبالذكاء", "ذكا"),
        ("للطالب", "الطالب"),
        ("ذكاء", "الذكاء"),
        ("٣٥ و ۷", "35 7"),
        ("שָׁלוֹם עולם", "שלום"),
        ("שלומות", "שלום"),
        ("צה״ל", "צהל"),
        ("हिन्दी में", "हिन्दी"),
        ("क़लम", "कलम"),
        ("१२३", "123"),
        ("বাংলা ভাষা", "বাংলা"),
        ("தமிழ் மொழி", "தமி"),
        ("ሠላም ዓለም", "ሰላም አለም"),
        ("ትምህርት፡ቤት", "ቤት"),
        ("ประเทศไทยน่าอยู่", "ไทย"),
        ("กำลังเรียน", "ก"),
        ("กำลังเรียน", "กำลัง"),
        ("ພາສາລາວ", "ລາວ"),
        ("ភាសាខ្មែរ", "ខ្មែរ"),
        ("မြန်မာဘာသာ", "ဘာသာ"),
        ("机器学习的例子", "学习"),
        ("机器学习的例子", "器学"),
        ("日本語がわかる", "語が"),
        ("使用AI模型", "ai"),
        ("使用AI模型", "用AI模"),
        ("한국어를 배우다", "한국"),
        ("한국어를 배우다", "하"),
        ("𠀀𠀁𠀂", "𠀁"),
        ("می‌خواهم", "میخواهم"),
    ],
    ids=str,
)
def test_what_is_typed_finds_it(text: str, typed: str) -> None:
    assert typed_words(typed)
    assert is_found(text, typed)
    assert all(start < stop for start, stop in marked(text, typed_words(typed)).marks)
    assert marked(text, typed_words(typed)).marks


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("machine", "chine"),
        ("माला", "मली"),
        ("कि", "की"),
        ("ไทย", "ยไ"),
        ("学习", "习学"),
        ("ng ombe", "ngombe"),
        ("باب", "ياب"),
    ],
    ids=str,
)
def test_what_is_not_typed_does_not(text: str, typed: str) -> None:
    assert not is_found(text, typed)
    assert marked(text, typed_words(typed)).marks == ()


def test_the_whole_word_is_marked_with_its_signs() -> None:
    text = "قال: مُحَمَّدٌ الذكاءُ هنا"
    assert [text[a:b] for a, b in marked(text, typed_words("محم ذكا")).marks] == ["مُحَمَّدٌ", "ذكاءُ"]
    assert list(marked("½ a\u0301b", typed_words("ab")).marks) == [(2, 5)]


def test_of_a_long_word_every_part_is_looked_for() -> None:
    assert typed_words("a-b-c-d-e-f") == [("abcd",), ("ef",)]
    assert not is_found("one-two-three-four-six", "one-two-three-four-five")


def test_a_word_that_another_implies_is_not_looked_for() -> None:
    assert typed_words("a art art article b") == [("article",), ("b",)]
    assert typed_words("学 学习") == [("学", "习")]


@given(ANY)
@example("a'b-c d''-'- -e")
@example("ال ل لل وال بالب")
@example("\u0e33\u0e31 \u3099が\u3099")
def test_index_and_marks_agree_on_every_text(text: str) -> None:
    tokens = tokens_of(text)
    assert " ".join(token.text for token in tokens) == words_of(text)
    assert all(0 <= token.start < token.stop <= len(text) for token in tokens)
    assert all(0 < len(token.text) <= MAX_TOKEN for token in tokens)
    assert all(re.fullmatch(r"[a-z0-9\x80-\U0010ffff]+", token.text) for token in tokens)


@given(ANY)
@example("ng'ombe e-mail")
@example("الذكاء")
def test_every_text_is_found_by_itself(text: str) -> None:
    assert is_found(text, text)


@given(st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=12), st.data())
def test_a_word_is_found_by_every_beginning(word: str, data: st.DataObject) -> None:
    typed = word[: data.draw(st.integers(1, len(word)))]
    assert is_found(f"before {word} behind", typed)


def test_a_text_without_gaps_takes_no_longer_than_it_is() -> None:
    """Ten times the text would take a hundred times as long, and never end here."""
    for text in ("a" * 2_000_000, "-a" * 500_000, "ال" * 500_000, "'" * 1_000_000):
        assert words_of(text) is not None
