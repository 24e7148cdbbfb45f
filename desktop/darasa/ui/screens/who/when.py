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
    locale = QLocale()
    time = locale.toString(then.time(), "HH:mm")
    if 0 <= days < _WEEK:
        return f"{_words(then.date(), days)}, {time}"
    return f"{locale.toString(then.date(), 'd MMMM yyyy')}, {time}"


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
