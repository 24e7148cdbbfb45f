"""Our Markdown: tables, code and definition lists, our own blocks and notes, and no raw HTML."""

import re
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from darasa.packs.authoring.scan import DIV, parse_check
from darasa.packs.authoring.words import TAGS

NOTE_SCHEME: Final = "note"
SOURCE_SCHEME: Final = "source"


def render(lines: list[str], language: str) -> str:
    """Return the HTML of Markdown lines; notes and citations are `note:` and `source:` links in a `sup`."""
    markdown = Markdown(
        extensions=["tables", "fenced_code", "def_list", "sane_lists", _Dialect(language)],
        output_format="html",
        tab_length=4,
    )
    return markdown.convert("\n".join(lines))


class _Dialect(Extension):
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        md.ESCAPED_CHARS.append("<")
        md.preprocessors.deregister("html_block")
        for name in ("html", "automail"):
            md.inlinePatterns.deregister(name)
        for name in ("code", "setextheader"):
            md.parser.blockprocessors.deregister(name)
        md.inlinePatterns.register(_Note(r"\[\^([^\]\s]+)\]", NOTE_SCHEME), "darasa-note", 176)
        md.inlinePatterns.register(_Note(r"\[@([^\]\s]+)\]", SOURCE_SCHEME), "darasa-source", 175)
        md.parser.blockprocessors.register(_Divs(md.parser, self._language), "darasa-div", 110)


class _Note(InlineProcessor):
    """`[^name]` and `[@source]`: a raised link, numbered later when the order of all notes is known."""

    def __init__(self, pattern: str, scheme: str) -> None:
        super().__init__(pattern)
        self._scheme = scheme

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802, ARG002
        raised = Element("sup")
        link = SubElement(raised, "a", {"href": f"{self._scheme}:{m[1]}"})
        link.text = AtomicString(m[1])
        return raised, m.start(0), m.end(0)


class _Divs(BlockProcessor):
    """`::: kind` … `:::`: a callout or a check. The scan has put each such line between blank lines."""

    def __init__(self, parser: BlockParser, language: str) -> None:
        super().__init__(parser)
        self._language = language

    def test(self, parent: Any, block: str) -> bool:  # noqa: ARG002
        return block.startswith(":::")

    def run(self, parent: Any, blocks: list[str]) -> None:
        opening = DIV.fullmatch(blocks.pop(0).strip())
        inside = []
        while blocks and not blocks[0].startswith(":::"):
            inside.append(blocks.pop(0))
        if blocks and (closing := DIV.fullmatch(blocks[0].strip())) and not closing[1]:
            blocks.pop(0)
        kind, title = (opening[1] or "", opening[2] or "") if opening else ("", "")
        div = SubElement(parent, "div", {"class": f"callout {kind}"})
        tag = SubElement(div, "p", {"class": "tag"})
        tag.text = AtomicString(title or TAGS.get(self._language.split("-")[0], TAGS["en"]).get(kind, kind))
        if kind == "check":
            self._add_check(div, "\n\n".join(inside).split("\n"))
        else:
            self.parser.parseBlocks(div, inside)

    def _add_check(self, div: Element, lines: list[str]) -> None:
        check = parse_check(enumerate(lines), 0, [])
        SubElement(div, "p", {"class": "question"}).text = check.question
        choices = SubElement(div, "ul", {"class": "choices"})
        for choice in check.choices:
            item = SubElement(choices, "li", {"class": "right" if choice.right else "wrong"})
            SubElement(item, "p", {"class": "choice"}).text = choice.text
            SubElement(item, "p", {"class": "feedback"}).text = choice.feedback
