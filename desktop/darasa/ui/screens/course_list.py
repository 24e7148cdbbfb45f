"""What lists of courses share: a field to find one, and a first part shown until somebody asks for more."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QWidget

from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton, button, set_text
from darasa.ui.widgets.card import card
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row, take_away
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.search_field import SearchField

_translate = QCoreApplication.translate
"""In place of `tr` for one or many: that looks under the name of a class derived from this one only."""
_AT_ONCE = 24
"""How many courses are drawn before somebody asks for more: drawing hundreds would be felt."""
_SEARCH_FROM = 9
"""With fewer courses than this, all are in sight and there is nothing to search."""


class CourseList(Screen):
    """A page of courses under a heading. What a course is, and how it looks, is said by the screen itself."""

    course_chosen = Signal(str)
    """IRI of the course."""

    def __init__(self, texts: Sequence[str]) -> None:
        """`texts` holds, for each course, what a search looks through. Call `_arrange` when ready."""
        super().__init__()
        self._texts = [text.casefold() for text in texts]
        self._shown = _AT_ONCE
        self._part: QWidget | None = None
        self._body = column()
        self._search = SearchField(self.tr("Find a course"))
        if len(texts) < _SEARCH_FROM:
            self._search.hide()
        self._search.textChanged.connect(self._on_search_changed)
        self._more = button("", "secondary")
        self._more.clicked.connect(self._on_more_clicked)
        self._nothing = label("", tone="2", wrap=True)

    def first_focus(self) -> QWidget | None:
        """Start on the first course."""
        cards = self.findChildren(CardButton)
        return cards[0] if cards else None

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

    # -- For the screens --

    def _arrange(self, *top: QLayout | int) -> None:
        """Lay out the page: what is given at the top, then the courses."""
        self._page = column(
            *top,
            self._body if self._texts else self._no_courses(),
            self._nothing,
            20,
            row("stretch", self._more, "stretch"),
            "stretch",
        )
        self.setLayout(column(Page(self._page, current_theme().scaled(1134))))
        self.set_compact(False)
        self._fill()

    def _draw(self, found: Sequence[int]) -> QWidget:
        """Return the courses with these numbers, in their order, to be looked at and pressed."""
        raise NotImplementedError

    # -- Slots --

    def _on_search_changed(self) -> None:
        self._shown = _AT_ONCE
        self._fill()

    def _on_more_clicked(self) -> None:
        first_new = self._shown
        self._shown += _AT_ONCE
        self._fill()
        self.findChildren(CardButton)[first_new].setFocus()

    # -- Helpers --

    def _fill(self) -> None:
        """Show the courses that are searched for, a first part of them."""
        wanted = self._search.text().casefold().split()
        found = [at for at, text in enumerate(self._texts) if all(word in text for word in wanted)]
        if self._part is not None:
            self._body.removeWidget(self._part)
            take_away(self._part)
        if self._texts:
            # With nothing at all, other words take the place of the courses.
            self._part = self._draw(found[: self._shown])
            if not found:
                self._part.hide()
            self._body.addWidget(self._part)
        left = max(0, len(found) - self._shown)
        set_text(self._more, _translate("CourseList", "Show %n more course(s)", "", min(left, _AT_ONCE)))
        self._more.setVisible(left > 0)
        self._nothing.setText(self.tr("No course here has these words in its title or summary."))
        self._nothing.setVisible(bool(self._texts) and not found)

    def _no_courses(self) -> QWidget:
        words = column(
            label(self.tr("There are no courses on this computer yet"), "h3", wrap=True),
            2,
            label(self.tr("Ask your facilitator to add a course."), tone="2", wrap=True),
        )
        return card("card", row(IconDisc("library"), (words, 1), spacing=18, margins=(24, 24, 24, 24)))
