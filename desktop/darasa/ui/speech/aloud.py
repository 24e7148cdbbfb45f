"""Whether somebody is being read to just now: nothing else is to talk then, nor to lock the screen."""

_speaking: set[int] = set()


def begin(reader: object) -> None:
    """Note that this reader speaks."""
    _speaking.add(id(reader))


def end(reader: object) -> None:
    """Note that it does not any more."""
    _speaking.discard(id(reader))


def is_reading() -> bool:
    """Return whether any reader speaks."""
    return bool(_speaking)
