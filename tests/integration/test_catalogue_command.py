"""`darasa catalogue` as people run it: in processes of its own, at a terminal, and cut off in the middle."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from nacl import pwhash
from nacl.secret import SecretBox
from tuf.api.metadata import LengthOrHashMismatchError

from darasa.cli.main import build_parser
from darasa.library.catalogues.listing import listing_from_bytes
from tests.catalogues.making import OURS, PASSPHRASE, THEIRS, Made, make_catalogue, publishing, small_pack
from tests.catalogues.reading import Reader
from tests.integration.terminal import at_a_terminal

VARIABLE = "DARASA_CATALOGUE_PASSPHRASE"


def darasa(
    *words: object, secret: str | None = PASSPHRASE, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    names = {name: value for name, value in os.environ.items() if not name.startswith(VARIABLE)}
    environment = names | ({VARIABLE: secret} if secret else {}) | environment
    command = [sys.executable, "-m", "darasa", "catalogue", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300, env=environment, input=stdin
    )


def done(*words: object, **options: str) -> str:
    result = darasa(*words, **options)
    assert (result.returncode, result.stderr) == (0, ""), result
    assert PASSPHRASE not in result.stdout
    return result.stdout


def reader(folder: Path, memory: Path) -> Reader:
    return Reader(folder, memory, (folder / "metadata/1.root.json").read_bytes())


def listed(reader: Reader, publisher: str = OURS) -> list[str]:
    data = reader.read(f"{publisher}/listing.json")
    assert data is not None
    packs = listing_from_bytes(data, publisher).packs
    assert all(reader.read(f"{publisher}/{pack.file}") for pack in packs)
    return [pack.file for pack in packs]


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("packs")
    return {
        "1": small_pack(folder),
        "2": small_pack(folder, 2),
        "theirs": small_pack(folder, publisher=THEIRS),
    }


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, packs: dict[str, Path]) -> Path:
    """A published catalogue whose keys open in a moment; not to be changed."""
    return make_catalogue(tmp_path_factory.mktemp("published") / "courses", [packs["1"]], "courses").folder


@pytest.fixture
def courses(published: Path, tmp_path: Path) -> Path:
    """A copy of that catalogue, with its keys beside it."""
    shutil.copytree(published, tmp_path / "courses")
    shutil.copytree(published.with_name("courses.keys"), tmp_path / "courses.keys")
    return tmp_path / "courses"


def test_three_commands_make_what_everybody_can_read(packs: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "courses"
    assert "fingerprint: " in done("init", folder)
    assert done("add", folder, packs["1"]) == f"added, not published yet: {OURS}/small.en-1.dpack\n"
    signed = f"signed for: {OURS}/small.en-1.dpack\nsigned anew: snapshot, timestamp, {OURS}\n"
    assert done("publish", folder) == signed
    assert done("publish", folder, secret=None) == "nothing to sign\n"
    assert listed(reader(folder, tmp_path / "memory")) == ["small.en-1.dpack"]


def test_status_says_how_it_stands(courses: Path, packs: dict[str, Path]) -> None:
    done("add", courses, packs["2"])
    result = darasa("status", courses, secret=None)
    assert (result.returncode, result.stderr) == (0, "")
    for part in (
        "courses\n",
        "root            version 1, until 20",
        "key here",
        f"{OURS} (The people of {OURS}): 1 packs published",
        f"  not published yet: {OURS}/small.en-2.dpack",
        "Readers see all that is signed.",
    ):
        assert part in result.stdout
    said = json.loads(darasa("status", courses, "--json", secret=None).stdout)
    assert said["publishers"][0]["unpublished"] == [f"{OURS}/small.en-2.dpack"]
    assert {role["role"] for role in said["roles"]} == {"root", "targets", "snapshot", "timestamp", OURS}
    assert said["problems"] == []


def test_status_says_what_is_wrong_with_its_exit_code(courses: Path) -> None:
    shutil.copy(courses.with_name("courses.keys") / "root.key", courses / "root.key")
    result = darasa("status", courses, secret=None)
    assert (result.returncode, result.stderr) == (1, "")
    assert "problem: root.key does not belong into a catalogue" in result.stdout


@pytest.mark.parametrize("words", [[], ["publish"], ["add", "x"], ["rotate", "x"], ["key", OURS]], ids=str)
def test_wrongly_called(words: list[str]) -> None:
    assert darasa(*words).returncode == 2


def test_refusals_are_one_line_and_exit_code_1(courses: Path, packs: dict[str, Path], tmp_path: Path) -> None:
    for words, part in (
        (["publish", tmp_path / "nothing"], "there is no catalogue"),
        (["add", courses, packs["theirs"]], f"{THEIRS} may not publish here yet"),
        (["add", courses, tmp_path / "gone.dpack"], "No such file"),
        (["init", courses], "it is not empty"),
        (["init", tmp_path / "new", "--keys", tmp_path / "new" / "keys"], "which is published"),
        (["rotate", courses, "nobody"], "is no role"),
        (["delegate", courses, "Nobody"], "is not a domain name"),
        (["dismiss", courses, THEIRS], "may not publish here"),
    ):
        result = darasa(*words)
        assert (result.returncode, result.stdout) == (1, ""), words
        assert part in result.stderr
        assert len(result.stderr.splitlines()) == 1
        assert PASSPHRASE not in result.stderr


def test_a_wrong_passphrase_signs_nothing(courses: Path, packs: dict[str, Path]) -> None:
    done("add", courses, packs["2"])
    before = sorted(path.name for path in (courses / "metadata").iterdir())
    result = darasa("publish", courses, secret="seven slow oxen")
    assert (result.returncode, result.stdout) == (1, "")
    assert "not the passphrase" in result.stderr
    assert "oxen" not in result.stderr
    result = darasa("publish", courses, secret=None)
    assert result.returncode == 1
    assert VARIABLE in result.stderr
    assert sorted(path.name for path in (courses / "metadata").iterdir()) == before


def test_passphrases_of_single_keys(courses: Path, packs: dict[str, Path], tmp_path: Path) -> None:
    done("rotate", courses, "timestamp", DARASA_CATALOGUE_NEW_PASSPHRASE="another for this one")
    done("add", courses, packs["2"])
    assert darasa("publish", courses).returncode == 1
    done("publish", courses, DARASA_CATALOGUE_PASSPHRASE_TIMESTAMP="another for this one")
    assert listed(reader(courses, tmp_path / "memory")) == ["small.en-2.dpack"]
    done("renew", courses, "timestamp", "--passphrase-stdin", secret=None, stdin="another for this one\n")
    words = ("renew", courses, OURS, "timestamp", "--passphrase-stdin")
    assert darasa(*words, secret=None, stdin=f"{PASSPHRASE}\n").returncode == 1
    both = f"{PASSPHRASE}\nanother for this one\n"
    done(*words, secret=None, stdin=both)


def test_at_a_terminal(tmp_path: Path, packs: dict[str, Path]) -> None:
    folder = tmp_path / "courses"
    code, shown = at_a_terminal(
        ["catalogue", "init", str(folder), "--title", "Our courses", "--publisher", OURS, "--name", "We"],
        [
            ("A passphrase for the new keys: ", f"{PASSPHRASE}\n"),
            ("The same again: ", "something else\n"),
            ("A passphrase for the new keys: ", f"{PASSPHRASE}\n"),
            ("The same again: ", f"{PASSPHRASE}\n"),
        ],
    )
    assert code == 0, shown
    assert PASSPHRASE not in shown
    assert str(tmp_path / "courses.keys") in shown
    code, shown = at_a_terminal(["catalogue", "add", str(folder), str(packs["1"])], [])
    assert code == 0, shown
    code, shown = at_a_terminal(
        ["catalogue", "publish", str(folder)],
        [
            (f"The passphrase of the key for {OURS}: ", "wrong at first\n"),
            (f"The passphrase of the key for {OURS}: ", f"{PASSPHRASE}\n"),
        ],
    )
    assert code == 0, shown
    assert PASSPHRASE not in shown
    assert listed(reader(folder, tmp_path / "memory")) == ["small.en-1.dpack"]
    code, shown = at_a_terminal(
        ["catalogue", "renew", str(folder), "timestamp"],
        [("The passphrase of the key for timestamp: ", "wrong again\n")] * 4,
    )
    assert code == 1, shown
    assert "this is not the passphrase of the key for timestamp" in shown


def test_no_private_key_lies_in_what_is_published(courses: Path, packs: dict[str, Path]) -> None:
    done("rotate", courses, OURS)
    done("add", courses, packs["2"])
    done("publish", courses)
    published = b"".join(path.read_bytes() for path in courses.rglob("*") if path.is_file())
    files = list(courses.with_name("courses.keys").glob("*.key"))
    assert len(files) == 6
    for path in files:
        said = json.loads(path.read_bytes())
        salt = bytes.fromhex(said["salt"])
        key = pwhash.argon2id.kdf(
            SecretBox.KEY_SIZE, PASSPHRASE.encode(), salt, said["passes"], said["memory"]
        )
        seed = SecretBox(key).decrypt(bytes.fromhex(said["box"]))
        assert len(seed) == 32
        for form in (seed, seed.hex().encode(), path.read_bytes(), said["box"].encode()):
            assert form not in published
    assert not list(courses.rglob("*.key"))


def test_two_organisations_cannot_replace_each_others_courses(
    courses: Path, packs: dict[str, Path], tmp_path: Path
) -> None:
    """Each works on its own computer, with its own copy and its own key."""
    said = done("key", THEIRS, "--keys", tmp_path / "their-keys", secret="their own passphrase")
    assert said.splitlines()[0] == str(tmp_path / "their-keys" / f"{THEIRS}.pub")
    result = darasa("delegate", courses, OURS, "--key", tmp_path / "their-keys" / f"{THEIRS}.pub")
    assert (result.returncode, "is a key of" in result.stderr) == (1, True)
    done("delegate", courses, THEIRS, "--name", "They", "--key", tmp_path / "their-keys" / f"{THEIRS}.pub")
    done("publish", courses)

    copy = tmp_path / "their-copy"
    shutil.copytree(courses, copy)
    their = {"secret": "their own passphrase"}
    keys = ("--keys", tmp_path / "their-keys")
    done("add", copy, packs["theirs"], *keys, **their)
    assert "waiting: the keys for snapshot and timestamp are not here" in done(
        "publish", copy, *keys, **their
    )
    result = darasa("rotate", copy, OURS, *keys, **their)
    assert (result.returncode, "no key that counts for targets" in result.stderr) == (1, True)
    (copy / f"targets/{OURS}/small.en-1.dpack").write_bytes(packs["2"].read_bytes())  # ours, as they want it
    done("publish", copy, *keys, **their)

    shutil.copytree(copy / "targets" / THEIRS, courses / "targets" / THEIRS)
    shutil.copy(copy / f"metadata/1.{THEIRS}.json", courses / "metadata")
    done("publish", courses)
    somebody = reader(courses, tmp_path / "memory")
    assert listed(somebody, THEIRS) == listed(somebody, OURS) == ["small.en-1.dpack"]
    assert somebody.read(f"{OURS}/small.en-1.dpack") == packs["1"].read_bytes()
    # A mirror with their files in place of ours is found out.
    with pytest.raises(LengthOrHashMismatchError):
        reader(copy, tmp_path / "other memory").read(f"{OURS}/small.en-1.dpack")


def test_root_and_targets_can_be_away(courses: Path, packs: dict[str, Path], tmp_path: Path) -> None:
    keys, stick = courses.with_name("courses.keys"), tmp_path / "stick"
    stick.mkdir()
    for role in ("root", "targets"):
        shutil.move(keys / f"{role}.key", stick)
    done("add", courses, packs["2"])
    done("publish", courses)
    assert darasa("rotate", courses, "snapshot").returncode == 1
    done("rotate", courses, "snapshot", "--keys", keys, "--keys", stick)
    assert sorted(path.name for path in stick.iterdir()) == ["root.key", "targets.key"]
    assert listed(reader(courses, tmp_path / "memory")) == ["small.en-2.dpack"]


def test_the_page_for_authors_shows_commands_that_there_are() -> None:
    page = (Path(__file__).parents[2] / "docs/authors/publishing.md").read_text(encoding="utf-8")
    lines = re.findall(r"^(?: {4})?darasa ((?:catalogue|pack) .*)$", page, re.MULTILINE)
    assert len(lines) > 10
    for line in lines:
        assert build_parser().parse_args(shlex.split(line)).action == line.split()[1]


# -- Cut off --

CUT = """
import os, shutil, signal, sys
from pathlib import Path
from tests.catalogues.making import publishing

whole, copies, what, about = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]

def work(folder, step):
    taken = 0
    def hook(event, arguments):
        nonlocal taken
        flags = arguments[2] if event == "open" else 0
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
        if writes or event in ("os.rename", "os.remove", "os.mkdir"):
            if taken == step:
                os.kill(os.getpid(), signal.SIGKILL)
            taken += 1
    ours = publishing(folder)
    sys.addaudithook(hook)
    if what == "publish":
        ours.add([Path(about)])
        ours.publish()
    else:
        ours.rotate(about)

for step in range(1000):
    copy = copies / f"{step:03}"
    shutil.copytree(whole, copy)
    child = os.fork()
    if child == 0:
        work(copy / "courses", step)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status):
        sys.exit(os.WEXITSTATUS(status))
    assert os.WTERMSIG(status) == signal.SIGKILL
"""


def cut(made: Made, copies: Path, *words: object) -> list[Path]:
    """Return copies of a catalogue, in each of which a process was killed before one more step of its work.

    A step is whatever changes a file or a folder. In the last copy the work was done to its end.
    """
    command = [sys.executable, "-c", CUT, str(made.folder.parent), str(copies), *map(str, words)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (result.returncode, result.stderr) == (0, "")
    return [copy / "courses" for copy in sorted(copies.iterdir())]


def test_cut_off_at_every_step_of_add_and_publish(packs: dict[str, Path], tmp_path: Path) -> None:
    made = make_catalogue(tmp_path / "whole" / "courses", [packs["1"]])
    assert listed(reader(made.folder, tmp_path / "memory")) == ["small.en-1.dpack"]
    seen = []
    for number, folder in enumerate(cut(made, tmp_path / "copies", "publish", packs["2"])):
        memory = tmp_path / f"memory-{number}"
        shutil.copytree(tmp_path / "memory", memory, symlinks=True)
        seen += listed(Reader(folder, memory, made.root))
        assert listed(Reader(folder, tmp_path / f"first-{number}", made.root)) == seen[-1:]
        again = publishing(folder)
        again.add([packs["2"]])
        again.publish()
        assert listed(Reader(folder, memory, made.root)) == ["small.en-2.dpack"]
        assert again.status().problems == ()
    assert seen == sorted(seen)
    assert len(seen) > 20
    assert set(seen) == {"small.en-1.dpack", "small.en-2.dpack"}


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp", OURS])
def test_cut_off_at_every_step_of_a_rotation(packs: dict[str, Path], tmp_path: Path, role: str) -> None:
    made = make_catalogue(tmp_path / "whole" / "courses", [packs["1"]])
    assert listed(reader(made.folder, tmp_path / "memory")) == ["small.en-1.dpack"]
    folders = cut(made, tmp_path / "copies", "rotate", role)
    assert len(folders) > 5
    for number, folder in enumerate(folders):
        memory = tmp_path / f"memory-{number}"
        shutil.copytree(tmp_path / "memory", memory, symlinks=True)
        assert listed(Reader(folder, memory, made.root)) == ["small.en-1.dpack"], number
        again = publishing(folder)
        again.rotate(role)
        again.add([packs["2"]])
        again.publish()
        assert listed(Reader(folder, memory, made.root)) == ["small.en-2.dpack"], number
