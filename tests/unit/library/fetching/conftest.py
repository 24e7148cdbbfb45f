"""What tests of downloading share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogues.making import Made
from tests.unit.library.fetching.worlds import Computer, Packs, build_packs, catalogue_of, computer


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Packs:
    """Two versions of one course."""
    return build_packs(tmp_path_factory.mktemp("garden"))


@pytest.fixture
def made(packs: Packs, tmp_path: Path) -> Made:
    """A catalogue with the first version."""
    return catalogue_of(tmp_path / "catalogue", packs.first)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Computer]:
    """A computer on which nothing is installed."""
    with computer(tmp_path / "here") as one:
        yield one
