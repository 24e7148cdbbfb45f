"""Downloading by itself: a thread that works off the queue while the window is open."""

import logging
import threading
from collections.abc import Callable

from darasa.core.errors import DarasaError
from darasa.core.tasks import CancelledError
from darasa.library.fetching.errors import DownloadsBusyError
from darasa.library.fetching.service import Downloads
from darasa.library.fetching.types import Download

LOOK_SECONDS = 5.0
"""How often it is looked whether something waits that another program put in the queue."""
_log = logging.getLogger(__name__)


class Fetcher:
    """The thread, from `start` to `close`; it goes on with what was left last time."""

    def __init__(
        self,
        downloads: Downloads,
        tell: Callable[[Download], None] = lambda _: None,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """`tell` is called on the thread with each download whenever something about it changed."""
        self._downloads = downloads
        self._tell = tell
        self._look_seconds = look_seconds
        self._woken = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="darasa-downloads", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """Look now: something was put in the queue, or may go on."""
        self._woken.set()

    def close(self) -> None:
        """End, giving up what is under way; it goes on from there the next time."""
        self._closed.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def _check(self) -> None:
        if self._closed.is_set():
            raise CancelledError

    def _run(self) -> None:
        while not self._closed.is_set():
            self._woken.clear()
            try:
                self._downloads.run(self._tell, self._check)
            except CancelledError:
                return
            except DownloadsBusyError:
                _log.info("another program is downloading")
            except (DarasaError, OSError):
                # Troubles of the database or the disk are told by whoever meets them in front of somebody.
                _log.exception("nothing downloaded")
            self._woken.wait(self._look_seconds)
