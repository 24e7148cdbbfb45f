"""The catalogues that were added: what they offer that is not here, how fresh it is, and what hinders it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from darasa.library.catalogues.types import Catalogue
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.screens.library.available import Available
from darasa.ui.screens.library.catalogue_card import CatalogueCard
from darasa.ui.screens.library.empty import empty_card
from darasa.ui.screens.library.room import Room
from darasa.ui.screens.who.when import moment_words
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import Item, column, holder, row

if TYPE_CHECKING:
    from darasa.library.types import InstalledPack
    from darasa.ui.fetching import Fetching
    from darasa.ui.main_window import MainWindow


class InternetTab(QWidget):
    """Rows of what can be got, above the catalogues with what there is to be said of each."""

    add_chosen = Signal()
    remove_chosen = Signal(object)
    """The Catalogue that is to be removed."""
    accept_chosen = Signal(object)
    """The Catalogue that is to be used although its time is over."""
    allow_chosen = Signal(object, object)
    """Catalogue and PublisherHere: this one, not the catalogue that came first, is to have the publisher."""

    def __init__(self, fetching: "Fetching", window: "MainWindow", *, manages: bool, now: int) -> None:
        """`manages`: catalogues can be removed; `now` in UTC milliseconds."""
        super().__init__()
        self._fetching = fetching
        self._manages = manages
        self._now = now
        self._shown: tuple[Catalogue, ...] | None = None
        self._cards = Part()
        self._empty = Part()
        self._when = label("", "small", "2", wrap=True)
        self._metered = label(
            self.tr("This connection may be paid by the megabyte"), "small", "warn", wrap=True
        )
        self._refresh = button(self.tr("Look for new courses"), "secondary", "repeat")
        self._refresh.setObjectName("refresh")
        self._refresh.clicked.connect(fetching.refresh)
        title = label(self.tr("Available from the internet"), "h3", wrap=True)
        said = column("stretch", title, 2, self._when, self._metered, "stretch")
        self._head = holder(column(row((said, 1), self._refresh, spacing=16), 10))
        self.available = Available("", fetching, window)
        self.setLayout(column((self._empty, 100), self._head, self._cards, self.available, "stretch"))
        for part in (self._head, self.available):
            part.hide()

    def show_catalogues(
        self, installed: "Sequence[InstalledPack]", coming: frozenset[str], room: Room
    ) -> None:
        """Show what is known of catalogues now."""
        at = self._fetching.at
        if at.catalogues != self._shown:
            self._shown = at.catalogues
            self._fill(at.catalogues)
        self.show_asking()
        self.available.setVisible(any(one.is_usable for one in at.catalogues))
        self.available.show_offers(at.offers, installed, coming, room)

    def show_asking(self) -> None:
        """Show whether catalogues are being asked now, and whether that may cost money."""
        asking = self._fetching.is_refreshing
        set_text(self._refresh, self.tr("Looking…") if asking else self.tr("Look for new courses"))
        self._refresh.setEnabled(not asking)
        self._metered.setVisible(self._fetching.is_metered)

    def _fill(self, catalogues: Sequence[Catalogue]) -> None:
        at = QApplication.focusWidget()
        name = at.objectName() if at is not None and self._changing(at) else ""
        self._empty.put(QWidget() if catalogues else self._no_catalogue())
        self._empty.setVisible(not catalogues)
        self._head.setVisible(bool(catalogues))
        self._when.setText(self._when_words(catalogues))
        cards: list[Item] = []
        for one in catalogues:
            if self._manages or CatalogueCard.is_needed(one):
                made = CatalogueCard(one, manages=self._manages, now=self._now)
                made.remove_chosen.connect(self.remove_chosen)
                made.accept_chosen.connect(self.accept_chosen)
                made.allow_chosen.connect(self.allow_chosen)
                cards += [made, 12]
        if self._manages and catalogues:
            add = button(self.tr("Add a catalogue…"), "secondary", "plus", "s")
            add.setObjectName("add-catalogue")
            add.clicked.connect(self.add_chosen)
            cards += [row(add, "stretch"), 16]
        self._cards.put(holder(column(*cards)))
        self._cards.setVisible(bool(cards))
        if name:
            # The button to add goes elsewhere with the first catalogue: the keyboard goes along.
            same = (*self.findChildren(QWidget, name), *self.findChildren(QWidget, "add-catalogue"))
            target = next((one for one in same if one.isVisibleTo(self)), self._refresh)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changing(self, widget: QWidget) -> bool:
        """Return whether a widget is in what is made anew with the catalogues."""
        return self._empty.isAncestorOf(widget) or self._cards.isAncestorOf(widget)

    def _no_catalogue(self) -> QWidget:
        kind = "secondary" if self._manages else "primary"  # there, adding a course is the first thing
        add = button(self.tr("Add a catalogue…"), kind, "plus")
        add.setObjectName("add-catalogue")
        add.clicked.connect(self.add_chosen)
        text = (
            self.tr("Whoever publishes courses gives you an address and a number to compare.")
            if self._manages
            else self.tr(
                "A catalogue says where courses can be got, and vouches for them. The facilitator can add "
                "one."
            )
        )
        return empty_card("globe", self.tr("No catalogue of courses yet"), text, [add])

    def _when_words(self, catalogues: Sequence[Catalogue]) -> str:
        looked = [one.refreshed_at for one in catalogues if one.refreshed_at is not None]
        if not looked:
            return self.tr("Nobody has looked for new courses yet")
        return self.tr("Last looked: {moment}").format(moment=moment_words(min(looked), self._now))
