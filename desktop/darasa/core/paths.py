"""Where things lie: the data folder of one installation, and the resources that ship with the program."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from darasa.core.errors import DarasaBug, DarasaError


class DataFolderRefusedError(DarasaError):
    """The data folder cannot be made or written to."""

    loggable = ("reason",)

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one folder that holds everything learners did on this computer."""

    root: Path

    @classmethod
    def default(cls) -> "DataFolder":
        """Return the folder that this user's programs keep their data in."""
        from platformdirs import user_data_path

        return cls(user_data_path("Darasa", appauthor=False))

    @property
    def database(self) -> Path:
        """The SQLite file with the record and the people."""
        return self.root / "darasa.db"

    @property
    def packs(self) -> Path:
        """The folder of installed course packs."""
        return self.root / "packs"

    @property
    def removed(self) -> Path:
        """The text file with the courses that came with the program and were taken off."""
        return self.root / "removed.txt"

    @property
    def catalogues(self) -> Path:
        """The folder of the catalogues that courses may come from, and of what is trusted of each."""
        return self.root / "catalogues"

    @property
    def search(self) -> Path:
        """The SQLite file of what can be searched; it is made again whenever it is missing or damaged."""
        return self.root / "search.db"

    @property
    def settings(self) -> Path:
        """The computer's settings, in TOML."""
        return self.root / "settings.toml"

    @property
    def logs(self) -> Path:
        """The folder of rotating logs; they hold no names."""
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """The folder of backups of the database."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """The folder where damaged databases are kept aside, each in a numbered folder of its own."""
        return self.root / "damaged"

    @property
    def tombstones(self) -> Path:
        """The text file with the UUIDs of erased learners, one a line: it outlives the database."""
        return self.root / "erased.txt"

    @property
    def keys(self) -> Path:
        """The folder of this computer's keys; only its owner can read it."""
        return self.root / "keys"

    @property
    def lock(self) -> Path:
        """The file that the one open window holds."""
        return self.root / "window.lock"

    def create(self) -> None:
        """Make the folder and its subfolders where they are missing; nobody else's account may look into it.

        One that is there already keeps its rights: whoever made it may want to share it.
        Raises DataFolderRefusedError when the system does not allow it.
        """
        try:
            for folder in (self.root, self.packs, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderRefusedError(self.root, error.strerror or str(error)) from error


@lru_cache(maxsize=1)
def resources() -> Path:
    """Return the folder of icons, theme, translations and bundled packs, installed or in a checkout.

    Raises DarasaBug when the program was installed without it.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent.parent / "resources"):
        if (folder / "theme").is_dir():
            return folder
    raise DarasaBug(f"no resources beside {package}")
