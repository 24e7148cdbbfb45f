"""What trusted catalogues offer and vouch for, from what is kept of them."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.library.catalogues.errors import (
    CatalogueDamagedError,
    CatalogueExpiredError,
    OfferGoneError,
    PublisherExpiredError,
)
from darasa.library.catalogues.listing import PACK_SUFFIX, ListedPack, index_file
from darasa.library.catalogues.shelf import Shelf
from darasa.library.catalogues.survey import Surveyed, versions
from darasa.library.catalogues.types import Catalogue, Known, Offer, Standing

if TYPE_CHECKING:
    from darasa.library.catalogues.trust import Vouched


def usable(shelf: Shelf, catalogue: Catalogue, now: int) -> Iterator[Surveyed]:
    """Give the publishers whose packs may be offered at a time (UTC milliseconds).

    Raises CatalogueExpiredError when it expired and nobody accepted that, CatalogueDamagedError.
    """
    if catalogue.standing is Standing.EXPIRED and not catalogue.is_usable:
        raise CatalogueExpiredError(catalogue.id, catalogue.expires_at or 0, now)
    yield from _of(shelf, catalogue, {one.publisher for one in catalogue.publishers if one.trouble is None})


def offers(shelf: Shelf, catalogue: Catalogue, now: int) -> list[Offer]:
    """Return the newest version of each course and language; raises as `usable`."""
    return [
        _offer(catalogue, one, pack, catalogue.mirrors)
        for one in usable(shelf, catalogue, now)
        for pack in one.packs
    ]


def offers_lying_in(folder: Path, shelf: Shelf, catalogue: Catalogue, now: int) -> list[Offer]:
    """Return the newest version of each course and language that lies in a mirror's folder, with its index.

    An older one is described as the newest is. Raises as `usable`.
    """
    mirrors = tuple(dict.fromkeys((str(folder), *catalogue.mirrors)))
    found = []
    for one in usable(shelf, catalogue, now):
        for pack in one.packs:
            lying = (version for version in versions(pack, one) if _lies(folder, one, version))
            if (version := next(lying, None)) is not None:
                found.append(_offer(catalogue, one, version, mirrors))
    return found


def known(shelf: Shelf, catalogue: Catalogue, sha256: str, size: int, wanted: str) -> Known | None:
    """Return the pack of this hash and length that a catalogue vouches for, whether it expired or not.

    Under the name that is wanted, if one is. Raises CatalogueDamagedError.
    """
    good = {one.publisher for one in catalogue.publishers if _is_believed(one.trouble)}
    for one in _of(shelf, catalogue, good):
        for path, vouched in one.targets.items():
            if wanted not in {"", path} or not path.endswith(PACK_SUFFIX):
                continue
            if (vouched.sha256, vouched.size) == (sha256, size):
                return Known(catalogue.id, path, size, sha256)
    return None


def vouched_for(shelf: Shelf, catalogue: Catalogue, path: str) -> "Vouched":
    """Return what was signed for about a pack or an index; raises OfferGoneError, CatalogueDamagedError."""
    good = {one.publisher for one in catalogue.publishers if _is_believed(one.trouble)}
    for one in _of(shelf, catalogue, good):
        if path in one.targets:
            return one.targets[path]
    raise OfferGoneError(path)


def places(folder: Path) -> list[Path]:
    """Return where catalogues lie in a folder: it may be one, and a stick has a place for them."""
    courses = folder / "Darasa" / "courses"
    found = [folder]
    with suppress(OSError):
        found += sorted(courses.iterdir())
    return [place for place in found if (place / "metadata").is_dir()]


def _of(shelf: Shelf, catalogue: Catalogue, publishers: set[str]) -> Iterator[Surveyed]:
    if catalogue.standing is Standing.DAMAGED:
        raise CatalogueDamagedError(shelf.folder / catalogue.id, "what is kept of it cannot be read")
    if catalogue.standing is not Standing.NEVER:
        survey = shelf.survey(catalogue.id)
        yield from (one for one in survey.publishers if one.publisher in publishers)


def _is_believed(trouble: object) -> bool:
    return trouble is None or isinstance(trouble, PublisherExpiredError)


def _offer(catalogue: Catalogue, one: Surveyed, pack: ListedPack, mirrors: tuple[str, ...]) -> Offer:
    return Offer(catalogue.id, f"{one.publisher}/{pack.file}", pack, mirrors)


def _lies(folder: Path, one: Surveyed, pack: ListedPack) -> bool:
    """Whether files as long as a pack and its index lie in a mirror's folder."""
    sizes = {pack.file: pack.size, index_file(pack.file): pack.index_size}
    try:
        return all(
            (folder / "targets" / one.publisher / file).stat().st_size == size for file, size in sizes.items()
        )
    except OSError:
        return False
