"""Reading what catalogues offer while somebody else takes in something newer: old or new, all of it."""

from collections.abc import Callable
from pathlib import Path

from darasa.core.clock import Reading, SystemClock
from darasa.core.paths import DataFolder
from darasa.library.catalogues.service import Catalogues
from tests.catalogues.making import OURS, THEIRS, make_catalogue, republish


class Interrupted(SystemClock):
    """A clock during whose second reading somebody does something."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act, self._readings = act, 0

    def read(self) -> Reading:
        """Return what the clock says."""
        self._readings += 1
        if self._readings == 2:
            self._act()
        return super().read()


def test_a_publisher_that_comes_in_between_is_not_half_there(
    data_folder: DataFolder, packs: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    made = make_catalogue(tmp_path / "catalogue", [packs[0]])
    other = Catalogues(data_folder, SystemClock(), lambda _warrant: None)
    other.add(None, str(made.folder), made.root)
    other.refresh(made.id)
    made.publishing.delegate(THEIRS)
    republish(made, [packs[1], packs[2]])

    clock = Interrupted(lambda: other.refresh(made.id))
    offered = Catalogues(data_folder, clock, lambda _warrant: None).offers(made.id)
    assert {(one.pack.publisher, one.pack.version) for one in offered} == {(OURS, 2), (THEIRS, 1)}
