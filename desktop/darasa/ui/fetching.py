"""Getting courses behind the window: the thread that does it, what can be got, and word to screens."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from darasa.core.errors import DarasaError
from darasa.core.tasks import Check, Task
from darasa.ui.accessibility.announce import announce
from darasa.ui.looking import Looked, SeenStick, look, look_at_stick, own_sticks, refresh
from darasa.ui.tasks import Work, Worker

if TYPE_CHECKING:
    from darasa.library.catalogues.types import Offer
    from darasa.library.fetching.background import Fetcher
    from darasa.library.fetching.types import Download
    from darasa.ui.network import Network
    from darasa.workspace import Workspace


def has_catalogues(workspace: "Workspace") -> bool:
    """Whether courses can come from anywhere; nothing of it is loaded for this."""
    return workspace.data.catalogues.exists()


class Fetching(QObject):
    """One for a window. It never asks anybody anything: it is told where somebody looks.

    What is looked up is looked up on a thread beside the interface, and kept for whatever screen comes.
    """

    changed = Signal(object)
    """The Download that is not as it was; of one that is done, for the last time."""
    queue_changed = Signal()
    """Something was put in, taken out, or has another place."""
    installed = Signal()
    """A course came that was not here, or not as new."""
    looked = Signal()
    """What can be got is known anew: `at`, or `sticks`."""
    busy_changed = Signal()
    """It has begun, or ended, to ask a catalogue what is new."""
    failed = Signal(object)
    """The exception that ended something that somebody asked for."""

    _told = Signal(object)

    def __init__(self, workspace: "Workspace", network: "Network", parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._network = network
        self._fetcher: Fetcher | None = None
        self._near, self._far = Worker(self), Worker(self)
        self._looking = False
        self._closed = False
        self.at = Looked()
        """What is known of catalogues; empty before it was looked up."""
        self.sticks: tuple[SeenStick, ...] | None = None
        """The sticks that are in; None before it was looked."""
        self.is_refreshing = False
        # The thread only posts; what follows happens on the interface's thread.
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_metered(self) -> bool:
        """Whether the connection is paid by the megabyte, as far as the system tells."""
        self._network.watch()
        return self._network.is_metered

    # -- The queue --

    def downloads(self) -> "tuple[Download, ...]":
        """Return what is on its way, in its order."""
        if not has_catalogues(self._workspace):
            return ()
        return self._workspace.downloads.all()

    def begin(self) -> None:
        """Go on with what was on its way when the window was closed."""
        if not self._closed and has_catalogues(self._workspace) and self.downloads():
            self._wake()

    def get(self, *offers: "Offer") -> None:
        """Put courses at the end of the queue; why one cannot come is told by `failed`."""
        downloads = self._workspace.downloads

        def add(check: Check) -> None:
            for offer in offers:
                downloads.add(offer, check)

        self._start(self._near, add, lambda _: self._on_queue_changed(), self._on_adding_failed)

    def pause(self, download: int) -> None:
        """Let one rest."""
        self._act(lambda: self._workspace.downloads.pause(download))

    def resume(self, download: int) -> None:
        """Let one go on, or try again."""
        self._act(lambda: self._workspace.downloads.resume(download))

    def cancel(self, download: int) -> None:
        """Take one out of the queue."""
        self._act(lambda: self._workspace.downloads.cancel(download))

    def move(self, download: int, place: int) -> None:
        """Give one another place in the queue, 0 for the first."""
        self._act(lambda: self._workspace.downloads.move(download, place))

    # -- What can be got --

    def look(self) -> None:
        """Read what is known of catalogues, without a network; `looked` tells when that is done."""
        if not self._looking and has_catalogues(self._workspace):
            self._looking = True
            self._start(self._near, lambda check: look(self._workspace, check), self._on_looked)

    def look_at_sticks(self) -> None:
        """See which sticks are in, and what is on them."""
        workspace, before = self._workspace, self.sticks

        def see(check: Check) -> tuple[SeenStick, ...]:
            sticks = own_sticks(workspace).find()
            known = {one.stick: one for one in before or ()}
            return tuple(known.get(stick) or look_at_stick(workspace, stick, check) for stick in sticks)

        self._start(self._near, see, self._on_sticks_seen)

    def forget_sticks(self) -> None:
        """Look at the sticks that are in anew: something was written to one, or somebody asks for it."""
        self.sticks = None
        self.look_at_sticks()

    def refresh(self) -> None:
        """Ask every catalogue what is new; what it tells comes by `looked`, or `failed`."""
        if self.is_refreshing or self._closed:
            return
        self.is_refreshing = True
        self.busy_changed.emit()
        workspace = self._workspace

        self._start(
            self._far,
            lambda check: refresh(workspace, check),
            lambda _: self._on_refreshed(None),
            self._on_refreshed,
        )

    def close(self) -> None:
        """Give up what is under way, and end; before the record is closed."""
        if self._closed:
            return
        self._closed = True
        if self._fetcher is not None:
            self._fetcher.close()
        self._near.close()
        self._far.close()

    # -- Slots --

    def _on_told(self, download: "Download") -> None:
        if self._closed:
            return
        from darasa.library.fetching.types import State

        self.changed.emit(download)
        if download.state is State.DONE:
            self.installed.emit()
            window, says = self.parent(), self.tr("{course} is on this computer now")
            if isinstance(window, QWidget):
                announce(window, says.format(course=download.pack.title))
            self._on_queue_changed()

    def _on_queue_changed(self) -> None:
        self.queue_changed.emit()
        self._wake()

    def _on_adding_failed(self, error: BaseException) -> None:
        # Those before it may be in the queue.
        self._on_queue_changed()
        self.failed.emit(error)

    def _on_looked(self, at: Looked) -> None:
        self._looking = False
        if not self._closed and at != self.at:
            self.at = at
            self.looked.emit()

    def _on_sticks_seen(self, sticks: tuple[SeenStick, ...]) -> None:
        if not self._closed and sticks != self.sticks:
            self.sticks = sticks
            self.looked.emit()

    def _on_refreshed(self, error: BaseException | None) -> None:
        self.is_refreshing = False
        self.busy_changed.emit()
        self.look()
        if error is not None and not self._closed:
            self.failed.emit(error)

    # -- Helpers --

    def _act(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (DarasaError, OSError) as error:
            self.failed.emit(error)
        self._on_queue_changed()

    def _wake(self) -> None:
        if self._closed:
            return
        if self._fetcher is None:
            from darasa.library.fetching.background import Fetcher

            self._fetcher = Fetcher(self._workspace.downloads, self._told.emit)
            self._fetcher.start()
        self._fetcher.wake()

    def _start(
        self,
        worker: Worker,
        work: Callable[[Check], Any],
        then: Callable[[Any], object],
        fail: Callable[[BaseException], object] | None = None,
    ) -> Work | None:
        if self._closed:
            return None
        started = worker.start(Task(lambda _report, check: work(check)))
        started.done.connect(then)
        started.failed.connect(fail or self.failed.emit)
        return started
