"""Course files that starts of the program leave for the window that is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder
from darasa.ui.opened import Opened

ADD = """
import sys
from pathlib import Path
from darasa.core.paths import DataFolder
from darasa.ui.opened import Opened
opened = Opened(DataFolder(Path(sys.argv[1])))
for number in range(200):
    opened.add(Path(f"/media/stick/{sys.argv[2]}-{number}.dpack"))
"""


def test_each_file_is_taken_once_in_the_order_of_coming(data_folder: DataFolder) -> None:
    window, other = Opened(data_folder), Opened(data_folder)
    window.begin()
    assert window.take() == ()
    window.add(Path("/one.dpack"))
    other.add(Path("/two words.dpack"))
    assert window.take() == (Path("/one.dpack"), Path("/two words.dpack"))
    assert window.take() == ()
    other.add(Path("/three.dpack"))
    assert window.take() == (Path("/three.dpack"),)


def test_what_nobody_took_is_not_opened_days_later(data_folder: DataFolder) -> None:
    Opened(data_folder).add(Path("/old.dpack"))
    window = Opened(data_folder)
    window.begin()
    assert window.take() == ()


def test_a_path_is_told_from_wherever_it_was_named(
    data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Opened(data_folder)
    window.begin()
    monkeypatch.chdir(tmp_path)
    names = ["here.dpack", "دورة\nجديدة.dpack", os.fsdecode(b"\xff\xfe.dpack")]
    for name in names:
        window.add(Path(name))
    assert window.take() == tuple(tmp_path / name for name in names)


@pytest.mark.parametrize("line", [b"no json", b"17", b"null", b"{}", b"\xff", b""])
def test_what_makes_no_sense_is_passed_over(data_folder: DataFolder, line: bytes) -> None:
    window = Opened(data_folder)
    window.begin()
    with (data_folder.root / "window.opened").open("ab") as file:
        file.write(line + b"\n")
    window.add(Path("/good.dpack"))
    assert window.take() == (Path("/good.dpack"),)


def test_a_line_that_is_still_being_written_is_taken_when_it_is_whole(data_folder: DataFolder) -> None:
    window = Opened(data_folder)
    window.begin()
    path = data_folder.root / "window.opened"
    path.write_bytes(b'"/half')
    assert window.take() == ()
    path.write_bytes(b'"/half.dpack"\n')
    assert window.take() == (Path("/half.dpack"),)
    path.unlink()
    assert window.take() == ()


def test_many_starts_at_once_lose_nothing(data_folder: DataFolder) -> None:
    window = Opened(data_folder)
    window.begin()
    command = [sys.executable, "-c", ADD, str(data_folder.root)]
    processes = [subprocess.Popen([*command, name]) for name in "abc"]
    found: list[Path] = []
    while any(process.poll() is None for process in processes):
        found += window.take()
    found += window.take()
    assert {process.returncode for process in processes} == {0}
    for name in "abc":
        mine = [path for path in found if path.name.startswith(name)]
        assert mine == [Path(f"/media/stick/{name}-{number}.dpack") for number in range(200)]
    assert len(found) == 600
