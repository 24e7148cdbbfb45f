"""From a lesson's Markdown to the HTML a pack carries, with every mistake named by its line."""

import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.packs.authoring.dialect import NOTE_SCHEME, SOURCE_SCHEME, render
from darasa.packs.authoring.problems import Problems, read_text
from darasa.packs.authoring.readability import MAX_GRADE, MIN_WORDS, grade, prose_of, words_in
from darasa.packs.authoring.scan import scan
from darasa.packs.html import HEADINGS, Surroundings, is_link, lesson_refusal
from darasa.packs.tree import Element, TreeError, parse, serialise
from darasa.packs.types import Source

MEDIA: Final = "../../media/"
"""Where a lesson's source finds the pictures that all languages share."""

_GIVEN_ID = re.compile(r"\s*\{#([^}\s]+)\}\s*$")


@dataclass(frozen=True, slots=True)
class Around:
    """What a lesson's source may point to."""

    language: str
    steps: Set[str]
    terms: Set[str]
    sources: Mapping[str, Source]
    pictures: Mapping[str, tuple[int, int]]
    """Width and height of the sound pictures, by file name."""
    broken_pictures: Set[str]
    """File names of pictures that have a mistake of their own."""


@dataclass(frozen=True, slots=True)
class RenderedLesson:
    """A lesson as the pack carries it."""

    html: str
    blocks: frozenset[str]
    pictures: frozenset[str]
    """File names of the pictures it shows."""


def render_lesson(path: Path, around: Around, problems: Problems) -> RenderedLesson:
    """Render one lesson; all its mistakes go to `problems`."""
    before = len(problems)
    text = read_text(path, problems)
    if not text.strip():
        if len(problems) == before:
            problems.add(path, 1, "the lesson is empty")
        return RenderedLesson("", frozenset(), frozenset())
    return _Lesson(path, text, around, problems).rendered()


class _Lesson:
    """One lesson on its way from Markdown's HTML to ours."""

    def __init__(self, path: Path, text: str, around: Around, problems: Problems) -> None:
        self._path = path
        self._lines = text.split("\n")
        self._around = around
        self._problems = problems
        self._mistakes = 0
        self._found: dict[str, int] = {}
        self._pictures: set[str] = set()
        self._scan = scan(text)

    def rendered(self) -> RenderedLesson:
        """Render, complete and check the lesson."""
        for line, mistake in self._scan.mistakes:
            self._note(line, mistake)
        try:
            root = parse(render(self._scan.body, self._around.language))
            self._place_pictures(root)
            self._number_notes(root)
            self._place_ids(root)
        except TreeError as error:
            self._note(1, str(error))
            root = Element("")
        self._check_links(root)
        self._check_grade(root)
        html = serialise(root) + "\n"
        pictures = {f"media/{name}": self._around.pictures[name] for name in self._pictures}
        surroundings = Surroundings(self._around.steps, self._around.terms, pictures)
        if not self._mistakes and (reason := lesson_refusal(html, surroundings)):
            self._note(1, reason)
        blocks = frozenset(element.attributes.get("id", "") for element in root.walk())
        return RenderedLesson(html, blocks, frozenset(self._pictures))

    def _place_pictures(self, parent: Element) -> None:
        """Give every picture its paragraph, its size and its caption."""
        children: list[Element | str] = []
        for child in parent.children:
            children.append(child)
            if isinstance(child, str):
                continue
            if child.tag == "img":
                self._note(self._line(child.attributes["src"]), "a picture stands in a paragraph of its own")
            elif child.tag == "p" and [e.tag for e in child.elements] == ["img"] and not child.text.strip():
                picture = child.elements[0]
                caption = picture.attributes.pop("title", "")
                child.attributes["class"] = "figure"
                child.children = [picture]
                self._size(picture)
                if caption:
                    children += ["\n", Element("p", {"class": "cap"}, [caption])]
            else:
                self._place_pictures(child)
            if child.tag == "table":
                child.attributes["class"] = "data"
            if align := child.attributes.pop("style", "").removeprefix("text-align: ").rstrip(";"):
                child.attributes |= {"align": align} if align != "left" else {}
        parent.children = children

    def _size(self, picture: Element) -> None:
        source = picture.attributes["src"]
        line = self._line(source)
        name = source.removeprefix(MEDIA)
        if not picture.attributes["alt"].strip():
            self._note(line, "a picture without alternative text: say what it shows, in ![…]")
        if not source.startswith(MEDIA):
            self._note(line, f"a picture is named as {MEDIA}…, not {source!r}")
        elif name in self._around.pictures:
            width, height = self._around.pictures[name]
            picture.attributes = {
                "src": f"media/{name}",
                "alt": picture.attributes["alt"],
                "width": str(width),
                "height": str(height),
            }
            self._pictures.add(name)
        elif name in self._around.broken_pictures:
            self._mistakes += 1
        else:
            self._note(line, f"there is no picture media/{name}")

    def _number_notes(self, root: Element) -> None:
        """Number notes and citations in reading order, and add their texts at the end."""
        numbers: dict[str, int] = {}
        counts: Counter[str] = Counter()
        items: list[Element | str] = []
        for raised in root.walk():
            link = raised.elements[0] if raised.tag == "sup" and raised.elements else Element("")
            name = link.attributes.get("href", "")
            if not name.startswith((NOTE_SCHEME, SOURCE_SCHEME)):
                continue
            if name not in numbers:
                numbers[name] = len(numbers) + 1
                items += ["\n", self._note_item(name, numbers[name])]
            counts[name] += 1
            number = str(numbers[name])
            again = f"-{counts[name]}" if counts[name] > 1 else ""
            link.attributes = {"href": f"#fn-{number}", "id": f"fnref-{number}{again}"}
            link.children = [number]
        for name, line in self._scan.note_lines.items():
            if f"{NOTE_SCHEME}:{name}" not in numbers:
                self._note(line, f"nothing refers to the footnote [^{name}]")
        if items:
            root.children += [
                "\n",
                Element("div", {"class": "footnotes"}, [Element("ol", {}, [*items, "\n"])]),
            ]

    def _note_item(self, name: str, number: int) -> Element:
        scheme, _, key = name.partition(":")
        text: list[Element | str] = []
        if scheme == SOURCE_SCHEME and key in self._around.sources:
            source = self._around.sources[key]
            link = Element("a", {"href": source.address}, [source.address])
            text = [f"{source.title}. {source.publisher}, {source.year}. ", link]
        elif scheme == SOURCE_SCHEME:
            self._note(self._line(f"[@{key}]"), f"there is no source {key!r} in sources.toml")
        elif key in self._scan.notes:
            paragraph = parse(render([self._scan.notes[key]], self._around.language)).elements
            if (
                len(paragraph) != 1
                or paragraph[0].tag != "p"
                or any(e.tag in ("sup", "img") for e in paragraph[0].walk())
            ):
                self._note(
                    self._scan.note_lines[key], "a footnote is one paragraph, without pictures or other notes"
                )
            else:
                text = paragraph[0].children
        else:
            self._note(self._line(f"[^{key}]"), f"there is no footnote [^{key}]")
        back = Element("a", {"href": f"#fnref-{number}"}, ["↑"])
        return Element("li", {"id": f"fn-{number}"}, [*text, " ", back])

    def _place_ids(self, root: Element) -> None:
        """Give every block its id, `<section>.<number>`, and the first paragraph its look."""
        section, headings, number = "s0", 0, 0
        for block in root.elements:
            for inner in block.walk():
                if inner.tag in HEADINGS:
                    self._note(
                        self._line(inner.text), "a heading stands at the beginning of a line, outside lists"
                    )
            if block.tag in HEADINGS:
                headings, number = headings + 1, 0
                section = _take_id(block) or f"s{headings}"
                block.attributes["id"] = section
            else:
                block.attributes = {"id": f"{section}.{number}"} | block.attributes
                number += 1
        first = root.elements[0] if root.elements else Element("")
        if first.tag == "p" and "class" not in first.attributes:
            first.attributes["class"] = "lead"

    def _check_links(self, root: Element) -> None:
        ids = {element.attributes.get("id") for element in root.walk()}
        for link in root.walk():
            if link.tag != "a":
                continue
            href = link.attributes.get("href", "")
            scheme, _, name = href.partition(":")
            if "title" in link.attributes:
                self._note(self._line(href), "a link has no title: write what matters in its text")
            if not link.text.strip():
                self._note(self._line(href), "a link without text")
            if scheme == "step" and name not in self._around.steps:
                self._note(self._line(href), f"a link to the step {name!r}, which is not in this course")
            elif scheme == "term" and name not in self._around.terms:
                self._note(self._line(href), f"a link to the term {name!r}, which is not in the glossary")
            elif href.startswith("#") and href[1:] not in ids:
                self._note(self._line(href), f"a link to {href}, which is not in this lesson")
            elif not is_link(href):
                self._note(
                    self._line(href), f"a link to {href!r}: only https://, step:, term: and #… are carried"
                )

    def _check_grade(self, root: Element) -> None:
        if self._around.language.split("-")[0] != "en":
            return
        prose = prose_of(root)
        if len(words_in(prose)) >= MIN_WORDS and (found := grade(prose)) > MAX_GRADE:
            text = (
                f"it reads at grade {found:.1f} (Flesch-Kincaid); write for grade {MAX_GRADE:.0f} or easier"
            )
            self._problems.add(self._path, 1, text)

    def _note(self, line: int, text: str) -> None:
        self._mistakes += 1
        self._problems.add(self._path, line, text)

    def _line(self, literal: str) -> int:
        """Return the line of the next occurrence of a literal, as far as the source has it literally."""
        lines = [number for number, line in enumerate(self._lines, 1) for _ in range(line.count(literal))]
        index = self._found.get(literal, 0)
        self._found[literal] = index + 1
        return lines[min(index, len(lines) - 1)] if literal and lines else 1


def _take_id(heading: Element) -> str:
    """Remove `{#id}` from the end of a heading and return the id, or an empty text."""
    last = heading.children[-1] if heading.children else ""
    if not isinstance(last, str) or (found := _GIVEN_ID.search(last)) is None:
        return ""
    heading.children[-1] = last[: found.start()]
    return found[1]
