"""The two roots of every error that Darasa raises on purpose."""


class DarasaError(Exception):
    """The world did something the user can act on: a damaged file, a full disk, a wrong PIN.

    Subclasses are named for the failure, carry its facts as attributes, and say in their
    docstring what happened. The words a user reads are made in `ui/` alone; `str(error)` is for logs
    and for the command line.
    """


class DarasaBug(Exception):  # noqa: N818 - it names what it is: a defect of ours, nothing a user can mend
    """The program broke a promise it makes to itself."""
