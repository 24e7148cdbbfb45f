"""A bar that shows at a terminal how far a command has come."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from darasa.core.tasks import Report

_WIDTH = 32


@contextmanager
def progress(title: str) -> Iterator[Report]:
    """Give what takes the share that is done, 0 to 1; shown only where standard error is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _share: None
        return
    shown = -1

    def report(share: float) -> None:
        nonlocal shown
        percent = round(100 * min(1.0, max(0.0, share)))
        if percent != shown:
            shown = percent
            bar = "#" * (_WIDTH * percent // 100)
            print(f"\r{title} [{bar:<{_WIDTH}}] {percent:3} %", end="", file=sys.stderr, flush=True)

    try:
        yield report
    finally:
        if shown >= 0:
            print(file=sys.stderr)
