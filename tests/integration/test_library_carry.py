"""`darasa library export` and `import`, as people type them: real processes, a real stick, no network."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.core.paths import DataFolder
from darasa.library.types import InstalledPack
from darasa.workspace import Workspace
from tests.catalogues.making import Made, make_catalogue, republish, small_pack
from tests.unit.library.sticks.kit import files, found_on, published

PASSPHRASE = "four green mangoes"


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("packs")
    return {
        "en": small_pack(folder),
        "en2": small_pack(folder, 2),
        "beans": small_pack(folder, course="beans"),
        "stranger": small_pack(folder, publisher="nobody.example"),
    }


@pytest.fixture
def made(tmp_path: Path, packs: dict[str, Path]) -> Made:
    return make_catalogue(tmp_path / "catalogue", [packs["en"], packs["beans"]])


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def darasa(data: DataFolder, *words: str, passphrase: str = "") -> tuple[int, str, str]:
    """Run a command to its end; return exit code, standard output and standard error."""
    environment = {name: value for name, value in os.environ.items() if name != "DARASA_PASSPHRASE"}
    if passphrase:
        environment["DARASA_PASSPHRASE"] = passphrase
    done = subprocess.run(
        [sys.executable, "-m", "darasa", "--data", str(data.root), "library", *words],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def looking(data: DataFolder, ask: Callable[[Workspace], object]) -> object:
    workspace = Workspace(data)
    try:
        return ask(workspace)
    finally:
        workspace.close()


def installed(data: DataFolder) -> tuple[InstalledPack, ...]:
    found = looking(data, lambda workspace: workspace.library.installed())
    assert isinstance(found, tuple)
    return found


def trusting(folder: Path, made: Made, *packs: Path) -> DataFolder:
    """Return the folder of a computer that trusts a catalogue and has packs of it; it has an account too."""
    data = DataFolder(folder)

    def set_up(workspace: Workspace) -> None:
        workspace.facilitators.set_up(PASSPHRASE)
        warrant = workspace.facilitators.sign_in(PASSPHRASE)
        workspace.catalogues.add(warrant, "https://nowhere.example/", made.root)
        workspace.catalogues.refresh(made.id, mirror=str(made.folder))
        for pack in packs:
            workspace.library.install(pack, warrant)

    looking(data, set_up)
    return data


def test_from_one_computer_to_another(
    made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    here = trusting(tmp_path / "here", made, packs["en"], packs["beans"], packs["stranger"])
    code, out, err = darasa(here, "export", str(stick))
    assert code == 0, err
    assert out.count("version 1 is on the stick") == 2
    assert "MB were written" in out
    assert "left out, as no catalogue knows it" in err
    known = [pack for pack in installed(here) if pack.origin == made.id]
    assert found_on(stick, made, tmp_path / "new") == published(made, known)

    there = trusting(tmp_path / "there", made)
    code, out, err = darasa(there, "import", str(stick))
    assert (code, err) == (0, "")
    assert out.count("version 1 is ready") == 2
    assert {pack.sha256 for pack in installed(there)} == {pack.sha256 for pack in known}
    code, out, err = darasa(there, "import", str(stick))
    assert (code, out, err) == (0, "Everything on it is here already.\n", "")

    republish(made, [packs["en2"]])
    looking(here, lambda workspace: workspace.catalogues.refresh(made.id, mirror=str(made.folder)))
    looking(here, lambda workspace: workspace.library.install(packs["en2"]))
    assert darasa(here, "export", str(stick), "darasa.example/small")[0] == 0
    code, out, err = darasa(there, "import", str(stick))
    assert (code, err) == (0, "")
    assert "version 2 is ready" in out
    assert sorted(pack.manifest.version for pack in installed(there)) == [1, 2]


def test_one_course_is_chosen_by_its_name(
    made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    here = trusting(tmp_path / "here", made, packs["en"], packs["beans"])
    code, _, err = darasa(here, "export", str(stick), "peas")
    assert (code, files(stick)) == (1, {})
    assert "peas" in err
    assert darasa(here, "export", str(stick), "beans")[0] == 0
    assert {path.name for path in stick.rglob("*.dpack")} == {"beans.en-1.dpack"}


def test_troubles_are_named_and_change_nothing(
    made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    here = trusting(tmp_path / "here", made, packs["stranger"])
    for words, says in (
        (("export", str(stick)), "no catalogue knows any"),
        (("export", str(stick / "gone")), "not there"),
        (("import", str(stick)), "no courses here"),
        (("import", str(stick / "gone.dpack")), "No such file"),
    ):
        code, out, err = darasa(here, *words)
        assert (code, out) == (1, ""), words
        assert says in err
        assert "Traceback" not in err
    assert files(stick) == {}
    assert not (stick / "gone").exists()


def test_the_installers_go_along(made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path) -> None:
    own = tmp_path / "installers"
    own.mkdir()
    (own / "darasa.exe").write_bytes(b"MZ")
    here = trusting(tmp_path / "here", made, packs["en"])
    code, out, _ = darasa(here, "export", str(stick), "--installers", str(own))
    assert code == 0
    assert "darasa.exe is on the stick" in out
    assert (stick / "Darasa" / "installers" / "darasa.exe").read_bytes() == b"MZ"


def test_a_catalogue_that_nobody_added_is_named_with_its_fingerprint(
    made: Made, packs: dict[str, Path], stick: Path, tmp_path: Path
) -> None:
    here = trusting(tmp_path / "here", made, packs["en"])
    darasa(here, "export", str(stick))
    there = DataFolder(tmp_path / "there")
    looking(there, lambda workspace: workspace.facilitators.set_up(PASSPHRASE))
    code, _, err = darasa(there, "import", str(stick))
    assert code == 1
    (catalogue,) = (looking(here, lambda workspace: workspace.catalogues.all()),)
    assert isinstance(catalogue, tuple)
    assert catalogue[0].fingerprint in err
    # What it says to type is what helps.
    address = str(stick / "Darasa" / "courses" / made.id[:16])
    assert f"darasa library source add NAME {address} --fingerprint" in err
    words = ("source", "add", "Courses", address, "--fingerprint", catalogue[0].fingerprint)
    assert darasa(there, *words, passphrase=PASSPHRASE)[0] == 0
    assert darasa(there, "import", str(stick))[0] == 0
    assert len(installed(there)) == 1


class TestFile:
    def test_a_known_one_needs_nobody(self, made: Made, packs: dict[str, Path], tmp_path: Path) -> None:
        data = trusting(tmp_path / "here", made)
        file = Path(shutil.copy(packs["en"], tmp_path / "from a friend.dpack"))
        for says in ("is ready", "is here already"):
            code, out, err = darasa(data, "import", str(file))
            assert (code, err) == (0, "")
            assert says in out
        (pack,) = installed(data)
        assert pack.origin == made.id

    def test_a_stranger_needs_the_facilitator(
        self, made: Made, packs: dict[str, Path], tmp_path: Path
    ) -> None:
        data = trusting(tmp_path / "here", made)
        for passphrase in ("", "let me in, please"):
            code, out, err = darasa(data, "import", str(packs["stranger"]), passphrase=passphrase)
            assert (code, out) == (1, "")
            assert "cannot be checked" in err
            assert installed(data) == ()
        code, out, err = darasa(data, "import", str(packs["stranger"]), passphrase=PASSPHRASE)
        assert code == 0
        assert "is ready" in out
        (pack,) = installed(data)
        assert pack.manifest.iri == f"https://local/darasa/{pack.sha256}"

    def test_a_damaged_one_is_refused(self, made: Made, packs: dict[str, Path], tmp_path: Path) -> None:
        data = trusting(tmp_path / "here", made)
        file = tmp_path / "half.dpack"
        file.write_bytes(packs["en"].read_bytes()[:-50])
        code, out, err = darasa(data, "import", str(file), passphrase=PASSPHRASE)
        assert (code, out) == (1, "")
        assert str(file) in err
        assert installed(data) == ()
