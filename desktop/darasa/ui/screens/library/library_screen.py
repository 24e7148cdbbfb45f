"""The library: what is here, what is on a stick and what the internet has, with what each costs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from darasa.library.types import InstalledPack
from darasa.ui.screens.course_words import isolated
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.screens.library.here_tab import Again, HereTab
from darasa.ui.screens.library.in_progress import InProgress
from darasa.ui.screens.library.room import WIDTH, Room, space_card
from darasa.ui.screens.library.shelf import Filter, new_among, updates
from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import current_theme
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.responsive import Sides
from darasa.ui.widgets.search_field import SearchField
from darasa.ui.widgets.segmented import Segmented
from darasa.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from darasa.library.catalogues.types import Catalogue, Found, Offer, PublisherHere
    from darasa.library.fetching.types import Download
    from darasa.ui.screens.facilitator.gate import Gate
    from darasa.ui.screens.library.available import Available
    from darasa.ui.screens.library.internet_tab import InternetTab
    from darasa.ui.screens.library.search_results import SearchResults
    from darasa.ui.screens.library.stick_tab import StickTab
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate
"""In place of `tr` for one or many: that looks under the name of the facilitator's library only."""
_WIDTH = 1134


class LibraryScreen(Screen):
    """Three places that courses are in; above them, whatever is shown, what is on its way."""

    section = "library"
    opens_courses = True
    """Whether pressing a course opens it: where those who learn look, and not where they are looked after."""
    manages = False
    """Whether courses and catalogues can be added and removed here."""

    course_chosen = Signal(str)
    """IRI of the course."""
    hit_chosen = Signal(object)
    """The search's Hit: a place in a course."""

    def __init__(self, workspace: "Workspace", gate: "Gate", language: str = "") -> None:
        """`language` (BCP 47) is what the learner prefers courses in."""
        super().__init__()
        self._workspace = workspace
        self._gate = gate
        self._language = language
        self._fetching = gate.window.fetching
        self._installed: tuple[InstalledPack, ...] = ()
        self._room = Room(0)
        self._results: SearchResults | None = None
        self._stick: StickTab | None = None
        self._internet: InternetTab | None = None
        self._search = SearchField(self.tr("Find a course"))
        self._search.textChanged.connect(self._on_search_text_changed)
        places = [
            ("here", self.tr("On this computer"), "check_c"),
            ("stick", self.tr("USB stick"), "usb"),
            ("internet", self.tr("Internet"), "globe"),
        ]
        self._tabs = Segmented(places, "here", self.tr("Where courses are"))
        self._tabs.chosen.connect(self._show_tab)
        self._space, self._body = Part(), column()
        self._progress = InProgress(self._fetching, gate.window)
        self._progress.space_wanted.connect(self.make_space)
        self._here = HereTab(workspace.library, opens=self.opens_courses, again=self._again())
        self._here.course_chosen.connect(self.course_chosen)
        self._here.remove_chosen.connect(self._remove)
        top = row((label(self.tr("Library"), "h1"), 1), self._search, self._action(), spacing=12)
        beside = holder(column(row(self._tabs, "stretch"), "stretch"))
        heading = Sides(beside, self._space, side_width=WIDTH, narrowest=420, gap=16)
        self._page = column(top, 16, heading, 18, self._progress, (self._body, 1))
        self.setLayout(column(Page(self._page, current_theme().scaled(_WIDTH))))
        self.set_compact(False)
        fetching = self._fetching
        fetching.changed.connect(self._on_fetching_changed)
        fetching.queue_changed.connect(self._show_queue)
        fetching.installed.connect(self._on_fetching_installed)
        fetching.looked.connect(self._show_known)
        fetching.busy_changed.connect(self._on_fetching_busy_changed)
        self._body.addWidget(self._here)
        self._read()
        self._show_tab()
        fetching.look()
        fetching.look_at_sticks()

    def first_focus(self) -> QWidget | None:
        """Start on the first course, or on what can be done instead."""
        cards = [one for one in self._here.findChildren(CardButton) if not one.isHidden()]
        tab = self._tabs.current
        return cards[0] if cards and tab == "here" else self._tabs.button(tab)

    def set_compact(self, compact: bool) -> None:
        """Give the margins the measures of a wide or a narrow window."""
        side, top = (28, 22) if compact else (40, 30)
        self._page.setContentsMargins(side, top, side, 24)

    def state(self) -> object:
        """Return which place is shown, what is searched for, and what is chosen in the lists."""
        listed = self._listed()
        wanted = listed.filters.wanted if listed is not None else Filter()
        return self._tabs.current, self._search.text(), self._here.shown, wanted

    def restore(self, state: object) -> None:
        """Show the same again."""
        match state:
            case (str(tab), str(text), int(shown), Filter() as wanted):
                self.show_place(tab)
                self._search.setText(text)
                self._here.show_up_to(shown)
                if (listed := self._listed()) is not None:
                    listed.filters.choose(wanted)
                    listed.search(text)

    def show_place(self, tab: str) -> None:
        """Show here, stick or internet."""
        self._tabs.choose(tab)
        self._show_tab()

    def go_back(self) -> bool:
        """Take back what is searched for."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go in the order that is seen: parts come and go here, and Qt puts what is new last."""
        follow_layouts(self._page)
        return super().focusNextPrevChild(next_)

    def leave(self) -> None:
        """Stop searching."""
        if self._results is not None:
            self._results.close_search()

    # -- For the facilitator's library --

    def _action(self) -> QWidget | None:
        """Return what stands at the top for whoever may change what is here."""
        return None

    def _again(self) -> Again | None:
        """Return what adds a file anew that belongs to no course, for whoever may."""
        return None

    # -- Slots --

    def _on_search_text_changed(self, text: str) -> None:
        self._here.search(text)
        if (listed := self._listed()) is not None:
            listed.search(text)
        self._look_inside(text)

    def _on_fetching_changed(self, download: "Download") -> None:
        self._progress.show_download(download)

    def _on_fetching_installed(self) -> None:
        self._read()
        self._show_known()

    def _on_fetching_busy_changed(self) -> None:
        if self._internet is not None:
            self._internet.show_asking()

    def _on_internet_add_chosen(self) -> None:
        self._add_catalogue()

    # -- What is done --

    def make_space(self, needed: int) -> None:
        """Ask what can go, so that so many bytes are free."""
        from darasa.ui.screens.library.make_space import MakeSpace

        MakeSpace(self._gate, self._workspace, needed)

    def _remove(self, packs: tuple[InstalledPack, ...]) -> None:
        from darasa.ui.screens.library.small_dialogs import RemoveCourse

        RemoveCourse(self._gate, self._workspace, packs)

    def _copy_to_stick(self) -> None:
        from darasa.ui.screens.library.copy_to_stick import CopyToStick

        CopyToStick(self._gate, self._workspace, [seen.stick for seen in self._fetching.sticks or ()])

    def _add_catalogue(self, found: "Found | None" = None) -> None:
        """Ask for a catalogue where the facilitator looks after courses."""
        from darasa.ui.navigation import Route
        from darasa.ui.screens.library.add_catalogue import AddCatalogue

        gate, workspace = self._gate, self._workspace
        window = gate.window

        def ask(_warrant: object) -> None:
            if window.navigator.route.screen != "centre_library":
                window.navigator.go(Route("centre_library"))
            if isinstance(window.current, LibraryScreen):
                window.current.show_place("internet")
            AddCatalogue(gate, workspace, found)

        gate.act(ask)

    def _remove_catalogue(self, catalogue: "Catalogue") -> None:
        from darasa.ui.screens.library.small_dialogs import RemoveCatalogue

        RemoveCatalogue(self._gate, self._workspace, catalogue)

    def _accept(self, catalogue: "Catalogue") -> None:
        from darasa.ui.screens.library.small_dialogs import AcceptExpired

        AcceptExpired(self._gate, self._workspace, catalogue, self._now())

    def _allow(self, catalogue: "Catalogue", publisher: "PublisherHere") -> None:
        from darasa.ui.screens.library.small_dialogs import AllowPublisher

        AllowPublisher(self._gate, self._workspace, catalogue, publisher)

    # -- What is shown --

    def _read(self) -> None:
        """Read what is here, and how much room there is."""
        self._installed = self._workspace.library.installed()
        space = self._workspace.library.space()
        self._room = Room.of(space)
        self._space.put(space_card(space))
        self._here.show_installed(self._installed)

    def _show_tab(self) -> None:
        """Show the place that is chosen, made when it is first asked for."""
        tab = self._tabs.current
        if tab == "stick" and self._stick is None:
            self._stick = self._make_stick()
        if tab == "internet" and self._internet is None:
            self._internet = self._make_internet()
        for name, place in (("here", self._here), ("stick", self._stick), ("internet", self._internet)):
            # Qt lays out at once all that it is told to show.
            if place is not None and place.isHidden() == (name == tab):
                place.setVisible(name == tab)
        self._show_known()
        self._on_search_text_changed(self._search.text())

    def _show_known(self) -> None:
        """Show how many courses are where, and what can be got."""
        here = _translate("LibraryScreen", "On this computer · %n", "how many courses", self._here.count)
        self._tabs.set_words("here", here)
        offers = self._on_sticks()
        new = new_among(offers, self._installed)
        stick = _translate("LibraryScreen", "USB stick · %n", "how many courses are new on it", new)
        self._tabs.set_words("stick", stick if new else self.tr("USB stick"))
        self._show_queue()

    def _show_queue(self) -> None:
        """Show what is on its way, and what of the rest is not."""
        downloads = self._fetching.downloads()
        coming = frozenset(download.path for download in downloads)
        # A stick costs nothing: of what is on both, it comes first.
        fresh = updates((*self._on_sticks(), *self._fetching.at.offers), self._installed)
        self._progress.show_all(downloads, fresh, self._where_from(downloads), self._room)
        if self._stick is not None:
            self._stick.show_sticks(self._installed, coming, self._room)
        if self._internet is not None:
            self._internet.show_catalogues(self._installed, coming, self._room)

    def _make_stick(self) -> "StickTab":
        from darasa.ui.screens.library.stick_tab import StickTab

        made = StickTab(self._fetching, self._gate.window)
        made.copy_chosen.connect(self._copy_to_stick)
        made.add_chosen.connect(self._add_catalogue)
        made.available.space_wanted.connect(self.make_space)
        self._body.addWidget(made)
        return made

    def _make_internet(self) -> "InternetTab":
        from darasa.ui.screens.library.internet_tab import InternetTab

        made = InternetTab(self._fetching, self._gate.window, manages=self.manages, now=self._now())
        made.add_chosen.connect(self._on_internet_add_chosen)
        made.remove_chosen.connect(self._remove_catalogue)
        made.accept_chosen.connect(self._accept)
        made.allow_chosen.connect(self._allow)
        made.available.space_wanted.connect(self.make_space)
        self._body.addWidget(made)
        return made

    def _look_inside(self, text: str) -> None:
        """Look for the words within the courses that are here."""
        if text and self._results is None and self._tabs.current == "here" and self.opens_courses:
            from darasa.ui.screens.library.search_results import SearchResults

            self._results = SearchResults(self._workspace, self._language)
            self._results.hit_chosen.connect(self.hit_chosen)
            self._results.follow(self._search)
            self._here.put_results(self._results)
        if self._results is not None:
            self._results.setVisible(bool(text))
            self._results.look_for(text)

    def _listed(self) -> "Available | None":
        """Return the list of what can be got in the chosen place."""
        place = {"stick": self._stick, "internet": self._internet}.get(self._tabs.current)
        return place.available if place is not None else None

    def _on_sticks(self) -> "tuple[Offer, ...]":
        return tuple(offer for seen in self._fetching.sticks or () for offer in seen.offers)

    def _where_from(self, downloads: "Sequence[Download]") -> str:
        """Return what is said of the way that courses come."""
        if not downloads:
            return ""
        first = downloads[0].mirrors[0] if downloads[0].mirrors else ""
        if not first.startswith(("http://", "https://")):
            return self.tr("From a stick, no internet data used")
        if self._fetching.is_metered:
            return self.tr("This connection may be paid by the megabyte")
        titles = {one.id: one.title for one in self._fetching.at.catalogues}
        title = titles.get(downloads[0].catalogue, "")
        return self.tr("From {catalogue}").format(catalogue=isolated(title)) if title else ""

    def _now(self) -> int:
        return self._workspace.clock.read().utc_ms
