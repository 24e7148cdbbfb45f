"""`darasa library search`: finds where something is taught, in all courses on this computer."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from darasa.cli.gate import opened
from darasa.cli.progress import progress

if TYPE_CHECKING:
    from darasa.library.search.types import Hit, Marked

_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the `darasa library` parser."""
    search = subparsers.add_parser("search", help="find where words are taught", description=__doc__)
    search.add_argument("words", metavar="WORDS", nargs="+", help="words or their beginnings, in any script")
    search.add_argument("--limit", type=int, default=30, metavar="N", help="how many places (default: 30)")
    search.add_argument("--json", action="store_true", help="print one JSON object a place")
    search.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Bring the index up to date, and print what it has."""
    with opened(arguments) as workspace:
        with progress("Reading new courses") as report:
            workspace.search.update(report)
        hits = workspace.search.find(" ".join(arguments.words), arguments.limit)
    for hit in hits:
        print(json.dumps(_values(hit), ensure_ascii=False) if arguments.json else _lines(hit))
    if not hits:
        print("No course here has these words.", file=sys.stderr)
    return 0


def _lines(hit: "Hit") -> str:
    place = f"{hit.course}/{hit.step}" if hit.step else hit.course
    address = f"{place}#{hit.block}" if hit.block else place
    texts = (_shown(hit.title), _shown(hit.snippet), f"{hit.course_title} ({hit.language})  {address}")
    return "\n    ".join(text for text in texts if text)


def _shown(said: "Marked") -> str:
    """Return a text, its marks in bold where a terminal shows them."""
    if not sys.stdout.isatty():
        return said.text
    shown, at = [], 0
    for start, stop in said.marks:
        shown += [said.text[at:start], _BOLD, said.text[start:stop], _PLAIN]
        at = stop
    return "".join([*shown, said.text[at:]])


def _values(hit: "Hit") -> dict[str, object]:
    return {
        "kind": hit.kind,
        "course": hit.course,
        "course_title": hit.course_title,
        "language": hit.language,
        "step": hit.step,
        "step_title": hit.step_title,
        "block": hit.block,
        "title": hit.title.text,
        "title_marks": hit.title.marks,
        "snippet": hit.snippet.text,
        "snippet_marks": hit.snippet.marks,
    }
