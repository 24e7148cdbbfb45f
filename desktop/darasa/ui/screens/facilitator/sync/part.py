"""A part of a screen that is made anew by itself, with the keyboard where it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from darasa.ui.widgets.layouts import column


class Part(QWidget):
    """Holds one widget, and gives its place to another."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column()
        self.setLayout(self._layout)
        self._shown: QWidget | None = None

    def put(self, widget: QWidget) -> None:
        """Show this from now on; what has the same name as what had the keyboard gets it."""
        at = QApplication.focusWidget()
        within = self._shown is not None and at is not None and self._shown.isAncestorOf(at)
        old, self._shown = self._shown, widget
        self._layout.addWidget(widget)
        if self.isVisible():
            widget.show()
        if within and at is not None:
            again = widget.findChild(QWidget, at.objectName()) if at.objectName() else None
            (again or widget).setFocus(Qt.FocusReason.OtherFocusReason)
            if again is None:
                widget.focusNextChild()
        if old is not None:
            old.hide()
            old.deleteLater()
