"""Every word that a person sees or hears can be translated: none is written straight into a widget."""

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[3] / "desktop" / "darasa" / "ui"
AS_IT_IS = frozenset({"Darasa", ""})
"""The name of the program is the same in every language."""
SHOWN_FIRST = {
    "label", "button", "Chip", "ElidedLabel", "Field", "SearchField", "Toggle", "Action", "Trouble",
    "QLabel", "QPushButton", "QAction", "setText", "setToolTip", "setAccessibleName",
    "setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "setInformativeText", "addAction",
    "addItem", "addItems", "addMenu", "set_full_text", "complain", "say", "_say", "show_text",
}  # fmt: skip
"""What shows or speaks its first argument, whether a part of Qt or of ours."""
SHOWN_LATER = {
    "set_text": (1, 2), "ThemeTile": (1, 2), "CardButton": (2, 3), "DashedTile": (1, 2), "Trouble": (0, 2),
    "Notice": (1, 4), "Overlay": (3, 4), "QMessageBox": (1, 3), "Ring": (1, 3), "Segmented": (2, 3),
    "_row": (0, 2), "_message": (1, 4), "empty_message": (1, 3), "_size_button": (1, 2),
}  # fmt: skip
"""What shows other arguments: from which on, and up to which."""
SHOWN_BY_NAME = {"text", "name", "title", "about", "words", "placeholder"}


def called(call: ast.Call) -> str:
    """Return the name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node: ast.expr) -> Iterator[str]:
    """Find the words written into an expression that do not go through tr or translate."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from literals(part)
        case ast.IfExp(body=first, orelse=second) | ast.BinOp(left=first, right=second):
            yield from literals(first)
            yield from literals(second)
        case ast.Call(func=ast.Attribute(value=owner, attr="format" | "join" | "replace" | "strip")):
            yield from literals(owner)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from literals(part)


def shown_as_written(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Find what would be shown as it is written in the code, with its line."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = called(call)
        start, end = SHOWN_LATER.get(name, (0, 1 if name in SHOWN_FIRST else 0))
        shown = call.args[start:end]
        if end:
            shown += [keyword.value for keyword in call.keywords if keyword.arg in SHOWN_BY_NAME]
        for text in (text for argument in shown for text in literals(argument)):
            if text not in AS_IT_IS and any(len(word) > 1 and word.isalpha() for word in text.split()):
                yield call.lineno, text


def test_all_words_can_be_translated() -> None:
    found = [
        f"{path.relative_to(UI)}:{line}: {text!r}"
        for path in sorted(UI.rglob("*.py"))
        for line, text in shown_as_written(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found


def test_words_written_into_a_widget_are_found() -> None:
    code = """
label("Hello there", "h1")
button(f"Open {title}", name="Opens it")
self.setText("One" if one else self.tr("Many"))
label(self.tr("Fine"), "small"); button("", "icon", "x", name=self.tr("Close")); label(title)
"""
    assert [text for _, text in shown_as_written(ast.parse(code))] == [
        "Hello there",
        "Open ",
        "Opens it",
        "One",
    ]
