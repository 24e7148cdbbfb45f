"""Telling a lost database from a new installation. Loads next to nothing: every start asks."""

from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.core.settings import SettingsDamagedError, load_settings

_SIGNS = (("backups", "*.db"), ("packs", "*.dpack"), ("damaged", "*"))
"""Folders in a data folder, and what in them is there only after the database was."""


def is_lost(data: DataFolder) -> bool:
    """Whether there is no database although this data folder was in use, as its other files tell."""
    if data.database.exists():
        return False
    if data.tombstones.exists() or any(_holds(data.root / name, sign) for name, sign in _SIGNS):
        return True
    second = second_folder(data)
    return second is not None and _holds(second, "*.db")


def second_folder(data: DataFolder) -> Path | None:
    """Return the second folder for backups; None when none is set, or the settings cannot be read."""
    try:
        folder = load_settings(data.settings).backup_folder
    except SettingsDamagedError:
        return None
    return Path(folder) if folder else None


def _holds(folder: Path, sign: str) -> bool:
    return any(folder.glob(sign))
