"""A course file is double-clicked, as the desktop does it: `darasa FILE`, by real processes under Xvfb."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.library.types import InstalledPack
from darasa.record.types import Verb
from darasa.ui.app import RAISE_FILE
from tests.catalogues.making import THEIRS, make_catalogue, small_pack
from tests.e2e.desktop import PATIENCE_S, looking_into, running

PASSPHRASE = "four green mangoes"


def installed(data: DataFolder) -> tuple[InstalledPack, ...]:
    with looking_into(data) as workspace:
        return tuple(pack for pack in workspace.library.installed() if pack.manifest.course == "small")


def double_click(data: DataFolder, display: str, *files: Path) -> None:
    """Start the program once for each file, all at once, and wait until they have handed them over."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    command = [sys.executable, "-m", "darasa", "--data", str(data.root)]
    starts = [
        subprocess.Popen(
            [*command, str(file)], env=environment | {"DISPLAY": display}, stderr=subprocess.PIPE, text=True
        )
        for file in files
    ]
    for start in starts:
        said = start.communicate(timeout=PATIENCE_S)[1]
        assert start.returncode == 0, said
        assert "already open" in said


def trust(data: DataFolder, folder: Path, *packs: Path) -> None:
    """Publish packs in a catalogue that the computer trusts; nothing of it is installed."""
    made = make_catalogue(folder, packs)
    with looking_into(data) as workspace:
        workspace.people.add("Amina", "bird")
        workspace.facilitators.set_up(PASSPHRASE)
        warrant = workspace.facilitators.sign_in(PASSPHRASE)
        workspace.catalogues.refresh(workspace.catalogues.add(warrant, str(made.folder), made.root).id)


def test_files_come_to_the_window_that_is_open_and_the_last_course_is_studied(
    data_folder: DataFolder, display: str, tmp_path: Path
) -> None:
    english, arabic = (small_pack(tmp_path, language=one, publisher=THEIRS) for one in ("en", "ar"))
    trust(data_folder, tmp_path / "catalogue", english, arabic)
    stick = tmp_path / "a stick with spaces"
    stick.mkdir()
    files = [Path(shutil.copy(pack, stick)) for pack in (english, arabic)]
    with running(data_folder, display) as app:
        app.wait_for((data_folder.root / RAISE_FILE).exists, "the first screen")
        before = last_seen(data_folder)
        app.press_until("Return", lambda: last_seen(data_folder) != before, "Amina at home")
        double_click(data_folder, display, *files)
        app.wait_for(lambda: len(installed(data_folder)) == 2, "both courses")
        assert app.runs

        def studied() -> bool:
            with looking_into(data_folder) as workspace:
                (learner,) = workspace.people.learners()
                events = workspace.record.events(learner.id)
            return any(event.verb is Verb.INITIALIZED for event in events)

        app.press_until("Return", studied, "a lesson of the course that was opened")


def last_seen(data: DataFolder) -> int | None:
    with looking_into(data) as workspace:
        (learner,) = workspace.people.learners()
        return learner.last_seen


def test_the_first_start_takes_its_own_file(data_folder: DataFolder, display: str, tmp_path: Path) -> None:
    pack = small_pack(tmp_path, publisher=THEIRS)
    trust(data_folder, tmp_path / "catalogue", pack)
    with running(data_folder, display, str(pack)) as app:
        app.wait_for(lambda: len(installed(data_folder)) == 1, "the course")
    (found,) = installed(data_folder)
    assert found.path.read_bytes() == pack.read_bytes()
