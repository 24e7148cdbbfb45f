"""Keeps the interface's words for translators, and compiles them for Qt.

    translations.py update   bring every resources/translations/darasa_*.ts up to the words in the code
    translations.py check    exit 1 when a file is not up to date, or English lacks a plural form
    translations.py build    compile every .ts into the .qm that the program loads

Qt's own lupdate does not see the plural of `translate(…)` in Python, nor a count that is an expression. The
English file holds only what English needs: the forms for one and for many.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "darasa" / "ui"
FOLDER = ROOT / "resources" / "translations"
ENGLISH = "darasa_en.ts"
_ENDING = re.compile(r"\((\w+)\)")
"""What the code writes for one or many: `%n step(s)`."""
_FUNCTIONS = frozenset({"translate", "_translate"})
_QT_LACKS = frozenset({"sw"})
"""Languages of ours that Qt brings no words of its own for."""
_QT_TEXTS = {
    "QLineEdit": ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All"),
    "QMessageBox": ("Hide Details...", "Show Details..."),
    "QPlatformTheme": ("Close",),
    "QScrollBar": (
        "Bottom", "Left edge", "Page down", "Page left", "Page right", "Page up", "Right edge",
        "Scroll down", "Scroll here", "Scroll left", "Scroll right", "Scroll up", "Top",
    ),
}  # fmt: skip
"""What Qt says in the program's windows: the menus of a text field and a scroll bar, and a message box."""


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """One text of the interface, as Qt looks it up."""

    context: str
    source: str
    comment: str
    plural: bool


def words_in_code() -> tuple[Words, ...]:
    """Return every text in `tr(…)` and `translate(…)`, sorted; a text that is not a literal is a mistake."""
    found: set[Words] = set()
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        found.update(_words(tree, "", path))
    return tuple(sorted(found))


def _words(node: ast.AST, context: str, path: Path) -> Iterator[Words]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            if name == "tr":
                yield _one(inside, child.args, path)
            elif name in _FUNCTIONS and not _moves_a_painter(child):
                yield _one(_text(child.args[0], path), child.args[1:], path)
        yield from _words(child, inside, path)


def _moves_a_painter(call: ast.Call) -> bool:
    """Whether this is QPainter.translate, which has numbers where the other has two texts."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return owner is not None and not (isinstance(owner, ast.Name) and owner.id == "QCoreApplication")


def _one(context: str, arguments: list[ast.expr], path: Path) -> Words:
    comment = _text(arguments[1], path) if len(arguments) > 1 else ""
    return Words(context, _text(arguments[0], path), comment, len(arguments) > 2)


def _text(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(f"{path}:{node.lineno}: only a literal text can be translated")


def render(path: Path, words: tuple[Words, ...]) -> str:
    """Return a .ts file with these words, keeping what is translated in the one at `path`."""
    english = path.name == ENGLISH
    known = _known(path)
    language = path.stem.removeprefix("darasa_")
    if language in _QT_LACKS:
        of_qt = (Words(context, text, "", False) for context, texts in _QT_TEXTS.items() for text in texts)
        words = tuple(sorted((*words, *of_qt)))
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for item in words:
        if english and not item.plural:
            continue
        if item.context not in contexts:
            contexts[item.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[item.context], "name").text = item.context
        _message(contexts[item.context], item, known.get(item), english=english)
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _message(context: ET.Element, item: Words, forms: list[str] | None, *, english: bool) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if item.plural else {})
    ET.SubElement(message, "source").text = item.source
    if item.comment:
        ET.SubElement(message, "comment").text = item.comment
    if forms is None and english:
        forms = [_ENDING.sub("", item.source), _ENDING.sub(r"\1", item.source)]
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if not item.plural:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or [""]:
        ET.SubElement(translation, "numerusform").text = form


def _known(path: Path) -> dict[Words, list[str]]:
    if not path.exists():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            item = Words(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural,
            )
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[item] = forms if plural else [translation.text or ""]
    return known


def main(action: str) -> int:
    """Do one of the three actions; return the exit code."""
    files = sorted({*FOLDER.glob("darasa_*.ts"), FOLDER / ENGLISH})
    if action == "build":
        for path in files:
            # Beside the old one, which a program that is open has mapped into its memory.
            made = path.with_suffix(".qm.new")
            command = [sys.executable, "-c", LRELEASE, str(path), "-qm", str(made), "-silent"]
            subprocess.run(command, check=True)
            made.replace(path.with_suffix(".qm"))
        return 0
    words = words_in_code()
    late = [path for path in files if not path.exists() or path.read_text("utf-8") != render(path, words)]
    if action == "update":
        for path in late:
            path.write_text(render(path, words), encoding="utf-8")
            print(f"updated {path.relative_to(ROOT)}")
        return 0
    for path in late:
        print(
            f"{path.relative_to(ROOT)} is not up to date: run {Path(__file__).name} update", file=sys.stderr
        )
    return 1 if late else 0


LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in {"update", "check", "build"}:
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1]))
