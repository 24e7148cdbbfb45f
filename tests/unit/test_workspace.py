"""The composition root: lazy, without globals, and two of them in one process do not meet."""

import subprocess
import sys
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder, DataFolderRefusedError
from darasa.core.settings import Preferences, Settings
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.unit.learning.worlds import small_pack


def test_opening_makes_the_folder_and_nothing_else(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert workspace.data.packs.is_dir()
    assert not workspace.data.database.exists()
    workspace.close()


def test_importing_it_imports_no_room() -> None:
    code = (
        "import sys, darasa.workspace;"
        "print([name for name in sys.modules if name.split('.')[0] in ('peewee', 'nh3', 'PySide6')"
        " or name.startswith(('darasa.record', 'darasa.packs', 'darasa.storage', 'darasa.learning'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_studying_imports_no_markdown(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from darasa.core.paths import DataFolder;"
        "from darasa.workspace import Workspace;"
        f"w = Workspace(DataFolder(Path({str(tmp_path / 'data')!r})));"
        f"from tests.courses import bring_in; bring_in(w, Path({str(small_pack())!r}));"
        "s = w.study(w.people.guest().id, 'en');"
        f"s.open_lesson({SMALL_IRI!r}, 'beans'); s.open_quiz({SMALL_IRI!r}, 'quiz'); w.close();"
        "print([name for name in ('markdown', 'argon2', 'requests') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_services_are_built_once_and_work_together(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert workspace.record is workspace.record
    assert workspace.people is workspace.people
    assert workspace.library is workspace.library
    bring_in(workspace, small_pack())
    learner = workspace.people.add("Amina", "bird")
    study = workspace.study(learner.id, "en")
    study.complete_lesson(study.open_lesson(SMALL_IRI, "beans"))
    workspace.close()
    again = Workspace(DataFolder(tmp_path / "data"))
    assert again.study(learner.id, "en").course(SMALL_IRI).done == 1
    again.close()


def test_two_data_folders_in_one_process_do_not_meet(tmp_path: Path) -> None:
    one, two = (Workspace(DataFolder(tmp_path / name)) for name in ("one", "two"))
    bring_in(one, small_pack())
    one.people.add("Amina", "bird")
    assert two.library.installed() == ()
    assert two.people.learners() == ()
    one.close()
    two.close()


def test_settings_are_kept(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert workspace.settings == Settings()
    changed = Settings(Preferences("ar", "dark", 130), centre="Mathare")
    workspace.save_settings(changed)
    assert workspace.settings == changed
    assert Workspace(DataFolder(tmp_path / "data")).settings == changed
    workspace.close()


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataFolderRefusedError):
        Workspace(DataFolder(tmp_path / "file" / "data"))


def test_the_first_look_at_the_learners_loads_no_service(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert workspace.learners() == ()
    added = [workspace.people.add(name, "bird").id for name in ("Amina", "Joseph", "Neema")]
    workspace.close()
    code = (
        "import sys; from pathlib import Path; from darasa.core.paths import DataFolder;"
        "from darasa.workspace import Workspace;"
        f"w = Workspace(DataFolder(Path({str(tmp_path / 'data')!r})));"
        "print(*[one.id for one in w.learners()], 'peewee' in sys.modules, 'darasa.record' in sys.modules);"
        "print(w.people.learners() == w.learners()); w.close()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [*reversed(added), "False", "False", "True"]
