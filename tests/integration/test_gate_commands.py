"""What only the facilitator may do, attacked from the command line, by real processes."""

import argparse
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from darasa.cli.main import build_parser
from darasa.storage.seal import seal_of
from darasa.workspace import Workspace
from tests.catalogues.making import OURS
from tests.integration.gated import CATALOGUE, NOWHERE, PASSPHRASE, STORE, Room
from tests.unit.learning.worlds import small_pack

OTHER = "a goat under the baobab"
SECRETS = ("DARASA_PASSPHRASE", "DARASA_NEW_PASSPHRASE", "DARASA_RECOVERY_CODE")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A room that nobody has open."""
    room = Room.set_up(tmp_path_factory.mktemp("original") / "data")
    room.workspace.close()
    return room


@pytest.fixture
def room(original: Room, tmp_path: Path) -> Iterator[Room]:
    with original.copied(tmp_path / "here" / "data") as room:
        room.workspace.close()
        yield room


@dataclass(frozen=True)
class Attack:
    """What somebody gives to a command who does not know the passphrase."""

    name: str
    typed: bytes | None = None
    """Standard input; None is none at all."""
    variables: dict[str, str] = field(default_factory=dict)


NO_TRY = (
    Attack("nothing"),
    Attack("an empty input", b""),
    Attack("empty variables", None, dict.fromkeys(SECRETS, "")),
)
"""They are refused before a try is counted."""
TRIES = (
    Attack("an empty line", b"\n\n\n"),
    Attack("a wrong passphrase", b"1234\n1234\n"),
    Attack("a wrong variable", None, dict.fromkeys(SECRETS, "let me in, please")),
    Attack("the variable right, the input wrong", b"wrong\nwrong\n", {"DARASA_PASSPHRASE": PASSPHRASE}),
    Attack("bytes that are no text", b"\xff\xfe\x00" * 2000 + b"\n"),
    Attack("a line without end", b"x" * 10_000_000),
    Attack("SQL", b"' OR 1=1; --\n" * 2),
)


MORE = {
    "sync rules": ["--budget-mb", "5"],
    "sync target add": ["--lrs", NOWHERE, "--key", "centre", "--no-test"],
}
"""What the parser does not know to be needed, or what makes a command change something."""


def gated_commands(room: Room) -> dict[str, list[str]]:
    """Return the words of every command that asks for the facilitator, as the parser has it; not of set-up.

    Who publishes catalogues has other passphrases, and needs no data folder.
    """
    values = {
        "learner": room.amina.id, "keep": room.amina.id, "other": room.joseph.id,
        "out": str(room.folder.root.parent / "statements.jsonl"),
        "path": str(room.folder.root.parent / "mine.darasa"),
        "file": str(room.record_file), "offer": str(room.offer),
        "name": STORE, "sync target add.name": "Another store",
        "library source add.name": "The same, nearer", "place": str(room.made.folder), "publisher": OURS,
        **{f"library source {act}.name": CATALOGUE for act in ("remove", "accept", "allow")},
        "course": "small", "source": str(small_pack("ar")),
    }  # fmt: skip
    root = room.made.metadata / "1.root.json"
    more = {**MORE, "library source add": ["--root", str(root)]}
    found = {}
    for name, actions in _leaves(build_parser(), ""):
        words = name.split()
        if "passphrase_stdin" in actions and not name.startswith(("facilitator set-up", "catalogue ")):
            for word, action in actions.items():
                if action.required or word == "yes":
                    value = values.get(f"{name}.{word}", values.get(word, ""))
                    words += [*action.option_strings[:1], *([value] if action.required else [])]
            found[name] = words + more.get(name, [])
    return found


def _leaves(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, dict[str, argparse.Action]]]:
    """Give the full name of every command that has none under it, and its arguments by their names."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield name, {action.dest: action for action in parser._actions}
    for action in below:
        for word, subparser in action.choices.items():
            yield from _leaves(subparser, f"{name} {word}".strip())


COMMANDS = (
    "library remove",
    "library source add", "library source remove", "library source accept", "library source allow",
    "library import",
    "restore", "learner list", "learner export", "learner merge", "learner erase",
    "facilitator change", "facilitator recover",
    "sync again", "sync rules", "sync target add", "sync target remove",
    "record export", "record import",
    "record centre-key make", "record centre-key accept", "record centre-key forget",
)  # fmt: skip


FOREWORD = {"library import": "No catalogue here knows small.ar-1.dpack: who made it cannot be checked.\n"}
"""Why the facilitator is asked for, where that has to be said first."""


def start(room: Room, words: list[str], attack: Attack) -> "subprocess.Popen[bytes]":
    """Start a command as a process of its own, with what the attacker gives."""
    stdin = ["--passphrase-stdin"] if attack.typed is not None else []
    environment = {name: value for name, value in os.environ.items() if name not in SECRETS}
    return subprocess.Popen(
        [sys.executable, "-m", "darasa", *words, *stdin, "--data", str(room.folder.root)],
        stdin=subprocess.PIPE if attack.typed is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment | attack.variables,
    )


def run(room: Room, words: list[str], attack: Attack) -> tuple[int, str, str]:
    """Run a command to its end; return exit code, standard output and standard error."""
    process = start(room, words, attack)
    out, err = process.communicate(attack.typed, timeout=120)
    foreword = FOREWORD.get(" ".join(words[:2]), "")
    assert err.decode().startswith(foreword)
    return process.returncode, out.decode(), err.decode().removeprefix(foreword)


def failures(room: Room) -> int:
    with closing(sqlite3.connect(room.folder.database)) as connection:
        (count,) = connection.execute("SELECT failures FROM facilitator").fetchone()
    return int(count)


def forgive(room: Room) -> None:
    """Forget the wrong tries, so that the next attack is looked at too."""
    with closing(sqlite3.connect(room.folder.database, isolation_level=None)) as connection:
        connection.execute("UPDATE facilitator SET failures = 0")
    seal_of(room.folder.database).unlink(missing_ok=True)


def assert_refused(said: tuple[int, str, str], name: str) -> None:
    code, out, err = said
    assert code == 1, name
    assert out == "", name
    assert err.startswith("darasa: "), name
    assert err.count("\n") == 1, name
    assert not [secret for secret in (PASSPHRASE, "Amina", "Joseph", "$argon2") if secret in err], name


def test_every_command_behind_the_gate_is_known(room: Room) -> None:
    assert tuple(gated_commands(room)) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_acts_for_somebody_else(room: Room, command: str) -> None:
    words, before = gated_commands(room)[command], room.state()
    for attack in NO_TRY:
        assert_refused(run(room, words, attack), attack.name)
        assert failures(room) == 0, attack.name
    for attack in TRIES:
        assert_refused(run(room, words, attack), attack.name)
        # A new passphrase that is too short is refused before the recovery code is tried.
        assert failures(room) == 1 or command == "facilitator recover", attack.name
        forgive(room)
    assert room.state() == before


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_acts_for_the_facilitator(room: Room, command: str) -> None:
    """Else the attacks above were turned away for another reason, and prove nothing."""
    first = room.code if command == "facilitator recover" else PASSPHRASE
    code, _out, err = run(room, gated_commands(room)[command], Attack("", f"{first}\n{OTHER}\n".encode()))
    assert (code, err) == (0, "")
    assert failures(room) == 0


def test_a_kept_hash_is_no_passphrase(room: Room) -> None:
    """Whoever reads a backup has the hash, and only that."""
    with closing(sqlite3.connect(room.folder.database)) as connection:
        hashes = connection.execute("SELECT passphrase_hash, recovery_hash FROM facilitator").fetchone()
    for kept in hashes:
        for command in ("learner list", "facilitator recover"):
            attack = Attack("", f"{kept}\n{OTHER}\n".encode())
            assert_refused(run(room, gated_commands(room)[command], attack), command)


def test_many_processes_at_once_have_five_tries_together(room: Room) -> None:
    words = gated_commands(room)["learner list"]
    processes = [start(room, words, Attack("", f"guess {number}\n".encode())) for number in range(16)]
    said = []
    for number, process in enumerate(processes):
        _out, err = process.communicate(f"guess {number}\n".encode(), timeout=300)
        assert process.returncode == 1
        said.append(err.decode())
    looked_at = [err for err in said if "not the facilitator's passphrase" in err]
    waiting = [err for err in said if "before the next try" in err]
    assert (len(looked_at), len(waiting)) == (5, 11)
    assert failures(room) == 5
    before = room.state()
    for command, secret in (("learner list", PASSPHRASE), ("facilitator recover", room.code)):
        code, _out, err = run(
            room, gated_commands(room)[command], Attack("", f"{secret}\n{OTHER}\n".encode())
        )
        assert code == 1
        assert "before the next try" in err, "the right one has to wait too"
    assert room.state() == before


def test_no_clock_that_a_process_may_set_ends_the_wait(room: Room) -> None:
    words = gated_commands(room)["learner list"]
    for _ in range(5):
        run(room, words, Attack("", b"guess\n"))
    for variables in ({"TZ": "Pacific/Kiritimati"}, {"TZ": "XXX-99"}, {"SOURCE_DATE_EPOCH": "0"}):
        _code, _out, err = run(room, words, Attack("", f"{PASSPHRASE}\n".encode(), variables))
        assert "before the next try" in err


def test_of_processes_that_set_up_at_once_one_wins(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "darasa", "facilitator", "set-up", "--passphrase-stdin"]
    processes = [
        subprocess.Popen(
            [*words, "--data", str(tmp_path / "data")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(6)
    ]  # fmt: skip
    won = []
    for number, process in enumerate(processes):
        passphrase = f"passphrase number {number}"
        out, err = process.communicate(passphrase, timeout=300)
        if process.returncode == 0:
            won.append(passphrase)
            assert "recovery code" in out
        else:
            assert "a facilitator's account on this computer already" in err
            assert out == ""
    assert len(won) == 1
    from darasa.core.paths import DataFolder

    workspace = Workspace(DataFolder(tmp_path / "data"))
    assert workspace.facilitators.sign_in(won[0])
    workspace.close()


GUESS = """
import sys
from pathlib import Path
from darasa.core.paths import DataFolder
from darasa.people.errors import TooManyTriesError
from darasa.storage.seal import seal_of
from darasa.workspace import Workspace
workspace = Workspace(DataFolder(Path(sys.argv[1])))
looked_at = 0
for pin in range(int(sys.argv[3]), 10_000, 37):
    try:
        assert not workspace.people.check_pin(sys.argv[2], f"{pin:04}")
        looked_at += 1
    except TooManyTriesError:
        break
print(looked_at)
"""


def test_a_pin_is_not_guessed_by_many_processes_nor_by_one_after_another(room: Room) -> None:
    def guess(number: int) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", GUESS, str(room.folder.root), room.amina.id, str(number)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    at_once = [guess(number) for number in range(8)]
    looked_at = sum(int(process.communicate(timeout=300)[0]) for process in at_once)
    for number in range(8, 12):
        looked_at += int(guess(number).communicate(timeout=300)[0])
    assert looked_at == 5
    with room.beside() as neighbour:
        assert neighbour.workspace.people.check_pin(room.joseph.id, "2468")
