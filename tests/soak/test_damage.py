"""A real room's database is damaged anywhere, in any way: noticed, and nothing of a backup is lost."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from darasa.centre.rescue import needs_rescue, rescue
from darasa.core.paths import DataFolder
from darasa.people.errors import PassphraseWrongError
from tests.campaign import campaign, tally
from tests.courses import SMALL_IRI
from tests.unit.centre.rooms import PASSPHRASE, PINS, Room
from tests.unit.learning.worlds import QUIZ_IRI

PAGE = 4096


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def noise(content: bytearray, chance: random.Random) -> None:
    start, size = chance.randrange(len(content)), chance.choice((1, 16, 512, PAGE, 8 * PAGE))
    part = len(content[start : start + size])
    content[start : start + part] = chance.randbytes(part)


def zeros(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 512) * 512
    part = len(content[start : start + chance.choice((512, PAGE, 4 * PAGE))])
    content[start : start + part] = bytes(part)


def flipped_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 2, 20, 200))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def pages_in_each_others_place(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


def an_older_piece(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = content[:PAGE]


Damage = Callable[[bytearray, random.Random], None]
DAMAGES: tuple[Damage, ...] = (
    cut, noise, zeros, flipped_bits, pages_in_each_others_place, an_older_piece,
)  # fmt: skip


def secrets_lost(room: Room) -> int:
    """Assert that everyone and the course are there; return how many PINs and passphrases fit no more.

    One letter of a hash that changed looks as good as any, and a PIN can be newer than every backup.
    """
    people, lost = room.workspace.people, 0
    by_id = {one.id: one for one in people.learners()}
    for name, learner in room.ids.items():
        assert by_id[learner].name == name
        assert room.workspace.record.fact(learner, QUIZ_IRI).passed
    assert room.study(room.ids["Amina"]).course(SMALL_IRI).done > 0
    for name, pin in PINS.items():
        lost += not (by_id[room.ids[name]].has_pin and people.check_pin(room.ids[name], pin))
    try:
        room.workspace.facilitators.sign_in(PASSPHRASE)
    except PassphraseWrongError:
        lost += 1
    return lost


@pytest.mark.soak
def test_any_damage_is_noticed_and_mended(tmp_path: Path) -> None:
    rounds = campaign(600)
    seed = random.randrange(2**32)
    print("seed:", seed)
    chance = random.Random(seed)
    room = Room(DataFolder(tmp_path / "made")).furnish()
    room.workspace.centre.back_up()
    confirmed = room.events()
    for learner in room.ids.values():
        room.answer(learner)
    later = {id_: event for id_, event in room.events().items() if id_ not in confirmed}
    room.close()
    whole = room.data.database.read_bytes()
    counts = dict.fromkeys(
        ("unchanged", "noticed", "salvaged", "not_salvaged", "changed_letters", "secrets_to_reset"), 0
    )
    for number in range(rounds):
        content = bytearray(whole)
        damage = chance.choice(DAMAGES)
        damage(content, chance)
        here = Room.__new__(Room)
        here.data, here.clock, here.ids = DataFolder(tmp_path / "here"), room.clock, room.ids
        shutil.rmtree(here.data.root, ignore_errors=True)
        shutil.copytree(room.data.root, here.data.root)
        here.data.database.write_bytes(content)
        if content == whole:
            assert not needs_rescue(here.data)
            counts["unchanged"] += 1
            continue
        assert needs_rescue(here.data), (number, damage.__name__)
        counts["noticed"] += 1
        rescued = rescue(here.data)
        assert not needs_rescue(here.data)
        here.open()
        found = here.events()
        assert confirmed.items() <= found.items(), (number, damage.__name__)
        came = {id_: event for id_, event in found.items() if id_ not in confirmed}
        assert rescued.salvaged_events == len(came)
        counts["secrets_to_reset"] += secrets_lost(here)
        here.close()
        counts["salvaged"] += len(came.keys() & later.keys())
        counts["not_salvaged"] += len(later.keys() - came.keys())
        counts["changed_letters"] += sum(later.get(id_) != event for id_, event in came.items())
    tally(damages=rounds, lost_of_a_backup=0, silent=0, **counts)
