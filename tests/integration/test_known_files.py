"""What a catalogue vouches for, asked by the library of the real workspace: the hash alone is not enough."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from darasa.core.paths import DataFolder
from darasa.library.files import sha256_of
from darasa.library.local import LOCAL
from darasa.people.errors import FacilitatorNeededError
from darasa.workspace import Workspace
from tests.catalogues.making import OURS, THEIRS, Made, make_catalogue, small_pack

PASSPHRASE = "four green mangoes"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(DataFolder(tmp_path / "data"))
    opened.facilitators.set_up(PASSPHRASE)
    yield opened
    opened.close()


def trust(workspace: Workspace, made: Made) -> None:
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    workspace.catalogues.add(warrant, str(made.folder), made.root)
    workspace.catalogues.refresh(made.id)
    workspace.facilitators.sign_out(warrant)


def test_what_is_published_under_its_own_name_comes_in(workspace: Workspace, tmp_path: Path) -> None:
    pack = small_pack(tmp_path / "packs")
    made = make_catalogue(tmp_path / "catalogue", [pack])
    with pytest.raises(FacilitatorNeededError):
        workspace.library.install(pack)
    trust(workspace, made)
    assert workspace.library.install(pack).origin == made.id


def test_no_publisher_can_replace_the_course_of_another(workspace: Workspace, tmp_path: Path) -> None:
    """Signed for, with a true hash, in a trusted catalogue: and its manifest says that it is another's."""
    ours, theirs = small_pack(tmp_path / "packs"), small_pack(tmp_path / "packs", publisher=THEIRS)
    made = make_catalogue(tmp_path / "catalogue", [theirs], publishers={OURS: "Ours"})

    def sign_for_ours(signed: dict[str, Any]) -> None:
        entry = {"length": ours.stat().st_size, "hashes": {"sha256": sha256_of(ours)}}
        signed["targets"][f"{THEIRS}/extra.en-1.dpack"] = entry

    made.forge(THEIRS, sign_for_ours)
    made.seal()
    trust(workspace, made)
    found = workspace.catalogues.known(sha256_of(ours), ours.stat().st_size)
    assert found is not None, "the catalogue vouches for the bytes"
    assert found.path == f"{THEIRS}/extra.en-1.dpack"
    assert workspace.library.look_at(ours).origin == LOCAL
    with pytest.raises(FacilitatorNeededError):
        workspace.library.install(ours)
    assert workspace.library.install(theirs).origin == made.id


def test_no_publisher_can_make_the_course_of_another_a_strangers(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Signed for by somebody else as well, under a name of their own, who comes first in the catalogue."""
    theirs = small_pack(tmp_path / "packs", publisher=THEIRS)
    made = make_catalogue(tmp_path / "catalogue", [small_pack(tmp_path / "packs"), theirs])

    def sign_for_theirs(signed: dict[str, Any]) -> None:
        entry = {"length": theirs.stat().st_size, "hashes": {"sha256": sha256_of(theirs)}}
        signed["targets"][f"{OURS}/extra.en-1.dpack"] = entry

    made.forge(OURS, sign_for_theirs)
    made.seal()
    trust(workspace, made)
    pack = workspace.library.install(theirs)
    assert pack.origin == made.id
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.pack_sticks.export(stick, [pack])
    assert [path.parent.name for path in stick.rglob("*.dpack")] == [THEIRS]
