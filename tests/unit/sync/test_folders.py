"""A folder as a target: written when it is there, left alone when it is not, and read by another computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from darasa.core.lock import FolderLock
from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.record.types import Result, Verb
from darasa.sync.errors import FolderMissingError
from darasa.workspace import Workspace

PASSPHRASE = "four green mangoes"
COURSE = "https://example.org/darasa/ai"


class Centre:
    """A data folder with a facilitator who is signed in."""

    def __init__(self, folder: Path) -> None:
        self.workspace = Workspace(DataFolder(folder))
        self.workspace.facilitators.set_up(PASSPHRASE)
        self.warrant: Warrant = self.workspace.facilitators.sign_in(PASSPHRASE)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Centre]:
    centre = Centre(tmp_path / "here")
    yield centre
    centre.workspace.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Centre]:
    centre = Centre(tmp_path / "there")
    yield centre
    centre.workspace.close()


def study(centre: Centre) -> str:
    """Let somebody answer a question and finish a lesson; return who."""
    learner = centre.workspace.people.add("Amina", "bird").id
    record = centre.workspace.record
    record.record(learner, Verb.ANSWERED, f"{COURSE}/quiz/q1", result=Result(response="a"), course_iri=COURSE)
    record.record(learner, Verb.COMPLETED, f"{COURSE}/first", course_iri=COURSE)
    return learner


@pytest.mark.parametrize("everything", [False, True])
def test_another_computer_reads_what_was_written(
    here: Centre, there: Centre, tmp_path: Path, everything: bool
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    learner = study(here)
    sync = here.workspace.sync
    sync.add_folder(here.warrant, "disk", folder, everything=everything)
    (sent,) = sync.send()
    assert (sent.statements, sent.waiting, sent.trouble) == (2 if everything else 1, 0, None)
    assert not sync.has_work
    (found,) = there.workspace.sticks.look(folder)
    there.workspace.sticks.take_in(there.warrant, found.path, approve=True)
    verbs = {event.verb for event in there.workspace.record.events(learner)}
    assert verbs == ({Verb.ANSWERED, Verb.COMPLETED} if everything else {Verb.COMPLETED})


def test_a_folder_that_is_not_there_is_not_made_and_nothing_counts_as_sent(
    here: Centre, tmp_path: Path
) -> None:
    study(here)
    sync = here.workspace.sync
    sync.add_folder(here.warrant, "stick", tmp_path / "stick")
    (sent,) = sync.send()
    assert isinstance(sent.trouble, FolderMissingError)
    assert not (tmp_path / "stick").exists()
    (status,) = sync.status()
    assert (status.waiting, status.trouble) == (1, sent.trouble)
    (tmp_path / "stick").mkdir()
    (sent,) = sync.send()
    assert (sent.statements, sent.waiting) == (1, 0)
    (status,) = sync.status()
    assert (status.waiting, status.trouble) == (0, None)


def test_while_another_window_writes_it_waits(here: Centre, tmp_path: Path) -> None:
    study(here)
    sync = here.workspace.sync
    sync.add_folder(here.warrant, "stick", tmp_path)
    keys = here.workspace.data.keys
    keys.mkdir()
    with FolderLock(keys / "export.lock"):
        (sent,) = sync.send()
    assert (sent.statements, sent.waiting) == (0, 1)
    (sent,) = sync.send()
    assert (sent.statements, sent.waiting) == (1, 0)


def test_completions_lie_beside_a_whole_record_and_not_in_its_place(here: Centre, tmp_path: Path) -> None:
    study(here)
    whole = here.workspace.sticks.export(here.warrant, tmp_path)
    sync = here.workspace.sync
    sync.add_folder(here.warrant, "stick", tmp_path)
    sync.send()
    counts = {found.path: found.statements for found in here.workspace.sticks.look(tmp_path)}
    assert sorted(counts.values()) == [1, 2]
    assert counts[whole.path] == 2
