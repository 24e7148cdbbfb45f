"""The course packs on this computer, and the room they take."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLayout, QWidget

from darasa.learning.languages import best_language
from darasa.library.service import Library
from darasa.library.types import InstalledPack, Space
from darasa.ui.languages import own_name
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_side import warning_row
from darasa.ui.screens.courses import empty_message
from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton, button, set_text
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Item, column, row
from darasa.ui.widgets.meter import Meter
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.search_field import SearchField

_translate = QCoreApplication.translate
_AT_ONCE = 30
"""How many rows are built before somebody asks for more."""
_SEARCH_FROM = 9


class LibraryScreen(Screen):
    """What is on this computer: each course with its languages, version and size, and the room left."""

    section = "library"

    course_chosen = Signal(str)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._courses = _by_course(library.installed())
        self._shown = _AT_ONCE
        self._search = SearchField(self.tr("Find a course"))
        if len(self._courses) < _SEARCH_FROM:
            self._search.hide()
        self._search.textChanged.connect(self._on_search_changed)
        self._more = button("", "secondary")
        self._more.clicked.connect(self._on_more_clicked)
        self._nothing = label("", tone="2", wrap=True)
        self._list: QWidget | None = None
        self._body = column()
        self._page = column(
            row((label(self.tr("Library"), "h1"), 1), self._search),
            18,
            row((self._heading(), 1), _space_card(library.space()), spacing=20),
            14,
            self._body if self._courses else self._no_courses(),
            self._nothing,
            20,
            row("stretch", self._more, "stretch"),
            "stretch",
        )
        self.setLayout(column(Page(self._page, current_theme().scaled(1134))))
        self.set_compact(False)
        self._fill()

    def first_focus(self) -> QWidget | None:
        """Start on the first course."""
        rows = self.findChildren(CardButton)
        return rows[0] if rows else None

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 24)

    def state(self) -> object:
        """Return what is searched for, and how many are shown."""
        return self._search.text(), self._shown

    def restore(self, state: object) -> None:
        """Show the same part of what was found."""
        match state:
            case (str(text), int(shown)):
                self._search.setText(text)
                self._shown = shown
                self._fill()

    def go_back(self) -> bool:
        """Take back what is searched for."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    def _heading(self) -> QLayout:
        count = self.tr("%n course(s), ready without internet", "", len(self._courses))
        return column(
            "stretch", label(self.tr("On this computer"), "h3"), 2, label(count, "small", "2", wrap=True)
        )

    def _on_search_changed(self) -> None:
        self._shown = _AT_ONCE
        self._fill()

    def _on_more_clicked(self) -> None:
        first_new = self._shown
        self._shown += _AT_ONCE
        self._fill()
        self.findChildren(CardButton)[first_new].setFocus()

    def _fill(self) -> None:
        """Show the courses that are searched for, a first part of them."""
        wanted = self._search.text().casefold().split()
        found = [packs for packs in self._courses if _matches(packs, wanted)]
        if self._list is not None:
            self._body.removeWidget(self._list)
            self._list.setParent(None)
            self._list.deleteLater()
        rows: list[Item] = []
        for packs in found[: self._shown]:
            rows += [rule() if rows else None, self._course_row(packs)]
        self._list = card("card", column(*rows, margins=(4, 4, 4, 4)))
        if not found:
            self._list.hide()
        self._body.addWidget(self._list)
        left = max(0, len(found) - self._shown)
        set_text(self._more, self.tr("Show %n more course(s)", "", min(left, _AT_ONCE)))
        self._more.setVisible(left > 0)
        self._nothing.setText(self.tr("No course here has these words in its title or summary."))
        self._nothing.setVisible(bool(self._courses) and not found)

    def _course_row(self, packs: Sequence[InstalledPack]) -> QWidget:
        """Return the row of one course in all its languages here."""
        manifest = packs[0].manifest
        languages = words.listed([own_name(pack.manifest.language) for pack in packs])
        size = words.size(sum(pack.size for pack in packs))
        about = self.tr("{languages} · {steps} · {size}").format(
            languages=languages, steps=self.tr("%n step(s)", "", len(manifest.steps)), size=size
        )
        version = self.tr("Version {version}").format(version=words.number(manifest.version))
        note = self._note(packs)
        title = label(manifest.title, "strong", wrap=True)
        cover = Cover(manifest.cover.pattern, manifest.cover.seed, "all", rows=2, width=48, height=48)
        made = CardButton(
            row(
                cover,
                (column("stretch", title, label(about, "small", "2", wrap=True), note, "stretch"), 1),
                label(version, "small", "2"),
                icon_label("chev_r", "text2", 18),
                spacing=16,
                margins=(12, 12, 14, 12),
            ),
            "row",
            f"{manifest.title}. {about}. {version}",
        )
        made.setObjectName(f"course-{manifest.iri}")
        made.clicked.connect(lambda: self.course_chosen.emit(manifest.iri))
        return made

    def _note(self, packs: Sequence[InstalledPack]) -> QLayout | None:
        """Return what has to be said of a course: a file that is not whole, an unchecked translation."""
        if not all(self._library.is_present(pack) for pack in packs):
            says = self.tr("This course did not copy completely. Nothing you did is lost. Install it again.")
            return warning_row(says, "alert")
        unchecked = [own_name(pack.manifest.language) for pack in packs if not pack.manifest.reviewed]
        if not unchecked:
            return None
        says = self.tr("No native speaker has checked this text yet: {languages}")
        return warning_row(says.format(languages=words.listed(unchecked)), "info")

    def _no_courses(self) -> QWidget:
        return empty_message(
            "library",
            self.tr("There are no courses on this computer yet"),
            self.tr("Ask your facilitator to add a course."),
        )


def _space_card(space: Space) -> QWidget:
    used = _translate("Library", "{size} used").format(size=words.size(space.used))
    free = _translate("Library", "{size} free").format(size=words.size(space.free))
    amounts = row(label(used, "small"), "stretch", label(free, "small", "2"), spacing=16)
    meter = Meter(
        space.used / max(1, space.used + space.free), 6, name=_translate("Library", "Room taken by courses")
    )
    made = card(
        "card",
        row(
            icon_label("disk", "text2", 20),
            (column(amounts, 6, meter), 1),
            spacing=14,
            margins=(18, 10, 18, 12),
        ),
    )
    made.setMinimumWidth(current_theme().scaled(310))
    return made


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


def _matches(packs: Sequence[InstalledPack], wanted: Sequence[str]) -> bool:
    text = " ".join(f"{pack.manifest.title} {pack.manifest.summary}" for pack in packs).casefold()
    return all(word in text for word in wanted)
