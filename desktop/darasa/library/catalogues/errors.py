"""What can be wrong with a catalogue, each by its name. What is installed is never touched by any of it.

A mirror is where a catalogue is read from; whatever it does, what was trusted before stays as it was.
"""

from pathlib import Path
from typing import ClassVar

from darasa.core.errors import DarasaError


def _harmless(text: str) -> str:
    """Return what strangers wrote as a terminal, a file and a log can hold it: short, and nothing hidden."""
    return "".join(one if one.isprintable() else "?" for one in text[:200])


class CatalogueError(DarasaError):
    """Something about a catalogue is not as it should be."""


# -- What was asked for --


class CatalogueAddressError(CatalogueError):
    """What was typed is no address that a catalogue can be read from."""

    loggable = ("reason",)

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason


class CatalogueNameError(CatalogueError):
    """A catalogue cannot be called so: it shows nothing, is too long, or another one is called so."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name!r}: {reason}")
        self.name = name
        self.reason = reason


class CatalogueUnknownError(CatalogueError):
    """There is no catalogue of this id or name here."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no catalogue {name!r}")
        self.name = name


class PublisherUnknownError(CatalogueError):
    """The catalogue has no publisher of this name."""

    def __init__(self, catalogue: str, publisher: str) -> None:
        super().__init__(f"catalogue {catalogue[:16]} has no publisher {publisher!r}")
        self.catalogue = catalogue
        self.publisher = publisher


class CatalogueWithoutMirrorError(CatalogueError):
    """The catalogue has no address to be read from: it came from a stick, or the last one was removed."""

    def __init__(self, catalogue: str) -> None:
        super().__init__(f"catalogue {catalogue[:16]} has no address")
        self.catalogue = catalogue


class OfferGoneError(CatalogueError):
    """The catalogue offered this once and does so no longer, in the state that is trusted now."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is not in the catalogue any more")
        self.path = path


# -- What lies on this computer --


class CatalogueDamagedError(CatalogueError):
    """What this computer kept of the catalogue cannot be read or is not what was kept.

    A refresh mends it, and if that raises this too, adding it again does.
    """

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class CatalogueExpiredError(CatalogueError):
    """Everything is properly signed, but its time is over by this computer's clock, and nobody accepted it.

    Either it was not renewed (or somebody keeps showing an old state of it), or the clock is wrong.
    What was newer was taken in; it is offered once the facilitator accepts it (`Catalogues.accept_expired`).
    """

    loggable = ("expires_at", "now")

    def __init__(self, catalogue: str, expires_at: int, now: int) -> None:
        super().__init__(f"catalogue {catalogue[:16]} expired at {expires_at} ms, the clock says {now} ms")
        self.catalogue = catalogue
        self.expires_at = expires_at
        """UTC milliseconds."""
        self.now = now
        """UTC milliseconds, as this computer's clock says."""


class CatalogueNotKeptError(CatalogueError):
    """Something could not be written down: the disk is full, or does not allow it. The old state counts."""

    loggable = ("reason",)

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


# -- What a mirror shows --


class CatalogueShownError(CatalogueError):
    """What a mirror shows cannot be believed. Nothing of it was kept; another mirror may be sound."""

    loggable: ClassVar[tuple[str, ...]] = ("file", "reason")

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        """Its name in the catalogue, as `metadata/timestamp.json`."""
        self.reason = _harmless(reason)
        super().__init__(f"{file}: {self.reason}")


class NotACatalogueError(CatalogueShownError):
    """There is no catalogue at this address: no root file lies where every catalogue has its first one."""


class CatalogueForgedError(CatalogueShownError):
    """The file is not signed by enough of those who may sign it: somebody changed it, or made it up."""


class CatalogueRootBrokenError(CatalogueForgedError):
    """A root file is not signed by those of the root before it, or by itself: it is another's, or forged."""


class CatalogueKeyRevokedError(CatalogueForgedError):
    """The file is signed with a key that counted once and was revoked: somebody may have stolen it."""


class CatalogueRolledBackError(CatalogueShownError):
    """The mirror shows something in an earlier state than was seen, to bring back what was replaced."""

    def __init__(self, file: str, reason: str, seen: int = 0, shown: int = 0) -> None:
        super().__init__(file, reason)
        self.seen = seen
        """The version that was seen before; 0 where several are meant."""
        self.shown = shown


class CatalogueOlderError(CatalogueRolledBackError):
    """The whole mirror is at an earlier state than this computer has seen, as a stick is that travelled long.

    Nothing is taken from it; files in it whose hashes are still known can be used.
    """


class CatalogueMixedError(CatalogueShownError):
    """Files of different states were put together: one is not the one that the signed list of files names."""


class CatalogueTooLargeError(CatalogueShownError):
    """A file is larger than it may be, or goes on without end; reading was stopped."""

    def __init__(self, file: str, limit: int) -> None:
        super().__init__(file, f"it is larger than {limit} bytes")
        self.limit = limit


class CatalogueIncompleteError(CatalogueShownError):
    """A file that the catalogue must have is not in the mirror: it is just being renewed, or a part copy."""

    def __init__(self, file: str) -> None:
        super().__init__(file, "it is not there")


class CatalogueMalformedError(CatalogueShownError):
    """A file has not the form that it has in every catalogue, or asks for what this program cannot check."""


class TargetDamagedError(CatalogueShownError):
    """The bytes of a pack, an index or a list are not those that were signed for."""


# -- What a publisher signed; it concerns nobody else's courses --


class CatalogueOverreachError(CatalogueError):
    """A publisher signed for a name that no file of theirs can have; nothing of theirs is offered."""

    loggable = ("publisher",)

    def __init__(self, publisher: str, name: str) -> None:
        self.publisher = publisher
        self.name = _harmless(name)
        super().__init__(f"{publisher} signed for {self.name!r}")


class CatalogueListingError(CatalogueError):
    """A publisher's list of packs has no proper form, or says what their signed files do not."""

    loggable = ("publisher", "reason")

    def __init__(self, publisher: str, reason: str) -> None:
        self.publisher = publisher
        self.reason = _harmless(reason)
        super().__init__(f"{publisher}: {self.reason}")


class PublisherPinnedError(CatalogueError):
    """The publisher belongs to a catalogue that came first; the facilitator can allow this one instead."""

    loggable = ("publisher",)

    def __init__(self, publisher: str, catalogue: str) -> None:
        super().__init__(f"{publisher} belongs to catalogue {catalogue[:16]}")
        self.publisher = publisher
        self.catalogue = catalogue
        """The id of the catalogue that it belongs to, which may have been removed since."""


class PublisherExpiredError(CatalogueError):
    """What the publisher signed is over by this computer's clock; the rest of the catalogue may be fresh.

    Accepting the catalogue as it is (`Catalogues.accept_expired`) lets it count.
    """

    loggable = ("publisher", "expires_at", "now")

    def __init__(self, publisher: str, expires_at: int, now: int) -> None:
        super().__init__(f"{publisher} expired at {expires_at} ms, the clock says {now} ms")
        self.publisher = publisher
        self.expires_at = expires_at
        """UTC milliseconds."""
        self.now = now
        """UTC milliseconds, as this computer's clock says."""
