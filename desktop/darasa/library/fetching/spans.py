"""Which bytes of a file are there, as spans that do not touch each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The bytes [start, stop) of a file."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start


class Spans:
    """A set of bytes. Not safe to use from several threads."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._starts: list[int] = []
        self._stops: list[int] = []
        self.total = 0
        """Bytes in it."""
        for span in spans:
            self.add(span)

    def __iter__(self) -> Iterator[Span]:
        return (Span(start, stop) for start, stop in zip(self._starts, self._stops, strict=True))

    def add(self, span: Span) -> None:
        """Put bytes in; those that are there stay."""
        # All that overlap it or touch it become one with it.
        first = bisect_left(self._stops, span.start)
        behind = bisect_right(self._starts, span.stop)
        if first < behind:
            span = Span(min(span.start, self._starts[first]), max(span.stop, self._stops[behind - 1]))
        self._replace(first, behind, [span] if len(span) else [])

    def remove(self, span: Span) -> None:
        """Take bytes out; those that are not there may be meant too."""
        first = bisect_right(self._stops, span.start)
        behind = bisect_left(self._starts, span.stop)
        if first >= behind:
            return
        ends = (Span(self._starts[first], span.start), Span(span.stop, self._stops[behind - 1]))
        self._replace(first, behind, [end for end in ends if end.start < end.stop])

    def missing(self, span: Span) -> list[Span]:
        """Return the parts of a span that are not there, in their order."""
        first = bisect_right(self._stops, span.start)
        behind = bisect_left(self._starts, span.stop)
        starts = [span.start, *self._stops[first:behind]]
        stops = [*self._starts[first:behind], span.stop]
        gaps = (Span(start, stop) for start, stop in zip(starts, stops, strict=True))
        return [gap for gap in gaps if gap.start < gap.stop]

    def _replace(self, first: int, behind: int, spans: list[Span]) -> None:
        gone = sum(self._stops[first:behind]) - sum(self._starts[first:behind])
        self.total += sum(map(len, spans)) - gone
        self._starts[first:behind] = [span.start for span in spans]
        self._stops[first:behind] = [span.stop for span in spans]
