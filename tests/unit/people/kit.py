"""What the tests of people share: a computer's people, and the facilitator before them."""

from darasa.core.warrant import Warrant
from darasa.people.facilitators import Facilitators
from darasa.people.service import People
from tests.unit.record.kit import Computer

PASSPHRASE = "four green mangoes"


def people_of(computer: Computer, facilitators: Facilitators | None = None) -> People:
    """Return the people of a computer, behind the gate of its facilitator."""
    gate = facilitators or Facilitators(computer.database, computer.clock)
    return People(computer.database, computer.record, gate.require)


def no_gate(_warrant: Warrant | None) -> None:
    """Let everybody pass, where the gate is not what is tested."""
