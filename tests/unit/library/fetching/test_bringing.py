import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.core.tasks import CancelledError
from darasa.library.catalogues.errors import TargetDamagedError
from darasa.library.catalogues.types import Offer
from darasa.library.fetching import bringing
from darasa.library.fetching.bringing import Bringer
from darasa.library.fetching.errors import DiskError, MisprintError
from darasa.library.fetching.halt import Pool
from darasa.library.fetching.holdings import find_payloads
from darasa.library.fetching.journal import Kind
from darasa.library.fetching.part import Part, part_path, peek
from darasa.library.fetching.types import Plan
from darasa.library.service import RESERVE, Library
from darasa.library.types import InstalledPack, NoSpaceError, PackConflictError, PackOlderError
from darasa.packs.index import index_of
from darasa.packs.service import PackRefusedError
from darasa.storage.errors import DatabaseUnusableError
from tests.catalogues.courses import build_course
from tests.catalogues.faults import Cut
from tests.catalogues.line import Line
from tests.catalogues.making import Made, republish
from tests.catalogues.nginx import Nginx
from tests.unit.library.fetching.worlds import (
    CHANGED,
    QUICK,
    Computer,
    Packs,
    build_packs,
    catalogue_of,
    new_part,
    sha256_of,
)


def bringer(here: Computer) -> Bringer:
    return Bringer(here.data, here.library, here.catalogues, QUICK)


def bring(here: Computer, offer: Offer, check: Callable[[], None] = lambda: None) -> InstalledPack:
    return bringer(here).bring(offer, lambda _done, _fetch: None, check)


@pytest.fixture
def line(made: Made, serve: Callable[..., Nginx]) -> Iterator[Line]:
    with Line(serve(made.folder).url) as one:
        yield one


def test_a_course_comes_and_is_installed(here: Computer, made: Made, packs: Packs, line: Line) -> None:
    offer = here.trust(made, line.url)
    pack = bring(here, offer)
    assert pack.path.read_bytes() == packs.first.read_bytes()
    assert (pack.origin, pack.sha256) == (made.id, offer.pack.sha256)
    assert here.library.installed() == (pack,)
    assert here.hidden == []
    assert line.connections == 1
    index, course = line.seen
    assert index.request.path.endswith(".index")
    assert course.request.path.endswith(".dpack")


def test_an_update_costs_its_index_and_what_changed(
    here: Computer, packs: Packs, tmp_path: Path, serve: Callable[..., Nginx]
) -> None:
    made = catalogue_of(tmp_path / "both", packs.first, packs.second)
    here.install(packs.first)
    with Line(serve(made.folder).url) as line:
        offer = here.trust(made, line.url)
        plan = bringer(here).plan(offer, lambda: None)
        index = packs.second_index
        old = {piece.stored_sha256 for piece in packs.index.pieces}
        changed = sum(piece.stored_size for piece in index.pieces[1:] if piece.stored_sha256 not in old)
        assert plan == Plan(changed, index.size - changed, index.size, index.size + RESERVE)
        assert bringer(here).known_plan(offer) == plan
        pack = bring(here, offer)
        line.settle()
        assert pack.path.read_bytes() == packs.second.read_bytes()
        bodies = changed + offer.pack.index_size
        assert bodies < line.received < 1.15 * changed + offer.pack.index_size + 400 * len(line.seen)
        assert len(line.seen) <= 1 + len(CHANGED)
    assert [one.manifest.version for one in here.library.installed()] == [2]


def test_an_update_made_by_another_zlib_finds_what_is_stored_as_it_is(
    here: Computer, packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("darasa.packs.writer.LEVEL", 1)
    other = catalogue_of(tmp_path / "other", build_packs(tmp_path / "level").second)
    here.install(packs.first)
    offer = here.trust(other, str(other.folder))
    index = index_of(next((other.targets / "darasa.example").glob("*.dpack")))
    plan = bringer(here).plan(offer, lambda: None)
    media = sum(piece.stored_size for piece in index.pieces if piece.path.startswith("media/"))
    photograph = max(CHANGED) - 5
    changed = next(piece for piece in index.pieces if piece.path == f"media/photograph-{photograph}.png")
    assert plan.copy >= media - changed.stored_size
    assert bring(here, offer).sha256 == offer.pack.sha256


def test_a_damaged_old_pack_costs_a_download_and_no_more(
    here: Computer, packs: Packs, tmp_path: Path
) -> None:
    made = catalogue_of(tmp_path / "both", packs.first, packs.second)
    here.install(packs.first)
    (installed,) = here.library.installed()
    content = installed.path.read_bytes()
    entry = packs.index.entries[-2]
    damaged = content[: entry.payload] + b"!" + content[entry.payload + 1 :]
    for bad in (damaged, content[:-1]):
        installed.path.write_bytes(bad)
        offer = here.trust(made, str(made.folder))
        pack = bring(here, offer)
        assert pack.path.read_bytes() == packs.second.read_bytes()
        here.library.remove(pack, None)
        here.install(packs.first)


def test_without_its_index_nothing_is_known_of_its_cost(here: Computer, made: Made) -> None:
    offer = here.trust(made, str(made.folder))
    assert bringer(here).known_plan(offer) is None
    (here.folder / f".part-{'d' * 64}").write_bytes(b"half of something")
    plan = bringer(here).plan(offer, lambda: None)
    assert plan.copy == offer.pack.size - plan.fetch
    assert bringer(here).known_plan(offer) == plan


def test_the_journal_has_the_index_too(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    with new_part(here.folder, packs.index, offer.pack.sha256):
        pass
    plan = bringer(here).known_plan(offer)
    assert plan is not None
    assert plan.room == RESERVE  # all else is reserved already
    assert bring(here, offer).path.read_bytes() == packs.first.read_bytes()


def test_a_journal_of_another_pack_is_not_believed(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    with new_part(here.folder, packs.second_index, offer.pack.sha256):
        pass
    assert bringer(here).known_plan(offer) is None
    assert bring(here, offer).path.read_bytes() == packs.first.read_bytes()


def test_what_came_before_is_planned_with(here: Computer, made: Made, line: Line) -> None:
    offer = here.trust(made, line.url)
    whole = bringer(here).plan(offer, lambda: None)
    line.plan(Cut(150_000, reset=False))

    def check() -> None:
        if line.used["Cut"]:
            raise CancelledError

    with pytest.raises(CancelledError):
        bring(here, offer, check)
    left = peek(part_path(here.folder, offer.pack.sha256))
    assert left is not None
    assert left.fetched > 0
    assert bringer(here).plan(offer, lambda: None).fetch == whole.fetch - left.fetched


@pytest.mark.parametrize("what", ["nothing", "too little"])
def test_nothing_is_downloaded_where_there_is_no_room(
    here: Computer, made: Made, line: Line, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    offer = here.trust(made, line.url)
    bringer(here).plan(offer, lambda: None)
    line.reset_counts()
    free = 0 if what == "nothing" else offer.pack.size + RESERVE - 1
    monkeypatch.setattr(bringing, "free", lambda _: free)
    with pytest.raises(NoSpaceError) as caught:
        bring(here, offer)
    assert (caught.value.needed, caught.value.free) == (offer.pack.size + RESERVE, free)
    assert line.seen == []
    assert here.hidden == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
@pytest.mark.parametrize("where", ["open", "write", "sync"])
def test_a_disk_that_is_full_gets_its_space_back_and_one_that_fails_is_named(
    here: Computer, made: Made, monkeypatch: pytest.MonkeyPatch, number: int, where: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "as the system says")

    offer = here.trust(made, str(made.folder))
    monkeypatch.setattr(Part, where, refuse)
    with pytest.raises(DiskError if number == errno.EIO else NoSpaceError) as caught:
        bring(here, offer)
    if number == errno.EIO:
        assert isinstance(caught.value, DiskError)
        assert caught.value.reason == "as the system says"
    else:
        assert here.hidden == []
    assert here.library.installed() == ()
    monkeypatch.undo()
    assert bring(here, offer).sha256 == offer.pack.sha256


@pytest.mark.parametrize("free", [0, 10**9])
def test_a_database_without_room_is_a_full_disk(
    here: Computer, made: Made, monkeypatch: pytest.MonkeyPatch, free: int
) -> None:
    offer = here.trust(made, str(made.folder))

    named = here.folder / "darasa.example_garden.en-1.dpack"

    def refuse(_library: Library, path: Path, *_: object) -> None:
        monkeypatch.setattr(bringing, "free", lambda _: free)
        path.replace(named)  # the row comes after its name
        raise DatabaseUnusableError(here.data.database, "database or disk is full")

    monkeypatch.setattr(Library, "install_verified", refuse)
    with pytest.raises(DatabaseUnusableError if free else NoSpaceError):
        bring(here, offer)
    assert named.exists() == bool(free)
    if not free:
        assert here.hidden == []


def test_a_pack_of_another_name_is_refused(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    bringer(here).plan(offer, lambda: None)
    wrong = replace(offer, path=offer.path.replace("garden", "meadow"))
    with pytest.raises(Exception, match="meadow"):  # the catalogue knows no such target
        bring(here, wrong)
    assert packs.first.exists()


def test_files_of_a_publisher_that_do_not_fit_each_other(
    here: Computer, made: Made, packs: Packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = here.trust(made, str(made.folder))
    index = bringer(here)._index(offer, lambda: None, Pool())
    other = replace(index, manifest=replace(index.manifest, version=9))
    monkeypatch.setattr(type(here.catalogues), "known_index", lambda *_: other)
    with pytest.raises(MisprintError, match="another pack"):
        bring(here, offer)
    monkeypatch.undo()
    # A signed index that belongs to a pack with other bytes of the same length.
    listed = replace(offer, pack=replace(offer.pack, sha256="f" * 64))
    with pytest.raises(MisprintError, match="not that of this pack"):
        bring(here, listed)
    assert here.hidden == []
    assert sha256_of(packs.first) == offer.pack.sha256


def test_what_the_catalogue_does_not_vouch_for_is_not_installed(
    here: Computer, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = here.trust(made, str(made.folder))

    def refuse(*_: object) -> None:
        raise TargetDamagedError("file", "not those bytes")

    monkeypatch.setattr(type(here.catalogues), "verify", refuse)
    with pytest.raises(TargetDamagedError):
        bring(here, offer)
    assert here.library.installed() == ()


def test_a_pack_that_breaks_its_promises_is_refused_by_name_and_gone(
    here: Computer, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = here.trust(made, str(made.folder))

    def refuse(path: Path, **_: object) -> None:
        raise PackRefusedError(path, "lessons/a.html", "it has a script")

    monkeypatch.setattr(bringing, "verify_pack", refuse)
    with pytest.raises(PackRefusedError) as caught:
        bring(here, offer)
    assert str(caught.value.file) == str(Path(offer.path))
    assert here.hidden == []
    assert here.library.installed() == ()


def test_an_older_version_never_replaces_a_newer_one(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    here.install(packs.second)
    with pytest.raises(PackOlderError):
        bring(here, offer)
    with pytest.raises(PackOlderError) as caught:
        bringer(here).here(offer)
    assert (caught.value.version, caught.value.installed) == (1, 2)
    assert here.hidden == []


def test_another_pack_of_the_same_version_is_a_conflict(
    here: Computer, made: Made, packs: Packs, tmp_path: Path
) -> None:
    offer = here.trust(made, str(made.folder))
    here.install(build_course(tmp_path / "meadow", "garden", lessons=2))
    assert bringer(here).here(offer) is None
    with pytest.raises(PackConflictError):
        bring(here, offer)
    assert here.hidden == []
    assert packs.first.exists()


def test_a_pack_whose_file_is_gone_is_not_here(here: Computer, made: Made) -> None:
    offer = here.trust(made, str(made.folder))
    pack = bring(here, offer)
    assert bringer(here).here(offer) == pack
    pack.path.unlink()
    assert bringer(here).here(offer) is None
    assert bring(here, offer).path.exists()


def test_a_newer_version_takes_over_what_came_of_the_older(here: Computer, made: Made, packs: Packs) -> None:
    first = here.trust(made, str(made.folder))
    content = packs.first.read_bytes()
    with new_part(here.folder, packs.index, first.pack.sha256) as part:
        for entry in packs.index.entries[1:]:
            part.write(entry.payload, content[entry.payload : entry.end], Kind.FETCHED)
    republish(made, [packs.second])
    here.catalogues.refresh(made.id)
    (second,) = here.catalogues.offers()
    assert second.pack.version == 2
    bringer(here).tidy([second])
    assert len(here.hidden) == 2  # it waits for the newer one
    plan = bringer(here).plan(second, lambda: None)
    old = {piece.stored_sha256 for piece in packs.index.pieces}
    assert plan.fetch == sum(
        piece.stored_size for piece in packs.second_index.pieces[1:] if piece.stored_sha256 not in old
    )
    assert bring(here, second).path.read_bytes() == packs.second.read_bytes()
    bringer(here).tidy([])
    assert here.hidden == []


def test_parts_that_nobody_waits_for_are_cleared_away(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    with new_part(here.folder, packs.index, offer.pack.sha256):
        pass
    (here.folder / f".part-{'d' * 64}").write_bytes(b"half of something")
    (here.folder / f".part-{'e' * 64}.journal").mkdir()
    bringer(here).tidy([offer])
    assert len(here.hidden) == 3  # two of the course, and a folder that somebody made
    (here.folder / f".part-{'e' * 64}.journal").rmdir()
    bringer(here).tidy([])
    assert here.hidden == []


def test_a_part_that_cannot_be_read_is_none(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    path = part_path(here.folder, offer.pack.sha256)
    path.with_name(path.name + ".journal").mkdir()
    assert bringer(here).left(offer) is None
    assert packs.first.exists()


@pytest.mark.parametrize("damaged", [False, True])
def test_a_cut_between_its_name_and_its_row_costs_nothing(
    here: Computer, made: Made, packs: Packs, line: Line, damaged: bool
) -> None:
    offer = here.trust(made, line.url)
    pack = bring(here, offer)
    here.db.execute_sql("DELETE FROM installed_pack")
    if damaged:
        content = pack.path.read_bytes()
        place = packs.index.entries[3].payload
        pack.path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
    line.reset_counts()
    assert bring(here, offer).path.read_bytes() == packs.first.read_bytes()
    assert len(line.seen) == damaged
    assert here.hidden == []


def test_a_file_of_its_name_and_another_length_is_replaced(here: Computer, made: Made, packs: Packs) -> None:
    offer = here.trust(made, str(made.folder))
    (here.folder / "darasa.example_garden.en-1.dpack").write_bytes(b"anything")
    assert bring(here, offer).path.read_bytes() == packs.first.read_bytes()


def test_only_packs_that_share_something_are_opened(
    here: Computer, made: Made, packs: Packs, tmp_path: Path
) -> None:
    stranger = build_course(tmp_path / "stranger", "stranger", lessons=1)
    here.install(stranger)
    index = packs.index
    contents = {entry.path: entry.sha256 for entry in index.manifest.entries}
    (installed,) = here.library.installed()
    shared = {e.sha256 for e in installed.manifest.entries} & set(contents.values())
    found = find_payloads(index, here.library.installed(), [], lambda: None)
    assert len(found) == len(shared)
    other = replace(installed, manifest=replace(installed.manifest, entries=()))
    assert find_payloads(index, [other], [], lambda: None) == {}
    here.install(packs.first)
    first = next(pack for pack in here.library.installed() if pack.manifest.course == "garden")
    found = find_payloads(index, [first], [], lambda: None)
    assert len(found) == len({piece.stored_sha256 for piece in index.pieces[1:]})
    # Known from the first of two packs, it is not looked for in the second.
    assert find_payloads(index, [first, first], [], lambda: None) == found
    assert made.folder.exists()


def test_the_same_content_deflated_otherwise_is_no_copy(here: Computer, packs: Packs) -> None:
    here.install(packs.first)
    index = packs.index
    pieces = tuple(
        replace(piece, stored_sha256="0" * 64) if piece.path.endswith(".html") else piece
        for piece in index.pieces
    )
    found = find_payloads(replace(index, pieces=pieces), here.library.installed(), [], lambda: None)
    assert "0" * 64 not in found
    assert found
