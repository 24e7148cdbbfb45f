"""What of a view was never asked of a translator, and what does not follow the reading direction."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton, QTextBrowser, QWidget

from darasa.ui.widgets.labels import ElidedLabel
from tests.audit.painted import Painted
from tests.audit.seen import name_of
from tests.ui.pseudo import END, START

_WORD = re.compile(r"[A-Za-z]{3}")
"""Three Latin letters in a row; in the pseudo-language no word of ours has only plain ones."""
_VOWEL = re.compile(r"[aeiouAEIOU]")
_OTHER = re.compile(
    r"^\w+Error: |^[A-Z]{1,5}(-[A-Z]{1,5})+$|^/|^[0-9a-f]{8}-[0-9a-f-]+$|^https?://|^[0-9a-f:. ]+$|^[\d\W]*$"
)
"""Details for who mends it, a recovery code, a path, a UUID, an address, a fingerprint; what is no word."""
_ARABIC = re.compile("[\u0620-\u064a]")
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_ISOLATED = re.compile("\u2068[^\u2069]*\u2069|\u200e[^ ]*( [0-9]{4})*|CC\\W[A-Z-]+\\W[0-9.]+")
"""What stands as it is: an address, a version, a fingerprint, a licence."""
_ASIDE = re.compile(r" · |\n")


def bare(painting: dict[QWidget, Painted], others: frozenset[str]) -> Iterator[str]:
    """Give each text in plain English. `others` is what people, courses and systems say for themselves."""
    for widget, said in painting.items():
        parent = widget.parentWidget()
        if isinstance(parent, QTextBrowser) or isinstance(widget, QTextBrowser | QLineEdit):
            continue  # the course's own words, and what people type
        whole = _whole(widget)
        texts = (text.words for text in said.texts) if whole is None else (whole,)
        for text in texts:
            if _is_bare(text, others):
                yield f"bare: {name_of(widget)}: {text!r}"
        for told in (widget.accessibleName(), widget.accessibleDescription(), _plain(widget.toolTip())):
            if _is_bare(told, others):
                yield f"bare, told: {name_of(widget)}: {told!r}"


def unmirrored(painting: dict[QWidget, Painted]) -> Iterator[str]:
    """Give what stands from left to right; keys for digits do so in every language."""
    for widget in painting:
        digits = isinstance(widget, QPushButton) and widget.property("kind") == "key"
        keypad = widget.findChild(QPushButton) is not None and all(
            one.property("kind") == "key" for one in widget.findChildren(QPushButton)
        )
        turned = (
            isinstance(widget, QPushButton) and widget.layoutDirection() != widget.window().layoutDirection()
        )
        is_icon_behind = turned and not widget.icon().isNull()  # type: ignore[attr-defined]
        is_code = isinstance(widget, QLabel) and widget.text().startswith("‎")
        if digits or keypad or is_icon_behind or is_code:
            continue
        if widget.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            yield f"not mirrored: {name_of(widget)}"


def western(painting: dict[QWidget, Painted], others: frozenset[str]) -> Iterator[str]:
    """Give what counts in other digits than the interface's language."""
    if QLocale().zeroDigit() == "0":
        return
    for widget, said in painting.items():
        if isinstance(widget.parentWidget(), QTextBrowser) or isinstance(widget, QTextBrowser | QLineEdit):
            continue
        whole = _whole(widget)
        for text in (text.words for text in said.texts) if whole is None else (whole,):
            left = _without(_ISOLATED.sub("", text), others)
            # Arabic without our marks is a course's own.
            if _ARABIC.search(left) and START not in left:
                continue
            if re.search(r"[0-9]", left) and not _OTHER.search(left.strip()):
                yield f"digits: {name_of(widget)}: {text!r}"


def _whole(widget: QWidget) -> str | None:
    """Return all that a widget says, which it may paint in several lines; None where it only paints."""
    if isinstance(widget, ElidedLabel):
        return widget.full_text
    if isinstance(widget, QLabel | QPushButton):
        return str(widget.text())
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return "" if isinstance(widget, QListView) else None


def _is_bare(text: str, others: frozenset[str]) -> bool:
    for part in _ASIDE.split(_MARKS.sub("", text)):
        if START in part or END in part:
            continue
        left = _without(part, others)
        if _WORD.search(left) and _VOWEL.search(left) and not _OTHER.search(left.strip()):
            return True
    return False


def _without(text: str, others: frozenset[str]) -> str:
    """Return a text without what others say in it, the longest first."""
    text = _MARKS.sub("", text)
    for other in sorted((one for one in others if one and one in text), key=len, reverse=True):
        text = text.replace(other, "")
    return text


def _plain(markup: str) -> str:
    return re.sub(r"<[^>]*>", "", markup).replace("&lt;", "<").replace("&amp;", "&")
