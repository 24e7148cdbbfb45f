"""Narrowing down a list of courses: by language, reader, level and length."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from darasa.library.catalogues.listing import ListedPack
from darasa.ui.languages import own_name
from darasa.ui.screens.library.shelf import Filter, length_of
from darasa.ui.screens.library.words import audience_name, level_name
from darasa.ui.widgets.flow import FlowLayout
from darasa.ui.widgets.layouts import column

_LEVELS = ("beginner", "intermediate", "advanced")
_LENGTHS = ("short", "medium", "long")


class Filters(QWidget):
    """One list for each thing that courses differ in; one that leaves no choice is not shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language = _Choice("language", self.tr("Language"))
        self._level = _Choice("level", self.tr("Level"))
        self._audience = _Choice("audience", self.tr("For whom"))
        self._length = _Choice("length", self.tr("How long"))
        self._all = (self._language, self._level, self._audience, self._length)
        for choice in self._all:
            choice.activated.connect(self.changed)
        self.setLayout(column(FlowLayout(self._all, 10), 10))

    @property
    def wanted(self) -> Filter:
        """What is chosen."""
        return Filter(*(choice.value for choice in self._all))

    def choose(self, wanted: Filter) -> None:
        """Choose this again, after the list was made anew; what is not offered any more is left out."""
        values = (wanted.language, wanted.level, wanted.audience, wanted.length)
        for choice, value in zip(self._all, values, strict=True):
            choice.choose(value)

    def offer(self, packs: Iterable[ListedPack]) -> None:
        """Offer what there is among these, and keep what was chosen."""
        packs = tuple(packs)
        languages = {pack.language for pack in packs}
        levels = {pack.level for pack in packs}
        audiences = {one for pack in packs for one in pack.audience}
        lengths = {length_of(pack) for pack in packs}
        named = {"short": self.tr("Up to an hour"), "medium": self.tr("1 to 5 hours")}
        named["long"] = self.tr("More than 5 hours")
        self._language.offer(
            self.tr("All languages"),
            sorted(((tag, own_name(tag)) for tag in languages), key=lambda one: one[1].casefold()),
        )
        self._level.offer(
            self.tr("All levels"), [(one, level_name(one)) for one in _ordered(levels, _LEVELS)]
        )
        self._audience.offer(
            self.tr("For anyone"),
            sorted(((one, audience_name(one)) for one in audiences), key=lambda one: one[1].casefold()),
        )
        self._length.offer(self.tr("Any length"), [(one, named[one]) for one in _ordered(lengths, _LENGTHS)])
        self.setVisible(any(not choice.isHidden() for choice in self._all))


class _Choice(QComboBox):
    """A list whose first entry lets everything through."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(f"filter-{name}")
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._items: list[tuple[str, str]] = []

    @property
    def value(self) -> str:
        """What is chosen; empty for everything."""
        return self._items[self.currentIndex()][0] if self.currentIndex() > 0 else ""

    def choose(self, value: str) -> None:
        """Choose this, or everything where it is not offered."""
        values = [one for one, _ in self._items]
        self.setCurrentIndex(values.index(value) if value in values else 0)

    def offer(self, everything: str, items: Sequence[tuple[str, str]]) -> None:
        """Offer these; with fewer than two there is nothing to choose."""
        wanted = [("", everything), *items]
        if wanted != self._items:
            before = self.value
            self._items = wanted
            self.clear()
            self.addItems([words for _, words in wanted])
            self.choose(before)
        self.setVisible(len(items) > 1)


def _ordered(values: Iterable[str], ours: Sequence[str]) -> list[str]:
    """Return our own words in their order, then those of authors by name."""
    found = set(values)
    return [one for one in ours if one in found] + sorted(found - set(ours))
