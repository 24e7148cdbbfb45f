"""Whatever the clock says, and whatever becomes of catalogues: what is installed is learned from."""

import shutil
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder
from darasa.library.catalogues.errors import CatalogueExpiredError
from darasa.library.catalogues.types import Standing
from darasa.packs.types import StepKind
from darasa.workspace import Workspace
from tests.catalogues.making import Made, make_catalogue, small_pack
from tests.unit.record.kit import SetClock

PASSPHRASE = "four green mangoes"
BEGINNING, FAR = 0, 4_070_908_800_000
"""UTC milliseconds: 1970 and 2099, what clocks say whose battery is empty, or that somebody set."""


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return make_catalogue(tmp_path / "catalogue", [small_pack(tmp_path), small_pack(tmp_path, language="ar")])


@pytest.fixture
def data(data_folder: DataFolder, made: Made, tmp_path: Path) -> DataFolder:
    """A data folder with a catalogue, and a course that it vouches for."""
    workspace = Workspace(data_folder)
    workspace.facilitators.set_up(PASSPHRASE)
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    workspace.catalogues.add(warrant, str(made.folder), made.root)
    workspace.catalogues.refresh(made.id)
    # Without the facilitator: the catalogue knows the file.
    pack = workspace.library.install(next(tmp_path.glob("darasa.example-small-en-1/packs/*.dpack")))
    assert pack.origin == made.id
    workspace.close()
    return data_folder


@pytest.mark.parametrize("utc_ms", [BEGINNING, FAR], ids=["1970", "2099"])
def test_the_clock(data: DataFolder, made: Made, utc_ms: int) -> None:
    workspace = Workspace(data, SetClock(utc_ms))
    learn(workspace)
    assert "catalogues" not in vars(workspace), "nobody asked about the catalogue"
    if utc_ms == FAR:
        with pytest.raises(CatalogueExpiredError) as raised:
            workspace.catalogues.refresh(made.id)
        assert raised.value.now == FAR
        assert workspace.catalogues.get(made.id).standing is Standing.EXPIRED
        assert workspace.catalogues.offers() == ()
    else:
        assert workspace.catalogues.refresh(made.id).standing is Standing.FRESH
        assert len(workspace.catalogues.offers()) == 2
    learn(workspace)
    workspace.close()


@pytest.mark.parametrize("utc_ms", [BEGINNING, FAR], ids=["1970", "2099"])
def test_a_lone_file_that_is_known(data: DataFolder, made: Made, tmp_path: Path, utc_ms: int) -> None:
    """The clock makes no stranger of a file that the publisher signed for."""
    workspace = Workspace(data, SetClock(utc_ms))
    pack = workspace.library.install(next(tmp_path.glob("darasa.example-small-ar-1/packs/*.dpack")))
    assert pack.origin == made.id
    workspace.close()


def test_the_catalogue_is_gone(data: DataFolder) -> None:
    shutil.rmtree(data.catalogues)
    data.catalogues.write_bytes(b"nonsense")
    workspace = Workspace(data)
    learn(workspace)
    assert workspace.catalogues.all() == ()
    workspace.close()


def learn(workspace: Workspace) -> None:
    """Open each lesson of the course that is installed."""
    (pack,) = workspace.library.installed()
    with workspace.library.open(pack) as opened:
        lessons = [step for step in pack.manifest.steps if step.kind is StepKind.LESSON]
        assert lessons
        for step in lessons:
            assert opened.lesson(step.id)
