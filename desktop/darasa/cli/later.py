"""What a command says by its exit code when trying again later can succeed without anybody doing anything."""

from darasa.core.errors import DarasaError

EXIT_LATER = 3
"""It did not succeed now; the line, the server or the stick was not there, or somebody else is at it."""


def passes(trouble: DarasaError) -> bool:
    """Whether trying again later can succeed by itself; what came until now is kept."""
    from darasa.core.lock import FolderInUseError
    from darasa.library.fetching.errors import DownloadsBusyError
    from darasa.library.mirrors import MirrorBusyError, MirrorGoneError, MirrorPortalError
    from darasa.net.errors import NetError, TlsError

    soon = (
        NetError,
        MirrorBusyError,
        MirrorGoneError,
        MirrorPortalError,
        FolderInUseError,
        DownloadsBusyError,
    )
    return isinstance(trouble, soon) and not isinstance(trouble, TlsError)
