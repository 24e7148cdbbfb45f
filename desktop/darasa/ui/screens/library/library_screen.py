"""The course packs on this computer, and the room they take."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLayout, QWidget

from darasa.learning.languages import best_language
from darasa.library.service import Library
from darasa.library.types import InstalledPack, Space
from darasa.ui.languages import own_name
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_list import CourseList
from darasa.ui.screens.course_side import warning_row
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.card import card, rule
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.labels import icon_label, label
from darasa.ui.widgets.layouts import Item, column, holder, row
from darasa.ui.widgets.meter import Meter

_translate = QCoreApplication.translate


class LibraryScreen(CourseList):
    """What is on this computer: each course with its languages, version and size, and the room left."""

    section = "library"
    opens_courses = True
    """Whether pressing a course opens it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._courses = _by_course(library.installed())
        super().__init__([_text(packs) for packs in self._courses])
        top = row((label(self.tr("Library"), "h1"), 1), self._search, self._action(), spacing=12)
        heading = row((self._heading(), 1), _space_card(library.space()), spacing=20)
        left = library.left()
        self._arrange(top, 18, heading, 14, *((self._left(left), 14) if left else ()))

    def _action(self) -> QWidget | None:
        """Return what stands at the top for whoever may change what is here."""
        return None

    def _left(self, files: Sequence[Path]) -> QLayout:
        """Return what is said of pack files that lie here and belong to no course."""
        says = self.tr(
            "%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to add "
            "the course again.",
            "",
            len(files),
        )
        return warning_row(says, "alert")

    def _heading(self) -> QLayout:
        count = self.tr("%n course(s), ready without internet", "", len(self._courses))
        return column(
            "stretch", label(self.tr("On this computer"), "h3"), 2, label(count, "small", "2", wrap=True)
        )

    def _draw(self, found: Sequence[int]) -> QWidget:
        rows: list[Item] = []
        for at in found:
            rows += [rule() if rows else None, self._course_row(self._courses[at])]
        return card("card", column(*rows, margins=(4, 4, 4, 4)))

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
        content = row(
            cover,
            (column("stretch", title, label(about, "small", "2", wrap=True), note, "stretch"), 1),
            label(version, "small", "2"),
            icon_label("chev_r", "text2", 18) if self.opens_courses else None,
            spacing=16,
            margins=(12, 12, 14, 12),
        )
        if not self.opens_courses:
            return holder(content)
        made = CardButton(content, "row", f"{manifest.title}. {about}. {version}")
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


def _text(packs: Sequence[InstalledPack]) -> str:
    return " ".join(f"{pack.manifest.title} {pack.manifest.summary}" for pack in packs)
