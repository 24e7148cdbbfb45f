"""What only the facilitator may do, attacked past every screen: every gated method is called."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from darasa.core.warrant import Warrant
from darasa.net.errors import NoAnswerError
from darasa.people.errors import FacilitatorNeededError
from darasa.people.facilitators import IDLE_SECONDS
from tests.integration.gated import PASSPHRASE, Room, gated_methods


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A room that nobody has open."""
    room = Room.set_up(tmp_path_factory.mktemp("original") / "data")
    room.workspace.close()
    return room


@pytest.fixture
def room(original: Room, tmp_path: Path) -> Iterator[Room]:
    with original.copied(tmp_path / "here" / "data") as room:
        yield room


def expired(room: Room) -> object:
    """A sign-in that was left alone too long."""
    warrant = room.sign_in()
    room.clock.monotonic += IDLE_SECONDS + 1
    return warrant


def slept(room: Room) -> object:
    """A sign-in from before the laptop was closed."""
    warrant = room.sign_in()
    room.clock.utc_ms += (IDLE_SECONDS + 1) * 1000
    return warrant


def signed_out(room: Room) -> object:
    warrant = room.sign_in()
    room.workspace.facilitators.sign_out(warrant)
    return warrant


def replaced(room: Room) -> object:
    """A sign-in before the last one, whose facilitator has left."""
    warrant = room.sign_in()
    room.workspace.facilitators.sign_out(room.sign_in())
    return warrant


def outdated(room: Room) -> object:
    """A sign-in by a passphrase that was changed beside it."""
    warrant = room.sign_in()
    with room.beside() as beside:
        beside.workspace.facilitators.change(beside.sign_in(), "a goat under the baobab")
        beside.workspace.facilitators.recover(beside.code, PASSPHRASE)
    return warrant


def foreign(room: Room) -> object:
    """A sign-in to the same data folder in another window."""
    with room.beside() as beside:
        return beside.sign_in()


def made_up(_room: Room) -> object:
    return Warrant()


def nothing(_room: Room) -> object:
    return None


def everything(_room: Room) -> object:
    """Something that says yes to whatever is asked of it."""

    class Yes:
        def __eq__(self, _other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 1

    return Yes()


ATTACKS = (nothing, made_up, everything, expired, slept, signed_out, replaced, outdated, foreign)


@pytest.mark.parametrize(("service", "method"), gated_methods())
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_no_service_acts_without_the_facilitator(
    room: Room, service: str, method: str, attack: Callable[[Room], object]
) -> None:
    warrant = attack(room)
    before = room.state()
    with pytest.raises(FacilitatorNeededError):
        room.call(service, method, warrant)
    assert room.state() == before
    assert room.workspace.people.check_pin(room.amina.id, "1234")


@pytest.mark.parametrize(("service", "method"), gated_methods())
def test_with_the_facilitator_each_service_acts(room: Room, service: str, method: str) -> None:
    """Else the attacks above were turned away for another reason, and prove nothing."""
    # A store is asked that is not there: then whoever asks was let through.
    with suppress(NoAnswerError):
        room.call(service, method, room.sign_in())


def test_the_gates_that_are_known_were_found() -> None:
    assert {
        ("centre", "set_backup_folder"), ("centre", "prepare_restore"), ("centre", "merge"),
        ("centre", "erase"), ("centre", "export"),
        ("people", "reset_pin"), ("people", "keep_pin_of"), ("people", "erase"), ("people", "take_in"),
        ("facilitators", "change"), ("facilitators", "new_recovery_code"),
        ("library", "install"), ("library", "remove"),
        ("catalogues", "add"), ("catalogues", "remove"), ("catalogues", "remove_mirror"),
        ("catalogues", "accept_expired"), ("catalogues", "allow_publisher"),
        ("sync", "add_store"), ("sync", "change_store"), ("sync", "remove"), ("sync", "set_rules"),
        ("sync", "test"), ("sync", "send_again"), ("sync", "send_all_again"), ("sync", "bring_back"),
        ("sync", "add_folder"),
        ("sticks", "export"), ("sticks", "export_file"), ("sticks", "write_statements"),
        ("sticks", "learners"), ("sticks", "take_in"), ("sticks", "bring_back"),
        ("sticks", "make_centre_key"), ("sticks", "accept_centre_key"), ("sticks", "forget_centre_key"),
    } <= set(gated_methods())  # fmt: skip
