"""Deciding which bytes of a new pack are copied on this computer, and which are asked of a mirror."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from darasa.library.fetching.spans import Span, Spans
from darasa.packs.index import PackIndex

WASTE: Final = 0.02
"""Share of the bytes wanted that may be fetched in vain, so that near spans come with one request."""
ALWAYS: Final = 512
"""Bytes of a gap that cost less than a request of their own, whose headers alone are as many."""


@dataclass(frozen=True, slots=True)
class Want:
    """Bytes of one entry that have to come from a mirror."""

    entry: int
    """Its number in the index."""
    span: Span


@dataclass(frozen=True, slots=True)
class Request:
    """Wants that are asked for at once, in the order of their places; what lies between them is left out."""

    wants: tuple[Want, ...]

    @property
    def span(self) -> Span:
        """What is asked for."""
        return Span(self.wants[0].span.start, self.wants[-1].span.stop)


@dataclass(frozen=True, slots=True)
class Work:
    """How the payloads come that are not there yet; the frame is written from the index."""

    copies: tuple[int, ...]
    """Numbers of the entries whose bytes are on this computer."""
    wants: tuple[Want, ...]

    @property
    def fetch(self) -> int:
        """Bytes that have to come from a mirror."""
        return sum(len(want.span) for want in self.wants)


def plan_work(index: PackIndex, here: Collection[str], held: Spans) -> Work:
    """Decide for each payload of `index`.

    `here` has the SHA-256 of the stored bytes that can be copied on this computer; `held` is what the part
    has already.
    """
    copies, wants = [], []
    for number, (piece, entry) in enumerate(zip(index.pieces, index.entries, strict=True)):
        if number == 0:  # the manifest, which comes with the index
            continue
        missing = held.missing(Span(entry.payload, entry.end))
        if missing and piece.stored_sha256 in here:
            copies.append(number)
        else:
            wants += [Want(number, span) for span in missing]
    return Work(tuple(copies), tuple(wants))


def join(wants: Iterable[Want]) -> list[Request]:
    """Return the requests for some wants, in the order of their places.

    Near ones come together: the smallest gaps first, for as long as all that is bridged stays within `WASTE`.
    """
    ordered = sorted(wants, key=lambda want: want.span)
    if not ordered:
        return []
    gaps = [later.span.start - want.span.stop for want, later in pairwise(ordered)]
    budget = WASTE * sum(len(want.span) for want in ordered)
    bridged = set()
    for number in sorted(range(len(gaps)), key=gaps.__getitem__):
        if gaps[number] > ALWAYS:
            budget -= gaps[number]
            if budget < 0:
                break
        bridged.add(number)
    groups = [[ordered[0]]]
    for number, want in enumerate(ordered[1:]):
        if number in bridged:
            groups[-1].append(want)
        else:
            groups.append([want])
    return [Request(tuple(group)) for group in groups]
