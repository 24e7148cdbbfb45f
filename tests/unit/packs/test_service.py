"""The public face: complete, and light to import."""

import subprocess
import sys
from pathlib import Path

import pytest

from darasa.packs import service
from darasa.packs.errors import AuthoringErrors, PackRefusedError, Problem
from tests.courses import small_source


def test_build_verify_and_languages(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    assert service.languages_of(source) == ("ar", "en")
    path = service.build_pack(source, "en", tmp_path / "out")
    assert path == tmp_path / "out" / "small.en-1.dpack"
    assert service.verify_pack(path).course == "small"


def test_reading_a_pack_imports_neither_markdown_nor_the_cleaner(small: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from darasa.packs.service import Pack
with Pack.open(Path({str(small)!r})) as pack:
    pack.lesson("beans"), pack.quiz("quiz"), pack.glossary()
for name in ("markdown", "nh3", "tomllib", "pyexpat", "concurrent.futures", "darasa.packs.authoring"):
    assert name not in sys.modules, name
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_errors_say_where() -> None:
    file = Path("a.dpack")
    assert str(PackRefusedError(file, "x.html", "why")) == "a.dpack: x.html: why"
    assert str(PackRefusedError(file, "", "why")) == "a.dpack: why"
    problems = (Problem(Path("a.md"), 3, "x"), Problem(Path("b.md"), 1, "y"))
    assert str(AuthoringErrors(problems)) == "a.md:3: x\nb.md:1: y"


def test_a_course_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AuthoringErrors, match=r"course\.toml:1: the file is missing"):
        service.build_pack(tmp_path / "gone", "en", tmp_path / "out")
