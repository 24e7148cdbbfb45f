"""What is on its way to this computer, and what could be brought up to date, whatever else is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from darasa.library.fetching.types import Download, Plan
from darasa.ui.languages import own_name
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.library.download_row import DownloadRow
from darasa.ui.screens.library.room import Room
from darasa.ui.screens.library.row_list import Row, RowList
from darasa.ui.screens.library.rows import course_row, note
from darasa.ui.screens.library.shelf import Update
from darasa.ui.screens.library.words import needs_room
from darasa.ui.widgets.buttons import button, set_text
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from darasa.ui.fetching import Fetching
    from darasa.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Offered:
    """An update, and what it costs as far as that is known."""

    update: Update
    plan: Plan | None

    @property
    def fetch(self) -> int:
        """Bytes to download; at most, where it is not known yet."""
        return self.plan.fetch if self.plan is not None else self.update.offer.pack.size


class InProgress(QWidget):
    """A heading with the way to update everything, and the rows; hidden while there is nothing."""

    space_wanted = Signal(object)
    """There is no room for an update: the bytes that must be free."""

    def __init__(self, fetching: "Fetching", window: "MainWindow") -> None:
        super().__init__()
        self._fetching = fetching
        self._window = window
        self._offered: tuple[_Offered, ...] = ()
        self._title = label("", "h3")
        self._from = label("", "small", "2", wrap=True)
        self._all = button("", "ghost", "download")
        self._all.setObjectName("update-all")
        self._all.clicked.connect(self._on_all_clicked)
        self.rows = RowList()
        heading = row(self._title, (self._from, 1), self._all, spacing=12)
        self.setLayout(column(heading, 8, self.rows, 20))
        self.hide()

    def show_all(
        self, downloads: Sequence[Download], updates: Sequence[Update], where_from: str, room: Room
    ) -> None:
        """Show what is on its way, then what is newer elsewhere and not on its way yet."""
        coming = {download.path for download in downloads}
        plans = self._fetching.at.plans
        self._offered = tuple(
            _Offered(one, plans.get(one.offer.path)) for one in updates if one.offer.path not in coming
        )
        self._title.setText(self.tr("In progress") if downloads else self.tr("Newer versions"))
        self._from.setText(where_from)
        rows = [
            Row(f"download-{one.id}", None, partial(DownloadRow, one, self._fetching, self._window))
            for one in downloads
        ]
        for one in self._offered:
            depends_on = (one, len(self._offered) == 1, room.lacks(self._needs(one)))
            rows.append(Row(one.update.offer.path, depends_on, partial(self._row, one, room)))
        self.rows.show_rows(rows)
        for place, download in enumerate(downloads):
            self.show_download(download, place)
        fetch = sum(one.fetch for one in self._offered)
        set_text(self._all, self.tr("Update all · {size}").format(size=size(fetch)))
        self._all.setVisible(len(self._offered) > 1 and not room.lacks(sum(map(self._needs, self._offered))))
        self.setVisible(bool(rows))

    def show_download(self, download: Download, place: int | None = None) -> None:
        """Show how one stands; the others stay as they are."""
        shown = self.rows.row(f"download-{download.id}")
        if isinstance(shown, DownloadRow):
            shown.show_download(download, place)

    def _row(self, one: _Offered, room: Room) -> QWidget:
        pack = one.update.offer.pack
        about = self.tr("{languages} · {steps} · on this computer").format(
            languages=own_name(pack.language), steps=self.tr("%n step(s)", "", pack.steps)
        )
        named = isolated(pack.title)
        if room.lacks(self._needs(one)):
            middle = note("alert", needs_room(self._needs(one), room.free), "warn")
            act = button(self.tr("Make space"), "secondary")
            act.clicked.connect(lambda: self.space_wanted.emit(self._needs(one)))
        else:
            cost = (
                self.tr("Update downloads {part} of {whole}").format(
                    part=size(one.fetch), whole=size(pack.size)
                )
                if one.plan is not None
                else self.tr("Update downloads at most {whole}").format(whole=size(pack.size))
            )
            middle = note("repeat", cost)
            kind = "primary" if len(self._offered) == 1 else "soft"
            name = self.tr("Update {course}. {cost}").format(course=named, cost=cost)
            act = button(self.tr("Update"), kind, "download", name=name)
            act.clicked.connect(lambda: self._fetching.get(one.update.offer))
        act.setObjectName(f"update-{pack.iri}-{pack.language}")
        return course_row(pack, about, middle, [act])

    def _on_all_clicked(self) -> None:
        self._fetching.get(*(one.update.offer for one in self._offered))

    @staticmethod
    def _needs(one: _Offered) -> int:
        return one.plan.room if one.plan is not None else one.update.offer.pack.size
