"""Trying a server without sending anything of anybody, and what came of it in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from darasa.core.errors import DarasaError
from darasa.core.tasks import CancelledError
from darasa.net.errors import AbortedError, NetError
from darasa.sync.errors import StoreMovedError, SyncError
from darasa.sync.types import Tested
from darasa.ui.screens.facilitator.dialog import Dialog, spaced
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.troubles import explain
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Item, column, row

if TYPE_CHECKING:
    from darasa.core.tasks import Check, Report
    from darasa.core.warrant import Warrant
    from darasa.sync.service import Sync

_translate = QCoreApplication.translate
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Credentials:
    """What is typed of a server."""

    url: str
    key: str
    secret: str


@dataclass(frozen=True, slots=True)
class Found:
    """What came of trying a server."""

    is_good: bool
    title: str
    paragraphs: Sequence[str]
    moved_to: str = ""
    """The address that the server says it is at, where it has moved."""


def try_server(gate: Gate, sync: "Sync", given: Credentials, then: Callable[[Found], object]) -> None:
    """Try a server beside the interface; what is wrong with it is an answer, not a mishap."""

    def ask(warrant: "Warrant") -> Tested | DarasaError:
        try:
            return sync.test(warrant, given.url, given.key, given.secret)
        except AbortedError as error:
            raise CancelledError from error
        except (SyncError, NetError) as error:
            return error

    def start(warrant: "Warrant") -> None:
        def function(_report: "Report", _check: "Check") -> Tested | DarasaError:
            return ask(warrant)

        title = _translate("Connection", "Trying the server…")
        about = _translate("Connection", "Nothing of anybody is sent. On a slow line it takes a minute.")
        work(gate, title, about, function, lambda said: then(found(said, given.url)), interrupt=sync.give_up)

    gate.act(start)


def found(said: Tested | DarasaError, url: str) -> Found:
    """Return what came of it in words."""
    if isinstance(said, DarasaError):
        trouble = explain(said)
        moved = said.location if isinstance(said, StoreMovedError) else ""
        return Found(False, trouble.title, [trouble.text], moved)
    paragraphs = [
        _translate("Connection", "It answers, knows the key, and takes what Darasa sends."),
    ]
    if not said.can_read:
        paragraphs.append(
            _translate(
                "Connection",
                "The key may only write. That is enough for sending; bringing a learner back from there will "
                "not work with it.",
            )
        )
    if is_open_to_others(url):
        paragraphs.append(
            _translate(
                "Connection",
                "The address begins with http://, so others in the network can read what is sent. Ask "
                "whoever runs the server for an address with https://.",
            )
        )
    return Found(True, _translate("Connection", "The server is good"), paragraphs)


def is_open_to_others(url: str) -> bool:
    """Whether what is sent to this address can be read on the way."""
    parts = urlsplit(url.strip())
    return parts.scheme == "http" and parts.hostname not in _HERE


class TriedServer(Dialog):
    """Says what came of trying a server that is set up; one that has moved can be changed from here."""

    def __init__(self, gate: Gate, said: Found, change: Callable[[str], object]) -> None:
        go_on = button(_translate("Dialog", "Go on"), "primary")
        buttons = [go_on]
        if said.moved_to:
            use = button(_translate("Connection", "Use the new address…"), "secondary")
            use.setObjectName("use-address")
            use.clicked.connect(lambda: self._finish(lambda: change(said.moved_to)))
            buttons.insert(0, use)
        super().__init__(gate.window, said.title, "", spaced(said.paragraphs), buttons, can_cancel=False)
        go_on.clicked.connect(self.close_overlay)
        self.focus(go_on)

    def _finish(self, follow: Callable[[], object]) -> None:
        self.close_overlay()
        follow()


def found_row(said: Found) -> Item:
    """Return what came of trying, to stand in a dialog."""
    icon, tone = ("check_c", "ok") if said.is_good else ("alert", "warn")
    sign = column(icon_label(icon, f"{tone}_text", 20), "stretch", margins=(0, 1, 0, 0))
    words = column(
        label(said.title, "strong", tone, wrap=True),
        2,
        *spaced(said.paragraphs),
    )
    return row(sign, 12, (words, 1))
