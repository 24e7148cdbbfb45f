"""Files that nobody vouches for: courses of their own, whatever they say they are."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from darasa.core.clock import SystemClock
from darasa.core.paths import DataFolder
from darasa.learning.service import Study
from darasa.library import models, service
from darasa.library.files import sha256_of
from darasa.library.local import LOCAL, is_local
from darasa.library.service import Known, Library
from darasa.library.types import PackOlderError
from darasa.packs.names import is_publisher
from darasa.packs.service import Pack, PackRefusedError
from darasa.record.rules import course_of
from darasa.record.types import Verb
from darasa.storage.database import Database
from darasa.workspace import Workspace
from tests.courses import CATALOGUE, SMALL_IRI, bring_in, published
from tests.unit.learning.worlds import World, a_world, small_pack, wrong_response
from tests.unit.library.many import names

Open = Callable[..., Library]


@pytest.fixture
def library_with(db: Database, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a library behind an open gate, with what is known; nothing is bundled."""
    monkeypatch.setattr(service, "resources", lambda: data_folder.root / "nothing")

    def opened(known: Known = lambda *_: None) -> Library:
        return Library(db, data_folder, SystemClock(), lambda _warrant: None, known)

    return opened


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as opened:
        yield opened


def install_local(workspace: Workspace, path: Path) -> str:
    """Install a file that nobody knows, and return the IRI of its course."""
    library = Library(workspace.db, workspace.data, workspace.clock, lambda _warrant: None)
    return library.install(path).manifest.iri


def test_a_stranger_is_its_file_and_its_names_follow_from_that(
    library_with: Open, data_folder: DataFolder
) -> None:
    library = library_with()
    pack = library.install(small_pack())
    sha256 = sha256_of(small_pack())
    assert (pack.origin, pack.sha256) == (LOCAL, sha256)
    assert pack.path == data_folder.packs / "local" / f"{sha256}.dpack"
    assert pack.path.read_bytes() == small_pack().read_bytes()
    assert (pack.manifest.publisher, pack.manifest.course) == (LOCAL, sha256)
    assert pack.manifest.iri == f"https://local/darasa/{sha256}"
    assert [step.iri for step in pack.manifest.steps] == [
        f"https://local/darasa/{sha256}/{step.id}" for step in pack.manifest.steps
    ]
    assert is_local(pack.manifest)
    assert library.installed() == (pack,)
    assert library.left() == ()
    with Pack.open(small_pack()) as original:
        assert original.manifest.iri == SMALL_IRI
        assert not is_local(original.manifest)
        assert pack.manifest.title == original.manifest.title


def test_its_questions_go_by_its_own_names_too(library_with: Open) -> None:
    library = library_with()
    pack = library.install(small_pack())
    with library.open(pack) as opened, Pack.open(small_pack()) as original:
        assert opened.manifest == pack.manifest
        quiz, before = opened.quiz("quiz"), original.quiz("quiz")
        assert [question.iri for question in quiz.questions] == [
            f"{pack.manifest.iri}/quiz/{question.id}" for question in before.questions
        ]
        assert opened.lesson("beans") == original.lesson("beans")
        with pytest.raises(PackRefusedError):
            opened.quiz("nowhere")


def test_no_publisher_can_ever_be_called_so(library_with: Open) -> None:
    """Else a catalogue could publish a course with the IRIs of somebody's file."""
    pack = library_with().install(small_pack())
    assert not is_publisher(pack.manifest.publisher)
    step = pack.manifest.steps[0].iri
    assert course_of(step) == ("https://local/darasa", pack.manifest.iri)


def test_a_course_and_a_stranger_that_says_it_is_that_course_lie_side_by_side(
    library_with: Open, data_folder: DataFolder
) -> None:
    course = library_with(published).install(small_pack(version=2))
    stranger = library_with().install(small_pack())
    library = library_with()
    assert {pack.origin for pack in library.installed()} == {CATALOGUE, LOCAL}
    assert library.installed() == tuple(sorted((course, stranger), key=lambda pack: pack.path))
    # A newer one that nobody knows is no update of either.
    newer = library.install(small_pack("ar"))
    assert {pack.path for pack in library.installed()} == {course.path, stranger.path, newer.path}
    assert names(data_folder) == [course.path.name, "local"]


def test_a_stranger_becomes_known_and_comes_in_as_a_course_beside_what_it_was(library_with: Open) -> None:
    stranger = library_with().install(small_pack())
    library = library_with(published)
    course = library.install(stranger.path)
    assert (course.origin, course.manifest.iri) == (CATALOGUE, SMALL_IRI)
    assert stranger.path.exists()
    assert set(library.installed()) == {stranger, course}
    library.remove(stranger, None)
    assert library.installed() == (course,)
    assert not stranger.path.exists()


def test_what_is_learned_in_one_is_not_learned_in_the_other(world: World) -> None:
    bring_in(world.workspace, small_pack())
    iri = install_local(world.workspace, small_pack())
    study = world.study
    assert {course.iri for course in study.courses()} == {SMALL_IRI, iri}
    study.complete_lesson(study.open_lesson(iri, "beans"))
    run = study.open_quiz(iri, "quiz")
    run.answer(run.questions[0].id, wrong_response(run.questions[0]))
    assert study.course(iri).percent > 0
    assert study.course(SMALL_IRI).percent == 0
    assert {event.object for event in world.events(Verb.COMPLETED)} == {f"{iri}/beans"}
    assert {event.object for event in world.events(Verb.ANSWERED)} == {f"{iri}/quiz/{run.questions[0].id}"}
    assert study.open_quiz(SMALL_IRI, "quiz").answered == ()
    again: Study = world.again()
    assert len(again.open_quiz(iri, "quiz").answered) == 1


def test_two_files_are_two_courses_even_in_two_languages(world: World) -> None:
    english, arabic = (install_local(world.workspace, small_pack(one)) for one in ("en", "ar"))
    assert english != arabic
    assert {course.languages for course in world.study.courses()} == {("en",), ("ar",)}


def test_looking_tells_what_a_file_is_and_keeps_nothing(library_with: Open, data_folder: DataFolder) -> None:
    shares: list[float] = []
    found = library_with().look_at(small_pack(), shares.append)
    sha256 = sha256_of(small_pack())
    assert (found.origin, found.sha256, found.size) == (LOCAL, sha256, small_pack().stat().st_size)
    assert (found.path, found.manifest.course, found.replaced, found.is_here) == (
        small_pack(), sha256, None, False,
    )  # fmt: skip
    assert shares[-1] == 1
    assert names(data_folder) == []
    library = library_with(published)
    old = library.install(small_pack())
    newer = library.look_at(small_pack(version=2))
    assert (newer.origin, newer.manifest.iri, newer.replaced) == (CATALOGUE, SMALL_IRI, old)
    assert not newer.is_here
    assert library.look_at(small_pack()).is_here
    old.path.unlink()
    assert not library.look_at(small_pack()).is_here
    library.install(small_pack(version=2))
    with pytest.raises(PackOlderError):
        library.look_at(small_pack())


def test_a_catalogue_that_knows_a_bundled_pack_vouches_for_it(
    library_with: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "catalogue" / "targets" / "darasa.example"
    bundle.mkdir(parents=True)
    shutil.copy(small_pack(), bundle)
    monkeypatch.setattr(service, "resources", lambda: tmp_path)
    (pack,) = library_with(published).install_bundled()
    assert pack.origin == CATALOGUE


def test_it_is_asked_for_by_hash_length_and_the_only_name_it_may_have(library_with: Open) -> None:
    asked: list[tuple[str, int, str]] = []

    def known(sha256: str, size: int, name: str) -> None:
        asked.append((sha256, size, name))

    library_with(known).install(small_pack("ar"))
    path = small_pack("ar")
    assert set(asked) == {(sha256_of(path), path.stat().st_size, "darasa.example/small.ar-1.dpack")}


class TestMending:
    """Rows and files of strangers are mended as those of courses are."""

    @pytest.mark.parametrize(
        "damage", ["manifest = 'x'", "origin = ''", "origin = 'bundled'", "sha256 = 'x'"]
    )
    def test_a_row_comes_back_from_its_file(self, library_with: Open, db: Database, damage: str) -> None:
        pack = library_with().install(small_pack())
        db.execute_sql(f"UPDATE installed_pack SET {damage}")
        library = library_with()
        assert library.installed() == ()
        assert library.left() == (pack.path,)
        assert library.install_bundled() == (pack,)
        assert library.installed() == (pack,)
        assert library.left() == ()

    @pytest.mark.parametrize("damage", ["origin = ''", "origin = 'local'", "sha256 = ''"])
    def test_a_course_whose_origin_is_lost_is_asked_for_again(
        self, library_with: Open, db: Database, damage: str
    ) -> None:
        pack = library_with(published).install(small_pack())
        db.execute_sql(f"UPDATE installed_pack SET {damage}")
        assert library_with(published).install_bundled() == (pack,)
        assert library_with().installed() == (pack,)

    def test_one_that_nobody_vouches_for_any_more_waits_for_the_facilitator(
        self, library_with: Open, db: Database
    ) -> None:
        pack = library_with(published).install(small_pack())
        db.execute_sql("UPDATE installed_pack SET origin = ''")
        library = library_with()
        assert library.install_bundled() == ()
        assert models.all_rows(db) == []
        assert library.left() == (pack.path,)
        again = library.install(pack.path)
        assert again.origin == LOCAL
        assert library.installed() == (again,)
        assert library.left() == ()
        assert not pack.path.exists()

    def test_a_file_that_became_another_is_left(self, library_with: Open, db: Database) -> None:
        pack = library_with().install(small_pack())
        shutil.copy(small_pack("ar"), pack.path)
        db.execute_sql("UPDATE installed_pack SET manifest = 'x'")
        library = library_with()
        assert library.install_bundled() == ()
        assert library.left() == (pack.path,)
        again = library.install(pack.path)
        assert again.sha256 == sha256_of(small_pack("ar"))
        assert library.left() == ()
        assert not pack.path.exists()

    def test_what_lies_beside_them_is_not_touched(self, library_with: Open, data_folder: DataFolder) -> None:
        library = library_with()
        library.install(small_pack())
        folder = data_folder.packs / "local"
        for name in ("x.dpack", "notes.txt", "small.en-1.dpack"):
            (folder / name).write_bytes(b"")
        library.install_bundled()
        assert library.left() == ()
        assert len(list(folder.iterdir())) == 4


def test_a_finished_file_is_moved_into_its_place(library_with: Open, data_folder: DataFolder) -> None:
    library = library_with()
    old = library.install_verified(*put(data_folder, small_pack()))
    assert (old.origin, old.path.name) == (CATALOGUE, "darasa.example_small.en-1.dpack")
    assert old.path.read_bytes() == small_pack().read_bytes()
    new = library.install_verified(*put(data_folder, small_pack(version=2)))
    assert library.installed() == (new,)
    assert names(data_folder) == [new.path.name]
    again = put(data_folder, small_pack())
    with pytest.raises(PackOlderError):
        library.install_verified(*again)
    assert again[0].exists()
    assert library.installed() == (new,)


def put(data_folder: DataFolder, pack: Path):  # type: ignore[no-untyped-def]
    path = data_folder.packs / f".part-{sha256_of(pack)}"
    shutil.copy(pack, path)
    with Pack.open(path) as opened:
        return path, CATALOGUE, opened.manifest, opened.manifest_sha256, sha256_of(path)
