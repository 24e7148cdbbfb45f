"""Counting down until the next try at a secret is allowed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer


class Waiting(QObject):
    """Says each second how long to wait still; `say` gets None when the wait is over.

    The limit itself is kept by whoever checks the secret: closing the question does not shorten it.
    """

    def __init__(self, parent: QObject, say: Callable[[str | None], None]) -> None:
        super().__init__(parent)
        self._say = say
        self._left = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def goes_on(self) -> bool:
        """Whether the next try has to wait."""
        return self._left > 0

    def start(self, seconds: int) -> None:
        """Wait this many whole seconds, at least one."""
        self._left = max(1, seconds)
        self._say(_words(self._left))
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self._say(_words(self._left) if self._left > 0 else None)


def _words(left: int) -> str:
    minutes, seconds = divmod(left, 60)
    locale = QLocale()
    time = f"\u200e{locale.toString(minutes)}:{locale.toString(seconds).rjust(2, locale.zeroDigit())}"
    words = QCoreApplication.translate(
        "Waiting", "That was a few tries. Take a break: you can try again in {time}."
    )
    return words.format(time=time)
