"""Files cut at any byte: what was confirmed is there, or the damage is noticed and the rest is salvaged."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from shutil import rmtree

import pytest

from darasa.record.service import Record
from darasa.record.weeding import weed
from darasa.storage.backup import back_up
from darasa.storage.check import check, was_cut_off
from darasa.storage.database import open_database
from darasa.storage.errors import DatabaseDamagedError
from darasa.storage.salvage import salvage
from darasa.storage.seal import seal
from tests.campaign import campaign, tally
from tests.soak.scenes import LEARNERS, Scene, frames_of, make_scene, pages_of, words_of
from tests.unit.record.kit import QUIZ, Computer, SetClock, Verb, answer


def reopened(path: Path) -> set[str] | None:
    """Return the events that are there when the program starts again and goes on; None for noticed damage."""
    try:
        cut_off = was_cut_off(path)
        database = open_database(path)
        try:
            check(path, thorough=cut_off, seal=database.seal)
        finally:
            database.close_all()
    except DatabaseDamagedError:
        return None
    computer = Computer.start(path.parent)
    there = {event.id for learner in LEARNERS for event in computer.record.events(learner)}
    computer.record.record(LEARNERS[0], Verb.ANSWERED, f"{QUIZ}/q000", result=answer())
    assert computer.database.pragma("integrity_check") == "ok"
    computer.stop()
    return there


def salvaged(scene: Scene, path: Path, backup: Path | None = None, altered: int = 0) -> set[str]:
    """Return the events that salvage brings back, each as it was, in a database that any record can merge.

    As many as `altered` may have changed: a letter within an answer that became another looks as good.
    """
    target = path.parent / "salvaged.db"
    count = salvage(path, target, weed, backup=backup)
    database = open_database(target)
    assert database.pragma("integrity_check") == "ok"
    record = Record(database, SetClock(), path.parent / "markers")
    found = {event.id: event for learner in LEARNERS for event in record.events(learner)}
    assert len(found) == count
    changed = [event for event in found.values() if scene.events.get(event.id) != event]
    assert len(changed) <= altered, changed
    merged = Computer.start(path.parent / "merged")
    assert merged.record.merge([body for _row, body in record.statements(0, 10_000)]).added == count
    merged.stop()
    database.close_all()
    return set(found)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> list[Scene]:
    """A log that was never moved into the file, and one that was several times and began anew."""
    folder = tmp_path_factory.mktemp("scenes")
    return [
        make_scene(folder / "one", first=150, then=12),
        make_scene(folder / "another", first=150, then=100, every=500),
    ]


@pytest.mark.soak
def test_no_cut_loses_a_confirmed_answer_or_goes_unnoticed(scenes: list[Scene], tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    counts: Counter[str] = Counter(cuts_lost=0, cuts_crashed=0, cuts_silent=0)
    ways = (cut_log, cut_log, cut_file, cut_both, cut_in_checkpoint, cut_closed)
    for number in range(campaign(2000)):
        folder = tmp_path / str(number)
        way = ways[number % len(ways)]
        counts[way(chance.choice(scenes), folder, chance)] += 1
        counts["cuts"] += 1
        rmtree(folder)
    tally(**counts)


def cut_log(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The log ends anywhere: as after a power cut while it was written."""
    path = scene.put(folder)
    cut = chance.randrange(scene.log_end + 1)
    truncate(path.with_name("darasa.db-wal"), cut)
    there = reopened(path)
    assert there is not None
    assert there == scene.confirmed_by(cut)
    return "cuts_whole"


def cut_file(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The file ends anywhere, and the log is whole."""
    path = scene.put(folder)
    cut = chance.randrange(len(scene.file))
    truncate(path, cut)
    images = pages_of(scene.file[:cut]) + frames_of(scene.log, scene.log_end)
    return whole_or_salvaged(scene, path, images)


def cut_both(scene: Scene, folder: Path, chance: random.Random) -> str:
    """Both end anywhere."""
    path = scene.put(folder)
    cut, log_cut = chance.randrange(len(scene.file)), chance.randrange(scene.log_end + 1)
    truncate(path, cut)
    truncate(path.with_name("darasa.db-wal"), log_cut)
    end = max((end for _event, end in scene.confirmed if end <= log_cut), default=0)
    images = pages_of(scene.file[:cut]) + frames_of(scene.log, end)
    return whole_or_salvaged(scene, path, images, scene.confirmed_by(log_cut))


def cut_in_checkpoint(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The log is being moved into the file, page by page from the first, and the file ends anywhere."""
    path = scene.put(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        moved = path.read_bytes()
        log = path.with_name("darasa.db-wal").read_bytes()
    reached, cut = chance.randrange(len(moved)), chance.randrange(len(moved) + 1)
    content = moved[:reached] + scene.file[reached:]
    content = content[: cut if chance.random() < 0.5 else len(content)]
    path.write_bytes(content)
    path.with_name("darasa.db-wal").write_bytes(log)
    path.with_name("darasa.db-shm").unlink(missing_ok=True)
    return whole_or_salvaged(scene, path, pages_of(content) + frames_of(scene.log, scene.log_end))


def cut_closed(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The program had closed the database; now its file ends anywhere. Words are in a backup, or are not."""
    path = scene.put(folder)
    backup = back_up(path, folder / "backups").path if chance.random() < 0.5 else None
    open_database(path).close_all()
    whole = path.read_bytes()
    cut = chance.randrange(len(whole))
    truncate(path, cut)
    assert reopened(path) is None
    words = frozenset[bytes]().union(*map(words_of, scene.events.values()))
    known = words if backup is not None and cut >= 4096 else frozenset[bytes]()
    found = salvaged(scene, path, backup)
    assert scene.readable(pages_of(whole[:cut]), known) <= found
    return "cuts_salvaged"


def whole_or_salvaged(
    scene: Scene, path: Path, images: list[bytes], confirmed: set[str] | None = None
) -> str:
    """Nothing confirmed is missing, or the damage is noticed and what these pages hold comes back."""
    content, log = path.read_bytes(), path.with_name("darasa.db-wal").read_bytes()
    there = reopened(path)
    if there is not None:
        assert there == (set(scene.events) if confirmed is None else confirmed)
        return "cuts_whole"
    # What was kept aside is what the program found, before it looked inside.
    path.write_bytes(content)
    path.with_name("darasa.db-wal").write_bytes(log)
    assert scene.readable(images) <= salvaged(scene, path)
    return "cuts_salvaged"


@pytest.mark.soak
def test_no_damage_goes_unnoticed(scenes: list[Scene], tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    counts: Counter[str] = Counter(damage_crashed=0, damage_silent=0)
    ways = (replace_file, write_over_closed, write_over_closed, write_over_blocks, write_over_log)
    for number in range(campaign(1000)):
        folder = tmp_path / str(number)
        way = ways[number % len(ways)]
        counts[way(chance.choice(scenes), folder, chance)] += 1
        counts["damaged"] += 1
        rmtree(folder)
    tally(**counts)


def replace_file(scene: Scene, folder: Path, chance: random.Random) -> str:
    """Something else lies where the database was; its log may still be there."""
    path = scene.put(folder)
    other = folder / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, value TEXT)")
        connection.executemany("INSERT INTO word (value) VALUES (?)", [(f"word {n}",) for n in range(500)])
        connection.execute("CREATE TABLE event (row INTEGER PRIMARY KEY, id BLOB, learner INTEGER)")
        connection.executemany("INSERT INTO event VALUES (?, x'00', 1)", [(n,) for n in range(500)])
        connection.commit()
    headless = bytes(100) + scene.file[100:]
    contents = [
        b"",
        b"\0" * 4096,
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + chance.randbytes(chance.randrange(200_000)),
        b"A text that someone saved here by mistake.\n" * chance.randrange(1, 5000),
        other.read_bytes(),
        headless,
        chance.randbytes(4096) + scene.file[4096:],
    ]
    content = chance.choice(contents)
    path.write_bytes(content)
    images = frames_of(scene.log, scene.log_end)
    if content[4096:] == scene.file[4096:]:
        images += pages_of(content)[1:]
    if chance.random() < 0.3:
        path.with_name("darasa.db-wal").unlink()
        images = images[len(frames_of(scene.log, scene.log_end)) :]
    assert reopened(path) is None
    assert scene.readable(images) <= salvaged(scene, path)
    return "replaced_noticed"


def write_over_closed(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The database was closed and sealed; any number of bytes of it are written over, down to one."""
    path = scene.put(folder)
    open_database(path).close_all()
    seal(path)
    backup = back_up(path, folder / "backups").path
    whole = path.read_bytes()
    size = int(len(whole) ** chance.random())
    begin = chance.randrange(len(whole) - size + 1)
    content = whole[:begin] + other_bytes(whole, size, chance) + whole[begin + size :]
    path.write_bytes(content)
    there = reopened(path)
    if content == whole:
        assert there == set(scene.events)
        return "same_bytes"
    assert there is None
    path.write_bytes(content)
    first, last = begin // 4096, (begin + size - 1) // 4096
    images = [page for number, page in enumerate(pages_of(whole)) if not first <= number <= last]
    # What lies within one row can change it without a trace. A word that changed is known from the backup,
    # and an event too, where the two are joined (decisions/0042).
    assert scene.readable(images) <= salvaged(scene, path, backup, altered=1)
    return "written_over_noticed"


def write_over_blocks(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The program was cut off, and blocks of the file are written over."""
    path = scene.put(folder)
    pages = pages_of(scene.file)
    first = chance.randrange(len(pages))
    last = chance.randrange(first, min(len(pages), first + 1 + int(50 ** chance.random())))
    for number in range(first, last + 1):
        pages[number] = other_bytes(scene.file, 4096, chance)
    content = b"".join(pages)
    path.write_bytes(content)
    there = reopened(path)
    if there is not None:  # newer versions of all of them lay in the log
        assert there == set(scene.events)
        return "written_over_whole"
    path.write_bytes(content)
    path.with_name("darasa.db-wal").write_bytes(scene.log)
    images = pages[:first] + pages[last + 1 :] + frames_of(scene.log, scene.log_end)
    assert scene.readable(images) <= salvaged(scene, path)
    return "written_over_noticed"


def write_over_log(scene: Scene, folder: Path, chance: random.Random) -> str:
    """The program was cut off, and a part of its log is written over."""
    path = scene.put(folder)
    size = int(scene.log_end ** chance.random())
    begin = chance.randrange(scene.log_end - size + 1)
    log = scene.log[:begin] + noise(size, chance) + scene.log[begin + size :]
    path.with_name("darasa.db-wal").write_bytes(log)
    there = reopened(path)
    if there is not None:
        # Damage at the very end looks like what every power cut leaves: a transaction that was not finished.
        # When the end of the one before was hit too, nothing tells that it was one.
        last_but_one = scene.confirmed[-2][1]
        lost = scene.events.keys() - there
        assert len(lost) <= (2 if begin < last_but_one < begin + size + 4120 else 1)
        assert lost <= {event for event, _end in scene.confirmed[-2:]}
        return "log_broken_at_its_end"
    path.write_bytes(scene.file)
    path.with_name("darasa.db-wal").write_bytes(log)
    images = pages_of(scene.file)
    images += [
        page
        for number, page in enumerate(frames_of(scene.log, scene.log_end))
        if 32 + (number + 1) * 4120 <= begin or 32 + (number - 1) * 4120 >= begin + size
    ]
    assert scene.readable(images) <= salvaged(scene, path)
    return "log_written_over_noticed"


def noise(size: int, chance: random.Random) -> bytes:
    """Return what is no part of any log."""
    return chance.choice((chance.randbytes(size), b"\xff" * size))


def other_bytes(whole: bytes, size: int, chance: random.Random) -> bytes:
    """Return what a failing disk may give: noise, nothing, ones, or what belongs elsewhere."""
    elsewhere = chance.randrange(len(whole) - size + 1)
    kinds = (chance.randbytes(size), bytes(size), b"\xff" * size, whole[elsewhere : elsewhere + size])
    return chance.choice(kinds)


def truncate(path: Path, size: int) -> None:
    """Cut a file."""
    with path.open("rb+") as file:
        file.truncate(size)
