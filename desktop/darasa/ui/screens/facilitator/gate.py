"""The way to what only the facilitator may do: keeps who is signed in, and asks where that has run out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from darasa.people.errors import FacilitatorNeededError

if TYPE_CHECKING:
    from darasa.people.facilitators import Facilitators, Warrant


class Gate(QObject):
    """Holds the warrant of the signed-in facilitator. The services check it again with every act."""

    signed_in = Signal()

    def __init__(self, facilitators: "Facilitators", window: QWidget, parent: QObject) -> None:
        """`window` is what the questions are laid over."""
        super().__init__(parent)
        self._facilitators = facilitators
        self._window = window
        self._warrant: Warrant | None = None

    @property
    def window(self) -> QWidget:
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
        """Do what needs a warrant: now, or once the passphrase was given; never if it is not."""
        if self._warrant is not None and self.is_open:
            act(self._warrant)
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

    def _admit(self, warrant: "Warrant", act: "Callable[[Warrant], None]") -> None:
        self._warrant = warrant
        self.signed_in.emit()
        act(warrant)
