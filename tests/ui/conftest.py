"""A real workspace for the tests of the interface."""

from collections.abc import Iterator

import pytest

from darasa.core.paths import DataFolder
from darasa.workspace import Workspace


@pytest.fixture
def workspace(data_folder: DataFolder) -> Iterator[Workspace]:
    """An open, empty data folder."""
    opened = Workspace(data_folder)
    yield opened
    opened.close()
