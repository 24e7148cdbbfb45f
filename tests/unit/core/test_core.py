"""Ids, clock, paths, files and tasks keep their small promises."""

import time
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.files import write_atomically
from darasa.core.ids import new_id, registration_id
from darasa.core.paths import DataFolder, DataFolderRefusedError, resources
from darasa.core.tasks import CancelledError, Task


def test_a_registration_is_the_same_on_every_computer() -> None:
    learner = "0b7e4b0e-6d0c-4a57-9d1d-0d6a4f0a2f11"
    iri = "https://darasa.example/darasa/small"
    assert registration_id(learner, iri) == "1418cd06-e47f-5abf-991b-dce2858f245a"
    assert registration_id(new_id(), iri) != registration_id(learner, iri)


def test_the_clock_reads_forward() -> None:
    clock = SystemClock()
    first, second = clock.read(), clock.read()
    assert second.monotonic >= first.monotonic
    assert -14 * 60 <= first.utc_offset <= 14 * 60
    assert clock.session != SystemClock().session


@pytest.mark.parametrize(
    ("zone", "minutes"), [("XXX-3", 180), ("XXX+9:30", -570), ("XXX-99", 0), ("not a zone", 0)]
)
def test_a_time_zone_that_cannot_be_is_none(zone: str, minutes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", zone)
        time.tzset()
        assert SystemClock().read().utc_offset == minutes
    time.tzset()


def test_a_data_folder_is_made_with_its_parts(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "deep" / "data")
    data.create()
    data.create()
    assert data.packs.is_dir()
    assert data.logs.is_dir()
    assert data.database.parent == data.settings.parent == data.lock.parent == data.root
    assert data.root.stat().st_mode & 0o777 == 0o700, "other accounts of the computer look in"


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(0o770)
    DataFolder(tmp_path / "data").create()
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o770


def test_a_file_in_the_way_is_a_named_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(DataFolderRefusedError) as caught:
        DataFolder(tmp_path / "data").create()
    assert caught.value.folder == tmp_path / "data"


def test_the_resources_are_found() -> None:
    assert (resources() / "theme" / "tokens.json").is_file()


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_a_failed_replacement_keeps_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    (path / "kept").touch()
    with pytest.raises(OSError, match="directory"):
        write_atomically(path, b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]


def test_a_task_reports_and_returns() -> None:
    reports: list[float] = []
    task = Task(lambda report, _check: (report(0.5), "done")[1])
    assert task.run(reports.append) == "done"
    assert reports == [0.5]


def test_a_cancelled_task_stops_at_its_next_check() -> None:
    steps: list[int] = []

    def work(_report: object, check: object) -> None:
        for step in range(10):
            check()  # type: ignore[operator]
            steps.append(step)
            if step == 3:
                task.cancel()

    task = Task(work)
    with pytest.raises(CancelledError):
        task.run(lambda _share: None)
    assert steps == [0, 1, 2, 3]
    with pytest.raises(CancelledError):
        task.run(lambda _share: None)
