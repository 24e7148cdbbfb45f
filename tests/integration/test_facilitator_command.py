"""`darasa facilitator` as somebody types it at a terminal, and as a script gives it."""

import os
import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from darasa.centre.rescue import needs_rescue
from darasa.core.paths import DataFolder
from darasa.people.errors import PassphraseWrongError
from darasa.workspace import Workspace
from tests.integration import terminal

ROOT = Path(__file__).parents[2]
PASSPHRASE = "four green mangoes"
OTHER = "a goat under the baobab"
CODE = r"\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}\b"


def at_a_terminal(data: Path, action: str, typed: list[tuple[str, str]]) -> tuple[int, str]:
    """Run an action in a terminal, type each answer when its question is there; return all it showed."""
    return terminal.at_a_terminal(("facilitator", action, "--data", str(data)), typed)


def from_a_script(data: Path, action: str, **given: str) -> "subprocess.CompletedProcess[str]":
    """Run an action with variables."""
    return subprocess.run(
        [sys.executable, "-m", "darasa", "--data", str(data), "facilitator", action],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | given,
    )  # fmt: skip


def signs_in(data: Path, passphrase: str) -> bool:
    workspace = Workspace(DataFolder(data))
    try:
        workspace.facilitators.sign_in(passphrase)
    except PassphraseWrongError:
        return False
    finally:
        workspace.close()
    return True


def code_in(shown: str) -> str:
    """Return the recovery code that a command printed."""
    (code,) = re.findall(CODE, shown)
    return str(code)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_everything_is_typed_at_a_terminal_and_nothing_is_seen(data: Path) -> None:
    set_up = [
        ("A passphrase: ", f"{PASSPHRASE}\n"),
        ("The same again: ", "four green mangos\n"),
        ("A passphrase: ", f"{PASSPHRASE}\n"),
        ("The same again: ", f"{PASSPHRASE}\n"),
    ]
    code, shown = at_a_terminal(data, "set-up", set_up)
    assert code == 0
    assert "not the same twice" in shown
    recovery = code_in(shown)

    new = [("The new passphrase: ", f"{OTHER}\n"), ("The same again: ", f"{OTHER}\n")]
    change = [("The facilitator's passphrase: ", f"{PASSPHRASE}\n"), *new]
    code, changed = at_a_terminal(data, "change", change)
    assert code == 0
    assert signs_in(data, OTHER)
    assert not signs_in(data, PASSPHRASE)

    recover = [("The recovery code: ", f"{recovery.lower()}\n"), *new]
    code, recovered = at_a_terminal(data, "recover", recover)
    assert code == 0
    assert code_in(recovered) != recovery
    for secret in (PASSPHRASE, "four green mangos", OTHER, recovery.lower()):
        assert secret not in shown + changed + recovered


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl+C", "Ctrl+D"])
def test_who_thinks_better_of_it_gets_one_line(data: Path, key: str) -> None:
    code, shown = at_a_terminal(data, "set-up", [("A passphrase: ", key)])
    assert code == 1
    assert "nothing was typed" in shown
    assert "Traceback" not in shown
    workspace = Workspace(DataFolder(data))
    assert not workspace.facilitators.exists
    workspace.close()


def test_a_script_gives_variables(data: Path) -> None:
    done = from_a_script(data, "set-up", DARASA_PASSPHRASE=PASSPHRASE)
    recovery = code_in(done.stdout)
    done = from_a_script(data, "change", DARASA_PASSPHRASE=PASSPHRASE, DARASA_NEW_PASSPHRASE=OTHER)
    assert (done.returncode, done.stderr) == (0, "")
    assert signs_in(data, OTHER)
    done = from_a_script(data, "recover", DARASA_RECOVERY_CODE=recovery, DARASA_NEW_PASSPHRASE=PASSPHRASE)
    assert code_in(done.stdout) != recovery
    assert signs_in(data, PASSPHRASE)


def test_what_cannot_be_is_refused_before_anything_is_asked(data: Path) -> None:
    for action in ("change", "recover"):
        done = from_a_script(data, action)
        assert (done.returncode, done.stderr) == (
            1, "darasa: there is no facilitator's account on this computer yet\n",
        )  # fmt: skip
    assert from_a_script(data, "set-up", DARASA_PASSPHRASE="short").returncode == 1
    assert from_a_script(data, "set-up", DARASA_PASSPHRASE=PASSPHRASE).returncode == 0
    done = from_a_script(data, "set-up")
    assert (done.returncode, done.stderr) == (
        1, "darasa: there is a facilitator's account on this computer already\n",
    )  # fmt: skip


def test_what_the_documentation_says_for_when_both_are_lost(data: Path) -> None:
    from_a_script(data, "set-up", DARASA_PASSPHRASE=PASSPHRASE)
    workspace = Workspace(DataFolder(data))
    amina = workspace.people.add("Amina", "bird", "1234")
    workspace.centre.back_up()
    workspace.close()

    told = (ROOT / "docs/security.md").read_text(encoding="utf-8").partition("are both lost")[2]
    lines = re.findall(r"^    (.+)$", told.replace("~/.local/share/Darasa", str(data)), re.MULTILINE)
    remove, change, set_up = (shlex.split(line) for line in lines[:3])
    assert set_up == ["darasa", "facilitator", "set-up"]
    subprocess.run(remove, check=True, timeout=60)
    # Not every computer that runs tests has the program `sqlite3`.
    with closing(sqlite3.connect(change[1], isolation_level=None)) as connection:
        connection.execute(change[2])

    assert not needs_rescue(DataFolder(data))
    assert from_a_script(data, "set-up", DARASA_PASSPHRASE=OTHER).returncode == 0
    assert signs_in(data, OTHER)
    workspace = Workspace(DataFolder(data))
    assert workspace.people.check_pin(amina.id, "1234")
    workspace.close()
