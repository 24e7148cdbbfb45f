"""The program's log: small, rotating, and without personal data."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 512 * 1024
KEPT_FILES = 3


def start_log(folder: Path) -> None:
    """Write the log of this process to `folder`/darasa.log from now on; a full or read-only disk is borne."""
    root = logging.getLogger("darasa")
    root.setLevel(logging.INFO)
    try:
        handler: logging.Handler = RotatingFileHandler(
            folder / "darasa.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
