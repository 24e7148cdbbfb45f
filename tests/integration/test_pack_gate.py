"""A pack from elsewhere, at the real gate: the service itself asks, whoever calls it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder, resources
from darasa.core.warrant import Warrant
from darasa.library.local import LOCAL
from darasa.library.types import BUNDLED
from darasa.people.errors import FacilitatorNeededError
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI
from tests.unit.learning.worlds import SetClock, small_pack


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: SetClock) -> Iterator[Workspace]:
    opened = Workspace(DataFolder(tmp_path / "data"), clock)
    yield opened
    opened.close()


def test_only_a_warrant_that_counts_lets_a_stranger_in(workspace: Workspace, clock: SetClock) -> None:
    library, facilitators = workspace.library, workspace.facilitators
    for warrant in (None, Warrant()):
        with pytest.raises(FacilitatorNeededError):
            library.install(small_pack(), warrant)
    facilitators.set_up("a long passphrase")
    expired, given_back, good = (facilitators.sign_in("a long passphrase") for _ in range(3))
    facilitators.sign_out(given_back)
    clock.pass_seconds(16 * 60)
    for warrant in (None, Warrant(), given_back, expired):
        with pytest.raises(FacilitatorNeededError):
            library.install(small_pack(), warrant)
    assert library.installed() == ()
    assert list(workspace.data.packs.iterdir()) == []
    with pytest.raises(FacilitatorNeededError):
        library.install(small_pack(), good)
    good = facilitators.sign_in("a long passphrase")
    pack = library.install(small_pack(), good)
    assert (pack.origin, pack.manifest.iri) == (LOCAL, f"https://local/darasa/{pack.sha256}")
    assert SMALL_IRI not in {one.manifest.iri for one in library.installed()}


def test_what_came_with_the_program_needs_nobody(workspace: Workspace, tmp_path: Path) -> None:
    (bundled,) = (resources() / "catalogue" / "targets").glob("*/ai-for-everyone.en-*.dpack")
    stick = tmp_path / "x.dpack"
    shutil.copy(bundled, stick)
    pack = workspace.library.install(stick)
    assert workspace.library.installed() == (pack,)
    assert pack.origin == BUNDLED
    assert not workspace.facilitators.exists
