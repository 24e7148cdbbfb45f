"""What can be wrong with the database file."""

from pathlib import Path

from darasa.core.errors import DarasaError


class DatabaseTooNewError(DarasaError):
    """The database was written by a newer program than this one; it is left untouched."""

    def __init__(self, path: Path, schema: int, known: int) -> None:
        super().__init__(f"{path}: schema {schema}, this program knows {known}")
        self.path = path
        self.schema = schema
        self.known = known


class DatabaseDamagedError(DarasaError):
    """The file is there but is not a database of ours that can be read; it is left untouched."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class DatabaseUnusableError(DarasaError):
    """The system does not let us use the file now: locked by another program, read-only, disk full."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
