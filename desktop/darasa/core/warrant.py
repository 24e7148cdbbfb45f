"""Proof that the facilitator signed in: rooms that may not know each other ask for it by these names."""

from collections.abc import Callable


class Warrant:
    """Proof of one sign-in. It is empty: only the gate that gave it out knows if it still counts."""

    __slots__ = ()


Gate = Callable[[Warrant | None], None]
"""Raises FacilitatorNeededError (people/errors.py) unless the warrant counts now."""
