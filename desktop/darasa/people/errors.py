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


class LearnerUnknownError(DarasaError):
    """No such learner on this computer: never here, or erased."""

    def __init__(self, learner: str) -> None:
        super().__init__(learner)
        self.learner = learner


class PinRefusedError(DarasaError):
    """A new PIN is not four digits."""


class PinWrongError(DarasaError):
    """That is not the learner's PIN; nothing was changed."""


class TooManyTriesError(DarasaError):
    """A PIN, passphrase or recovery code was wrong too often: the next try has to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s before the next try")
        self.seconds = seconds
        """Whole seconds until the next try, at least 1."""


class FacilitatorNeededError(DarasaError):
    """Only the facilitator may do this, and nobody is signed in as such now: never, or no longer."""

    def __init__(self) -> None:
        super().__init__("the facilitator has to sign in first")


class FacilitatorMissingError(DarasaError):
    """This computer has no facilitator's account yet."""

    def __init__(self) -> None:
        super().__init__("there is no facilitator's account on this computer yet")


class FacilitatorExistsError(DarasaError):
    """This computer has its facilitator's account already; it stays as it is."""

    def __init__(self) -> None:
        super().__init__("there is a facilitator's account on this computer already")


class PassphraseRefusedError(DarasaError):
    """A new passphrase is too short, or longer than anyone types."""

    def __init__(self, shortest: int, longest: int) -> None:
        super().__init__(f"a passphrase has {shortest} to {longest} characters")
        self.shortest = shortest
        self.longest = longest


class PassphraseWrongError(DarasaError):
    """That is not the facilitator's passphrase."""

    def __init__(self) -> None:
        super().__init__("that is not the facilitator's passphrase")


class RecoveryCodeWrongError(DarasaError):
    """That is not the recovery code, or no longer: each works once."""

    def __init__(self) -> None:
        super().__init__("that is not the recovery code")
