"""What keeps a record from going to a stick or coming from one. Whatever it is, nothing here is lost."""

import errno
from pathlib import Path

from darasa.core.errors import DarasaError


class StickError(DarasaError):
    """The record was not carried. What is on this computer is as it was."""


class StickUnwritableError(StickError):
    """The file was not written: the stick was pulled out, or does not work. The one before is as it was."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path}: {reason}; nothing is lost: the record is on this computer, "
            "and what was on the stick is as it was"
        )
        self.path = path
        self.reason = reason


class StickFullError(StickUnwritableError):
    """There is no room for the file."""


class StickReadOnlyError(StickUnwritableError):
    """Nothing can be written there: a switch on the stick forbids it, or the system."""


class StickUnreadableError(StickError):
    """The stick or the file is not there, or stopped being readable half-way."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} cannot be read: {reason}")
        self.path = path
        self.reason = reason


class FileRefusedError(StickError):
    """A file is not one that can be taken in; nothing of it was."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class NotARecordError(FileRefusedError):
    """The file is something else, not a record."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "not a record of Darasa")


class NewerFileError(FileRefusedError):
    """The file was made by a newer Darasa, in a form that this one does not know."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(path, f"made by a newer Darasa (form {version})")
        self.version = version


class FileDamagedError(FileRefusedError):
    """The file was changed or cut off since it was written, by an accident or on purpose."""


class FileTooLargeError(FileRefusedError):
    """The file unfolds to far more than any record does."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "it unfolds to far more than any record does")


class SignatureWrongError(FileRefusedError):
    """The file was not signed by the computer that it says it is from, or was changed afterwards."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "its signature is wrong: it was changed since it was written")


class SignerChangedError(FileRefusedError):
    """The file says it is from a computer that is known here by another key: someone may pretend."""

    def __init__(self, path: Path, replica: str, computer: str) -> None:
        super().__init__(path, f"signed by another key than the one known of computer {replica}")
        self.replica = replica
        self.computer = computer


class OtherCentreError(FileRefusedError):
    """The file is sealed for another centre."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "sealed for another centre; this computer has no key to it")


class NotCollectingError(FileRefusedError):
    """The file is sealed for this centre, and only its collecting computer can open it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "sealed for this centre's collecting computer; take it in there")


class ReplicaUnknownError(StickError):
    """The file is whole, and from a computer that nobody said yes to yet."""

    def __init__(self, replica: str, computer: str, fingerprint: str) -> None:
        super().__init__(f"from a computer not known here: {computer or 'without a name'} ({fingerprint})")
        self.replica = replica
        self.computer = computer
        self.fingerprint = fingerprint


class KeysUnusableError(StickError):
    """This computer's keys cannot be read or written, or are damaged."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class CentreKeySetError(StickError):
    """There is a centre's key here already; it has to be forgotten before there can be another."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(f"there is a centre's key here already ({fingerprint}); forget it first")
        self.fingerprint = fingerprint


class CentreKeyMissingError(StickError):
    """There is no centre's key in this place, or it is damaged."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: no centre's key is there")
        self.path = path


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def unwritable(path: Path, error: OSError) -> StickUnwritableError:
    """Return the name of what kept a file from being written."""
    reason = error.strerror or str(error)
    if error.errno in _FULL:
        return StickFullError(path, reason)
    if error.errno in _READ_ONLY:
        return StickReadOnlyError(path, reason)
    return StickUnwritableError(path, reason)
