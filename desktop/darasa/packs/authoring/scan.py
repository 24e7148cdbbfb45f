"""Reading a lesson's source line by line: where its blocks are, and what cannot be rendered at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from darasa.packs.html import CALLOUTS
from darasa.packs.names import is_id

KINDS: Final = (*CALLOUTS, "check")
DIV: Final = re.compile(r":::[ \t]*(?:([\w-]+)(?:[ \t]+(.*?))?)?[ \t]*")
NOTE: Final = re.compile(r"\[\^([^\]\s]+)\]:[ \t]*(.*)")
HEADING: Final = re.compile(r"(#{1,6})[ \t]*(.*?)[ \t]*(?:\{#([^}\s]*)\})?[ \t]*")

_FENCE = re.compile(r"(`{3,}|~{3,})[ ]*([a-z0-9+#-]{0,30})[ ]*")
_CODE_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_HTML = re.compile(r"(?<!\\)<(?!https://)[A-Za-z/!?]")
_CHOICE = re.compile(r"[-*][ \t]+\[([ xX])\][ \t]+(.*\S)")
_FEEDBACK = re.compile(r"[ \t]*>[ \t]?(.*)")
_AUTOMATIC_ID = re.compile(r"s[0-9]+|fn-.*|fnref-.*")

Mistake = tuple[int, str]
"""Line, 1-based, and what is wrong there."""


@dataclass(slots=True)
class CheckChoice:
    """One choice of a "check yourself"."""

    text: str
    right: bool
    line: int
    feedback: str = ""


@dataclass(slots=True)
class CheckBlock:
    """One "check yourself": a question with choices, each with its feedback. Texts are Markdown."""

    line: int
    question: str = ""
    choices: list[CheckChoice] = field(default_factory=list)


@dataclass(slots=True)
class Scan:
    """What a lesson's source is made of."""

    body: list[str] = field(default_factory=list)
    """The lines to render: without footnotes, each line of `:::` on its own between blank lines."""
    notes: dict[str, str] = field(default_factory=dict)
    """Markdown of the footnotes, by name."""
    note_lines: dict[str, int] = field(default_factory=dict)
    headings: list[tuple[int, str]] = field(default_factory=list)
    """Level and given id ("" when none) of each heading."""
    checks: list[CheckBlock] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def shape(self) -> tuple[object, ...]:
        """What must be the same in every language: headings with their ids, and which choices are right."""
        return (
            tuple(self.headings),
            tuple(tuple(choice.right for choice in check.choices) for check in self.checks),
        )


def scan(text: str) -> Scan:
    """Read a lesson's source and return its parts, with the mistakes that show line by line."""
    scanner = _Scanner()
    for number, line in enumerate(text.split("\n"), 1):
        scanner.take(number, line)
    return scanner.finished()


class _Scanner:
    """Goes through the lines, knowing which block and which code block it stands in."""

    def __init__(self) -> None:
        self._scan = Scan()
        self._fence, self._fence_line = "", 0
        self._div, self._div_line = "", 0
        self._inside: list[tuple[int, str]] = []
        self._note = ""

    def take(self, number: int, line: str) -> None:
        """Go on by one line."""
        opened = _FENCE.fullmatch(line)
        if self._fence:
            self._fence = "" if line.rstrip() == self._fence else self._fence
            self._scan.body.append(line)
        elif opened:
            self._fence, self._fence_line = opened[1], number
            self._scan.body.append(line)
            if self._div == "check":
                self._scan.mistakes.append((number, "a code block cannot stand in a check"))
        else:
            _note_line_mistakes(self._scan, number, line, bool(self._div))
            self._take_prose(number, line)

    def finished(self) -> Scan:
        """Return what was found, after the last line."""
        if self._fence:
            self._scan.mistakes.append((self._fence_line, "this code block has no end"))
        if self._div:
            text = f"this block has no end: a line of ::: closes '{self._div}'"
            self._scan.mistakes.append((self._div_line, text))
        return self._scan

    def _take_prose(self, number: int, line: str) -> None:
        if self._note and line.startswith(("    ", "\t")) and line.strip():
            self._scan.notes[self._note] += " " + line.strip()
            return
        self._note = ""
        if defined := NOTE.fullmatch(line):
            self._note = _define(self._scan, number, defined)
        elif line.startswith(":::") and (marker := DIV.fullmatch(line)):
            self._scan.body += ["", line, ""]
            self._take_marker(number, marker)
        else:
            self._scan.body.append(line)
            self._inside.append((number, line))

    def _take_marker(self, number: int, marker: re.Match[str]) -> None:
        kind = marker[1]
        if self._div == "check":
            self._scan.checks.append(parse_check(self._inside, self._div_line, self._scan.mistakes))
        if kind or not self._div:
            _note_opening_mistakes(self._scan, number, kind, self._div)
        self._div, self._div_line, self._inside = kind, number, []


def parse_check(lines: Iterable[tuple[int, str]], line: int, mistakes: list[Mistake]) -> CheckBlock:
    """Return the "check yourself" whose numbered inner lines these are; its opening stands on `line`."""
    check = CheckBlock(line)
    for number, text in lines:
        if choice := _CHOICE.fullmatch(text.rstrip()):
            check.choices.append(CheckChoice(choice[2], choice[1] != " ", number))
        elif not text.strip():
            continue
        elif not check.choices:
            check.question = f"{check.question} {text.strip()}".strip()
        elif feedback := _FEEDBACK.fullmatch(text):
            check.choices[-1].feedback = f"{check.choices[-1].feedback} {feedback[1].strip()}".strip()
        elif text.startswith((" ", "\t")) and not check.choices[-1].feedback:
            check.choices[-1].text += " " + text.strip()
        else:
            mistakes.append(
                (number, "a check holds a question, then choices '- [ ]' or '- [x]', each with '> feedback'")
            )
    mistakes += _check_mistakes(check)
    return check


def _check_mistakes(check: CheckBlock) -> Iterator[Mistake]:
    if not check.question:
        yield check.line, "this check asks no question"
    if len(check.choices) < 2:
        yield check.line, "this check has fewer than two choices"
    right = [choice for choice in check.choices if choice.right]
    if check.choices and not right:
        yield check.line, "no choice of this check is right: mark one with [x]"
    for choice in right[1:]:
        yield choice.line, "a second choice is right, where only one may be"
    for choice in check.choices:
        if not choice.feedback:
            yield choice.line, "this choice has no feedback: write it below as '> …'"


def _define(result: Scan, number: int, defined: re.Match[str]) -> str:
    name = defined[1]
    if name in result.notes:
        result.mistakes.append((number, f"the footnote [^{name}] is there twice"))
    if not is_id(name):
        result.mistakes.append((number, f"the footnote's name {name!r} is not an id"))
    result.notes[name] = defined[2].strip()
    result.note_lines[name] = number
    return name


def _note_opening_mistakes(result: Scan, number: int, kind: str, open_kind: str) -> None:
    if open_kind:
        result.mistakes.append(
            (number, f"a block opens inside the block '{open_kind}', which has no end before it")
        )
    if not kind:
        result.mistakes.append((number, "this ::: closes nothing"))
    elif kind not in KINDS:
        result.mistakes.append((number, f"there is no block '{kind}': use one of {', '.join(KINDS)}"))


def _note_line_mistakes(result: Scan, number: int, line: str, in_div: bool) -> None:
    prose = _CODE_SPAN.sub(" ", line)
    if _HTML.search(prose):
        result.mistakes.append((number, "HTML is not carried: write Markdown, or \\< for a plain <"))
    if line.lstrip().startswith(("```", "~~~")):
        result.mistakes.append(
            (number, "a code block starts with ``` and a language in lower case, at the beginning of a line")
        )
    if line.lstrip().startswith(":::") and DIV.fullmatch(line) is None:
        result.mistakes.append((number, "a line of a block is '::: kind', '::: kind Its title' or ':::'"))
    if heading := HEADING.fullmatch(line):
        _note_heading(result, number, heading, in_div)


def _note_heading(result: Scan, number: int, heading: re.Match[str], in_div: bool) -> None:
    level, given = len(heading[1]), heading[3] or ""
    if level not in (2, 3, 4):
        result.mistakes.append((number, "headings go from ## to ####: the title is in strings.toml"))
    elif level > (result.headings[-1][0] if result.headings else 1) + 1:
        result.mistakes.append((number, "this heading skips a level"))
    if in_div:
        result.mistakes.append((number, "a heading cannot stand inside a block"))
    if heading[3] is not None and (not is_id(given) or _AUTOMATIC_ID.fullmatch(given)):
        result.mistakes.append(
            (number, f"{given!r} cannot be a heading's id: lower-case words and hyphens, not s1 or fn-1")
        )
    if given and any(given == other for _, other in result.headings):
        result.mistakes.append((number, f"the id {given!r} is there twice"))
    result.headings.append((level, given))
