"""What all tests share: no screen, one locale, no window left behind, and in CI no skipped test."""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from darasa.core.paths import DataFolder
from tests.campaign import TALLY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

pytest_plugins = ["tests.stores.fixtures", "tests.catalogues.fixtures"]

# Qt reads these when a test makes the application, so this is early enough.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update({"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "", "TZ": "UTC"})
time.tzset()

# What the program keeps outside its data folder must not reach the home of whoever runs the tests.
_home = tempfile.TemporaryDirectory(prefix="darasa-tests-")
for _kind in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_kind}_HOME"] = f"{_home.name}/{_kind.lower()}"

# A busy machine is not a failure: nothing here is judged by the clock.
hypothesis.settings.register_profile("darasa", deadline=None)
hypothesis.settings.load_profile("darasa")

_IN_CI = os.environ.get("DARASA_CI") == "1"


@pytest.fixture
def data_folder(tmp_path: Path) -> DataFolder:
    """An empty data folder on the disk, made as the app makes it."""
    folder = DataFolder(tmp_path / "data")
    folder.create()
    return folder


@pytest.fixture(autouse=True)
def _no_window_left_behind() -> Iterator[None]:
    """Fail a test after which a window or dialog is still there that was not there before."""
    before = set(_windows())
    yield
    left = [window for window in _windows() if window not in before]
    if left:
        gc.collect()
        left = [window for window in _windows() if window not in before]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in left]
    for window in left:
        window.close()
        window.deleteLater()
    assert not names, f"left behind: {', '.join(names)}"


@pytest.fixture(autouse=True)
def _no_language_left_behind() -> Iterator[None]:
    """Speak English again after a test whose windows spoke another language."""
    yield
    languages = sys.modules.get("darasa.ui.languages")
    if languages is None:
        return
    from PySide6.QtCore import QLocale

    if QLocale().language() not in {QLocale.Language.C, QLocale.Language.English}:
        languages.Translations().use(languages.SOURCE)


def _windows() -> "list[QWidget]":
    """Return the app's top-level widgets, after those that were waiting to be deleted are gone."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """In CI, count a skipped test as a failed one."""
    outcome: Any = yield
    _refuse_skip(outcome.get_result())


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    """In CI, count a test file that skips itself as a failed one."""
    outcome: Any = yield
    _refuse_skip(outcome.get_result())


def _refuse_skip(report: "pytest.TestReport | pytest.CollectReport") -> None:
    if _IN_CI and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Show what the long campaigns counted, one row for each test that told."""
    rows = [
        (report.nodeid, line.removeprefix(TALLY).strip())
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        if report.when == "call"
        for line in report.capstdout.splitlines()
        if line.startswith(TALLY)
    ]
    if not rows:
        return
    terminalreporter.section("tallies of the long campaigns")
    width = max(len(name) for name, _ in rows)
    for name, counts in rows:
        terminalreporter.write_line(f"{name:<{width}}  {counts}")
