"""Search over real packs: what is found and where it opens, and an index that is always made again."""

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from darasa.core.tasks import CancelledError
from darasa.library.search.index import PackKey, SearchIndex
from darasa.library.search.marking import EXCERPT, excerpt
from darasa.library.search.passages import LONGEST, _pieces, passages_of
from darasa.library.search.service import Search
from darasa.library.search.types import Hit, HitKind, Passage, SearchUnusableError
from darasa.packs.service import Pack
from darasa.packs.types import StepKind
from darasa.ui.widgets.lesson_markup import parse_lesson
from tests.courses import SMALL_IRI
from tests.unit.learning.worlds import World, a_world, small_pack


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as made:
        made.install()
        yield made


@pytest.fixture
def search(world: World) -> Search:
    return world.workspace.search


def places(hits: tuple[Hit, ...]) -> list[tuple[str, str, str]]:
    return [(hit.language, hit.step, hit.block) for hit in hits]


def marked(hit: Hit) -> list[str]:
    return [one.text[a:b] for one in (hit.title, hit.snippet) for a, b in one.marks]


def sound(world: World, search: Search) -> None:
    """See that the index holds what a new one would."""
    search.close()
    assert search.find("beans")
    with Pack.open(small_pack()) as pack:
        passages = list(passages_of(pack, pack.manifest, lambda: None))
    connection = sqlite3.connect(world.workspace.data.search)
    with closing(connection):
        count = connection.execute("SELECT count(*) FROM passage").fetchone()[0]
        connection.execute("INSERT INTO word (word) VALUES ('integrity-check')")
    assert count == len(passages) * len(world.workspace.library.installed())


# -- What is found --


def test_the_first_search_makes_the_index(search: Search) -> None:
    (title, course, *others) = search.find("beans")
    assert (title.kind, title.step, title.title.text) == (HitKind.STEP, "beans", "Two bowls of beans")
    assert (course.kind, course.step, course.course) == (HitKind.COURSE, "", SMALL_IRI)
    assert others


def test_every_place_is_one_that_the_reader_has(search: Search, world: World) -> None:
    hits = {hit for word in "aeiosbtwc" for hit in search.find(word, 500)}
    found = {(hit.step, hit.block) for hit in hits if hit.block}
    assert len(found) > 20
    ids: dict[str, set[str]] = {}
    with Pack.open(small_pack()) as pack:
        for step in pack.manifest.steps:
            if step.kind is StepKind.LESSON:
                tree = parse_lesson(pack.lesson(step.id))
                tops = {node.id for node in tree.elements()}
                ids[step.id] = tops | {node.id for node in tree.find("li")}
    assert all(block in ids[step] for step, block in found)
    assert world.study.course(SMALL_IRI).iri == SMALL_IRI


def test_answers_are_never_found(search: Search) -> None:
    with Pack.open(small_pack()) as pack:
        quiz = next(step for step in pack.manifest.steps if step.kind is StepKind.QUIZ)
        questions = pack.quiz(quiz.id).questions
        lessons = [pack.lesson(s.id) for s in pack.manifest.steps if s.kind is StepKind.LESSON]
        passages = passages_of(pack, pack.manifest, lambda: None)
        said = {line for passage in passages for line in passage.text.split("\n")}
    trees = [parse_lesson(html) for html in lessons]
    of_checks = [
        node.text() for tree in trees for kind in ("choice", "feedback") for node in tree.find("p", kind)
    ]
    assert len(of_checks) > 4
    assert said.isdisjoint(of_checks)
    asked = [node.text() for tree in trees for node in tree.find("p", "question")]
    assert asked
    assert said >= set(asked)
    of_quiz = [choice.feedback for one in questions for choice in one.choices if choice.feedback]
    of_quiz += [text for one in questions for text in (one.prompt, one.explanation)]
    taught = [text for text in of_quiz if any(text in html for html in lessons)]
    assert len(taught) < 3
    for text in {*of_quiz} - {*taught}:
        assert not [hit for hit in search.find(text) if text in hit.snippet.text]


def test_a_term_opens_where_it_is_first_met(search: Search) -> None:
    with Pack.open(small_pack()) as pack:
        (term, *_) = pack.glossary()
        link = f'href="term:{term.id}"'
        step = next(s for s in pack.manifest.steps if s.kind is StepKind.LESSON and link in pack.lesson(s.id))
    hit = next(hit for hit in search.find(term.term) if hit.kind is HitKind.TERM)
    assert hit.title.text == term.term
    assert hit.step == step.id
    assert hit.block
    assert marked(hit)


def test_notes_are_their_own_places_without_numbers_and_arrows(search: Search) -> None:
    hit = next(hit for hit in search.find("Highlands Invented Press"))
    assert hit.block.startswith("fn-")
    assert "↑" not in hit.snippet.text
    assert search.find("↑") == ()


def test_all_words_are_needed_and_marked(search: Search) -> None:
    (hit, *_) = hits = search.find("bean labe")
    assert all({word.casefold()[:4] for word in marked(one)} >= {"bean", "labe"} for one in hits)
    assert hit.course_title == "Sorting beans"
    assert search.find("bean xyzzy") == ()


def test_titles_come_before_what_only_mentions_the_word(search: Search) -> None:
    kinds = [hit.kind for hit in search.find("beans")]
    assert kinds[0] is not HitKind.TEXT
    assert HitKind.TEXT in kinds


def test_the_preferred_language_comes_first(search: Search, world: World) -> None:
    world.install("ar")
    search.update()
    both = search.find("beans", 100)
    assert {hit.language for hit in both} == {"en", "ar"}
    arabic = search.find("books example", 1, language="ar-EG")
    english = search.find("books example", 1, language="en")
    assert (arabic[0].language, english[0].language) == ("ar", "en")
    assert len(search.find("beans", 2)) == 2
    assert search.find("beans", 0) == ()


def test_the_open_course_comes_first(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path / "search.db")
    index.make_again(None, lambda: None)
    for course in "ab":
        passage = Passage(HitKind.TEXT, "s", "S", "s0.0", "T", "same words", is_titled=False)
        index.add(PackKey(course, course), "en", course, [passage], lambda: None)
    with a_world(tmp_path / "w") as world:
        search = Search(world.workspace.data, world.workspace.library)
        index.close()
        shutil.copy(tmp_path / "search.db", world.workspace.data.search)
        assert [search.find("same", 1, course=course)[0].course for course in "abab"] == ["a", "b", "a", "b"]
        search.close()


TYPED = st.text(st.characters(exclude_categories=()), max_size=40)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    with a_world(tmp_path_factory.mktemp("search")) as world:
        world.install()
        world.install("ar")
        world.workspace.search.update()
        yield world.workspace.search


@given(TYPED)
@example('"')
@example('" OR "')
@example("bean* NEAR(a b, 2)")
@example("title:bean")
@example("{title text} : bean")
@example("^bean + -bean AND NOT bean OR")
@example("\0bean\0")
@example("\ud800")
@example("bean' ; DROP TABLE passage; --")
@example(" ".join(chr(97 + n % 26) * (n + 1) for n in range(60)))
@example("学" * 500)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_taken_for_words(lasting: Search, typed: str) -> None:
    for hit in lasting.find(typed):
        for one in (hit.title, hit.snippet):
            assert all(0 <= a < b <= len(one.text) for a, b in one.marks)
        assert hit.title.marks or hit.snippet.marks


@given(
    st.sampled_from(["bean", "NEAR", "AND", "OR", "NOT", "labels", "حبوب"]),
    st.sampled_from("\"*^-+():{}'\0 "),
)
def test_signs_of_the_query_language_change_nothing(lasting: Search, word: str, sign: str) -> None:
    assert lasting.find(f"{sign}{word}{sign}") == lasting.find(word)


# -- Following the library --


def test_update_follows_what_is_installed(search: Search, world: World) -> None:
    assert search.update()
    assert not search.update()
    assert {hit.step for hit in search.find("until next time")} == {"farewell"}
    world.install(version=2)
    told: list[float] = []
    assert search.update(told.append)
    assert told == [0.0]
    assert not [hit for hit in search.find("next", 100) if hit.step == "farewell"]
    assert "neighbours" in {hit.step for hit in search.find("neighbours")}
    (pack,) = world.workspace.library.installed()
    world.workspace.library._gate = lambda _warrant: None
    world.workspace.library.remove(pack, None)
    assert search.update()
    assert search.find("beans") == ()
    with closing(sqlite3.connect(world.workspace.data.search)) as connection:
        assert connection.execute("SELECT count(*) FROM passage").fetchone() == (0,)
        connection.execute("INSERT INTO word (word) VALUES ('integrity-check')")


def test_a_pack_that_cannot_be_read_hides_no_other(search: Search, world: World) -> None:
    world.install("ar")
    english, arabic = sorted(world.workspace.library.installed(), key=lambda p: p.manifest.language)[::-1]
    whole = english.path.read_bytes()
    english.path.write_bytes(whole[:-1])
    assert search.update()
    assert {hit.language for hit in search.find("beans")} == {arabic.manifest.language}
    english.path.write_bytes(whole)
    assert search.update()
    assert {hit.language for hit in search.find("beans")} == {"en", "ar"}


def test_cancelling_leaves_whole_packs_only(search: Search, world: World) -> None:
    world.install("ar")
    for allowed in range(12):
        left = allowed

        def check() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise CancelledError

        with suppress(CancelledError):
            search.update(check=check)
        with suppress(sqlite3.OperationalError), closing(sqlite3.connect(world.workspace.data.search)) as c:
            for first, stop in c.execute("SELECT first, stop FROM pack").fetchall():
                rows = c.execute("SELECT count(*) FROM passage WHERE id >= ? AND id < ?", (first, stop))
                assert rows.fetchone()[0] == stop - first
    search.update()
    sound(world, search)


def test_a_search_that_nobody_waits_for_ends(search: Search) -> None:
    search.update()

    def stop() -> None:
        raise CancelledError

    index = search._index
    many = [
        Passage(HitKind.TEXT, "s", "S", "b", "T", f"bean number {n}", is_titled=False) for n in range(20_000)
    ]
    index.add(PackKey("c", "d"), "en", "C", many, lambda: None)
    with pytest.raises(CancelledError):
        search.find("bean", check=stop)
    assert search.find("bean")


# -- A file that is not as it should be --


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def no_database(path: Path) -> None:
    path.write_bytes(b"no database at all " * 500)


def another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE pack (id)")


def older_form(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


def zeroed(path: Path) -> None:
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:200] + bytes(size - 200))


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def no_words(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE word")
        connection.commit()


def no_text(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE passage SET text = x'ff00ff'")
        connection.commit()


def broken_text(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE passage SET text = CAST(x'ff00ff' AS TEXT)")
        connection.commit()


def unknown_kind(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE passage SET kind = 'other'")
        connection.commit()


@pytest.mark.parametrize(
    "harm",
    [missing, empty, no_database, another_database, older_form, zeroed, cut_short, no_words, no_text,
     broken_text, unknown_kind],
)  # fmt: skip
@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("updated", [False, True])
def test_an_unfit_file_is_made_again(
    search: Search, world: World, harm: object, is_open: bool, updated: bool
) -> None:
    search.update()
    wanted = search.find("beans labels")
    if not is_open:
        search.close()
    harm(world.workspace.data.search)  # type: ignore[operator]
    if updated:
        search.update()
    assert search.find("beans labels") == wanted
    sound(world, search)
    assert [path.name for path in world.workspace.data.root.glob(".search*")] == []


def test_a_file_that_another_process_made_anew_is_read_at_once(search: Search, world: World) -> None:
    search.update()
    assert search.find("beans")
    other = SearchIndex(world.workspace.data.search)
    other.make_again(other._file.identity(), lambda: None)
    assert search.find("beans") == ()
    assert search.update()
    assert search.find("beans")


def test_a_lesson_that_is_not_well_formed_hides_no_other_course(
    search: Search, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.install("ar")
    told = Pack.lesson
    monkeypatch.setattr(
        Pack, "lesson", lambda pack, step: told(pack, step) + ("<p" if pack.manifest.language == "en" else "")
    )
    assert search.update()
    assert {hit.language for hit in search.find("beans")} == {"ar"}


def test_a_file_that_is_another_by_now_is_not_made_again(search: Search) -> None:
    search.update()
    search._index.make_again(None, lambda: None)
    assert search.find("beans")


def test_dropping_and_adding_what_another_was_first_at_changes_nothing(search: Search) -> None:
    search.update()
    (key,) = search._index.packs()
    assert not search._index.add(key, "en", "again", [], lambda: None)
    search._index.drop(PackKey("never", "there"), lambda: None)
    assert search._index.packs() == {key}


def test_damage_anywhere_is_survived(search: Search, world: World) -> None:
    path = world.workspace.data.search
    search.update()
    whole, random = path.read_bytes(), Random(73)
    for _ in range(150):
        search.close()
        damaged = bytearray(whole)
        for _ in range(random.choice((1, 8, 200))):
            damaged[random.randrange(len(damaged))] = random.randrange(256)
        path.write_bytes(damaged)
        search.find("beans")
        search.update()
        search.find("b")
    search.close()
    path.write_bytes(whole[:5000])
    search.find("beans")
    sound(world, search)


def test_a_journal_of_the_old_file_is_not_played_into_the_new(search: Search, world: World) -> None:
    path = world.workspace.data.search
    search.update()
    search.close()
    journal = path.with_name("search.db-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE passage SET text = text || hex(zeroblob(5000))")
        hot = journal.read_bytes()
        connection.execute("ROLLBACK")
    assert int.from_bytes(hot[8:12]), "pages to roll back"
    missing(path)
    journal.write_bytes(hot)
    search._index.make_again(None, lambda: None)
    # Whoever opens the file next would play it.
    assert not journal.exists()
    assert search._index.packs() == frozenset()
    assert search.update()
    sound(world, search)


@pytest.mark.parametrize("act", ["find", "update"])
def test_a_folder_in_its_place_is_named(search: Search, world: World, act: str) -> None:
    world.workspace.data.search.mkdir()
    with pytest.raises(SearchUnusableError):
        search.find("beans") if act == "find" else search.update()
    world.workspace.data.search.rmdir()
    assert search.find("beans")


def test_another_process_that_locks_it_for_long_is_named(
    search: Search, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("darasa.library.search.file._BUSY_SECONDS", 0.05)
    search.update()
    world.install("ar")
    with closing(sqlite3.connect(world.workspace.data.search, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SearchUnusableError, match="locked"):
            search.update()
        other.execute("ROLLBACK")
    assert search.update()
    sound(world, search)


def test_a_file_that_is_damaged_again_and_again_is_named(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SearchIndex, "make_again", lambda *_: None)
    with pytest.raises(SearchUnusableError, match="again"):
        search.update()


def test_threads_search_while_others_index(search: Search, world: World) -> None:
    world.install("ar")
    failed: list[BaseException] = []

    def run(act: object) -> None:
        try:
            for _ in range(10):
                act()  # type: ignore[operator]
        except BaseException as error:  # noqa: BLE001 - told to the test
            failed.append(error)

    acts = [search.update, lambda: search.find("beans"), lambda: search.find("حب"), search.close]
    threads = [threading.Thread(target=run, args=(act,)) for act in acts * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    sound(world, search)


# -- Pieces and excerpts --


@given(st.text(st.sampled_from("ab \n.。学\u0e01"), max_size=4000))
def test_long_texts_are_cut_into_all_their_pieces(text: str) -> None:
    pieces = list(_pieces(text))
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_an_excerpt_shows_the_words_wherever_they_are() -> None:
    for number in (0, 9, 40, 79):
        words = [f"filler{at}" for at in range(80)]
        words[number] = "needle"
        shown = excerpt(" ".join(words), [("needle",)])
        assert [shown.text[a:b] for a, b in shown.marks] == ["needle"]
        assert len(shown.text) <= EXCERPT + 2
        assert shown.text.startswith("…") == (number > 4)
        assert shown.text.endswith("…") == (number < 79)
        assert all(word.strip("…") in words for word in shown.text.split())
    assert excerpt("x" * 900, [("x",)]).text.endswith("…")
    assert excerpt("no such words " * 40, [("needle",)]).marks == ()
    near = excerpt("needle " + "hay " * 200 + "needle and pin", [("needle",), ("pin",)])
    assert [near.text[a:b] for a, b in near.marks] == ["needle", "pin"]
