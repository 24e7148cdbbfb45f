"""A computer of a real room: learners with PINs, a course, answers, backups, and a facilitator."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.learning.service import Study
from darasa.record.types import Event
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.unit.learning.worlds import QUIZ_IRI, SetClock, answer_all, small_pack

PASSPHRASE = "four green mangoes"
PINS = {"Amina": "2580", "Joseph Otieno": "1234"}


@dataclass
class Room:
    """One data folder, opened anew as often as a test wants."""

    data: DataFolder
    clock: SetClock = field(default_factory=SetClock)
    workspace: Workspace = field(init=False)
    ids: dict[str, str] = field(default_factory=dict)
    """Learners by name; the guest's is empty."""

    def __post_init__(self) -> None:
        """Open it."""
        self.open()

    def open(self) -> Workspace:
        """Open the data folder, as a start of the program does."""
        self.workspace = Workspace(self.data, self.clock)
        return self.workspace

    def close(self) -> None:
        """Close it."""
        self.workspace.close()

    def again(self) -> Workspace:
        """Close it and open it again."""
        self.close()
        return self.open()

    def warrant(self) -> Warrant:
        """Sign the facilitator in."""
        return self.workspace.facilitators.sign_in(PASSPHRASE)

    def furnish(self) -> "Room":
        """Bring in a course, two learners with PINs, a guest, a facilitator, and what they all did."""
        bring_in(self.workspace, small_pack())
        self.workspace.facilitators.set_up(PASSPHRASE)
        for name, pin in PINS.items():
            self.ids[name] = self.workspace.people.add(name, "bird", pin).id
        self.ids[""] = self.workspace.people.guest().id
        for learner in self.ids.values():
            self.study(learner).complete_lesson(self.study(learner).open_lesson(SMALL_IRI, "beans"))
            self.answer(learner)
        return self

    def study(self, learner: str) -> Study:
        """Return the studies of a learner."""
        return self.workspace.study(learner, "en")

    def answer(self, learner: str) -> None:
        """Let a learner take the quiz."""
        run = self.study(learner).open_quiz(SMALL_IRI, "quiz")
        run = run.restart() if run.finished else run
        answer_all(run)
        assert run.result().passed

    def events(self) -> dict[str, Event]:
        """Return every event of everyone, by its id."""
        learners = self.workspace.people.learners()
        return {event.id: event for one in learners for event in self.workspace.record.events(one.id)}

    def holds(self, events: Iterable[Event]) -> bool:
        """Whether all these are in the record, as they were, and facts, names and PINs with them."""
        here = self.events()
        return all(here.get(event.id) == event for event in events)

    def check_people(self) -> None:
        """Assert that everyone is there with their PIN, the quiz, the course, and the facilitator."""
        by_id = {one.id: one for one in self.workspace.people.learners()}
        for name, learner in self.ids.items():
            assert by_id[learner].name == name
            assert by_id[learner].has_pin == bool(name)
            assert self.workspace.record.fact(learner, QUIZ_IRI).passed
        for name, pin in PINS.items():
            assert self.workspace.people.check_pin(self.ids[name], pin)
        assert self.study(self.ids["Amina"]).course(SMALL_IRI).done > 0
        self.workspace.facilitators.sign_in(PASSPHRASE)


def files(*folders: Path) -> list[Path]:
    """Return every file under these folders."""
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())


def forms(learner: str) -> tuple[bytes, ...]:
    """Return all ways in which a UUID can lie in a file."""
    uuid = UUID(learner)
    texts = (str(uuid), uuid.hex)
    return (uuid.bytes, *(text.encode() for each in texts for text in (each, each.upper())))


def name_forms(name: str) -> tuple[bytes, ...]:
    """Return the ways in which a name can lie in a file."""
    return (name.encode(), name.encode("utf-16-le"), name.encode("utf-16-be"))


def count(needles: Iterable[bytes], *folders: Path) -> dict[str, int]:
    """Return how often any of these byte strings lies in each file that holds one."""
    found: dict[str, int] = {}
    for path in files(*folders):
        content = path.read_bytes()
        times = sum(content.count(needle) for needle in needles)
        if times:
            found[path.name] = found.get(path.name, 0) + times
    return found
