"""Targets and rules, and the file that keeps them."""

import json
import os
import stat
from pathlib import Path

import pytest

from darasa.sync import targets
from darasa.sync.errors import TargetRefusedError, TargetsDamagedError, TargetUnknownError
from darasa.sync.targets import Kept, load, new_folder, new_store, save, store_address
from darasa.sync.types import COMPLETIONS, Kind, Rules

ID = "13789b61-0000-4000-8000-000000000000"
ADDRESS = "https://store.example/xAPI"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / targets.NAME


def kept() -> Kept:
    store = new_store("Büro", ADDRESS, "centre", "seven: kind tortoises", everything=True)
    return Kept((store, new_folder("Stick", Path("/media/stick"), everything=False)), Rules(budget_mb=7))


class TestAddresses:
    @pytest.mark.parametrize(
        "typed",
        [
            "https://store.example/xAPI",
            "store.example/xAPI",
            " https://store.example/xAPI \n",
            "https://store.example/xAPI/",
            "https://store.example/xAPI//",
            "https://store.example/xAPI/statements",
            "https://store.example/xAPI/statements/",
            "https://store.example/xAPI/about",
        ],
    )
    def test_what_was_copied_along_is_left_out(self, typed: str) -> None:
        assert store_address(typed) == ADDRESS

    @pytest.mark.parametrize(
        "typed",
        [
            "http://store.example",
            "http://127.0.0.1:8100/xAPI",
            "http://[2001:db8::1]:8080/xAPI",
            "http://localhost",
            "https://store.example/my/about/xAPI",
            "https://bücher.example/xAPI",
            "https://متجر.example/xAPI",
        ],
    )
    def test_others_are_taken_as_they_are(self, typed: str) -> None:
        assert store_address(typed) == typed

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            "  ",
            "https://",
            "https:///xAPI",
            "ftp://store.example",
            "file:///etc/passwd",
            "javascript://x",
            "https://centre:secret@store.example/xAPI",
            "https://centre@store.example/xAPI",
            "https://@store.example/xAPI",
            "https://store.example/xAPI?a=b",
            "https://store.example/xAPI#a",
            "https://store.example:0/xAPI",
            "https://store.example:99999/xAPI",
            "https://store.example:port/xAPI",
            "http://[2001:db8::1/xAPI",
            "http://[nothing]/xAPI",
            "https://store.example/x API",
            "https://store.example/x\tAPI",
            "https://store.example/\u202eIPAx",
            "https://store.example/\udcff",
            f"https://store.example/{'x' * targets.LONGEST}",
        ],
    )
    def test_what_is_no_address_of_the_web_is_refused(self, typed: str) -> None:
        with pytest.raises(TargetRefusedError) as refused:
            store_address(typed)
        assert refused.value.field == "address"
        assert "secret@" not in str(refused.value)


class TestMaking:
    def test_a_store(self) -> None:
        store = new_store(" Büro ", "store.example", " centre\n", " sec:ret\n", everything=False)
        assert (store.name, store.kind, store.address) == ("Büro", Kind.LRS, "https://store.example")
        assert (store.key, store.secret) == ("centre", "sec:ret"), "as they are copied from a page"
        assert store.verbs == COMPLETIONS
        assert "sec:ret" not in repr(store)

    def test_a_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        folder = new_folder("Stick", Path("stick"), everything=True)
        assert (folder.kind, folder.address) == (Kind.FOLDER, str(tmp_path / "stick"))
        assert folder.verbs is None
        assert new_folder("Stick", tmp_path, everything=True).address == str(tmp_path)

    @pytest.mark.parametrize("wrong", ["", " \t", "x" * 501, "a\nb", "a\x00", "\udcff", "\u202ename"])
    @pytest.mark.parametrize("part", ["name", "key", "secret"])
    def test_what_cannot_be_used_is_refused(self, part: str, wrong: str) -> None:
        values = {"name": "Büro", "key": "centre", "secret": "secret"} | {part: wrong}
        with pytest.raises(TargetRefusedError) as refused:
            new_store(values["name"], ADDRESS, values["key"], values["secret"], everything=False)
        assert refused.value.field == part

    def test_other_refusals(self) -> None:
        with pytest.raises(TargetRefusedError, match="colon"):
            new_store("Büro", ADDRESS, "cen:tre", "secret", everything=False)
        with pytest.raises(TargetRefusedError, match="name"):
            new_folder("", Path("/media/stick"), everything=False)
        with pytest.raises(TargetRefusedError, match="address"):
            new_folder("Stick", Path(os.fsdecode(b"/media/\xff")), everything=False)

    @pytest.mark.parametrize(
        "rules",
        [
            Rules(budget_mb=-1),
            Rules(budget_mb=targets.MOST_MB + 1),
            Rules(budget_mb=True),
            Rules(budget_mb=1.5),  # type: ignore[arg-type]
            Rules(automatic=1),  # type: ignore[arg-type]
            Rules(metered="yes"),  # type: ignore[arg-type]
        ],
    )
    def test_rules_that_mean_nothing(self, rules: Rules) -> None:
        with pytest.raises(TargetRefusedError):
            targets.checked_rules(rules)


class TestKeeping:
    def test_what_is_saved_is_read(self, path: Path) -> None:
        assert load(path) == Kept()
        save(path, kept_now := kept())
        assert load(path) == kept_now
        save(path, Kept())
        assert load(path) == Kept()
        assert [one.name for one in path.parent.iterdir()] == [targets.NAME]

    def test_nobody_else_can_read_it(self, path: Path) -> None:
        before = os.umask(0)
        try:
            path.write_text("{}")
            path.chmod(0o666)
            path.with_name(f".{path.name}.{os.getpid()}.tmp").write_text("left by a power cut")
            save(path, kept())
        finally:
            os.umask(before)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_a_folder_that_is_gone_leaves_nothing(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="No such file"):
            save(tmp_path / "gone" / targets.NAME, kept())
        assert list(tmp_path.iterdir()) == []

    def test_targets_are_found_by_name_and_id(self) -> None:
        both = kept()
        store, stick = both.targets
        assert both.find("Büro") == both.find(store.id) == store
        assert both.without(store).targets == (stick,)
        with pytest.raises(TargetUnknownError, match="'nowhere'"):
            both.find("nowhere")
        with pytest.raises(TargetUnknownError):
            both.without(store).find(store.id)

    def test_a_name_is_one_targets_alone(self) -> None:
        both = kept()
        with pytest.raises(TargetRefusedError) as refused:
            both.with_target(new_folder("Büro", Path("/x"), everything=False))
        assert refused.value.field == "name"
        changed = both.with_target(both.targets[0])
        assert set(changed.targets) == set(both.targets)


def damaged() -> list[bytes]:
    """Return what such a file may hold after a mishap, or by somebody's hand."""
    store = {
        "id": ID, "name": "a", "kind": "lrs", "address": ADDRESS, "key": "k", "secret": "s",
        "everything": False,
    }  # fmt: skip
    rules = {"automatic": True, "metered": False, "budget_mb": 0}

    def changed(**values: object) -> dict[str, object]:
        return {"targets": [store | values], "rules": rules}

    whole = json.dumps({"targets": [store], "rules": rules}).encode()
    return [
        b"", b"\x00" * 100, b"\xff\xfe", whole[:-5], b"[" * 100_000, b"[]", b"null", b"{}", b"5",
        *(
            json.dumps(one).encode()
            for one in (
                changed(id="1"), changed(id=5), changed(name=None), changed(address=["x"]), changed(kind="c"),
                changed(kind=[]), changed(everything=1), changed(more=1), changed(key=5), changed(secret={}),
                {"targets": store, "rules": rules}, {"targets": [[]], "rules": rules}, {"targets": [store]},
                {"targets": [], "rules": rules | {"more": 1}}, {"targets": [], "rules": []},
                {"targets": [], "rules": rules | {"budget_mb": ""}}, {"targets": [], "rules": {"metered": 0}},
                {"targets": [{"name": "a"}], "rules": rules},
            )
        ),
    ]  # fmt: skip


@pytest.mark.parametrize("content", damaged(), ids=lambda content: content[:30].decode("latin-1"))
def test_a_damaged_file_is_named_and_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(TargetsDamagedError) as named:
        load(path)
    assert named.value.path == str(path)
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_read_is_named(path: Path) -> None:
    path.mkdir()
    with pytest.raises(TargetsDamagedError):
        load(path)
