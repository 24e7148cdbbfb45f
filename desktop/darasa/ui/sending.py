"""Sending behind the window: the thread that does it, and word to screens."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from darasa.core.errors import DarasaError
from darasa.ui.accessibility.announce import announce

if TYPE_CHECKING:
    from darasa.core.paths import DataFolder
    from darasa.sync.background import Sender, State
    from darasa.ui.network import Network
    from darasa.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is not sent yet, for whoever it is of."""

    completions: int
    is_offline: bool
    """Whether it is known that there is no network."""


def has_targets(data: "DataFolder") -> bool:
    """Whether anything was ever set about sending; nothing else of it is loaded for this."""
    return (data.root / "targets.json").exists()


class Sending(QObject):
    """One for a window. Nothing runs, and next to nothing is loaded, before there is somewhere to send to.

    It never asks anybody anything: what it is at is told by `changed`, and shown where somebody looks.
    """

    changed = Signal(object)
    """The State that it is in now, or None: only the network is another."""

    _told = Signal(object)

    def __init__(self, workspace: "Workspace", network: "Network", parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._network = network
        self._sender: Sender | None = None
        self._was_online: bool | None = None
        self._closed = False
        self.state: State | None = None
        """The last one told; None before."""
        # The thread only posts; what follows happens on the interface's thread.
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_online(self) -> bool | None:
        """Whether there is a network, None where the system does not tell."""
        return self._network.is_online

    @property
    def is_metered(self) -> bool:
        """Whether the connection is paid by the megabyte, as far as the system tells."""
        return self._network.is_metered

    def waiting(self, learner: str) -> Waiting | None:
        """Return what of a learner is not sent yet; None where nothing is, or nothing is ever sent."""
        if not has_targets(self._workspace.data):
            return None
        try:
            count = self._workspace.sync.completions_waiting(learner)
        except DarasaError:
            return None
        return Waiting(count, self.is_online is False) if count else None

    def begin(self) -> None:
        """Send from now on whenever something waits, if there is anywhere to send it."""
        if self._closed or self._sender is not None or not has_targets(self._workspace.data):
            return
        try:
            if not self._workspace.sync.targets():
                return
        except DarasaError:
            return  # told on the screen of sending, to whom it concerns
        from darasa.sync.background import Sender

        self._network.changed.connect(self._on_network_changed)
        self._network.watch()
        self._was_online = self.is_online
        self._sender = Sender(self._workspace.sync, lambda: self.is_metered, self._told.emit)
        self._sender.start()

    def wake(self, *, hurry: bool = False, line: bool = False) -> None:
        """Look now whether something waits: with `hurry` because somebody asks, with `line` on a new line."""
        self.begin()
        if self._sender is not None:
            self._sender.wake(hurry=hurry, line=line)

    def close(self) -> None:
        """Give up what is under way, and end; before the record is closed."""
        if self._closed:
            return
        self._closed = True
        if self._sender is not None:
            self._sender.close()
        elif "sync" in vars(self._workspace):
            self._workspace.sync.abort()

    def _on_network_changed(self) -> None:
        is_online, was_online, window = self.is_online, self._was_online, self.parent()
        self._was_online = is_online
        if isinstance(window, QWidget) and None not in {is_online, was_online} and is_online != was_online:
            off = self.tr("There is no connection now. Everything on this computer goes on.")
            announce(window, self.tr("There is a connection again.") if is_online else off)
        self.wake(line=True)
        self.changed.emit(self.state)

    def _on_told(self, state: "State") -> None:
        if not self._closed:
            self.state = state
            self.changed.emit(state)
