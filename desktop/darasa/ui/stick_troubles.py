"""What is said when the record does not get onto a stick or from one: what is safe, and what to do."""

from PySide6.QtCore import QCoreApplication

from darasa.sync.stick import errors as stick
from darasa.ui.screens.course_words import isolated

_translate = QCoreApplication.translate


def stick_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what happened with a stick; None for all else."""
    if not isinstance(error, stick.StickError):
        return None
    if isinstance(error, stick.FileRefusedError):
        return _file_words(error) or _signature_words(error) or _seal_words(error)
    return _moving_words(error) or _key_words(error)


def _moving_words(error: stick.StickError) -> tuple[str, str] | None:
    if isinstance(error, stick.StickFullError):
        return (
            _translate("Troubles", "The stick is full"),
            _translate(
                "Troubles",
                "Nothing is lost: everything is on this computer, and what was on the stick is as it was. "
                "Make some room on the stick, or take another one.",
            ),
        )
    if isinstance(error, stick.StickReadOnlyError):
        return (
            _translate("Troubles", "Nothing can be written to this stick"),
            _translate(
                "Troubles",
                "Nothing is lost: everything is on this computer. Some sticks have a little switch that "
                "forbids writing: look for it, or take another stick.",
            ),
        )
    if isinstance(error, stick.StickUnwritableError):
        return (
            _translate("Troubles", "The file was not written"),
            _translate(
                "Troubles",
                "The stick was pulled out, or it does not work. Nothing is lost: everything is on this "
                "computer, and what was on the stick is as it was. Put the stick in, and try again.",
            ),
        )
    if isinstance(error, stick.StickUnreadableError):
        return (
            _translate("Troubles", "The stick cannot be read"),
            _translate(
                "Troubles",
                "It was pulled out, or it does not work. What is on this computer is as it was. Put the "
                "stick in again, and try once more.",
            ),
        )
    return None


def _file_words(error: stick.FileRefusedError) -> tuple[str, str] | None:
    if isinstance(error, stick.NotARecordError):
        return (
            _translate("Troubles", "This is not a record of Darasa"),
            _translate(
                "Troubles",
                "Nothing of it was taken in, and nothing here was changed. Choose another file.",
            ),
        )
    if isinstance(error, stick.NewerFileError):
        return (
            _translate("Troubles", "This file is from a newer Darasa"),
            _translate(
                "Troubles",
                "Nothing of it was taken in, and nothing here was changed. Install the newer Darasa on this "
                "computer, and read the stick again.",
            ),
        )
    if isinstance(error, stick.FileTooLargeError):
        return (
            _translate("Troubles", "This file holds far more than any record"),
            _translate(
                "Troubles",
                "It may be made to do harm. Nothing of it was taken in, and nothing here was changed. Export "
                "again on the other computer.",
            ),
        )
    if isinstance(error, stick.FileDamagedError):
        return (
            _translate("Troubles", "This file is damaged"),
            _translate(
                "Troubles",
                "It was cut off or changed since it was written. Nothing of it was taken in, and nothing is "
                "lost on the other computer. Export again there.",
            ),
        )
    return None


def _signature_words(error: stick.FileRefusedError) -> tuple[str, str] | None:
    if isinstance(error, stick.SignatureWrongError):
        return (
            _translate("Troubles", "Somebody changed this file"),
            _translate(
                "Troubles",
                "It is not as the other computer signed it. Nothing of it was taken in, and nothing here was "
                "changed. Export again on the other computer.",
            ),
        )
    if isinstance(error, stick.SignerChangedError):
        return (
            _translate("Troubles", "This file may not be from where it says"),
            _translate(
                "Troubles",
                "It says that it is from {computer}, and bears another signature than before. Nothing of it "
                "was taken in, and nothing here was changed. Ask whoever looks after that computer.",
            ).format(computer=isolated(error.computer or error.replica[:8])),
        )
    return None


def _seal_words(error: stick.FileRefusedError) -> tuple[str, str]:
    if isinstance(error, stick.OtherCentreError):
        return (
            _translate("Troubles", "This file is sealed for another centre"),
            _translate(
                "Troubles",
                "Only that centre can read it. Nothing here was changed. Take it to that centre, or export "
                "again with the key of this one.",
            ),
        )
    if isinstance(error, stick.NotCollectingError):
        return (
            _translate("Troubles", "Only the collecting computer can read this file"),
            _translate(
                "Troubles",
                "It is sealed for this centre. Nothing here was changed. Read the stick on the computer that "
                "made the centre’s key.",
            ),
        )
    return (
        _translate("Troubles", "This file cannot be taken in"),
        _translate(
            "Troubles",
            "Nothing of it was, and nothing here was changed. Export again on the other computer.",
        ),
    )


def _key_words(error: stick.StickError) -> tuple[str, str]:
    if isinstance(error, stick.ReplicaUnknownError):
        return (
            _translate("Troubles", "This file is from a computer that is not known here"),
            _translate(
                "Troubles",
                "Nothing of it was taken in yet. Read the stick, and say whether you know the computer.",
            ),
        )
    if isinstance(error, stick.KeysUnusableError):
        return (
            _translate("Troubles", "The keys of this computer cannot be used"),
            _translate(
                "Troubles",
                "The file {file} cannot be read or written. What learners did is safe. Show this to the "
                "person who looks after the computers.",
            ).format(file=f"\u200e{error.path}\u200e"),
        )
    if isinstance(error, stick.CentreKeySetError):
        return (
            _translate("Troubles", "There is a centre’s key here already"),
            _translate(
                "Troubles",
                "Nothing was changed. Forget the one that is here first, if another one is to take its "
                "place.",
            ),
        )
    if isinstance(error, stick.CentreKeyMissingError):
        return (
            _translate("Troubles", "There is no centre’s key in this place"),
            _translate(
                "Troubles",
                "Nothing was changed. Make the key on the collecting computer, export there once, and choose "
                "that stick.",
            ),
        )
    return (
        _translate("Troubles", "The stick was not used"),
        _translate(
            "Troubles", "What is on this computer is as it was. Try again with this or another stick."
        ),
    )
