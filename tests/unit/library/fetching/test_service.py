import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.errors import DarasaError
from darasa.core.lock import FolderLock
from darasa.core.tasks import CancelledError
from darasa.library.catalogues.errors import OfferGoneError
from darasa.library.catalogues.types import Offer
from darasa.library.fetching import bringing
from darasa.library.fetching.background import Fetcher
from darasa.library.fetching.errors import (
    AlreadyHereError,
    AlteredError,
    DownloadsBusyError,
    DownloadUnknownError,
)
from darasa.library.fetching.models import Queue
from darasa.library.fetching.offers import row_of
from darasa.library.fetching.part import part_path
from darasa.library.fetching.service import Downloads
from darasa.library.fetching.types import Download, State
from darasa.library.mirrors import NotInMirrorError
from darasa.library.types import NoSpaceError, PackOlderError
from darasa.net.errors import NoAnswerError
from tests.catalogues.courses import build_course
from tests.catalogues.faults import Corrupt, Cut, Pass, Stall
from tests.catalogues.line import Line
from tests.catalogues.making import Made, republish
from tests.catalogues.nginx import Nginx
from tests.unit.library.fetching.worlds import (
    QUICK,
    Computer,
    Packs,
    catalogue_of,
    computer,
    sha256_of,
)

ROOT = Path(__file__).parents[4]
MEADOW = "meadow"


@pytest.fixture(scope="session")
def meadow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another course."""
    return build_course(tmp_path_factory.mktemp("meadow"), MEADOW, lessons=2, photographs=(50_000,))


@pytest.fixture
def both(packs: Packs, meadow: Path, tmp_path: Path) -> Made:
    """A catalogue with two courses."""
    return catalogue_of(tmp_path / "both", packs.first, meadow)


@pytest.fixture
def line(both: Made, serve: Callable[..., Nginx]) -> Iterator[Line]:
    with Line(serve(both.folder).url) as one:
        yield one


@pytest.fixture
def offers(here: Computer, both: Made, line: Line) -> tuple[Offer, ...]:
    """Garden and meadow, over the line."""
    here.trust(both, line.url)
    return here.catalogues.offers()


def courses(here: Computer) -> list[str]:
    return [download.pack.course for download in here.downloads.all()]


def after(line: Line, count: int = 1) -> Callable[[], None]:
    """Return a check that cancels once so many requests were seen."""

    def check() -> None:
        if len(line.seen) >= count:
            raise CancelledError

    return check


def test_the_queue_is_worked_off_in_its_order(here: Computer, offers: tuple[Offer, ...]) -> None:
    for offer in offers:
        here.downloads.add(offer)
    assert courses(here) == ["garden", "meadow"]
    assert {download.state for download in here.downloads.all()} == {State.WAITING}
    heard: list[Download] = []
    assert here.downloads.run(heard.append) == float("inf")
    assert here.downloads.all() == ()
    assert {pack.sha256 for pack in here.library.installed()} == {offer.pack.sha256 for offer in offers}
    done = [download for download in heard if download.state is State.DONE]
    assert [download.pack.course for download in done] == ["garden", "meadow"]
    assert all(download.done == download.fetch > 0 for download in done)
    assert [download.state for download in heard].count(State.RUNNING) >= 2
    assert here.hidden == []


def test_what_is_in_the_queue_stays_where_it_is(here: Computer, offers: tuple[Offer, ...]) -> None:
    garden, meadow = (here.downloads.add(offer) for offer in offers)
    assert here.downloads.add(offers[0]) == garden
    assert here.downloads.all() == (garden, meadow)
    assert garden.fetch == garden.pack.size  # nothing more is known
    assert (garden.rate, garden.seconds, garden.trouble) == (None, None, None)


def test_what_is_here_is_not_put_in_the_queue(
    here: Computer, offers: tuple[Offer, ...], packs: Packs, both: Made
) -> None:
    garden = offers[0]
    pack = here.downloads.get(garden)
    with pytest.raises(AlreadyHereError):
        here.downloads.add(garden)
    assert here.downloads.get(garden) == pack
    republish(both, [packs.second])
    here.catalogues.refresh(both.id)
    here.downloads.get(here.catalogues.offers()[0])
    with pytest.raises(PackOlderError):
        here.downloads.add(garden)
    with pytest.raises(PackOlderError):
        here.downloads.get(garden)
    assert here.downloads.all() == ()


def test_the_order_can_be_changed(here: Computer, offers: tuple[Offer, ...]) -> None:
    _garden, meadow = (here.downloads.add(offer) for offer in offers)
    here.downloads.move(meadow.id, 0)
    assert courses(here) == ["meadow", "garden"]
    here.downloads.move(meadow.id, 99)
    assert courses(here) == ["garden", "meadow"]
    here.downloads.move(meadow.id, -5)
    assert courses(here) == ["meadow", "garden"]


def test_a_paused_one_is_passed_over_until_it_is_resumed(here: Computer, offers: tuple[Offer, ...]) -> None:
    garden, _meadow = (here.downloads.add(offer) for offer in offers)
    assert here.downloads.pause(garden.id).state is State.PAUSED
    here.downloads.run()
    assert courses(here) == ["garden"]
    assert here.downloads.resume(garden.id).state is State.WAITING
    here.downloads.run()
    assert courses(here) == []


@pytest.mark.parametrize("act", ["pause", "resume", "move"])
def test_one_that_is_not_in_the_queue_is_unknown(here: Computer, act: str) -> None:
    with pytest.raises(DownloadUnknownError):
        getattr(here.downloads, act)(*([7, 0] if act == "move" else [7]))


def test_nothing_is_put_in_where_there_is_no_room(
    here: Computer, offers: tuple[Offer, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "free", lambda _: 1_000)
    with pytest.raises(NoSpaceError):
        here.downloads.add(offers[0])
    assert here.downloads.all() == ()


def test_it_goes_on_where_it_was_after_the_program_was_closed(
    here: Computer, offers: tuple[Offer, ...], line: Line, tmp_path: Path
) -> None:
    here.downloads.add(offers[0])
    line.plan(Pass(), Cut(150_000, reset=False), Stall(0, 60))
    with pytest.raises(CancelledError):
        here.downloads.run(check=after(line, 3))
    assert here.hidden != []
    with computer(tmp_path / "here") as again:
        (download,) = again.downloads.all()
        assert 100_000 < download.done <= 150_000
        assert download.done < download.fetch < download.pack.size
        line.plan()
        line.reset_counts()
        heard: list[Download] = []
        again.downloads.run(heard.append)
        line.settle()
        assert line.received < download.fetch - download.done + 2_000
        assert heard[-1].state is State.DONE
        assert again.library.installed()[0].sha256 == offers[0].pack.sha256


def wait_for_bytes(here: Computer, line: Line, act: Callable[[], object]) -> threading.Thread:
    """Do something on another thread, as the window does, once bytes have come."""

    def wait() -> None:
        wait_until(lambda: bool(here.hidden) and line.received > 50_000)
        act()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait, but not for ever."""
    for _ in range(3_000):
        if is_so():
            return
        threading.Event().wait(0.01)


def test_pausing_a_running_one_keeps_what_came(here: Computer, offers: tuple[Offer, ...], line: Line) -> None:
    garden, _meadow = (here.downloads.add(offer) for offer in offers)
    line.plan(Pass(), Stall(100_000, 60))
    thread = wait_for_bytes(here, line, lambda: here.downloads.pause(garden.id))
    heard: list[Download] = []
    here.downloads.run(heard.append)
    thread.join()
    (download,) = here.downloads.all()
    assert (download.id, download.state) == (garden.id, State.PAUSED)
    assert 80_000 < download.done <= 100_000
    assert download.rate is None
    assert [one.pack.course for one in heard if one.state is State.DONE] == ["meadow"]


def test_cancelling_a_running_one_gives_its_space_back(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    garden, _meadow = (here.downloads.add(offer) for offer in offers)
    line.plan(Pass(), Stall(100_000, 60))
    thread = wait_for_bytes(here, line, lambda: here.downloads.cancel(garden.id))
    here.downloads.run()
    thread.join()
    assert here.downloads.all() == ()
    assert here.hidden == []
    assert [pack.manifest.course for pack in here.library.installed()] == ["meadow"]


def test_another_one_can_be_put_before_a_running_one(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    _garden, meadow = (here.downloads.add(offer) for offer in offers)
    line.plan(Pass(), Stall(100_000, 60))
    thread = wait_for_bytes(here, line, lambda: here.downloads.move(meadow.id, 0))
    heard: list[Download] = []
    here.downloads.run(heard.append)
    thread.join()
    assert [one.pack.course for one in heard if one.state is State.DONE] == ["meadow", "garden"]


def test_cancelling_one_that_waits_gives_its_space_back_while_another_runs(
    here: Computer, offers: tuple[Offer, ...], line: Line, tmp_path: Path
) -> None:
    garden, meadow = (here.downloads.add(offer) for offer in offers)
    line.plan(Pass(), Stall(100_000, 60))
    with pytest.raises(CancelledError):
        here.downloads.run(check=after(line, 2))
    here.downloads.move(meadow.id, 0)
    part = part_path(here.folder, garden.pack.sha256)
    assert part.exists()
    line.plan(Pass(), Stall(20_000, 60))
    other_part = part_path(here.folder, meadow.pack.sha256)
    gone: list[bool] = []

    def cancel() -> None:
        with computer(tmp_path / "here") as other:  # as another process does
            other.downloads.cancel(garden.id)
            wait_until(lambda: not part.exists())
            gone.append(not part.exists() and other_part.exists())
            other.downloads.pause(meadow.id)

    thread = threading.Thread(target=lambda: (wait_until(other_part.exists), cancel()))
    thread.start()
    here.downloads.run()
    thread.join()
    assert gone == [True]
    assert [(one.id, one.state) for one in here.downloads.all()] == [(meadow.id, State.PAUSED)]


def test_cancelling_one_that_nobody_works_on(here: Computer, offers: tuple[Offer, ...], line: Line) -> None:
    garden = here.downloads.add(offers[0])
    line.plan(Pass(), Stall(100_000, 60))
    with pytest.raises(CancelledError):
        here.downloads.run(check=after(line, 2))
    assert here.hidden != []
    here.downloads.cancel(garden.id)
    assert here.hidden == []
    here.downloads.cancel(garden.id)


def test_trouble_stays_with_its_download_and_the_next_one_comes(
    here: Computer, offers: tuple[Offer, ...], both: Made
) -> None:
    resting = replace(QUICK, rest=60.0, longest_rest=60.0)
    downloads = Downloads(here.db, here.data, SystemClock(), here.library, here.catalogues, resting)
    garden, _meadow = (downloads.add(offer) for offer in offers)
    (both.targets / offers[0].path).unlink()
    heard: list[Download] = []
    assert 20 < downloads.run(heard.append) <= 60
    (download,) = downloads.all()
    assert (download.id, download.state) == (garden.id, State.STOPPED)
    assert isinstance(download.trouble, NotInMirrorError)
    assert heard[-1].pack.course == "meadow"
    heard.clear()
    downloads.run(heard.append)
    assert heard == []
    downloads.resume(garden.id)
    downloads.run(heard.append)
    assert heard[0].state is State.RUNNING
    assert heard[-1].state is State.STOPPED


def test_one_that_was_given_up_is_begun_again_after_a_rest(
    here: Computer, offers: tuple[Offer, ...], both: Made
) -> None:
    target = both.targets / offers[0].path
    target.rename(target.with_name("away"))
    here.downloads.add(offers[0])
    rest = here.downloads.run()
    assert here.downloads.all()[0].state is State.STOPPED
    target.with_name("away").rename(target)
    threading.Event().wait(rest)
    here.downloads.run()
    assert here.downloads.all() == ()


def test_what_would_only_be_paid_for_again_waits_for_somebody(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    garden = here.downloads.add(offers[0])
    line.decide(lambda _: Corrupt(0))
    assert here.downloads.run() == float("inf")
    assert isinstance(here.downloads.all()[0].trouble, AlteredError)
    line.plan()
    assert here.downloads.run() == float("inf")
    assert here.downloads.resume(garden.id).trouble is None
    here.downloads.run()
    assert here.downloads.all() == ()


def test_a_newer_version_takes_the_place_of_one_that_waits(
    here: Computer, offers: tuple[Offer, ...], both: Made, packs: Packs
) -> None:
    garden = here.downloads.add(offers[0])
    republish(both, [packs.second])
    here.catalogues.refresh(both.id)
    heard: list[Download] = []
    here.downloads.run(heard.append)
    assert (heard[-1].id, heard[-1].pack.version) == (garden.id, 2)
    assert [pack.manifest.version for pack in here.library.installed()] == [2]


def test_adding_a_newer_version_renews_the_one_that_waits(
    here: Computer, offers: tuple[Offer, ...], both: Made, packs: Packs
) -> None:
    garden = here.downloads.add(offers[0])
    republish(both, [packs.second])
    here.catalogues.refresh(both.id)
    again = here.downloads.add(here.catalogues.offers()[0])
    assert (again.id, again.pack.version) == (garden.id, 2)
    assert len(here.downloads.all()) == 1


def test_a_stick_with_an_older_version_is_not_sent_to_the_internet(
    here: Computer, packs: Packs, tmp_path: Path
) -> None:
    made = catalogue_of(tmp_path / "made", packs.first)
    here.trust(made)
    (on_stick,), _ = here.catalogues.stick_offers(made.folder)
    republish(made, [packs.second])
    here.catalogues.refresh(made.id, mirror=str(made.folder))
    here.downloads.add(on_stick)
    here.downloads.run()
    assert [pack.manifest.version for pack in here.library.installed()] == [1]


def test_one_that_no_catalogue_offers_any_more(here: Computer, offers: tuple[Offer, ...], both: Made) -> None:
    here.downloads.add(offers[0])
    here.catalogues.remove(None, both.id)
    here.downloads.run()
    assert isinstance(here.downloads.all()[0].trouble, DarasaError)


def test_a_withdrawn_offer_is_named(
    here: Computer, offers: tuple[Offer, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    here.downloads.add(offers[0])
    monkeypatch.setattr(type(here.catalogues), "offers", lambda *_: ())
    monkeypatch.setattr(type(here.catalogues), "known", lambda *_: None)
    here.downloads.run()
    assert isinstance(here.downloads.all()[0].trouble, OfferGoneError)


def test_a_newer_one_that_came_from_elsewhere_ends_a_download(
    here: Computer, offers: tuple[Offer, ...], packs: Packs
) -> None:
    here.downloads.add(offers[0])
    here.install(packs.second)
    here.downloads.run()
    assert here.downloads.all() == ()
    assert [pack.manifest.version for pack in here.library.installed()] == [2]


def test_the_same_one_that_came_from_elsewhere_costs_nothing(
    here: Computer, offers: tuple[Offer, ...], packs: Packs, line: Line
) -> None:
    here.downloads.add(offers[0])
    here.install(packs.first)
    line.reset_counts()
    here.downloads.run()
    assert here.downloads.all() == ()
    assert line.seen == []


@pytest.mark.parametrize(
    ("column", "value"), [("mirrors", "no json"), ("mirrors", '{"a": 1}'), ("mirrors", "[1]"), ("pack", "{}")]
)
def test_a_row_that_damage_has_been_at_is_taken_out(
    here: Computer, offers: tuple[Offer, ...], column: str, value: str
) -> None:
    for offer in offers:
        here.downloads.add(offer)
    here.db.execute_sql(f'UPDATE "download" SET "{column}" = ? WHERE "id" = 1', (value,))
    assert courses(here) == ["meadow"]
    assert here.db.execute_sql('SELECT count(*) FROM "download"').fetchone() == (1,)


def test_plans_are_known_once_an_index_is_here(here: Computer, offers: tuple[Offer, ...]) -> None:
    assert here.downloads.known_plan(offers[0]) is None
    plan = here.downloads.plan(offers[0])
    assert here.downloads.known_plan(offers[0]) == plan
    assert here.downloads.add(offers[0]).fetch == plan.fetch


# -- Getting one --


def test_getting_one_comes_before_the_queue_and_reports(here: Computer, offers: tuple[Offer, ...]) -> None:
    garden, meadow = offers
    here.downloads.add(garden)
    shares: list[float] = []
    pack = here.downloads.get(meadow, shares.append)
    assert pack.sha256 == meadow.pack.sha256
    assert all(0 <= share <= 1 for share in shares)
    assert shares[-1] == 1
    assert courses(here) == ["garden"]


def test_getting_what_waits_and_rests_begins_at_once(here: Computer, offers: tuple[Offer, ...]) -> None:
    garden = here.downloads.add(offers[0])
    here.downloads.pause(garden.id)
    assert here.downloads.get(offers[0]).sha256 == offers[0].pack.sha256


def test_getting_raises_what_went_wrong_and_leaves_it_in_the_queue(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    lost = replace(offers[0], mirrors=("http://127.0.0.1:1",))
    line.connected = False
    with pytest.raises((NoAnswerError, DarasaError)):
        here.downloads.get(lost)
    assert here.downloads.all()[0].state is State.STOPPED


def test_getting_one_that_somebody_else_pauses_or_cancels(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    line.decide(lambda request: Stall(100_000, 60) if request.path.endswith(".dpack") else Pass())
    for act in ("pause", "cancel"):
        line.reset_counts()
        thread = wait_for_bytes(
            here, line, lambda act=act: getattr(here.downloads, act)(here.downloads.all()[0].id)
        )
        with pytest.raises(CancelledError):
            here.downloads.get(offers[0])
        thread.join()


def test_getting_one_while_another_process_works_on_the_queue(
    here: Computer, offers: tuple[Offer, ...]
) -> None:
    lock = FolderLock(here.folder / ".downloads.lock")
    assert lock.acquire()
    with pytest.raises(DownloadsBusyError):
        here.downloads.run()
    threading.Timer(0.2, lock.release).start()
    assert here.downloads.get(offers[0]).sha256 == offers[0].pack.sha256


def test_getting_what_another_process_brings(
    here: Computer, offers: tuple[Offer, ...], tmp_path: Path
) -> None:
    lock = FolderLock(here.folder / ".downloads.lock")
    assert lock.acquire()

    def bring() -> None:
        with computer(tmp_path / "here") as other:
            while not (waiting := other.downloads.all()):
                pass
            lock.release()
            with FolderLock(here.folder / ".downloads.lock"):
                other.downloads._bringer.bring(offers[0], lambda *_: None, lambda: None)
                other.downloads._waiting.leave(waiting[0].id)

    thread = threading.Thread(target=bring)
    thread.start()
    assert here.downloads.get(offers[0]).sha256 == offers[0].pack.sha256
    thread.join()


# -- By itself --


def test_the_thread_goes_on_with_what_was_left(here: Computer, offers: tuple[Offer, ...]) -> None:
    here.downloads.add(offers[0])
    heard: list[Download] = []
    done = threading.Event()

    def tell(download: Download) -> None:
        heard.append(download)
        if download.state is State.DONE:
            done.set()

    fetcher = Fetcher(here.downloads, tell)
    fetcher.start()
    assert done.wait(60)
    done.clear()
    here.downloads.add(offers[1])
    fetcher.wake()
    assert done.wait(60)
    fetcher.close()
    assert here.downloads.all() == ()


def test_closing_gives_up_at_once_and_keeps_what_came(
    here: Computer, offers: tuple[Offer, ...], line: Line
) -> None:
    here.downloads.add(offers[0])
    line.plan(Pass(), Stall(100_000, 60))
    fetcher = Fetcher(here.downloads)
    fetcher.start()
    wait_for_bytes(here, line, fetcher.close).join(30)
    assert not fetcher._thread.is_alive()
    assert here.downloads.all()[0].done > 80_000


def test_a_thread_that_was_never_begun_is_closed(here: Computer) -> None:
    Fetcher(here.downloads).close()


@pytest.mark.parametrize("trouble", [DarasaError("the database"), OSError("the disk")], ids=str)
def test_the_thread_waits_while_another_program_downloads_or_something_is_in_trouble(
    trouble: Exception,
    here: Computer,
    offers: tuple[Offer, ...],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level("INFO")
    lock = FolderLock(here.folder / ".downloads.lock")
    assert lock.acquire()
    here.downloads.add(offers[0])
    done = threading.Event()
    fetcher = Fetcher(
        here.downloads, lambda one: done.set() if one.state is State.DONE else None, look_seconds=0.05
    )
    fetcher.start()
    while "another program" not in caplog.text:
        threading.Event().wait(0.01)
    whole = here.downloads.run

    def refuse(*_: object) -> None:
        monkeypatch.setattr(here.downloads, "run", whole)
        raise trouble

    monkeypatch.setattr(here.downloads, "run", refuse)
    while "nothing downloaded" not in caplog.text:
        assert fetcher._thread.is_alive()
        threading.Event().wait(0.01)
    lock.release()
    assert done.wait(60)
    fetcher.close()


# -- Two processes, and one that is killed --


def child(here: Computer, path: str) -> "subprocess.Popen[bytes]":
    """Get a course in a process of its own."""
    command = [sys.executable, "-m", "tests.catalogues.get_one", str(here.data.root), path]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def test_two_processes_at_once_bring_each_course_once(
    here: Computer, offers: tuple[Offer, ...], line: Line, both: Made
) -> None:
    here.downloads.add(offers[0])
    line.reset_counts()
    children = [child(here, offer.path) for offer in (offers[0], offers[0], offers[1])]
    here_too = threading.Thread(target=lambda: _run_if_free(here))
    here_too.start()
    for one in children:
        _, errors = one.communicate(timeout=120)
        assert one.returncode == 0, errors.decode()
    here_too.join()
    line.settle()
    assert {pack.sha256 for pack in here.library.installed()} == {offer.pack.sha256 for offer in offers}
    sizes = sum(offer.pack.size + 4 * offer.pack.index_size for offer in offers)
    assert line.received < sizes + 5_000
    assert here.downloads.all() == ()
    assert both.folder.exists()


def _run_if_free(here: Computer) -> None:
    try:
        here.downloads.run()
    except DownloadsBusyError:
        return


def test_a_killed_process_goes_on_from_there(here: Computer, offers: tuple[Offer, ...], line: Line) -> None:
    line.decide(lambda request: Stall(150_000, 60) if request.path.endswith(".dpack") else Pass())
    process = child(here, offers[0].path)
    wait_until(lambda: line.received > 150_000 or process.poll() is not None)
    assert process.poll() is None
    threading.Event().wait(0.3)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    (download,) = here.downloads.all()
    assert 150_000 - 32_000 < download.done <= 150_000
    assert here.library.installed() == ()
    line.settle()
    before = line.received
    line.plan()
    here.downloads.run()
    line.settle()
    (pack,) = here.library.installed()
    assert sha256_of(pack.path) == offers[0].pack.sha256
    assert line.received - before < download.fetch - download.done + 2_000


def test_two_who_put_the_same_course_in_at_once_put_in_one(here: Computer, offers: tuple[Offer, ...]) -> None:
    queue = Queue(here.db)
    for now in (1, 2):  # neither saw the other
        queue.put(row_of(offers[0], now), first=False)
    assert [row.added_at for row in queue.rows()] == [1]
