"""Records on sticks, between the computers of a room."""

import json
import random
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from darasa.core.ids import new_id
from darasa.core.lock import FolderInUseError, FolderLock
from darasa.core.tasks import CancelledError
from darasa.record.types import EventClass, Verb
from darasa.sync.stick import errors
from darasa.sync.stick.folding import LONGEST_LINE
from darasa.sync.stick.keys import public_file
from darasa.sync.stick.types import Aboard, CentreKey
from tests.unit.record.kit import COURSE, NEEMA, event
from tests.unit.sync.stick.kit import AMINA, JOSEPH, NAMES, WARRANT, Pc, completion, forged, frozen


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc.start(tmp_path / "pc")


@pytest.fixture
def hub(tmp_path: Path) -> Pc:
    return Pc.start(tmp_path / "hub")


def collect(hub: Pc, pc: Pc, stick: Path) -> None:
    """Let a computer seal for the one that collects."""
    hub.sticks.make_centre_key(WARRANT)
    hub.export(stick)
    pc.sticks.accept_centre_key(WARRANT, stick)


class TestExport:
    def test_one_file_for_each_computer_and_none_of_anything_else(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        first = pc.sticks.export(WARRANT, stick, computer="PC 4")
        pc.learn(JOSEPH)
        (first.path.parent / f"{first.path.name}.part").write_bytes(b"left by a stick that was pulled out")
        again = pc.sticks.export(WARRANT, stick, computer="PC 4")
        other = hub.export(stick)
        assert first.path == again.path != other
        assert (first.statements, again.statements) == (5, 10)
        assert again.size == again.path.stat().st_size
        files = {path.relative_to(stick) for path in stick.rglob("*") if path.is_file()}
        records = Path("Darasa", "records")
        assert files == {records / again.path.name, records / other.name}
        assert all(len(name.stem) == 16 and name.stem.isalnum() for name in files)

    def test_without_a_key_it_holds_no_names(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.learn(JOSEPH)
        pc.computer.record.merge_learners(AMINA, JOSEPH)
        path = pc.export(stick)
        hub.take_in(stick)
        classes = {json.loads(body)["verb"]["id"] for body in hub.computer.bodies()}
        assert classes == {Verb.ANSWERED.value}
        assert hub.computer.record.profiles() == {}
        assert hub.sticks.learners(WARRANT, path) == (Aboard(AMINA, "", 5), Aboard(JOSEPH, "", 5))

    def test_with_one_it_holds_them_and_shows_nothing(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.learn(JOSEPH)
        pc.computer.record.merge_learners(AMINA, JOSEPH)
        collect(hub, pc, stick)
        exported = pc.sticks.export(WARRANT, stick, computer="Mathare 4")
        assert exported.sealed
        for path in stick.rglob("*"):
            content = b"" if path.is_dir() else path.read_bytes()
            for secret in ("Mathare", "Amina", AMINA, JOSEPH, pc.computer.record.current_replica()):
                assert secret.encode() not in content
                assert secret not in str(path.relative_to(stick))
        hub.take_in(exported.path)
        assert hub.bodies() == pc.bodies()
        assert hub.computer.record.profiles() == pc.computer.record.profiles()
        (merged,) = hub.sticks.learners(WARRANT, exported.path)
        assert (merged.learner, merged.name, merged.statements) == (AMINA, NAMES[JOSEPH], 13)

    def test_a_file_of_its_own_place(self, pc: Pc, hub: Pc, tmp_path: Path) -> None:
        pc.learn(AMINA)
        shares: list[float] = []
        pc.sticks.export_file(WARRANT, tmp_path / "a record", shares.append, computer="PC")
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        (found,) = hub.sticks.look(tmp_path / "a record")
        assert (found.computer, found.statements, found.trouble) == ("PC", 5, None)

    def test_nothing_is_made_where_no_stick_is(self, pc: Pc, tmp_path: Path) -> None:
        with pytest.raises(errors.StickUnwritableError, match="nothing is lost"):
            pc.export(tmp_path / "not there")
        assert not (tmp_path / "not there").exists()
        (tmp_path / "Darasa").write_bytes(b"a file in the way")
        with pytest.raises(errors.StickUnwritableError):
            pc.export(tmp_path)

    def test_stopped_it_leaves_the_file_before(self, pc: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        path = pc.export(stick)
        before = path.read_bytes()
        pc.learn(JOSEPH)

        def stop() -> None:
            raise CancelledError

        with pytest.raises(CancelledError):
            pc.sticks.export(WARRANT, stick, check=stop)
        assert [each.read_bytes() for each in path.parent.iterdir()] == [before]

    def test_one_at_a_time(self, pc: Pc, stick: Path) -> None:
        pc.export(stick)
        with FolderLock(pc.computer.folder / "keys" / "export.lock"), pytest.raises(FolderInUseError):
            pc.export(stick)

    def test_what_nobody_would_take_in_stays(self, pc: Pc, stick: Path) -> None:
        body = frozen(event())
        pc.computer.record.merge([body[:-1] + b" " * LONGEST_LINE + b"}", frozen(event(seq=2))])
        assert pc.sticks.export(WARRANT, stick).statements == 1

    def test_erased_learners_stay_away(self, pc: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.learn(JOSEPH)
        pc.computer.record.erase(AMINA)
        exported = pc.sticks.export(WARRANT, stick)
        (found,) = pc.sticks.look(stick)
        assert (exported.statements, found.tombstones, found.ours, found.known) == (5, 1, True, True)

    def test_the_key_of_a_replica_that_is_lost_is_not_made_again(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.export(stick)
        hub.take_in(stick)
        replica = pc.computer.record.current_replica()
        (pc.computer.folder / "keys" / f"{replica}.key").unlink()
        path = pc.export(stick)
        assert pc.computer.record.current_replica() != replica
        with pytest.raises(errors.ReplicaUnknownError):
            hub.sticks.take_in(WARRANT, path)
        assert hub.sticks.take_in(WARRANT, path, approve=True).added == 0
        assert pc.sticks.fingerprint() == hub.sticks.look(path)[0].fingerprint

    def test_a_computer_without_an_export_has_no_fingerprint(self, pc: Pc, stick: Path) -> None:
        assert pc.sticks.fingerprint() == ""
        pc.export(stick)
        assert pc.sticks.fingerprint() == pc.sticks.look(stick)[0].fingerprint

    def test_plain_statements(self, pc: Pc, tmp_path: Path) -> None:
        pc.learn(AMINA)
        pc.computer.record.merge([frozen(event(seq=9)).replace(b",", b",\n ")])
        assert pc.sticks.write_statements(WARRANT, tmp_path / "all.jsonl") == 6
        lines = (tmp_path / "all.jsonl").read_bytes().splitlines()
        assert len(lines) == 6
        assert NAMES[AMINA].encode() not in b"".join(lines)
        assert [json.loads(line) for line in lines] == [
            json.loads(body) for _row, body in pc.computer.record.outgoing(0, 10)
        ]


class TestLook:
    def test_what_is_found_where(self, pc: Pc, hub: Pc, stick: Path) -> None:
        assert pc.sticks.look(stick) == ()
        path = pc.export(stick)
        (stick / "SECOND.DARASA").write_bytes(path.read_bytes())
        (stick / "third.darasa").write_bytes(b"no record")
        (stick / "folder.darasa").mkdir()
        (stick / "other.txt").write_bytes(b"")
        shares: list[float] = []
        found = hub.sticks.look(stick, shares.append)
        assert [(each.path.name, type(each.trouble)) for each in found] == [
            (path.name, type(None)), ("SECOND.DARASA", type(None)), ("third.darasa", errors.NotARecordError),
        ]  # fmt: skip
        assert len(shares) == 3
        for folder in (stick / "Darasa", stick / "Darasa" / "records"):
            assert [each.path for each in hub.sticks.look(folder)] == [path]
        first = found[0]
        assert (first.computer, first.replica) == (pc.name, pc.computer.record.current_replica())
        assert (first.known, first.ours, first.sealed) == (False, False, False)
        assert first.made_at == pc.computer.clock.utc_ms

    def test_nothing_there(self, pc: Pc, stick: Path) -> None:
        with pytest.raises(errors.StickUnreadableError):
            pc.sticks.look(stick / "gone")

    def test_keys_that_cannot_be_used_are_no_trouble_of_the_file(self, pc: Pc, stick: Path) -> None:
        pc.export(stick)
        (pc.computer.folder / "keys" / "centre.key").write_bytes(b"?")
        with pytest.raises(errors.KeysUnusableError):
            pc.sticks.look(stick)


class TestTakingIn:
    def test_it_is_asked_once(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        path = pc.export(stick)
        with pytest.raises(errors.ReplicaUnknownError) as caught:
            hub.sticks.take_in(WARRANT, path)
        assert (caught.value.computer, caught.value.fingerprint) == (pc.name, pc.sticks.fingerprint())
        assert hub.bodies() == {}
        with pytest.raises(errors.ReplicaUnknownError):
            hub.sticks.take_in(WARRANT, path, approve="1234 5678 9012 3456 7890")
        assert not hub.sticks.look(path)[0].known
        shares: list[float] = []
        taken = hub.sticks.take_in(WARRANT, path, pc.sticks.fingerprint(), shares.append)
        assert (taken.added, taken.known, taken.learners, taken.refused) == (5, 0, 1, 0)
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        pc.learn(JOSEPH)
        pc.export(stick)
        taken = hub.sticks.take_in(WARRANT, path)
        assert (taken.added, taken.known, taken.learners, taken.found.known) == (5, 5, 2, True)
        again = hub.sticks.take_in(WARRANT, path)
        assert (again.added, again.known) == (0, 10)

    def test_bytes_pass_through_computers_as_they_were_frozen(self, tmp_path: Path) -> None:
        pcs = [Pc.start(tmp_path / f"pc-{number}") for number in range(4)]
        sticks = [tmp_path / f"stick-{number}" for number in range(3)]
        for number, stick in enumerate(sticks):
            stick.mkdir()
            pcs[number].learn(new_id(), 20)
            path = pcs[number].export(stick)
            pcs[number + 1].take_in(path)
        first = {key: body for key, body in pcs[0].bodies().items() if b"profile" not in body}
        last = pcs[3].bodies()
        assert len(first) == 20
        assert {key: last[key] for key in first} == first
        assert len(last) == 60

    def test_the_order_does_not_matter(self, tmp_path: Path, stick: Path) -> None:
        pcs = [Pc.start(tmp_path / f"pc-{number}") for number in range(3)]
        for number, learners in enumerate(((AMINA, JOSEPH), (JOSEPH, NEEMA), (NEEMA, AMINA))):
            for learner in learners:
                pcs[number].learn(learner)
        pcs[2].computer.record.erase(JOSEPH)
        files = [pc.export(stick) for pc in pcs]
        outcomes = set()
        for order in permutations(files):
            hub = Pc.start(tmp_path / f"hub-{new_id()}")
            hub.take_in(*order)
            hub.take_in(stick)
            ids, rows = sorted(hub.bodies()), hub.computer.rows()
            assert hub.computer.record.tombstones() == (JOSEPH,)
            hub.computer.record.rebuild()
            assert hub.computer.rows() == rows
            outcomes.add((tuple(ids), str(rows)))
        assert len(outcomes) == 1
        assert len(ids) == 20

    def test_who_was_erased_there_is_erased_here(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.learn(JOSEPH)
        path = pc.export(stick)
        hub.take_in(path)
        old = path.read_bytes()
        pc.computer.record.erase(AMINA)
        pc.export(stick)
        taken = hub.sticks.take_in(WARRANT, path)
        assert (taken.tombstones, taken.known) == (1, 5)
        assert hub.computer.record.is_erased(AMINA)
        path.write_bytes(old)
        taken = hub.sticks.take_in(WARRANT, path)
        assert (taken.erased, taken.known, taken.added, taken.learners) == (5, 5, 0, 1)

    def test_a_key_that_changed(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        hub.take_in(pc.export(stick))
        replica = pc.computer.record.current_replica()
        path = forged(stick / "a.darasa", [frozen(event())], key=SigningKey.generate(), replica=replica)
        for one in (hub, pc):
            with pytest.raises(errors.SignerChangedError) as caught:
                one.sticks.take_in(WARRANT, path, approve=True)
            assert (caught.value.replica, caught.value.computer) == (replica, "PC 4")
            assert isinstance(one.sticks.look(path)[0].trouble, errors.SignerChangedError)

    def test_what_is_damaged_changes_nothing(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA, 300)
        path = pc.export(stick)
        whole = path.read_bytes()
        for place in (len(whole) - 1, len(whole) // 2, 40):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with pytest.raises(errors.FileRefusedError):
                hub.sticks.take_in(WARRANT, path, approve=True)
        assert hub.bodies() == {}
        assert hub.computer.database.execute_sql("SELECT count(*) FROM known_replica").fetchone() == (0,)

    def test_poisoned_statements_stay_out_and_all_others_come_in(self, hub: Pc, stick: Path) -> None:
        good = [event(seq=number, lamport=number) for number in range(1, 700)]
        ahead = [event(seq=900 + number, lamport=2 * 10**9 + number) for number in range(20)]
        bodies = [frozen(each) for each in good + ahead]
        bodies += [
            b"{}",
            b'{"id": 1}',
            b"no statement",
            frozen(event(seq=800)).replace(b'"seq":800', b'"seq":0'),
        ]
        bodies.append(frozen(replace(event(), id="\x1b[2J" + "x" * 500)))
        random.Random(4).shuffle(bodies)
        path = forged(stick / "a.darasa", bodies)
        taken = hub.sticks.take_in(WARRANT, path, approve=True)
        assert (taken.added, taken.refused) == (699, 25)
        assert len(taken.reasons) == 10
        assert all(len(reason) <= 200 and reason.isprintable() for reason in taken.reasons)
        assert hub.bodies().keys() == {each.id for each in good}
        rows = hub.computer.rows()
        hub.computer.record.rebuild()
        assert hub.computer.rows() == rows

    def test_a_file_of_nothing_but_poison(self, hub: Pc, stick: Path) -> None:
        path = forged(stick / "a.darasa", [frozen(event(lamport=2**52, seq=number)) for number in (1, 2)])
        taken = hub.sticks.take_in(WARRANT, path, approve=True)
        assert (taken.added, taken.refused, hub.bodies()) == (0, 2, {})

    def test_names_in_a_file_that_is_not_sealed(self, hub: Pc, stick: Path) -> None:
        """No Darasa writes that."""
        named = event(verb=Verb.PROFILE_SET, event_class=EventClass.CENTRE, object=f"urn:uuid:{AMINA}", seq=2)
        path = forged(stick / "a.darasa", [frozen(event()), frozen(named)])
        taken = hub.sticks.take_in(WARRANT, path, approve=True)
        assert (taken.added, taken.refused) == (1, 1)
        assert [one.learner for one in hub.sticks.learners(WARRANT, path)] == [AMINA]

    def test_large_statements_are_merged_a_few_at_a_time(self, hub: Pc, stick: Path) -> None:
        bodies = [frozen(event(seq=number + 1))[:-1] + b" " * (1 << 20) + b"}" for number in range(9)]
        taken = hub.sticks.take_in(WARRANT, forged(stick / "a.darasa", bodies), approve=True)
        assert (taken.added, taken.refused) == (9, 0)

    def test_stopped_and_taken_in_again(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA, 1200)
        path = pc.export(stick)

        def report(done: float) -> None:
            if done > 0.5:
                raise CancelledError

        with pytest.raises(CancelledError):
            hub.sticks.take_in(WARRANT, path, True, report)
        assert 0 < len(hub.bodies()) < 1200
        assert hub.sticks.take_in(WARRANT, path).known > 0
        assert len(hub.bodies()) == 1200


class TestBringingBack:
    def test_one_learner_with_all_that_is_theirs(self, pc: Pc, hub: Pc, stick: Path) -> None:
        for learner in (AMINA, JOSEPH, NEEMA):
            pc.learn(learner)
        pc.computer.record.merge_learners(AMINA, NEEMA)
        collect(hub, pc, stick)
        path = pc.export(stick)
        taken = hub.sticks.bring_back(WARRANT, path, NEEMA, approve=True)
        assert (taken.added, taken.learners) == (13, 2)
        record = hub.computer.record
        assert record.canonical(NEEMA) == AMINA
        assert [profile.name for profile in record.profiles().values()] == ["Somebody Else"]
        assert record.events(JOSEPH) == ()
        assert hub.sticks.bring_back(WARRANT, path, new_id()).added == 0

    def test_under_the_names_known_here(self, pc: Pc, hub: Pc, stick: Path) -> None:
        pc.learn(AMINA)
        pc.learn(JOSEPH)
        hub.learn(AMINA, 1)
        hub.learn(NEEMA, 1)
        hub.computer.record.merge_learners(AMINA, NEEMA)
        path = pc.export(stick)
        with pytest.raises(errors.ReplicaUnknownError):
            hub.sticks.bring_back(WARRANT, path, NEEMA)
        assert hub.sticks.bring_back(WARRANT, path, NEEMA, approve=True).added == 5
        assert len(hub.computer.record.facts(NEEMA)) == 5


class TestCentreKey:
    def test_one_computer_collects(self, pc: Pc, hub: Pc, stick: Path, tmp_path: Path) -> None:
        assert hub.sticks.centre_key() is None
        assert pc.sticks.offered_key(stick) is None
        made = hub.sticks.make_centre_key(WARRANT)
        assert made.ours
        assert hub.sticks.make_centre_key(WARRANT) == hub.sticks.centre_key() == made
        hub.export(stick)
        assert hub.sticks.offered_key(stick) == made
        offered = CentreKey(made.fingerprint, ours=False)
        assert pc.sticks.offered_key(stick) == offered
        assert pc.sticks.accept_centre_key(WARRANT, stick) == offered
        assert pc.sticks.accept_centre_key(WARRANT, stick) == pc.sticks.centre_key() == offered
        with pytest.raises(errors.CentreKeySetError):
            pc.sticks.make_centre_key(WARRANT)
        (found,) = pc.sticks.look(stick)
        assert isinstance(found.trouble, errors.NotCollectingError)
        assert Pc.start(tmp_path / "third").sticks.look(stick)[0].trouble.__class__ is errors.OtherCentreError
        pc.sticks.forget_centre_key(WARRANT)
        assert pc.sticks.centre_key() is None
        assert pc.sticks.make_centre_key(WARRANT) != made

    def test_another_key_does_not_come_over_one_that_is_there(self, pc: Pc, hub: Pc, stick: Path) -> None:
        collect(hub, pc, stick)
        path = stick / "Darasa" / "centre.pub"
        other = public_file(bytes(PrivateKey.generate().public_key))
        path.write_bytes(other)
        for one in (pc, hub):
            with pytest.raises(errors.CentreKeySetError):
                one.sticks.accept_centre_key(WARRANT, stick)
        pc.export(stick)
        assert path.read_bytes() == other, "only the collecting computer knows that its own is right"
        hub.export(stick)
        assert hub.sticks.offered_key(stick) == hub.sticks.centre_key()

    def test_it_spreads_from_any_computer(self, pc: Pc, hub: Pc, stick: Path) -> None:
        collect(hub, pc, stick)
        (stick / "Darasa" / "centre.pub").unlink()
        pc.export(stick)
        assert pc.sticks.offered_key(stick) == pc.sticks.centre_key()
        (stick / "Darasa" / "centre.pub").unlink()
        (stick / "Darasa" / "centre.pub").mkdir()
        with pytest.raises(errors.StickUnwritableError):
            hub.export(stick)

    def test_no_key_on_the_stick(self, pc: Pc, stick: Path) -> None:
        with pytest.raises(errors.CentreKeyMissingError):
            pc.sticks.accept_centre_key(WARRANT, stick)


def test_sizes(pc: Pc, stick: Path) -> None:
    """A stick of a room: no more than 100 bytes for a completion. A benchmark measures it at full size."""
    chance = random.Random(1)
    learners = [new_id() for _ in range(50)]
    for _ in range(1000):
        pc.computer.clock.utc_ms += chance.randrange(60_000)
        lesson = f"{COURSE}/lesson-{chance.randrange(20)}"
        pc.computer.record.record_all([completion(chance.choice(learners), lesson)])
    exported = pc.sticks.export(WARRANT, stick)
    assert exported.size <= 100 * exported.statements
