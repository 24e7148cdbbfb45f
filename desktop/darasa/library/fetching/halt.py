"""Ending threads that wait for a network."""

import threading

from darasa.library.mirrors import Mirror, open_mirror


class Pool:
    """Mirrors that were left open for whoever asks next: a new connection costs a way there and back."""

    def __init__(self) -> None:
        self._idle: dict[str, Mirror] = {}

    def take(self, address: str) -> Mirror:
        """Return the mirror at an address, open already where it can be."""
        return self._idle.pop(address, None) or open_mirror(address)

    def keep(self, address: str, mirror: Mirror) -> None:
        """Have a mirror from which all was read that was asked for."""
        self._idle[address] = mirror

    def close(self) -> None:
        """Let go of those that nobody took."""
        for mirror in self._idle.values():
            mirror.close()
        self._idle.clear()


class Halt:
    """Says when to end, and ends what waits. Safe to use from several threads."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._mirrors: set[Mirror] = set()

    @property
    def is_stopped(self) -> bool:
        """Whether to end."""
        return self._stopped.is_set()

    def open_mirror(self, address: str) -> Mirror | None:
        """Return a mirror that is given up when all ends; None when it is to end already."""
        mirror = self._pool.take(address)
        with self._lock:
            if self.is_stopped:
                self._pool.keep(address, mirror)
                return None
            self._mirrors.add(mirror)
        return mirror

    def keep_mirror(self, address: str, mirror: Mirror) -> None:
        """Leave one for whoever asks next."""
        with self._lock:
            self._mirrors.discard(mirror)
        self._pool.keep(address, mirror)

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
