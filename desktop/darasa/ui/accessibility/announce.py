"""Telling a screen reader what happened somewhere other than where its person is."""

from PySide6.QtWidgets import QWidget

from darasa.ui.speech import aloud


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a text; without one, or without words, nothing happens.

    While a lesson is read aloud only what is `assertive` is said: two voices at once are none.
    It waits until the screen reader has said what it is saying; with `assertive` it does not.
    """
    # Not above: making this class takes several milliseconds of the start.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not text or not QAccessible.isActive() or (aloud.is_reading() and not assertive):
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
