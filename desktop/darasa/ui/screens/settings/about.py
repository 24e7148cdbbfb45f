"""What Darasa is made of, and under which licences."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtWidgets import QWidget

from darasa import __version__
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.logo import Logo

_translate = QCoreApplication.translate
_PARTS = (
    ("Qt, PySide6", "LGPL-3.0-only"),
    ("Python", "PSF-2.0"),
    ("SQLite", "Public domain"),
    ("peewee", "MIT"),
    ("argon2-cffi", "MIT"),
    ("nh3", "MIT"),
    ("Python-Markdown", "BSD-3-Clause"),
    ("requests", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("Inter, Noto Sans, JetBrains Mono, Andika", "OFL-1.1"),
)
"""What is used, by the names their makers give them, with SPDX licence ids."""


def about_card(screen: QWidget) -> QWidget:
    """Return the card with the version and the way to the licences."""
    licences = button(_translate("About", "Licences"), "secondary", "doc", "s")
    licences.setObjectName("licences")
    licences.clicked.connect(lambda: show_licences(screen))
    version = _translate("About", "Version {version}").format(version=f"\u200e{__version__}")
    promise = _translate("About", "Works without internet. What you learn stays on this computer.")
    words = column("stretch", label("Darasa", "h3"), 2, label(version, "small", "2"), "stretch")
    content = column(
        row(Logo(44), 14, (words, 1)), 12,
        label(promise, "small", "2", wrap=True), 14,
        row(licences, "stretch"),
        margins=(22, 20, 22, 20),
    )  # fmt: skip
    return card("card", content)


def show_licences(screen: QWidget) -> None:
    """Lay the list of licences over the window."""
    from darasa.ui.widgets.overlay import Overlay

    title = _translate("About", "Licences")
    own = _translate(
        "About",
        "Darasa itself is free software under the Apache License 2.0: you may use, share and change it. "
        "The courses that come with it are under Creative Commons BY-SA 4.0: share them, name their authors, "
        "and pass on the same freedom.",
    )
    content = column(label(title, "h2"), 10, label(own, "", "2", wrap=True), 16, margins=(32, 28, 32, 28))
    content.addWidget(label(_translate("About", "It stands on the work of others:"), "strong", wrap=True))
    content.addSpacing(6)
    for name, licence in _PARTS:
        shown = f"{name} {QLibraryInfo.version().toString()}" if name.startswith("Qt") else name
        content.addLayout(
            row((label(shown, "small", wrap=True), 1), label(licence, "small", "2"), spacing=16)
        )
        content.addSpacing(6)
    close = button(_translate("About", "Close"), "primary")
    content.addSpacing(12)
    content.addLayout(row("stretch", close))
    overlay = Overlay(screen, content, 560, title)
    close.clicked.connect(overlay.close_overlay)
    overlay.focus(close)
