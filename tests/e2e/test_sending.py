"""Sending from a real window of the real process: set up by keyboard alone, and then by itself."""

from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.record.types import Verb
from darasa.ui.app import RAISE_FILE
from tests.courses import SMALL_IRI
from tests.e2e.desktop import looking_into, running
from tests.stores.strict import StrictStore

PASSPHRASE = "four green mangoes"


def finish(data: DataFolder, step: str) -> None:
    """Let Amina finish a lesson, as on another day."""
    with looking_into(data) as workspace:
        (amina,) = workspace.people.learners()
        workspace.record.record(amina.id, Verb.COMPLETED, f"{SMALL_IRI}/{step}", course_iri=SMALL_IRI)


def test_a_server_is_set_up_by_keyboard_alone_and_the_next_start_sends_by_itself(
    display: str, tmp_path: Path
) -> None:
    data = DataFolder(tmp_path / "data")
    with looking_into(data) as workspace:
        workspace.facilitators.set_up(PASSPHRASE)
        workspace.people.add("Amina", "bird")
    finish(data, "beans")

    with StrictStore() as store:
        with running(data, display) as app:
            app.wait_for((data.root / RAISE_FILE).exists, "the first screen")
            # From Amina's picture over the tile to join and the guest.
            app.press("Tab", "Tab", "Tab", "Return")
            app.type(PASSPHRASE)
            app.press("Return")
            # From the table back over the search and the facilitator to the way to Sync & data.
            app.press(*["shift+Tab"] * 4, "Return")
            app.press("Return")
            app.type(store.url)
            app.press("Tab")
            app.type(store.key)
            app.press("Tab")
            app.type(store.secret)
            app.press("Return")
            app.wait_for(lambda: len(store.statements()) == 1, "what was finished, at the store")
            app.close_window()
            app.wait_for_end()
        finish(data, "labels")
        with running(data, display) as app:
            app.wait_for(lambda: len(store.statements()) == 2, "the rest, sent by itself")
            app.close_window()
            app.wait_for_end()
        assert len(store.statements()) == 2
