"""What can be wrong with a pack file, or with the source an author writes."""

from dataclasses import dataclass
from pathlib import Path

from darasa.core.errors import DarasaError


class PackRefusedError(DarasaError):
    """The file is not a pack that our writer wrote, or not all of it is still as it was written.

    Nothing of it was kept. `entry` is the name inside the archive, empty when the whole file is meant.
    """

    loggable = ("reason",)

    def __init__(self, file: Path, entry: str, reason: str) -> None:
        super().__init__(file, entry, reason)
        self.file = file
        self.entry = entry
        self.reason = reason

    def __str__(self) -> str:
        where = f"{self.file}: {self.entry}" if self.entry else str(self.file)
        return f"{where}: {self.reason}"


class PackTooNewError(PackRefusedError):
    """The pack says it was written in a later format than this program knows."""


class PackUnreadableError(PackRefusedError):
    """The system could not read the file: it is gone, the stick was pulled out, the disk is failing."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in a course's source."""

    file: Path
    line: int
    """1-based; 1 also when a whole file is meant."""
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class AuthoringErrors(DarasaError):  # noqa: N818 - it is one error that carries many
    """The source has mistakes; nothing was built. `problems` are all that were found, by file and line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
