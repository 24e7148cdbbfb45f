"""The app's own process over damaged data folders: everyone is there again, and it is said what happened."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.centre import aside
from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.learning.service import Study
from darasa.record.types import Verb
from darasa.storage.backup import backups
from darasa.storage.check import check as check_database
from darasa.ui.app import RAISE_FILE
from darasa.workspace import Workspace
from tests.e2e.desktop import App, looking_into, running

NAMES = {"Amina", "Baraka", "Neema"}


def empty(file: Path) -> None:
    file.write_bytes(b"")


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size * 6 // 10)


def overwrite_header(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.write(bytes(200))


def overwrite_middle(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size // 3)
        opened.write(random.Random(1).randbytes(20_000))


def replace_by_another(file: Path) -> None:
    file.write_bytes(b"%PDF-1.7\n" * 1000)


def lose(file: Path) -> None:
    file.unlink()


DAMAGES = (empty, cut, overwrite_header, overwrite_middle, replace_by_another, lose)


@pytest.fixture
def in_use(data_folder: DataFolder) -> DataFolder:
    """A data folder with three learners and a backup, after which one of them finished a lesson."""
    with looking_into(data_folder) as workspace:
        workspace.library.install_bundled()
        for name in sorted(NAMES):
            workspace.people.add(name, "bird")
        finish_a_lesson(workspace, 0)
        workspace.centre.back_up()
        finish_a_lesson(workspace, 1)
    return data_folder


def finish_a_lesson(workspace: Workspace, number: int) -> None:
    study = studies(workspace)
    course = study.courses()[0]
    step = course.steps[number].step.id
    study.complete_lesson(study.open_lesson(course.iri, step))
    study.leave(course.iri, step)


def studies(workspace: Workspace) -> Study:
    (amina,) = (one for one in workspace.people.learners() if one.name == "Amina")
    return workspace.study(amina.id, "en")


def names(data: DataFolder) -> set[str]:
    with looking_into(data) as workspace:
        return set() if workspace.is_lost else {one.name for one in workspace.people.learners()}


def finished(data: DataFolder) -> int:
    with looking_into(data) as workspace:
        return studies(workspace).courses()[0].done


def begun(data: DataFolder) -> int:
    """Return how many steps were opened by anybody."""
    with looking_into(data) as workspace:
        events = (event for one in workspace.people.learners() for event in workspace.record.events(one.id))
        return sum(event.verb is Verb.INITIALIZED for event in events)


def say_go_on(app: App, data: DataFolder) -> None:
    """Read what happened to the record, and go on."""
    app.wait_for(lambda: aside.untold(data) is not None, "the rescue")
    app.take_keyboard()
    app.press_until("Return", lambda: aside.untold(data) is None, "the first screen")


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_after_any_damage_everyone_is_at_the_first_screen_again(
    damage: Callable[[Path], None], in_use: DataFolder, display: str
) -> None:
    before = in_use.database.read_bytes()
    used = replicas(in_use)
    damage(in_use.database)
    damaged = in_use.database.read_bytes() if in_use.database.exists() else None
    with running(in_use, display) as app:
        say_go_on(app, in_use)
        assert names(in_use) == NAMES
        opened = begun(in_use)
        # Enter takes whoever was here last, and then what comes next.
        app.press_until("Return", lambda: begun(in_use) > opened, "the open step")
        app.kill()
    assert finished(in_use) >= 1
    check_database(in_use.database, thorough=True)
    assert replicas(in_use) - used, "what comes next must not be taken for what was lost"
    kept = [file.read_bytes() for file in in_use.damaged.rglob(in_use.database.name)]
    assert kept == ([] if damaged is None else [damaged])
    assert before != damaged


def replicas(data: DataFolder) -> set[str]:
    with looking_into(data) as workspace:
        return set(workspace.record.replicas(ours=True))


def test_damage_inside_a_table_is_found_behind_the_first_screen_and_mended_by_one_key(
    in_use: DataFolder, display: str
) -> None:
    answer = b"Uji wa asubuhi na mapema"
    with looking_into(in_use) as workspace:
        workspace.people.rename(workspace.people.learners()[0].id, answer.decode())
    spoiled = in_use.database.read_bytes().replace(answer, answer.upper())
    in_use.database.write_bytes(spoiled)
    with running(in_use, display) as app:
        app.press_until("Return", in_use.damaged.exists, "the mending")
        say_go_on(app, in_use)
        assert len(names(in_use)) == len(NAMES)


def test_when_the_window_is_closed_what_was_written_is_backed_up_once(
    in_use: DataFolder, display: str
) -> None:
    for _ in range(2):
        with running(in_use, display) as app:
            app.wait_for((in_use.root / RAISE_FILE).exists, "the first paint")
            app.close_window()
            app.wait_for_end()
        assert len(backups(in_use.backups)) == 2, "one was there, and nothing was written after the other"


def test_the_folder_is_free_for_another_window_before_the_backup_is_made(
    in_use: DataFolder, display: str
) -> None:
    with FolderLock(in_use.backups / ".backups.lock"), running(in_use, display) as app:
        app.wait_for((in_use.root / RAISE_FILE).exists, "the first paint")
        app.close_window()
        app.wait_for(lambda: not app.shows_window, "the end of the window")
        assert app.runs, "it waits for the other backup that is being made"
        with running(in_use, display) as another:
            assert another.runs
            another.kill()
        app.kill()
