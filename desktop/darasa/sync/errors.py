"""What keeps the record from being sent, each by its name. What is not sent stays on this computer."""

from darasa.core.errors import DarasaError


class SyncError(DarasaError):
    """Sending stopped. Everything not sent waits."""


class TargetRefusedError(SyncError):
    """What was typed cannot be a target."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        """name, address, key or secret."""
        self.reason = reason


class TargetUnknownError(SyncError):
    """There is no target of this name or id."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no target {name!r}")
        self.name = name


class TargetsDamagedError(SyncError):
    """The file of targets cannot be read as what it should be; it is left as it is."""

    loggable = ("reason",)

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class UploaderBusyError(SyncError):
    """Another window or command is sending this record now: one at a time."""

    def __init__(self) -> None:
        super().__init__("another window or command is sending this record now")


class BudgetSpentError(SyncError):
    """What may be sent and received this month is used up."""

    def __init__(self, used: int, budget: int) -> None:
        super().__init__(f"{used} of {budget} bytes of this month are used")
        self.used = used
        self.budget = budget


class FolderMissingError(SyncError):
    """The folder is not there: the stick is not in, or the other computer is off."""

    def __init__(self, folder: str) -> None:
        super().__init__(f"{folder} is not there")
        self.folder = folder


class StoreError(SyncError):
    """The store, or something in its place, answered what sending cannot go on with."""

    loggable = ("status",)

    def __init__(self, status: int, words: str = "") -> None:
        super().__init__(f"{type(self).__doc__} (HTTP {status}) {words}".rstrip())
        self.status = status
        self.words = words
        """What it said, shortened."""


class PortalError(StoreError):
    """A web page answered instead of the store: the network wants a sign-in, or the address is wrong."""


class StoreMovedError(StoreError):
    """The store says that it is at another address."""

    def __init__(self, status: int, location: str) -> None:
        super().__init__(status, location)
        self.location = location


class AddressWrongError(StoreError):
    """Something answers at this address that is not a record store."""


class KeyRefusedError(StoreError):
    """The store does not know this key and secret, or they have expired."""


class KeyMayNotError(StoreError):
    """The store knows the key, and does not let it do this."""


class StoreTooOldError(StoreError):
    """The store does not speak xAPI 1.0."""

    def __init__(self, versions: tuple[str, ...]) -> None:
        super().__init__(200, ", ".join(versions))
        self.versions = versions


class StoreBusyError(StoreError):
    """The store cannot take anything now, and says so."""

    def __init__(self, status: int, words: str, retry_after: float | None) -> None:
        super().__init__(status, words)
        self.retry_after = retry_after
        """Seconds that it wants to be left alone, if it said so."""


class StoreRefusesError(StoreError):
    """The store refuses one statement after the other, or the request as such."""


class StoreForgetsError(StoreError):
    """The store took statements and does not have them: none of them counts as sent."""


class AnswerOddError(StoreError):
    """The store answered what no record store answers to such a request."""
