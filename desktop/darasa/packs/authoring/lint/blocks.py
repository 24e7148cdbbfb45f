"""A lesson's source as the blocks a reader meets, one after the other, each with its line."""

import re
from dataclasses import dataclass
from typing import Final

from darasa.packs.authoring.scan import DIV, HEADING, NOTE

PICTURE: Final = re.compile(r'!\[(.*?)\]\((\S+?)(?:\s+"(.*)")?\)')
LINK: Final = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")
REFERENCE: Final = re.compile(r"\[[@^][^\]\s]+\]")
BOLD: Final = re.compile(r"\*\*(.+?)\*\*")

_FENCE = re.compile(r"(`{3,}|~{3,}).*")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_ADDRESS = re.compile(r"<?https://\S+")
_KINDS: Final = (
    ("choice", re.compile(r"[-*][ \t]+\[[ xX]\][ \t]+(.*)")),
    ("item", re.compile(r"[ \t]*(?:[-*+]|\d+\.)[ \t]+(.*)")),
    ("feedback", re.compile(r"[ \t]*>[ \t]?(.*)")),
)


@dataclass(slots=True)
class Block:
    """One paragraph, item, row of a table, picture …; a box is a block where it starts and where it ends."""

    line: int
    kind: str
    text: str
    """Markdown without what made it this kind of block."""
    box: str = ""
    """The kind of the box around it."""


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of a lesson that the builder accepts."""
    found: list[Block] = []
    fence, box, apart = "", "", True
    for number, line in enumerate(text.split("\n"), 1):
        if fence:
            fence = "" if line.rstrip() == fence else fence
        elif opened := _FENCE.fullmatch(line):
            fence = opened[1]
            found.append(Block(number, "code", "", box))
        elif marker := DIV.fullmatch(line):
            box = marker[1] or ""
            found.append(Block(number, f"start of a box ({box})" if box else "end of a box", marker[2] or ""))
        elif line.strip():
            block = _block(number, line, box)
            if not apart and _goes_on(found[-1].kind, block.kind):
                found[-1].text += " " + block.text
            else:
                found.append(block)
        apart = not line.strip()
    return found


def _goes_on(kind: str, below: str) -> bool:
    """Return whether a line right below a block belongs to it."""
    if below == "paragraph":
        return kind in ("paragraph", "item", "choice", "feedback", "footnote")
    return below == kind == "feedback"


def _block(number: int, line: str, box: str) -> Block:
    if heading := HEADING.fullmatch(line):
        return Block(number, "heading", heading[2], box)
    if note := NOTE.fullmatch(line):
        return Block(number, "footnote", note[2], box)
    if line.startswith("|"):
        cells = line.strip().strip("|").split("|")
        ruled = not line.strip("|-: \t")
        return Block(number, f"row of {len(cells)}", "" if ruled else " | ".join(map(str.strip, cells)), box)
    if PICTURE.fullmatch(line.strip()):
        return Block(number, "picture", line.strip(), box)
    for kind, pattern in _KINDS:
        if matched := pattern.fullmatch(line):
            return Block(number, kind, matched[1], box)
    return Block(number, "paragraph", line.strip(), box)


def plain(markdown: str) -> str:
    """Return the words of a block as they are read: no code, addresses, targets, references or marks."""
    text = _CODE.sub(" ", markdown)
    text = PICTURE.sub(lambda found: f"{found[1]} {found[3] or ''}", text)
    text = REFERENCE.sub("", LINK.sub(r"\1", text))
    return re.sub(r"[*\\]+", "", _ADDRESS.sub(" ", text)).strip()
