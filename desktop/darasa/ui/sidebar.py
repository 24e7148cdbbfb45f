"""The way between the screens: a sidebar with words, or a narrow rail where the window has no room for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from darasa.people.types import Learner
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.buttons import CardButton, button
from darasa.ui.widgets.card import rule
from darasa.ui.widgets.icon_disc import IconDisc
from darasa.ui.widgets.labels import ElidedLabel, icon_label, label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.logo import Logo, wordmark

_RAIL = 92


class Sidebar(QWidget):
    """A learner's Home, My courses and Library, or the facilitator's Learners and Library; below, Settings.

    Above Settings the facilitator has Sync & data.

    At the foot is who is here, which leads to the others. `learner` None is the facilitator; `section` is the
    item that is shown now, or empty.
    """

    section_chosen = Signal(str)
    """The name of the route."""
    switch_chosen = Signal()

    def __init__(self, learner: Learner | None, section: str, *, compact: bool) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Where to go"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._learner = learner
        self._section = section
        theme = current_theme()
        layout = self._rail() if compact else self._wide()
        self.setLayout(layout)
        # As wide as designed, or as its longest word in this language: only names are shortened.
        designed = theme.scaled(_RAIL if compact else theme.size("sidebar"))
        self.setFixedWidth(max(designed, layout.totalMinimumSize().width()))

    def _wide(self) -> QVBoxLayout:
        layout = column(
            row(wordmark(), "stretch", margins=(10, 0, 0, 0)), 22, spacing=4, margins=(16, 22, 16, 16)
        )
        for section, icon, words, _ in self._items():
            layout.addWidget(self._wide_item(section, icon, words))
        layout.addStretch(1)
        for section, icon, words, _ in self._lower_items():
            layout.addWidget(self._wide_item(section, icon, words))
        layout.addSpacing(8)
        layout.addWidget(rule())
        layout.addSpacing(6)
        name = ElidedLabel(self._name(), "strong")
        leave = self.tr("Sign out") if self._learner is None else self.tr("Switch learner")
        about = column(name, label(leave, "caption", "3", wrap=True))
        swap = icon_label("swap", "text3", 18)
        content = row(self._picture(), (holder(about), 1), swap, spacing=12, margins=(8, 8, 10, 8))
        layout.addWidget(self._profile(content, 60))
        return layout

    def _rail(self) -> QVBoxLayout:
        center = Qt.AlignmentFlag.AlignHCenter
        layout = column((Logo(36), center), 18, spacing=4, margins=(6, 16, 6, 12))
        for section, icon, _, short in self._items():
            layout.addWidget(self._rail_item(section, icon, short))
        layout.addStretch(1)
        for section, icon, _, short in self._lower_items():
            layout.addWidget(self._rail_item(section, icon, short))
        is_named = self._learner is not None and bool(self._learner.name)
        name = (ElidedLabel if is_named else label)(self._name(), "caption", "2")
        name.setAlignment(center)
        layout.addWidget(self._profile(column((self._picture(), center), 2, name), 66))
        return layout

    def _items(self) -> tuple[tuple[str, str, str, str], ...]:
        if self._learner is None:
            return (
                ("learners", "users", self.tr("Learners"), self.tr("Learners")),
                (
                    "centre_library", "library",
                    self.tr("Library"), self.tr("Library", "short, under an icon"),
                ),
            )  # fmt: skip
        return (
            ("home", "home", self.tr("Home"), self.tr("Home")),
            ("courses", "book", self.tr("My courses"), self.tr("Courses", "short, under an icon")),
            ("library", "library", self.tr("Library"), self.tr("Library", "short, under an icon")),
        )

    def _lower_items(self) -> tuple[tuple[str, str, str, str], ...]:
        words = self.tr("Settings")
        if self._learner is not None:
            return (("settings", "settings", words, words),)
        short = self.tr("Sync", "short, under an icon")
        return (
            ("sync", "cloud", self.tr("Sync & data"), short),
            ("centre_settings", "settings", words, words),
        )

    def _wide_item(self, section: str, icon: str, words: str) -> QWidget:
        item = button(words, "nav", icon)
        item.setCheckable(True)
        item.setProperty("one-of", "page")
        item.setChecked(section == self._section)
        item.clicked.connect(lambda: self.section_chosen.emit(section))
        item.clicked.connect(lambda: item.setChecked(section == self._section))
        return item

    def _rail_item(self, section: str, icon: str, words: str) -> QWidget:
        here = section == self._section
        center = Qt.AlignmentFlag.AlignHCenter
        sign = icon_label(icon, "accent_text" if here else "text2", 24)
        name = label(words, "over" if here else "caption", "" if here else "2")
        name.setAlignment(center)
        content = column((sign, center), 3, name, margins=(0, 7, 0, 6))
        item = CardButton(content, "railcur" if here else "rail", words)
        item.setCheckable(True)
        item.setProperty("one-of", "page")
        item.setChecked(here)
        item.clicked.connect(lambda: item.setChecked(here))
        item.clicked.connect(lambda: self.section_chosen.emit(section))
        return item

    def _profile(self, content: QBoxLayout, height: int) -> QWidget:
        spoken = self.tr("Facilitator, sign out")
        if self._learner is not None:
            spoken = self.tr("{learner}, switch learner").format(learner=self._name())
        item = CardButton(content, "row", spoken)
        item.setMinimumHeight(current_theme().scaled(height))
        item.clicked.connect(self.switch_chosen)
        return item

    def _picture(self) -> QWidget:
        return IconDisc("user", 40) if self._learner is None else Avatar(self._learner.avatar, 40)

    def _name(self) -> str:
        if self._learner is None:
            return self.tr("Facilitator")
        return self._learner.name or self.tr("Guest")
