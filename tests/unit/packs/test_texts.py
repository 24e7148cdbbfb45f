"""What may stand in a pack's texts."""

import pytest

from darasa.packs.texts import is_misleading, is_printable, is_title


@pytest.mark.parametrize(
    "text",
    [
        "Sorting beans",
        "می\u200cخواهم",
        "කෘ\u200dෂි",
        "ខ្ញុំ\u200bទៅ",
        "Wort\u00adtrennung",
        "\u200fمرحبا!\u200e",
        "قال \u2066Amina\u2069 شيئا",
        "two\nlines",
        "👩\u200d🌾",
        "x\u2060y",
    ],
)
def test_what_languages_are_written_with(text: str) -> None:
    assert is_printable(text)
    assert not is_misleading(text)


@pytest.mark.parametrize(
    "text",
    [
        "photo\u202egnp.exe",
        "a\u202db",
        "a\u202bb\u202c",
        "a \u2067b",
        "a\u2069 b",
        "a\u2067\nb\u2069",
        "\ufeffa",
        "a\U000e0041b",
        "a\u2063b",
        "a\ufff9b\ufffbc",
    ],
)
def test_what_misleads(text: str) -> None:
    assert is_misleading(text)
    assert not is_printable(text)


@pytest.mark.parametrize("text", ["a\0", "a\tb", "a\x1b[2J", "a\x85", "\ud800"])
def test_what_controls(text: str) -> None:
    assert not is_printable(text)
    assert not is_misleading(text)


@pytest.mark.parametrize(
    "text", ["", "   ", "\u2003\u00a0", "\u200b", "\u3164\u2800", "\u0301", "a\nb", "a" * 11]
)
def test_no_titles(text: str) -> None:
    assert not is_title(text, 10)


@pytest.mark.parametrize("text", ["a", "1", "?", "💡", "ا", "a" * 10])
def test_titles(text: str) -> None:
    assert is_title(text, 10)
