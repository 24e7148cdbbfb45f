"""Short questions of the library: what each act means, and whether it is to be done."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from darasa.library.catalogues.types import Catalogue, PublisherHere
from darasa.library.types import InstalledPack
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.who.when import date_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Item

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class _Sure(Dialog):
    """One act that needs the facilitator; the keyboard starts where Enter does no harm."""

    def __init__(
        self,
        gate: Gate,
        title: str,
        about: str,
        content: Sequence[Item],
        do: QPushButton,
        act: "Callable[[Warrant], object]",
    ) -> None:
        self._gate = gate
        self._act = act
        super().__init__(gate.window, title, about, content, [do])
        do.setObjectName("do")
        do.clicked.connect(lambda: gate.act(self._do))
        self.focus_cancel()

    def _do(self, warrant: "Warrant") -> None:
        self.close_overlay()
        self._act(warrant)
        self._gate.window.fetching.look()
        show_again(self._gate)


def show_again(gate: Gate) -> None:
    """Show what was changed: where the facilitator looks, as whoever was learning has been signed out."""
    from darasa.ui.navigation import FACILITATOR_SCREENS, Route

    navigator = gate.window.navigator
    if navigator.route.screen in FACILITATOR_SCREENS:
        gate.window.refresh()
    else:
        navigator.go(Route("centre_library"))


class RemoveCatalogue(_Sure):
    """Says what it means to get nothing more from a catalogue."""

    def __init__(self, gate: Gate, workspace: "Workspace", catalogue: Catalogue) -> None:
        about = _translate(
            "RemoveCatalogue",
            "Courses from it that are here stay, with everything learners did in them. They are not updated "
            "any more, and nothing new comes from it. It can be added again.",
        )
        super().__init__(
            gate,
            _translate("RemoveCatalogue", "Remove this catalogue?"),
            about,
            [ElidedLabel(catalogue.title, "strong")],
            button(_translate("RemoveCatalogue", "Remove"), "danger", "trash"),
            lambda warrant: workspace.catalogues.remove(warrant, catalogue.id),
        )


class AcceptExpired(_Sure):
    """Says what it means to use a catalogue whose time is over."""

    def __init__(self, gate: Gate, workspace: "Workspace", catalogue: Catalogue, now: int) -> None:
        about = _translate(
            "AcceptExpired",
            "It was good until {date}, and this computer says that it is {today}. If that date is wrong, set "
            "the clock instead. Everything in the catalogue is properly signed; but somebody could be "
            "keeping newer courses from you. Use it as it is where no newer state can be had.",
        ).format(date=date_words(catalogue.expires_at or 0), today=date_words(now))
        super().__init__(
            gate,
            _translate("AcceptExpired", "Use this catalogue as it is?"),
            about,
            [ElidedLabel(catalogue.title, "strong")],
            button(_translate("AcceptExpired", "Use it"), "primary"),
            lambda warrant: workspace.catalogues.accept_expired(warrant, catalogue.id),
        )


class AllowPublisher(_Sure):
    """Says what it means that a second catalogue may speak for a publisher."""

    def __init__(
        self, gate: Gate, workspace: "Workspace", catalogue: Catalogue, publisher: PublisherHere
    ) -> None:
        about = _translate(
            "AllowPublisher",
            "Courses of {publisher} came from another catalogue first. From now on they would come from “"
            "{catalogue}”, which could replace those that are here. Ask the publisher, by telephone or on "
            "their own page, whether it is theirs.",
        ).format(publisher=isolated(publisher.publisher), catalogue=isolated(catalogue.title))
        super().__init__(
            gate,
            _translate("AllowPublisher", "Let this catalogue have the publisher?"),
            about,
            [ElidedLabel(f"{publisher.name} · \u200e{publisher.publisher}", "strong")],
            button(_translate("AllowPublisher", "Allow it"), "danger"),
            lambda warrant: workspace.catalogues.allow_publisher(warrant, catalogue.id, publisher.publisher),
        )


class RemoveCourse(_Sure):
    """Says what stays when a course goes."""

    def __init__(self, gate: Gate, workspace: "Workspace", packs: Sequence[InstalledPack]) -> None:
        about = _translate(
            "RemoveCourse",
            "What learners did in it is kept: when the course comes back, they go on where they were.",
        )
        frees = _translate("RemoveCourse", "It frees {size}.").format(size=size(sum(p.size for p in packs)))
        super().__init__(
            gate,
            _translate("RemoveCourse", "Remove this course?"),
            about,
            [ElidedLabel(packs[0].manifest.title, "strong"), 4, label(frees, "small", "2")],
            button(_translate("RemoveCourse", "Remove"), "danger", "trash"),
            lambda warrant: _remove(workspace, packs, warrant),
        )


def _remove(workspace: "Workspace", packs: Sequence[InstalledPack], warrant: "Warrant") -> None:
    for pack in packs:
        workspace.library.remove(pack, warrant)
