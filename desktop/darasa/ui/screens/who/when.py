"""When somebody was last here, in the words people use."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_translate = QCoreApplication.translate
_WEEK = 7


def seen_words(last_seen: int | None, now: int) -> str:
    """Return "Today", "Monday", "3 weeks ago", … for a moment; both are UTC milliseconds.

    A moment that lies in the future, because a clock was wrong, gives no words at all.
    """
    if last_seen is None:
        return _translate("When", "New here")
    then = QDateTime.fromMSecsSinceEpoch(last_seen).date()
    days = then.daysTo(QDateTime.fromMSecsSinceEpoch(now).date())
    return "" if days < 0 else _words(then, days)


def moment_words(moment: int, now: int) -> str:
    """Return "Today, 14:20", or a date where the day has no word of its own; both are UTC milliseconds."""
    then = QDateTime.fromMSecsSinceEpoch(moment)
    days = then.date().daysTo(QDateTime.fromMSecsSinceEpoch(now).date())
    return _at(_words(then.date(), days), then) if 0 <= days < _WEEK else date_words(moment)


def date_words(moment: int) -> str:
    """Return "21 May 2026, 14:20" for a moment in UTC milliseconds, as the computer's clock had it."""
    then = QDateTime.fromMSecsSinceEpoch(moment)
    return _at(QLocale().toString(then.date(), "d MMMM yyyy"), then)


def _at(day: str, then: QDateTime) -> str:
    words = _translate("When", "{day}, {time}", "as in: Today, 14:20")
    return words.format(day=day, time=QLocale().toString(then.time(), "HH:mm"))


def _words(then: QDate, days: int) -> str:
    if days == 0:
        return _translate("When", "Today")
    if days == 1:
        return _translate("When", "Yesterday")
    if days < _WEEK:
        name = QLocale().standaloneDayName(then.dayOfWeek())
        return name[:1].upper() + name[1:]
    if days < 2 * _WEEK:
        return _translate("When", "Last week")
    if days < 9 * _WEEK:
        return _translate("When", "%n week(s) ago", "", days // _WEEK)
    return QLocale().toString(then, "MMMM yyyy")
