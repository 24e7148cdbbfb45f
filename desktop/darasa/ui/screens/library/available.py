"""The courses that can be got from somewhere: what each is, what it costs, and the button that gets it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from darasa.library.catalogues.types import Offer
from darasa.ui.languages import letters_remark, own_name
from darasa.ui.screens import course_words
from darasa.ui.screens.library.filters import Filters
from darasa.ui.screens.library.room import Room
from darasa.ui.screens.library.row_list import Row, RowList
from darasa.ui.screens.library.rows import course_row, note, notes
from darasa.ui.screens.library.shelf import Course, Filter, available
from darasa.ui.screens.library.words import level_name, needs_room
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from darasa.library.types import InstalledPack
    from darasa.ui.fetching import Fetching
    from darasa.ui.main_window import MainWindow

_AT_ONCE = 24
"""How many rows are drawn before somebody asks for more."""


class Available(QWidget):
    """A heading, the filters, and the rows."""

    space_wanted = Signal(object)
    """There is no room for a course: the bytes that must be free."""

    def __init__(self, title: str, fetching: "Fetching", window: "MainWindow") -> None:
        super().__init__()
        self._fetching = fetching
        self._window = window
        self._shown = _AT_ONCE
        self._offers: tuple[Offer, ...] = ()
        self._installed: Sequence[InstalledPack] = ()
        self._coming: frozenset[str] = frozenset()
        self._room = Room(0)
        self._searched = ""
        self.filters = Filters()
        self.filters.changed.connect(self._on_filters_changed)
        self.rows = RowList()
        self._nothing = label("", "", "2", wrap=True)
        self._more = button("", "secondary")
        self._more.setObjectName("more")
        self._more.clicked.connect(self._on_more_clicked)
        self.setLayout(
            column(
                label(title, "h3", wrap=True) if title else None,
                8 if title else None,
                self.filters,
                self.rows,
                self._nothing,
                12,
                row("stretch", self._more, "stretch"),
            )
        )

    def show_offers(
        self,
        offers: Sequence[Offer],
        installed: "Sequence[InstalledPack]",
        coming: frozenset[str],
        room: Room,
    ) -> None:
        """Show what of these is not here; `coming` are the paths of what is on its way."""
        self._offers, self._installed, self._coming = tuple(offers), installed, coming
        self._room = room
        everything = available(offers, installed, [QLocale().bcp47Name()], Filter())
        self.filters.offer(offer.pack for course in everything for offer in course.offers)
        self._fill()

    def search(self, words: str) -> None:
        """Show only what has all these words, or their beginnings, in its title or summary."""
        self._searched = words
        self._shown = _AT_ONCE
        self._fill()

    def _fill(self) -> None:
        wishes = [QLocale().bcp47Name()]
        found = available(self._offers, self._installed, wishes, self.filters.wanted)
        wanted = self._searched.casefold().split()
        found = tuple(course for course in found if all(word in _text(course) for word in wanted))
        self.rows.show_rows([self._one(course) for course in found[: self._shown]])
        left = max(0, len(found) - self._shown)
        set_text(self._more, self.tr("Show %n more course(s)", "", min(left, _AT_ONCE)))
        self._more.setVisible(left > 0)
        self._nothing.setText(self._nothing_words())
        self._nothing.setVisible(not found)

    def _nothing_words(self) -> str:
        if self._searched or self.filters.wanted != Filter():
            return self.tr("No course here is as you look for it.")
        if not self._offers:
            return self.tr("No course is offered here now.")
        return self.tr("Everything from here is on this computer already.")

    def _one(self, course: Course) -> Row:
        coming = frozenset(offer.path for offer in course.offers) & self._coming
        lacks = self._room.lacks(course.first.size)
        return Row(course.iri, (course, coming, lacks), lambda: self._row(course, coming))

    def _row(self, course: Course, coming: frozenset[str]) -> QWidget:
        pack = course.first
        about = self.tr("{languages} · {steps} · {size}").format(
            languages=course_words.listed([own_name(offer.pack.language) for offer in course.offers]),
            steps=self.tr("%n step(s)", "", pack.steps),
            size=course_words.size(pack.size),
        )
        left = [offer for offer in course.offers if offer.path not in coming]
        middle: list[QWidget | None] = [
            note("clock", f"{level_name(pack.level)} · {course_words.minutes(pack.minutes)}")
        ]
        if not pack.reviewed:
            middle.append(note("info", self.tr("No native speaker has checked this text yet"), "warn"))
        lacking = filter(None, (letters_remark(offer.pack.language) for offer in course.offers))
        middle.extend(note("alert", says, "warn") for says in lacking)
        act: QAbstractButton | None = None
        named = course_words.isolated(pack.title)
        if not left:
            middle = [note("download", self.tr("On its way"))]
        elif self._room.lacks(pack.size):
            middle = [note("alert", needs_room(pack.size, self._room.free), "warn")]
            act = button(self.tr("Make space"), "secondary")
            act.clicked.connect(lambda: self.space_wanted.emit(pack.size))
        else:
            name = self.tr("Get {course}, {size}").format(course=named, size=course_words.size(pack.size))
            act = button(self.tr("Get"), "soft", "download", name=name)
            act.clicked.connect(lambda: self._get(left))
        if act is not None:
            act.setObjectName(f"get-{course.iri}")
        return course_row(pack, about, notes(*middle), [act] if act is not None else [])

    def _get(self, offers: Sequence[Offer]) -> None:
        if len(offers) == 1:
            self._fetching.get(offers[0])
            return
        from darasa.ui.screens.library.which_language import WhichLanguage

        WhichLanguage(self._window, offers, self._fetching.get)

    def _on_filters_changed(self) -> None:
        self._shown = _AT_ONCE
        self._fill()

    def _on_more_clicked(self) -> None:
        first_new = self._shown
        self._shown += _AT_ONCE
        self._fill()
        buttons = [one for one in self.rows.findChildren(QAbstractButton) if not one.isHidden()]
        if first_new < len(buttons):
            buttons[first_new].setFocus(Qt.FocusReason.OtherFocusReason)


def _text(course: Course) -> str:
    return " ".join(f"{offer.pack.title} {offer.pack.summary}" for offer in course.offers).casefold()
