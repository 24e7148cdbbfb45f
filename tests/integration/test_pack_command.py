"""`darasa pack` as people run it: in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.courses import small_source


def darasa(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "darasa", "pack", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small course's packs, built by the command in both languages."""
    folder = tmp_path_factory.mktemp("command")
    result = darasa("build", small_source(folder), "--out", folder / "packs")
    assert (result.returncode, result.stderr) == (0, "")
    expected = [folder / "packs" / name for name in ("small.ar-1.dpack", "small.en-1.dpack")]
    assert result.stdout.split() == [str(path) for path in expected]
    return folder / "packs"


def test_verify_prints_one_line(packs: Path) -> None:
    result = darasa("verify", packs / "small.en-1.dpack")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{packs / 'small.en-1.dpack'}: sound: darasa.example/small, en, version 1\n"


def test_verify_names_file_entry_and_reason(packs: Path, tmp_path: Path) -> None:
    path = tmp_path / "damaged.dpack"
    data = bytearray((packs / "small.en-1.dpack").read_bytes())
    data[data.index(b"lessons/beans.html") + 40] ^= 1
    path.write_bytes(data)
    result = darasa("verify", path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith(f"{path}: lessons/beans.html: ")
    assert len(result.stderr.splitlines()) == 1


def test_verify_a_file_that_is_not_there(tmp_path: Path) -> None:
    result = darasa("verify", tmp_path / "gone.dpack")
    assert (result.returncode, result.stderr) == (
        1,
        f"{tmp_path / 'gone.dpack'}: No such file or directory\n",
    )


def test_show_says_what_is_inside(packs: Path) -> None:
    result = darasa("show", packs / "small.en-1.dpack")
    assert result.returncode == 0
    for part in (
        "Sorting beans (en), version 1",
        "https://darasa.example/darasa/small",
        "quiz: Check",
        "media/two",
    ):
        assert part in result.stdout


def test_build_one_language_upon_the_one_before(packs: Path, tmp_path: Path) -> None:
    source = small_source(tmp_path, 2)
    old = packs / "small.en-1.dpack"
    result = darasa("build", source, "--language", "en", "--out", tmp_path, "--previous", old)
    assert (result.returncode, result.stdout) == (0, f"{tmp_path / 'small.en-2.dpack'}\n")
    result = darasa("build", source, "--language", "ar", "--out", tmp_path, "--previous", old)
    assert (result.returncode, result.stderr) == (1, f"{old}: its language, en, is not being built\n")


def test_build_names_all_mistakes_of_all_languages_once(packs: Path, tmp_path: Path) -> None:
    source = small_source(tmp_path)
    for file in ("course.toml", "en/strings.toml", "ar/strings.toml"):
        with (source / file).open("a") as opened:
            opened.write("\n[zebra]\n")
    result = darasa("build", source, "--out", tmp_path / "out", "--previous", packs / "small.en-1.dpack")
    assert (result.returncode, result.stdout) == (1, "")
    lines = result.stderr.splitlines()
    assert len(lines) == 4
    for file in ("course.toml", "en/strings.toml", "ar/strings.toml"):
        text = (source / file).read_text().splitlines()
        assert f"{source / file}:{text.index('[zebra]') + 1}: the key 'zebra' is unknown here" in lines
    assert not (tmp_path / "out").exists()


def test_build_where_nothing_is_or_nothing_can_be(tmp_path: Path) -> None:
    result = darasa("build", tmp_path, "--out", tmp_path / "out")
    assert (result.returncode, result.stderr) == (
        1,
        f"{tmp_path}:1: there is no language: no folder here has a strings.toml\n",
    )
    (tmp_path / "file").touch()
    result = darasa("build", small_source(tmp_path), "--out", tmp_path / "file")
    assert (result.returncode, result.stderr) == (1, f"{tmp_path / 'file'}: File exists\n")
