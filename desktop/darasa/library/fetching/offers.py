"""Offers as the queue keeps them."""

import json
from collections.abc import Iterable

from darasa.library.catalogues.listing import ListedPack
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.models import Row
from darasa.packs.codec import ShapeError, value_from_json, value_to_json


def row_of(offer: Offer, now: int) -> Row:
    """Return the row of a course that is put in the queue; `now` in UTC milliseconds."""
    return Row(0, offer.catalogue, offer.path, mirrors_text(offer), pack_text(offer), 0, 0, now)


def mirrors_text(offer: Offer) -> str:
    """Return where a course can be read from, as text."""
    return json.dumps(offer.mirrors)


def pack_text(offer: Offer) -> str:
    """Return what the publisher's list says of a course, as text."""
    return value_to_json(offer.pack).decode()


def offer_of(row: Row) -> Offer | None:
    """Return the offer that a row keeps; None when damage has been at it."""
    try:
        mirrors = json.loads(row.mirrors)
        pack = value_from_json(ListedPack, row.pack.encode())
    except (ValueError, ShapeError):
        return None
    if not isinstance(mirrors, list) or not all(isinstance(one, str) for one in mirrors):
        return None
    return Offer(row.catalogue, row.path, pack, tuple(mirrors))


def course_of(offer: Offer) -> tuple[str, str, str, str]:
    """Return what is the same in all versions of a course in one language, as one catalogue has it."""
    return offer.catalogue, offer.pack.publisher, offer.pack.course, offer.pack.language


def newest(offer: Offer, offers: Iterable[Offer]) -> Offer | None:
    """Return what the catalogue offers of the same course now, from mirrors it was offered by before as well.

    None when it offers nothing of it, or only an older version.
    """
    for one in offers:
        if course_of(one) == course_of(offer) and one.pack.version >= offer.pack.version:
            mirrors = dict.fromkeys((*offer.mirrors, *one.mirrors))
            return Offer(one.catalogue, one.path, one.pack, tuple(mirrors))
    return None
