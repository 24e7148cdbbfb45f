"""Collecting mistakes instead of stopping at the first."""

from pathlib import Path

from darasa.packs.errors import AuthoringErrors, Problem


class Problems:
    """The mistakes found so far, each once."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()

    def __len__(self) -> int:
        return len(self._found)

    def add(self, file: Path, line: int, text: str) -> None:
        """Remember one mistake."""
        self._found.add(Problem(file, line, text))

    def errors(self) -> AuthoringErrors:
        """Return the error that names all mistakes, sorted by file and line."""
        return AuthoringErrors(tuple(sorted(self._found)))


def read_text(path: Path, problems: Problems) -> str:
    """Return a file's text, or an empty one after noting why it could not be read."""
    try:
        return path.read_bytes().decode().removeprefix("\ufeff").replace("\r\n", "\n")
    except FileNotFoundError:
        problems.add(path, 1, "the file is missing")
    except UnicodeDecodeError as error:
        problems.add(path, error.object.count(b"\n", 0, error.start) + 1, "it is not UTF-8")
    except OSError as error:
        problems.add(path, 1, f"it cannot be read: {error.strerror}")
    return ""
