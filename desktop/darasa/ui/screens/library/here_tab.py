"""What is on this computer: each course with its languages, version and size, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLayout, QPushButton, QWidget

from darasa.learning.languages import best_language
from darasa.library.local import is_local
from darasa.library.service import Library
from darasa.library.types import InstalledPack
from darasa.ui.languages import letters_remark, own_name
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.library.empty import empty_card
from darasa.ui.screens.library.row_list import Row, RowList
from darasa.ui.widgets.buttons import CardButton, button, set_text
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import Item, column, holder, row

if TYPE_CHECKING:
    from darasa.ui.screens.library.search_results import SearchResults

_AT_ONCE = 24
"""How many courses are drawn before somebody asks for more: drawing hundreds would be felt."""

Again = Callable[[Path], object]


class HereTab(QWidget):
    """Rows of courses; one that is pressed opens, where those who learn look."""

    course_chosen = Signal(str)
    """IRI of the course."""
    remove_chosen = Signal(object)
    """The packs of a course that is to leave this computer."""

    def __init__(self, library: Library, *, opens: bool, again: Again | None) -> None:
        """`again` adds a file anew that belongs to no course; None where only the facilitator may."""
        super().__init__()
        self._library = library
        self._opens = opens
        self._again = again
        self._searched = ""
        self.shown = _AT_ONCE
        self._courses: list[list[InstalledPack]] = []
        self._top = column()
        self._count = label("", "small", "2", wrap=True)
        self.rows = RowList()
        self._none = self._no_courses()
        self._nothing = label(
            self.tr("No course here has these words in its title or summary."), tone="2", wrap=True
        )
        self._more = button("", "secondary")
        self._more.setObjectName("more")
        self._more.clicked.connect(self._on_more_clicked)
        self.results_place = column()
        """Where the places in lessons come that have the words that are searched for."""
        self.setLayout(
            column(
                self._top,
                row(label(self.tr("On this computer"), "h3"), (self._count, 1), spacing=12),
                8,
                self.rows,
                (self._none, 100),
                self._nothing,
                12,
                row("stretch", self._more, "stretch"),
                self.results_place,
                "stretch",
            )
        )
        self._show_left(library.left())

    @property
    def count(self) -> int:
        """How many courses are here."""
        return len(self._courses)

    def put_results(self, results: "SearchResults") -> None:
        """Show what was found inside courses below them."""
        self.results_place.addWidget(results)

    def show_installed(self, packs: Sequence[InstalledPack]) -> None:
        """Show these packs, course by course."""
        self._courses = _by_course(packs)
        self._count.setText(self.tr("%n course(s), ready without internet", "", len(self._courses)))
        self._fill()

    def search(self, words_: str) -> None:
        """Show only what has all these words, or their beginnings, in its title or summary."""
        if words_ != self._searched:
            self._searched = words_
            self.shown = _AT_ONCE
            self._fill()

    def show_up_to(self, most: int) -> None:
        """Show so many courses before somebody asks for more."""
        if most != self.shown:
            self.shown = most
            self._fill()

    def _fill(self) -> None:
        wanted = self._searched.casefold().split()
        found = [packs for packs in self._courses if all(word in _text(packs) for word in wanted)]
        self.rows.show_rows([self._one(packs) for packs in found[: self.shown]])
        left = max(0, len(found) - self.shown)
        set_text(self._more, self.tr("Show %n more course(s)", "", min(left, _AT_ONCE)))
        self._more.setVisible(left > 0)
        self._none.setVisible(not self._courses)
        self._count.setVisible(bool(self._courses))
        self._nothing.setVisible(bool(self._courses) and not found)

    def _one(self, packs: Sequence[InstalledPack]) -> Row:
        present = tuple(self._library.is_present(pack) for pack in packs)
        return Row(packs[0].manifest.iri, (tuple(packs), present), lambda: self._row(packs, all(present)))

    def _row(self, packs: Sequence[InstalledPack], is_whole: bool) -> QWidget:
        manifest = packs[0].manifest
        about = self.tr("{languages} · {steps} · {size}").format(
            languages=words.listed([own_name(pack.manifest.language) for pack in packs]),
            steps=self.tr("%n step(s)", "", len(manifest.steps)),
            size=words.size(sum(pack.size for pack in packs)),
        )
        version = self.tr("Version {version}").format(version=words.number(manifest.version))
        said: list[Item] = [
            label(manifest.title, "strong", wrap=True),
            label(about, "small", "2", wrap=True),
            *self._notes(packs, is_whole),
        ]
        content = row(
            Cover(manifest.cover.pattern, manifest.cover.seed, "all", rows=2, width=48, height=48),
            (column("stretch", *said, "stretch"), 1),
            label(version, "small", "2"),
            icon_label("chev_r", "text2", 18) if self._opens else self._remove(packs),
            spacing=16,
            margins=(12, 12, 14, 12),
        )
        if not self._opens:
            return holder(content)
        spoken = [manifest.title, about, version, *([words.from_a_file()] if is_local(manifest) else [])]
        made = CardButton(content, "row", ". ".join(spoken))
        made.setObjectName(f"course-{manifest.iri}")
        made.clicked.connect(lambda: self.course_chosen.emit(manifest.iri))
        return made

    def _remove(self, packs: Sequence[InstalledPack]) -> QPushButton:
        name = self.tr("Remove {course}…").format(course=words.isolated(packs[0].manifest.title))
        made = button("", "icon", "trash", name=name)
        made.setObjectName(f"remove-{packs[0].manifest.iri}")
        made.clicked.connect(lambda: self.remove_chosen.emit(tuple(packs)))
        return made

    def _notes(self, packs: Sequence[InstalledPack], is_whole: bool) -> list[QLayout]:
        """Return what has to be said: an unknown maker, a file that is not whole, an unchecked text."""
        said = [warning_row(words.from_a_file(), "info")] if is_local(packs[0].manifest) else []
        if not is_whole:
            says = self.tr("This course did not copy completely. Nothing you did is lost. Install it again.")
            return [*said, warning_row(says, "alert")]
        unchecked = [own_name(pack.manifest.language) for pack in packs if not pack.manifest.reviewed]
        if unchecked:
            says = self.tr("No native speaker has checked this text yet: {languages}")
            said.append(warning_row(says.format(languages=words.listed(unchecked)), "info"))
        lacking = filter(None, (letters_remark(pack.manifest.language) for pack in packs))
        return [*said, *(warning_row(says, "alert") for says in lacking)]

    def _show_left(self, files: Sequence[Path]) -> None:
        """Say what is to be said of pack files that lie here and belong to no course."""
        if not files:
            return
        if self._again is None:
            says = self.tr(
                "%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to "
                "add the course again.",
                "",
                len(files),
            )
            self._top.addLayout(column(warning_row(says, "alert"), 14))
            return
        lines: list[Item] = []
        for path in files:
            lines += [row((ElidedLabel(path.name, "small"), 1), self._again_button(path), spacing=12), 6]
        says = self.tr(
            "%n course file(s) here belong to no course. What was learned in them is kept.", "", len(files)
        )
        self._top.addLayout(column(warning_row(says, "alert"), 6, *lines, 8))

    def _again_button(self, path: Path) -> QWidget:
        name = self.tr("Add {name} again").format(name=path.name)
        made = button(self.tr("Add it again"), "secondary", size="s", name=name)
        made.setObjectName(f"again-{path.name}")
        made.clicked.connect(lambda: self._again(path) if self._again else None)
        return made

    def _no_courses(self) -> QWidget:
        text = (
            self.tr("Look at “Internet” or “USB stick” above, or ask your facilitator to add a course.")
            if self._opens
            else self.tr("Look at “Internet” or “USB stick” above, or add a course file.")
        )
        return empty_card("library", self.tr("There are no courses on this computer yet"), text, [])

    def _on_more_clicked(self) -> None:
        first_new = self.shown
        self.show_up_to(first_new + _AT_ONCE)
        shown = [one for one in self.rows.findChildren(QAbstractButton) if not one.isHidden()]
        if first_new < len(shown):
            shown[first_new].setFocus(Qt.FocusReason.OtherFocusReason)


def _by_course(packs: Sequence[InstalledPack]) -> list[list[InstalledPack]]:
    """Group packs by course; of each, the one in the language nearest to the interface's comes first."""
    courses: dict[str, dict[str, InstalledPack]] = defaultdict(dict)
    for pack in packs:
        courses[pack.manifest.iri][pack.manifest.language] = pack
    grouped = []
    for languages in courses.values():
        first = best_language(languages, [QLocale().bcp47Name()])
        grouped.append([languages[first], *(languages[tag] for tag in sorted(languages) if tag != first)])
    return sorted(grouped, key=lambda group: group[0].manifest.title.casefold())


def _text(packs: Sequence[InstalledPack]) -> str:
    return " ".join(f"{pack.manifest.title} {pack.manifest.summary}" for pack in packs).casefold()
