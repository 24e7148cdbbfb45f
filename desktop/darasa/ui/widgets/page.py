"""A page that scrolls when it is taller than its window, with its column in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from darasa.ui.widgets.layouts import row


class Page(QScrollArea):
    """A scrolling page around one layout; `max_width` in pixels keeps long lines and wide cards in bounds."""

    def __init__(self, layout: QLayout, max_width: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The things on a page take the focus, and the page follows them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        self.setWidget(page)
        content = QWidget(page)
        if max_width:
            content.setMaximumWidth(max_width)
            # The column takes what there is up to its limit, and only then do the sides grow.
            page.setLayout(row("stretch", (content, 1000), "stretch"))
        else:
            page.setLayout(row(content))
        # The style sheet leaves the viewport clear. Asking for it here would make PySide6 load every class of
        # QtWidgets to find its type: 15 ms before the first screen.
        page.setAutoFillBackground(False)
        # Last: Qt lays out at once all that such a page begins with, and dresses anew all that is moved.
        content.setLayout(layout)
        self.content = content
