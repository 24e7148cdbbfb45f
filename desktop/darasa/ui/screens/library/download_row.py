"""One course on its way: how far it is, how long it still takes, and how to stop it or let it go on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from darasa.library.fetching.types import Download, State
from darasa.ui.accessibility.announce import announce
from darasa.ui.fetch_troubles import explain_fetching
from darasa.ui.languages import own_name
from darasa.ui.screens.course_words import isolated, size
from darasa.ui.screens.library import words
from darasa.ui.screens.library.rows import course_row
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.labels import label, set_tone
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.meter import Meter

if TYPE_CHECKING:
    from darasa.ui.fetching import Fetching
    from darasa.ui.main_window import MainWindow

_translate = QCoreApplication.translate
_SILENCE_MS = 4_000
"""After so long without a byte, it is said that the line is waited for."""


class DownloadRow(QWidget):
    """A row that follows its download without being made anew."""

    def __init__(self, download: Download, fetching: "Fetching", window: "MainWindow") -> None:
        super().__init__()
        self._download = download
        self._fetching = fetching
        self._window = window
        title = download.pack.title
        self._meter = Meter(0, 8, name=title)
        self._how_far = label("", "small", wrap=True)
        self._rest = label("", "small", "2", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        self._said = row((self._how_far, 1), (self._rest, 1), spacing=12)
        middle = column("stretch", self._meter, 6, self._said, "stretch")
        named = isolated(title)
        self._sooner = button("", "icon", "chev_u", name=self.tr("Get {course} sooner").format(course=named))
        self._what = button(
            "", "icon", "help", name=self.tr("What happened with {course}?").format(course=named)
        )
        self._pause = button("", "iconline", "pause", name=self.tr("Pause {course}").format(course=named))
        self._resume = button(
            self.tr("Resume"), "secondary", "play", name=self.tr("Resume {course}").format(course=named)
        )
        self._again = button(
            self.tr("Try again"),
            "secondary",
            "repeat",
            name=self.tr("Try {course} again").format(course=named),
        )
        self._cancel = button("", "icon", "x", name=self.tr("Cancel {course}").format(course=named))
        buttons = (self._sooner, self._what, self._pause, self._resume, self._again, self._cancel)
        for made, name in zip(buttons, ("sooner", "what", "pause", "resume", "again", "cancel"), strict=True):
            made.setObjectName(f"{name}-{download.id}")
        about = self.tr("{languages} · {steps} · {size}").format(
            languages=own_name(download.pack.language),
            steps=self.tr("%n step(s)", "", download.pack.steps),
            size=size(download.pack.size),
        )
        self.setLayout(column(course_row(download.pack, about, holder(middle), buttons)))
        self._sooner.clicked.connect(self._on_sooner_clicked)
        self._what.clicked.connect(self._on_what_clicked)
        self._pause.clicked.connect(lambda: fetching.pause(download.id))
        self._resume.clicked.connect(lambda: fetching.resume(download.id))
        self._again.clicked.connect(lambda: fetching.resume(download.id))
        self._cancel.clicked.connect(lambda: fetching.cancel(download.id))
        self._is_silent = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE_MS)
        self._silence.timeout.connect(self._on_silence_timeout)
        self._silence.start()
        self._place = 0
        self.show_download(download, 0)

    def show_download(self, download: Download, place: int | None = None) -> None:
        """Show how it stands now; `place` is where it is in the queue, 0 for the first."""
        state, before = download.state, self._download.state
        if (download.done, state) != (self._download.done, self._download.state):
            self._is_silent = False
            self._silence.start()
        self._download = download
        self._place = self._place if place is None else place
        self._meter.set_value(download.done / max(1, download.fetch))
        self._meter.set_tone("accent" if state in {State.RUNNING, State.DONE} else "line_strong")
        how_far, rest = _standing(download, is_silent=self._is_silent)
        self._how_far.setText(how_far)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        # Each gets of the line what its words need: halves would break the longer ones.
        for at, said in enumerate((self._how_far, self._rest)):
            self._said.setStretch(at, said.fontMetrics().horizontalAdvance(said.text()))
        set_tone(self._rest, "warn" if state is State.STOPPED else "2")
        shown: dict[QPushButton, bool] = {
            self._sooner: self._place > 0,
            self._what: state is State.STOPPED,
            self._pause: state in {State.WAITING, State.RUNNING},
            self._resume: state is State.PAUSED,
            self._again: state is State.STOPPED,
        }
        self._show_buttons(shown)
        if state is not before:
            announce(self, ", ".join(filter(None, (download.pack.title, how_far, rest))))

    def _show_buttons(self, shown: dict[QPushButton, bool]) -> None:
        focus = QApplication.focusWidget()
        had = next((made for made, on in shown.items() if made is focus and not on), None)
        for made, on in shown.items():
            made.setVisible(on)
        if had is not None:
            # What was pressed gives way to its opposite.
            others = (self._pause, self._resume, self._again, self._cancel)
            next(made for made in others if not made.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_silence_timeout(self) -> None:
        self._is_silent = True
        self.show_download(self._download)

    def _on_sooner_clicked(self) -> None:
        self._fetching.move(self._download.id, self._place - 1)

    def _on_what_clicked(self) -> None:
        if self._download.trouble is not None:
            self._window.tell(self._download.trouble, explain_fetching)


def _standing(download: Download, *, is_silent: bool) -> tuple[str, str]:
    """Return how far it is, and what is to be said of the rest."""
    # Before it was looked at nothing is known but the whole.
    done, whole = download.done, download.fetch or download.pack.size
    if download.state is State.PAUSED:
        return words.paused_at(done, whole), _translate("DownloadRow", "continues from there")
    if download.state is State.STOPPED:
        why = explain_fetching(download.trouble).title if download.trouble is not None else ""
        return words.stopped_at(done, whole), why
    if download.state is State.WAITING:
        return words.part_of(done, whole), _translate("DownloadRow", "waits for its turn")
    if done >= whole:
        return size(whole), _translate("DownloadRow", "is being checked")
    if is_silent:
        return words.part_of(done, whole), _translate("DownloadRow", "waits for the connection")
    left = words.time_left(download.seconds) if download.seconds is not None else ""
    return words.part_of(done, whole), left
