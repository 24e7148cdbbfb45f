"""Something takes a while: what goes on, how far it is, and where it makes sense a way to stop it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from darasa.core.tasks import Check, Report, Task
from darasa.ui.percent import percent
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.tasks import Work
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import row
from darasa.ui.widgets.meter import Meter

T = TypeVar("T")
_translate = QCoreApplication.translate


class Working(Dialog):
    """Covers the window while one piece of work runs; Esc stops it where it may be stopped.

    `interrupt` is called then too, for work that waits for something without asking whether it is to stop.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        about: str,
        work: Work,
        *,
        can_stop: bool,
        interrupt: Callable[[], object] = lambda: None,
    ) -> None:
        self._work = work
        self._interrupt = interrupt
        self._meter = Meter(0, name=title)
        self._percent = label("", "small", "2")
        self._stop = button(_translate("Working", "Stop"), "secondary") if can_stop else None
        buttons = [self._stop] if self._stop is not None else []
        content = [row((self._meter, 1), self._percent, spacing=14)]
        super().__init__(window, title, about, content, buttons, can_cancel=False)
        self._on_work_progressed(0)
        work.progressed.connect(self._on_work_progressed)
        if self._stop is not None:
            self._stop.clicked.connect(self.dismiss)
        self.focus(self._stop or self)

    def dismiss(self) -> None:
        """Ask the work to stop; one that must not be stopped goes on."""
        if self._stop is not None:
            self._stop.setEnabled(False)
            self._work.cancel()
            self._interrupt()

    def _on_work_progressed(self, share: float) -> None:
        self._meter.set_value(share)
        self._percent.setText(percent(share))


def work(
    gate: Gate,
    title: str,
    about: str,
    function: Callable[[Report, Check], T],
    then: Callable[[T], object],
    *,
    can_stop: bool = True,
    interrupt: Callable[[], object] = lambda: None,
) -> None:
    """Run a task beside the interface, showing how far it is; `then` takes what came of it.

    What goes wrong is told in the window. When the window was locked meanwhile the work goes on, and `then`
    is left out: whoever sits there now is not to see what came of it.
    """
    window = gate.window
    running = gate.worker.start(Task(function))
    shown = Working(window, title, about, running, can_stop=can_stop, interrupt=interrupt)

    def end() -> bool:
        if not isValid(shown) or shown.isHidden():
            return False
        shown.close_overlay()
        return True

    def fail(error: BaseException) -> None:
        end()
        window.tell(error)

    running.done.connect(lambda result: then(result) if end() else None)
    running.failed.connect(fail)
    running.cancelled.connect(end)
