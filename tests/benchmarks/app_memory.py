"""What home and a lesson take: `python -m tests.benchmarks.app_memory DATA` prints the most memory in MiB."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from darasa.core.paths import DataFolder
from darasa.ui.app import application
from darasa.ui.navigation import Route
from darasa.ui.session import Session
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, LESSON
from tests.benchmarks.finish import finish

SETTLED_MS = 300
"""Long enough for everything that a screen does right after it is painted."""


def settle() -> None:
    """Let the app go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()


workspace = Workspace(DataFolder(Path(sys.argv[1])))
session = Session(application(), workspace)
session.open()
settle()
session.window.navigator.choose(workspace.people.learners()[0].id)
settle()
session.window.navigator.go(Route("lesson", COURSE, LESSON))
settle()
session.window.close()
session.close()
finish("memory")
