"""Writing one learner's record to a file that any Darasa, and anyone who reads JSON, can take in."""

import os
from collections.abc import Iterable
from pathlib import Path

from darasa.centre.errors import ExportFailedError
from darasa.core.files import sync_folder

_BREAKS = bytes.maketrans(b"\r\n", b"  ")
"""Between the parts of JSON a line break means no more than a space, and within a string there is none."""


def write_lines(path: Path, statements: Iterable[bytes]) -> int:
    """Write statements to a file, one a line, and return how many; ended early, `path` is as it was.

    Raises ExportFailedError.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    count = 0
    try:
        try:
            with temporary.open("wb") as file:
                for statement in statements:
                    file.write(statement.translate(_BREAKS) + b"\n")
                    count += 1
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ExportFailedError(path, error.strerror or str(error)) from error
    return count
