"""Everything that can be seen, in every look: nothing cut, small or pale, and all of it by keyboard."""

from itertools import combinations

import pytest

from tests.audit.faults import faults
from tests.audit.keyboard import keyboard_faults
from tests.audit.looks import LOOKS, WINDOWS, Look, few
from tests.audit.rooms import Room
from tests.audit.views import BARE_VIEWS, VIEWS
from tests.campaign import campaign, tally

_ALL = len(LOOKS) * (len(VIEWS) + len(BARE_VIEWS))


@pytest.mark.parametrize("window", WINDOWS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_small_or_pale_and_all_is_reached_by_keyboard(
    both: tuple[Room, Room], window: tuple[int, int]
) -> None:
    found: dict[str, list[str]] = {}
    seen = walked = 0
    for room in both:
        for look in (look for look in LOOKS if look.window == window):
            chosen = [view for number, view in enumerate(room.views) if _is_due(number, look)]
            if chosen:
                look.put_on(room.window, room.workspace)
            for view in chosen:
                shown = view.open(room.window, room.workspace)
                wrong = list(faults(shown, room.names))
                if _is_walked(room.views.index(view), look):
                    wrong += keyboard_faults(shown)
                    walked += 1
                for one in wrong:
                    found.setdefault(f"{view.name}: {one}", []).append(str(look))
                seen += 1
    tally(views=len(both[0].views) + len(both[1].views), seen=seen, walked=walked, faults=len(found))
    assert not found, "\n".join(f"{fault} ({len(looks)}: {looks[0]})" for fault, looks in found.items())


def test_few_looks_still_meet_every_pair() -> None:
    """Each view is seen in both windows and directions; all of them in every pair of all four."""
    met = set()
    for number in range(len(VIEWS)):
        own = [_parts(look) for look in few(number)]
        assert [len({parts[index] for parts in own}) for index in range(4)] == [2, 2, 2, 2]
        met |= {pair for parts in own for pair in combinations(enumerate(parts), 2)}
    everything = {pair for look in LOOKS for pair in combinations(enumerate(_parts(look)), 2)}
    assert met == everything


def _parts(look: Look) -> tuple[object, ...]:
    return look.theme, look.text_size, look.language == "ar", look.window


def _is_due(view: int, look: Look) -> bool:
    return campaign(_ALL) == _ALL or look in few(view)


def _is_walked(view: int, look: Look) -> bool:
    """Whether a view is gone through by keyboard: in every look, or in one of its two."""
    return campaign(_ALL) == _ALL or look == few(view)[view // 2 % 2]
