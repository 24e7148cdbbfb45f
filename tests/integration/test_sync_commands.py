"""`darasa sync` as people and scripts run it, against a real record store."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from tests.integration.terminal import at_a_terminal
from tests.stores.faults import Answer, page, told_to_wait
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import WRITE_ONLY, Ralph
from tests.unit.centre.rooms import PASSPHRASE, PINS, Room
from tests.unit.net.servers import RawServer, answer

NOWHERE = "http://127.0.0.1:9/xapi"
SECRET = "unmistakable hippopotamus"


@pytest.fixture
def room(data_folder: DataFolder) -> Iterator[Room]:
    """A room whose facilitator wants to send."""
    one = Room(data_folder).furnish()
    one.close()
    yield one
    one.close()


@pytest.fixture
def proxy(ralph: Ralph) -> Iterator[FaultProxy]:
    with FaultProxy(ralph.url) as one:
        yield one


def darasa(
    room: Room, *words: str, typed: tuple[str, ...] = (), before: bool = True, **variables: str
) -> tuple[int, str, str]:
    """Run the command; return its exit code, and what it wrote to both streams."""
    place = ["--data", str(room.data.root)]
    command = [*place, *words] if before else [*words, *place]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DARASA_")}
    done = subprocess.run(
        [sys.executable, "-m", "darasa", *command],
        input="".join(f"{line}\n" for line in typed) if typed else None,
        stdin=None if typed else subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        env=environment | variables,
    )
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stdout + done.stderr
    assert PASSPHRASE not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


def add(
    room: Room, url: str, key: str, secret: str, *more: str, name: str = "Ministry"
) -> tuple[int, str, str]:
    words = ("sync", "target", "add", name, "--lrs", url, "--key", key, "--passphrase-stdin", *more)
    return darasa(room, *words, typed=(PASSPHRASE, secret))


def lines(said: str) -> list[dict[str, Any]]:
    """Return what was printed as JSON."""
    return [json.loads(line) for line in said.splitlines()]


def logs(room: Room) -> str:
    return "".join(path.read_text(errors="replace") for path in room.data.logs.iterdir())


def test_from_the_first_line_to_everything_sent(room: Room, ralph: Ralph, proxy: FaultProxy) -> None:
    code, said, told = add(room, f"{proxy.url}/statements", ralph.key, ralph.secret)
    assert (code, told) == (0, "")
    assert said == f"Ministry: {proxy.url}, 6 statements are waiting for it\n"
    assert ralph.statements() == [], "trying it sends nothing of anybody"
    (before,) = lines(darasa(room, "sync", "status", "--json")[1])
    assert (before["waiting"], before["last_success"], before["month_bytes_sent"]) == (6, None, 0)
    proxy.reset_counts()
    code, said, told = darasa(room, "sync", "--once", before=False)
    assert (code, told) == (0, "")
    assert said.startswith("Ministry: 6 sent, 0 waiting, ")
    assert len(ralph.statements()) == 6
    (after,) = lines(darasa(room, "sync", "status", "--json", before=False)[1])
    assert (after["waiting"], after["refused"]) == (0, [])
    assert (after["month_bytes_sent"], after["month_bytes_received"]) == (proxy.sent, proxy.received)
    assert darasa(room, "sync", "status")[1].startswith("Ministry: 0 waiting, 0 refused, all sent last: 20")
    assert darasa(room, "sync", "--once")[:2] == (0, "Ministry: 0 sent, 0 waiting, 0.0 kB out, 0.0 kB in\n")
    assert len(ralph.statements()) == 6


def test_no_name_leaves_the_computer(room: Room, ralph: Ralph) -> None:
    """Everything that comes out at the other end of the line is searched, with all that there is to send."""
    with RawServer(answer(404, b"{}", "Content-Type: application/json")) as server:
        add(room, server.url, "centre", SECRET, "--everything", "--no-test")
        assert darasa(room, "sync", "--once")[0] == 0
        assert server.received > 20_000
        sent = b"".join(server.requests)
    assert add(room, ralph.url, ralph.key, ralph.secret, "--everything", name="Ralph")[0] == 0
    assert darasa(room, "sync", "--once")[0] == 0
    sent += json.dumps(ralph.statements(), ensure_ascii=False).encode()
    with closing(sqlite3.connect(room.data.database)) as connection:
        hashes = [
            str(one).encode() for row in connection.execute("SELECT pin_hash FROM person") for one in row
        ]
    wanted = ["Otieno", *PINS, PASSPHRASE, "bird", str(room.data.root), os.uname().nodename, SECRET]
    assert room.ids["Amina"].encode() in sent
    for needle in [*(one.encode() for one in wanted), *hashes]:
        assert needle not in sent, needle


def test_what_it_says_as_json(room: Room, ralph: Ralph) -> None:
    add(room, ralph.url, ralph.key, ralph.secret)
    (sent,) = lines(darasa(room, "sync", "--once", "--json")[1])
    assert (sent["target"], sent["statements"], sent["refused"], sent["waiting"]) == ("Ministry", 6, 0, 0)
    assert sent["trouble"] is None
    assert sent["bytes_sent"] > 5_000
    assert sent["bytes_received"] > 500
    (status,) = lines(darasa(room, "sync", "status", "--json")[1])
    assert (status["target"], status["kind"], status["everything"]) == ("Ministry", "lrs", False)


def test_targets_are_listed_without_secrets(room: Room) -> None:
    assert darasa(room, "sync", "target", "list") == (0, "", "")
    assert darasa(room, "sync", "status")[1].startswith("There is no target yet")
    assert darasa(room, "sync", "status", "--json") == darasa(room, "sync", "--once") == (0, "", "")
    assert add(room, NOWHERE, "centre", SECRET, "--no-test")[0] == 0
    assert add(room, NOWHERE, "centre", SECRET, "--no-test", "--everything", name="Büro")[0] == 0
    code, said, told = darasa(room, "sync", "target", "list")
    assert (code, told) == (0, "")
    assert said.splitlines() == [
        f"Ministry  lrs  {NOWHERE}  centre  completions",
        f"Büro  lrs  {NOWHERE}  centre  everything",
    ]
    first, _second = lines(darasa(room, "sync", "target", "list", "--json")[1])
    assert first == {
        "name": "Ministry", "kind": "lrs", "address": NOWHERE, "key": "centre", "everything": False,
    }  # fmt: skip
    code, said, told = darasa(
        room, "sync", "target", "remove", "Ministry", "--passphrase-stdin", typed=(PASSPHRASE,)
    )
    assert (code, told) == (0, "")
    assert "no more" in said or "any more" in said
    assert len(lines(darasa(room, "sync", "target", "list", "--json")[1])) == 1
    code, said, told = darasa(
        room, "sync", "target", "remove", "Ministry", "--passphrase-stdin", typed=(PASSPHRASE,)
    )
    assert (code, said) == (1, "")
    assert "Ministry" in told
    assert (room.data.root / "targets.json").stat().st_mode & 0o777 == 0o600
    assert SECRET not in logs(room)


def test_a_secret_comes_in_three_ways(room: Room, ralph: Ralph) -> None:
    words = ("sync", "target", "add", "Ministry", "--lrs", ralph.url, "--key", ralph.key)
    code, said, told = darasa(room, *words, DARASA_PASSPHRASE=PASSPHRASE, DARASA_SECRET=ralph.secret)
    assert (code, told) == (0, "")
    assert "6 statements" in said
    words = (*words[:3], "two", *words[4:])
    typed = (ralph.secret,)
    assert darasa(room, *words, "--secret-stdin", typed=typed, DARASA_PASSPHRASE=PASSPHRASE)[0] == 0
    words = (*words[:3], "three", *words[4:])
    place = ("--data", str(room.data.root))
    code, shown = at_a_terminal(
        (*place, *words), [("passphrase", f"{PASSPHRASE}\n"), ("secret", f"{ralph.secret}\n")]
    )
    assert code == 0, shown
    assert ralph.secret not in shown
    assert len(lines(darasa(room, "sync", "target", "list", "--json")[1])) == 3
    code, said, told = darasa(room, *words[:3], "four", *words[4:], DARASA_PASSPHRASE=PASSPHRASE)
    assert (code, said) == (1, "")
    assert "DARASA_SECRET" in told


def test_what_is_wrong_is_said_before_anything_is_kept(room: Room, ralph: Ralph) -> None:
    with RawServer() as portal:
        portal.script = [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi"]
        for url, key, secret, words in (
            (ralph.url, ralph.key, SECRET, "does not know this key"),
            (f"{ralph.url}/nothing", ralph.key, ralph.secret, "not a record store"),
            (NOWHERE, "centre", SECRET, "127.0.0.1"),
            ("http://nosuch.invalid/xapi", "centre", SECRET, "nosuch.invalid"),
            (portal.url, "centre", SECRET, "web page"),
            ("ftp://store.example", "centre", SECRET, "https://"),
            ("https://centre:secret@store.example", "centre", SECRET, "do not belong"),
            (ralph.url, "cen:tre", SECRET, "colon"),
            (ralph.url, "", SECRET, "key"),
            (ralph.url, "centre", "", "secret"),
        ):
            code, said, told = add(room, url, key, secret)
            assert (code, said) == (1, ""), url
            assert words in told, told
            assert told.startswith("darasa: ")
            assert told.count("\n") == 1
    assert darasa(room, "sync", "target", "list") == (0, "", "")
    code, said, told = add(room, ralph.url, WRITE_ONLY.key, WRITE_ONLY.secret)
    assert code == 0
    assert "may write and not read" in said
    code, said, told = add(room, ralph.url, ralph.key, ralph.secret)
    assert (code, said) == (1, "")
    assert "name" in told


@pytest.mark.parametrize(
    "words",
    [
        ("sync",),
        ("sync", "target"),
        ("sync", "target", "add", "Ministry"),
        ("sync", "target", "add", "Ministry", "--lrs", NOWHERE, "--folder", "/tmp"),
        ("sync", "rules", "--automatic", "perhaps"),
        ("sync", "rules", "--budget-mb", "much"),
        ("sync", "again"),
    ],
    ids=" ".join,
)
def test_wrongly_called(room: Room, words: tuple[str, ...]) -> None:
    code, said, told = darasa(room, *words)
    assert (code, said) == (2, "")
    assert "usage" in told


class TestExitCodes:
    def test_later(self, room: Room, ralph: Ralph, proxy: FaultProxy) -> None:
        """The line or the store was not ready: whoever runs it at night tries again."""
        add(room, proxy.url, ralph.key, ralph.secret)
        proxy.plan_from(page() for _time in range(1_000))
        code, said, told = darasa(room, "sync", "--once")
        assert code == 3, told
        assert said.startswith("Ministry: 0 sent, 6 waiting")
        assert told.startswith("darasa: Ministry: A web page answered instead of the store")
        proxy.connected = False
        code, said, _told = darasa(room, "sync", "--once", "--json")
        (sent,) = lines(said)
        assert (code, sent["statements"], sent["waiting"]) == (3, 0, 6)
        assert sent["trouble"]["kind"] == "ConnectionLostError"
        proxy.connected = True
        proxy.plan(Answer(503), Answer(503))
        code, _said, told = darasa(room, "sync", "--once")
        assert (code, told) == (0, ""), "it tries again by itself a few times"
        assert len(ralph.statements()) == 6

    def test_a_store_that_wants_to_be_left_alone_is(
        self, room: Room, ralph: Ralph, proxy: FaultProxy
    ) -> None:
        add(room, proxy.url, ralph.key, ralph.secret, "--no-test")
        proxy.plan_from(told_to_wait(503, "1000") for _time in range(1_000))
        code, _said, told = darasa(room, "sync", "--once")
        assert code == 3, told
        assert len(proxy.seen) == 1

    def test_somebody_has_to_see_to_it(self, room: Room, ralph: Ralph) -> None:
        add(room, ralph.url, "centre", SECRET, "--no-test")
        code, said, told = darasa(room, "sync", "--once")
        assert code == 1
        assert said.startswith("Ministry: 0 sent, 6 waiting")
        assert "does not know this key" in told
        assert SECRET not in logs(room)

    def test_one_of_two(self, room: Room, ralph: Ralph) -> None:
        add(room, ralph.url, ralph.key, ralph.secret)
        add(room, ralph.url, "centre", SECRET, "--no-test", name="wrong key")
        code, said, told = darasa(room, "sync", "--once")
        assert code == 1, "somebody has to see to one of them"
        assert "Ministry: 6 sent, 0 waiting" in said
        assert "wrong key: 0 sent, 6 waiting" in said
        assert told.startswith("darasa: wrong key: ")
        assert told.count("\n") == 1

    def test_while_a_window_sends(self, room: Room, ralph: Ralph) -> None:
        add(room, ralph.url, ralph.key, ralph.secret)
        with FolderLock(room.data.root / "upload.lock"):
            code, said, told = darasa(room, "sync", "--once")
        assert (code, said) == (1, "")
        assert told == "darasa: another window or command is sending this record now\n"
        assert ralph.statements() == []

    def test_a_damaged_file_of_targets(self, room: Room) -> None:
        path = room.data.root / "targets.json"
        path.write_text('{"targets": "' + SECRET)
        for words in (("--once",), ("status",), ("target", "list")):
            code, said, told = darasa(room, "sync", *words)
            assert (code, said) == (1, "")
            assert "targets.json" in told
        assert SECRET in path.read_text()


def test_what_a_store_refuses_is_sent_again(room: Room, ralph: Ralph, proxy: FaultProxy) -> None:
    add(room, proxy.url, ralph.key, ralph.secret)
    proxy.refuse = lambda one: one["actor"]["account"]["name"] == room.ids["Amina"]
    code, said, told = darasa(room, "sync", "--once")
    assert (code, told) == (0, "")
    assert "4 sent, 0 waiting, 2 refused" in said
    said = darasa(room, "sync", "status")[1]
    assert said.count("refused: ") == 2
    assert "HTTP 400  statement 0 is not to the taste of this store" in said
    assert room.ids["Amina"] not in said
    assert "Amina" not in said
    (status,) = lines(darasa(room, "sync", "status", "--json")[1])
    assert [one["status"] for one in status["refused"]] == [400] * 2
    proxy.refuse = lambda _one: False
    again = ("sync", "again", "Ministry", "--passphrase-stdin")
    assert darasa(room, *again, typed=(PASSPHRASE,)) == (0, "2 statements will be sent once more.\n", "")
    assert darasa(room, "sync", "--once")[1].startswith("Ministry: 2 sent, 0 waiting, ")
    assert len(ralph.statements()) == 6
    code, _said, told = darasa(room, "sync", "again", "nobody", "--passphrase-stdin", typed=(PASSPHRASE,))
    assert code == 1
    assert "nobody" in told


def test_rules_are_shown_and_set(room: Room, ralph: Ralph) -> None:
    words = ("sync", "rules", "--passphrase-stdin")
    code, said, _told = darasa(room, *words, typed=(PASSPHRASE,))
    assert code == 0
    assert said == "sends by itself: yes; also over a metered connection: no\na month: no limit\n"
    assert not (room.data.root / "targets.json").exists(), "looking changes nothing"
    more = ("--automatic", "no", "--metered", "yes", "--budget-mb", "50")
    code, said, _told = darasa(room, *words, *more, typed=(PASSPHRASE,))
    assert said == "sends by itself: no; also over a metered connection: yes\na month: 50 MB\n"
    darasa(room, *words, "--automatic", "yes", typed=(PASSPHRASE,))
    assert "50 MB" in darasa(room, *words, typed=(PASSPHRASE,))[1]
    code, said, told = darasa(room, *words, "--budget-mb", "-5", typed=(PASSPHRASE,))
    assert (code, said) == (1, "")
    assert "megabytes" in told
    with closing(sqlite3.connect(room.data.database, isolation_level=None)) as connection:
        today = "CAST(strftime('%s','now') AS INTEGER) / 86400"
        connection.execute(f"INSERT INTO traffic VALUES ('before', {today}, 50000000, 0)")
    add(room, ralph.url, ralph.key, ralph.secret)
    code, said, told = darasa(room, "sync", "--once")
    assert code == 1
    assert "of this month are used" in told
    assert ralph.statements() == []


def test_a_folder_is_a_target_too(room: Room, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    words = ("sync", "target", "add", "Stick", "--folder", str(stick), "--passphrase-stdin")
    code, said, told = darasa(room, *words, typed=(PASSPHRASE,))
    assert (code, told) == (0, "")
    assert str(stick) in said
    code, said, told = darasa(room, "sync", "--once")
    assert code == 3
    assert "is not there" in told
    stick.mkdir()
    assert darasa(room, "sync", "--once")[0] == 0
    assert list(stick.rglob("*.darasa"))
