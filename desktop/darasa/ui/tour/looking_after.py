"""The facilitator's part of the tour: coming in the first time, helping learners, and backing up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from darasa.ui.screens.facilitator.centre_settings import CentreSettingsScreen
from darasa.ui.screens.facilitator.learners_screen import LearnersScreen
from darasa.ui.screens.facilitator.sync.sync_screen import SyncScreen
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.tour.hand import Hand
from darasa.ui.tour.stocking import stock

_PASSPHRASE = "four green mangoes"
_NEW_PIN = "1357"
_NOWHERE = "http://127.0.0.1:9/xapi"
"""Nothing answers there, so that the tour needs no network and sends nothing to anybody."""


def look_after(hand: Hand, picture: Callable[[str], None], catalogue: Path) -> None:
    """Go from the first screen through all that the facilitator has, and out again.

    `catalogue` is a new folder, for a catalogue to get courses from.
    """
    _come_in(hand, picture)
    _help_learners(hand, picture)
    _erase(hand, picture)
    hand.press("Library")
    stock(hand, picture, catalogue)
    _send(hand, picture)
    _back_up(hand, picture)
    hand.press("Facilitator, sign out")
    hand.expect(WhoScreen)


def _come_in(hand: Hand, picture: Callable[[str], None]) -> None:
    hand.expect(WhoScreen)
    hand.press("Facilitator sign-in")
    hand.type(_PASSPHRASE)
    hand.key(Qt.Key.Key_Return)
    hand.type(_PASSPHRASE)
    picture("facilitator_set_up")
    hand.key(Qt.Key.Key_Return)
    hand.find("I have written it down")
    picture("recovery_code")
    hand.press("I have written it down")
    hand.expect(LearnersScreen)
    picture("learners")


def _help_learners(hand: Hand, picture: Callable[[str], None]) -> None:
    hand.type("J")
    hand.press("Set a PIN")
    hand.type(_NEW_PIN)
    hand.key(Qt.Key.Key_Tab)
    hand.type(_NEW_PIN)
    picture("facilitator_new_pin")
    hand.key(Qt.Key.Key_Return)
    hand.press("Go on")
    hand.press("Login card")
    picture("facilitator_login_card")
    hand.press("Go on")
    hand.press("Merge with…")
    picture("facilitator_merge")
    hand.press("Go on")
    picture("facilitator_merge_sure")
    hand.press("Cancel")
    hand.press("Export…")
    picture("facilitator_export")
    hand.press("Cancel")


def _erase(hand: Hand, picture: Callable[[str], None]) -> None:
    hand.press("Erase…")
    hand.press("Erase this learner for good")
    picture("facilitator_erase")
    hand.press("Erase")
    hand.find("Go on")
    picture("facilitator_erased")
    hand.press("Go on")
    hand.expect(LearnersScreen)


def _send(hand: Hand, picture: Callable[[str], None]) -> None:
    """Set up a server that is not there: what was finished waits, and it is said why."""
    hand.press("Sync & data")
    hand.expect(SyncScreen)
    picture("sync_no_server")
    hand.press("Set up a server")
    hand.type(_NOWHERE)
    for word in ("centre", "seven kind tortoises"):
        hand.key(Qt.Key.Key_Tab)
        hand.type(word)
    hand.press("Test")
    hand.wait_for(lambda: not hand.sees("Stop"), "the end of the test")
    picture("sync_server")
    hand.press("Save")
    screen = hand.expect(SyncScreen)
    hand.wait_for(lambda: _says(screen, "No answer"), "that nothing answered")
    picture("sync")
    hand.press("Bring back a learner…")
    picture("sync_bring_back")
    hand.press("Cancel")
    hand.press("Export to USB")
    picture("sync_export")
    hand.press("Cancel")


def _says(screen: QWidget, words: str) -> bool:
    return any(one.text() == words and one.isVisible() for one in screen.findChildren(QLabel))


def _back_up(hand: Hand, picture: Callable[[str], None]) -> None:
    hand.press("Settings")
    hand.expect(CentreSettingsScreen)
    hand.press("Back up now")
    hand.find("Go on")
    picture("facilitator_backed_up")
    hand.press("Go on")
    hand.expect(CentreSettingsScreen)
    picture("facilitator_settings")
    hand.press("Restore backup")
    hand.find("Restore now")
    picture("facilitator_restore")
    hand.press("Cancel")
