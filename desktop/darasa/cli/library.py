"""`darasa library`: the courses on this computer, and those that catalogues, sticks and files bring."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from darasa.cli import library_carry, library_search, library_source
from darasa.cli.gate import add_passphrase_option, opened, sign_in
from darasa.cli.later import EXIT_LATER, passes
from darasa.cli.progress import progress
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    from darasa.library.catalogues.listing import ListedPack
    from darasa.library.catalogues.types import Offer
    from darasa.library.types import InstalledPack
    from darasa.packs.types import Manifest
    from darasa.workspace import Workspace


class CourseUnknownError(DarasaError):
    """Nothing here goes by this name."""

    def __init__(self, course: str, where: str) -> None:
        super().__init__(f"{course}: no such course {where}")
        self.course = course


class LanguageNeededError(DarasaError):
    """The course is there in several languages: each costs its own download."""

    def __init__(self, course: str, languages: Iterable[str]) -> None:
        super().__init__(f"{course} is there in several languages: say --language {'|'.join(languages)}")
        self.course = course


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its actions to the `darasa` parser."""
    parser = subparsers.add_parser(
        "library", help="bring courses in, keep them up to date, pass them on", description=__doc__
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="list the courses on this computer, or those that can be had")
    listing.add_argument("--available", action="store_true", help="what catalogues offer that is not here")
    listing.add_argument("--json", action="store_true", help="print one JSON object a course")
    listing.set_defaults(run=_list)

    getting = actions.add_parser("get", help="download a course, or go on with it")
    getting.set_defaults(run=_get)
    updating = actions.add_parser("update", help="bring courses up to date; only what changed is downloaded")
    updating.set_defaults(run=_update)
    removing = actions.add_parser("remove", help="take a course off this computer; what was learned stays")
    removing.set_defaults(run=_remove)
    add_passphrase_option(removing)
    for action in (getting, updating, removing):
        needed = "?" if action is updating else None
        action.add_argument("course", metavar="COURSE", nargs=needed, help="its id, or publisher/id")
        action.add_argument("--language", metavar="XX", default="", help="the language meant (BCP 47)")

    for part in (library_source, library_search, library_carry):
        part.add(actions)


# -- What is here, and what can be had --


def _list(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        if arguments.available:
            rows = [_offer_json(workspace, offer) for offer in _wanted(workspace)]
        else:
            rows = [_pack_json(workspace, pack) for pack in workspace.library.installed()]
    for row in rows:
        print(json.dumps(row, ensure_ascii=False) if arguments.json else _line(row))
    return 0


def _wanted(workspace: "Workspace") -> "list[Offer]":
    """Return the offers that would bring something that is not here."""
    here = {_identity(pack.manifest): pack.manifest.version for pack in workspace.library.installed()}
    return [offer for offer in _offers(workspace) if here.get(_identity(offer.pack), 0) < offer.pack.version]


def _offers(workspace: "Workspace") -> "tuple[Offer, ...]":
    """Return what catalogues offer, and say which of them offer nothing for the time being."""
    from darasa.library.catalogues.types import Standing

    for catalogue in workspace.catalogues.all():
        if catalogue.standing is Standing.EXPIRED and not catalogue.is_usable:
            print(
                f"darasa: {catalogue.title}: it has expired by this computer's clock, and offers nothing"
                " until it is renewed, or a facilitator accepts it as it is: darasa library source accept",
                file=sys.stderr,
            )
    return workspace.catalogues.offers()


def _pack_json(workspace: "Workspace", pack: "InstalledPack") -> dict[str, Any]:
    manifest = pack.manifest
    return {
        "course": f"{manifest.publisher}/{manifest.course}",
        "language": manifest.language,
        "version": manifest.version,
        "title": manifest.title,
        "bytes": pack.size,
        "origin": pack.origin,
        "sha256": pack.sha256,
        "is_whole": workspace.library.is_present(pack),
    }


def _offer_json(workspace: "Workspace", offer: "Offer") -> dict[str, Any]:
    plan = workspace.downloads.known_plan(offer)
    return {
        "course": f"{offer.pack.publisher}/{offer.pack.course}",
        "language": offer.pack.language,
        "version": offer.pack.version,
        "title": offer.pack.title,
        "bytes": offer.pack.size,
        "origin": offer.catalogue,
        "sha256": offer.pack.sha256,
        "bytes_to_download": plan.fetch if plan else None,
    }


def _line(row: dict[str, Any]) -> str:
    size = _size(row["bytes"])
    if (fetch := row.get("bytes_to_download")) is not None:
        size = f"{_size(fetch)} of {size}"
    marks = [row["origin"][:16]] + (["not whole: get it again"] if row.get("is_whole") is False else [])
    head = f"{row['course']}  {row['language']}  version {row['version']}  {size}"
    return "  ".join([head, row["title"], f"({', '.join(marks)})"])


# -- Bringing in and taking off --


def _get(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        offers = [offer for offer in _offers(workspace) if _is_meant(arguments, offer.pack)]
        if not offers:
            raise CourseUnknownError(arguments.course, "in any catalogue")
        if len({offer.pack.language for offer in offers}) > 1:
            raise LanguageNeededError(arguments.course, [offer.pack.language for offer in offers])
        return _bring(workspace, offers)


def _update(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        installed = [pack for pack in workspace.library.installed() if _is_meant(arguments, pack.manifest)]
        if arguments.course and not installed:
            raise CourseUnknownError(arguments.course, "on this computer")
        here = {_identity(pack.manifest) for pack in installed}
        offers = [offer for offer in _wanted(workspace) if _identity(offer.pack) in here]
        if not offers:
            print("Everything is up to date, as far as the catalogues were last seen.")
            return 0
        return _bring(workspace, offers)


def _bring(workspace: "Workspace", offers: "Sequence[Offer]") -> int:
    """Download courses one after the other; one that does not succeed keeps none of the others."""
    codes = [_bring_one(workspace, offer) for offer in offers]
    return next((code for code in codes if code == 1), max(codes))


def _bring_one(workspace: "Workspace", offer: "Offer") -> int:
    name = f"{offer.pack.publisher}/{offer.pack.course} ({offer.pack.language})"
    if _is_here(workspace, offer):
        print(f"{name}: version {offer.pack.version} is here already")
        return 0
    try:
        plan = workspace.downloads.plan(offer)
        fetch, size = _size(plan.fetch), _size(plan.size)
        print(f"{name}: version {offer.pack.version} downloads {fetch} of {size}", flush=True)
        with progress("Downloading") as report:
            pack = workspace.downloads.get(offer, report)
    except DarasaError as error:
        print(f"darasa: {name}: {error}", file=sys.stderr)
        return EXIT_LATER if passes(error) else 1
    print(f"{pack.manifest.title} is ready.")
    return 0


def _is_here(workspace: "Workspace", offer: "Offer") -> bool:
    library = workspace.library
    return any(pack.sha256 == offer.pack.sha256 and library.is_present(pack) for pack in library.installed())


def _remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        packs = [pack for pack in workspace.library.installed() if _is_meant(arguments, pack.manifest)]
        if not packs:
            raise CourseUnknownError(arguments.course, "on this computer")
        warrant = sign_in(workspace, arguments)
        for pack in packs:
            workspace.library.remove(pack, warrant)
            print(f"{pack.manifest.title} ({pack.manifest.language}) is removed: {_size(pack.size)} free.")
    return 0


# -- Naming a course --


def _is_meant(arguments: argparse.Namespace, course: "Manifest | ListedPack") -> bool:
    names = {course.course, f"{course.publisher}/{course.course}", course.iri}
    language = arguments.language.casefold()
    return arguments.course in names | {None} and language in {"", course.language.casefold()}


def _identity(course: "Manifest | ListedPack") -> tuple[str, str]:
    return course.iri, course.language.casefold()


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"
