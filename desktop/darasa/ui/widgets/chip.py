"""A small state in a pill: always an icon or a word, never colour alone."""

from PySide6.QtWidgets import QFrame, QSizePolicy

from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import row

_TONES = {"neutral": "text2", "ok": "ok_text", "warn": "warn_text", "bad": "bad_text", "info": "info_text"}


class Chip(QFrame):
    """A pill with a word and, where it helps, an icon before it. Kinds: neutral, ok, warn, bad, info."""

    def __init__(self, text: str, kind: str = "neutral", icon: str = "") -> None:
        super().__init__()
        self.setProperty("chip", kind)
        sign = icon_label(icon, _TONES[kind], 15) if icon else None
        self._label = label(text)
        self.setLayout(row(sign, self._label, spacing=6, margins=(9 if icon else 12, 0, 12, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the word."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._label.setText(text)
