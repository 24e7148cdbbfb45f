"""Choosing several courses out of a list: each row is on or off, and says what it weighs."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from darasa.library.types import InstalledPack
from darasa.ui.languages import own_name
from darasa.ui.screens.course_words import size
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import column, row

_translate = QCoreApplication.translate


class PackChoice(QFrame):
    """Rows of packs, each chosen or not."""

    changed = Signal()

    def __init__(self, packs: Sequence[InstalledPack], chosen: Iterable[InstalledPack] = ()) -> None:
        super().__init__()
        self.setProperty("box", "card")
        on = set(chosen)
        self._rows = [_PackRow(pack, on=pack in on) for pack in packs]
        for made in self._rows:
            made.toggled.connect(self.changed)
        self.setLayout(column(*self._rows, margins=(4, 4, 4, 4)))

    @property
    def rows(self) -> "tuple[CardButton, ...]":
        """What can be pressed, in order."""
        return tuple(self._rows)

    @property
    def chosen(self) -> tuple[InstalledPack, ...]:
        """The packs that are on."""
        return tuple(made.pack for made in self._rows if made.isChecked())


class _PackRow(CardButton):
    """One pack; its mark says with a sign, not with a colour, whether it is chosen."""

    def __init__(self, pack: InstalledPack, *, on: bool) -> None:
        self.pack = pack
        self._on = icon_label("done", "accent_text", 22)
        self._off = icon_label("circle", "line_strong", 22)
        language, weighs = own_name(pack.manifest.language), size(pack.size)
        words = column(
            label(pack.manifest.title, "", wrap=True),
            label(f"{language} · {weighs}", "small", "2", wrap=True),
        )
        content = row(self._on, self._off, (words, 1), spacing=12, margins=(12, 8, 12, 8))
        super().__init__(content, "row")
        self._name = f"{pack.manifest.title}. {language} · {weighs}"
        self.setObjectName(f"pack-{pack.path.name}")
        self.setMinimumHeight(current_theme().scaled(44))
        self.setCheckable(True)
        self.setChecked(on)
        self.toggled.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._on.setVisible(self.isChecked())
        self._off.setVisible(not self.isChecked())
        chosen = _translate("PackChoice", "chosen") if self.isChecked() else ""
        self.setAccessibleName(", ".join(one for one in (self._name, chosen) if one))
