"""The fixtures `ralph` and `ralph_server`."""

from collections.abc import Iterator

import pytest

from tests.stores.ralph import Ralph


@pytest.fixture(scope="session")
def ralph_server() -> Iterator[Ralph]:
    """A store for all tests of this process; it takes a second to start."""
    with Ralph() as server:
        yield server


@pytest.fixture
def ralph(ralph_server: Ralph) -> Ralph:
    """A store that runs and holds nothing."""
    ralph_server.start()
    ralph_server.clear()
    return ralph_server
