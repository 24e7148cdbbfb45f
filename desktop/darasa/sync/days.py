"""Days and months as this computer's clock has them, for counting what is paid by the month."""

from datetime import date

_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1).toordinal()
_LAST = date.max.toordinal() - _EPOCH


def day_of(utc_ms: int, utc_offset: int) -> int:
    """Return the day of a moment, in days since 1970-01-01; `utc_offset` is in minutes."""
    return min(_LAST, max(0, (utc_ms + utc_offset * 60_000) // _DAY_MS))


def month_of(day: int) -> tuple[int, int]:
    """Return the first and the last day of the month that a day is in."""
    first = date.fromordinal(day + _EPOCH).replace(day=1)
    ordinal = first.toordinal()
    later = date.fromordinal(min(date.max.toordinal(), ordinal + 32)).replace(day=1).toordinal()
    return ordinal - _EPOCH, (later if later > ordinal else ordinal + 31) - 1 - _EPOCH
