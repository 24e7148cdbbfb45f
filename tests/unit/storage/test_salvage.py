"""Reading what is left: all that survived, nothing that was never there, whatever the file is."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from darasa.core.ids import new_id
from darasa.core.tasks import CancelledError, Check
from darasa.record.service import Record
from darasa.record.types import Event, Offset
from darasa.record.weeding import weed
from darasa.storage.backup import back_up, backups, restore_file
from darasa.storage.database import Database, open_database
from darasa.storage.errors import DatabaseUnusableError
from darasa.storage.format import PAGE_SIZE, log_of
from darasa.storage.salvage import salvage
from tests.soak.scenes import LEAF, LEARNERS, make_scene, pages_of
from tests.unit.record.kit import AMINA, COURSE, HOME, JOSEPH, NEEMA, QUIZ, Computer, SetClock, Verb, answer

LONG = "long " * 3000


@pytest.fixture(scope="module")
def computer(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """A computer with people, packs, statements, an erased learner, and a log that was not moved yet."""
    computer = Computer.start(tmp_path_factory.mktemp("computer") / "data")
    record, database = computer.record, computer.database
    for number in range(200):
        record.record(
            LEARNERS[number % 3],
            Verb.ANSWERED,
            f"{QUIZ}/q{number % 50}",
            result=answer(number % 2 == 0, LONG if number % 50 == 0 else f"answer {number}", new_id()),
            course_iri=COURSE,
        )
    record.set_profile(AMINA, "Amina", "bird")
    record.merge_learners(JOSEPH, NEEMA)
    record.statements(0, 60)
    record.learn_offset(computer.clock.session, Offset(5000, 10))
    gone = new_id()
    record.record(gone, Verb.INITIALIZED, COURSE)
    record.erase(gone)
    with database.writing():
        for table, values in (
            ("person", (AMINA, 0, None, 1, "hash", 2, 1.0, None)),
            ("facilitator", (1, "passphrase", "recovery", 0, 0.0)),
            ("installed_pack", ("a.dpack", "sha", 12, "{" + "m" * 9000 + "}", 3, "local", "sha")),
        ):
            database.execute_sql(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
    return computer


def copy_of(computer: Computer, folder: Path) -> Path:
    """Return a copy of the database as a power cut would leave it."""
    folder.mkdir(exist_ok=True)
    path = folder / "damaged.db"
    path.write_bytes(computer.database.path.read_bytes())
    log_of(path).write_bytes(log_of(computer.database.path).read_bytes())
    return path


def closed_copy_of(computer: Computer, folder: Path) -> Path:
    """Return a copy of the database as it is after it was closed."""
    path = copy_of(computer, folder)
    open_database(path).close_all()
    return path


def lose_words(path: Path) -> None:
    """Wipe the page of the table of words that has the learners."""
    pages = pages_of(path.read_bytes())
    wiped = [bytes(PAGE_SIZE) if page[0] == LEAF and UUID(AMINA).bytes in page else page for page in pages]
    assert wiped != pages
    path.write_bytes(b"".join(wiped))


def events_in(database: Database) -> dict[str, Event]:
    record = Record(database, SetClock(), database.path.parent / "markers")
    return {event.id: event for learner in LEARNERS for event in record.events(learner)}


TABLES = (
    ("event", "row, hex(id), learner, verb, object, response, clock_session"),
    ("statement", "row, hex(body)"),
    ("identity", "*"),
    ("person", "*"),
    ("facilitator", "*"),
    ("clock_session", "*"),
    ("installed_pack", "*"),
    ("tombstone", "hex(learner)"),
)


def test_everything_in_a_whole_file_is_read(computer: Computer, tmp_path: Path) -> None:
    path, target = copy_of(computer, tmp_path), tmp_path / "salvaged.db"
    told: list[float] = []
    assert salvage(path, target, weed, report=told.append) == 202
    assert told[-1] == 1.0
    database = open_database(target)
    for table, columns in TABLES:
        query = f"SELECT {columns} FROM {table} ORDER BY 1"
        assert database.execute_sql(query).fetchall() == computer.database.execute_sql(query).fetchall()
    words = "SELECT id, value FROM word ORDER BY id"
    assert set(computer.database.execute_sql(words).fetchall()) <= set(database.execute_sql(words).fetchall())
    assert database.pragma("integrity_check") == "ok"
    assert events_in(database) == events_in(computer.database)
    database.close_all()
    assert {entry.name for entry in tmp_path.iterdir()} == {
        "damaged.db",
        "damaged.db-wal",
        "salvaged.db",
    }


def test_a_lost_page_of_words_is_made_good_from_a_backup(computer: Computer, tmp_path: Path) -> None:
    path = closed_copy_of(computer, tmp_path)
    backup = back_up(path, tmp_path / "backups").path
    lose_words(path)
    assert salvage(path, tmp_path / "alone.db", weed) < 140
    assert salvage(path, tmp_path / "helped.db", weed, backup=backup) == 202


def test_words_of_another_lineage_are_not_taken(computer: Computer, tmp_path: Path) -> None:
    path = closed_copy_of(computer, tmp_path)
    other = tmp_path / "other.db"
    open_database(other).close_all()
    base = tmp_path / "base.db"
    base.write_bytes(path.read_bytes())
    restore_file(base, other)
    backup = back_up(other, tmp_path / "backups").path
    lose_words(path)
    alone = salvage(path, tmp_path / "alone.db", weed)
    assert salvage(path, tmp_path / "with.db", weed, backup=backup) == alone
    headless = bytes(PAGE_SIZE) + path.read_bytes()[PAGE_SIZE:]
    path.write_bytes(headless)
    assert salvage(path, tmp_path / "headless.db", weed, backup=backup) == alone


def test_a_backup_that_cannot_be_read_is_no_help_and_no_harm(computer: Computer, tmp_path: Path) -> None:
    path = closed_copy_of(computer, tmp_path)
    (tmp_path / "no-backup.db").write_bytes(b"nothing" * 1000)
    assert salvage(path, tmp_path / "salvaged.db", weed, backup=tmp_path / "no-backup.db") == 202


def test_one_home_page_is_not_taken_for_a_word(tmp_path: Path) -> None:
    """With one learner, their home page is the only row on its page, and looks like a word."""
    one = Computer.start(tmp_path / "data")
    record = Record(one.database, one.clock, tmp_path / "markers", HOME)
    record.record(AMINA, Verb.INITIALIZED, COURSE)
    one.database.checkpoint()
    target = tmp_path / "salvaged.db"
    assert salvage(one.database.path, target, weed) == 1
    one.stop()
    database = open_database(target)
    query = "SELECT hex(value), home_page FROM identity JOIN word ON word.id = identity.learner"
    assert database.execute_sql(query).fetchall() == [(UUID(AMINA).hex.upper(), HOME)]
    database.close_all()


def test_what_a_shortened_log_hides_is_read_too(tmp_path: Path) -> None:
    """The file is newer than what is left of the log, whose pages SQLite would put in place of the file's."""
    scene = make_scene(tmp_path / "scene", first=30, then=30)
    path = scene.put(tmp_path / "closed")
    open_database(path).close_all()
    log_of(path).write_bytes(scene.log[: scene.confirmed[-25][1]])
    assert salvage(path, tmp_path / "salvaged.db", weed) == len(scene.events)


def test_nothing_is_nothing(tmp_path: Path) -> None:
    assert salvage(tmp_path / "gone.db", tmp_path / "salvaged.db", weed) == 0
    open_database(tmp_path / "salvaged.db").close_all()


def test_what_hinders_is_named_and_leaves_nothing(computer: Computer, tmp_path: Path) -> None:
    path = copy_of(computer, tmp_path / "from")
    with pytest.raises(DatabaseUnusableError, match="unable to open"):
        salvage(path, tmp_path / "gone" / "salvaged.db", weed)
    with pytest.raises(DatabaseUnusableError, match="directory"):
        salvage(tmp_path, tmp_path / "salvaged.db", weed)

    def fill(database: Database, _check: Check) -> None:
        database.execute_sql(f"PRAGMA max_page_count = {database.pragma('page_count')}")
        with database.writing():
            database.execute_sql("INSERT INTO tombstone VALUES (zeroblob(1000000))")

    with pytest.raises(DatabaseUnusableError, match="full"):
        salvage(path, tmp_path / "salvaged.db", fill)
    assert {entry.name for entry in tmp_path.iterdir()} == {"from"}


def test_salvage_can_be_stopped(computer: Computer, tmp_path: Path) -> None:
    path = copy_of(computer, tmp_path / "from")

    def stop() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        salvage(path, tmp_path / "salvaged.db", weed, check=stop)
    assert {entry.name for entry in tmp_path.iterdir()} == {"from"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_the_files_are_nothing_crashes_and_all_can_be_merged(
    computer: Computer, tmp_path: Path, data: st.DataObject
) -> None:
    whole, log = computer.database.path.read_bytes(), log_of(computer.database.path).read_bytes()
    path, target = tmp_path / "any.db", tmp_path / "salvaged.db"
    target.unlink(missing_ok=True)
    for file, content in ((path, bytearray(whole)), (log_of(path), bytearray(log))):
        for _time in range(data.draw(st.integers(0, 6))):
            begin = data.draw(st.integers(0, len(content)))
            noise = data.draw(st.binary(max_size=100)) * data.draw(st.sampled_from([1, 1, 50, 500]))
            content[begin : begin + len(noise)] = noise[: len(content) - begin]
        file.write_bytes(content[: data.draw(st.just(len(content)) | st.integers(0, len(content)))])
    count = salvage(path, target, weed)
    database = open_database(target)
    record = Record(database, SetClock(), tmp_path / "markers")
    merged = Computer.start(tmp_path / new_id())
    bodies = [body for _row, body in record.statements(0, 10_000)]
    assert merged.record.merge(bodies, record.tombstones()).added <= count == len(bodies)
    merged.stop()
    database.close_all()


def test_foreign_databases_have_nothing_for_us(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)")
        connection.execute("CREATE TABLE pairs (a, b)")
        connection.execute("CREATE TABLE seven (a, b, c, d, e, f, g, h)")
        connection.executemany("INSERT INTO people (name) VALUES (?)", [("Amina",), ("Joseph",)])
        connection.executemany("INSERT INTO pairs VALUES (?, ?)", [(None, b"x" * 16), (1.5, None)])
        connection.execute("INSERT INTO seven VALUES ('not a uuid', 0, NULL, 1, NULL, 0, 0.0, NULL)")
        connection.commit()
    assert salvage(path, tmp_path / "salvaged.db", weed) == 0
    database = open_database(tmp_path / "salvaged.db")
    for table in ("event", "statement", "identity", "person", "facilitator", "tombstone"):
        assert database.execute_sql(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    database.close_all()


def test_a_restored_database_gets_backups_of_its_own(computer: Computer, tmp_path: Path) -> None:
    """After a restore the numbers of words mean something else: backups from before are no help any more."""
    path = closed_copy_of(computer, tmp_path)
    before = back_up(path, tmp_path / "backups").path
    base = tmp_path / "base.db"
    base.write_bytes(before.read_bytes())
    restore_file(base, path)
    after = back_up(path, tmp_path / "backups").path
    lineages = []
    for backup in (before, after):
        with closing(sqlite3.connect(f"{backup.as_uri()}?immutable=1", uri=True)) as connection:
            lineages += connection.execute("PRAGMA user_version").fetchone()
    assert lineages[0] != lineages[1]
    assert len(backups(tmp_path / "backups")) == 2
