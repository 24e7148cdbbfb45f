"""What a learner sees: home, courses, the library, lessons, settings, and what lies over them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.ui.screens.library.search_results import SearchResults
from darasa.ui.screens.library.which_language import WhichLanguage
from darasa.ui.screens.reader.contents import Contents
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.screens.screen import Screen
from darasa.ui.screens.settings import screen_card
from darasa.ui.screens.settings.about import show_licences
from darasa.ui.screens.settings.own_dialogs import NameDialog, PinDialog
from darasa.ui.widgets.buttons import CardButton
from darasa.ui.widgets.lesson_parts import CheckChoice, Link
from darasa.ui.widgets.picture_viewer import PictureViewer
from darasa.workspace import Workspace
from tests.audit.arriving import learning, overlay, part, settle, wait_for
from tests.audit.world import AI_IRI, FAR, LONG_NAME, MIDDLE, NEW
from tests.courses import SMALL_IRI

Opener = Callable[[MainWindow, Workspace], QWidget]
_GUEST = ""


def _at(route: Route, name: str = MIDDLE) -> Callable[[MainWindow, Workspace], Screen]:
    return lambda window, workspace: learning(window, workspace, name, route)


# -- The library --


def library_place(shown: Screen, place: str) -> Screen:
    """Show here, stick or internet, once what is there is known."""
    assert isinstance(shown, LibraryScreen)
    fetching = shown._fetching
    if shown._workspace.data.catalogues.exists():
        wait_for(lambda: fetching.at.catalogues, "what is known of catalogues")
    wait_for(lambda: fetching.sticks is not None, "which sticks are in")
    shown.show_place(place)
    settle()
    return shown


def _library(place: str) -> Opener:
    return lambda window, workspace: library_place(
        learning(window, workspace, MIDDLE, Route("library")), place
    )


def _search(words: str, *, found: bool) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = library_place(learning(window, workspace, MIDDLE, Route("library")), "here")
        assert isinstance(shown, LibraryScreen)
        shown._search.setText(words)
        results = part(shown, SearchResults)
        if found:
            wait_for(lambda: results.list.hits, "what is found")
            wait_for(lambda: results.list.painted >= len(results.list.hits), "all rows")
        settle()
        return shown

    return opened


def _which_language(window: MainWindow, workspace: Workspace) -> QWidget:
    library_place(learning(window, workspace, MIDDLE, Route("library")), "internet")
    one = window.fetching.at.offers[0]
    offers = [replace(one, pack=replace(one.pack, language=language)) for language in ("en", "fr", "ar")]
    WhichLanguage(window, offers, lambda _: None)
    return overlay(window)


# -- The reader --


def _reader(
    window: MainWindow, workspace: Workspace, iri: str = SMALL_IRI, step: str = "beans"
) -> ReaderScreen:
    shown = learning(window, workspace, MIDDLE, Route("lesson", iri, step))
    assert isinstance(shown, ReaderScreen)
    return shown


def _lesson(iri: str, step: str, block: str = "") -> Opener:
    return lambda window, ws: learning(window, ws, MIDDLE, Route("lesson", iri, step, block))


def _contents(window: MainWindow, workspace: Workspace) -> QWidget:
    shown = _reader(window, workspace)
    if shown.contents.isHidden():
        shown.bar.contents.click()
        settle()
    return shown


def _on_link(beginning: str) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _reader(window, workspace)
        link = next(
            stop
            for stop in shown.view._built.stops
            if isinstance(stop, Link) and stop.address.startswith(beginning)
        )
        shown.view.setFocus(Qt.FocusReason.TabFocusReason)
        shown.view._stop = link
        shown.view._show(shown.view.place_of(link))
        shown.view.take(link)
        settle()
        return shown

    return opened


def _checked(*, right: bool) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _reader(window, workspace)
        choice = next(choice for choice in shown.view._built.checks[0] if choice.right is right)
        assert isinstance(choice, CheckChoice)
        shown.view.take(choice)
        shown.view._show(shown.view.place_of(choice))
        settle()
        return shown

    return opened


def _picture(steps: int) -> Opener:
    """Show a picture as large as the window, and so many steps larger."""

    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        shown = _reader(window, workspace)
        shown.view.take(shown.view._built.figures[0])
        viewer = overlay(window)
        assert isinstance(viewer, PictureViewer)
        for _ in range(steps):
            viewer.canvas.step(1)
        settle()
        return viewer

    return opened


def _glossary(window: MainWindow, workspace: Workspace) -> QWidget:
    part(_contents(window, workspace), Contents).findChild(CardButton, "glossary").click()
    return overlay(window)


# -- Settings --


def _easy(window: MainWindow, workspace: Workspace) -> QWidget:
    """Show the settings where no easy letters are installed."""
    usual, screen_card.easy_face = screen_card.easy_face, lambda: ""
    try:
        return learning(window, workspace, MIDDLE, Route("settings"))
    finally:
        screen_card.easy_face = usual


def _over_settings(open_: Callable[[MainWindow, Workspace], object], name: str = MIDDLE) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        learning(window, workspace, name, Route("settings"))
        open_(window, workspace)
        return overlay(window)

    return opened


def _name_dialog(window: MainWindow, workspace: Workspace) -> None:
    learner = window.navigator.learner
    assert learner is not None
    NameDialog(window, workspace.people, learner)


def _pin_dialog(window: MainWindow, workspace: Workspace) -> None:
    learner = window.navigator.learner
    assert learner is not None
    PinDialog(window, workspace.people, learner)


OPENERS: dict[str, Opener] = {
    "home": _at(Route("home")),
    "courses": _at(Route("courses")),
    "course": _at(Route("course", SMALL_IRI)),
    "course_bundled": _at(Route("course", AI_IRI)),
    "library_here": _library("here"),
    "library_stick": _library("stick"),
    "library_internet": _library("internet"),
    "library_search": _search("bean", found=True),
    "library_nothing_found": _search("zzzz", found=False),
    "which_language": _which_language,
    "lesson": _lesson(SMALL_IRI, "beans"),
    "lesson_table_and_code": _lesson(SMALL_IRI, "beans", "counted"),
    "lesson_bundled": _lesson(AI_IRI, "data"),
    "lesson_last": _lesson(SMALL_IRI, "farewell"),
    "lesson_contents": _contents,
    "lesson_term": _on_link("term:"),
    "lesson_web": _on_link("https:"),
    "lesson_picture": _picture(0),
    "lesson_picture_larger": _picture(3),
    "lesson_glossary": _glossary,
    "lesson_right": _checked(right=True),
    "lesson_not_yet": _checked(right=False),
    "settings": _at(Route("settings")),
    "settings_no_easy_letters": _easy,
    "name_and_picture": _over_settings(_name_dialog),
    "set_pin": _over_settings(_pin_dialog),
    "licences": _over_settings(lambda window, _: show_licences(window)),
    "home_new": _at(Route("home"), NEW),
    "home_finished": _at(Route("home"), FAR),
    "course_finished": _at(Route("course", SMALL_IRI), FAR),
    "home_long_name": _at(Route("home"), LONG_NAME),
    "settings_long_name": _at(Route("settings"), LONG_NAME),
    "settings_guest": _at(Route("settings"), _GUEST),
    "settings_with_pin": _at(Route("settings"), "Joseph"),
    "change_pin": _over_settings(_pin_dialog, "Joseph"),
}


def _guest_at(route: Route) -> Opener:
    def opened(window: MainWindow, workspace: Workspace) -> QWidget:
        if not workspace.people.learners():
            workspace.people.guest()
        return learning(window, workspace, _GUEST, route)

    return opened


BARE: dict[str, Opener] = {
    "home_no_courses": _guest_at(Route("home")),
    "courses_none": _guest_at(Route("courses")),
    "library_empty": _guest_at(Route("library")),
    "library_no_stick": lambda window, ws: library_place(_guest_at(Route("library"))(window, ws), "stick"),  # type: ignore[arg-type]
    "library_no_catalogue": lambda window, ws: library_place(
        _guest_at(Route("library"))(window, ws),  # type: ignore[arg-type]
        "internet",
    ),
}
