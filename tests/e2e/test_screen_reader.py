"""The journey of somebody who sees nothing: the app's own process, read and used over the accessibility bus.

No key, no mouse, no widget: what the bus does not offer cannot be done here. Only the window is given the
keyboard at the start, as a window manager would.
"""

import pytest

from darasa.core.paths import DataFolder
from darasa.record.types import Verb
from tests.courses import bring_in
from tests.e2e.bus import ScreenReader, Thing, accessibility_bus
from tests.e2e.desktop import events, looking_into, running
from tests.unit.learning.worlds import small_pack

PICTURE = "Two clay bowls: brown beans in bowl A on the left, white beans in bowl B on the right."
HEADINGS = [
    (1, "Two bowls of beans"),
    (2, "One bowl becomes two"),
    (3, "What Juma counted"),
    (2, "Where it breaks"),
]


def test_a_lesson_and_its_quiz_are_done_over_the_accessibility_bus_alone(
    data_folder: DataFolder, display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with looking_into(data_folder) as workspace:
        workspace.people.add("Neema", "star", "2580")
        bring_in(workspace, small_pack("en", 1))
    with accessibility_bus(display) as environment:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, environment[name])
        reader = ScreenReader(environment)
        try:
            with running(data_folder, display):
                app = reader.program("Darasa")
                sign_in(app, reader)
                open_lesson(app, reader)
                read_lesson(app.find("document frame"), reader)
                take_quiz(app, reader)
        finally:
            reader.end()
    told = events(data_folder)
    scores = [one.result.score for one in told if one.verb is Verb.PASSED and one.result is not None]
    assert scores == [pytest.approx(6 / 7)]


def sign_in(app: Thing, reader: ScreenReader) -> None:
    """Pick the name, type a PIN that is wrong, then the right one."""
    app.find("push button", "Neema, asks for a PIN").press()
    pad = app.find("dialog", "Hello, Neema", "modal")
    reader.focus_moved("5")
    for digit in "1111":
        pad.find("push button", digit).press()
    reader.hear("4 digits typed")
    assert reader.hear("PIN").startswith("That PIN does not match.")
    for digit in "2580":
        pad.find("push button", digit).press()
    assert reader.hear("Neema")


def open_lesson(app: Thing, reader: ScreenReader) -> None:
    """Find the course by its heading and begin it."""
    assert app.find("page tab", "Home", "selected").name == "Home"
    app.find("push button", "Sorting beans. Next: Lesson 1").press()
    assert reader.hear("Sorting beans") == "Sorting beans"
    app.find("push button", "Start: Two bowls of beans").press()
    reader.focus_moved("Two bowls of beans")


def read_lesson(page: Thing, reader: ScreenReader) -> None:
    """Meet all that a lesson is made of, as what it is, and try its question."""
    headings = page.all("heading")
    assert [(one["level"], one["name"]) for one in headings] == HEADINGS
    assert [one["name"] for one in page.all("image")] == [PICTURE]
    cells = page.all("table cell")
    assert [(one["cell"], one["name"], one["heads"]) for one in cells] == [
        ([1, 0], "brown", ["Kind"]),
        ([1, 1], "60", ["In the bowl"]),
        ([1, 2], "58", ["Sorted right"]),
        ([2, 0], "white", ["Kind"]),
        ([2, 1], "40", ["In the bowl"]),
        ([2, 2], "31", ["Sorted right"]),
    ]
    assert {"label", "Note 1", "Back to the text"} <= {one["name"] for one in page.all("link")}
    assert "1. The light goes away." in [one["name"] for one in page.all("list item")]
    assert "Key idea" in [one["name"] for one in page.all("section")]
    assert any(one["description"] == "Lines of a program" for one in page.all("paragraph"))
    assert all(min(one["size"]) > 0 for one in page.all("heading", "image", "table cell"))

    # The keyboard goes where the reader goes, and what comes there is in sight.
    numbers = reader.ask("all", page.number, ["heading", "radio button"])
    parts = [Thing(reader, number) for number in numbers]
    heading = next(one for one in parts if one.name == "Where it breaks")
    heading.focus()
    reader.focus_moved("Where it breaks")
    assert {"focused", "showing"} <= set(heading.states)
    wrong, right = (
        next(one for one in parts if one.role == "radio button" and words in one.name)
        for words in ("He will know", "He will put it in one")
    )
    wrong.press()
    assert reader.hear("Not yet").startswith("Not yet. It would be good if he did.")
    assert "checked" in wrong.states
    right.press()
    assert reader.hear("Right").startswith("Right. ")
    assert ("checked" in wrong.states, "checked" in right.states) == (False, True)


def take_quiz(app: Thing, reader: ScreenReader) -> None:
    """Go on to the quiz, answer its first question wrong and the others right."""
    for following in ("What is a label?", "Until next time", "Check what you know"):
        app.find("push button", f"Next: {following}").press()
    choose(app, "The price of beans", role="radio button")
    check(app, reader, "Saved. Not yet, and that is fine. The price matters to Amina.")
    choose(app, "Brown", "Wet", role="check box")
    check(app, reader, "Saved. Yes, that is right.")
    choose(app, "True", role="radio button")
    check(app, reader, "Saved. Yes, that is right.")
    app.find("text", "Your answer").write("9")
    check(app, reader, "Saved. Yes, that is right.")
    app.find("text", "Your answer").write("a label")
    check(app, reader, "Saved. Yes, that is right.")
    order(app)
    check(app, reader, "Saved. Yes, that is right.")
    match(app)
    check(app, reader, "Saved. Yes, that is right.", then="See your result")
    assert reader.hear("You passed").startswith("You passed, and the course is done. 6 of 7 right.")
    assert app.find("progress bar", "6 of 7 right").value == 86


def choose(app: Thing, *names: str, role: str) -> None:
    """Take answers of a question."""
    for name in names:
        card = app.find(role, f". {name}")
        card.press()
        assert "checked" in card.states


def check(app: Thing, reader: ScreenReader, says: str, then: str = "Next question") -> None:
    """Have the answer checked, hear what meets it, and go on."""
    app.find("push button", "Check answer", "enabled").press()
    assert reader.hear("Saved.").startswith(says)
    app.find("push button", then).press()


def order(app: Thing) -> None:
    """Bring the steps into their order with the buttons beside them."""
    steps = ("Show a few beans with their words", "Let the learner sort", "Look at the mistakes together")
    for place, step in enumerate(steps, start=1):
        while not app.find("push button", f": {step}").name.startswith(f"Place {place} of 3"):
            app.find("push button", f"Move up: {step}").press()
    app.find("push button", f"Move up: {steps[1]}").press()
    app.find("push button", f"Move up: {steps[0]}").press()


def match(app: Thing) -> None:
    """Pick for each bean the bowl it belongs to."""
    for bean, bowl in (("A brown bean", "Bowl A"), ("A white bean", "Bowl B")):
        picks = app.find("combo box", f"{bean}: Choose")
        while picks.name != f"{bean}: {bowl}":
            picks.press("Increase")
            assert picks.name != f"{bean}: Choose"
