"""A course can be got in several languages: which one, and what each costs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.library.catalogues.types import Offer
from darasa.ui.languages import letters_remark, own_name
from darasa.ui.screens.course_words import size
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import Item, column, row

_translate = QCoreApplication.translate


class WhichLanguage(Dialog):
    """Each language is a way to go on; more can be got later."""

    def __init__(self, window: QWidget, offers: Sequence[Offer], chosen: Callable[[Offer], object]) -> None:
        self._chosen = chosen
        rows = [self._row(offer) for offer in offers]
        content: list[Item] = [ElidedLabel(offers[0].pack.title, "strong"), 8]
        for one in rows:
            content += [one, 4]
        about = _translate("WhichLanguage", "What you do in one language counts in the others too.")
        super().__init__(window, _translate("WhichLanguage", "In which language?"), about, content, [])
        self.focus(rows[0])

    def _row(self, offer: Offer) -> CardButton:
        name, costs = own_name(offer.pack.language), size(offer.pack.size)
        lacks = letters_remark(offer.pack.language)
        about = label(lacks, "small", "warn", wrap=True) if lacks else None
        said = column(label(name), about)
        content = row((said, 1), label(costs, "small", "2"), spacing=10, margins=(14, 9, 14, 9))
        made = CardButton(content, "row", ", ".join(filter(None, (name, costs, lacks))))
        made.setObjectName(f"language-{offer.pack.language}")
        made.setMinimumHeight(current_theme().scaled(44))
        made.clicked.connect(lambda: self._finish(offer))
        return made

    def _finish(self, offer: Offer) -> None:
        self.close_overlay()
        self._chosen(offer)
