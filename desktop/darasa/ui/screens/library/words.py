"""How the library says what things cost, how long they take, for whom they are, and where they are from."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

from darasa.ui.screens.course_words import number, size

_translate = QCoreApplication.translate


def part_of(done: int, whole: int) -> str:
    """Return how much of something is here, both in the unit of the whole: "34.2 of 61 MB"."""
    return _translate("Library", "{done} of {whole}").format(done=_in_unit_of(done, whole), whole=size(whole))


def paused_at(done: int, whole: int) -> str:
    """Return where a download was paused: "Paused at 12.4 of 80 MB"."""
    words = _translate("Library", "Paused at {done} of {whole}")
    return words.format(done=_in_unit_of(done, whole), whole=size(whole))


def stopped_at(done: int, whole: int) -> str:
    """Return where a download had to stop: "Stopped at 12.4 of 80 MB"."""
    words = _translate("Library", "Stopped at {done} of {whole}")
    return words.format(done=_in_unit_of(done, whole), whole=size(whole))


def time_left(seconds: float) -> str:
    """Return a time as people say it, never more exact than it is known: "about 20 seconds left"."""
    if seconds < 55:
        return _translate("Library", "about %n second(s) left", "", max(5, 5 * math.ceil(seconds / 5)))
    if seconds < 5400:
        return _translate("Library", "about %n minute(s) left", "", max(1, round(seconds / 60)))
    if seconds < 172_800:
        return _translate("Library", "about %n hour(s) left", "", round(seconds / 3600))
    return _translate("Library", "about %n day(s) left", "", round(seconds / 86_400))


def level_name(level: str) -> str:
    """Return what a level is called; one that is not ours is shown as its author wrote it."""
    return {
        "beginner": _translate("Library", "Beginner"),
        "intermediate": _translate("Library", "Intermediate"),
        "advanced": _translate("Library", "Advanced"),
    }.get(level, level)


def audience_name(audience: str) -> str:
    """Return for whom a course is; what is not one of our words is shown as its author wrote it."""
    return {
        "all": _translate("Library", "Everyone"),
        "everyone": _translate("Library", "Everyone"),
        "workers": _translate("Library", "Workers"),
        "unions": _translate("Library", "Unions"),
        "youth": _translate("Library", "Young people"),
        "women": _translate("Library", "Women"),
        "people with disabilities": _translate("Library", "People with disabilities"),
        "teachers": _translate("Library", "Teachers"),
        "health workers": _translate("Library", "Health workers"),
        "small businesses": _translate("Library", "Small businesses"),
    }.get(audience, audience)


def needs_room(needed: int, free: int) -> str:
    """Return why something cannot be got: "Needs 6.4 GB, 5.9 GB free"."""
    words = _translate("Library", "Needs {needed}, {free} free")
    return words.format(needed=size(needed), free=size(free))


def _in_unit_of(done: int, whole: int) -> str:
    if whole < 10**6:
        return number(math.ceil(done / 10**3))
    value = done / (10**9 if whole >= 10**9 else 10**6)
    return QLocale().toString(round(value, 1))
