"""A catalogue with two publishers, and a computer that reads it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.catalogues.making import THEIRS, Made, make_catalogue, small_pack
from tests.catalogues.trusting import Reader, copied


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """The small course in two versions, and in one by somebody else."""
    folder = tmp_path_factory.mktemp("packs")
    return small_pack(folder), small_pack(folder, 2), small_pack(folder, publisher=THEIRS)


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory, packs: tuple[Path, Path, Path]) -> Made:
    return make_catalogue(tmp_path_factory.mktemp("original") / "catalogue", [packs[0], packs[2]])


@pytest.fixture
def made(_original: Made, tmp_path: Path) -> Made:
    """A catalogue with a course of each of two publishers."""
    return copied(_original, tmp_path / "catalogue")


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """A computer that knows no catalogue."""
    return Reader(tmp_path / "reader")


@pytest.fixture(params=["folder", "server"])
def address(request: pytest.FixtureRequest, made: Made, serve: Callable[..., object]) -> str:
    """Where the catalogue is read from: a folder, and a real web server."""
    if request.param == "folder":
        return str(made.folder)
    return str(serve(made.folder).url)  # type: ignore[attr-defined]
