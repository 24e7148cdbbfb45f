"""Runs a Qt-free task beside the interface and tells about it through signals.

The work runs on an executor, never on a QThread: dropping the reference to a running one ends the program.
"""

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal

from darasa.core.tasks import CancelledError, Task


class Work(QObject):
    """One task under way. Its signals come on the thread of the interface."""

    progressed = Signal(float)
    """The share that is done, 0 to 1."""
    done = Signal(object)
    """The task's result."""
    failed = Signal(object)
    """The exception that ended the task."""
    cancelled = Signal()

    _reported = Signal(float)
    _ended = Signal(object)

    def __init__(self, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        # The worker's thread only posts; what follows happens on the interface's thread.
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self.progressed, queued)
        self._ended.connect(self._on_ended, queued)

    def cancel(self) -> None:
        """Ask the task to stop at its next check."""
        self._task.cancel()

    def run(self) -> Any:
        """Do the task on the thread that this is called on."""
        return self._task.run(self._reported.emit)

    def settle(self, future: "Future[Any]") -> None:
        """Take note, on any thread, that the task has ended."""
        self._ended.emit(future)

    def _on_ended(self, future: "Future[Any]") -> None:
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or isinstance(error, CancelledError):
            self.cancelled.emit()
        elif error is None:
            self.done.emit(future.result())
        elif self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
            self.failed.emit(error)
        else:
            # Nobody listens, and nothing is to fail in silence.
            sys.excepthook(type(error), error, error.__traceback__)
        self.deleteLater()


class Worker(QObject):
    """Runs tasks one after another; closing it waits for the one that runs, after asking it to stop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="darasa-work")
        self._works: dict[Future[Any], Work] = {}

    def start(self, task: Task[Any]) -> Work:
        """Begin a task; connect to the returned work's signals before going back to the event loop."""
        work = Work(task, self)
        future = self._executor.submit(work.run)
        self._works[future] = work
        work.destroyed.connect(lambda: self._works.pop(future, None))
        future.add_done_callback(work.settle)
        return work

    def close(self) -> None:
        """Ask every task to stop and wait until it has; nothing is left half done."""
        for work in tuple(self._works.values()):
            work.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
