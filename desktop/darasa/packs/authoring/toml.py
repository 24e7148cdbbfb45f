"""TOML tables that know their lines, so that a mistake can be shown where it was written."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from darasa.packs.authoring.problems import Problems, read_text
from darasa.packs.codec import MAX_NUMBER
from darasa.packs.names import ID_RULE, is_id
from darasa.packs.texts import is_printable

Place = tuple[str | int, ...]
"""Keys and indices that lead to a value."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*([A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
_SYNTAX_LINE = re.compile(r"at line (\d+)")
_MULTILINE: Final = ('"' * 3, "'" * 3)


class Table:
    """One table of a TOML file; reading from it notes what is missing, of the wrong kind, or unknown."""

    def __init__(self, file: "TomlFile", data: dict[str, Any], place: Place) -> None:
        self._file = file
        self._data = data
        self._place = place
        self._known: set[str] = set()

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, in the order written."""
        return tuple(self._data)

    def line(self, key: str = "") -> int:
        """Return the line of a key, or of the table's header."""
        return self._file.line((*self._place, key) if key else self._place)

    def problem(self, text: str, key: str = "") -> None:
        """Note a mistake at a key, or at the table's header."""
        self._file.problems.add(self._file.path, self.line(key), text)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; one that is missing is a mistake unless there is a default."""
        value: str = self._value(key, str, default, "", "a text")
        if not is_printable(value):
            self.problem(f"{key} holds a control character", key)
        elif default is None and key in self._data and not value.strip():
            self.problem(f"{key} is empty", key)
        return value

    def identifier(self, key: str) -> str:
        """Return a permanent id."""
        value = self.text(key)
        if value.strip() and not is_id(value):
            self.problem(f"{value!r} is not {ID_RULE}", key)
        return value

    def integer(self, key: str, low: int, high: int) -> int:
        """Return a whole number between `low` and `high`."""
        value: int = self._value(key, int, None, low, "a whole number")
        if not low <= value <= high:
            self.problem(f"{key} must be from {low} to {high}", key)
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """Return a finite number, whole or not."""
        value = self._value(key, (int, float), default, 0.0, "a number")
        if not abs(value) <= MAX_NUMBER:
            self.problem(f"{key} is not a number that can be shown", key)
            return 0.0
        return float(value)

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        value: bool = self._value(key, bool, default, False, "true or false")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._value(key, (list, tuple), default, (), "a list of texts")
        if not all(isinstance(item, str) and item.strip() and is_printable(item) for item in value):
            self.problem(f"{key} must be a list of texts, none of them empty", key)
            return ()
        return tuple(value)

    def table(self, key: str) -> "Table":
        """Return a table inside this one; an empty one when it is missing."""
        value = self._value(key, dict, None, {}, "a table")
        return Table(self._file, value, (*self._place, key))

    def tables(self, key: str, required: bool = True) -> "list[Table]":
        """Return the tables of an array (`[[key]]`)."""
        value = self._value(
            key, list, None if required else [], [], f"a list of tables, each under [[{key}]]"
        )
        if not all(isinstance(item, dict) for item in value):
            self.problem(f"{key} must be a list of tables, each under [[{key}]]", key)
            return []
        return [Table(self._file, item, (*self._place, key, index)) for index, item in enumerate(value)]

    def rest(self) -> dict[str, Any]:
        """Return everything not read so far, as it is."""
        return {key: value for key, value in self._data.items() if key not in self._known}

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self.rest():
            self.problem(f"the key {key!r} is unknown here", key)

    def _value(self, key: str, kinds: type | tuple[type, ...], default: Any, fallback: Any, what: str) -> Any:
        self._known.add(key)
        if key not in self._data:
            if default is None:
                self.problem(f"{key} is missing")
            return fallback if default is None else default
        value = self._data[key]
        if not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool):
            self.problem(f"{key} must be {what}", key)
            return fallback
        return value


class TomlFile:
    """A TOML file: its outermost table and its lines; one that is missing or broken is noted, and empty."""

    def __init__(self, path: Path, problems: Problems) -> None:
        self.path = path
        self.problems = problems
        before = len(problems)
        text = read_text(path, problems)
        self._lines = dict(reversed(list(_places(text))))
        self.root = Table(self, {}, ())
        try:
            self.root = Table(self, tomllib.loads(text), ())
        except (ValueError, RecursionError) as error:  # also a number or a nesting that Python does not read
            found = _SYNTAX_LINE.search(str(error))
            problems.add(path, int(found[1]) if found else text.count("\n") + 1, f"it is not TOML: {error}")
        self.sound = len(problems) == before

    def line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest place around it that has one."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Yield every place that is written on a line of its own, with the line's number."""
    table: Place = ()
    counts: dict[Place, int] = {}
    quotes = ""
    for number, line in enumerate(text.split("\n"), 1):
        if quotes:
            quotes = "" if line.count(quotes) % 2 else quotes
            continue
        if header := _HEADER.match(line):
            table = _table_place(header[2], counts, grows=header[1] == "[[")
            yield table, number
        elif key := _KEY.match(line):
            yield (*table, key[1].strip("\"'")), number
        quotes = next((mark for mark in _MULTILINE if line.count(mark) % 2), "")


def _table_place(header: str, counts: dict[Place, int], *, grows: bool) -> Place:
    """Return the place a header opens; `counts` has how many tables each array has so far."""
    place: Place = ()
    names = [name.strip().strip("\"'") for name in header.split(".")]
    for index, name in enumerate(names):
        place = (*place, name)
        if grows and index == len(names) - 1:
            counts[place] = counts.get(place, 0) + 1
        if place in counts:
            place = (*place, counts[place] - 1)
    return place
