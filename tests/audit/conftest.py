"""One window over each of the two worlds, for all tests of a process."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from darasa.ui.app import application
from darasa.ui.theme.theme import Theme, apply_theme
from tests.audit.rooms import Room, rooms


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def room(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """The window over the full world, in the usual look."""
    with rooms(tmp_path_factory.mktemp("audit")) as (full, _):
        yield full
    apply_theme(qapp, Theme())


@pytest.fixture
def both(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Room, Room]]:
    """The windows over the full world and the bare one."""
    with rooms(tmp_path_factory.mktemp("audit")) as made:
        yield made
    apply_theme(qapp, Theme())
