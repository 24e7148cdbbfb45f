"""The one window: a sidebar where there is room for it, and the screen that is shown now."""

import logging
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from darasa.core.errors import DarasaError
from darasa.core.settings import Preferences
from darasa.ui.dropping import DropTarget
from darasa.ui.kept_view import Kept, keep, scroll
from darasa.ui.languages import Translations, best, look_at_letters
from darasa.ui.navigation import Navigator, Route
from darasa.ui.screens.screen import Screen
from darasa.ui.theme.theme import Theme, apply_theme, current_theme
from darasa.ui.widgets.card import vertical_rule
from darasa.ui.widgets.layouts import row

if TYPE_CHECKING:
    from darasa.people.types import Learner
    from darasa.ui.fetching import Fetching
    from darasa.ui.network import Network
    from darasa.ui.sending import Sending
    from darasa.ui.telling import Explain
    from darasa.ui.widgets.focus_ring import FocusRing
    from darasa.ui.widgets.overlay import Overlay
    from darasa.workspace import Workspace

_COMPACT_BELOW = 1200
"""Window width divided by the text scale under which the sidebar becomes a rail, in pixels (design, grid)."""
_SMALLEST = (760, 480)
_MOST_POPUPS = 8
"""Menus that can be open out of each other."""
_log = logging.getLogger(__name__)


class MainWindow(DropTarget):
    """Shows one screen at a time, built fresh, over one data folder.

    It applies whose preferences count now: the computer's while nobody is learning, else the learner's.
    """

    painted = Signal()
    """The first screen is on the display."""
    closed = Signal()
    damage_met = Signal(object)
    """The DatabaseDamagedError that somebody ran into: only mending helps."""
    restore_chosen = Signal(object)
    """The Restoration that the facilitator confirmed: close the record, run it, and open again."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Darasa")
        self.setMinimumSize(*_SMALLEST)
        self._workspace = workspace
        self._translations = Translations()
        self._painted = False
        self._body = QWidget()
        self._screen: Screen | None = None
        self._compact = False
        self._frame = QHBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(self._body)
        try:
            self._navigator = Navigator(workspace, self)
        except DarasaError:  # a damaged record: this window never comes to be
            self.deleteLater()
            raise
        self._navigator.moved.connect(self._on_navigator_moved)
        # Later: the screen that somebody chose on goes meanwhile.
        self._navigator.preferences_chosen.connect(
            self._on_navigator_preferences_chosen, Qt.ConnectionType.QueuedConnection
        )
        self._navigator.restore_chosen.connect(self.restore_chosen)
        # Later: the program that the file comes from waits for the drop to end.
        self.file_dropped.connect(self._navigator.take_file, Qt.ConnectionType.QueuedConnection)
        self._learner: Learner | None = None
        self._preferences = workspace.settings.preferences
        self._apply(self._preferences)
        self.painted.connect(self._on_painted)

    @property
    def current(self) -> Screen:
        """The screen that is shown; none before the window is."""
        assert self._screen is not None, "the first screen is built when the window is shown"
        return self._screen

    @property
    def navigator(self) -> Navigator:
        """Where the person is."""
        return self._navigator

    @cached_property
    def ring(self) -> "FocusRing":
        """The ring round what the keyboard is on."""
        from darasa.ui.widgets.focus_ring import FocusRing

        return FocusRing(self)

    @cached_property
    def sending(self) -> "Sending":
        """What sends the record while the window is open."""
        from darasa.ui.sending import Sending

        sending = Sending(self._workspace, self.network, self)
        sending.changed.connect(self._on_sending_changed)
        return sending

    @cached_property
    def fetching(self) -> "Fetching":
        """What gets courses while the window is open."""
        from darasa.ui.fetch_troubles import explain_fetching
        from darasa.ui.fetching import Fetching

        fetching = Fetching(self._workspace, self.network, self)
        fetching.installed.connect(self._on_fetching_installed)
        fetching.failed.connect(lambda error: self.tell(error, explain_fetching))
        return fetching

    @cached_property
    def network(self) -> "Network":
        """What the system tells of the network."""
        from darasa.ui.network import Network

        return Network(self)

    def refresh(self) -> None:
        """Build the current screen again, because what it shows has changed."""
        kept = self._keep_view()
        self._leave()
        self._rebuild(kept)

    def lock(self) -> None:
        """Leave nobody's account open, because nobody is there: nothing leads back but choosing it again."""
        for _ in range(_MOST_POPUPS):
            if popup := QApplication.activePopupWidget():
                popup.close()
        at = self._navigator
        if at.learner is None and not at.is_facilitator and at.route == at.home:
            # A PIN or a passphrase may be half typed; otherwise nobody's account is open.
            self._close_overlays(everything=True)
            return
        try:
            at.lock(self._keep_view())
        except BaseException:
            self._replace_body(_Nothing())
            raise

    # -- Qt events --

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build the first screen once the size is known, and anew when the layout changes with the width."""
        super().resizeEvent(event)
        compact = self.width() / current_theme().scale < _COMPACT_BELOW
        if self._screen is None or compact != self._compact:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the window is painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The children are painted in the same pass, right after this.
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._screen is not None and not self._screen.go_back():
            self._navigator.back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the place before the window goes; it goes before what may not be stopped has ended."""
        try:
            self._leave()
        finally:
            super().closeEvent(event)
            self.closed.emit()
            self.hide()
            self.sending.close()
            self.fetching.close()
            self._navigator.close()

    # -- Slots --

    def _on_painted(self) -> None:
        from darasa.ui.accessibility.factory import install

        install()
        # Nobody has pressed a key before there is something to see.
        self.ring  # noqa: B018
        if look_at_letters():
            self.refresh()

    def _on_navigator_moved(self) -> None:
        worked = self._screen is not None and self._screen.focus_mode
        try:
            self._leave()
        finally:
            self._arrive()
        if worked:
            # A lesson or a quiz may be finished now.
            self.sending.wake()

    def _arrive(self) -> None:
        """Show the place that the navigator has gone to."""
        if self._navigator.learner != self._learner:
            self._learner = self._navigator.learner
            wanted = self._wanted_preferences()
            if wanted != self._preferences:
                self._apply(wanted)
        view = self._navigator.take_view()
        self._rebuild(view if isinstance(view, Kept) else None, moved=True)

    def _on_navigator_preferences_chosen(self, preferences: Preferences) -> None:
        is_seen = replace(preferences, reading_speed=self._preferences.reading_speed) != self._preferences
        kept = self._keep_view() if is_seen else None
        if is_seen:
            self._leave()
        try:
            self._keep(preferences)
        except (DarasaError, OSError) as error:
            self.tell_soon(error)
        if not is_seen:
            self._preferences = preferences
            self._navigator.speak(self._translations.tag, preferences)
            return
        # What lies over the screen may turn to it once more as it closes.
        self._close_overlays(everything=False)
        self._clear()
        self._apply(preferences)
        self._rebuild(kept)

    def _on_sending_changed(self) -> None:
        if self._screen is not None:
            self._screen.sending_changed()

    def _on_fetching_installed(self) -> None:
        if self._screen is not None and self._screen.section in {"home", "courses"}:
            self.refresh()

    def _on_sidebar_section_chosen(self, section: str) -> None:
        self._navigator.go(Route(section))

    # -- Helpers --

    def _keep(self, preferences: Preferences) -> None:
        learner = self._navigator.learner
        if learner is None:
            self._workspace.save_settings(replace(self._workspace.settings, preferences=preferences))
        else:
            self._workspace.people.set_preferences(learner.id, preferences)

    def _wanted_preferences(self) -> Preferences:
        learner = self._navigator.learner
        own = self._workspace.people.preferences(learner.id) if learner is not None else None
        return own or self._workspace.settings.preferences

    def _apply(self, preferences: Preferences) -> None:
        self._preferences = preferences
        language = best(preferences.language)
        rtl = self._translations.use(language)
        theme = Theme.wanted(preferences, rtl=rtl)
        app = QApplication.instance()
        if isinstance(app, QApplication) and (theme != current_theme() or not app.styleSheet()):
            apply_theme(app, theme)
        self._navigator.speak(language, preferences)

    def _leave(self) -> None:
        """Let the screen save what must not be lost; a failure is told, and does not hold anybody up."""
        if self._screen is None:
            return
        try:
            self._screen.leave()
        except DarasaError as error:
            self.tell_soon(error)

    def _keep_view(self) -> Kept | None:
        """Return what the current screen holds; asked before anything of its look changes."""
        return keep(self._screen) if self._screen is not None else None

    def _rebuild(self, kept: Kept | None, *, moved: bool = False) -> None:
        staying = self._close_overlays(everything=moved) if self._screen is not None else []
        self._compact = self.width() / current_theme().scale < _COMPACT_BELOW
        try:
            screen = self._navigator.build()
        except Exception as error:  # noqa: BLE001 - even after a mistake of ours, what is shown is where one is
            self._refuse(error)
            return
        screen.set_compact(self._compact)
        if kept is not None and kept.state is not None:
            screen.restore(kept.state)
        self._replace_body(screen)
        for overlay in staying:
            overlay.raise_()
        if not staying:
            self._focus(screen, kept.focus if kept is not None else "")
        if kept is not None and kept.scrolled:
            QTimer.singleShot(0, lambda: scroll(screen, kept.scrolled))

    def _close_overlays(self, *, everything: bool) -> "list[Overlay]":
        """Close what lies over the screen; return what stays over the next one.

        With `everything`, only what is about the computer itself stays.
        """
        from darasa.ui.widgets.overlay import Overlay

        shown = [overlay for overlay in self.findChildren(Overlay) if not overlay.isHidden()]
        staying = [one for one in shown if one.outlasts or (one.stays and not everything)]
        for overlay in shown:
            if overlay not in staying:
                overlay.close_overlay()
        return staying

    def _replace_body(self, screen: Screen) -> None:
        # Here from the start: Qt dresses anew all of what gets another parent.
        body = QWidget(self)
        if screen.focus_mode:
            body.setLayout(row(screen))
        else:
            from darasa.ui.sidebar import Sidebar

            sidebar = Sidebar(self._navigator.learner, screen.section, compact=self._compact)
            sidebar.section_chosen.connect(self._on_sidebar_section_chosen)
            sidebar.switch_chosen.connect(self._navigator.switch)
            body.setLayout(row(sidebar, vertical_rule(), (screen, 1)))
        old = self._body
        old.hide()
        self._frame.replaceWidget(old, body)
        # Now, not when the layout gets round to it: a hidden widget cannot take the focus.
        if self.isVisible():
            body.show()
        # The old screen may be the one whose signal led here.
        old.deleteLater()
        self._body, self._screen = body, screen

    def _clear(self) -> None:
        """Take the screen away at once, before what it shows would be styled anew, which Qt does very slowly.

        Only where no signal of the screen led here.
        """
        from shiboken6 import delete

        old = self._body
        self._replace_body(_Nothing())
        delete(old)

    def _focus(self, screen: Screen, name: str) -> None:
        # A screen may still have what it has just dropped.
        named = screen.findChildren(QWidget, name) if name else []
        again = next((widget for widget in named if widget.isVisibleTo(screen)), None)
        first = again or screen.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            screen.focusNextChild()

    def _refuse(self, error: Exception) -> None:
        """Tell why a screen cannot be opened, and stay where it is safe."""
        _log.warning("screen %s not opened: %s", self._navigator.route.screen, type(error).__name__)
        if self._navigator.route == self._navigator.home:
            # What was shown before may be somebody else's.
            self._replace_body(_Nothing())
            raise error
        self._navigator.go(self._navigator.home)
        if not isinstance(error, DarasaError):
            raise error
        self.tell(error)

    def tell(self, error: BaseException, words: "Explain | None" = None) -> None:
        """Say calmly what happened, what is safe and what to do; of damage, `damage_met` tells.

        `words` finds what is said where it is not what is said of the error everywhere.
        """
        from darasa.storage.errors import DatabaseDamagedError
        from darasa.ui.telling import tell
        from darasa.ui.troubles import explain

        if isinstance(error, DatabaseDamagedError):
            self.damage_met.emit(error)
        else:
            tell(self, error, words or explain)

    def tell_soon(self, error: BaseException) -> None:
        """Say it once the screen that follows is built."""
        QTimer.singleShot(0, self, lambda: self.tell(error))


class _Nothing(Screen):
    """What is shown when not even the first screen can be: no way to anywhere, and nothing of anybody."""

    focus_mode = True
