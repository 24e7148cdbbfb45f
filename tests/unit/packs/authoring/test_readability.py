"""The Flesch-Kincaid grade, and which words of a lesson it is taken from."""

import pytest

from darasa.packs.authoring.readability import grade, prose_of, syllables_in, words_in
from darasa.packs.tree import parse


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("cat", 1),
        ("the", 1),
        ("table", 2),
        ("make", 1),
        ("makes", 1),
        ("boxes", 2),
        ("jumped", 1),
        ("wanted", 2),
        ("computer", 3),
        ("Juma's", 2),
        ("education", 4),
        ("rhythm", 1),
        ("hmm", 1),
    ],
)
def test_syllables(word: str, syllables: int) -> None:
    assert syllables_in(word) == syllables


def test_the_formula() -> None:
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert grade("The cat sat. It sat\nA dog ran") == pytest.approx(0.39 * 8 / 3 + 11.8 - 15.59)
    assert grade("... 12 !") == 0


def test_only_prose_counts() -> None:
    lesson = parse(
        "<p>One <em>two</em>.</p><table><tbody><tr><td>no</td></tr></tbody></table><pre><code>no</code></pre>"
        '<div class="callout key"><p class="tag">no</p><p>three</p></div>'
        "<ul><li>four<ul><li>five</li></ul></li><li><p>six</p></li></ul><dl><dt>seven</dt><dd>eight</dd>"
        '<dd><p>nine</p></dd></dl><h2>ten</h2><div class="footnotes"><ol><li>no</li></ol></div>'
    )
    assert words_in(prose_of(lesson)) == ["One", "two", "three", "four", "five", "six", "eight", "nine"]
