"""`darasa pack`: lint the source of courses, and build, verify and show course packs.

What handles packs is imported when a command needs it: every start of the app comes through here.
"""

import argparse
import sys
from pathlib import Path

from darasa.core.errors import DarasaError


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its four actions to the `darasa` parser."""
    summary = "build, lint, verify and show course packs"
    parser = subparsers.add_parser("pack", help=summary, description=__doc__)
    parser.set_defaults(run=run)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    build = actions.add_parser("build", help="build packs from a course's source")
    build.add_argument("source", type=Path, metavar="SOURCE", help="the folder that holds course.toml")
    build.add_argument(
        "--language",
        nargs="+",
        default=[],
        metavar="XX",
        help="languages to build; all of them when not given",
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put the packs")
    build.add_argument(
        "--previous",
        type=Path,
        nargs="+",
        default=[],
        metavar="OLD",
        help="the last published packs, one of each language: published ids must stay as they are",
    )

    lint = actions.add_parser("lint", help="find what a good course does not have, although it can be built")
    lint.add_argument("sources", type=Path, nargs="+", metavar="SOURCE", help="folders that hold course.toml")

    verify = actions.add_parser("verify", help="check every byte of a pack")
    verify.add_argument("file", type=Path, metavar="FILE")

    show = actions.add_parser("show", help="say what is in a pack")
    show.add_argument("file", type=Path, metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked and return the exit status: 0, or 1 when the source or the pack is refused.

    2: the lint could not look at the spelling, for want of a dictionary.
    """
    if arguments.action == "lint":
        return _lint(arguments.sources)
    action = {"build": _build, "verify": _verify, "show": _show}[arguments.action]
    try:
        action(arguments)
    except DarasaError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _build(arguments: argparse.Namespace) -> None:
    from darasa.packs.service import (
        AuthoringErrors,
        PackRefusedError,
        PackUnreadableError,
        Problem,
        build_pack,
    )

    languages = arguments.language or _languages(arguments.source)
    previous = {_language(path): path for path in arguments.previous}
    if foreign := sorted(previous.keys() - set(languages)):
        text = f"its language, {foreign[0]}, is not being built"
        raise PackRefusedError(previous[foreign[0]], "", text)
    problems: set[Problem] = set()
    for language in languages:
        try:
            print(build_pack(arguments.source, language, arguments.out, previous.get(language)))
        except AuthoringErrors as error:
            problems.update(error.problems)
        except OSError as error:
            raise PackUnreadableError(arguments.out, "", error.strerror or "it cannot be written") from error
    if problems:
        raise AuthoringErrors(tuple(sorted(problems)))


def _lint(sources: list[Path]) -> int:
    from darasa.packs.service import lint_courses

    linted = lint_courses(sources)
    for problem in linted.problems:
        print(problem)
    if linted.missing:
        print("The spelling was not looked at; it needs:", " ".join(linted.missing), file=sys.stderr)
        return 2
    return 1 if linted.problems else 0


def _languages(source: Path) -> tuple[str, ...]:
    """Return the languages to build when none was named; without any, course.toml is what is missing."""
    from darasa.packs.service import AuthoringErrors, Problem, languages_of

    found = languages_of(source)
    if not found:
        raise AuthoringErrors(
            (Problem(source, 1, "there is no language: no folder here has a strings.toml"),)
        )
    return found


def _language(pack: Path) -> str:
    from darasa.packs.service import Pack

    with Pack.open(pack) as opened:
        return opened.manifest.language


def _verify(arguments: argparse.Namespace) -> None:
    from darasa.packs.service import verify_pack

    manifest = verify_pack(arguments.file)
    name = f"{manifest.publisher}/{manifest.course}, {manifest.language}, version {manifest.version}"
    print(f"{arguments.file}: sound: {name}")


def _show(arguments: argparse.Namespace) -> None:
    from darasa.packs.service import Pack

    with Pack.open(arguments.file) as pack:
        manifest, stored = pack.manifest, pack.stored
        print(f"{manifest.title} ({manifest.language}), version {manifest.version}")
        print(manifest.iri)
        print(manifest.summary)
        print(f"manifest {pack.manifest_sha256}")
        for unit in manifest.units:
            print(f"\n{unit.title}")
            for step in unit.steps:
                print(f"  {step.id}: {step.title} ({step.kind}, {step.minutes} min)")
        print()
        for entry in stored:
            print(f"{entry.stored_size:>12} of {entry.size:>12} bytes  {entry.path}")
