"""Reading what catalogues and sticks offer, off the interface's thread, into plain values for screens."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from darasa.core.errors import DarasaError
from darasa.core.tasks import CancelledError, Check

if TYPE_CHECKING:
    from darasa.library.catalogues.service import Catalogues
    from darasa.library.catalogues.types import Catalogue, Found, Offer
    from darasa.library.fetching.types import Plan
    from darasa.library.sticks.service import PackSticks
    from darasa.library.sticks.types import Stick
    from darasa.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SeenStick:
    """A stick that is in, and the courses that were found on it."""

    stick: "Stick"
    offers: "tuple[Offer, ...]" = ()
    unknown: "Found | None" = None
    """A catalogue on it that nobody has added here."""
    trouble: DarasaError | None = None
    """Why it could not be looked at."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of catalogues without asking any of them."""

    catalogues: "tuple[Catalogue, ...]" = ()
    offers: "tuple[Offer, ...]" = ()
    plans: "dict[str, Plan]" = field(default_factory=dict)
    """What an offer costs, as far as that is known, by its path."""


def own_catalogues(workspace: "Workspace") -> "Catalogues":
    """Return the catalogues for one thread: those of the workspace are the interface's."""
    from darasa.library.catalogues.service import Catalogues

    return Catalogues(workspace.data, workspace.clock, workspace.facilitators.require)


def own_sticks(workspace: "Workspace") -> "PackSticks":
    """Return the sticks for one thread."""
    from darasa.library.sticks.service import PackSticks

    return PackSticks(workspace.data, own_catalogues(workspace))


def look(workspace: "Workspace", check: Check) -> Looked:
    """Read what is kept of all catalogues."""
    kept = own_catalogues(workspace)
    offers = kept.offers()
    return Looked(kept.all(), offers, _plans(workspace, offers, check))


def look_at_stick(workspace: "Workspace", stick: "Stick", check: Check) -> SeenStick:
    """Read what is on one stick; what is wrong with it is part of the answer."""
    if not stick.has_courses:
        return SeenStick(stick)
    try:
        offers, unknown = own_catalogues(workspace).stick_offers(stick.folder, check)
    except CancelledError:
        raise
    except DarasaError as error:
        return SeenStick(stick, trouble=error)
    return SeenStick(stick, offers, unknown)


def refresh(workspace: "Workspace", check: Check) -> None:
    """Ask every catalogue for what is new, and what each update of a course here would cost.

    Raises what the last one met that could not be asked, after all others were.
    """
    trouble: DarasaError | None = None
    kept = own_catalogues(workspace)
    for catalogue in kept.all():
        check()
        if not catalogue.mirrors:
            continue
        try:
            kept.refresh(catalogue.id, lambda _: None, check)
        except CancelledError:
            raise
        except DarasaError as error:
            trouble = error
    if trouble is not None:
        raise trouble
    from darasa.ui.screens.library.shelf import updates

    for update in updates(kept.offers(), workspace.library.installed()):
        check()
        workspace.downloads.plan(update.offer, check)


def _plans(workspace: "Workspace", offers: "tuple[Offer, ...]", check: Check) -> "dict[str, Plan]":
    from darasa.ui.screens.library.shelf import updates

    known = {}
    for update in updates(offers, workspace.library.installed()):
        check()
        if (plan := workspace.downloads.known_plan(update.offer)) is not None:
            known[update.offer.path] = plan
    return known
