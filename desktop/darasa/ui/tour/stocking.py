"""The library's part of the tour: a catalogue is published, added, and a course comes from it after a cut."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from darasa.core.paths import resources
from darasa.library.publishing.service import Publishing
from darasa.library.publishing.types import OnePassphrase
from darasa.packs.service import Pack
from darasa.ui.screens.facilitator.centre_library import CentreLibraryScreen
from darasa.ui.tour.hand import Hand

_PASSPHRASE = "seven kind tortoises"
_TITLE = "Courses of the tour"


def stock(hand: Hand, picture: Callable[[str], None], folder: Path) -> None:
    """Go through the facilitator's library; `folder` is where the tour publishes a catalogue, and is new."""
    _publish(folder)
    hand.expect(CentreLibraryScreen)
    picture("facilitator_library")
    hand.press("USB stick")
    hand.wait_for(lambda: hand.sees("Look again"), "what is said of sticks")
    picture("library_stick")
    hand.press("Internet")
    picture("library_no_catalogue")
    _add(hand, picture, folder)
    _make_room(hand, picture)
    _get(hand, picture, folder)


def _publish(folder: Path) -> None:
    """Publish what came with the program, as an organisation would."""
    packs = sorted((resources() / "catalogue" / "targets").glob("*/*.dpack"))
    with Pack.open(packs[0]) as pack:
        publisher = pack.manifest.publisher
    publishing = Publishing(folder, OnePassphrase(_PASSPHRASE))
    publishing.init(_TITLE, {publisher: "The Darasa maintainers"})
    publishing.add(packs)
    publishing.publish()


def _add(hand: Hand, picture: Callable[[str], None], folder: Path) -> None:
    hand.press("Add a catalogue…")
    hand.type(str(folder))
    hand.key(Qt.Key.Key_Return)
    hand.wait_for(lambda: hand.sees("Add") and not hand.sees("Look"), "what is in the catalogue")
    picture("library_add_catalogue")
    hand.press("Add")
    screen = hand.expect(CentreLibraryScreen)
    hand.wait_for(lambda: _says(screen, _TITLE), "the catalogue")
    picture("library_catalogue")
    if hand.sees("Allow it here…"):
        # The program has a catalogue of its own, with the same publisher.
        hand.press("Allow it here…")
        picture("library_two_claim")
        hand.press("Allow it")
        hand.wait_for(lambda: not hand.sees("Cancel"), "the publisher")


def _make_room(hand: Hand, picture: Callable[[str], None]) -> None:
    """Take a course away: it can be got again afterwards."""
    hand.press("On this computer")
    screen = hand.expect(CentreLibraryScreen)
    assert isinstance(screen, CentreLibraryScreen), "it was waited for"
    screen.make_space(10**12)
    picture("library_make_space")
    hand.press("Cancel")
    hand.press("Remove ")
    picture("library_remove_course")
    hand.press("Remove")
    hand.expect(CentreLibraryScreen)


def _get(hand: Hand, picture: Callable[[str], None], folder: Path) -> None:
    """Get the course, in one of its languages, from a place that is gone for a while."""
    hand.press("Internet")
    hand.find("Get ")
    picture("library_available")
    away = folder.with_name(f"{folder.name}-away")
    folder.rename(away)
    hand.press("Get ")
    picture("library_which_language")
    hand.press("English")
    hand.find("Try ")
    picture("library_in_progress")
    away.rename(folder)
    hand.press("Try ")
    hand.wait_for(lambda: not hand.sees("Cancel "), "the course")
    picture("library_updated")


def _says(screen: QWidget, words: str) -> bool:
    return any(one.text() == words and one.isVisible() for one in screen.findChildren(QLabel))
