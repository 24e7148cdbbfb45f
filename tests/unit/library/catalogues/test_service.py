"""Adding catalogues, keeping up with them wherever they turn up, and looking things up without a network."""

import errno
import hashlib
import json
import shutil
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from darasa.core.lock import FolderInUseError, FolderLock
from darasa.core.paths import DataFolder
from darasa.core.tasks import CancelledError
from darasa.core.warrant import Warrant
from darasa.library.catalogues.errors import (
    CatalogueAddressError,
    CatalogueDamagedError,
    CatalogueExpiredError,
    CatalogueForgedError,
    CatalogueMalformedError,
    CatalogueNameError,
    CatalogueNotKeptError,
    CatalogueShownError,
    CatalogueUnknownError,
    CatalogueWithoutMirrorError,
    NotACatalogueError,
    OfferGoneError,
    TargetDamagedError,
)
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.types import Standing, fingerprint_of
from darasa.library.mirrors import MirrorGoneError
from darasa.net.errors import NoAnswerError
from darasa.packs.errors import PackRefusedError
from darasa.packs.index import index_of, index_to_bytes
from tests.catalogues.making import OURS, THEIRS, Made, make_catalogue, republish
from tests.catalogues.trusting import NOW, YEAR, Reader, copied, edit, sign_for
from tests.unit.net.servers import RawServer
from tests.unit.record.kit import SetClock

NOBODY = "http://127.0.0.1:9"
"""Nothing listens there (the port `discard`)."""
Packs = tuple[Path, Path, Path]


class TestLooking:
    def test_at_a_catalogue_without_its_root_file(self, made: Made, reader: Reader, address: str) -> None:
        found = reader.catalogues.look_at(address)
        assert (found.id, found.title, found.packs) == (made.id, "Courses for tests", 2)
        assert [one.publisher for one in found.publishers] == [OURS, THEIRS]
        assert (found.is_known, found.is_from_mirror) == (False, True)
        assert (found.root, found.address) == (made.root, address)
        assert found.fingerprint == fingerprint_of(made.id)
        assert reader.catalogues.all() == ()
        assert not reader.data.catalogues.exists(), "nothing of it is kept"

    def test_with_its_root_file(self, made: Made, reader: Reader, address: str) -> None:
        assert not reader.catalogues.look_at(address, made.root).is_from_mirror

    def test_at_one_that_is_known(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        added = reader.add(made)
        found = reader.catalogues.look_at(str(copied(made, tmp_path / "copy").folder))
        assert (found.is_known, found.id, found.fingerprint) == (True, added.id, added.fingerprint)

    def test_where_none_is(self, reader: Reader, tmp_path: Path) -> None:
        with pytest.raises(NotACatalogueError):
            reader.catalogues.look_at(str(tmp_path))
        with pytest.raises(MirrorGoneError):
            reader.catalogues.look_at(str(tmp_path / "gone"))
        with pytest.raises(NoAnswerError):
            reader.catalogues.look_at(NOBODY)

    def test_with_somebody_elses_root(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        other = make_catalogue(tmp_path / "other")
        with pytest.raises(CatalogueForgedError):
            reader.catalogues.look_at(str(made.folder), other.root)

    def test_the_fingerprint_is_eight_groups_of_four_digits(self) -> None:
        assert fingerprint_of("0" * 64) == " ".join(["0000"] * 8)
        assert len(fingerprint_of("f" * 64).split(" ")) == 8
        assert int(fingerprint_of("f" * 64).replace(" ", "")) == (2**256 - 1) % 10**32


class TestAdding:
    def test_nothing_is_read_yet(self, made: Made, reader: Reader) -> None:
        added = reader.catalogues.add(None, NOBODY, made.root)
        assert (added.id, added.standing, added.mirrors) == (made.id, Standing.NEVER, (NOBODY,))
        assert (added.title, added.refreshed_at, added.expires_at) == (made.id[:16], None, None)
        assert reader.catalogues.offers() == ()
        assert reader.catalogues.offers(added.id) == ()
        assert reader.catalogues.known("0" * 64, 1) is None
        assert reader.again().all() == (added,)

    def test_a_name_of_ones_own(self, made: Made, reader: Reader) -> None:
        added = reader.catalogues.add(None, str(made.folder), made.root, "  The union's  ")
        assert added.title == "The union's"
        assert reader.catalogues.refresh(added.id).title == "The union's"
        assert reader.catalogues.find("The union's").id == made.id
        assert reader.catalogues.find(made.id[:10]).id == made.id
        for name in ("", "somebody"):
            with pytest.raises(CatalogueUnknownError):
                reader.catalogues.find(name)

    @pytest.mark.parametrize("name", ["\u202eevil", "\u200b", "x" * 500, "a\nb"], ids=ascii)
    def test_a_name_that_is_none(self, made: Made, reader: Reader, name: str) -> None:
        with pytest.raises(CatalogueNameError):
            reader.catalogues.add(None, str(made.folder), made.root, name)
        assert reader.catalogues.all() == ()

    def test_two_of_one_name(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        reader.catalogues.add(None, str(made.folder), made.root, "Courses")
        other = make_catalogue(tmp_path / "other")
        with pytest.raises(CatalogueNameError):
            reader.catalogues.add(None, str(other.folder), other.root, "Courses")
        assert reader.catalogues.add(None, "", made.root, "Courses").title == "Courses"

    def test_a_second_mirror_of_the_same(self, made: Made, reader: Reader) -> None:
        reader.add(made)
        for _ in range(2):
            added = reader.catalogues.add(None, NOBODY, made.root)
            assert added.mirrors == (str(made.folder), NOBODY)
        assert added.standing is Standing.FRESH, "what was believed still is"

    @pytest.mark.parametrize("root", [b"", b"{}", b"\x00" * 500, b'{"signed":{},"signatures":[]}'], ids=repr)
    def test_what_is_no_root(self, reader: Reader, root: bytes) -> None:
        with pytest.raises((CatalogueForgedError, CatalogueMalformedError)):
            reader.catalogues.add(None, NOBODY, root)
        assert reader.catalogues.all() == ()

    def test_it_comes_later_in_its_history(self, made: Made, reader: Reader, packs: Packs) -> None:
        """Somebody is given the third root of a catalogue that is trusted since its first."""
        reader.catalogues.add(None, "", made.root)
        for _ in range(2):
            made.publishing.rotate("root")
        republish(made, [packs[1]])
        third = (made.metadata / "3.root.json").read_bytes()
        assert reader.catalogues.look_at(str(made.folder), third).is_known
        added = reader.catalogues.add(None, str(made.folder), third)
        assert (added.id, len(reader.catalogues.all())) == (made.id, 1)
        assert reader.catalogues.refresh(made.id).standing is Standing.FRESH
        second = (made.metadata / "2.root.json").read_bytes()
        assert reader.catalogues.add(None, "", second).id == made.id, "its history is here now"

    def test_one_trusted_from_its_third_root_on(self, made: Made, reader: Reader, packs: Packs) -> None:
        for _ in range(2):
            made.publishing.rotate("root")
        republish(made)
        third = (made.metadata / "3.root.json").read_bytes()
        added = reader.catalogues.add(None, str(made.folder), third)
        assert added.id == hashlib.sha256(third).hexdigest()
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH
        assert reader.again().look_at(str(made.folder)).id == added.id, "as its roots lead there"
        made.publishing.rotate("root")
        republish(made, [packs[1]])
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH
        names = set(reader.again().metadata_files(added.id))
        assert {"metadata/3.root.json", "metadata/4.root.json"} <= names

    def test_a_root_that_leads_nowhere_is_another_catalogue(
        self, made: Made, reader: Reader, tmp_path: Path
    ) -> None:
        reader.add(made)
        other = make_catalogue(tmp_path / "other")
        assert reader.catalogues.add(None, NOBODY, other.root).id == other.id
        assert len(reader.catalogues.all()) == 2

    def test_the_gate_is_asked_first(self, data_folder: DataFolder) -> None:
        class NoError(Exception):
            pass

        def gate(_warrant: Warrant | None) -> None:
            raise NoError

        catalogues = Catalogues(data_folder, SetClock(NOW), gate)
        with pytest.raises(NoError):
            catalogues.add(None, "nowhere at all", b"nothing")
        assert not data_folder.catalogues.exists()


class TestAddresses:
    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("  https://courses.example/a/ ", "https://courses.example/a"),
            ("https://courses.example/metadata", "https://courses.example"),
            ("http://10.0.0.7:8000/targets/", "http://10.0.0.7:8000"),
            ("/srv/catalogue", "/srv/catalogue"),
            ("relative", str(Path("relative").absolute())),
        ],
    )
    def test_they_are_kept_as_they_are_used(self, made: Made, reader: Reader, typed: str, kept: str) -> None:
        assert reader.catalogues.add(None, typed, made.root).mirrors == (kept,)

    @pytest.mark.parametrize(
        "typed",
        [
            " ", "ftp://courses.example", "file:///etc", "https://", "https://me:secret@courses.example",
            "https://courses.example/?a=1", "https://courses.example/#a", "https://cour ses.example",
            "https://courses.example:99999", "https://courses.example:0", "https://[",
            "https://x" + "y" * 500,
            "https://courses.example/\u202e", "a\x00b", "~nobody-is-called-so/courses",
        ],
        ids=ascii,
    )  # fmt: skip
    def test_what_is_none(self, made: Made, reader: Reader, typed: str) -> None:
        with pytest.raises(CatalogueAddressError):
            reader.catalogues.add(None, typed, made.root)
        with pytest.raises(CatalogueAddressError):
            reader.catalogues.look_at(typed)
        assert reader.catalogues.all() == ()


class TestRemoving:
    def test_a_catalogue(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        reader.catalogues.remove(None, added.id)
        assert reader.catalogues.all() == ()
        assert reader.again().offers() == ()
        for call in (reader.catalogues.get, reader.catalogues.refresh, reader.catalogues.offers):
            with pytest.raises(CatalogueUnknownError):
                call(added.id)  # type: ignore[operator]
        with pytest.raises(CatalogueUnknownError):
            reader.catalogues.remove(None, added.id)

    def test_a_mirror(self, made: Made, reader: Reader) -> None:
        added = reader.catalogues.add(None, NOBODY, made.root)
        with pytest.raises(CatalogueAddressError):
            reader.catalogues.remove_mirror(None, added.id, "http://127.0.0.1:10")
        assert reader.catalogues.remove_mirror(None, added.id, NOBODY).mirrors == ()
        with pytest.raises(CatalogueWithoutMirrorError):
            reader.catalogues.refresh(added.id)

    def test_while_it_is_being_refreshed(self, made: Made, reader: Reader) -> None:
        """What is being taken in finds nobody to belong to, and does not bring the catalogue back."""
        added = reader.add(made)

        def remove(_share: float) -> None:
            reader.again().remove(None, added.id)

        with pytest.raises(CatalogueUnknownError):
            reader.catalogues.refresh(added.id, report=once(remove))
        assert reader.again().all() == ()


def once(act: Callable[[float], None]) -> Callable[[float], None]:
    """Return something to report to that acts at the first report only."""
    acted = Event()

    def report(share: float) -> None:
        if not acted.is_set():
            acted.set()
            act(share)

    return report


class TestRefreshing:
    def test_what_is_new_comes(self, made: Made, reader: Reader, address: str, packs: Packs) -> None:
        added = reader.add(made, address)
        assert (added.title, added.standing) == ("Courses for tests", Standing.FRESH)
        assert added.refreshed_at == NOW
        assert added.expires_at is not None
        assert added.expires_at > NOW
        assert [one.trouble for one in added.publishers] == [None, None]
        republish(made, [packs[1]])
        shares: list[float] = []
        reader.catalogues.refresh(added.id, shares.append)
        assert shares == [0.5, 1.0]
        assert [offer.path for offer in reader.again().offers()] == [
            f"{OURS}/small.en-2.dpack",
            f"{THEIRS}/small.en-1.dpack",
        ]

    def test_nothing_new_costs_two_small_files(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        number = json.loads((reader.data.catalogues / added.id / "state.json").read_bytes())["number"]
        for path in made.folder.rglob("*"):
            if path.is_file() and path.name not in {"timestamp.json"}:
                path.unlink()
        reader.clock.utc_ms += 1000
        assert reader.again().refresh(added.id).refreshed_at == NOW + 1000
        state = json.loads((reader.data.catalogues / added.id / "state.json").read_bytes())
        assert state["number"] == number

    def test_mirrors_are_tried_in_turn(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        added = reader.catalogues.add(None, str(tmp_path / "pulled out"), made.root)
        reader.catalogues.add(None, NOBODY, made.root)
        with pytest.raises(NoAnswerError):
            reader.catalogues.refresh(added.id)
        forged = copied(made, tmp_path / "forged")
        edit(forged.newest("timestamp"), lambda value: value["signed"].update(version=9))
        reader.catalogues.add(None, str(forged.folder), made.root)
        with pytest.raises(CatalogueForgedError):
            reader.catalogues.refresh(added.id)
        reader.catalogues.add(None, str(made.folder), made.root)
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH

    def test_a_mirror_that_is_behind_does_not_hide_the_next(
        self, made: Made, reader: Reader, tmp_path: Path, packs: Packs
    ) -> None:
        stick = copied(made, tmp_path / "stick")
        added = reader.add(stick)
        republish(made, [packs[1]])
        reader.catalogues.refresh(added.id, mirror=str(made.folder))
        reader.catalogues.add(None, str(made.folder), made.root)
        republish(made, [packs[1]])
        reader.catalogues.refresh(added.id)
        assert f"{OURS}/small.en-2.dpack" in [offer.path for offer in reader.catalogues.offers()]

    def test_a_mirror_that_stands_still_does_not_hide_the_next(
        self, made: Made, reader: Reader, tmp_path: Path, packs: Packs
    ) -> None:
        still = copied(made, tmp_path / "still")
        added = reader.add(still)
        reader.catalogues.add(None, str(made.folder), made.root)
        republish(made, [packs[1]])
        reader.catalogues.refresh(added.id)
        assert f"{OURS}/small.en-2.dpack" in [offer.path for offer in reader.catalogues.offers()]

    def test_a_mirror_that_stands_still_is_left_when_its_time_is_over(
        self, made: Made, reader: Reader, tmp_path: Path
    ) -> None:
        still = copied(made, tmp_path / "still")
        added = reader.add(still)
        reader.catalogues.add(None, str(made.folder), made.root)
        reader.clock.utc_ms = (added.expires_at or 0) + 1
        for role in ("targets", "snapshot", "timestamp"):
            made.forge(role, lambda signed: signed.update(expires="2040-01-01T00:00:00Z"))
        made.seal()
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH

    def test_it_can_be_stopped(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        before = reader.believed()

        def stop() -> None:
            raise CancelledError

        with pytest.raises(CancelledError):
            reader.catalogues.refresh(added.id, check=stop)
        assert reader.believed() == before

    def test_a_server_that_says_nothing_keeps_nobody_waiting(self, made: Made, reader: Reader) -> None:
        def say_nothing(_connection: socket.socket) -> None:
            server.ending.wait()

        with RawServer(say_nothing) as server:
            added = reader.catalogues.add(None, server.url, made.root)

            def stop() -> None:
                if server.asked.is_set():
                    raise CancelledError

            began = time.monotonic()
            with pytest.raises(CancelledError):
                reader.catalogues.refresh(added.id, check=stop)
            assert time.monotonic() - began < 5
        assert not [one for one in threading.enumerate() if one.name.startswith("darasa")]

    def test_one_process_at_a_time(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        with FolderLock(reader.data.catalogues / f"{added.id}.lock"), pytest.raises(FolderInUseError):
            reader.catalogues.refresh(added.id)
        assert reader.catalogues.offers(), "reading needs no lock"

    def test_who_writes_waits_for_moments(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        lock, taken = FolderLock(reader.data.catalogues / "writing.lock"), Event()

        def hold() -> None:
            with lock:
                taken.set()
                Event().wait(0.2)

        thread = Thread(target=hold)
        thread.start()
        taken.wait()
        assert reader.catalogues.add(None, NOBODY, made.root).mirrors == (str(made.folder), NOBODY)
        thread.join()
        assert added.id

    def test_who_writes_does_not_wait_for_ever(
        self, made: Made, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        added = reader.add(made)
        monkeypatch.setattr("darasa.library.catalogues.shelf._PATIENCE", 0.0)
        with FolderLock(reader.data.catalogues / "writing.lock"), pytest.raises(FolderInUseError):
            reader.catalogues.remove(None, added.id)

    def test_a_disk_that_is_full(
        self, made: Made, reader: Reader, packs: Packs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        added = reader.add(made)
        before = reader.believed()
        republish(made, [packs[1]])

        def full(_descriptor: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", full)
            with pytest.raises(CatalogueNotKeptError) as raised:
                reader.catalogues.refresh(added.id)
        assert raised.value.reason == "No space left on device"
        assert reader.believed() == before
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH

    def test_when_the_clock_says_1970(self, made: Made, reader: Reader) -> None:
        reader.clock.utc_ms = 0
        added = reader.add(made)
        assert added.standing is Standing.FRESH
        assert len(reader.catalogues.offers()) == 2

    def test_when_the_clock_says_2099(self, made: Made, reader: Reader, packs: Packs) -> None:
        reader.clock.utc_ms = 4_070_908_800_000
        added = reader.catalogues.add(None, str(made.folder), made.root)
        with pytest.raises(CatalogueExpiredError) as raised:
            reader.catalogues.refresh(added.id)
        assert raised.value.now == 4_070_908_800_000
        assert raised.value.expires_at < raised.value.now
        assert reader.catalogues.get(added.id).standing is Standing.EXPIRED
        assert reader.catalogues.offers() == ()
        data = packs[0].read_bytes()
        assert reader.catalogues.known(hashlib.sha256(data).hexdigest(), len(data)) is not None


class TestAcceptingWhatExpired:
    def expired(self, made: Made, reader: Reader) -> str:
        added = reader.add(made)
        reader.clock.utc_ms += 5 * YEAR
        return added.id

    def test_it_can_be_used_then(self, made: Made, reader: Reader, packs: Packs) -> None:
        catalogue = self.expired(made, reader)
        accepted = reader.catalogues.accept_expired(None, catalogue)
        assert (accepted.standing, accepted.accepts_expired) == (Standing.EXPIRED, True)
        assert len(reader.again().offers()) == 2
        republish(made, [packs[1]])
        assert reader.catalogues.refresh(catalogue).is_usable

    def test_time_still_cannot_be_turned_back(
        self, made: Made, reader: Reader, tmp_path: Path, packs: Packs
    ) -> None:
        old = copied(made, tmp_path / "old")
        republish(made, [packs[1]])
        catalogue = self.expired(made, reader)
        reader.catalogues.accept_expired(None, catalogue)
        before = reader.believed()
        reader.catalogues.refresh(catalogue, mirror=str(old.folder))
        assert reader.believed() == before

    def test_it_ends_when_something_fresh_was_seen(self, made: Made, reader: Reader) -> None:
        catalogue = self.expired(made, reader)
        reader.catalogues.accept_expired(None, catalogue)
        for role in ("targets", OURS, THEIRS):
            made.forge(role, lambda signed: signed.update(expires="2040-01-01T00:00:00Z"))
        for role in ("snapshot", "timestamp"):
            made.forge(role, lambda signed: signed.update(expires="2040-01-01T00:00:00Z"))
        made.seal()
        assert not reader.catalogues.refresh(catalogue).accepts_expired
        reader.clock.utc_ms = 4_070_908_800_000
        assert reader.catalogues.offers() == ()

    def test_it_ends_when_the_clock_was_put_right(self, made: Made, reader: Reader) -> None:
        catalogue = self.expired(made, reader)
        reader.catalogues.accept_expired(None, catalogue)
        reader.clock.utc_ms = NOW
        assert not reader.catalogues.refresh(catalogue).accepts_expired

    def test_what_is_fresh_cannot_be_accepted_beforehand(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        assert not reader.catalogues.accept_expired(None, added.id).accepts_expired

    def test_newer_is_taken_in_although_it_expired_too(
        self, made: Made, reader: Reader, packs: Packs
    ) -> None:
        """A stick that travelled for long still brings what it has, for the day it is accepted."""
        catalogue = self.expired(made, reader)
        republish(made, [packs[1]])
        with pytest.raises(CatalogueExpiredError):
            reader.catalogues.refresh(catalogue)
        reader.catalogues.accept_expired(None, catalogue)
        assert f"{OURS}/small.en-2.dpack" in [offer.path for offer in reader.again().offers()]


class TestLookingUp:
    def test_any_version_that_is_signed_for(self, made: Made, reader: Reader, packs: Packs) -> None:
        republish(made, [packs[1]])
        added = reader.add(made)
        shutil.rmtree(made.folder)
        for pack, version in zip(packs[:2], (1, 2), strict=True):
            data = pack.read_bytes()
            known = reader.again().known(hashlib.sha256(data).hexdigest(), len(data))
            assert known is not None
            assert (known.catalogue, known.path) == (added.id, f"{OURS}/small.en-{version}.dpack")
            assert reader.again().known(hashlib.sha256(data).hexdigest(), len(data) + 1) is None

    def test_no_index_or_list_is_a_pack(self, made: Made, reader: Reader) -> None:
        reader.add(made)
        for path in (*(made.targets / OURS).glob("*.json"), *(made.targets / OURS).glob("*.index")):
            data = path.read_bytes()
            assert reader.catalogues.known(hashlib.sha256(data).hexdigest(), len(data)) is None

    def test_who_was_dismissed_is_known_no_more(self, made: Made, reader: Reader, packs: Packs) -> None:
        added = reader.add(made)
        (offer,) = [one for one in reader.catalogues.offers() if one.pack.publisher == THEIRS]
        made.publishing.dismiss(THEIRS)
        republish(made)
        reader.catalogues.refresh(added.id)
        data = packs[2].read_bytes()
        assert reader.catalogues.known(hashlib.sha256(data).hexdigest(), len(data)) is None
        with pytest.raises(OfferGoneError):
            reader.catalogues.verify(offer, len(data), hashlib.sha256(data).hexdigest())
        with pytest.raises(OfferGoneError):
            reader.catalogues.known_index(offer)

    def test_a_file_is_what_was_offered_or_not(self, made: Made, reader: Reader) -> None:
        reader.add(made)
        offer = reader.catalogues.offers()[0]
        reader.catalogues.verify(offer, offer.pack.size, offer.pack.sha256)
        for size, sha256 in ((offer.pack.size + 1, offer.pack.sha256), (offer.pack.size, "0" * 64)):
            with pytest.raises(TargetDamagedError):
                reader.catalogues.verify(offer, size, sha256)

    def test_an_index_is_kept(self, made: Made, reader: Reader, packs: Packs) -> None:
        reader.add(made)
        offer = reader.catalogues.offers()[0]
        assert reader.catalogues.known_index(offer) is None
        index = index_of(packs[0])
        data = index_to_bytes(index)
        assert (made.targets / offer.index_path).read_bytes() == data
        assert reader.catalogues.keep_index(offer, data) == index
        assert reader.again().known_index(offer) == index
        with pytest.raises(TargetDamagedError):
            reader.catalogues.keep_index(offer, data[:-1])
        kept = reader.data.catalogues / offer.catalogue / "indexes" / offer.index_path
        kept.write_bytes(data[:-1])
        assert reader.again().known_index(offer) is None

    def test_of_a_course_the_last_index_is_kept(self, made: Made, reader: Reader, packs: Packs) -> None:
        added = reader.add(made)
        for number, pack in enumerate(packs[:2]):
            if number:
                republish(made, [pack])
                reader.catalogues.refresh(added.id)
            (offer,) = [one for one in reader.catalogues.offers() if one.pack.publisher == OURS]
            reader.catalogues.keep_index(offer, index_to_bytes(index_of(pack)))
        kept = [path.name for path in reader.data.catalogues.rglob("*.index")]
        assert kept == ["small.en-2.index"]

    def test_an_index_that_is_none_though_it_is_signed_for(self, made: Made, reader: Reader) -> None:
        sign_for(made, f"{OURS}/small.en-3.index", b"no index")
        reader.add(made)
        offer = replace(reader.catalogues.offers()[0], path=f"{OURS}/small.en-3.dpack")
        with pytest.raises(PackRefusedError):
            reader.catalogues.keep_index(offer, b"no index")
        assert reader.catalogues.known_index(offer) is None

    def test_offers_say_where_to_read_from(self, made: Made, reader: Reader) -> None:
        reader.add(made)
        reader.catalogues.add(None, NOBODY, made.root)
        for offer in reader.catalogues.offers():
            assert offer.mirrors == (str(made.folder), NOBODY)
            assert offer.path == f"{offer.pack.publisher}/{offer.pack.file}"
            assert offer.index_path == offer.path.replace(".dpack", ".index")
            assert (made.targets / offer.path).stat().st_size == offer.pack.size

    def test_all_that_is_believed_is_a_catalogue(
        self, made: Made, reader: Reader, tmp_path: Path, packs: Packs
    ) -> None:
        """Written to a stick with packs beside it, another computer can read it."""
        made.publishing.rotate("root")
        republish(made, [packs[1]])
        added = reader.add(made)
        stick = tmp_path / "stick"
        for name, data in reader.again().metadata_files(added.id).items():
            (stick / name).parent.mkdir(parents=True, exist_ok=True)
            (stick / name).write_bytes(data)
        other = Reader(tmp_path / "other")
        assert other.catalogues.look_at(str(stick)).id == made.id
        other.catalogues.add(None, "", made.root)
        found = other.catalogues.refresh(made.id, mirror=str(stick))
        assert (found.standing, found.mirrors) == (Standing.FRESH, ())
        assert [offer.pack for offer in other.catalogues.offers()] == [
            offer.pack for offer in reader.catalogues.offers()
        ]


class TestSticks:
    def test_what_lies_on_one(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        added = reader.add(made)
        stick = self.stick(tmp_path, copied(made, tmp_path / "copy"))
        place = next((stick / "Darasa" / "courses").iterdir())
        (place / "targets" / THEIRS / "small.en-1.dpack").unlink()
        (offer,), unknown = reader.catalogues.stick_offers(stick)
        assert unknown is None
        assert (offer.path, offer.mirrors) == (f"{OURS}/small.en-1.dpack", (str(place), str(made.folder)))
        (place / "targets" / OURS / "small.en-1.index").write_bytes(b"cut")
        assert reader.catalogues.stick_offers(stick) == ((), None)
        assert added.id == offer.catalogue

    def test_newer_than_what_is_here(self, made: Made, reader: Reader, tmp_path: Path, packs: Packs) -> None:
        reader.add(made)
        stick = copied(made, tmp_path / "copy")
        republish(stick, [packs[1]])
        offers, _ = reader.catalogues.stick_offers(stick.folder)
        assert [offer.path for offer in offers] == [f"{OURS}/small.en-2.dpack", f"{THEIRS}/small.en-1.dpack"]
        assert [offer.pack.version for offer in reader.again().offers()] == [2, 1]

    def test_older_than_what_is_here(self, made: Made, reader: Reader, tmp_path: Path, packs: Packs) -> None:
        """It does not turn time back, and its files still count as long as they are signed for."""
        stick = copied(made, tmp_path / "copy")
        republish(made, [packs[1]])
        reader.add(made)
        (offer, _), unknown = reader.catalogues.stick_offers(stick.folder)
        assert unknown is None
        assert (offer.path, offer.pack.version) == (f"{OURS}/small.en-1.dpack", 1)
        data = packs[0].read_bytes()
        assert (offer.pack.size, offer.pack.sha256) == (len(data), hashlib.sha256(data).hexdigest())
        reader.catalogues.verify(offer, len(data), hashlib.sha256(data).hexdigest())
        index = index_to_bytes(index_of(packs[0]))
        assert reader.catalogues.keep_index(offer, index).manifest.version == 1
        assert reader.catalogues.offers()[0].pack.version == 2

    def test_an_older_version_without_its_index_is_no_use(
        self, made: Made, reader: Reader, tmp_path: Path, packs: Packs
    ) -> None:
        stick = copied(made, tmp_path / "copy")
        republish(made, [packs[1]])
        made.forge(OURS, lambda signed: signed["targets"].pop(f"{OURS}/small.en-1.index"))
        made.seal()
        reader.add(made)
        (offer,), _ = reader.catalogues.stick_offers(stick.folder)
        assert offer.pack.publisher == THEIRS

    def test_one_that_is_not_trusted(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        stick = self.stick(tmp_path, made)
        offers, unknown = reader.catalogues.stick_offers(stick)
        assert offers == ()
        assert unknown is not None
        assert (unknown.id, unknown.packs, unknown.is_known) == (made.id, 2, False)
        added = reader.catalogues.add(None, unknown.address, unknown.root)
        offers, unknown = reader.catalogues.stick_offers(stick)
        assert (len(offers), unknown, added.id) == (2, None, made.id)

    def test_several_on_one(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        reader.add(made)
        stick = self.stick(tmp_path, made, make_catalogue(tmp_path / "other"))
        (stick / "Darasa" / "courses" / "a file").write_bytes(b"")
        (stick / "Darasa" / "courses" / "an empty folder").mkdir()
        offers, unknown = reader.catalogues.stick_offers(stick)
        assert len(offers) == 2
        assert unknown is not None

    def test_none_on_it(self, reader: Reader, tmp_path: Path) -> None:
        assert reader.catalogues.stick_offers(tmp_path) == ((), None)
        assert reader.catalogues.stick_offers(tmp_path / "gone") == ((), None)

    def test_a_forged_one_serves_what_is_known_by_its_hash(
        self, made: Made, reader: Reader, tmp_path: Path
    ) -> None:
        reader.add(made)
        before = reader.believed()
        stick = copied(made, tmp_path / "copy")
        stick.newest("timestamp").write_bytes(b"{}")
        offers, _ = reader.catalogues.stick_offers(stick.folder)
        assert len(offers) == 2
        shutil.rmtree(stick.targets)
        with pytest.raises(CatalogueMalformedError):
            reader.catalogues.stick_offers(stick.folder)
        assert reader.believed() == before

    def test_one_that_expired(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        reader.clock.utc_ms += 5 * YEAR
        with pytest.raises(CatalogueExpiredError):
            reader.catalogues.stick_offers(made.folder)
        reader.catalogues.accept_expired(None, added.id)
        assert len(reader.catalogues.stick_offers(made.folder)[0]) == 2

    def test_while_another_process_refreshes(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        with FolderLock(reader.data.catalogues / f"{added.id}.lock"):
            assert len(reader.catalogues.stick_offers(made.folder)[0]) == 2

    def test_one_full_of_rubbish(self, made: Made, reader: Reader, tmp_path: Path) -> None:
        reader.add(made)
        (tmp_path / "stick" / "metadata").mkdir(parents=True)
        (tmp_path / "stick" / "metadata" / "1.root.json").write_bytes(b"x" * 200_000)
        with pytest.raises(CatalogueShownError):
            reader.catalogues.stick_offers(tmp_path / "stick")

    def stick(self, folder: Path, *catalogues: Made) -> Path:
        """Return a stick with catalogues where `darasa library export` puts them."""
        for made in catalogues:
            shutil.copytree(made.folder, folder / "stick" / "Darasa" / "courses" / made.id[:16])
        return folder / "stick"


class TestWhatIsDamagedHere:
    @pytest.mark.parametrize("damage", [b"", b"\x00" * 100, b"{}"], ids=["empty", "zeros", "another shape"])
    @pytest.mark.parametrize("name", ["about.json", "state.json"])
    def test_a_glance(self, made: Made, reader: Reader, name: str, damage: bytes, tmp_path: Path) -> None:
        added = reader.add(made)
        other = reader.add(make_catalogue(tmp_path / "other"))
        (reader.data.catalogues / added.id / name).write_bytes(damage)
        found = reader.again().get(added.id)
        assert (found.standing, found.id, found.title) == (Standing.DAMAGED, added.id, added.id[:16])
        assert reader.again().get(other.id).standing is Standing.FRESH
        assert reader.again().offers() == ()
        with pytest.raises(CatalogueDamagedError):
            reader.again().offers(added.id)
        assert reader.again().known("0" * 64, 1) is None
        reader.catalogues.add(None, str(made.folder), made.root)
        assert reader.again().refresh(added.id).standing is Standing.FRESH
        assert len(reader.again().offers()) == 2

    def test_a_refresh_mends_the_glance(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        (reader.data.catalogues / added.id / "state.json").unlink()
        assert reader.again().refresh(added.id).standing is Standing.FRESH
        assert len(reader.again().offers()) == 2

    @pytest.mark.parametrize(
        "name", ["timestamp.json", "1.snapshot.json", "1.targets.json", f"1.{OURS}.json", "listing.json"]
    )
    def test_a_refresh_mends_the_rest(self, made: Made, reader: Reader, name: str) -> None:
        added = reader.add(made)
        (path,) = [
            path
            for path in (reader.data.catalogues / added.id).rglob("*.json")
            if path.name == name or (path.name.endswith(name) and path.parent.name == OURS)
        ]
        path.write_bytes(path.read_bytes()[:-20])
        assert reader.again().offers() == ()
        with pytest.raises(CatalogueDamagedError):
            reader.again().offers(added.id)
        reader.again().refresh(added.id)
        assert len(reader.again().offers()) == 2

    def test_without_its_root_it_has_to_be_added_again(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        (path,) = (reader.data.catalogues / added.id).rglob("1.root.json")
        path.unlink()
        for call in (reader.again().offers, reader.again().refresh):
            with pytest.raises(CatalogueDamagedError):
                call(added.id)  # type: ignore[operator]
        reader.catalogues.add(None, "", made.root)
        assert reader.catalogues.refresh(added.id).standing is Standing.FRESH

    def test_folders_that_are_no_catalogue(self, made: Made, reader: Reader) -> None:
        added = reader.add(made)
        (reader.data.catalogues / "something").mkdir()
        (reader.data.catalogues / "a file").write_bytes(b"")
        assert [one.id for one in reader.again().all()] == [added.id]
        for name in ("something", "../catalogues", ".", ""):
            with pytest.raises(CatalogueUnknownError):
                reader.catalogues.get(name)


class TestSeveralProcesses:
    def test_one_reads_while_another_puts_a_newer_state_there(
        self, made: Made, reader: Reader, packs: Packs, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The state that is being read vanishes in the middle: it is read once more."""
        added = reader.add(made)
        republish(made, [packs[1]])
        slow = reader.again()
        keeping = slow._shelf.keeping(added.id)
        read, calls = type(keeping).files, []

        def files(self: Any, state: Any) -> dict[str, bytes]:
            calls.append(state.number)
            if len(calls) == 1:
                with monkeypatch.context() as patch:
                    patch.setattr(type(keeping), "files", read)
                    reader.again().refresh(added.id)
            return read(self, state)

        monkeypatch.setattr(type(keeping), "files", files)
        assert slow.offers(added.id)[0].pack.version == 2
        assert calls == [1, 2] or calls[0] < calls[1]

    def test_one_sees_what_another_did(self, made: Made, reader: Reader, packs: Packs) -> None:
        added = reader.add(made)
        assert len(reader.catalogues.offers()) == 2
        republish(made, [packs[1]])
        reader.again().refresh(added.id)
        assert reader.catalogues.offers()[0].pack.version == 2


def test_nothing_needs_the_library_cryptography(made: Made, reader: Reader) -> None:
    """In a process of its own, where it cannot be imported."""
    import subprocess

    script = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from pathlib import Path\n"
        "from tests.catalogues.making import Made\n"
        "from tests.catalogues.trusting import Reader\n"
        f"reader = Reader(Path({str(reader.folder)!r}))\n"
        f"print(reader.add(Made(Path({str(made.folder)!r}))).standing, len(reader.catalogues.offers()))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "fresh 2\n"


def test_a_glance_loads_no_tuf(made: Made, reader: Reader) -> None:
    import subprocess

    reader.add(made)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from darasa.core.clock import SystemClock\n"
        "from darasa.core.paths import DataFolder\n"
        "from darasa.library.catalogues.service import Catalogues\n"
        f"found = Catalogues(DataFolder(Path({str(reader.folder)!r})), SystemClock(), print).all()\n"
        "heavy = {'tuf', 'securesystemslib', 'requests', 'nacl', 'PySide6'}\n"
        "print(len(found), sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "1 []\n"
