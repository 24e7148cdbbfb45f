"""Ending threads that wait for a network."""

import threading

from darasa.library.mirrors import Mirror, open_mirror


class Halt:
    """Says when to end, and ends what waits. Safe to use from several threads."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._mirrors: set[Mirror] = set()

    @property
    def is_stopped(self) -> bool:
        """Whether to end."""
        return self._stopped.is_set()

    def open_mirror(self, address: str) -> Mirror | None:
        """Return a mirror that is given up when all ends; None when it is to end already."""
        mirror = open_mirror(address)
        with self._lock:
            if self.is_stopped:
                return None
            self._mirrors.add(mirror)
        return mirror

    def close_mirror(self, mirror: Mirror) -> None:
        """Let go of one."""
        with self._lock:
            self._mirrors.discard(mirror)
        mirror.close()

    def pause(self, seconds: float) -> None:
        """Wait, but not when it is to end."""
        self._stopped.wait(seconds)

    def stop(self) -> None:
        """End all waiting, now and later."""
        with self._lock:
            self._stopped.set()
            mirrors = set(self._mirrors)
        for mirror in mirrors:
            mirror.abort()
