"""Every crafted pack is refused for its own reason, or is sound; elsewhere it is opened."""

from pathlib import Path

import pytest

from darasa.packs.errors import PackRefusedError
from darasa.packs.verify import verify_pack
from tests.hostile.attacks import ATTACKS, Attack


@pytest.mark.parametrize("attack", ATTACKS, ids=[attack.name[:60] for attack in ATTACKS])
def test_a_crafted_pack(attack: Attack, small: Path) -> None:
    made = attack.make(small)
    if not attack.reason:
        verify_pack(made)
        return
    with pytest.raises(PackRefusedError) as caught:
        verify_pack(made)
    assert caught.value.file == made
    assert attack.reason in f"{caught.value.entry}: {caught.value.reason}"
