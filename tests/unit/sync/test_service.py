"""The targets of a data folder as others use them."""

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from darasa.centre.restoring import restore
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.people.errors import FacilitatorNeededError
from darasa.record.types import Verb
from darasa.storage.errors import DatabaseDamagedError, DatabaseUnusableError
from darasa.sync import errors, targets, types
from darasa.sync.models import Ledger
from darasa.sync.service import STATEMENT_BYTES, Sync
from darasa.sync.types import Progress, Rules, Sent, Target
from darasa.workspace import Workspace
from tests.stores.faults import Delay
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import READ_ONLY, WRITE_ONLY, Ralph
from tests.stores.strict import Habits, StrictStore
from tests.unit.centre.rooms import Room
from tests.unit.net.servers import RawServer, answer
from tests.unit.record.kit import AMINA, JOSEPH, NEEMA, QUESTION
from tests.unit.sync.kit import WARRANT, Sending, ids

HOLDER = """
import sys, time
from pathlib import Path
from darasa.core.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]) / "upload.lock")
print(lock.acquire(), flush=True)
time.sleep(60)
"""


class TestTargets:
    def test_added_listed_and_removed(self, sending: Sending) -> None:
        sync = sending.sync
        assert (sync.targets(), sync.rules(), sync.status(), sync.has_work) == ((), Rules(), (), False)
        one = sync.add_store(WARRANT, "one", "store.example/xAPI/statements", "k", "s")
        two = sync.add_store(WARRANT, "two", "https://two.example", "k", "s", everything=True)
        assert sync.targets() == (one, two)
        assert sync.target("one") == sync.target(one.id) == one
        with pytest.raises(errors.TargetRefusedError):
            sync.add_store(WARRANT, "one", "https://three.example", "k", "s")
        assert sync.targets() == (one, two)
        assert sync.remove(WARRANT, "one") == one
        with pytest.raises(errors.TargetUnknownError):
            sync.remove(WARRANT, one.id)
        assert sending.again().sync.targets() == (two,)

    def test_rules(self, sending: Sending) -> None:
        rules = Rules(automatic=False, metered=True, budget_mb=20)
        sending.sync.set_rules(WARRANT, rules)
        assert sending.again().sync.rules() == rules
        with pytest.raises(errors.TargetRefusedError):
            sending.sync.set_rules(WARRANT, Rules(budget_mb=-1))
        assert sending.sync.rules() == rules

    def test_a_damaged_file_stops_everything_and_stays(self, sending: Sending) -> None:
        path = sending.computer.folder / targets.NAME
        path.write_text("{")
        sync = sending.sync
        for act in (
            sync.targets, sync.rules, sync.status, sync.send, lambda: sync.has_work, sync.completions_waiting,
            lambda: sync.add_store(WARRANT, "a", "https://a.example", "k", "s"),
            lambda: sync.remove(WARRANT, "a"), lambda: sync.set_rules(WARRANT, Rules()),
        ):  # fmt: skip
            with pytest.raises(errors.TargetsDamagedError):
                act()
        assert path.read_text() == "{"

    def test_removing_forgets_how_far_it_came_but_not_what_it_cost(
        self, sending: Sending, store: StrictStore
    ) -> None:
        sending.study(3)
        target = sending.add(store)
        sending.send()
        cost = sending.sync.month()
        sending.sync.remove(WARRANT, target.name)
        assert sending.progress(target) == Progress()
        assert sending.sync.month() == cost != ()
        sending.add(store)
        assert sending.send().statements == 3, "it begins with the first event"

    @pytest.mark.parametrize(
        "method",
        [
            "add_store",
            "change_store",
            "remove",
            "set_rules",
            "test",
            "send_again",
            "send_all_again",
            "bring_back",
        ],
    )
    def test_the_gate_is_asked_before_anything_else(self, sending: Sending, method: str) -> None:
        def refuse(_warrant: Warrant | None) -> None:
            raise FacilitatorNeededError

        computer = sending.computer
        target = sending.sync.add_store(WARRANT, "one", "https://store.example", "k", "s")
        gated = Sync(computer.database, DataFolder(computer.folder), computer.record, computer.clock, refuse)
        before = (computer.folder / targets.NAME).read_bytes()
        values = {
            "add_store": ("two", "nonsense", "", ""),
            "change_store": (target,),
            "remove": ("nowhere",),
            "set_rules": (Rules(budget_mb=-1),),
            "test": ("nonsense", "", ""),
            "send_again": (target, [1]),
            "send_all_again": (target,),
            "bring_back": ("nonsense", target),
        }
        options = (
            {"url": "x", "key": "", "secret": "", "everything": True} if method == "change_store" else {}
        )
        with pytest.raises(FacilitatorNeededError):
            getattr(gated, method)(None, *values[method], **options)
        assert (computer.folder / targets.NAME).read_bytes() == before


class TestChanging:
    @pytest.fixture
    def sent(self, sending: Sending, store: StrictStore) -> Target:
        """A target that has everything, but for one that it refused."""
        sending.study(4)
        sending.computer.record.record(AMINA, Verb.ANSWERED, QUESTION)
        target = sending.add(store)
        sending.send()
        with sending.computer.database.writing():
            Ledger(sending.computer.database).withhold(target.id, 2, 400, "no", 0)
        return target

    def change(self, sending: Sending, target: Target, **values: object) -> Target:
        kept = {"url": target.address, "key": target.key, "secret": target.secret, "everything": False}
        return sending.sync.change_store(WARRANT, target, **(kept | values))  # type: ignore[arg-type]

    def test_another_key_goes_on(self, sending: Sending, sent: Target) -> None:
        before = sending.progress(sent)
        changed = self.change(sending, sent, key="other", secret="other")
        assert (changed.id, changed.name, changed.key) == (sent.id, sent.name, "other")
        assert sending.sync.targets() == (changed,)
        assert sending.progress(changed) == before
        assert len(sending.sync.withheld(changed)) == 1
        assert not sending.sync.has_work

    def test_another_store_begins_anew(self, sending: Sending, sent: Target) -> None:
        with StrictStore() as other:
            changed = self.change(sending, sent, url=other.url)
            assert sending.sync.targets() == (changed,)
            assert (changed.name, changed.address) == (sent.name, other.url)
            assert sending.progress(changed) == Progress()
            assert sending.sync.withheld(changed) == sending.sync.withheld(sent) == ()
            assert sending.send().statements == 4
            assert len(other.statements()) == 4

    def test_more_begins_anew_and_less_goes_on(self, sending: Sending, sent: Target) -> None:
        more = self.change(sending, sent, everything=True)
        assert sending.progress(more) == Progress()
        assert sending.send().statements == 5
        less = self.change(sending, more, everything=False)
        assert (less.id, sending.progress(less).position) == (more.id, 5)

    def test_what_cannot_be_used_changes_nothing(self, sending: Sending, sent: Target) -> None:
        with pytest.raises(errors.TargetRefusedError):
            self.change(sending, sent, url="ftp://store.example")
        assert sending.sync.targets() == (sent,)
        assert sending.progress(sent).position == 5

    @pytest.mark.parametrize("gone", [True, False])
    def test_while_a_round_is_under_way(self, sending: Sending, store: StrictStore, gone: bool) -> None:
        """What the round then notes is of the store before, and no more goes to it."""
        sending.study(1_000)
        with StrictStore() as other, FaultProxy(store.url) as proxy:
            target = sending.add(proxy)
            proxy.plan(Delay(0), Delay(0.5))
            rounds: list[tuple[Sent, ...]] = []
            thread = threading.Thread(target=lambda: rounds.append(sending.sync.send()))
            thread.start()
            while len(proxy.seen) < 2:
                time.sleep(0.01)
            if gone:
                sending.sync.remove(WARRANT, target.name)
            else:
                self.change(sending, target, url=other.url)
            thread.join()
            ((sent,),) = rounds
            assert isinstance(sent.trouble, errors.TargetUnknownError)
            assert len(store.statements()) < 1_000
            if not gone:
                assert sending.sync.status()[0].trouble is None
                assert sending.send().statements == 1_000
                assert len(other.statements()) == 1_000


class TestTesting:
    def test_a_good_one(self, sending: Sending, store: StrictStore, ralph: Ralph) -> None:
        sending.study(1)
        test = sending.sync.test
        assert test(WARRANT, store.url, store.key, store.secret) == types.Tested(("1.0.3",), can_read=True)
        assert test(WARRANT, f"{ralph.url}/statements", ralph.key, ralph.secret).can_read
        assert not test(WARRANT, ralph.url, WRITE_ONLY.key, WRITE_ONLY.secret).can_read
        assert store.statements() == ralph.statements() == []
        assert sending.sync.targets() == ()

    def test_what_is_wrong(self, sending: Sending, ralph: Ralph) -> None:
        test = sending.sync.test
        with pytest.raises(errors.KeyRefusedError):
            test(WARRANT, ralph.url, ralph.key, "wrong")
        with pytest.raises(errors.KeyRefusedError, match="not authorized to scope"):
            test(WARRANT, ralph.url, READ_ONLY.key, READ_ONLY.secret)
        with pytest.raises(errors.TargetRefusedError):
            test(WARRANT, "ftp://store.example", "k", "s")
        with StrictStore(Habits(versions=("0.95",))) as old, pytest.raises(errors.StoreTooOldError):
            test(WARRANT, old.url, old.key, old.secret)
        page = answer(200, b"<html>", "Content-Type: text/html")
        with RawServer(page) as portal, pytest.raises(errors.PortalError):
            test(WARRANT, portal.url, "k", "s")
        assert b"uthorization" not in portal.requests[0]


class TestLooking:
    def test_how_it_stands(self, sending: Sending, store: StrictStore) -> None:
        recorded = sending.study(3)
        sending.computer.record.record(AMINA, Verb.ANSWERED, QUESTION)
        sync = sending.sync
        target = sending.add(store)
        (status,) = sync.status()
        assert (status.target, status.waiting, status.waiting_bytes) == (target, 3, 3 * STATEMENT_BYTES)
        assert (status.withheld, status.last_success, status.month, status.trouble) == (0, None, (), None)
        assert [(row, event.id) for row, event in sync.waiting(target, 2)] == [
            (1, recorded[0]),
            (2, recorded[1]),
        ]
        sending.send()
        (status,) = sync.status()
        assert (status.waiting, status.last_success) == (0, sending.computer.clock.utc_ms)
        assert sync.waiting(target, 2) == ()
        weight = len(sending.frozen()[0])
        assert weight * 0.7 < STATEMENT_BYTES < weight * 1.5

    def test_whose_completions_wait(self, sending: Sending, store: StrictStore) -> None:
        sync = sending.sync
        sending.study(3, AMINA)
        sending.study(2, JOSEPH)
        sending.computer.record.record(JOSEPH, Verb.ANSWERED, QUESTION)
        assert sync.completions_waiting() == 0, "nobody waits for them"
        sending.add(store)
        sending.add(store, "all", everything=True)
        assert (sync.completions_waiting(), sync.completions_waiting(JOSEPH)) == (5, 2)
        assert sync.completions_waiting(NEEMA) == 0
        sync.send()
        assert sync.completions_waiting() == 0
        sending.study(1, JOSEPH)
        assert (sync.completions_waiting(AMINA), sync.completions_waiting(JOSEPH)) == (0, 1)

    def test_looking_may_be_given_up(self, sending: Sending, store: StrictStore) -> None:
        sending.add(store)

        def stop() -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            sending.sync.status(stop)

    def test_one_progress_over_all_targets(self, sending: Sending, store: StrictStore) -> None:
        sending.study(200)
        sending.add(store)
        sending.add(store, "two")
        shares: list[float] = []
        sending.sync.send(shares.append)
        assert shares == sorted(shares)
        assert 0.5 in shares
        assert shares[-1] == 1.0

    def test_a_damaged_ledger_is_named(self, sending: Sending, store: StrictStore) -> None:
        target = sending.add(store)
        sending.computer.database.execute_sql("DROP TABLE progress")
        with pytest.raises((DatabaseUnusableError, DatabaseDamagedError)):
            sending.progress(target)


class TestOneAtATime:
    @contextmanager
    def holder(self, folder: Path) -> Iterator["subprocess.Popen[str]"]:
        """Another process that is sending."""
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(folder)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    def test_another_process(self, sending: Sending, store: StrictStore) -> None:
        sending.study(3)
        sending.add(store)
        with self.holder(sending.computer.folder):
            with pytest.raises(errors.UploaderBusyError):
                sending.sync.send()
            assert store.received == {}
        assert sending.send().statements == 3, "whoever is killed holds nothing"
        with self.holder(sending.computer.folder):
            assert sending.sync.send() == (), "there is nothing to do"

    def test_another_thread(self, sending: Sending, store: StrictStore) -> None:
        sending.study(30)
        sending.add(store)
        store.habits = Habits(pause=0.3)
        outcomes: list[object] = []

        def send() -> None:
            try:
                outcomes.append(len(sending.sync.send()))
            except errors.UploaderBusyError as error:
                outcomes.append(type(error))

        threads = [threading.Thread(target=send) for _time in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert outcomes.count(1) >= 1
        assert store.most_at_once == 1
        assert store.received.total() == 30


class TestFolders:
    def test_a_stick_that_comes_and_goes(self, data_folder: DataFolder, tmp_path: Path) -> None:
        room, stick = Room(data_folder).furnish(), tmp_path / "stick"
        sync = room.workspace.sync
        target = sync.add_folder(room.warrant(), "Stick", stick)
        assert sync.target("Stick") == target
        (before,) = sync.status()
        (sent,) = sync.send()
        assert isinstance(sent.trouble, errors.FolderMissingError)
        assert (sent.statements, sent.waiting) == (0, before.waiting)
        assert not stick.exists(), "it would be on this computer's own disk"
        assert isinstance(sync.status()[0].trouble, errors.FolderMissingError)
        stick.mkdir()
        (sent,) = sync.send()
        assert (sent.statements, sent.waiting, sent.trouble) == (before.waiting, 0, None)
        (status,) = sync.status()
        assert (status.waiting, status.trouble, status.last_success) == (0, None, room.clock.utc_ms)
        assert len(list(stick.rglob("*.darasa"))) == 1
        assert sync.send() == ()
        assert sync.month() == (), "that costs nobody anything"
        room.close()


class TestBroughtBack:
    """The position goes with the database, so that no older one is ahead of its record."""

    @pytest.mark.parametrize("damaged", [False, True])
    def test_after_restoring_a_backup_nothing_is_lost(self, data_folder: DataFolder, damaged: bool) -> None:
        room = Room(data_folder).furnish()
        with StrictStore() as store:
            room.workspace.sync.add_store(
                room.warrant(), "Store", store.url, store.key, store.secret, everything=True
            )
            self.send(room.workspace)
            room.answer(room.ids["Amina"])
            backup = room.workspace.centre.back_up().own
            room.answer(room.ids["Joseph Otieno"])
            self.send(room.workspace)
            room.answer(room.ids["Amina"])
            before = set(room.events())
            room.close()
            if damaged:
                room.data.database.write_bytes(b"")
            restore(room.data, backup)
            room.open()
            assert damaged or before <= set(room.events())
            room.answer(room.ids["Joseph Otieno"])
            self.send(room.workspace)
            self.check(room, store)
            room.close()

    def test_in_a_copy_of_the_folder_nothing_is_lost(self, data_folder: DataFolder, tmp_path: Path) -> None:
        room = Room(data_folder).furnish()
        with StrictStore() as store:
            room.workspace.sync.add_store(
                room.warrant(), "Store", store.url, store.key, store.secret, everything=True
            )
            self.send(room.workspace)
            room.close()
            shutil.copytree(data_folder.root, tmp_path / "copy")
            copy = Room(DataFolder(tmp_path / "copy"), ids=room.ids)
            for one in (copy, room):
                one.open()
                one.answer(room.ids["Amina"])
                self.send(one.workspace)
                self.check(one, store)
            copy.close()
            room.close()

    def send(self, workspace: Workspace) -> None:
        (sent,) = workspace.sync.send()
        assert sent.trouble is None, sent.trouble
        assert not workspace.sync.has_work

    def check(self, room: Room, store: StrictStore) -> None:
        """Assert that the store has all that this room did, once."""
        there = ids(store.statements())
        here = [json.loads(body)["id"] for _row, body in room.workspace.record.outgoing(0, 1_000_000)]
        assert set(here) <= set(there)
        assert len(there) == len(set(there))


def test_targets_compare_by_all_that_is_set() -> None:
    one = targets.new_store("a", "https://a.example", "k", "s", everything=False)
    assert one != replace(one, secret="t")


def test_an_older_backup_holds_no_secret(data_folder: DataFolder) -> None:
    room = Room(data_folder)
    room.workspace.facilitators.set_up("four green mangoes")
    room.workspace.sync.add_store(
        room.warrant(), "Store", "https://store.example", "k", "unmistakable secret"
    )
    backup = room.workspace.centre.back_up().own
    assert b"unmistakable" not in backup.path.read_bytes()
    room.close()
