"""Going through a lesson by keys, part by part, for whoever hears it instead of seeing it."""

from darasa.ui.accessibility.lesson_structure import READ, Kind, Part
from darasa.ui.widgets.lesson_parts import Stop, start_of

# What a paragraph says includes its links; the Tab key leads to them.
_STOPS = READ - {Kind.LINK}


def following(
    lesson: Part, stop: "Stop | Part | None", at: int, *, forward: bool, headings: bool
) -> "Stop | Part | None":
    """Return what comes after (or before) `stop`, or after the place `at` in the document without one.

    With `headings`, only they count. None at either end of the lesson.
    """
    parts = [part for part in lesson.walk() if part.kind in _STOPS]
    index = next((i for i, part in enumerate(parts) if stop is not None and stop in (part, part.stop)), None)
    if index is None:
        before = sum(start_of(part) < at for part in parts)
        after = parts[before:] if forward else parts[:before][::-1]
    else:
        after = parts[index + 1 :] if forward else parts[:index][::-1]
    found = next((part for part in after if not headings or part.kind is Kind.HEADING), None)
    return found and (found.stop or found)
