"""The way to what only the facilitator may do: keeps who is signed in, and asks where that has run out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from darasa.core.errors import DarasaError
from darasa.people.errors import FacilitatorNeededError
from darasa.ui.tasks import Worker

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.people.facilitators import Facilitators
    from darasa.ui.main_window import MainWindow


class Gate(QObject):
    """Holds the warrant of the signed-in facilitator. The services check it again with every act.

    What takes long runs on its worker, so that it outlives the screen that began it.
    """

    signed_in = Signal()

    def __init__(self, facilitators: "Facilitators", window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self._facilitators = facilitators
        self._window = window
        self._warrant: Warrant | None = None

    @property
    def window(self) -> "MainWindow":
        """What questions and answers are laid over; screens come and go under it."""
        return self._window

    @property
    def warrant(self) -> "Warrant | None":
        """What the last sign-in gave, until it is given back; it may have run out."""
        return self._warrant

    @property
    def is_open(self) -> bool:
        """Whether the facilitator is signed in and was not away too long."""
        try:
            self._facilitators.require(self._warrant)
        except FacilitatorNeededError:
            return False
        return True

    def act(self, act: "Callable[[Warrant], None]") -> None:
        """Do what needs a warrant: now, or once the passphrase was given; never if it is not.

        What the act raises of named errors is told in the window.
        """
        if self._warrant is not None and self.is_open:
            self._do(act, self._warrant)
            return
        from darasa.ui.screens.facilitator.sign_in import ask_facilitator

        ask_facilitator(self._window, self._facilitators, lambda warrant: self._admit(warrant, act))

    def require_signed_in(self) -> None:
        """Raise FacilitatorNeededError while nobody is signed in; one who was away too long still is."""
        if self._warrant is None:
            raise FacilitatorNeededError

    def sign_out(self) -> None:
        """Give the warrant back: it opens nothing any more."""
        if self._warrant is not None:
            self._facilitators.sign_out(self._warrant)
            self._warrant = None

    def close(self) -> None:
        """Sign out, ask what runs to stop, and wait until it has."""
        self.sign_out()
        self.worker.close()

    def _admit(self, warrant: "Warrant", act: "Callable[[Warrant], None]") -> None:
        self._warrant = warrant
        self.signed_in.emit()
        self._do(act, warrant)

    def _do(self, act: "Callable[[Warrant], None]", warrant: "Warrant") -> None:
        try:
            act(warrant)
        except (DarasaError, OSError) as error:
            self._window.tell(error)
