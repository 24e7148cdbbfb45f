"""What is said when the record does not get to a server: what is safe, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from darasa.net import errors as net
from darasa.sync import errors as sync
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.who.when import date_words

_translate = QCoreApplication.translate
_LONGEST = 120
"""Characters of an address among our words."""


def sending_words(error: BaseException) -> tuple[str, str] | None:
    """Return title and text for what the network, a store or the sending itself met; None for all else."""
    if isinstance(error, net.NetError):
        return _way_words(error)
    if isinstance(error, sync.StoreError):
        return _answer_words(error) or _store_words(error) or _key_words(error)
    if isinstance(error, sync.SyncError):
        return _hindrance_words(error) or _target_words(error)
    return None


def is_offline(error: BaseException | None) -> bool:
    """Whether this means no more than that there is no network now."""
    return isinstance(error, net.OfflineError)


def _way_words(error: net.NetError) -> tuple[str, str]:
    """Return words for what happened on the way, before anything answered."""
    host = isolated(error.host[:_LONGEST])
    if isinstance(error, net.TlsClockError):
        return (
            _translate("Troubles", "The clock of this computer may be wrong"),
            _translate(
                "Troubles",
                "It says {date}, and at that time the server’s certificate does not count. Nothing was sent, "
                "and everything is saved here. Set the clock of the computer, and try again.",
            ).format(date=date_words(error.utc_ms)),
        )
    if isinstance(error, net.TlsError):
        return (
            _translate("Troubles", "The connection is not secure"),
            _translate(
                "Troubles",
                "What answers at {host} cannot prove that it is the server. Nothing was sent, and everything "
                "is saved here. Look at the address; if it is right, ask whoever runs the server.",
            ).format(host=host),
        )
    title, text = {
        net.OfflineError: (
            _translate("Troubles", "There is no internet now"),
            _translate(
                "Troubles",
                "Everything is saved on this computer. It is sent by itself when there is a network again.",
            )
            + " "
            + _translate("Troubles", "Nothing needs to be done."),
        ),
        net.HostUnknownError: (
            _translate("Troubles", "Nobody knows this server"),
            _translate(
                "Troubles",
                "The name {host} is not found. Everything is saved on this computer. Look at each letter of "
                "the address, or try again later.",
            ),
        ),
        net.NoAnswerError: (
            _translate("Troubles", "No answer"),
            _translate(
                "Troubles",
                "Nothing answers at {host}. Everything is saved on this computer. The server may be switched "
                "off, or its address may be another one. Try again later, or look at the address.",
            ),
        ),
        net.ConnectionLostError: (
            _translate("Troubles", "The connection broke off"),
            _translate(
                "Troubles",
                "What did not arrive is sent again by itself, and nothing counts twice. Everything is saved "
                "on this computer. Try again when the connection is better.",
            ),
        ),
        net.AnswerTooLargeError: (
            _translate("Troubles", "The server answered far too much"),
            _translate(
                "Troubles",
                "Nothing of it was kept, and everything is saved on this computer. Look at the address: it "
                "may be that of something else.",
            ),
        ),
        net.AbortedError: (
            _translate("Troubles", "It was stopped"),
            _translate("Troubles", "Everything is saved on this computer. Try again whenever you like."),
        ),
    }.get(
        type(error),
        (
            _translate("Troubles", "The server could not be reached"),
            _translate(
                "Troubles", "Everything is saved on this computer. Look at the connection, and try again."
            ),
        ),
    )
    return title, text.format(host=host)


def _answer_words(error: sync.StoreError) -> tuple[str, str] | None:
    """Return words for an answer that is not that of the store that was meant."""
    if isinstance(error, sync.PortalError):
        return (
            _translate("Troubles", "A web page answered instead of the server"),
            _translate(
                "Troubles",
                "Many networks want a sign-in first. Nothing was sent, and everything is saved here. Open a "
                "web browser, sign in to the network, and try again. If no page comes, look at the address.",
            ),
        )
    if isinstance(error, sync.StoreMovedError):
        return (
            _translate("Troubles", "The server has moved"),
            _translate(
                "Troubles",
                "It says that it is at {address} now. Nothing was sent there, and everything is saved here. "
                "Ask whoever runs the server whether that is right; then change the address.",
            ).format(address=isolated(error.location[:_LONGEST])),
        )
    if isinstance(error, sync.AddressWrongError):
        return (
            _translate("Troubles", "This is not the address of a record store"),
            _translate(
                "Troubles",
                "Something answers there that keeps no learning records. Nothing was sent, and everything is "
                "saved here. Look at each letter of the address, also at what comes after the name.",
            ),
        )
    if isinstance(error, sync.StoreTooOldError):
        return (
            _translate("Troubles", "The server is too old"),
            _translate(
                "Troubles",
                "It does not speak xAPI 1.0, which Darasa sends. Nothing was sent, and everything is saved "
                "here. Ask whoever runs the server for a newer one.",
            ),
        )
    return None


def _store_words(error: sync.StoreError) -> tuple[str, str] | None:
    if isinstance(error, sync.StoreBusyError):
        return (
            _translate("Troubles", "The server is busy"),
            _translate(
                "Troubles",
                "It asks to be left alone for a while. Everything is saved on this computer. Darasa tries "
                "again by itself.",
            ),
        )
    if isinstance(error, sync.StoreForgetsError):
        return (
            _translate("Troubles", "The server does not keep what it is sent"),
            _translate(
                "Troubles",
                "It took what was sent and does not have it. Nothing of that counts as sent, and everything "
                "is saved here. Tell whoever runs the server.",
            ),
        )
    if isinstance(error, sync.StoreRefusesError):
        return (
            _translate("Troubles", "The server refuses what it is sent"),
            _translate(
                "Troubles",
                "Everything is saved on this computer, and waits. Show the details to whoever runs the "
                "server.",
            ),
        )
    return None


def _key_words(error: sync.StoreError) -> tuple[str, str]:
    if isinstance(error, sync.KeyRefusedError):
        return (
            _translate("Troubles", "The server does not accept the key"),
            _translate(
                "Troubles",
                "Key and secret are mistyped, count no more, or may not do this. Nothing was sent, and "
                "everything is saved here. Type them again, or ask whoever runs the server for new ones.",
            ),
        )
    if isinstance(error, sync.KeyMayNotError):
        return (
            _translate("Troubles", "The server does not let this key do that"),
            _translate(
                "Troubles",
                "It knows the key, which may not do this. Everything is saved here. Ask whoever runs the "
                "server to allow it, or for another key.",
            ),
        )
    return (
        _translate("Troubles", "The server answered something odd"),
        _translate(
            "Troubles",
            "Darasa cannot make sense of it. Nothing counts as sent, and everything is saved here. Look "
            "at the address, or show the details to whoever runs the server.",
        ),
    )


def _hindrance_words(error: sync.SyncError) -> tuple[str, str] | None:
    if isinstance(error, sync.BudgetSpentError):
        return (
            _translate("Troubles", "The limit of this month is reached"),
            _translate(
                "Troubles",
                "{used} of {budget} are used. Everything is saved on this computer, and is sent next month. "
                "To send sooner, set a higher limit.",
            ).format(used=size(error.used), budget=size(error.budget)),
        )
    if isinstance(error, sync.TargetsDamagedError):
        return (
            _translate("Troubles", "What is set about servers could not be read"),
            _translate(
                "Troubles",
                "The file {file} is damaged. Nothing is sent meanwhile, and everything is saved on this "
                "computer. Put the file away, and set up the server again.",
            ).format(file=f"\u200e{error.path}\u200e"),
        )
    if isinstance(error, sync.UploaderBusyError):
        return (
            _translate("Troubles", "It is being sent already"),
            _translate(
                "Troubles",
                "Another window or command sends this record now. Nothing is lost: what is left goes out "
                "right after it.",
            ),
        )
    if isinstance(error, sync.FolderMissingError):
        return (
            _translate("Troubles", "The folder is not there"),
            _translate(
                "Troubles",
                "{folder} cannot be found. Everything is saved on this computer. Put the stick in, and try "
                "again.",
            ).format(folder=f"\u200e{error.folder}\u200e"),
        )
    return None


def _target_words(error: sync.SyncError) -> tuple[str, str]:
    if isinstance(error, sync.TargetUnknownError):
        return (
            _translate("Troubles", "This server is not set up here any more"),
            _translate(
                "Troubles", "Nothing was changed, and everything is saved here. Set up the server again."
            ),
        )
    if isinstance(error, sync.TargetRefusedError):
        return (
            _translate("Troubles", "This cannot be used as a server"),
            _translate(
                "Troubles", "Nothing was changed. Look at the name, the address, the key and the secret."
            ),
        )
    return (
        _translate("Troubles", "It was not sent"),
        _translate("Troubles", "Everything is saved on this computer, and waits. Try again in a while."),
    )
