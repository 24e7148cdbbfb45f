"""What can be wrong with the database file."""

from pathlib import Path

from darasa.core.errors import DarasaError


class DatabaseTooNewError(DarasaError):
    """The database was written by a newer program than this one; it is left untouched."""

    def __init__(self, path: Path, schema: int, known: int) -> None:
        super().__init__(
            f"{path}: a newer Darasa wrote it (schema {schema}, this one knows {known}); it was not touched"
        )
        self.path = path
        self.schema = schema
        self.known = known


class DatabaseDamagedError(DarasaError):
    """The file is there but is not a database of ours that can be read; it is left untouched."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class DatabaseUnusableError(DarasaError):
    """The system does not let us use the file now: locked by another program, read-only, disk full."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class DiskNearlyFullError(DarasaError):
    """There is hardly any room on the data folder's disk: soon nothing can be saved."""

    loggable = ("free",)

    def __init__(self, folder: Path, free: int) -> None:
        super().__init__(f"{folder}: {free} bytes free")
        self.folder = folder
        self.free = free
        """Bytes."""


class BackupFailedError(DarasaError):
    """A backup could not be made or kept in this folder: no room, unplugged, read-only, … Older ones stay."""

    loggable = ("reason",)

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


class BackupDamagedError(DarasaError):
    """A backup is not what was written then, so nothing is brought back from it."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
