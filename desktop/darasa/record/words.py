"""Strings and UUIDs that repeat in the record, each kept once and referred to by number."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from darasa.record.rules import is_uuid
from darasa.storage.database import Database

_MOST_REMEMBERED = 50_000
_AT_ONCE = 500


class Words:
    """The numbers of words, and the words of numbers, remembered between transactions.

    A number is never given twice, so a remembered one can only be stale, never wrong; `forget` is called
    when words may have been erased, or when the transaction that made some failed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers: dict[str, int] = {}
        self._texts: dict[int, str] = {}

    def forget(self) -> None:
        """Remember nothing."""
        self._numbers = {}
        self._texts = {}

    def number(self, text: str) -> int:
        """Return the number of a word, which is added when it is new; inside a writing transaction."""
        known = self.find(text)
        if known is not None:
            return known
        added = 'INSERT INTO "word" ("value") VALUES (?) RETURNING "id"'
        (number,) = self._database.execute_sql(added, (_kept(text),)).fetchone()
        return self._remember(int(number), text)

    def find(self, text: str) -> int | None:
        """Return the number of a word, None if it was never used."""
        known = self._numbers.get(text)
        if known is not None:
            return known
        found = self._database.execute_sql(
            'SELECT "id" FROM "word" WHERE "value" = ?', (_kept(text),)
        ).fetchone()
        return None if found is None else self._remember(int(found[0]), text)

    def optional(self, text: str | None) -> int | None:
        """Return the number of a word that may be missing."""
        return None if text is None else self.number(text)

    def text(self, number: int) -> str:
        """Return the word of a number that a row refers to."""
        known = self._texts.get(number)
        # What was fetched is used, not what is remembered: another thread may have made us forget since.
        return self._fetch((number,))[number] if known is None else known

    def optional_text(self, number: int | None) -> str | None:
        """Return the word of a number that may be missing."""
        return None if number is None else self.text(number)

    def load(self, numbers: Iterable[int | None]) -> None:
        """Fetch the words of many numbers in few queries."""
        missing = sorted({number for number in numbers if number is not None} - self._texts.keys())
        for start in range(0, len(missing), _AT_ONCE):
            self._fetch(missing[start : start + _AT_ONCE])

    def _fetch(self, numbers: Sequence[int]) -> dict[int, str]:
        marks = ",".join("?" * len(numbers))
        sql = f'SELECT "id", "value" FROM "word" WHERE "id" IN ({marks})'
        found = {
            number: as_text(value) for number, value in self._database.execute_sql(sql, numbers).fetchall()
        }
        for number, text in found.items():
            self._remember(number, text)
        return found

    def _remember(self, number: int, text: str) -> int:
        if len(self._numbers) >= _MOST_REMEMBERED:
            self._numbers = {}
        if len(self._texts) >= 2 * _MOST_REMEMBERED:
            self._texts = {}
        self._numbers[text] = number
        self._texts[number] = text
        return number


def as_text(value: bytes | str) -> str:
    """Return the word that a value of the table stands for."""
    return value if isinstance(value, str) else str(UUID(bytes=value))


def _kept(text: str) -> bytes | str:
    return UUID(text).bytes if is_uuid(text) else text
