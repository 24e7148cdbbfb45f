"""Reading the words of one language: strings.toml and glossary.toml."""

from dataclasses import dataclass
from pathlib import Path

from darasa.packs.authoring.course import Course
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.toml import Table, TomlFile
from darasa.packs.names import ID_RULE, is_id
from darasa.packs.types import Term


@dataclass(frozen=True, slots=True)
class Strings:
    """All of strings.toml."""

    title: str
    summary: str
    outcomes: tuple[str, ...]
    authors: tuple[str, ...]
    translators: tuple[str, ...]
    reviewed: bool
    units: dict[str, str]
    steps: dict[str, str]


def read_strings(folder: Path, course: Course, problems: Problems) -> Strings:
    """Read and check strings.toml in a language's folder."""
    file = TomlFile(folder / "strings.toml", problems)
    if not file.sound:
        return Strings("", "", (), (), (), reviewed=False, units={}, steps={})
    root = file.root
    strings = Strings(
        title=root.text("title"),
        summary=root.text("summary"),
        outcomes=root.texts("outcomes"),
        authors=root.texts("authors"),
        translators=root.texts("translators", ()),
        reviewed=root.flag("reviewed"),
        units=_titles(root.table("units"), [unit.id for unit in course.units]),
        steps=_titles(root.table("steps"), [step.id for step in course.steps]),
    )
    root.close()
    return strings


def read_glossary(folder: Path, problems: Problems) -> tuple[Term, ...]:
    """Read and check glossary.toml in a language's folder, which a course may lack; sorted by id."""
    path = folder / "glossary.toml"
    if not path.exists():
        return ()
    root = TomlFile(path, problems).root
    terms = []
    for term_id in root.keys:
        table = root.table(term_id)
        if not is_id(term_id):
            table.problem(f"{term_id!r} is not {ID_RULE}")
        terms.append(Term(term_id, table.text("term"), table.text("meaning")))
        table.close()
    return tuple(sorted(terms, key=lambda term: term.id))


def _titles(table: Table, ids: list[str]) -> dict[str, str]:
    titles = {name: table.text(name) for name in ids}
    table.close()
    return titles
