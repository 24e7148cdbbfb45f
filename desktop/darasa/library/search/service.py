"""The public face of search: finds where something is taught, in all courses on this computer."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from darasa.core.paths import DataFolder
from darasa.core.tasks import Check, Report
from darasa.library.search.file import IndexUnfitError
from darasa.library.search.folding import typed_words
from darasa.library.search.index import Found, PackKey, SearchIndex
from darasa.library.search.marking import Words, excerpt, marked
from darasa.library.search.passages import passages_of
from darasa.library.search.types import Hit, HitKind, SearchUnusableError
from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.packs.service import PackRefusedError

_WORDS: Final = 12
"""So many words are looked for; what is typed behind them is not."""
_SIDE_BY_SIDE: Final = 32
"""Characters that are looked for of what is typed in a script without spaces."""
_CANDIDATES: Final = 4
"""How many times the hits that are asked for are looked at, for those in the language that is preferred."""
_NEARER: Final = 2.0
"""How much better a hit counts in that language, or in the course that is open."""
_TRIES: Final = 3
_BETWEEN_TRIES: Final = 0.02
"""Seconds."""

_log = logging.getLogger(__name__)


class Search:
    """Search over the installed courses. Safe to use from several threads, beside other processes.

    The index holds what packs say and nothing of any learner. It is derived: missing, damaged or of an older
    form it is made again from the packs, and no harm is done.
    """

    def __init__(self, data: DataFolder, library: Library) -> None:
        """Nothing is opened before something is asked."""
        self._path = data.search
        self._library = library
        self._index = SearchIndex(data.search)
        self._updating = threading.Lock()

    def find(
        self,
        words: str,
        limit: int = 30,
        *,
        language: str = "",
        course: str = "",
        check: Check = lambda: None,
    ) -> tuple[Hit, ...]:
        """Return the places that have all the words, or words that begin so, best first.

        Texts in `language` (BCP 47) and those of `course` (its IRI) come before others as good. Whatever is
        typed is taken for words. An index that is not there yet, or no more, is made first. Raises
        SearchUnusableError, and what `check` raises: a search that nobody waits for any more ends at once.
        """
        typed = _typed(words)
        if not typed or limit < 1:
            return ()
        match = _expression(typed)

        def rank(row: Found) -> float:
            near = row.language.split("-")[0] == language.split("-", maxsplit=1)[0], row.course == course
            return row.rank * _NEARER ** sum(near)

        try:
            rows = self._index.find(match, limit * _CANDIDATES, check)
        except IndexUnfitError as error:
            self._make_again(error, check)
            self.update(check=check)
            rows = self._index.find(match, limit * _CANDIDATES, check)
        return tuple(_hit(row, typed) for row in sorted(rows, key=rank)[:limit])

    def update(self, report: Report = lambda _: None, check: Check = lambda: None) -> bool:
        """Index the packs that came, and drop those that went; return whether there were any.

        Each pack comes and goes as a whole. One that cannot be read is left out, until it can. Raises
        SearchUnusableError, and what `check` raises; what was indexed until then stays.
        """
        with self._one_at_a_time(check):
            for _ in range(_TRIES):
                try:
                    return self._update(report, check)
                except IndexUnfitError as error:
                    self._make_again(error, check)
        raise SearchUnusableError(self._path, "it is damaged again and again")

    def close(self) -> None:
        """Let go of the file."""
        self._index.close()

    @contextmanager
    def _one_at_a_time(self, check: Check) -> Iterator[None]:
        """Wait for an update on another thread, which leaves little to do."""
        while not self._updating.acquire(timeout=_BETWEEN_TRIES):
            check()
        try:
            yield
        finally:
            self._updating.release()

    def _update(self, report: Report, check: Check) -> bool:
        installed = {PackKey(p.manifest.iri, p.manifest_sha256): p for p in self._library.installed()}
        indexed = self._index.packs()
        for key in indexed - installed.keys():
            self._index.drop(key, check)
        new = [key for key in installed if key not in indexed]
        for number, key in enumerate(new):
            report(number / len(new))
            self._add(key, installed[key], check)
        return bool(new or indexed - installed.keys())

    def _add(self, key: PackKey, pack: InstalledPack, check: Check) -> None:
        try:
            with self._library.open(pack) as opened:
                passages = passages_of(opened, pack.manifest, check)
                self._index.add(key, pack.manifest.language, pack.manifest.title, passages, check)
        except PackRefusedError as error:
            _log.warning("course not searched: %s", error)

    def _make_again(self, error: IndexUnfitError, check: Check) -> None:
        _log.info("search index made again: %s", error)
        self._index.make_again(error.seen, check)


def _typed(text: str) -> Words:
    return [word[:_SIDE_BY_SIDE] for word in typed_words(text)[:_WORDS]]


def _expression(words: Words) -> str:
    """Return what asks FTS5 for all the words: each a string to it, which nothing that is typed can end."""
    return " AND ".join(f'"{" ".join(word)}" *' for word in words)


def _hit(row: Found, words: Words) -> Hit:
    return Hit(
        kind=HitKind(row.kind),
        course=row.course,
        course_title=row.course_title,
        language=row.language,
        step=row.step,
        step_title=row.step_title,
        block=row.block,
        title=marked(row.title, words),
        snippet=excerpt(row.text, words),
    )
