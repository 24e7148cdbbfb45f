"""The log: what it never holds, how it rotates, and that no disk can make it a nuisance."""

import ast
import getpass
import logging
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.log import CRASH_NAME, KEPT_FILES, LOG_NAME, MAX_BYTES, Log, harmless
from darasa.people.errors import LearnerUnknownError, TooManyTriesError
from darasa.storage.errors import BackupFailedError, DatabaseDamagedError

FILE = Path("/media/Achieng")
SOURCES = Path(__file__).parents[3] / "desktop"
log = logging.getLogger("darasa.test")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    opened = Log(tmp_path)
    yield tmp_path
    opened.close()


def written(folder: Path) -> str:
    return (folder / LOG_NAME).read_text(encoding="utf-8")


def fail_over(name: str) -> None:
    try:
        {}[name]
    except KeyError as error:
        raise ValueError(f"{name} was 7 years old") from error


def test_an_error_is_logged_with_its_kind_and_place_and_without_its_message(folder: Path) -> None:
    try:
        fail_over("Achieng Otieno")
    except ValueError:
        log.exception("not caught")
    text = written(folder)
    assert "Achieng" not in text
    assert "7 years" not in text
    assert "ValueError()" in text
    assert "KeyError()" in text
    assert "unit/core/test_log.py:" in text
    assert " fail_over" in text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (LearnerUnknownError("Achieng"), "darasa.people.errors.LearnerUnknownError()"),
        (TooManyTriesError(30), "darasa.people.errors.TooManyTriesError()"),
        (DatabaseDamagedError(FILE, "cut short"), "darasa.storage.errors.DatabaseDamagedError(cut short)"),
        (BackupFailedError(FILE, "no room"), "darasa.storage.errors.BackupFailedError(no room)"),
        (FileNotFoundError(2, "No such file", "/home/Achieng/a"), "FileNotFoundError(ENOENT)"),
        (OSError("Achieng"), "OSError()"),
        (ZeroDivisionError("Achieng"), "ZeroDivisionError()"),
    ],
)
def test_what_is_known_to_be_harmless_stands_beside_the_kind(
    error: Exception, said: str, folder: Path
) -> None:
    assert harmless(error) == said
    log.warning("not done: %s", error)
    assert written(folder).endswith(f"not done: {said}\n")


def test_what_sqlite_calls_it_is_logged() -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(":memory:").execute('SELECT "Achieng" FROM nowhere')
    assert harmless(caught.value) == "sqlite3.OperationalError(SQLITE_ERROR)"


def test_the_home_folder_and_the_account_are_left_out_of_paths(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/achieng")
    log.warning("%s and %s", Path("/home/achieng/.local/share/Darasa"), "/media/achieng/STICK")
    assert "achieng" not in written(folder)
    assert "~/.local/share/Darasa and /media/~/STICK" in written(folder)


def test_the_log_rotates_and_keeps_no_more_than_a_few_files(folder: Path) -> None:
    line = "x" * 1000
    for _ in range((KEPT_FILES + 3) * MAX_BYTES // 1000):
        log.info(line)
    sizes = {path.name: path.stat().st_size for path in folder.glob("darasa.log*")}
    assert set(sizes) == {LOG_NAME, *(f"{LOG_NAME}.{number}" for number in range(1, KEPT_FILES + 1))}
    assert max(sizes.values()) <= MAX_BYTES


def test_a_disk_that_takes_nothing_is_borne(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    opened = Log(tmp_path / "file" / "logs")
    opened.catch_crashes()
    log.error("nobody reads this")
    opened.close()
    full = tmp_path / "logs"
    full.mkdir()
    (full / LOG_NAME).symlink_to("/dev/full")
    opened = Log(full)
    log.error("nor this")
    opened.close()
    assert capfd.readouterr() == ("", "")


def test_one_log_writes_each_line_once(tmp_path: Path) -> None:
    for _ in range(3):
        opened = Log(tmp_path)
        log.info("again")
        opened.close()
    log.info("after the end")
    assert written(tmp_path).count("again") == 3
    assert "after the end" not in written(tmp_path)


CRASHING = """
import faulthandler, os, signal, sys
from pathlib import Path
from darasa.core.log import Log
Log(Path(sys.argv[1])).catch_crashes()
def a_mistake_in_a_library():
    os.kill(os.getpid(), signal.SIGSEGV)
a_mistake_in_a_library()
"""


def test_a_crash_of_the_interpreter_is_in_the_log_after_the_next_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASHING, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGSEGV
    crash = tmp_path / CRASH_NAME
    assert "a_mistake_in_a_library" in crash.read_text(encoding="utf-8")
    program = [sys.executable, "-c", "import sys\nfrom pathlib import Path\nfrom darasa.core.log import Log\n"
               "log = Log(Path(sys.argv[1]))\nlog.catch_crashes()\nlog.close()", str(tmp_path)]  # fmt: skip
    for _ in range(2):
        subprocess.run(program, check=True, timeout=60)
    assert written(tmp_path).count("a_mistake_in_a_library") == 1
    assert crash.read_text(encoding="utf-8") == ""


def test_no_line_is_put_together_before_it_is_logged() -> None:
    """Only what is logged as an argument has its errors and names taken out."""
    calls = [
        (path.name, node)
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("_log.")
    ]
    assert calls
    found = [f"{name}:{node.lineno}" for name, node in calls if not isinstance(node.args[0], ast.Constant)]
    assert found == []


def test_nothing_of_this_account_is_in_a_log_of_a_whole_path(folder: Path) -> None:
    log.warning("%s", Path.home() / "Darasa" / "file")
    assert str(Path.home()) not in written(folder)
    assert f"/{getpass.getuser()}/" not in written(folder)
