"""The fixture `serve`."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.catalogues.nginx import Nginx


@pytest.fixture
def serve() -> Iterator[Callable[..., Nginx]]:
    """Give what serves a folder by nginx until the test ends: `serve(folder, ranges=False)`, as `Nginx`."""
    with ExitStack() as servers:
        yield lambda folder, **options: servers.enter_context(Nginx(folder, **options))
