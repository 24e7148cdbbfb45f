"""What the tests of people share: a computer's people, and its facilitator."""

from darasa.core.warrant import Warrant
from darasa.people.facilitators import Facilitators
from darasa.people.service import People
from tests.unit.record.kit import Computer

PASSPHRASE = "four green mangoes"


def people_of(computer: Computer, facilitators: Facilitators | None = None) -> People:
    """Return the people of a computer, behind the gate of its facilitator."""
    gate = facilitators or Facilitators(computer.database, computer.clock)
    return People(computer.database, computer.record, gate.require)


def with_facilitator(computer: Computer) -> tuple[People, Facilitators, Warrant]:
    """Return the people of a computer, its facilitator's account, and proof of a sign-in."""
    facilitators = Facilitators(computer.database, computer.clock)
    facilitators.set_up(PASSPHRASE)
    return people_of(computer, facilitators), facilitators, facilitators.sign_in(PASSPHRASE)
