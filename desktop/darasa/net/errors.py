"""What keeps a request from being answered, each by its name."""

from typing import ClassVar

from darasa.core.errors import DarasaError


class NetError(DarasaError):
    """A request got no answer that means anything."""

    loggable: ClassVar[tuple[str, ...]] = ("reason",)

    def __init__(self, host: str, reason: str = "") -> None:
        super().__init__(f"{host}: {reason or type(self).__doc__}")
        self.host = host
        self.reason = reason
        self.sent = 0
        """Bytes that left for it all the same."""
        self.received = 0


class OfflineError(NetError):
    """There is no network, or it leads nowhere."""


class HostUnknownError(NetError):
    """Nobody knows a computer of this name."""


class NoAnswerError(NetError):
    """The computer is there and does not answer at this address, or nothing is there; nothing was sent."""


class ConnectionLostError(NetError):
    """The connection broke off, or took too long. What was sent may have arrived."""


class TlsError(NetError):
    """No connection that others cannot read or change: the other side is not who it says."""


class TlsClockError(TlsError):
    """The certificate is not valid at the time that this computer's clock says."""

    loggable = ("reason", "utc_ms")

    def __init__(self, host: str, reason: str, utc_ms: int, *, too_early: bool) -> None:
        super().__init__(host, reason)
        self.utc_ms = utc_ms
        """What the clock says, in UTC milliseconds."""
        self.too_early = too_early
        """The clock is before the certificate's time, not after it."""


class AnswerTooLargeError(NetError):
    """An answer is larger than any that was asked for; nothing of it was kept."""


class AbortedError(NetError):
    """The request was given up because somebody asked for it."""
