"""The floor of starting: a bare window with a text browser that closes once it is painted.

`python -m tests.benchmarks.bare_window time|memory` prints when it was painted (seconds of the monotonic
clock), or the most memory it had (MiB).
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

from tests.benchmarks.finish import finish


class Window(QMainWindow):
    """Closes itself after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Close when the children are painted too, in the same pass."""
        super().paintEvent(event)
        QTimer.singleShot(0, self.close)


app = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QTextBrowser())
window.resize(1366, 768)
window.show()
app.exec()
finish(sys.argv[1])
