"""The quick reading of a plain start says what the parser of all commands says."""

import subprocess
import sys
from pathlib import Path

import pytest

from darasa.cli.main import build_parser, read_opening
from tests.courses import build_small


@pytest.mark.parametrize(
    "line",
    [
        "",
        "run",
        "--data folder",
        "--data folder run",
        "run --data folder",
        "--data one run --data two",
        "run --quit-after-paint",
        "run --quit-after-paint --data folder",
        "--data run run --quit-after-paint --quit-after-paint",
    ],
)
def test_a_plain_start_is_read_as_the_parser_reads_it(line: str) -> None:
    parsed = build_parser().parse_args(line.split())
    assert read_opening(line.split()) == (parsed.data, parsed.quit_after_paint, None)


@pytest.mark.parametrize(
    ("line", "folder", "file"),
    [
        ("beans.en-1.dpack", None, "beans.en-1.dpack"),
        ("/media/usb/BEANS.DPACK --data there", Path("there"), "/media/usb/BEANS.DPACK"),
        ("--data there .dpack", Path("there"), ".dpack"),
    ],
)
def test_a_course_file_in_place_of_a_command_opens_the_app(line: str, folder: Path | None, file: str) -> None:
    assert read_opening(line.split()) == (folder, False, Path(file))


@pytest.mark.parametrize(
    "line",
    [
        "--data",
        "run --data",
        "--data --quit-after-paint",
        "--quit-after-paint",
        "run run",
        "tour",
        "--help",
        "a.dpack b.dpack",
        "run a.dpack",
        "pack show a.dpack",
        "--x.dpack",
        "a.zip",
    ],
)
def test_anything_else_is_left_to_the_parser(line: str) -> None:
    assert read_opening(line.split()) is None


def test_a_reader_who_has_seen_enough_gets_no_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "darasa", "pack", "show", str(build_small(tmp_path))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
