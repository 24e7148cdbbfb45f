"""What is said when a course does not come from a server or a stick: what is safe, and what to do."""

from PySide6.QtCore import QCoreApplication

from darasa.library import mirrors
from darasa.net import errors as net
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.who.when import date_words

_translate = QCoreApplication.translate
_LONGEST = 120
"""Characters of an address among our words."""


def mirror_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what a place that courses come from did; None for all else."""
    if not isinstance(error, mirrors.MirrorError):
        return None
    title, text = _place_words(error) or _answer_words(error)
    return title, text.format(address=isolated(error.address[:_LONGEST]))


def line_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what happened on the way to a server that has courses; None for all else."""
    if not isinstance(error, net.NetError):
        return None
    title, text = _tls_words(error) or _lost_words(error)
    return title, text.format(host=isolated(error.host[:_LONGEST]))


def _place_words(error: mirrors.MirrorError) -> tuple[str, str] | None:
    if isinstance(error, mirrors.MirrorGoneError):
        return (
            _translate("Troubles", "The stick or the folder is gone"),
            _translate(
                "Troubles",
                "It was pulled out, or cannot be read. What came so far is kept, and nothing here was "
                "changed. Put the stick in again, and try once more.",
            ),
        )
    if isinstance(error, mirrors.NotInMirrorError):
        return (
            _translate("Troubles", "It is not in this place"),
            _translate(
                "Troubles",
                "{address} does not have the file. Nothing here was changed. Look at the address, or try "
                "again later: the catalogue may be being renewed.",
            ),
        )
    if isinstance(error, mirrors.MirrorBusyError):
        return (
            _translate("Troubles", "The server is busy"),
            _translate(
                "Troubles",
                "It asks to be left alone for a while. What came so far is kept, and Darasa goes on from "
                "there by itself.",
            ),
        )
    if isinstance(error, mirrors.MirrorRefusedError):
        return (
            _translate("Troubles", "The server does not give this file"),
            _translate(
                "Troubles",
                "{address} answers, and refuses. Nothing here was changed. Tell whoever looks after the "
                "catalogue.",
            ),
        )
    return None


def _answer_words(error: mirrors.MirrorError) -> tuple[str, str]:
    if isinstance(error, mirrors.MirrorPortalError):
        return (
            _translate("Troubles", "A web page answered instead of the catalogue"),
            _translate(
                "Troubles",
                "Many networks want a sign-in first. What came so far is kept. Open a web browser, sign in "
                "to the network, and try again. If no page comes, look at the address.",
            ),
        )
    if isinstance(error, mirrors.MirrorTooLargeError):
        return (
            _translate("Troubles", "Far too much came"),
            _translate(
                "Troubles",
                "{address} sent more than such a file can hold. Nothing of it was kept. Look at the address: "
                "it may be that of something else.",
            ),
        )
    if isinstance(error, mirrors.MirrorChangedError):
        return (
            _translate("Troubles", "Something changed the file on its way"),
            _translate(
                "Troubles",
                "What came is not what was asked for, so it was not used. What was right is kept. Darasa "
                "tries again by itself; if it goes on, use another connection or a stick.",
            ),
        )
    return (
        _translate("Troubles", "The catalogue did not answer as it should"),
        _translate(
            "Troubles",
            "Nothing here was changed. Try again later, or tell whoever looks after the catalogue.",
        ),
    )


def _tls_words(error: net.NetError) -> tuple[str, str] | None:
    if isinstance(error, net.TlsClockError):
        return (
            _translate("Troubles", "The clock of this computer may be wrong"),
            _translate(
                "Troubles",
                "It says {date}, and at that time the server’s certificate does not count. Nothing was "
                "changed here. Set the clock of the computer, and try again.",
            ).replace("{date}", date_words(error.utc_ms)),
        )
    if isinstance(error, net.TlsError):
        return (
            _translate("Troubles", "The connection is not secure"),
            _translate(
                "Troubles",
                "What answers at {host} cannot prove that it is the server. Nothing was changed here. Look "
                "at the address; if it is right, ask whoever runs the server.",
            ),
        )
    return None


def _lost_words(error: net.NetError) -> tuple[str, str]:
    return {
        net.OfflineError: (
            _translate("Troubles", "There is no internet now"),
            _translate(
                "Troubles",
                "What is on this computer works without it. What came so far is kept, and goes on from there "
                "by itself when there is a network again.",
            ),
        ),
        net.HostUnknownError: (
            _translate("Troubles", "Nobody knows this server"),
            _translate(
                "Troubles",
                "The name {host} is not found. What came so far is kept. Look at each letter of the address, "
                "or try again later.",
            ),
        ),
        net.NoAnswerError: (
            _translate("Troubles", "No answer"),
            _translate(
                "Troubles",
                "Nothing answers at {host}. What came so far is kept. The server may be switched off, or its "
                "address may be another one. Try again later, or look at the address.",
            ),
        ),
        net.ConnectionLostError: (
            _translate("Troubles", "The connection broke off"),
            _translate(
                "Troubles",
                "What came so far is kept, and it goes on from there by itself. Nothing needs to be done.",
            ),
        ),
        net.AnswerTooLargeError: (
            _translate("Troubles", "The server answered far too much"),
            _translate(
                "Troubles",
                "Nothing of it was kept. Look at the address: it may be that of something else.",
            ),
        ),
        net.AbortedError: (
            _translate("Troubles", "It was stopped"),
            _translate("Troubles", "What came so far is kept. Go on whenever you like."),
        ),
    }.get(
        type(error),
        (
            _translate("Troubles", "The server could not be reached"),
            _translate("Troubles", "What came so far is kept. Look at the connection, and try again."),
        ),
    )
