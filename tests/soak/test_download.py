"""Whatever the line does: a course ends here as it was published, and no byte comes twice."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from darasa.core.errors import DarasaError
from darasa.library.fetching.types import State
from tests.campaign import campaign, tally
from tests.catalogues.faults import random_faults
from tests.catalogues.line import Line
from tests.catalogues.nginx import Nginx
from tests.soak.downloading import SHAPES, Downloading, Shelf, Spent, opened

_FAULTS = 40
"""So many requests on a line may meet one in one schedule; then the line is good."""
_ANSWER = 100_000
"""Bytes of an answer, about: faults happen within so many."""
_PER_CUT = 64 * 1024
_MOST_GOES = 100


@dataclass
class Town:
    """The servers of one catalogue, and the lines that lead there."""

    shelf: Shelf
    lines: tuple[Line, Line]
    """To a server that knows ranges."""
    plain: Line
    """To one that does not."""

    def begin(self, rng: random.Random) -> None:
        """Plan faults anew for all lines, and count from nothing."""
        for line in (*self.lines, self.plain):
            line.settle()
            line.reset_counts()
            chance = random.Random(rng.random())
            faults = random_faults(chance, _ANSWER, chance.uniform(0.3, 0.95))
            line.plan_from(islice(faults, chance.randrange(1, _FAULTS)))
            often, seldom = chance.randrange(3_000, 20_000), chance.randrange(20_000, 200_000)
            # Without ranges, nothing ever comes from behind the first cut.
            line.cut_every(None if line is self.plain else chance.choice([None, often, seldom]))

    def mirrors(self, rng: random.Random) -> tuple[str, ...]:
        """Return where a course is to be read from, best first."""
        one, other, plain = self.lines[0].url, self.lines[1].url, self.plain.url
        folder = str(self.shelf.catalogue)
        weights = {
            (one,): 8,
            (one, other): 8,
            (plain,): 3,
            (plain, one): 2,
            (one, folder): 1,
            (f"{folder}-that-is-gone", one): 1,
            (folder,): 1,
        }
        return rng.choices(list(weights), list(weights.values()))[0]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    shelf = Shelf(tmp_path_factory.mktemp("shelf"))
    with ExitStack() as stack:
        server = stack.enter_context(Nginx(shelf.catalogue))
        plain = stack.enter_context(Nginx(shelf.catalogue, ranges=False))
        one, other, third = (stack.enter_context(Line(url)) for url in (server.url, server.url, plain.url))
        yield Town(shelf, (one, other), third)


@pytest.mark.soak
def test_no_schedule_of_faults_leaves_half_a_course_or_fetches_twice(town: Town, tmp_path: Path) -> None:
    rounds = campaign(300)
    seed = random.randrange(2**32)
    print("seed:", seed)
    all_spent, plain_spent, used, goes, updates, most = Spent(), Spent(), Counter[str](), 0, 0, 0
    for number in range(rounds):
        rng = random.Random(f"{seed} {number}")
        town.begin(rng)
        shape, with_older = rng.choice(SHAPES), rng.random() < 0.4
        mirrors, restarts = town.mirrors(rng), rng.random() < 0.5
        print(number, shape.course, "update" if with_older else "fresh", mirrors)
        folder = town.shelf.data_folder(tmp_path / str(number), with_older=with_older)
        goes += bring_here(folder, shape.course, mirrors, restarts=restarts)
        with opened(folder) as there:
            assert_there(there, town.shelf, shape.course)

        spent, size = Spent(), town.shelf.cost(shape.course, with_older=with_older)
        for line in town.lines:
            line.settle()
            spent.add(line)
            used += line.used
        assert spent.honest <= sum(size) + _PER_CUT * spent.cuts, spent
        if spent.cuts:
            most = max(most, (spent.honest - sum(size)) // spent.cuts)
        town.plain.settle()
        plain_spent.add(town.plain)
        all_spent += spent
        updates += with_older
    tally(
        download_schedules=rounds, updates=updates, goes=goes, requests=all_spent.requests,
        faults=used.total() - used["Pass"], cuts=all_spent.cuts, bytes_honest=all_spent.honest,
        bytes_of_lies=all_spent.lied,
        bytes_asked_whole=all_spent.whole, most_above_size_per_cut=most, without_ranges=plain_spent.requests,
        halves_seen=0,
    )  # fmt: skip


def bring_here(folder: Path, course: str, mirrors: tuple[str, ...], *, restarts: bool) -> int:
    """Download until nothing is left to do, however often it takes; return how often.

    Each time all that is installed is whole. With `restarts` the program is closed in between.
    """
    with opened(folder) as there:
        there.downloads.add(there.offer(course, *mirrors))
    there = Downloading.start(folder)
    try:
        for goes in range(1, _MOST_GOES):
            left = there.run()
            there.assert_whole()
            if not left:
                return goes
            assert [one.state for one in left] == [State.STOPPED]
            assert isinstance(left[0].trouble, DarasaError)
            if restarts:
                there.stop()
                there = Downloading.start(folder)
    finally:
        there.stop()
    raise AssertionError(f"it never ends: {left}")


def assert_there(there: Downloading, shelf: Shelf, course: str) -> None:
    """Version 2 is installed, byte for byte, and nothing else is left of bringing it here."""
    installed = there.installed(course)
    assert installed is not None
    assert installed.path.read_bytes() == shelf.pack(course)
    assert there.leftovers() == []
    assert there.downloads.all() == ()
