"""What the facilitator's questions share: a title, a few words, what to fill in, and buttons at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from darasa.people.types import Learner
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Item, column, row
from darasa.ui.widgets.overlay import Overlay

_MARGINS = (32, 28, 32, 28)
_WIDTH = 560


class Dialog(Overlay):
    """One question over the window. What is typed outlives the screen behind it; locking closes it.

    The last of `buttons` stands at the end of the foot, after one that cancels unless `can_cancel` is off;
    `aside` stands at its beginning. `title` holds no person's name: `who` shows whom it is about.
    """

    stays = True

    def __init__(
        self,
        window: QWidget,
        title: str,
        about: str,
        content: Sequence[Item],
        buttons: Sequence[QPushButton],
        *,
        aside: QPushButton | None = None,
        can_cancel: bool = True,
    ) -> None:
        heading = label(title, "h2", wrap=True)
        words = label(about, "", "2", wrap=True) if about else None
        cancel = button(QCoreApplication.translate("Dialog", "Cancel"), "secondary") if can_cancel else None
        ways = FlowLayout([one for one in (cancel, *buttons) if one is not None], 10, at_end=True)
        foot = row(aside, (ways, 1), spacing=10)
        body = column(heading, 6, words, 18, *content, 22, foot, margins=_MARGINS)
        super().__init__(window, body, _WIDTH, title)
        self._cancel = cancel
        if cancel is not None:
            cancel.clicked.connect(self.dismiss)

    def focus_cancel(self) -> None:
        """Start the keyboard where Enter does no harm: for what cannot be undone."""
        if self._cancel is not None:
            self.focus(self._cancel)


class Told(Dialog):
    """Says what came of something, in paragraphs, until it was read."""

    def __init__(self, window: QWidget, title: str, paragraphs: Sequence[str]) -> None:
        go_on = button(QCoreApplication.translate("Dialog", "Go on"), "primary")
        super().__init__(window, title, "", spaced(paragraphs), [go_on], can_cancel=False)
        go_on.clicked.connect(self.close_overlay)
        self.focus(go_on)


def who(learner: Learner) -> QWidget:
    """Return the picture and the name of the learner that a question is about."""
    name = ElidedLabel(name_of(learner), "h3")
    return card("sunken", row(Avatar(learner.avatar, 44), (name, 1), spacing=14, margins=(14, 10, 14, 10)))


def name_of(learner: Learner) -> str:
    """Return what a learner is called on the screen."""
    return learner.name or QCoreApplication.translate("LearnerCard", "Guest")


def spaced(paragraphs: Sequence[str], tone: str = "2") -> list[Item]:
    """Return paragraphs to be put below each other."""
    items: list[Item] = []
    for text in paragraphs:
        items += [10 if items else None, label(text, "", tone, wrap=True)]
    return items
