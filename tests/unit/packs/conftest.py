"""A real pack of the small course, built once for all tests that only read it."""

from pathlib import Path

import pytest

from tests.courses import build_small


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course in English, version 1; not to be changed."""
    return build_small(tmp_path_factory.mktemp("built"))


@pytest.fixture
def small(built: Path, tmp_path: Path) -> Path:
    """A copy of the small course's pack that a test may damage."""
    path = tmp_path / "small.dpack"
    path.write_bytes(built.read_bytes())
    return path
