"""One catalogue: who publishes in it, how long it is good, and what keeps it from being used."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QPushButton

from darasa.library.catalogues.bundled import is_bundled
from darasa.library.catalogues.errors import PublisherPinnedError
from darasa.library.catalogues.types import Catalogue, PublisherHere, Standing
from darasa.ui.catalogue_troubles import catalogue_words
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.course_words import isolated, listed
from darasa.ui.screens.who.when import date_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Item, column, row


class CatalogueCard(QFrame):
    """Shown to whoever looks after catalogues; to everybody where there is something to be said."""

    remove_chosen = Signal(object)
    accept_chosen = Signal(object)
    allow_chosen = Signal(object, object)

    def __init__(self, catalogue: Catalogue, *, manages: bool, now: int) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._now = now
        remove = None
        if manages and not is_bundled(catalogue):
            name = self.tr("Remove {catalogue}…").format(catalogue=isolated(catalogue.title))
            remove = button("", "icon", "trash", name=name)
            remove.setObjectName(f"remove-{catalogue.id[:16]}")
            remove.clicked.connect(lambda: self.remove_chosen.emit(catalogue))
        lines: list[Item] = [label(catalogue.title, "strong", wrap=True), 2]
        if manages:
            lines += [self._about(), self._number()]
        lines += self._standing()
        for publisher in catalogue.publishers:
            if publisher.trouble is not None:
                lines += [self._publisher(publisher)]
        content = row(
            column(icon_label("globe", "text2", 22), "stretch"),
            (column(*lines), 1),
            column(remove, "stretch") if remove is not None else None,
            spacing=14,
            margins=(18, 14, 14, 14),
        )
        self.setLayout(column(card("card", content)))

    @staticmethod
    def is_needed(catalogue: Catalogue) -> bool:
        """Whether there is something to be said to everybody."""
        return not catalogue.is_usable or any(one.trouble is not None for one in catalogue.publishers)

    def _about(self) -> QLayout:
        names = [one.name for one in self._catalogue.publishers]
        where = ", ".join(f"\u200e{address}\u200e" for address in self._catalogue.mirrors)
        if is_bundled(self._catalogue):
            where = self.tr("It came with Darasa")
        return column(
            label(self.tr("Courses by {names}").format(names=listed(names)), "small", "2", wrap=True)
            if names
            else None,
            label(where or self.tr("No address: it came from a stick"), "small", "2", wrap=True),
        )

    def _number(self) -> QLayout:
        words = self.tr("Number: {number}").format(number=f"\u200e{self._catalogue.fingerprint}\u200e")
        return column(label(words, "small", "2", wrap=True))

    def _standing(self) -> list[Item]:
        one = self._catalogue
        if one.standing is Standing.NEVER:
            says = self.tr("It was not looked at yet. Look for new courses when there is a connection.")
            return [warning_row(says, "info")]
        if one.standing is Standing.DAMAGED:
            says = self.tr(
                "What was noted of it cannot be read. Courses that are here work as before. The facilitator "
                "can remove it and add it again."
            )
            return [warning_row(says, "alert")]
        if one.standing is not Standing.EXPIRED or one.expires_at is None:
            return []
        dates = {"date": date_words(one.expires_at), "today": date_words(self._now)}
        if one.accepts_expired:
            says = self.tr("Good until {date}; the facilitator allowed it to be used as it is.")
            return [warning_row(says.format(**dates), "info")]
        says = self.tr(
            "It was good until {date}, and this computer says that it is {today}. Courses that are here work "
            "as before. Look for new courses; if the clock is wrong, set it."
        )
        use = _small(self.tr("Use it as it is…"), f"accept-{one.id[:16]}")
        use.clicked.connect(lambda: self.accept_chosen.emit(one))
        return [warning_row(says.format(**dates), "alert"), 8, FlowLayout([use])]

    def _publisher(self, publisher: PublisherHere) -> QLayout:
        assert publisher.trouble is not None, "only those with trouble are told of"
        title, text = catalogue_words(publisher.trouble) or ("", "")
        allow = None
        if isinstance(publisher.trouble, PublisherPinnedError):
            allow = _small(self.tr("Allow it here…"), f"allow-{publisher.publisher}")
            allow.clicked.connect(lambda: self.allow_chosen.emit(self._catalogue, publisher))
        warning = warning_row(f"{title}. {text}", "alert")
        return column(warning, 8 if allow else None, FlowLayout([allow]) if allow else None)


def _small(words: str, name: str) -> QPushButton:
    made = button(words, "secondary", "", "s")
    made.setObjectName(name)
    return made
