"""`darasa library export` and `darasa library import`: courses onto a stick, and from a stick or a file."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from darasa.cli.gate import add_passphrase_option, opened, sign_in
from darasa.cli.later import EXIT_LATER, passes
from darasa.cli.progress import progress
from darasa.core.errors import DarasaError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from darasa.library.catalogues.listing import ListedPack
    from darasa.library.catalogues.types import Found, Offer
    from darasa.library.types import InstalledPack
    from darasa.packs.types import Manifest
    from darasa.workspace import Workspace


class NoCoursesThereError(DarasaError):
    """The folder holds no catalogue."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: there are no courses here")
        self.folder = folder


class CatalogueNotTrustedError(DarasaError):
    """What the folder holds comes from a catalogue that nobody added to this computer."""

    def __init__(self, folder: Path, found: "Found") -> None:
        super().__init__(
            f"{folder}: these courses come from {found.title!r}, which is not trusted here. Compare its "
            f"fingerprint {found.fingerprint} with what its makers say, then add it: "
            f"darasa library source add NAME {found.address} --fingerprint '{found.fingerprint}'"
        )
        self.folder = folder
        self.found = found


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `export` and `import` to the actions of `darasa library`."""
    exporting = subparsers.add_parser(
        "export", help="write courses onto a stick, from which other computers can install and update them"
    )
    exporting.add_argument("folder", type=Path, metavar="FOLDER", help="the stick, where it is mounted")
    exporting.add_argument("courses", nargs="*", metavar="COURSE", help="id, or publisher/id (default: all)")
    exporting.add_argument(
        "--installers", type=Path, metavar="DIR", help="take the program's installers in this folder along"
    )
    exporting.set_defaults(run=_export)

    importing = subparsers.add_parser(
        "import", help="install what is new on a stick, or one course file; needs no network"
    )
    importing.add_argument("source", type=Path, metavar="FOLDER-or-FILE", help="the stick, or a .dpack file")
    add_passphrase_option(importing)
    importing.set_defaults(run=_import)


# -- Onto a stick --


def _export(arguments: argparse.Namespace) -> int:
    from darasa.library.sticks.service import PackSticks

    with opened(arguments) as workspace:
        packs = _chosen(workspace, arguments.courses)
        sticks = PackSticks(workspace.data, workspace.catalogues, arguments.installers)
        with progress("Writing") as report:
            exported = sticks.export(arguments.folder, packs, report)
    for pack in exported.packs:
        print(f"{_name(pack)}: version {pack.manifest.version} is on the stick")
    for pack in exported.newer:
        print(f"{_name(pack)}: the stick has a newer version")
    for pack in exported.left_out:
        print(f"{_name(pack)}: left out, as no catalogue knows it", file=sys.stderr)
    for name in exported.installers:
        print(f"{name} is on the stick")
    print(f"{exported.written / 1e6:.1f} MB were written.")
    return 0


def _chosen(workspace: "Workspace", courses: "Sequence[str]") -> "list[InstalledPack]":
    """Return the installed packs that are meant, all without any word. Raises CourseUnknownError."""
    from darasa.cli.library import CourseUnknownError

    named = [(pack, _names(pack)) for pack in workspace.library.installed()]
    for course in courses:
        if not any(course in names for _, names in named):
            raise CourseUnknownError(course, "on this computer")
    return [pack for pack, names in named if not courses or names & set(courses)]


def _names(pack: "InstalledPack") -> set[str]:
    manifest = pack.manifest
    return {manifest.course, f"{manifest.publisher}/{manifest.course}", manifest.iri}


# -- From a stick or a file --


def _import(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        if arguments.source.is_dir():
            return _import_folder(workspace, arguments.source)
        return _import_file(workspace, arguments)


def _import_file(workspace: "Workspace", arguments: argparse.Namespace) -> int:
    from darasa.library.local import LOCAL

    library, path = workspace.library, arguments.source
    with progress("Looking") as report:
        found = library.look_at(path, report)
    if found.is_here:
        print(f"{found.manifest.title} is here already.")
        return 0
    warrant = None
    if found.origin == LOCAL:
        print(f"No catalogue here knows {path.name}: who made it cannot be checked.", file=sys.stderr)
        warrant = sign_in(workspace, arguments)
    with progress("Installing") as report:
        pack = library.install(path, warrant, report)
    print(f"{_name(pack)} is ready.")
    return 0


def _import_folder(workspace: "Workspace", folder: Path) -> int:
    offers, unknown = workspace.catalogues.stick_offers(folder)
    if not offers:
        if unknown is not None:
            raise CatalogueNotTrustedError(folder, unknown)
        raise NoCoursesThereError(folder)
    here = {_identity(pack.manifest): pack.manifest.version for pack in workspace.library.installed()}
    wanted = [offer for offer in offers if offer.pack.version > here.get(_identity(offer.pack), 0)]
    codes = [_bring(workspace, offer) for offer in wanted]
    if not wanted:
        print("Everything on it is here already.")
    if unknown is not None:
        print(f"darasa: {CatalogueNotTrustedError(folder, unknown)}", file=sys.stderr)
    return 1 if 1 in codes else max(codes, default=0)


def _bring(workspace: "Workspace", offer: "Offer") -> int:
    """Install one course from the folder alone; one that does not succeed keeps none of the others."""
    name = f"{offer.pack.publisher}/{offer.pack.course} ({offer.pack.language})"
    try:
        with progress(offer.pack.title) as report:
            pack = workspace.downloads.get(replace(offer, mirrors=offer.mirrors[:1]), report)
    except DarasaError as error:
        print(f"darasa: {name}: {error}", file=sys.stderr)
        return EXIT_LATER if passes(error) else 1
    print(f"{_name(pack)}: version {pack.manifest.version} is ready.")
    return 0


def _identity(course: "Manifest | ListedPack") -> tuple[str, str]:
    return course.iri, course.language.casefold()


def _name(pack: "InstalledPack") -> str:
    return f"{pack.manifest.title} ({pack.manifest.language})"
