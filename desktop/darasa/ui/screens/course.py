"""One course: what it is, how far the learner is, and every step to open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from darasa.learning.service import Study
from darasa.learning.types import CourseProgress
from darasa.library.local import is_local
from darasa.ui.languages import letters_remark, own_name
from darasa.ui.screens import course_words as words
from darasa.ui.screens.course_outline import Outline
from darasa.ui.screens.course_side import (
    LanguageRow,
    language_card,
    on_this_computer_card,
    warning_row,
    what_is_left_card,
)
from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.cover import Cover
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import Sides
from darasa.ui.widgets.ring import Ring

_RING = 116
"""Pixels across, at 100 % text."""


class CourseScreen(Screen):
    """A course with its units and steps; beside them what is left to do, the languages, and the pack itself.

    Raises CourseMissingError when the course is not on this computer.
    """

    section = "courses"

    step_chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, study: Study, iri: str) -> None:
        super().__init__()
        self._study = study
        self._iri = iri
        self._compact = False
        self._outline: Outline | None = None
        self._shown: Page | None = None
        self._frame = column()
        self.setLayout(self._frame)
        self._build()

    def first_focus(self) -> QWidget | None:
        """Start on the step to go on with."""
        return self._outline.primary if self._outline else None

    def set_compact(self, compact: bool) -> None:
        """Give margins and cover the measures of a wide or a narrow window."""
        self._compact = compact
        side = 28 if compact else 40
        self._page.setContentsMargins(side, 14, side, 24)
        self._cover.setFixedWidth(112 if compact else 184)

    def state(self) -> object:
        """Return the ids of the units that are open."""
        return self._outline.open_units if self._outline else None

    def restore(self, state: object) -> None:
        """Open the same units."""
        if self._outline and isinstance(state, frozenset):
            self._outline.open_units = state

    def _build(self) -> None:
        """Show the course as it is now."""
        course = self._study.course(self._iri)
        back = button(self.tr("Back"), "quiet", "chev_l")
        back.clicked.connect(self.closed)
        self._outline = Outline(course)
        self._outline.step_chosen.connect(lambda step: self.step_chosen.emit(self._iri, step))
        self._page = column(
            row(back, "stretch"),
            10,
            self._header(course),
            20,
            Sides(holder(column(self._outline, "stretch")), self._side(course)),
            "stretch",
        )
        self.set_compact(self._compact)
        old, self._shown = self._shown, Page(self._page, current_theme().scaled(1134))
        self._frame.addWidget(self._shown)
        if old is not None:
            self._frame.removeWidget(old)
            old.hide()
            # It may hold the row whose press led here.
            old.deleteLater()
        # Now, not when Qt comes to it: what is hidden cannot take the focus.
        self._shown.show()

    def _header(self, course: CourseProgress) -> QWidget:
        manifest = course.manifest
        self._cover = Cover(manifest.cover.pattern, manifest.cover.seed, "left", rows=4)
        chips = [
            Chip(self.tr("Finished"), "ok", "award") if course.finished else None,
            Chip(words.whole_time(course.minutes), "neutral", "clock"),
            Chip(self.tr("Works without internet"), "ok", "check"),
            Chip(own_name(manifest.language), "neutral", "globe"),
        ]
        text = column(
            label(manifest.title, "h1", wrap=True),
            warning_row(words.from_a_file()) if is_local(manifest) else None,
            warning_row(lacks) if (lacks := letters_remark(manifest.language)) else None,
            6,
            label(manifest.summary, tone="2", wrap=True),
            16,
            "stretch",
            FlowLayout([chip for chip in chips if chip]),
            margins=(28, 20, 20, 20),
        )
        ring = Ring(
            course.done / max(1, len(course.steps)),
            words.number(course.done),
            self._ring_caption(len(course.steps)),
            diameter=_RING,
            text_role="h1",
        )
        made = card("card", row(self._cover, (text, 1), column("stretch", ring, "stretch"), 28))
        made.setMinimumHeight(current_theme().scaled(186))
        return made

    def _ring_caption(self, steps: int) -> str:
        """Return what stands below the number in the ring, without words where they are too long for it."""
        caption = self.tr("of %n step(s)", "", steps)
        theme = current_theme()
        room = round(_RING * theme.scale) - 40
        fits = QFontMetrics(theme.font("caption")).horizontalAdvance(caption) <= room
        return caption if fits else f"/ {words.number(steps)}"

    def _side(self, course: CourseProgress) -> QWidget:
        languages = None
        if len(course.languages) > 1:
            languages = language_card(course, self._on_language_chosen)
        return holder(
            column(
                what_is_left_card(course),
                languages,
                on_this_computer_card(course),
                "stretch",
                spacing=18,
            )
        )

    def _on_language_chosen(self, language: str) -> None:
        self._study.set_course_language(self._iri, language)
        state = self.state()
        self._build()
        self.restore(state)
        for made in self.findChildren(LanguageRow):
            if made.language == language and made.isVisible():
                made.setFocus()
