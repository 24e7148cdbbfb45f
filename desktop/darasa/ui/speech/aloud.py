"""Whether somebody is being read to just now: nothing else is to talk then, nor to lock the screen."""

from weakref import WeakSet

from PySide6.QtCore import QObject

_speaking: WeakSet[QObject] = WeakSet()


def begin(reader: QObject) -> None:
    """Note that this reader speaks."""
    _speaking.add(reader)


def end(reader: QObject) -> None:
    """Note that it does not any more."""
    _speaking.discard(reader)


def is_reading() -> bool:
    """Return whether any reader speaks."""
    return bool(_speaking)
