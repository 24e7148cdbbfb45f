"""The file of targets, with their secrets, and of the rules by which this computer sends.

It lies beside the database and not in it: backups, which may lie anywhere, then hold no secret.
"""

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from darasa.core.files import write_atomically
from darasa.core.ids import new_id
from darasa.record.rules import is_uuid
from darasa.sync.errors import TargetRefusedError, TargetsDamagedError, TargetUnknownError
from darasa.sync.types import Kind, Rules, Target

NAME = "targets.json"
LONGEST = 500
"""Characters of a name, an address, a key or a secret."""
MOST_MB = 1_000_000

_ENDINGS = ("/statements", "/about")
"""What people copy along with a store's endpoint."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file says."""

    targets: tuple[Target, ...] = ()
    rules: Rules = field(default_factory=Rules)

    def find(self, name: str) -> Target:
        """Return the target of this name or id; raises TargetUnknownError."""
        for target in self.targets:
            if name in {target.id, target.name}:
                return target
        raise TargetUnknownError(name)

    def with_target(self, target: Target) -> "Kept":
        """Return this with a target added, or put in the place of the one with its id."""
        others = [one for one in self.targets if one.id != target.id]
        if any(one.name == target.name for one in others):
            raise TargetRefusedError("name", "there is a target of this name")
        return replace(self, targets=(*others, target))

    def without(self, target: Target) -> "Kept":
        """Return this with one target less."""
        return replace(self, targets=tuple(one for one in self.targets if one.id != target.id))


def new_store(name: str, url: str, key: str, secret: str, *, everything: bool) -> Target:
    """Return a record store as a target, its address as it is used; raises TargetRefusedError."""
    for part, value in (("name", name), ("key", key), ("secret", secret)):
        _check_text(part, value)
    if ":" in key:
        raise TargetRefusedError("key", "HTTP Basic allows no colon in it")
    address = store_address(url)
    return Target(new_id(), name.strip(), Kind.LRS, address, key.strip(), secret.strip(), everything)


def new_folder(name: str, folder: Path, *, everything: bool) -> Target:
    """Return a folder as a target; raises TargetRefusedError."""
    _check_text("name", name)
    _check_text("address", str(folder))
    if not folder.is_absolute():
        folder = folder.absolute()
    return Target(new_id(), name.strip(), Kind.FOLDER, str(folder), everything=everything)


def store_address(url: str) -> str:
    """Return a store's endpoint as it is asked: with its scheme, without what was copied along with it.

    Raises TargetRefusedError for what is no address of the web.
    """
    text = url.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise TargetRefusedError("address", str(error)) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0:
        raise TargetRefusedError("address", "it does not begin with https://")
    if "@" in parts.netloc:
        raise TargetRefusedError("address", "key and secret do not belong in it")
    if parts.query or parts.fragment or len(text) > LONGEST or not text.isprintable() or " " in text:
        raise TargetRefusedError("address", "it is not the address of a store")
    text = text.rstrip("/")
    for ending in _ENDINGS:
        text = text.removesuffix(ending)
    return text.rstrip("/")


def checked_rules(rules: Rules) -> Rules:
    """Return rules that mean something; raises TargetRefusedError."""
    if not all(type(flag) is bool for flag in (rules.automatic, rules.metered)):
        raise TargetRefusedError("rules", "automatic and metered are true or false")
    if type(rules.budget_mb) is not int or not 0 <= rules.budget_mb <= MOST_MB:
        raise TargetRefusedError("budget", f"it is not between 0 and {MOST_MB} megabytes")
    return rules


def load(path: Path) -> Kept:
    """Read the file; a missing one holds nothing. Raises TargetsDamagedError."""
    try:
        values = json.loads(path.read_bytes())
        targets = tuple(_target(one) for one in values["targets"])
        return Kept(targets, checked_rules(Rules(**values["rules"])))
    except FileNotFoundError:
        return Kept()
    except (OSError, ValueError, KeyError, TypeError, RecursionError, TargetRefusedError) as error:
        raise TargetsDamagedError(str(path), str(error)) from error


def save(path: Path, kept: Kept) -> None:
    """Write the file so that only its owner can read it, the old one or the new one. Raises OSError."""
    content = {"targets": [asdict(target) for target in kept.targets], "rules": asdict(kept.rules)}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    write_atomically(path, text.encode(), private=True)


def _target(values: dict[str, object]) -> Target:
    target = Target(**values)  # type: ignore[arg-type]
    texts = (target.name, target.address, target.key, target.secret)
    if not is_uuid(target.id) or not all(isinstance(text, str) for text in texts):
        raise TypeError("a target needs an id, a name and an address")
    if type(target.everything) is not bool:
        raise TypeError("everything is true or false")
    return replace(target, kind=Kind(target.kind))


def _check_text(part: str, value: str) -> None:
    text = value.strip()
    if not text:
        raise TargetRefusedError(part, "it is empty")
    if len(text) > LONGEST or not text.isprintable():
        raise TargetRefusedError(part, "it cannot be used")
