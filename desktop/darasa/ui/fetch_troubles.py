"""What is said when a course cannot be brought here: everything of that kind in one place."""

from PySide6.QtCore import QCoreApplication

from darasa.library.fetching import errors as fetch
from darasa.ui.catalogue_troubles import catalogue_words
from darasa.ui.course_stick_troubles import stick_words
from darasa.ui.troubles import Trouble, explain
from darasa.ui.way_troubles import line_words, mirror_words

_translate = QCoreApplication.translate


def explain_fetching(error: BaseException) -> Trouble:
    """Return the words for what happened while courses were looked for or brought here."""
    words = line_words(error)
    if words is None:
        return explain(error)
    return Trouble(*words, f"{type(error).__name__}: {error}")


def library_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what catalogues, mirrors and downloads meet; None for all else."""
    return mirror_words(error) or catalogue_words(error) or _fetch_words(error) or stick_words(error)


def _fetch_words(error: BaseException) -> tuple[str, str] | None:
    if not isinstance(error, fetch.FetchError):
        return None
    if isinstance(error, fetch.AlreadyHereError):
        return (
            _translate("Troubles", "This course is here already"),
            _translate("Troubles", "This very version is on this computer. There is nothing to do."),
        )
    if isinstance(error, fetch.DownloadUnknownError):
        return (
            _translate("Troubles", "This is not on its way any more"),
            _translate("Troubles", "It is here already, or somebody cancelled it. Look at the list."),
        )
    if isinstance(error, fetch.DownloadsBusyError):
        return (
            _translate("Troubles", "Another window or command is getting courses now"),
            _translate("Troubles", "What is in the list stays. It goes on when the other one is done."),
        )
    if isinstance(error, fetch.DiskError):
        return (
            _translate("Troubles", "The disk does not take the course"),
            _translate(
                "Troubles",
                "Darasa cannot read or write the folder of courses now. What came so far is kept, and your "
                "courses are as they were. Ask the person who looks after this computer to look at the disk.",
            ),
        )
    return _content_words(error)


def _content_words(error: fetch.FetchError) -> tuple[str, str]:
    if isinstance(error, fetch.AlteredError):
        return (
            _translate("Troubles", "Something changes this course on its way"),
            _translate(
                "Troubles",
                "What comes is not what was published, again and again. None of it was used, what was right "
                "is kept, and your courses are as they were. Use another connection, or a stick.",
            ),
        )
    if isinstance(error, fetch.MisprintError):
        return (
            _translate("Troubles", "The publisher made a mistake with this course"),
            _translate(
                "Troubles",
                "Its parts do not fit together. Nothing of it was used, and your courses are as they were. "
                "Tell the makers of the catalogue, and look for a newer version in a while.",
            ),
        )
    return (
        _translate("Troubles", "The course could not be brought here"),
        _translate(
            "Troubles", "What came so far is kept, and your courses are as they were. Try again in a while."
        ),
    )
