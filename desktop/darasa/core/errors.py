"""The two roots of every error that Darasa raises on purpose."""

from typing import ClassVar


class DarasaError(Exception):
    """The world did something the user can act on: a damaged file, a full disk, a wrong PIN.

    Subclasses are named for the failure, carry its facts as attributes, and say in their
    docstring what happened. The words a user reads are made in `ui/` alone; `str(error)` is for logs
    and for the command line.
    """

    loggable: ClassVar[tuple[str, ...]] = ()
    """The names of those of its facts that a log may hold: never what a person typed, nor who they are."""


class DarasaBug(Exception):  # noqa: N818 - it names what it is: a defect of ours, nothing a user can mend
    """The program broke a promise it makes to itself."""
