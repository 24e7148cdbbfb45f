"""What can be got and is not here yet, course by course, and how it is narrowed down."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from darasa.learning.languages import best_language
from darasa.library.catalogues.listing import ListedPack
from darasa.library.catalogues.types import Offer
from darasa.library.types import InstalledPack
from darasa.packs.types import Manifest

SHORT_MINUTES, LONG_MINUTES = 60, 300
"""Where a course stops being short, and where it begins to be long."""


@dataclass(frozen=True, slots=True)
class Course:
    """One course that can be got, in the languages that are not here yet."""

    offers: tuple[Offer, ...]
    """One for each language, the nearest one first."""

    @property
    def first(self) -> ListedPack:
        """The pack in the nearest language."""
        return self.offers[0].pack

    @property
    def iri(self) -> str:
        """The course's address, the same in every language."""
        return self.first.iri


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version of what is here."""

    offer: Offer
    installed: InstalledPack


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody looks for; an empty one lets everything through."""

    language: str = ""
    level: str = ""
    audience: str = ""
    length: str = ""
    """short, medium or long."""

    def lets(self, pack: ListedPack) -> bool:
        """Whether this is wanted."""
        return (
            self.language in ("", pack.language)
            and self.level in ("", pack.level)
            and (not self.audience or self.audience in pack.audience)
            and self.length in ("", length_of(pack))
        )


def length_of(pack: ListedPack) -> str:
    """Return whether a course is short, medium or long."""
    if pack.minutes <= SHORT_MINUTES:
        return "short"
    return "medium" if pack.minutes <= LONG_MINUTES else "long"


def available(
    offers: Iterable[Offer], installed: Sequence[InstalledPack], wishes: Sequence[str], wanted: Filter
) -> tuple[Course, ...]:
    """Return the courses that can be got in a language in which they are not here, by title."""
    here = {_key(pack.manifest) for pack in installed}
    by_course: dict[tuple[str, str], dict[str, Offer]] = defaultdict(dict)
    for offer in offers:
        pack = offer.pack
        if _key(pack) not in here and wanted.lets(pack):
            by_course[pack.publisher, pack.course].setdefault(pack.language, offer)
    courses = []
    for languages in by_course.values():
        first = best_language(languages, wishes)
        rest = sorted(tag for tag in languages if tag != first)
        courses.append(Course(tuple(languages[tag] for tag in (first, *rest))))
    return tuple(sorted(courses, key=lambda course: (course.first.title.casefold(), course.iri)))


def updates(offers: Iterable[Offer], installed: Sequence[InstalledPack]) -> tuple[Update, ...]:
    """Return what is newer than what is here, by title."""
    here = {_key(pack.manifest): pack for pack in installed}
    newest: dict[tuple[str, str, str], Offer] = {}
    for offer in offers:
        key = _key(offer.pack)
        before = newest.get(key)
        if before is None or before.pack.version < offer.pack.version:
            newest[key] = offer
    found = [
        Update(offer, here[key])
        for key, offer in newest.items()
        if key in here and offer.pack.version > here[key].manifest.version
    ]
    return tuple(sorted(found, key=lambda one: (one.offer.pack.title.casefold(), one.offer.path)))


def new_among(offers: Iterable[Offer], installed: Sequence[InstalledPack]) -> int:
    """Return how many of these would bring something: a course, a language, or a newer version."""
    here = {_key(pack.manifest): pack.manifest.version for pack in installed}
    return sum(1 for offer in offers if offer.pack.version > here.get(_key(offer.pack), 0))


def _key(pack: ListedPack | Manifest) -> tuple[str, str, str]:
    return pack.publisher, pack.course, pack.language.casefold()
