"""Taking out of a salvaged database what the record cannot believe."""

from darasa.core.tasks import Check
from darasa.storage.database import Database


def weed(database: Database, check: Check) -> None:
    """Leave only events, statements and words that can be read, keep every rule and can be merged.

    Handed to `storage.salvage`, which knows tables but no record. Raises what `check` raises.
    """
    raise NotImplementedError
