"""What is refused to, or about, a person."""

from enum import StrEnum

from darasa.core.errors import DarasaError


class NameFault(StrEnum):
    """Why a name cannot be used."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    CHARACTERS = "characters"
    """It holds characters that are invisible or reorder the text round them."""


class NameRefusedError(DarasaError):
    """A name cannot be shown safely, or at all."""

    def __init__(self, reason: NameFault) -> None:
        super().__init__(reason.value)
        self.reason = reason


class AvatarUnknownError(DarasaError):
    """There is no such picture to choose."""

    def __init__(self, avatar: str) -> None:
        super().__init__(avatar)
        self.avatar = avatar


class PinRefusedError(DarasaError):
    """A new PIN is not four digits."""


class TooManyTriesError(DarasaError):
    """A PIN was wrong too often: the next try has to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds
        """Whole seconds until the next try, at least 1."""


class LearnerUnknownError(DarasaError):
    """No such learner on this computer: never here, or erased."""

    def __init__(self, learner: str) -> None:
        super().__init__(learner)
        self.learner = learner
