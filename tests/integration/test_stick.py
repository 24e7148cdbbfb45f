"""Records on sticks: real disks that are full, read-only or gone, and the command as people type it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.sync.stick import errors
from tests.integration.disks import full, read_only, small_disk
from tests.integration.terminal import at_a_terminal
from tests.unit.centre.rooms import PASSPHRASE, Room
from tests.unit.record.kit import event
from tests.unit.sync.stick.kit import AMINA, JOSEPH, WARRANT, Pc, forged, frozen


class TestDisks:
    @pytest.fixture
    def stick(self, tmp_path: Path) -> Iterator[Path]:
        with small_disk(tmp_path / "stick"):
            yield tmp_path / "stick"

    @pytest.fixture
    def pc(self, tmp_path: Path) -> Pc:
        pc = Pc.start(tmp_path / "pc")
        pc.learn(AMINA, 300)
        return pc

    def test_full(self, pc: Pc, stick: Path) -> None:
        path = pc.export(stick)
        before = path.read_bytes()
        pc.learn(JOSEPH, 2000)
        with full(stick), pytest.raises(errors.StickFullError, match="nothing is lost"):
            pc.export(stick)
        assert [each.read_bytes() for each in path.parent.iterdir()] == [before]
        pc.export(stick)
        (found,) = pc.sticks.look(stick)
        assert found.statements == 2300

    def test_read_only(self, pc: Pc, stick: Path) -> None:
        path = pc.export(stick)
        before = path.read_bytes()
        with read_only(stick), pytest.raises(errors.StickReadOnlyError, match="nothing is lost"):
            pc.export(stick)
        assert path.read_bytes() == before

    def test_gone_in_the_middle(self, pc: Pc, tmp_path: Path) -> None:
        """What was plugged in there is there no more, as when a stick is pulled out."""
        (tmp_path / "other").mkdir()
        path = pc.export(tmp_path / "other")
        pc.learn(JOSEPH, 700)

        def pull_out(share: float) -> None:
            if share > 0.5:
                (tmp_path / "other").rename(tmp_path / "pulled out")

        with pytest.raises(errors.StickUnwritableError, match="nothing is lost"):
            pc.sticks.export(WARRANT, tmp_path / "other", pull_out)
        (tmp_path / "pulled out").rename(tmp_path / "other")
        assert pc.sticks.look(path)[0].statements == 300
        assert len(pc.computer.bodies()) == 1002, "and the computer has everything"
        pc.export(tmp_path / "other")
        assert [each.name for each in path.parent.iterdir()] == [path.name]
        assert pc.sticks.look(path)[0].statements == 1000

    def test_gone_while_reading(self, pc: Pc, tmp_path: Path) -> None:
        (tmp_path / "other").mkdir()
        path = pc.export(tmp_path / "other")
        hub = Pc.start(tmp_path / "hub")

        def pull_out(share: float) -> None:
            if share < 0.2:
                path.unlink()

        with pytest.raises(errors.StickUnreadableError):
            hub.sticks.take_in(WARRANT, path, True, pull_out)
        assert hub.bodies() == {}


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    one = Room(data_folder).furnish()
    one.close()
    yield one
    one.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Room]:
    one = Room(DataFolder(tmp_path / "collecting" / "data")).furnish()
    one.close()
    yield one
    one.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def darasa(room: Room, *words: str, passphrase: str | None = PASSPHRASE) -> tuple[int, str, str]:
    """Run the command; return its exit code, and what it wrote to both streams."""
    command = [sys.executable, "-m", "darasa", "--data", str(room.data.root), "record", *words]
    if passphrase is not None:
        command.append("--passphrase-stdin")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DARASA_")}
    given = "" if passphrase is None else f"{passphrase}\n"
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False, env=environment)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


class TestCommand:
    def test_from_one_computer_to_another(self, room: Room, hub: Room, stick: Path) -> None:
        code, said, told = darasa(room, "export", str(stick))
        assert (code, told) == (0, "")
        assert "not sealed" in said
        code, said, told = darasa(hub, "import", str(stick))
        assert (code, said) == (1, "")
        assert "--approve" in told
        code, said, told = darasa(hub, "import", str(stick), "--approve")
        assert (code, told) == (0, "")
        assert "0 known" in said
        code, again, told = darasa(hub, "import", str(next(stick.rglob("*.darasa"))))
        assert (code, told) == (0, "")
        assert " 0 statements new" in again

    def test_sealed_for_a_centre(self, room: Room, hub: Room, stick: Path) -> None:
        assert "no key" in darasa(hub, "centre-key", "show", passphrase=None)[1]
        code, said, _told = darasa(hub, "centre-key", "make")
        assert code == 0
        line = said.splitlines()[0]
        darasa(hub, "export", str(stick))
        code, said, _told = darasa(room, "centre-key", "accept", str(stick))
        assert code == 0
        number = line.removeprefix("centre: ")[:24]
        assert number in said
        assert number in darasa(room, "centre-key", "show", passphrase=None)[1]
        code, said, _told = darasa(room, "export", str(stick))
        assert "sealed for the centre" in said
        code, said, told = darasa(room, "import", str(stick))
        assert (code, said) == (1, "")
        assert told.count("collecting computer") == 2
        code, said, told = darasa(hub, "import", str(stick), "--approve")
        assert (code, told) == (0, "")
        names = {profile.name for profile in hub.workspace.record.profiles().values()}
        assert names >= {profile.name for profile in room.workspace.record.profiles().values()} != set()
        hub.close()
        code, said, told = darasa(hub, "centre-key", "forget")
        assert (code, said) == (1, "")
        assert "--yes" in told
        assert darasa(hub, "centre-key", "forget", "--yes")[0] == 0
        assert darasa(room, "centre-key", "forget")[0] == 0

    def test_plain_statements(self, room: Room, stick: Path) -> None:
        code, said, _told = darasa(room, "export", str(stick / "all.jsonl"), "--jsonl")
        lines = (stick / "all.jsonl").read_bytes().splitlines()
        assert code == 0
        assert said.startswith(f"{len(lines)} statements")
        assert all(json.loads(line)["verb"]["id"].startswith("http") for line in lines)

    def test_what_is_refused_keeps_nothing_else_out(self, room: Room, hub: Room, stick: Path) -> None:
        darasa(room, "export", str(stick))
        (stick / "other.darasa").write_bytes(b"not ours")
        forged(stick / "poison.darasa", [b"{}", frozen(event())])
        code, said, told = darasa(hub, "import", str(stick), "--approve")
        assert code == 1
        assert told.count("\n") == 1
        assert "not a record of Darasa" in told
        assert "1 refused" in said
        assert said.count("statements new") == 2

    def test_erased_there_is_erased_here(self, room: Room, hub: Room, stick: Path) -> None:
        darasa(room, "export", str(stick))
        darasa(hub, "import", str(stick), "--approve")
        learner = next(iter(room.workspace.record.profiles()))
        room.workspace.centre.erase(room.workspace.facilitators.sign_in(PASSPHRASE), learner)
        room.close()
        darasa(room, "export", str(stick))
        code, said, _told = darasa(hub, "import", str(stick))
        assert code == 0
        assert "1 erased now" in said
        assert learner in hub.data.tombstones.read_text(encoding="ascii")

    def test_nothing_there(self, room: Room, stick: Path) -> None:
        assert darasa(room, "import", str(stick))[0] == 1
        code, _said, told = darasa(room, "import", str(stick / "gone"))
        assert code == 1
        assert "cannot be read" in told
        assert darasa(room, "centre-key", "accept", str(stick))[0] == 1
        assert darasa(room, "export")[0] == 2

    def test_not_beside_a_window(self, room: Room, stick: Path) -> None:
        darasa(room, "export", str(stick))
        with FolderLock(room.data.lock):
            code, said, told = darasa(room, "import", str(stick))
        assert (code, said) == (1, "")
        assert "another window" in told

    def test_asked_at_a_terminal(self, room: Room, hub: Room, stick: Path) -> None:
        darasa(room, "export", str(stick))
        words = ["--data", str(hub.data.root), "record", "import", str(stick)]
        passphrase = ("passphrase", PASSPHRASE + "\n")
        code, shown = at_a_terminal(words, [passphrase, ("[y/N]", "\n")])
        assert code == 1
        assert "nobody said yes" in shown
        code, shown = at_a_terminal(words, [passphrase, ("[y/N]", "y\n")])
        assert code == 0
        assert "100 %" in shown
        code, shown = at_a_terminal(words, [passphrase])
        assert code == 0
        assert "[y/N]" not in shown

    def test_forgetting_is_confirmed_at_a_terminal(self, hub: Room) -> None:
        _code, said, _told = darasa(hub, "centre-key", "make")
        number = said.split()[1]
        words = ["--data", str(hub.data.root), "record", "centre-key", "forget"]
        passphrase = ("passphrase", PASSPHRASE + "\n")
        code, shown = at_a_terminal(words, [passphrase, ("type", "no\n")])
        assert code == 1
        assert "not confirmed" in shown
        code, _shown = at_a_terminal(words, [passphrase, (f"type {number}", number + "\n")])
        assert code == 0
