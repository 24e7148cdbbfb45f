"""What keeps a course from being brought here, each by its name. Whatever is installed stays as it is."""

from darasa.core.errors import DarasaError


class FetchError(DarasaError):
    """A course could not be brought here."""


class DownloadUnknownError(FetchError):
    """The download is not in the queue any more: it is done, or somebody cancelled it."""

    def __init__(self, download: int) -> None:
        super().__init__(f"no download {download}")
        self.download = download


class DownloadsBusyError(FetchError):
    """Another window or command works on the queue now: one at a time."""

    def __init__(self) -> None:
        super().__init__("another window or command is downloading now")


class AlreadyHereError(FetchError):
    """This very version is installed, and its file is there."""

    def __init__(self, path: str, version: int) -> None:
        super().__init__(f"{path}: version {version} is installed already")
        self.path = path
        self.version = version


class DiskError(FetchError):
    """The disk that holds the courses cannot be read or written, though it is not full."""

    loggable = ("reason",)

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class AlteredError(FetchError):
    """Again and again other bytes came than were published: the mirror or something on the way alters them.

    None of them was kept.
    """

    loggable = ("entry",)

    def __init__(self, path: str, entry: str) -> None:
        super().__init__(f"{path}: {entry}: what comes is not what was published")
        self.path = path
        self.entry = entry
        """The name inside the pack."""


class MisprintError(FetchError):
    """The pack is not what its index says, though both are signed: a mistake of the publisher."""

    loggable = ("reason",)

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
