"""One learner to choose, and the tile for somebody new."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from darasa.people.types import Learner
from darasa.ui.theme.icons import pixmap
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import CardButton, DashedTile
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, row

CENTER = Qt.AlignmentFlag.AlignHCenter
PICTURE = 84
"""The side of a learner's picture on a card, in pixels."""


class LearnerCard(CardButton):
    """A learner's picture, name, and when they were last here; a lock says that a PIN is asked."""

    def __init__(self, learner: Learner, seen: str) -> None:
        self.learner = learner
        name = ElidedLabel(learner.name or QCoreApplication.translate("LearnerCard", "Guest"), "h3")
        name.setAlignment(CENTER)
        line = row("stretch", (name, 100), "stretch", spacing=8)
        spoken = name.full_text
        if learner.has_pin:
            name.setSizePolicy(name.sizePolicy().Policy.Maximum, name.sizePolicy().verticalPolicy())
            line = row("stretch", name, icon_label("lock", "text2", 16), "stretch", spacing=8)
            spoken = QCoreApplication.translate("LearnerCard", "{name}, asks for a PIN").format(name=spoken)
        content = column(
            (Avatar(learner.avatar, PICTURE), CENTER), 14, line, 3,
            label(seen or " ", "small", "2", align=CENTER),
            margins=(12, 20, 12, 24),
        )  # fmt: skip
        super().__init__(content, "card", ", ".join(filter(None, (spoken, seen))))


class NewLearnerTile(DashedTile):
    """The tile that lets somebody new join."""

    def __init__(self) -> None:
        words = QCoreApplication.translate("NewLearnerTile", "New learner")
        about = QCoreApplication.translate("NewLearnerTile", "Takes one minute")
        content = column(
            (_PlusDisc(), CENTER), 14, label(words, "h3", wrap=True, align=CENTER), 3,
            label(about, "small", "2", wrap=True, align=CENTER),
            margins=(12, 20, 12, 24),
        )  # fmt: skip
        super().__init__(content, f"{words}. {about}")


class _PlusDisc(QWidget):
    """A plus on a soft disc, as large as a learner's picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PICTURE, PICTURE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the disc and the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("accent_soft"))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.drawPixmap((PICTURE - 32) // 2, (PICTURE - 32) // 2, pixmap("plus", "accent_text", 32))
        painter.end()
