"""What is said when a catalogue is not as it should be: what is safe, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from darasa.library.catalogues import errors as catalogue
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.who.when import date_words

_translate = QCoreApplication.translate


def catalogue_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what is wrong with a catalogue; None for all else."""
    if isinstance(error, catalogue.CatalogueShownError):
        return _signed_words(error) or _old_words(error) or _form_words(error)
    if isinstance(error, catalogue.CatalogueError):
        return _asked_words(error) or _kept_words(error) or _publisher_words(error)
    return None


def _signed_words(error: catalogue.CatalogueShownError) -> tuple[str, str] | None:
    """Return words for what is not signed by whom it should be; the narrower name comes first."""
    if isinstance(error, catalogue.CatalogueRootBrokenError):
        return (
            _translate("Troubles", "This is another catalogue"),
            _translate(
                "Troubles",
                "What lies there is not signed by the catalogue that is trusted here. Nothing of it was "
                "taken, and your courses are as they were. If its address now belongs to somebody else, "
                "remove it, and ask its makers for the right one.",
            ),
        )
    if isinstance(error, catalogue.CatalogueKeyRevokedError):
        return (
            _translate("Troubles", "This is signed with a key that counts no more"),
            _translate(
                "Troubles",
                "The makers of the catalogue took the key back, perhaps because it was stolen. Nothing of it "
                "was taken, and your courses are as they were. Use another address, or tell the makers.",
            ),
        )
    if isinstance(error, catalogue.CatalogueForgedError):
        return (
            _translate("Troubles", "Somebody changed this catalogue"),
            _translate(
                "Troubles",
                "It is not as its makers signed it. Nothing of it was taken, and your courses are as they "
                "were. Use another address or stick, and tell the makers of the catalogue.",
            ),
        )
    if isinstance(error, catalogue.TargetDamagedError):
        return (
            _translate("Troubles", "What came is not what was published"),
            _translate(
                "Troubles",
                "It was damaged or changed on its way. It was not used, and your courses are as they were. "
                "Try again, or use another connection or stick.",
            ),
        )
    return None


def _old_words(error: catalogue.CatalogueShownError) -> tuple[str, str] | None:
    if isinstance(error, catalogue.CatalogueOlderError):
        return (
            _translate("Troubles", "This copy of the catalogue is older than what is known here"),
            _translate(
                "Troubles",
                "Nothing was taken back to the older state. Courses on it can still be used where they are "
                "the right ones. Renew the stick on a computer with internet.",
            ),
        )
    if isinstance(error, catalogue.CatalogueRolledBackError):
        return (
            _translate("Troubles", "Something shows an old state of the catalogue"),
            _translate(
                "Troubles",
                "It would bring back what was replaced, so nothing of it was taken, and your courses are as "
                "they were. Try again later or over another connection; if it stays, tell the makers.",
            ),
        )
    if isinstance(error, catalogue.CatalogueMixedError | catalogue.CatalogueIncompleteError):
        return (
            _translate("Troubles", "The catalogue is not complete there"),
            _translate(
                "Troubles",
                "It may be being renewed at this moment, or only a part was copied. Nothing of it was taken, "
                "and your courses are as they were. Try again in a while.",
            ),
        )
    return None


def _form_words(error: catalogue.CatalogueShownError) -> tuple[str, str]:
    if isinstance(error, catalogue.NotACatalogueError):
        return (
            _translate("Troubles", "There is no catalogue at this address"),
            _translate(
                "Troubles",
                "Nothing was changed. Look at each letter of the address, or choose the folder in which the "
                "folders “metadata” and “targets” lie.",
            ),
        )
    if isinstance(error, catalogue.CatalogueTooLargeError):
        return (
            _translate("Troubles", "The catalogue is larger than any can be"),
            _translate(
                "Troubles",
                "It may be made to do harm. Reading was stopped, nothing of it was taken, and your courses "
                "are as they were. Look at the address.",
            ),
        )
    return (
        _translate("Troubles", "The catalogue has a form that Darasa does not know"),
        _translate(
            "Troubles",
            "Nothing of it was taken, and your courses are as they were. A newer Darasa may be needed; or "
            "ask the makers of the catalogue.",
        ),
    )


def _asked_words(error: catalogue.CatalogueError) -> tuple[str, str] | None:
    if isinstance(error, catalogue.CatalogueAddressError):
        return (
            _translate("Troubles", "A catalogue cannot be read from this address"),
            _translate(
                "Troubles",
                "Nothing was changed. Type an address that begins with https:// or http://, or choose a "
                "folder.",
            ),
        )
    if isinstance(error, catalogue.CatalogueNameError):
        return (
            _translate("Troubles", "A catalogue cannot be called so"),
            _translate("Troubles", "Nothing was changed. Choose a short name that no other catalogue has."),
        )
    if isinstance(error, catalogue.CatalogueUnknownError | catalogue.PublisherUnknownError):
        return (
            _translate("Troubles", "This catalogue is not here any more"),
            _translate("Troubles", "Somebody removed it, or it has changed. Your courses are as they were."),
        )
    if isinstance(error, catalogue.CatalogueWithoutMirrorError):
        return (
            _translate("Troubles", "This catalogue has no address"),
            _translate(
                "Troubles",
                "It came from a stick, and can be renewed from a stick. To renew it over the internet, add "
                "it with its address.",
            ),
        )
    if isinstance(error, catalogue.OfferGoneError):
        return (
            _translate("Troubles", "The catalogue does not have this course any more"),
            _translate(
                "Troubles",
                "What is on this computer stays, with everything you did. Look whether the catalogue has a "
                "newer version.",
            ),
        )
    return None


def _kept_words(error: catalogue.CatalogueError) -> tuple[str, str] | None:
    if isinstance(error, catalogue.CatalogueNotKeptError):
        return (
            _translate("Troubles", "The catalogue could not be written down"),
            _translate(
                "Troubles",
                "The disk is full, or Darasa may not write to its folder. What was known before still "
                "counts, and your courses are as they were. Make some room on the disk, and try again.",
            ),
        )
    if isinstance(error, catalogue.CatalogueDamagedError):
        return (
            _translate("Troubles", "What was noted of the catalogue cannot be read"),
            _translate(
                "Troubles",
                "Your courses are as they were. Look for new courses again: that writes it anew. If it "
                "stays, remove the catalogue and add it again.",
            ),
        )
    if isinstance(error, catalogue.CatalogueExpiredError):
        return (
            _translate("Troubles", "The time of this catalogue is over"),
            _translate(
                "Troubles",
                "It was good until {date}, and this computer says that it is {today}. Courses that are here "
                "work as before. If the clock is wrong, set it. Else look for new courses, or ask the "
                "facilitator whether the catalogue may be used as it is.",
            ).format(date=date_words(error.expires_at), today=date_words(error.now)),
        )
    return None


def _publisher_words(error: catalogue.CatalogueError) -> tuple[str, str]:
    if isinstance(error, catalogue.CatalogueOverreachError):
        return (
            _translate("Troubles", "{publisher} signed for courses of others").format(
                publisher=isolated(error.publisher)
            ),
            _translate(
                "Troubles",
                "Nothing of this publisher is offered until that is mended. Courses of all others, and those "
                "that are here, are not touched by it. Tell the makers of the catalogue.",
            ),
        )
    if isinstance(error, catalogue.CatalogueListingError):
        return (
            _translate("Troubles", "The list of courses of {publisher} has a mistake").format(
                publisher=isolated(error.publisher)
            ),
            _translate(
                "Troubles",
                "Nothing of this publisher is offered until that is mended. Courses of all others, and those "
                "that are here, are not touched by it. Tell the makers of the catalogue.",
            ),
        )
    if isinstance(error, catalogue.PublisherExpiredError):
        return (
            _translate("Troubles", "The time of what {publisher} signed is over").format(
                publisher=isolated(error.publisher)
            ),
            _translate(
                "Troubles",
                "It was good until {date}, and this computer says that it is {today}. Courses that are here "
                "work as before. If the clock is wrong, set it. Else look for new courses, or ask the "
                "facilitator whether the catalogue may be used as it is.",
            ).format(date=date_words(error.expires_at), today=date_words(error.now)),
        )
    if isinstance(error, catalogue.PublisherPinnedError):
        return (
            _translate("Troubles", "Two catalogues say that they have the courses of {publisher}").format(
                publisher=isolated(error.publisher)
            ),
            _translate(
                "Troubles",
                "Only those of the catalogue that was here first are offered: the other one may only "
                "pretend. A facilitator who knows that it is right can allow it.",
            ),
        )
    return (
        _translate("Troubles", "The catalogue cannot be used"),
        _translate("Troubles", "Nothing was changed, and your courses are as they were. Try again later."),
    )
