"""What tests of sending begin with: a data folder, a store, and a line to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stores.proxy import FaultProxy
from tests.stores.strict import StrictStore
from tests.unit.sync.kit import Sending


@pytest.fixture
def store() -> Iterator[StrictStore]:
    with StrictStore() as one:
        yield one


@pytest.fixture
def proxy(store: StrictStore) -> Iterator[FaultProxy]:
    with FaultProxy(store.url) as one:
        yield one


@pytest.fixture
def sending(tmp_path: Path) -> Iterator[Sending]:
    one = Sending.start(tmp_path / "data")
    yield one
    one.stop()
