"""Real catalogues for tests, made quickly; and what anybody could write into one."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from darasa.library.publishing.keys import Cost, KeyFolders
from darasa.library.publishing.service import Publishing, keys_folder
from darasa.library.publishing.types import OnePassphrase, Published
from darasa.packs.service import Pack, build_pack
from tests.courses import small_source

PASSPHRASE = "four green mangoes"
CHEAP = Cost(passes=1, memory=8192)
"""What argon2id takes at the least: a key opens in well under a millisecond."""
OURS = "darasa.example"
THEIRS = "other.example"

Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Made:
    """A catalogue in a folder, with all its keys beside it."""

    folder: Path

    @property
    def keys(self) -> Path:
        """The folder of the keys, all with the same passphrase."""
        return keys_folder(self.folder)

    @property
    def root(self) -> bytes:
        """The first root file."""
        return (self.metadata / "1.root.json").read_bytes()

    @property
    def id(self) -> str:
        """The catalogue's id."""
        return hashlib.sha256(self.root).hexdigest()

    @property
    def metadata(self) -> Path:
        return self.folder / "metadata"

    @property
    def targets(self) -> Path:
        return self.folder / "targets"

    @property
    def publishing(self) -> Publishing:
        """The real service over it; rotate, delegate, dismiss and renew with it."""
        return publishing(self.folder)

    def key(self, role: str) -> SigningKey:
        """Return the newest key of a role."""
        folders = KeyFolders((self.keys,), OnePassphrase(PASSPHRASE), CHEAP)
        counting = json.loads((self.keys / f"{role}.key").read_bytes())["public"]
        return folders.open(role, {counting})

    def newest(self, role: str) -> Path:
        """Return the file of a role with the highest number, whoever signed it."""
        if role == "timestamp":
            return self.metadata / "timestamp.json"
        files = [path for path in self.metadata.iterdir() if path.name.partition(".")[2] == f"{role}.json"]
        return max(files, key=lambda path: int(path.name.partition(".")[0]))

    def signed(self, role: str) -> dict[str, Any]:
        """Return the signed part of a role's newest file."""
        value: dict[str, Any] = json.loads(self.newest(role).read_bytes())["signed"]
        return value

    def forge(
        self, role: str, change: Change, keys: Iterable[SigningKey] | None = None, *, step: int = 1
    ) -> Path:
        """Write the next file of a role, with whatever `change` makes of what it says, and return its path.

        It is signed by the role's own key, or by `keys`. `step` is added to its version: with 0 the newest
        file itself is replaced. `seal` makes snapshot and timestamp name it.
        """
        value = self.signed(role)
        value["version"] += step
        change(value)
        name = "timestamp.json" if role == "timestamp" else f"{value['version']}.{role}.json"
        path = self.metadata / name
        path.write_bytes(sign(value, [self.key(role)] if keys is None else keys))
        return path

    def seal(self, *, step: int = 1) -> None:
        """Sign a snapshot and a timestamp for the newest files that lie here, without looking into them."""

        def list_all(snapshot: dict[str, Any]) -> None:
            for name in snapshot["meta"]:
                snapshot["meta"][name] = described(self.newest(name.removesuffix(".json")))

        snapshot = self.forge("snapshot", list_all, step=step)

        def name_it(timestamp: dict[str, Any]) -> None:
            timestamp["meta"] = {"snapshot.json": described(snapshot)}

        self.forge("timestamp", name_it)


def make_catalogue(
    folder: Path,
    packs: Sequence[Path] = (),
    title: str = "Courses for tests",
    publishers: Mapping[str, str] | None = None,
) -> Made:
    """Make a catalogue in `folder`, with these packs published; all their publishers may publish in it.

    `publishers` gives more of them, by domain name, or other names for people.
    """
    made = Made(folder)
    names = {publisher_of(pack): f"The people of {publisher_of(pack)}" for pack in packs}
    made.publishing.init(title, names | dict(publishers or {}))
    republish(made, packs)
    return made


def republish(made: Made, packs: Sequence[Path] = ()) -> Published:
    """Add packs and publish again."""
    if packs:
        made.publishing.add(packs)
    return made.publishing.publish()


def publishing(folder: Path, *keys: Path) -> Publishing:
    """Return the real service with cheap keys, by default those beside the catalogue."""
    return Publishing(folder, OnePassphrase(PASSPHRASE), keys, cost=CHEAP)


def small_pack(
    tmp_path: Path, version: int = 1, language: str = "en", publisher: str = OURS, course: str = "small"
) -> Path:
    """Build the small course as anybody's, under any id and in any version, and return the pack's path."""
    folder = tmp_path / f"{publisher}-{course}-{language}-{version}"
    source = small_source(folder, 2 if version > 1 else 1)
    outline = source / "course.toml"
    lines = outline.read_text(encoding="utf-8").splitlines()
    told = {"id": f'"{course}"', "publisher": f'"{publisher}"', "version": str(version)}
    for number, line in enumerate(lines):
        key = line.partition(" = ")[0]
        if line.startswith("[["):
            break
        if key in told:
            lines[number] = f"{key} = {told[key]}"
    outline.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return build_pack(source, language, folder / "packs")


def publisher_of(pack: Path) -> str:
    """Return the publisher that a pack names."""
    with Pack.open(pack) as opened:
        return opened.manifest.publisher


def sign(signed: dict[str, Any], keys: Iterable[SigningKey]) -> bytes:
    """Return a metadata file that says this, whatever it is, signed by these keys."""
    from securesystemslib.formats import encode_canonical

    canonical = encode_canonical(signed)
    assert isinstance(canonical, str)
    signatures = [{"keyid": key_id(key), "sig": key.sign(canonical.encode()).signature.hex()} for key in keys]
    return json.dumps({"signatures": signatures, "signed": signed}, sort_keys=True).encode()


def key_id(key: SigningKey) -> str:
    """Return the id that metadata knows a key by."""
    public = bytes(key.verify_key).hex()
    canonical = f'{{"keytype":"ed25519","keyval":{{"public":"{public}"}},"scheme":"ed25519"}}'
    return hashlib.sha256(canonical.encode()).hexdigest()


def described(path: Path) -> dict[str, Any]:
    """Return what a snapshot or timestamp says about a metadata file."""
    data = path.read_bytes()
    version = json.loads(data)["signed"]["version"]
    return {"version": version, "length": len(data), "hashes": {"sha256": hashlib.sha256(data).hexdigest()}}
