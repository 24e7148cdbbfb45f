"""Background work told through signals."""

import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from darasa.core.tasks import Check, Report, Task
from darasa.ui.tasks import Worker


@pytest.fixture
def worker(qapp: object) -> Worker:  # noqa: ARG001
    return Worker()


def test_work_reports_and_ends_on_the_interface_s_thread(qtbot: QtBot, worker: Worker) -> None:
    seen: list[tuple[float, bool]] = []

    def count(report: Report, _check: Check) -> str:
        for share in (0.5, 1.0):
            report(share)
        return threading.current_thread().name

    work = worker.start(Task(count))
    work.progressed.connect(lambda share: seen.append((share, QThread.isMainThread())))
    with qtbot.waitSignal(work.done) as done:
        pass
    assert done.args[0].startswith("darasa-work")
    assert seen == [(0.5, True), (1.0, True)]
    worker.close()


def test_a_failure_is_told_not_raised(qtbot: QtBot, worker: Worker) -> None:
    def fail(_report: Report, _check: Check) -> None:
        raise OSError("no room")

    work = worker.start(Task(fail))
    with qtbot.waitSignal(work.failed) as failed:
        pass
    assert isinstance(failed.args[0], OSError)
    worker.close()


def test_closing_stops_what_runs_and_what_waits(qtbot: QtBot, worker: Worker) -> None:
    began, rounds = threading.Event(), []

    def endless(_report: Report, check: Check) -> None:
        began.set()
        while True:
            check()

    work = worker.start(Task(endless))
    waiting = worker.start(Task(lambda _report, _check: rounds.append(1)))
    assert began.wait(5)
    with qtbot.waitSignals([work.cancelled, waiting.cancelled]):
        worker.close()
    assert rounds == []
