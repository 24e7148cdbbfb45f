"""A library on a real database, behind an open gate, with a catalogue that publishes every pack."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.library.service import Library
from darasa.packs.service import build_pack
from darasa.storage.database import Database, open_database
from tests.courses import published, small_source


@pytest.fixture
def db(data_folder: DataFolder) -> Iterator[Database]:
    database = open_database(data_folder.database)
    yield database
    database.close_all()


@pytest.fixture
def library(db: Database, data_folder: DataFolder) -> Library:
    return Library(db, data_folder, SystemClock(), lambda _warrant: None, published)


@pytest.fixture(scope="session")
def changed_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Version 1 of the small course with other words in it."""
    folder = tmp_path_factory.mktemp("changed")
    source = small_source(folder)
    strings = source / "en" / "strings.toml"
    strings.write_text(strings.read_text().replace("Sorting beans", "Sorting peas"))
    return build_pack(source, "en", folder / "packs")
