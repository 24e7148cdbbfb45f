"""Notices when nobody has touched the computer for a while."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from darasa.core.clock import uptime

_LOOK_MS = 5000
_TOUCHED = QEvent.Type(QEvent.registerEventType())
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        _TOUCHED,
    }
)


def touch(window: QWindow | None) -> bool:
    """Note that somebody acts in a window past keys and mouse: over the accessibility bus.

    Return False where that comes too late, as the key does that wakes a computer: it is not to be done then.
    """
    event = QEvent(_TOUCHED)
    if window is not None:
        QCoreApplication.sendEvent(window, event)
    return event.isAccepted()


class Idle(QObject):
    """Watches keyboard, mouse, wheel and touch in all windows of the program, and what calls `touch`.

    It stands where input arrives, at the windows of the system: a filter on the application would see every
    event of every widget, which makes each change of screen a fifth slower.
    """

    passed = Signal()
    """Nobody has touched anything for as long as `limit` says; told once until somebody does."""

    def __init__(
        self,
        limit: Callable[[], float],
        parent: QObject,
        clock: Callable[[], float] = uptime,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """`limit` is asked at each look: seconds, 0 for never. `clock` gives seconds, never set back.

        While `is_busy`, somebody counts as there: whoever is read to touches nothing.
        """
        super().__init__(parent)
        self._limit = limit
        self._clock = clock
        self._is_busy = is_busy
        self._touched = clock()
        self._told = False
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)
        self._watch_windows()

    def look(self) -> None:
        """Tell if the time has passed. Windows that came since, such as menus, are watched from now on."""
        self._watch_windows()
        limit = self._limit()
        if self._is_busy():
            self._touched = self._clock()
        if limit and not self._told and self._clock() - self._touched >= limit:
            self._told = True
            self.passed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there. What wakes a sleeping computer comes too late, and is kept back."""
        if event.type() not in _INPUT:
            return False
        was_told = self._told
        self.look()
        self._touched = self._clock()
        late = self._told and not was_told
        self._told = False
        if event.type() == _TOUCHED:
            event.setAccepted(not late)
        return late

    def _watch_windows(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
