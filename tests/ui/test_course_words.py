"""How courses, times and sizes are said."""

import pytest
from PySide6.QtCore import QLocale

from darasa.ui.percent import percent
from darasa.ui.screens import course_words as words

_LANDS = {"en": "KE", "fr": "SN", "ar": "EG"}


@pytest.mark.parametrize(
    ("size_bytes", "said"),
    [
        (0, "0 kB"),
        (1, "1 kB"),
        (41_880, "42 kB"),
        (989_001, "990 kB"),
        (4_800_000, "4.8 MB"),
        (48_200_000, "48 MB"),
        (5_900_000_000, "5.9 GB"),
        (82_700_000_000, "82.7 GB"),
        (512_000_000_000, "512 GB"),
    ],
)
def test_sizes_never_break_before_their_unit(size_bytes: int, said: str) -> None:
    assert words.size(size_bytes) == said.replace(" ", "\u00a0")


@pytest.mark.parametrize(("count", "said"), [(1, "1 min"), (59, "59 min"), (60, "1 h 0"), (72, "1 h 12")])
def test_minutes(count: int, said: str) -> None:
    assert words.minutes(count) == said


@pytest.mark.parametrize(
    ("count", "said"), [(25, "About 25 minute"), (118, "About 2 hour"), (152, "About 2 h 30 in all")]
)
def test_whole_time(count: int, said: str) -> None:
    assert words.whole_time(count).startswith(said)


@pytest.mark.parametrize(("language", "said"), [("en", "71%"), ("fr", "71\u00a0%"), ("ar", "٧١٪\u061c")])
def test_shares_are_whole_per_cent(language: str, said: str) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(f"{language}_{_LANDS[language]}"))
    try:
        assert percent(5 / 7) == said
    finally:
        QLocale.setDefault(usual)


def test_names_keep_their_direction() -> None:
    assert words.listed(["English", "العربية"]).count("\u2068") == 2
