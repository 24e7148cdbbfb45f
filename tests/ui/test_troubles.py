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
from darasa.cli.library import CourseUnknownError, LanguageNeededError
from darasa.cli.library_carry import CatalogueNotTrustedError, NoCoursesThereError
from darasa.cli.library_source import FingerprintNeededError, FingerprintOtherError, RootUnreadableError
from darasa.cli.record import NotApprovedError, NotForgottenError, NothingFoundError
from darasa.core.errors import DarasaError
from darasa.core.lock import FolderInUseError
from darasa.core.paths import DataFolderRefusedError
from darasa.core.settings import SettingsDamagedError
from darasa.core.tasks import CancelledError
from darasa.learning.response import ResponseRefusedError
from darasa.learning.types import CourseMissingError, StepMissingError
from darasa.library import mirrors
from darasa.library.catalogues import errors as catalogues
from darasa.library.fetching import errors as fetching
from darasa.library.publishing import errors as publishing
from darasa.library.search.file import IndexUnfitError
from darasa.library.search.types import SearchUnusableError
from darasa.library.sticks import errors as sticks
from darasa.library.types import NoSpaceError, PackConflictError, PackMissingError, PackOlderError
from darasa.net import errors as net
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
from darasa.sync import errors as sync
from darasa.sync.stick import errors as stick
from darasa.ui.display import NoDisplayError
from darasa.ui.fetch_troubles import explain_fetching
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
HOST = "learn.darasa.example"
TOLD_OF_SENDING = (
    net.NetError(HOST),
    net.OfflineError(HOST),
    net.HostUnknownError(HOST),
    net.NoAnswerError(HOST),
    net.ConnectionLostError(HOST),
    net.TlsError(HOST, "self-signed"),
    net.TlsClockError(HOST, "expired", 1_000_000_000_000, too_early=True),
    net.AnswerTooLargeError(HOST),
    net.AbortedError(HOST),
    sync.SyncError(),
    sync.TargetRefusedError("address", "it is empty"),
    sync.TargetUnknownError("Server"),
    sync.TargetsDamagedError("/data/targets.json", "not JSON"),
    sync.UploaderBusyError(),
    sync.BudgetSpentError(200_000_000, 200_000_000),
    sync.FolderMissingError("/media/stick"),
    sync.StoreError(500),
    sync.PortalError(200),
    sync.StoreMovedError(301, "https://new.darasa.example/xapi"),
    sync.AddressWrongError(404),
    sync.KeyRefusedError(401),
    sync.KeyMayNotError(403),
    sync.StoreTooOldError(("0.9",)),
    sync.StoreBusyError(503, "later", 30),
    sync.StoreRefusesError(400),
    sync.StoreForgetsError(200),
    sync.AnswerOddError(200),
)
TOLD_OF_STICKS = (
    stick.StickError(),
    stick.StickUnwritableError(FILE, "pulled out"),
    stick.StickFullError(FILE, "full"),
    stick.StickReadOnlyError(FILE, "a switch"),
    stick.StickUnreadableError(FILE, "gone"),
    stick.FileRefusedError(FILE, "odd"),
    stick.NotARecordError(FILE),
    stick.NewerFileError(FILE, 9),
    stick.FileDamagedError(FILE, "cut off"),
    stick.FileTooLargeError(FILE),
    stick.SignatureWrongError(FILE),
    stick.SignerChangedError(FILE, "b4a1", "PC 3"),
    stick.OtherCentreError(FILE),
    stick.NotCollectingError(FILE),
    stick.ReplicaUnknownError("b4a1", "PC 3", "1234 5678"),
    stick.KeysUnusableError(FILE, "odd"),
    stick.CentreKeySetError("1234 5678"),
    stick.CentreKeyMissingError(FILE),
)
ADDRESS = "https://courses.darasa.example"
TARGET = "darasa.example/small.en-1.dpack"
TOLD_OF_CATALOGUES = (
    catalogues.CatalogueError(),
    catalogues.CatalogueAddressError("ftp://x", "it begins with neither"),
    catalogues.CatalogueUnknownError("valley"),
    catalogues.CatalogueNameError("valley", "taken"),
    catalogues.PublisherUnknownError("a" * 64, "other.example"),
    catalogues.CatalogueWithoutMirrorError("a" * 64),
    catalogues.OfferGoneError(TARGET),
    catalogues.CatalogueDamagedError(FILE, "it is cut off"),
    catalogues.CatalogueExpiredError("a" * 64, 1_700_000_000_000, 4_000_000_000_000),
    catalogues.CatalogueNotKeptError(FILE, "full"),
    catalogues.CatalogueShownError("metadata/timestamp.json", "odd"),
    catalogues.NotACatalogueError("metadata/1.root.json", "it is not there"),
    catalogues.CatalogueForgedError("metadata/2.targets.json", "no signature"),
    catalogues.CatalogueRootBrokenError("metadata/2.root.json", "no signature"),
    catalogues.CatalogueKeyRevokedError("metadata/2.targets.json", "a revoked key"),
    catalogues.CatalogueRolledBackError("metadata/2.targets.json", "version 1", 2, 1),
    catalogues.CatalogueOlderError("metadata/timestamp.json", "version 1", 2, 1),
    catalogues.CatalogueMixedError("metadata/2.targets.json", "another hash"),
    catalogues.CatalogueTooLargeError("metadata/timestamp.json", 16_384),
    catalogues.CatalogueIncompleteError("metadata/2.targets.json"),
    catalogues.CatalogueMalformedError("metadata/2.targets.json", "no JSON"),
    catalogues.TargetDamagedError(TARGET, "another hash"),
    catalogues.CatalogueOverreachError("other.example", TARGET),
    catalogues.CatalogueListingError("other.example", "no JSON"),
    catalogues.PublisherPinnedError("other.example", "a" * 64),
    catalogues.PublisherExpiredError("other.example", 1_700_000_000_000, 4_000_000_000_000),
)
TOLD_OF_COURSES = (
    mirrors.MirrorError(ADDRESS, TARGET, "odd"),
    mirrors.MirrorGoneError("/media/stick", TARGET, "gone"),
    mirrors.NotInMirrorError(ADDRESS, TARGET, "status 404"),
    mirrors.MirrorBusyError(ADDRESS, TARGET, 503, 30),
    mirrors.MirrorRefusedError(ADDRESS, TARGET, 403),
    mirrors.MirrorPortalError(ADDRESS, TARGET, "text/html"),
    mirrors.MirrorChangedError(ADDRESS, TARGET, "another range"),
    mirrors.MirrorTooLargeError(ADDRESS, TARGET, "more than 16 kB"),
    fetching.FetchError(),
    fetching.DownloadUnknownError(3),
    fetching.DownloadsBusyError(),
    fetching.AlreadyHereError(TARGET, 1),
    fetching.AlteredError(TARGET, "lessons/beans.html"),
    fetching.MisprintError(TARGET, "another length"),
    fetching.DiskError(TARGET, "read-only"),
)
TOLD_OF_TAKING_ALONG = (
    sticks.CourseStickError(),
    sticks.NothingToShareError(),
    sticks.CourseFileTooLargeError(FILE, 4_300_000_000),
    sticks.StickGoneError(FILE),
    sticks.StickUnwritableError(FILE, "pulled out"),
    sticks.StickReadOnlyError(FILE, "a switch"),
    sticks.StickFullError(FILE, 48_000_000, 9_000_000),
    sticks.StickFullError(FILE),
)
TOLD_OF_THE_LIBRARY = TOLD_OF_CATALOGUES + TOLD_OF_COURSES + TOLD_OF_TAKING_ALONG
WITH_WORDS = TOLD_IN_THE_WINDOW + TOLD_OF_SENDING + TOLD_OF_STICKS + TOLD_OF_THE_LIBRARY
TOLD_AT_THE_FIELD = {NameRefusedError, PinRefusedError, PinWrongError, TooManyTriesError}
TOLD_ON_THE_COMMAND_LINE = {
    AuthoringErrors, NoDisplayError, SecretMissingError, SystemLibrariesMissingError, FolderNotEmptyError,
    LearnerNotFoundError, NotApprovedError, NotConfirmedError, NotForgottenError, NothingFoundError,
    TourLostError, CourseUnknownError, LanguageNeededError, CatalogueNotTrustedError, NoCoursesThereError,
    FingerprintNeededError, FingerprintOtherError, RootUnreadableError,
}  # fmt: skip
TOLD_BESIDE_THE_FIELD = {SearchUnusableError}
MENDED_UNSEEN = {IndexUnfitError}
"""The index of what can be searched is made again."""
TOLD_ON_THE_COMMAND_LINE |= {
    kind for kind in vars(publishing).values() if isinstance(kind, type) and issubclass(kind, DarasaError)
} - {DarasaError}
OUR_MISTAKE = {AvatarUnknownError, EventRefusedError, ResponseRefusedError, StatementRefusedError}
"""Nothing that a person can do leads to them; the general words say that it was the program."""
ASKED_FOR = {CancelledError}


def kind(error: DarasaError) -> str:
    """Return the name of an error's class, as a test's name."""
    return type(error).__name__


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
    told = {type(error) for error in WITH_WORDS}
    told |= TOLD_AT_THE_FIELD | TOLD_ON_THE_COMMAND_LINE | OUR_MISTAKE | ASKED_FOR
    told |= TOLD_BESIDE_THE_FIELD | MENDED_UNSEEN
    assert named_errors() == told


@pytest.mark.parametrize("error", WITH_WORDS, ids=kind)
def test_what_a_person_can_act_on_has_words_of_its_own(error: DarasaError) -> None:
    trouble, general = explain(error), explain(RuntimeError("x"))
    assert trouble.title != general.title
    assert len(trouble.text.split(". ")) >= 2, "what is safe, and what to do"
    assert type(error).__name__ in trouble.details
    for word in ("{", "rror", "failed", "user", "invalid"):
        assert word not in trouble.title + trouble.text


def test_no_two_troubles_of_sending_have_the_same_words() -> None:
    titles = [explain(error).title for error in TOLD_OF_SENDING + TOLD_OF_STICKS]
    alike = {title for title in titles if titles.count(title) > 1}
    assert alike == {explain(sync.StoreError(500)).title}, "of the general one and an odd answer"


def test_no_two_troubles_of_the_library_have_the_same_words() -> None:
    titles = [explain(error).title for error in TOLD_OF_CATALOGUES]
    alike = {title for title in titles if titles.count(title) > 1}
    assert alike == {
        explain(catalogues.CatalogueShownError("x", "odd")).title,
        explain(catalogues.CatalogueMixedError("x", "odd")).title,
        explain(catalogues.CatalogueUnknownError("x")).title,
    }, "of what has an odd form, of what is not complete, and of what is not here"
    titles = [explain(error).title for error in TOLD_OF_COURSES]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("error", [one for one in TOLD_OF_SENDING if isinstance(one, net.NetError)], ids=kind)
def test_on_the_way_of_a_course_nothing_is_said_of_sending(error: net.NetError) -> None:
    trouble, of_sending = explain_fetching(error), explain(error)
    assert trouble.text != of_sending.text
    assert "sent" not in trouble.text.replace("sent more", "")
    assert len(trouble.text.split(". ")) >= 2
    assert "{" not in trouble.text


def test_the_dates_of_an_expired_catalogue_are_said() -> None:
    text = explain(catalogues.CatalogueExpiredError("a", 1_700_000_000_000, 4_000_000_000_000)).text
    assert "2023" in text
    assert "2096" in text


def test_a_wrong_clock_is_told_with_what_it_says() -> None:
    error = net.TlsClockError(HOST, "expired", 1_000_000_000_000, too_early=True)
    assert "2001" in explain(error).text


def test_a_store_that_moved_is_told_with_its_address() -> None:
    assert (
        "https://new.darasa.example/xapi"
        in explain(sync.StoreMovedError(301, "https://new.darasa.example/xapi")).text
    )


def test_room_that_is_missing_is_said_in_numbers() -> None:
    assert "6.4\u00a0GB" in explain(NoSpaceError(FILE, 6_400_000_000, 5_900_000_000)).text


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
