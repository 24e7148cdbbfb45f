"""What every database file of ours begins with (https://www.sqlite.org/fileformat2.html, 1.3)."""

import secrets
from pathlib import Path

MAGIC = b"SQLite format 3\0"
HEADER_SIZE = 100

PAGE_SIZE = 4096
"""Bytes of each page of our databases: SQLite's own choice, fixed here so that salvage need not guess."""

APPLICATION_ID = 0x44617261
"""`Dara` in ASCII: what `file` and other programs can tell our database by."""

LINEAGE_AT = 60
"""Where the header keeps `PRAGMA user_version`: a random number that a database shares with its own backups
alone. In one lineage the number of a word never means another word; after a restore it can."""


def new_lineage() -> int:
    """Return a lineage that no other database has: 31 bits, never zero."""
    return secrets.randbelow(2**31 - 1) + 1


def log_of(path: Path) -> Path:
    """Return the write-ahead log of a database file."""
    return path.with_name(f"{path.name}-wal")
