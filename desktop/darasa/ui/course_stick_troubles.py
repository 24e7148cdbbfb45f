"""What is said when courses do not get onto a stick: what is safe, and what to do."""

from PySide6.QtCore import QCoreApplication

from darasa.library.sticks import errors as stick
from darasa.ui.screens.course_words import size

_translate = QCoreApplication.translate


def stick_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what happened while courses were copied to a stick; None for all else."""
    if not isinstance(error, stick.CourseStickError):
        return None
    return _room_words(error) or _writing_words(error)


def _room_words(error: stick.CourseStickError) -> tuple[str, str] | None:
    if isinstance(error, stick.StickFullError):
        if error.needed is None or error.free is None:
            text = _translate(
                "Troubles",
                "What was on it can be used as before, and everything here is as it was. Choose fewer "
                "courses, make some room on the stick, or take another one.",
            )
        else:
            text = _translate(
                "Troubles",
                "It needs {needed}, and {free} are free. Nothing was written. Choose fewer courses, make "
                "some room on the stick, or take another one.",
            ).format(needed=size(error.needed), free=size(error.free))
        return _translate("Troubles", "The stick is full"), text
    if isinstance(error, stick.CourseFileTooLargeError):
        return (
            _translate("Troubles", "A course is too large for a stick"),
            _translate(
                "Troubles",
                "{size} are more than one file on most sticks can have. Nothing was written. Leave this "
                "course out.",
            ).format(size=size(error.size)),
        )
    if isinstance(error, stick.NothingToShareError):
        return (
            _translate("Troubles", "None of these courses can be shared this way"),
            _translate(
                "Troubles",
                "No catalogue vouches for them, so others could not check them. Nothing was written. Choose "
                "courses that came from a catalogue.",
            ),
        )
    return None


def _writing_words(error: stick.CourseStickError) -> tuple[str, str]:
    if isinstance(error, stick.StickReadOnlyError):
        return (
            _translate("Troubles", "Nothing can be written to this stick"),
            _translate(
                "Troubles",
                "Everything here is as it was. Some sticks have a little switch that forbids writing: look "
                "for it, or take another stick.",
            ),
        )
    return (
        _translate("Troubles", "The courses are not all on the stick"),
        _translate(
            "Troubles",
            "The stick was pulled out, or it does not work. What was on it before can be used, and "
            "everything here is as it was. Put the stick in, and copy again.",
        ),
    )
