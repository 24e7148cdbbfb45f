"""What can be wrong with running a room's computer."""

from pathlib import Path

from darasa.core.errors import DarasaError
from darasa.storage.errors import DatabaseDamagedError


class DatabaseLostError(DatabaseDamagedError):
    """The database is gone from a data folder that is not new: it is brought back, never begun anew."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "it is gone, but this data folder is not new")


class BackupFolderRefusedError(DarasaError):
    """The second folder for backups cannot be used: it is not there, or nothing can be written to it."""

    loggable = ("reason",)

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


class BackupMissingError(DarasaError):
    """There is no good backup, neither in the data folder nor in the second folder."""


class SameLearnerError(DarasaError):
    """Two learners that were to be merged are one person already."""

    def __init__(self, learner: str) -> None:
        super().__init__(learner)
        self.learner = learner


class ExportFailedError(DarasaError):
    """The file of an exported learner could not be written; what was there before is still there."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
