"""Building: the same source, the same bytes; nothing is left of what verification refuses."""

import os
import zlib
from pathlib import Path

import pytest

from darasa.packs import archive
from darasa.packs.archive import MAX_STORED
from darasa.packs.authoring.build import build_pack
from darasa.packs.errors import PackRefusedError
from darasa.packs.pack import Pack
from tests.courses import small_source
from tests.unit.packs.authoring.mistakes import expect, problems_of


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    first = build_pack(small_source(tmp_path / "a"), "en", tmp_path / "one")
    source = small_source(tmp_path / "b")
    for path in source.rglob("*"):
        os.utime(path, (1, 1))
    assert build_pack(source, "en", tmp_path / "two").read_bytes() == first.read_bytes()


def test_line_ends_and_marks_of_other_systems_do_not_matter(tmp_path: Path) -> None:
    first = build_pack(small_source(tmp_path / "a"), "en", tmp_path / "one")
    source = small_source(tmp_path / "b")
    for path in [*source.rglob("*.md"), *source.rglob("*.toml")]:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert build_pack(source, "en", tmp_path / "two").read_bytes() == first.read_bytes()


def test_published_compressed_bytes_are_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another zlib compresses otherwise; what was published before stays byte for byte."""
    monkeypatch.setattr("darasa.packs.writer.LEVEL", 1)
    old = build_pack(small_source(tmp_path / "a"), "en", tmp_path / "one")
    monkeypatch.undo()
    new = build_pack(small_source(tmp_path / "b", 2), "en", tmp_path / "two", old)
    with Pack.open(old) as before, Pack.open(new) as after:
        assert after.stored_bytes("lessons/labels.html") == before.stored_bytes("lessons/labels.html")
        assert after.stored_bytes("media/two-bowls.svg") == before.stored_bytes("media/two-bowls.svg")
        lesson = after.lesson("beans").encode()
        deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
        assert after.stored_bytes("lessons/beans.html") == deflater.compress(lesson) + deflater.flush()


def test_what_verification_refuses_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_LESSON", 3_000)
    with pytest.raises(PackRefusedError, match="larger than 3000"):
        build_pack(small_source(tmp_path), "en", tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_languages_that_are_not_there(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    expect(problems_of(source, "fr"), source / "fr/strings.toml", "there is no language 'fr'")
    (source / "EN-us").mkdir()
    (source / "EN-us/strings.toml").touch()
    expect(problems_of(source, "EN-us"), source / "EN-us/strings.toml", "there is no language 'EN-us'")


def test_files_that_would_be_lost_without_a_word(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    (source / "en/lessons/extra.md").write_text("x")
    (source / "en/quizzes/labels.toml").touch()
    (source / "media/Big Picture.PNG").touch()
    (source / "media/unused.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    (source / "media/folder.png").mkdir()
    (source / "media/huge.png").touch()
    os.truncate(source / "media/huge.png", MAX_STORED + 1)
    (source / "media/.hidden").touch()
    (source / "en/lessons/.hidden").touch()
    problems = problems_of(source)
    expect(problems, source / "en/lessons/extra.md", "no lesson of this name")
    expect(problems, source / "en/quizzes/labels.toml", "no quiz of this name")
    expect(problems, source / "media/Big Picture.PNG", "use lower-case letters")
    expect(problems, source / "media/unused.svg", "no lesson shows this picture")
    expect(problems, source / "media/folder.png", "cannot be read")
    expect(problems, source / "media/huge.png", f"larger than {MAX_STORED} bytes")
    assert not any("hidden" in problem.file.name for problem in problems)
