"""A disk that fills up at any stage of a download: told plainly, nothing damaged, the space given back."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from darasa.core.errors import DarasaError
from darasa.library import models
from darasa.library.catalogues.errors import CatalogueNotKeptError
from darasa.library.catalogues.service import Catalogues
from darasa.library.fetching import bringing
from darasa.library.fetching.errors import DiskError
from darasa.library.fetching.journal import Journal
from darasa.library.fetching.part import Part
from darasa.library.fetching.types import State
from darasa.library.service import Library
from darasa.library.types import NoSpaceError
from darasa.storage.errors import DatabaseUnusableError
from tests.integration.disks import full, small_disk
from tests.soak.downloading import Downloading, Shape, Shelf, opened

SHAPE = Shape("beans", 4, (60_000, 70_000, 50_000), frozenset({1, 5, 6}))
COURSE = SHAPE.course

STAGES: dict[str, tuple[object, str, int]] = {
    "the index": (Catalogues, "keep_index", 1),
    "the part": (Part, "open", 1),
    "the journal": (Journal, "create", 1),
    "the first bytes": (Part, "write", 1),
    "later bytes": (Part, "write", 5),
    "syncing": (Part, "sync", 1),
    "verifying": (bringing, "verify_pack", 1),
    "its place": (Library, "install_verified", 1),
    "the database": (models, "replace_row", 1),
}
"""What is called for the so manyth time when the disk becomes full."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"), [SHAPE])


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk"):
        yield tmp_path / "disk"


def fill_before(
    monkeypatch: pytest.MonkeyPatch, stack: ExitStack, disk: Path, where: object, name: str, time: int
) -> Callable[[], bool]:
    """Fill the disk when something is called for the so manyth time; return what tells whether it was."""
    original = getattr(where, name)
    calls = 0

    def instead(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == time:
            stack.enter_context(full(disk))
        return original(*arguments, **options)

    is_class_method = isinstance(where, type) and not callable(vars(where).get(name))
    monkeypatch.setattr(where, name, staticmethod(instead) if is_class_method else instead)
    return lambda: calls >= time


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("kind", ["fresh", "update"])
def test_a_disk_that_fills_up(
    shelf: Shelf, disk: Path, monkeypatch: pytest.MonkeyPatch, stage: str, kind: str
) -> None:
    with opened(shelf.data_folder(disk / "data", with_older=kind == "update")) as there, ExitStack() as stack:
        before = there.workspace.library.installed()
        there.downloads.add(there.offer(COURSE, str(shelf.catalogue)))
        with monkeypatch.context() as patches:
            was_filled = fill_before(patches, stack, disk, *STAGES[stage])
            left = there.run()
            assert was_filled()
        if left:
            assert [one.state for one in left] == [State.STOPPED]
            assert is_plain(left[0].trouble, disk), repr(left[0].trouble)
            assert there.workspace.library.installed() == before
            if isinstance(left[0].trouble, NoSpaceError):
                assert there.leftovers() == []
        there.assert_whole()
        stack.close()
        assert there.run() == []
        assert_there(there, shelf)
        assert there.workspace.db.pragma("integrity_check") == "ok"


@pytest.mark.parametrize("stage", ["verifying", "its place", "the database"])
def test_the_space_given_back_is_room_for_the_record(
    shelf: Shelf, disk: Path, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    with opened(shelf.data_folder(disk / "data", with_older=True)) as there, ExitStack() as stack:
        there.downloads.add(there.offer(COURSE, str(shelf.catalogue)))
        with monkeypatch.context() as patches:
            fill_before(patches, stack, disk, *STAGES[stage])
            left = there.run()
        if os.path.ismount(disk) and left:
            there.workspace.people.add("Amina", "bird")
            assert [one.name for one in there.workspace.people.learners()] == ["Amina"]


def test_too_little_room_is_told_before_anything_comes(shelf: Shelf, disk: Path) -> None:
    with opened(shelf.data_folder(disk / "data", with_older=False)) as there:
        if not os.path.ismount(disk):
            return
        with full(disk), pytest.raises(NoSpaceError):
            there.downloads.add(there.offer(COURSE, str(shelf.catalogue)))
        assert there.downloads.all() == ()
        assert there.leftovers() == []


def test_a_catalogue_that_cannot_be_kept(shelf: Shelf, disk: Path) -> None:
    with opened(disk / "data") as there:
        assert there.workspace.db
        with full(disk), pytest.raises((DarasaError, OSError)) as caught:
            there.add_catalogue(shelf.catalogue, shelf.root)
        assert isinstance(caught.value, DarasaError), repr(caught.value)
        there.add_catalogue(shelf.catalogue, shelf.root)
        assert there.offer(COURSE)


def is_plain(trouble: DarasaError | None, disk: Path) -> bool:
    """Tell whether a trouble says what it is: a full disk, or what stands for one where none can be had."""
    if os.path.ismount(disk):
        return isinstance(trouble, NoSpaceError) or "No space left" in str(trouble)
    return isinstance(trouble, NoSpaceError | DiskError | DatabaseUnusableError | CatalogueNotKeptError)


def assert_there(there: Downloading, shelf: Shelf) -> None:
    """Version 2 is installed as it was published, and nothing else is left."""
    installed = there.installed(COURSE)
    assert installed is not None
    assert installed.path.read_bytes() == shelf.pack(COURSE)
    assert there.leftovers() == []
