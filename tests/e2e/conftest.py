"""What end-to-end tests share: a display each, so that none takes the keyboard of another."""

from collections.abc import Iterator

import pytest

from tests.e2e.desktop import screen


@pytest.fixture
def display() -> Iterator[str]:
    """The name of an X display without a monitor."""
    with screen() as name:
        yield name
