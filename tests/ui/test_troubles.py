"""Every named error has words: what happened, what is safe, what to do."""

import importlib
import pkgutil
from pathlib import Path

import pytest

import darasa
from darasa.centre.errors import (
    BackupFolderRefusedError,
    BackupMissingError,
    DatabaseLostError,
    ExportFailedError,
    SameLearnerError,
)
from darasa.cli.gate import SecretMissingError
from darasa.cli.learner import LearnerNotFoundError, NotConfirmedError
from darasa.core.errors import DarasaError
from darasa.core.lock import FolderInUseError
from darasa.core.paths import DataFolderRefusedError
from darasa.core.settings import SettingsDamagedError
from darasa.core.tasks import CancelledError
from darasa.learning.response import ResponseRefusedError
from darasa.learning.types import CourseMissingError, StepMissingError
from darasa.library.types import NoSpaceError, PackConflictError, PackMissingError, PackOlderError
from darasa.packs.errors import AuthoringErrors, PackRefusedError, PackTooNewError, PackUnreadableError
from darasa.people.errors import (
    AvatarUnknownError,
    FacilitatorExistsError,
    FacilitatorMissingError,
    FacilitatorNeededError,
    LearnerUnknownError,
    NameRefusedError,
    PassphraseRefusedError,
    PassphraseWrongError,
    PinRefusedError,
    PinWrongError,
    RecoveryCodeWrongError,
    TooManyTriesError,
)
from darasa.record.errors import EventRefusedError, LearnerErasedError, StatementRefusedError
from darasa.storage.errors import (
    BackupDamagedError,
    BackupFailedError,
    DatabaseDamagedError,
    DatabaseTooNewError,
    DatabaseUnusableError,
    DiskNearlyFullError,
)
from darasa.ui.display import NoDisplayError
from darasa.ui.system_libraries import SystemLibrariesMissingError
from darasa.ui.tour.hand import TourLostError
from darasa.ui.tour.journey import FolderNotEmptyError
from darasa.ui.troubles import explain

FILE = Path("/media/stick/course.dpack")
TOLD_IN_THE_WINDOW = (
    DataFolderRefusedError(FILE, "read-only"),
    SettingsDamagedError(FILE, "line 3"),
    DatabaseTooNewError(FILE, 9, 1),
    DatabaseDamagedError(FILE, "not a database"),
    DatabaseUnusableError(FILE, "locked"),
    DiskNearlyFullError(FILE, 40_000_000),
    DatabaseLostError(FILE),
    FolderInUseError(FILE),
    BackupFailedError(FILE, "no room"),
    BackupDamagedError(FILE, "its bytes changed"),
    BackupMissingError(),
    BackupFolderRefusedError(FILE, "read-only"),
    SameLearnerError("b4a1"),
    ExportFailedError(FILE, "no room"),
    PackRefusedError(FILE, "manifest.json", "is not whole"),
    PackTooNewError(FILE, "manifest.json", "format 9"),
    PackUnreadableError(FILE, "", "gone"),
    PackMissingError(FILE),
    PackOlderError(FILE, 1, 2),
    PackConflictError(FILE, 2),
    NoSpaceError(FILE, 6_400_000_000, 5_900_000_000),
    CourseMissingError("https://darasa.example/darasa/small"),
    StepMissingError("https://darasa.example/darasa/small", "farewell"),
    LearnerUnknownError("b4a1"),
    LearnerErasedError("b4a1"),
    FacilitatorNeededError(),
    FacilitatorMissingError(),
    FacilitatorExistsError(),
    PassphraseRefusedError(8, 200),
    PassphraseWrongError(),
    RecoveryCodeWrongError(),
)
TOLD_AT_THE_FIELD = {NameRefusedError, PinRefusedError, PinWrongError, TooManyTriesError}
TOLD_ON_THE_COMMAND_LINE = {
    AuthoringErrors, NoDisplayError, SecretMissingError, SystemLibrariesMissingError, FolderNotEmptyError,
    LearnerNotFoundError, NotConfirmedError, TourLostError,
}  # fmt: skip
OUR_MISTAKE = {AvatarUnknownError, EventRefusedError, ResponseRefusedError, StatementRefusedError}
"""Nothing that a person can do leads to them; the general words say that it was the program."""
ASKED_FOR = {CancelledError}


def named_errors() -> set[type[DarasaError]]:
    """Return every named error of the program, after all of it is loaded."""
    for module in pkgutil.walk_packages(darasa.__path__, "darasa."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: set[type[DarasaError]] = set()
    waiting = [DarasaError]
    while waiting:
        subclasses = waiting.pop().__subclasses__()
        found.update(subclasses)
        waiting += subclasses
    return {error for error in found if error.__module__.startswith("darasa.")}


def test_every_error_is_told_somewhere() -> None:
    told = {type(error) for error in TOLD_IN_THE_WINDOW}
    told |= TOLD_AT_THE_FIELD | TOLD_ON_THE_COMMAND_LINE | OUR_MISTAKE | ASKED_FOR
    assert named_errors() == told


@pytest.mark.parametrize("error", TOLD_IN_THE_WINDOW, ids=lambda error: type(error).__name__)
def test_what_a_person_can_act_on_has_words_of_its_own(error: DarasaError) -> None:
    trouble, general = explain(error), explain(RuntimeError("x"))
    assert trouble.title != general.title
    assert len(trouble.text.split(". ")) >= 2, "what is safe, and what to do"
    assert type(error).__name__ in trouble.details
    for word in ("{", "rror", "failed", "user", "invalid"):
        assert word not in trouble.title + trouble.text


def test_room_that_is_missing_is_said_in_numbers() -> None:
    assert "6.4 GB" in explain(NoSpaceError(FILE, 6_400_000_000, 5_900_000_000)).text


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("database is locked", "Another program is using"),
        ("attempt to write a readonly database", "only read its folder"),
        ("database or disk is full", "The disk is full"),
        ("disk I/O error", "Make some room on the disk, or"),
    ],
)
def test_why_nothing_can_be_saved_is_read_from_the_reason_and_not_from_the_folders_name(
    reason: str, says: str
) -> None:
    database = Path("/home/full/locked/read-only/darasa.db")
    assert says in explain(DatabaseUnusableError(database, reason)).text
    assert "Another program is using" in explain(OSError(11, "locked", "/home/full/darasa.db")).text


def test_a_path_stays_as_it_is_among_words_from_right_to_left() -> None:
    folder = Path("/media/stick")
    assert "\u200e/media/stick\u200e" in explain(DataFolderRefusedError(folder, "read-only")).text
