"""What never ends well: each way in which a line or a server cannot be used is refused by its name.

Nothing of it is installed, the older version stays, and the space is given back when somebody cancels.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.library.fetching.errors import AlteredError
from darasa.library.fetching.types import Download, State
from darasa.library.mirrors import (
    MirrorBusyError,
    MirrorChangedError,
    MirrorGoneError,
    MirrorPortalError,
    MirrorRefusedError,
    NotInMirrorError,
)
from darasa.net.errors import ConnectionLostError, NetError, NoAnswerError
from tests.catalogues.faults import (
    Corrupt,
    Cut,
    Endless,
    Fault,
    Gzip,
    Head,
    OtherBytes,
    OtherRange,
    OtherSize,
    Pass,
    Reset,
    Say,
    Serve,
    Shorten,
    Stall,
    Whole,
    broken,
    page,
    redirect,
    refused_range,
    told_to_wait,
)
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.soak.downloading import PUBLISHER, Downloading, Shape, Shelf, opened
from tests.unit.learning.worlds import small_pack

SHAPE = Shape("beans", 4, (20_000, 30_000, 10_000), frozenset({1, 5}))
COURSE = SHAPE.course


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"), [SHAPE])


@pytest.fixture(scope="module")
def server(shelf: Shelf) -> Iterator[Nginx]:
    with Nginx(shelf.catalogue) as nginx:
        yield nginx


@pytest.fixture
def line(server: Nginx) -> Iterator[Line]:
    with Line(server.url) as between:
        yield between


@pytest.fixture
def there(shelf: Shelf, tmp_path: Path) -> Iterator[Downloading]:
    """A computer that has version 1 of the course, and knows of version 2."""
    with opened(shelf.data_folder(tmp_path / "data", with_older=True)) as downloading:
        yield downloading


def always(line: Line, fault: Fault, suffix: str = ".dpack") -> None:
    """Let this happen to every request for a kind of file."""

    def decide(request: Head) -> Fault:
        return fault if request.path.endswith(suffix) else Pass()

    line.decide(decide)


def stopped(there: Downloading) -> Download:
    """Run once; return the one download, which is in trouble. Version 1 is untouched."""
    (left,) = there.run()
    assert left.state is State.STOPPED
    there.assert_whole()
    installed = there.installed(COURSE)
    assert installed is not None
    assert installed.manifest.version == 1
    return left


HOPELESS: list[tuple[Fault, type[Exception]]] = [
    (page(), MirrorPortalError),
    (redirect(301), MirrorPortalError),
    (redirect(302), MirrorPortalError),
    (redirect(307), MirrorPortalError),
    (page(511), MirrorPortalError),
    (page(403), MirrorRefusedError),
    (Say(401), MirrorRefusedError),
    (Say(404), NotInMirrorError),
    (Say(410), NotInMirrorError),
    (refused_range(), MirrorChangedError),
    (told_to_wait(429, "0"), MirrorBusyError),
    (told_to_wait(503, None), MirrorBusyError),
    (broken(500), MirrorBusyError),
    (broken(502), MirrorBusyError),
    (Reset(), ConnectionLostError),
    (Cut(10, reset=True), ConnectionLostError),
    (Cut(10, reset=False), ConnectionLostError),
    (Shorten(10**9), ConnectionLostError),
    (OtherRange(7), MirrorChangedError),
    (OtherBytes(-7), AlteredError),
    (Endless(told=True), AlteredError),
    (Endless(told=False), AlteredError),
]


@pytest.mark.parametrize(
    ("fault", "trouble"),
    HOPELESS,
    ids=[f"{number}-{type(fault).__name__}" for number, (fault, _) in enumerate(HOPELESS)],
)
@pytest.mark.parametrize("suffix", [".dpack", ".index"])
def test_what_never_ends_well_is_named_and_goes_on_when_it_does(
    there: Downloading, line: Line, shelf: Shelf, fault: Fault, trouble: type[Exception], suffix: str
) -> None:
    always(line, fault, suffix)
    there.downloads.add(there.offer(COURSE, line.url))
    assert type(stopped(there).trouble) is trouble
    # What had gone out before anybody saw that it was too much; an endless body has a gigabyte.
    assert line.received < 100_000_000
    line.plan()
    assert there.run() == []
    installed = there.installed(COURSE)
    assert installed is not None
    assert installed.path.read_bytes() == shelf.pack(COURSE)


@pytest.mark.parametrize(
    "fault", [Corrupt(700), OtherBytes(7), page(), Cut(1_000, reset=True)], ids=lambda one: type(one).__name__
)
def test_who_cancels_gets_the_space_back(there: Downloading, line: Line, fault: Fault) -> None:
    always(line, fault)
    there.downloads.add(there.offer(COURSE, line.url))
    left = there.run()
    for one in left:
        there.downloads.cancel(one.id)
    assert there.downloads.all() == ()
    assert there.leftovers() == []
    there.assert_whole()


@pytest.mark.parametrize(
    "fault",
    [Cut(2_000, reset=True), Cut(2_000, reset=False), Stall(9_000, 0.05), Gzip(), Whole(), OtherSize(9)],
    ids=repr,
)
@pytest.mark.parametrize("suffix", ["", ".dpack", ".index"])
def test_a_line_that_is_always_bad_in_a_way_that_can_be_borne(
    there: Downloading, line: Line, fault: Fault, suffix: str
) -> None:
    """A cut every 2,000 bytes gets on; what packs or knows no ranges makes whole files come."""
    always(line, fault, suffix)
    there.downloads.add(there.offer(COURSE, line.url))
    assert there.run() == []
    installed = there.installed(COURSE)
    assert installed is not None
    assert installed.manifest.version == 2


def test_one_byte_that_is_always_another_is_named_with_the_entry_it_is_in(
    there: Downloading, line: Line
) -> None:
    always(line, Corrupt(0))
    there.downloads.add(there.offer(COURSE, line.url))
    trouble = stopped(there).trouble
    assert isinstance(trouble, AlteredError)
    assert trouble.path == f"{PUBLISHER}/{COURSE}.en-2.dpack"
    assert trouble.entry


def test_another_mirror_helps_out(there: Downloading, line: Line, server: Nginx) -> None:
    always(line, page())
    there.downloads.add(there.offer(COURSE, line.url, server.url))
    assert there.run() == []


# -- Somebody in the room who means harm: what they serve is signed by nobody, or for something else --


def forged(shelf: Shelf) -> bytes:
    """The pack, of the right length, with other words in it."""
    content = bytearray(shelf.pack(COURSE))
    content[len(content) // 2] ^= 1
    return bytes(content)


def another_signed_pack(_shelf: Shelf) -> bytes:
    return small_pack().read_bytes()


def an_older_version(shelf: Shelf) -> bytes:
    return shelf.packs[COURSE, 1].read_bytes()


def a_page(_shelf: Shelf) -> bytes:
    return b"<!DOCTYPE html><html><body>Hello</body></html>" * 2_000


@pytest.mark.parametrize("content", [forged, another_signed_pack, an_older_version, a_page])
@pytest.mark.parametrize("kind", ["fresh", "update"])
def test_no_server_can_bring_in_another_pack_under_a_name(
    shelf: Shelf, line: Line, tmp_path: Path, content: object, kind: str
) -> None:
    assert callable(content)
    with opened(shelf.data_folder(tmp_path / "data", with_older=kind == "update")) as there:
        before = there.workspace.library.installed()
        always(line, Serve(content(shelf)))
        there.downloads.add(there.offer(COURSE, line.url))
        (left,) = there.run()
        # Where the file is shorter, it may have no such bytes at all.
        assert type(left.trouble) in {AlteredError, MirrorChangedError, ConnectionLostError}
        assert there.workspace.library.installed() == before
        there.downloads.cancel(left.id)
        assert there.leftovers() == []


def test_no_server_can_bring_in_another_index(there: Downloading, shelf: Shelf, line: Line) -> None:
    older = shelf.catalogue / "targets" / PUBLISHER / f"{COURSE}.en-1.index"
    always(line, Serve(older.read_bytes()), ".index")
    there.downloads.add(there.offer(COURSE, line.url))
    assert type(stopped(there).trouble) in {AlteredError, MirrorChangedError, ConnectionLostError}


def test_a_server_that_is_away_and_one_that_never_was(there: Downloading, tmp_path: Path) -> None:
    with Nginx(tmp_path) as gone:
        url = gone.url
    there.downloads.add(there.offer(COURSE, url))
    trouble = stopped(there).trouble
    assert isinstance(trouble, NoAnswerError)
    assert isinstance(trouble, NetError)
    there.downloads.add(there.offer(COURSE, str(tmp_path / "never")))
    assert isinstance(stopped(there).trouble, MirrorGoneError)
