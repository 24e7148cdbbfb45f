"""What getting and updating courses costs, in bytes and in time, beside what plain programs take."""

import hashlib
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from darasa.library.catalogues.types import Offer
from darasa.packs.index import index_of
from tests.benchmarks.measure import ROOT, Row, alternate
from tests.catalogues.courses import build_course
from tests.catalogues.faults import Fault, Pass, Stall
from tests.catalogues.line import Line
from tests.catalogues.making import Made, make_catalogue, republish
from tests.catalogues.nginx import Nginx
from tests.unit.library.fetching.worlds import Computer, computer

RUNS = 5
"""Of what takes seconds."""
_LATENCY = 0.3
"""Seconds each way: 600 ms there and back."""
_RATE = 1_000_000
"""Bytes a second of the far line."""
_LARGE = (3_500_000,) * 60
"""Bytes of the photographs of a course of 210 MB."""


def downloads(scratch: Path) -> Iterator[Row]:
    """Measure updates, going on after a kill, and the time of whole courses."""
    yield _update(scratch, "update, 10 of 1,000 files changed", 400, 600, 10)
    yield _update(scratch, "update, 1 of 100 files changed", 40, 60, 1)
    large = make_catalogue(scratch / "large", [build_course(scratch, "large", photographs=_LARGE)])
    with Nginx(large.folder) as server:
        yield _after_a_kill(scratch, large, server)
        yield _loopback(scratch, large, server)
    yield _stick(scratch, large)
    yield _far(scratch)


def _update(scratch: Path, name: str, lessons: int, photographs: int, changed: int) -> Row:
    """Count what an update brings over the wire beyond its index, beside the stored size of what changed."""
    step = (lessons + photographs) // changed
    numbers = frozenset(range(step // 2, lessons + photographs, step))
    sizes = tuple(5_000 + 311 * number % 40_000 for number in range(photographs))
    course = name.split()[1]
    first, second = (
        build_course(scratch, course, version=version, lessons=lessons, photographs=sizes, changed=numbers)
        for version in (1, 2)
    )
    made = make_catalogue(scratch / f"catalogue-{course}", [first])
    with Nginx(made.folder) as server, Line(server.url) as line, _computer(scratch, made, line.url) as here:
        here.downloads.get(_offer(here, made))
        republish(made, [second])
        here.catalogues.refresh(made.id, mirror=str(made.folder))
        offer = _offer(here, made)
        line.settle()
        line.reset_counts()
        here.downloads.get(offer)
        line.settle()
        received = line.received - offer.pack.index_size
    old = {piece.stored_sha256 for piece in index_of(first).pieces}
    new = [piece for piece in index_of(second).pieces[1:] if piece.stored_sha256 not in old]
    return Row(name, received / 1e3, sum(piece.stored_size for piece in new) / 1e3, "kB", 1.15, 1)


def _after_a_kill(scratch: Path, made: Made, server: Nginx) -> Row:
    """Kill a download at 56 % and count what it takes to bring the rest."""
    with Line(server.url) as line, _computer(scratch, made, line.url) as here:
        offer = _offer(here, made)
        enough = offer.pack.size * 56 // 100

        def stop_at_56(request: object) -> Fault:
            return Stall(enough, 600.0) if str(request).count(".dpack") else Pass()

        line.decide(lambda request: stop_at_56(request.path))
        command = [sys.executable, "-m", "tests.catalogues.get_one", str(here.data.root), offer.path]
        process = subprocess.Popen(command, cwd=ROOT)
        while line.received < enough:
            time.sleep(0.01)
        time.sleep(0.2)  # what left has arrived
        process.send_signal(signal.SIGKILL)
        process.wait()
        line.settle()
        line.plan()
        line.reset_counts()
        here.downloads.get(offer)
        line.settle()
        return Row(
            "killed at 56 % of 210 MB, then the rest",
            line.received / 1e6,
            (offer.pack.size - enough) / 1e6,
            "MB",
            1.01,
            1,
        )


def _loopback(scratch: Path, made: Made, server: Nginx) -> Row:
    """Get a course of 210 MB from this very computer."""
    out = scratch / "by curl"

    def floor(offer: Offer) -> None:
        address = f"{server.url}/targets/{offer.path}"
        subprocess.run(["curl", "--silent", "--fail", "--output", str(out), address], check=True)
        subprocess.run(["sha256sum", str(out)], check=True, stdout=subprocess.DEVNULL)

    ours, theirs = alternate(*_getting(scratch, made, server.url, floor), runs=RUNS)
    return Row("get 210 MB over loopback, curl and sha256sum", ours, theirs, "s", 1.3, RUNS)


def _stick(scratch: Path, made: Made) -> Row:
    """Install a course of 210 MB from a folder."""
    out = scratch / "by cp"

    def floor(offer: Offer) -> None:
        subprocess.run(["cp", str(made.folder / "targets" / offer.path), str(out)], check=True)
        subprocess.run(["sha256sum", str(out)], check=True, stdout=subprocess.DEVNULL)

    ours, theirs = alternate(*_getting(scratch, made, str(made.folder), floor), runs=RUNS)
    return Row("install 210 MB from a folder, cp and sha256sum", ours, theirs, "s", 1.3, RUNS)


def _far(scratch: Path) -> Row:
    """Get 1,000 files over a far line, and one file of the same size."""
    sizes = (14_000,) * 600
    made = make_catalogue(scratch / "many", [build_course(scratch, "many", lessons=400, photographs=sizes)])
    out = scratch / "from afar"
    with Nginx(made.folder) as server, Line(server.url, latency=_LATENCY, rate=_RATE) as line:

        def floor(offer: Offer) -> None:
            address = f"{line.url}/targets/{offer.path}"
            subprocess.run(["curl", "--silent", "--fail", "--output", str(out), address], check=True)

        ours, theirs = alternate(*_getting(scratch, made, line.url, floor), runs=3)
    return Row("1,000 small files over 600 ms, one file", ours, theirs, "s", 1.2, 3)


def _getting(
    scratch: Path, made: Made, address: str, floor: Callable[[Offer], None]
) -> tuple[Callable[[], float], Callable[[], float]]:
    """Return what gets a course on a computer that has nothing, and the floor of it: both give seconds."""
    with _computer(scratch, made, address) as here:
        offer = _offer(here, made)
    sha256 = hashlib.sha256((made.targets / offer.path).read_bytes()).hexdigest()

    def ours() -> float:
        with _computer(scratch, made, address) as here:
            offer = _offer(here, made)
            start = time.perf_counter()
            pack = here.downloads.get(offer)
            seconds = time.perf_counter() - start
            if pack.sha256 != sha256 or not pack.path.exists():
                raise RuntimeError("it is not what was published")
            return seconds

    def its_floor() -> float:
        start = time.perf_counter()
        floor(offer)
        return time.perf_counter() - start

    return ours, its_floor


@contextmanager
def _computer(scratch: Path, made: Made, address: str) -> Iterator[Computer]:
    """Give a computer that trusts a catalogue at an address, and has nothing else; then clear it away."""
    folder = scratch / "computer"
    with computer(folder) as here:
        here.trust(made, address)
        yield here
    shutil.rmtree(folder)


def _offer(here: Computer, made: Made) -> Offer:
    (offer,) = here.catalogues.offers(made.id)
    return offer
