"""Making one mistake in a sound source, and finding it where it was made."""

from pathlib import Path

import pytest

from darasa.packs.authoring.build import build_pack
from darasa.packs.errors import AuthoringErrors, Problem


def change(path: Path, old: str, new: str) -> None:
    """Replace the one place where `old` stands."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def problems_of(source: Path, language: str = "en", previous: Path | None = None) -> list[Problem]:
    """Return all problems of a source that must have some; nothing may be built."""
    out = source.parent / "out"
    with pytest.raises(AuthoringErrors) as caught:
        build_pack(source, language, out, previous)
    assert not out.exists()
    return list(caught.value.problems)


def expect(problems: list[Problem], file: Path, text: str, near: str = "") -> None:
    """Assert that a problem of `file` says `text`, on a line that holds `near`."""
    matching = [problem for problem in problems if problem.file == file and text in problem.text]
    assert matching, "\n".join(map(str, problems))
    if near:
        lines = file.read_text(encoding="utf-8").split("\n")
        places = [lines[problem.line - 1] for problem in matching]
        assert any(near in place for place in places), places
