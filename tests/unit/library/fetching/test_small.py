import hashlib
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from darasa.core.tasks import CancelledError
from darasa.library.fetching.errors import AlteredError
from darasa.library.fetching.halt import Pool
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.small import Small, fetch_small
from darasa.library.mirrors import MirrorGoneError, NotInMirrorError
from tests.catalogues.faults import Corrupt, Cut, Endless, Pass, Shorten, Stall, Whole
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.unit.library.fetching.worlds import QUICK

CONTENT = Random(7).randbytes(40_000)
FILE = Small("targets/an.index", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "mirror" / FILE.path
    path.parent.mkdir(parents=True)
    path.write_bytes(CONTENT)
    return tmp_path / "mirror"


def fetch(file: Small, mirrors: list[str], patience: Patience, check: Callable[[], None]) -> bytes:
    with closing(Pool()) as pool:
        return fetch_small(file, mirrors, patience, check, pool)


def nothing() -> None:
    """Never cancel."""


def test_it_comes(folder: Path) -> None:
    assert fetch(FILE, [str(folder)], QUICK, nothing) == CONTENT


def test_what_came_is_not_fetched_again(folder: Path, serve: Callable[..., Nginx]) -> None:
    with Line(serve(folder).url, cut_every=3_000) as line:
        assert fetch(FILE, [line.url], QUICK, nothing) == CONTENT
        line.settle()
        assert line.cuts > 8
        assert line.received < len(CONTENT) + 1_000 * len(line.seen)


@pytest.mark.parametrize(
    "fault", [Whole(), Corrupt(5), Shorten(100), Endless(told=False), Cut(9_000, reset=True)], ids=repr
)
def test_one_fault_is_got_over(folder: Path, serve: Callable[..., Nginx], fault: object) -> None:
    with Line(serve(folder).url) as line:
        line.plan(Cut(20_000, reset=False), fault)  # type: ignore[arg-type]
        assert fetch(FILE, [line.url], QUICK, nothing) == CONTENT


def test_another_mirror_is_asked(folder: Path, tmp_path: Path) -> None:
    assert fetch(FILE, [str(tmp_path / "gone"), str(folder)], QUICK, nothing) == CONTENT
    with pytest.raises(MirrorGoneError):
        fetch(FILE, [str(tmp_path / "gone")], QUICK, nothing)
    with pytest.raises(NotInMirrorError):
        fetch(Small("targets/other", 5, ""), [str(folder)], QUICK, nothing)


def test_altered_again_and_again_is_named(folder: Path) -> None:
    (folder / FILE.path).write_bytes(CONTENT[:-1] + b"?")
    with pytest.raises(AlteredError) as caught:
        fetch(FILE, [str(folder)], QUICK, nothing)
    assert caught.value.path == FILE.path


def test_altered_in_two_answers_each_is_named_too(folder: Path, serve: Callable[..., Nginx]) -> None:
    (folder / FILE.path).write_bytes(CONTENT[:-1] + b"?")
    with Line(serve(folder).url) as line:
        line.decide(
            lambda request: Cut(20_000, reset=False) if request.range == (0, len(CONTENT)) else Pass()
        )
        with pytest.raises(AlteredError):
            fetch(FILE, [line.url], QUICK, nothing)
        assert len(line.seen) == 2 * QUICK.tries


def test_it_ends_at_once_when_somebody_asks(folder: Path, serve: Callable[..., Nginx]) -> None:
    stop = threading.Event()

    def check() -> None:
        if stop.is_set():
            raise CancelledError

    with Line(serve(folder).url) as line:
        line.decide(lambda _: Stall(9_000, 60))
        threading.Timer(0.2, stop.set).start()
        with pytest.raises(CancelledError):
            fetch(FILE, [line.url], QUICK, check)
