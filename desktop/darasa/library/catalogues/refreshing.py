"""Taking in what one mirror shows of a catalogue: all of it, or nothing."""

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from darasa.library.catalogues.errors import CatalogueOverreachError
from darasa.library.catalogues.keeping import Fault, PublisherAtAGlance, State
from darasa.library.catalogues.pins import pin
from darasa.library.catalogues.shelf import Shelf
from darasa.library.catalogues.survey import Survey, Surveyed, survey

if TYPE_CHECKING:
    from darasa.core.tasks import Check, Report


def take(shelf: Shelf, catalogue: str, address: str, now: int, report: "Report", check: "Check") -> bool:
    """Take in what a mirror shows, at a time (UTC milliseconds); tell whether anything of it was new.

    The caller holds the catalogue's own lock. Raises CatalogueShownErrors (CatalogueOlderError when the
    mirror is behind), MirrorErrors, NetErrors, CatalogueDamagedError when nothing is left here to believe,
    CatalogueNotKeptError.
    """
    from darasa.library.catalogues.trust import Walk

    state, files = shelf.state(catalogue)
    with shelf.reading(address, check) as read:

        def read_what_is_not_here(name: str, limit: int) -> bytes | None:
            kept = files.get(name) if name.startswith("targets/") else None
            # The name of a list begins with its hash.
            is_sound = kept is not None and hashlib.sha256(kept).hexdigest() in name
            return kept if is_sound else read(name, limit)

        before = {name: data for name, data in files.items() if name.startswith("metadata/")}
        walk = Walk(shelf.roots(catalogue, files), read, before)
        walk.up()
        found = survey(walk, read_what_is_not_here, report)
    with shelf.writing():
        keeping = shelf.keeping(catalogue)
        pin(shelf.pins_file, [one.publisher for one in found.publishers if one.expires_at], catalogue)
        is_new = found.files != files
        new = _state(keeping.next_number() if is_new else state.number, now, found)
        if is_new:
            keeping.write(new.number, found.files)
        keeping.set_state(new)
        keeping.clear_all_but(new.number)
        about = keeping.about()
        if about.accepts_expired and _is_fresh(found, now):
            keeping.set_about(replace(about, accepts_expired=False))
    shelf.remember(catalogue, new, found)
    return is_new


def _state(number: int, now: int, found: Survey) -> State:
    return State(number, now, found.expires_at, found.title, tuple(map(_at_a_glance, found.publishers)))


def _at_a_glance(one: Surveyed) -> PublisherAtAGlance:
    at_a_glance = PublisherAtAGlance(one.publisher, one.name, one.expires_at)
    if isinstance(one.fault, CatalogueOverreachError):
        return replace(at_a_glance, fault=Fault.OVERREACH, detail=one.fault.name)
    if one.fault is not None:
        return replace(at_a_glance, fault=Fault.LISTING, detail=one.fault.reason)
    return at_a_glance


def _is_fresh(found: Survey, now: int) -> bool:
    """Whether nothing at all has expired."""
    ends = [found.expires_at, *(one.expires_at for one in found.publishers if one.expires_at)]
    return now < min(ends)
