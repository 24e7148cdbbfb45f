"""What is said of a record that was brought back: what happened, what is safe, and what may be missing."""

from pathlib import Path

import pytest

from darasa.centre.types import Rescued, Restored
from darasa.storage.backup import Backup
from darasa.ui.news import rescued_words, restored_words
from tests.ui.shown import look

MADE_AT = 1_780_000_000_000
KEPT = Path("/data/damaged/1")


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:  # noqa: ARG001
    look()


@pytest.mark.parametrize(
    ("rescued", "said"),
    [
        (Rescued(3, MADE_AT, 0, KEPT, False), ("28 May 2026", "may be missing")),
        (Rescued(3, MADE_AT, 12, KEPT, False), ("28 May 2026", "12 thing", "others may be missing")),
        (Rescued(None, None, 7, KEPT, False), ("no backup yet", "7 thing", "Some may be missing")),
        (Rescued(None, None, 0, None, True), ("no backup", "join again")),
    ],
)  # fmt: skip
def test_a_rescue_says_what_it_found(rescued: Rescued, said: tuple[str, ...]) -> None:
    title, text, details = rescued_words(rescued)
    assert title == (
        "The learning record starts again" if rescued.nothing_left else "The learning record was mended"
    )
    for words in said:
        assert words in text
    assert ("PIN" in text) == (rescued.salvaged_events > 0)
    assert ("not thrown away" in text) == (rescued.kept_aside is not None)
    assert details == str(rescued.kept_aside or "")
    assert "{" not in text


@pytest.mark.parametrize(("added", "said"), [(0, "Nothing was missing"), (5, "5 thing")])
def test_a_restore_says_what_it_added(added: int, said: str) -> None:
    before = Backup(Path("/data/backups/darasa-000004-00000000.db"), 4, 1, MADE_AT)
    title, text, details = restored_words(Restored(MADE_AT, added, before, None))
    assert title == "The backup is restored"
    assert said in text
    assert "28 May 2026" in text
    assert details == ""
