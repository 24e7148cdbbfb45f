"""The catalogue that came with the program: trusted as the program itself is."""

from contextlib import suppress
from pathlib import Path

from darasa.core.clock import Clock
from darasa.core.paths import DataFolder, resources
from darasa.core.tasks import Check
from darasa.library.catalogues.errors import CatalogueExpiredError
from darasa.library.catalogues.service import Catalogues
from darasa.library.catalogues.shelf import Shelf
from darasa.library.catalogues.types import Catalogue


def bundled_folder() -> Path:
    """Return where the catalogue that came with the program lies."""
    return resources() / "catalogue"


def is_bundled(catalogue: Catalogue) -> bool:
    """Tell whether a catalogue came with the program: what is new in it comes with the next one."""
    return catalogue.mirrors == (str(bundled_folder()),)


def trust_bundled(data: DataFolder, clock: Clock, folder: Path, check: Check = lambda: None) -> None:
    """Trust the catalogue in `folder`, take in what is newer in it, and let its publishers belong to it.

    Nobody is asked. One that came in the same folder with a program that was replaced is trusted no more,
    unless it is read from elsewhere as well.
    Quick when nothing is new; nothing happens where the folder holds none. Raises CatalogueShownErrors and
    MirrorErrors for a damaged one, FolderInUseError, CatalogueNotKeptError.
    """
    try:
        root = (folder / "metadata" / "1.root.json").read_bytes()
        newest = (folder / "metadata" / "timestamp.json").read_bytes()
    except OSError:
        return
    catalogues, shelf = Catalogues(data, clock, lambda _warrant: None), Shelf(data.catalogues)
    bundled = [one for one in catalogues.all() if str(folder) in one.mirrors]
    if any(_timestamp(shelf, one) == newest for one in bundled):
        return
    ours = catalogues.add(None, str(folder), root, check=check)
    with suppress(CatalogueExpiredError):
        catalogues.refresh(ours.id, check=check, mirror=str(folder))
    if _timestamp(shelf, ours) == newest:
        for publisher in catalogues.get(ours.id).publishers:
            catalogues.allow_publisher(None, ours.id, publisher.publisher)
    for one in bundled:
        if one.id != ours.id and one.mirrors == (str(folder),):
            catalogues.remove(None, one.id)


def _timestamp(shelf: Shelf, catalogue: Catalogue) -> bytes | None:
    """Return the newest file of a catalogue as it is kept, without loading what could verify it."""
    return shelf.state(catalogue.id)[1].get("metadata/timestamp.json")
