"""The facilitator in a real window of the real process, by keyboard alone."""

from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.ui.app import RAISE_FILE
from tests.e2e.desktop import looking_into, running

PASSPHRASE = "four green mangoes"


def test_coming_in_the_first_time_and_setting_a_pin_by_keyboard_alone(display: str, tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    with looking_into(data) as workspace:
        amina = workspace.people.add("Amina", "bird")

    def has_pin() -> bool:
        with looking_into(data) as workspace:
            return workspace.people.get(amina.id).has_pin

    def exists() -> bool:
        with looking_into(data) as workspace:
            return workspace.facilitators.exists

    with running(data, display) as app:
        # It is written once the first screen is painted and listens.
        app.wait_for((data.root / RAISE_FILE).exists, "the first screen")
        # From Amina's picture over the tile to join and the guest.
        app.press("Tab", "Tab", "Tab", "Return")
        app.type(PASSPHRASE)
        app.press("Return")
        app.type(PASSPHRASE)
        app.press("Return")
        app.wait_for(exists, "the account")
        # The code has the keyboard; the button that says it is written down comes next.
        app.press("Tab", "Return")
        app.press("Return", "Return")
        app.type("2580")
        app.press("Tab")
        app.type("2580")
        app.press("Return")
        app.wait_for(has_pin, "the PIN")
