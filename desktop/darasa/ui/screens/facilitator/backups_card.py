"""Backups: when the last one was made and where, a second folder for them, and the way back from one."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from darasa.ui.screens.course_words import size
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.working import work
from darasa.ui.screens.who.when import moment_words
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import column, holder, row

if TYPE_CHECKING:
    from darasa.centre.restoring import Restoration
    from darasa.centre.types import BackedUp
    from darasa.core.tasks import Check, Report
    from darasa.core.warrant import Warrant
    from darasa.storage.backup import Backup
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
_AT_ONCE = 4
"""More backups than this are shown when somebody asks for them."""


class BackupsCard(QFrame):
    """The card. What takes long covers the window with a meter; what came of it is said in words."""

    def __init__(self, workspace: "Workspace", gate: Gate, restore: Callable[["Restoration"], None]) -> None:
        """`restore` takes the Restoration that the facilitator confirmed."""
        super().__init__()
        self._workspace = workspace
        self._gate = gate
        self._restore = restore
        self._now = time.time_ns() // 1_000_000
        self._all = workspace.centre.backups()
        self.back_up_button = button(self.tr("Back up now"), "primary", "disk")
        self.back_up_button.setObjectName("back-up")
        self.back_up_button.clicked.connect(self._on_back_up_clicked)
        content = column(
            self._top(), 18, rule(), 16, self._second(), 16, rule(), 14, margins=(22, 20, 22, 16)
        )
        content.addLayout(self._list())
        self.setLayout(column(card("card", content)))

    # -- Slots --

    def _on_back_up_clicked(self) -> None:
        centre = self._workspace.centre
        self._gate.act(lambda _: self._back_up(centre.back_up))

    def _on_choose_clicked(self) -> None:
        from darasa.ui.screens.facilitator.browser import Browser

        title = self.tr("Where should backups go as well?")
        about = self.tr(
            "Best on another disk, or a stick that stays in. A folder of its own is made there for this "
            "computer. Other files on it are not touched."
        )
        Browser(self._gate, title, about, lambda folder: self._gate.act(lambda w: self._use(w, folder)))

    def _on_forget_clicked(self) -> None:
        self._gate.act(self._forget)

    def _on_other_clicked(self) -> None:
        from darasa.ui.screens.facilitator.browser import Browser

        title = self.tr("Which backup?")
        about = self.tr("The names of Darasa's backups begin with darasa- and end in .db.")
        Browser(self._gate, title, about, self._ask_restore, ".db")

    # -- What is done --

    def _back_up(self, function: "Callable[[Report, Check], BackedUp]") -> None:
        gate = self._gate
        about = self.tr("Darasa can be used again in a moment. Nothing is lost if you stop.")
        work(gate, self.tr("Backing up…"), about, function, lambda made: _tell_backed_up(gate, made))

    def _use(self, warrant: "Warrant", folder: Path) -> None:
        centre = self._workspace.centre

        def use(report: "Report", check: "Check") -> "BackedUp":
            centre.set_backup_folder(warrant, folder)
            return centre.back_up(report, check)

        self._back_up(use)

    def _forget(self, warrant: "Warrant") -> None:
        self._workspace.centre.set_backup_folder(warrant, None)
        window = self._gate.window
        window.refresh()
        says = _translate(
            "BackupsCard",
            "The backups that are there stay, and can be restored. Darasa makes no new ones there.",
        )
        Told(window, _translate("BackupsCard", "No second folder any more"), [says])

    def _ask_restore(self, path: Path) -> None:
        from darasa.ui.screens.facilitator.restore import ask

        ask(self._gate, self._workspace.centre, path, self._restore)

    # -- Parts --

    def _top(self) -> QLayout:
        newest = max(self._all, key=lambda backup: backup.made_at, default=None)
        title, about = self.tr("No backup yet"), self.tr("Darasa makes one by itself when it is closed")
        if newest is not None:
            title = self.tr("Backed up: {when}").format(when=moment_words(newest.made_at, self._now))
            about = self.tr("Darasa makes a backup when it is closed, and every day while it is open")
        words = column(
            "stretch", label(title, "h3", wrap=True), 2, label(about, "small", "2", wrap=True), "stretch"
        )
        heading = label(self.tr("Backups"), "h2")
        end = (self.back_up_button, Qt.AlignmentFlag.AlignVCenter)
        return column(heading, 14, row(IconDisc("disk", 52), 16, (words, 1), 16, end))

    def _second(self) -> QLayout:
        folder = self._workspace.settings.backup_folder
        choose = button(self.tr("Choose…"), "secondary", "usb", "s", name=self.tr("Choose a second folder"))
        choose.setObjectName("choose-folder")
        choose.clicked.connect(self._on_choose_clicked)
        forget = None
        about: QWidget = label(
            self.tr("None yet. If this computer breaks or is lost, its own backups go with it"),
            "small", "2", wrap=True,
        )  # fmt: skip
        if folder:
            about = ElidedLabel(f"\u200e{folder}", "small", "2")
            forget = button(
                self.tr("Remove"), "quiet", "x", "s", name=self.tr("Use no second folder any more")
            )
            forget.setObjectName("forget-folder")
            forget.clicked.connect(self._on_forget_clicked)
        words = column("stretch", label(self.tr("Second folder"), "strong"), 2, about, "stretch")
        middle = Qt.AlignmentFlag.AlignVCenter
        return row((words, 1), 16, (holder(row(forget, choose, spacing=6)), middle))

    def _list(self) -> QLayout:
        rows = [self._row(number, backup) for number, backup in enumerate(self._all, start=1)]
        late = rows[_AT_ONCE:]
        for made in late:
            made.hide()
        more = None
        if late:
            more = button(self.tr("Show all %n", "", len(rows)), "ghost", "", "s")
            more.clicked.connect(lambda: _show_all(late, more))
        other = button(self.tr("Restore from another place…"), "ghost", "usb", "s")
        other.setObjectName("restore-other")
        other.clicked.connect(self._on_other_clicked)
        return column(*rows, 6, row(more, other, "stretch", spacing=6))

    def _row(self, number: int, backup: "Backup") -> QWidget:
        own = backup.path.parent == self._workspace.data.backups
        where = self.tr("On this computer") if own else self.tr("In the second folder")
        when = moment_words(backup.made_at, self._now)
        about = " · ".join((where, size(backup.size)))
        spoken = self.tr("Restore backup {number}, {when}, {where}").format(
            number=QLocale().toString(number), when=when, where=where
        )
        restore = button(self.tr("Restore…"), "secondary", "", "s", name=spoken)
        restore.clicked.connect(lambda: self._ask_restore(backup.path))
        words = column("stretch", label(when, "strong"), label(about, "small", "2", wrap=True), "stretch")
        return holder(row((words, 1), 12, restore, margins=(0, 5, 0, 5)))


def _show_all(rows: list[QWidget], more: QWidget | None) -> None:
    for made in rows:
        made.show()
    if more is not None:
        more.hide()


def _tell_backed_up(gate: Gate, made: "BackedUp") -> None:
    from darasa.ui.troubles import explain

    gate.window.refresh()
    title = _translate("BackupsCard", "Backed up")
    paragraphs = [
        _translate(
            "BackupsCard", "The backup was written, read again and found whole. It is on this computer."
        )
    ]
    if made.second is not None:
        also = _translate("BackupsCard", "A second one is in {folder}.")
        paragraphs.append(also.format(folder=f"\u200e{made.second.path.parent}"))
    if made.second_trouble is not None:
        title = _translate("BackupsCard", "Backed up, but only on this computer")
        trouble = explain(made.second_trouble)
        paragraphs.append(f"{trouble.title}. {trouble.text}")
    Told(gate.window, title, paragraphs)
