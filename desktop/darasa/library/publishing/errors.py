"""What can be wrong when courses are published. None of it changes what is out already."""

from pathlib import Path

from darasa.core.errors import DarasaError


class PublishingError(DarasaError):
    """Something stands in the way of publishing. What readers of the catalogue see is as it was."""


class NoCatalogueError(PublishingError):
    """There is no catalogue in this folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: there is no catalogue; darasa catalogue init makes one")
        self.folder = folder


class CatalogueThereError(PublishingError):
    """A catalogue, or something else, is in the folder already."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: it is not empty; a new catalogue needs a folder of its own")
        self.folder = folder


class CatalogueUnwritableError(PublishingError):
    """The disk could not be read or written. Doing the same again continues."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class TitleRefusedError(PublishingError):
    """The title of a catalogue, or the name of a publisher, shows nothing, is too long, or misleads."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} cannot be a title or a name")
        self.text = text


class MetadataRefusedError(PublishingError):
    """A signed file of the catalogue is damaged, missing, or not signed by a key that counts."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class TargetRefusedError(PublishingError):
    """A file of the catalogue is not what was signed for, or cannot be signed for."""

    def __init__(self, target: str, reason: str) -> None:
        super().__init__(f"targets/{target}: {reason}")
        self.target = target
        self.reason = reason


class VersionTakenError(PublishingError):
    """This version of a course is in the catalogue with other contents; a change needs a new version."""

    def __init__(self, target: str) -> None:
        super().__init__(f"{target} is in the catalogue with other contents: give what changed a new version")
        self.target = target


class VersionOlderError(PublishingError):
    """A newer version of a course is in the catalogue: readers would never be offered this one."""

    def __init__(self, target: str, newest: int) -> None:
        super().__init__(f"{target} is older than version {newest}, which is in the catalogue")
        self.target = target
        self.newest = newest


class PublisherRefusedError(PublishingError):
    """Nobody of this name can publish in a catalogue."""

    def __init__(self, publisher: str, reason: str) -> None:
        super().__init__(f"publisher {publisher!r}: {reason}")
        self.publisher = publisher
        self.reason = reason


class NotDelegatedError(PublishingError):
    """The catalogue lets nobody of this name publish in it."""

    def __init__(self, publisher: str) -> None:
        super().__init__(f"{publisher} may not publish here yet; darasa catalogue delegate allows it")
        self.publisher = publisher


class RoleUnknownError(PublishingError):
    """The catalogue has no role of this name."""

    def __init__(self, role: str) -> None:
        super().__init__(f"{role!r} is no role of this catalogue")
        self.role = role


class KeyMissingError(PublishingError):
    """No key that counts for a role lies here; it may be on another computer, or on a stick."""

    def __init__(self, role: str, folders: tuple[Path, ...]) -> None:
        super().__init__(
            f"no key that counts for {role} is in {', '.join(map(str, folders))}; name its folder with --keys"
        )
        self.role = role
        self.folders = folders


class KeyThereError(PublishingError):
    """A key of this name lies there already; it is never overwritten."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is there already; give another folder with --keys, or move it away")
        self.path = path


class KeyUnusableError(PublishingError):
    """A key's file cannot be read, or is not the file of a key."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class KeysExposedError(PublishingError):
    """The folder of keys lies inside the catalogue, where everybody could fetch them."""

    def __init__(self, keys: Path, folder: Path) -> None:
        super().__init__(f"{keys} lies inside {folder}, which is published; keep keys elsewhere")
        self.keys = keys
        self.folder = folder


class KeyPassphraseWrongError(PublishingError):
    """This is not the passphrase of the key."""

    def __init__(self, role: str) -> None:
        super().__init__(f"this is not the passphrase of the key for {role}")
        self.role = role


class KeyPassphraseShortError(PublishingError):
    """A passphrase for a new key is too short to protect it."""

    def __init__(self, shortest: int) -> None:
        super().__init__(f"a passphrase for a key has at least {shortest} characters")
        self.shortest = shortest


class PublishingClockError(PublishingError):
    """This computer's clock is before this program was written; what it signs would have expired already."""

    def __init__(self, now: int) -> None:
        super().__init__(f"this computer's clock cannot be right ({now} ms since 1970); set it first")
        self.now = now
        """UTC milliseconds."""
