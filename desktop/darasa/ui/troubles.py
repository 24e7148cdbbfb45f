"""What is said when something went wrong: what happened, what is safe, and what to do."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from darasa.core.paths import DataFolderRefusedError
from darasa.core.settings import SettingsDamagedError

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Trouble:
    """Words for one mishap."""

    title: str
    text: str
    details: str
    """For whoever helps with this computer."""


def explain(error: BaseException) -> Trouble:
    """Return the words for an error: named ones in their own terms, others as our mistake."""
    title, text = (
        _folder_words(error)
        or _database_words(error)
        or _backup_words(error)
        or _centre_words(error)
        or _pack_words(error)
        or _install_words(error)
        or _course_words(error)
        or _people_words(error)
        or _gate_words(error)
        or _passphrase_words(error)
        or _carrying_words(error)
        or _other_words()
    )
    return Trouble(title, text, f"{type(error).__name__}: {error}")


def _folder_words(error: BaseException) -> tuple[str, str] | None:
    if isinstance(error, DataFolderRefusedError):
        return (
            _translate("Troubles", "Darasa cannot use its folder"),
            _translate(
                "Troubles",
                "Darasa keeps everything in the folder {folder}, and it cannot be made or written to now. "
                "Nothing was changed. Check that the disk is there and not full, then start Darasa again.",
            ).format(folder=_path(error.folder)),
        )
    if isinstance(error, SettingsDamagedError):
        return (
            _translate("Troubles", "The settings could not be read"),
            _translate(
                "Troubles",
                "Darasa goes on with its usual settings. What you learned is not touched. The file {file} "
                "stays as it is until you change a setting.",
            ).format(file=_path(error.path)),
        )
    return None


def _database_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.centre.errors import DatabaseLostError
    from darasa.storage.errors import (
        DatabaseDamagedError,
        DatabaseTooNewError,
        DatabaseUnusableError,
        DiskNearlyFullError,
    )
    from darasa.ui.screens.course_words import size

    if isinstance(error, DatabaseTooNewError):
        return (
            _translate("Troubles", "This folder belongs to a newer Darasa"),
            _translate(
                "Troubles",
                "Everything in it is safe and was not touched. Start the newer Darasa, or install it here.",
            ),
        )
    if isinstance(error, DatabaseLostError):
        return (
            _translate("Troubles", "The learning record is gone from its place"),
            _translate(
                "Troubles",
                "The file {file} is not there, though this folder was in use. Backups of it are not touched. "
                "Start Darasa, and it brings back all that it can find.",
            ).format(file=_path(error.path)),
        )
    if isinstance(error, DatabaseDamagedError):
        return (
            _translate("Troubles", "The learning record could not be read"),
            _translate(
                "Troubles",
                "The file {file} was left as it is, so nothing more can be lost. Ask the person who looks "
                "after this computer to restore the newest backup.",
            ).format(file=_path(error.path)),
        )
    if isinstance(error, DiskNearlyFullError):
        return (
            _translate("Troubles", "The disk is nearly full"),
            _translate(
                "Troubles",
                "Only {free} are free. Everything so far is saved. Ask the person who looks after this "
                "computer to make some room soon: on a full disk Darasa cannot save what you do.",
            ).format(free=size(error.free)),
        )
    if isinstance(error, DatabaseUnusableError | OSError):
        # Never the whole message: a folder can be called "full".
        reason = error.reason if isinstance(error, DatabaseUnusableError) else error.strerror or ""
        return _translate("Troubles", "Darasa cannot save now"), _unusable_words(reason.lower())
    return None


def _unusable_words(reason: str) -> str:
    if "readonly" in reason or "read-only" in reason:
        return _translate(
            "Troubles",
            "What was saved before is safe, and you can look at it. Nothing new can be saved: Darasa may "
            "only read its folder. Ask the person who looks after this computer to let it write there.",
        )
    if "full" in reason or "no space" in reason:
        return _translate(
            "Troubles",
            "What was saved before is safe. The disk is full, so nothing new can be saved. Make some room on "
            "it, and try again.",
        )
    if "locked" in reason:
        return _translate(
            "Troubles",
            "What was saved before is safe. Another program is using Darasa's data. Close other programs, "
            "and try again.",
        )
    return _translate(
        "Troubles",
        "What was saved before is safe. Make some room on the disk, or close other programs that "
        "use Darasa's folder, and try again.",
    )


def _backup_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.core.lock import FolderInUseError
    from darasa.storage.errors import BackupDamagedError, BackupFailedError

    if isinstance(error, FolderInUseError):
        return (
            _translate("Troubles", "Another window uses this folder now"),
            _translate("Troubles", "Nothing was changed. Close the other window of Darasa, then try again."),
        )
    if isinstance(error, BackupFailedError):
        return (
            _translate("Troubles", "The backup could not be made"),
            _translate(
                "Troubles",
                "What learners did is safe, and older backups stay. Check that the disk of the folder "
                "{folder} is there, has room and can be written to. Then try again.",
            ).format(folder=_path(error.folder)),
        )
    if isinstance(error, BackupDamagedError):
        return (
            _translate("Troubles", "This backup is damaged"),
            _translate(
                "Troubles",
                "Nothing was brought back from it, and nothing was changed. Choose another backup.",
            ),
        )
    return None


def _centre_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.centre.errors import (
        BackupFolderRefusedError,
        BackupMissingError,
        ExportFailedError,
        SameLearnerError,
    )

    if isinstance(error, BackupMissingError):
        return (
            _translate("Troubles", "There is no backup yet"),
            _translate("Troubles", "What learners did is safe in its place. Make a backup now."),
        )
    if isinstance(error, BackupFolderRefusedError):
        return (
            _translate("Troubles", "Backups cannot be kept in this folder"),
            _translate(
                "Troubles",
                "Nothing was changed. Check that the disk is there and can be written to, or choose a folder "
                "outside Darasa's own.",
            ),
        )
    if isinstance(error, SameLearnerError):
        return (
            _translate("Troubles", "These two are one learner already"),
            _translate("Troubles", "Everything of both is together. There is nothing to do."),
        )
    if isinstance(error, ExportFailedError):
        return (
            _translate("Troubles", "The file could not be written"),
            _translate(
                "Troubles",
                "What the learner did is safe here. Check that the disk of {file} is there, has room and can "
                "be written to. Then try again.",
            ).format(file=_path(error.path)),
        )
    return None


def _pack_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.packs.errors import PackRefusedError, PackTooNewError, PackUnreadableError

    if isinstance(error, PackTooNewError):
        return (
            _translate("Troubles", "This course needs a newer Darasa"),
            _translate(
                "Troubles", "Nothing was changed. Install the newer Darasa and open the course again."
            ),
        )
    if isinstance(error, PackUnreadableError):
        return (
            _translate("Troubles", "The course file cannot be reached"),
            _translate(
                "Troubles",
                "Nothing you did is lost. If it is on a stick, put the stick in again. Then open the course "
                "once more.",
            ),
        )
    if isinstance(error, PackRefusedError):
        return (
            _translate("Troubles", "This course did not copy completely"),
            _translate("Troubles", "Nothing you did is lost. Copy the course to this computer again."),
        )
    return None


def _install_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.library.types import NoSpaceError, PackConflictError, PackOlderError
    from darasa.ui.screens.course_words import size

    if isinstance(error, NoSpaceError):
        return (
            _translate("Troubles", "There is not enough room for this course"),
            _translate(
                "Troubles",
                "It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, "
                "and add the course again.",
            ).format(needed=size(error.needed), free=size(error.free)),
        )
    if isinstance(error, PackOlderError):
        return (
            _translate("Troubles", "A newer version of this course is here already"),
            _translate(
                "Troubles", "It stays as it is, with everything you did in it. There is nothing to do."
            ),
        )
    if isinstance(error, PackConflictError):
        return (
            _translate("Troubles", "This course is not the same as the one that is here"),
            _translate(
                "Troubles",
                "Both say that they are the same version, so one of them was changed. The one that is here "
                "stays, with everything you did in it. Ask whoever gave you the other one for a new copy.",
            ),
        )
    return None


def _course_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.learning.types import CourseMissingError, StepMissingError

    if isinstance(error, CourseMissingError):
        return (
            _translate("Troubles", "This course is not on this computer"),
            _translate(
                "Troubles",
                "What you did in it is kept. Ask your facilitator to add the course again, and go on where "
                "you were.",
            ),
        )
    if isinstance(error, StepMissingError):
        return (
            _translate("Troubles", "This part is no longer in the course"),
            _translate(
                "Troubles",
                "A newer version of the course leaves it out. What you did in it is kept. Open the course to "
                "see what comes next.",
            ),
        )
    return None


def _people_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.people.errors import LearnerUnknownError
    from darasa.record.errors import LearnerErasedError

    if isinstance(error, LearnerUnknownError | LearnerErasedError):
        return (
            _translate("Troubles", "This learner is no longer on this computer"),
            _translate(
                "Troubles",
                "Their name and answers were erased here, and nothing new was saved. Choose another picture "
                "on the first screen, or join as a new learner.",
            ),
        )
    return None


def _gate_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.people import errors

    if isinstance(error, errors.FacilitatorNeededError):
        return (
            _translate("Troubles", "Only the facilitator can do this"),
            _translate(
                "Troubles",
                "Nothing was changed. Sign in as the facilitator, and do it again. Darasa signs you out by "
                "itself when you leave the computer for a while.",
            ),
        )
    if isinstance(error, errors.FacilitatorMissingError):
        return (
            _translate("Troubles", "This computer has no facilitator yet"),
            _translate(
                "Troubles",
                "Nothing was changed. Choose a passphrase first: on the first screen, under “Facilitator "
                "sign-in”.",
            ),
        )
    if isinstance(error, errors.FacilitatorExistsError):
        return (
            _translate("Troubles", "This computer has a facilitator already"),
            _translate(
                "Troubles",
                "Nothing was changed. Sign in with the passphrase that was chosen, or use the recovery code.",
            ),
        )
    return None


def _passphrase_words(error: BaseException) -> tuple[str, str] | None:
    from darasa.people import errors

    if isinstance(error, errors.PassphraseRefusedError):
        return (
            _translate("Troubles", "Choose another passphrase"),
            _translate(
                "Troubles",
                "Nothing was changed. Use {shortest} to {longest} letters. Best are a few words that only "
                "you would put together.",
            ).format(shortest=QLocale().toString(error.shortest), longest=QLocale().toString(error.longest)),
        )
    if isinstance(error, errors.PassphraseWrongError):
        return (
            _translate("Troubles", "This passphrase does not match"),
            _translate(
                "Troubles",
                "Nothing was changed. Try again. If you forgot it, use the recovery code that you wrote "
                "down.",
            ),
        )
    if isinstance(error, errors.RecoveryCodeWrongError):
        return (
            _translate("Troubles", "This recovery code does not match"),
            _translate(
                "Troubles",
                "Nothing was changed. Look at each letter and try again. A code works once: only the newest "
                "one counts.",
            ),
        )
    return None


def _carrying_words(error: BaseException) -> tuple[str, str] | None:
    """Return words for what keeps the record from leaving, or courses from coming."""
    from darasa.ui.fetch_troubles import library_words
    from darasa.ui.sending_troubles import sending_words
    from darasa.ui.stick_troubles import stick_words

    return sending_words(error) or stick_words(error) or library_words(error)


def _path(path: Path) -> str:
    """Return a path as it is written, among words from right to left too."""
    return f"\u200e{path}\u200e"


def _other_words() -> tuple[str, str]:
    return (
        _translate("Troubles", "Something did not work"),
        _translate(
            "Troubles",
            "That was a mistake of the program, not yours. Your answers and lessons are saved. You can go "
            "on; if it happens again, close Darasa and start it once more.",
        ),
    )
