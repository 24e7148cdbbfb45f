"""No word is cut off: in small windows, large text, and a language that is longer and reads the other way."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences, Settings
from darasa.record.types import Result, Verb
from darasa.sync.errors import StoreMovedError
from darasa.sync.stick.types import CentreKey, Found
from darasa.sync.types import Progress, Rules
from darasa.sync.types import Tested as GoodServer
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.facilitator.account import ChangePassphrase, NewCode, PlaceNames
from darasa.ui.screens.facilitator.browser import Browser
from darasa.ui.screens.facilitator.erase import Erase
from darasa.ui.screens.facilitator.learner_acts import LoginCard, NewPin, RemovePin, Rename
from darasa.ui.screens.facilitator.merge import MergeSure, MergeWhom
from darasa.ui.screens.facilitator.recovery_code import RecoveryCode
from darasa.ui.screens.facilitator.restore import RestoreSure
from darasa.ui.screens.facilitator.sign_in import Recover, SetUp, SignIn
from darasa.ui.screens.facilitator.sync.bring_back import BringBack, Came, Name, came_words
from darasa.ui.screens.facilitator.sync.centre_key import AcceptKey, ForgetKey, MakeKey
from darasa.ui.screens.facilitator.sync.connection import TriedServer, found
from darasa.ui.screens.facilitator.sync.server_dialog import RemoveServer, ServerDialog
from darasa.ui.screens.facilitator.sync.small_dialogs import Details, Limit
from darasa.ui.screens.facilitator.sync.stick_flow import KnowComputer
from darasa.ui.screens.settings.about import show_licences
from darasa.ui.screens.settings.own_dialogs import NameDialog, PinDialog
from darasa.ui.screens.who.pin_pad import PinPad
from darasa.ui.theme.theme import Theme, apply_theme
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small
from tests.ui.facilitating import PASSPHRASE, come_in, overlays
from tests.ui.shown import clipped, texts
from tests.ui.windows import add_learners, open_window

SIZES = ((1366, 768), (1024, 600))
FACILITATOR = ("learners", "centre_library", "sync", "centre_settings")
ROUTES = (
    "who", "new_learner", "home", "courses", "library", "settings", "course", "lesson", "quiz", *FACILITATOR,
)  # fmt: skip
BEFORE = frozenset({"who", "new_learner"})
"""Routes that are shown while nobody is learning."""


_CODE = re.compile(r"^\u200e?[A-Z-]+$|^\u200e?/|^\u200e?[0-9a-f]{8}-[0-9a-f-]+$|^\u200e?https?://")
"""A recovery code, a UUID, a path, or an address."""
_WORD = re.compile(r"[^\W\d_]{3}")
"""Three letters in a row; numbers with their units are made by QLocale."""


class PseudoLanguage(QTranslator):
    """Makes every text of the interface a third longer and marks it, as a translation might be."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        """Return the text between marks, with more letters behind it."""
        return f"⟦{text}{'ø' * (len(text) // 3)}⟧" if text else ""

    def isEmpty(self) -> bool:
        """Say that there are texts, or Qt would not ask."""
        return False


@pytest.fixture
def pseudo_language(qapp: object) -> Iterator[PseudoLanguage]:  # noqa: ARG001
    language = PseudoLanguage()
    yield language
    QCoreApplication.removeTranslator(language)


def shown(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, size: tuple[int, int], route: str
) -> MainWindow:
    add_learners(workspace)
    bring_in(workspace, build_small(tmp_path))
    window = open_window(qtbot, workspace, size)
    if route in FACILITATOR:
        workspace.people.guest()
        workspace.facilitators.set_up(PASSPHRASE)
        come_in(window)
        for _ in range(20):
            workspace.centre.back_up()
        if route == "sync":
            send_somewhere(window, workspace)
    elif route not in BEFORE:
        window.navigator.choose(next(one.id for one in workspace.people.learners() if one.name == "Joseph"))
    if route in {"course", "lesson", "quiz"}:
        steps = window.navigator._own_study().course(SMALL_IRI).steps
        kind = next((s.step.id for s in steps if s.step.kind == route), "")
        window.navigator.go(Route(route, SMALL_IRI, kind))
    else:
        window.navigator.go(Route(route))
    QCoreApplication.processEvents()
    return window


def send_somewhere(window: MainWindow, workspace: Workspace) -> None:
    """Set up a store that does not answer, with something withheld, something waiting, and a limit."""
    gate, sync = window.navigator.gate, workspace.sync
    target = sync.add_store(gate.warrant, "Server", "http://127.0.0.1:9/xapi", "centre", "seven tortoises")
    sync.set_rules(gate.warrant, Rules(budget_mb=200))
    result = Result(score=0.5, success=False)
    for learner in workspace.people.learners():
        workspace.record.record(learner.id, Verb.FAILED, f"{SMALL_IRI}/quiz", result=result)
    (row, _event), *_ = sync.waiting(target, 1)
    now = workspace.clock.read().utc_ms
    with workspace.db.writing():
        sync._ledger.withhold(target.id, row, 400, "⟦" + "Unknown agent, see the roster. " * 20, now)
        sync._ledger.keep(target.id, Progress(row, last_success=now))
        for day in range(20):
            sync._ledger.count(target.id, sync.today - day, 400_000 * (day + 1), 100_000)


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("route", ROUTES)
def test_no_word_is_cut_off(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, route: str, size: tuple[int, int], text_size: int
) -> None:
    wishes = Preferences(text_size=text_size)
    workspace.save_settings(Settings(wishes, "Mathare Community Library", "PC 3"))
    window = shown(qtbot, workspace, tmp_path, size, route)
    assert clipped(window) == []
    if route in FACILITATOR:
        for open_question in questions(window, workspace):
            open_question()
            QCoreApplication.processEvents()
            (overlay,) = overlays(window)
            assert clipped(overlay) == []
            overlay.close_overlay()
    if route == "settings":
        learner = window.navigator.learner
        assert learner is not None
        people = workspace.people
        for overlay in (NameDialog(window, people, learner), PinDialog(window, people, learner)):
            QCoreApplication.processEvents()
            assert clipped(overlay) == []
            overlay.close_overlay()
        show_licences(window)
        QCoreApplication.processEvents()
        assert clipped(window) == []
    if route == "who":
        joseph = next(one for one in workspace.people.learners() if one.name == "Joseph")
        pad = PinPad(window, workspace.people, joseph)
        pad._on_forgot_clicked()
        QCoreApplication.processEvents()
        assert clipped(pad) == []


@pytest.mark.parametrize("route", ROUTES)
def test_every_word_can_be_translated_and_longer_words_fit(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, route: str, pseudo_language: PseudoLanguage
) -> None:
    window = shown(qtbot, workspace, tmp_path, (1366, 768), route)
    # After the window's own words, so that it is asked before them.
    QCoreApplication.installTranslator(pseudo_language)
    window.refresh()
    QCoreApplication.processEvents()
    own = {"Darasa", "English", "0.1.0.dev0", "LGPL-3.0-only", "Server"}
    fixed = own | {learner.name for learner in workspace.people.learners()}
    said = [text for text in texts(window) if "⟦" not in text and text not in fixed]
    bare = [text for text in said if _WORD.search(text) and not _CODE.search(text)]
    named = fixed | pack_texts(window)
    assert [text for text in bare if not named.issuperset(text.split(" · "))] == []
    assert clipped(window) == []
    if route in {"learners", "sync"}:
        for open_question in questions(window, workspace):
            open_question()
            QCoreApplication.processEvents()
            (overlay,) = overlays(window)
            said = [text for text in texts(overlay) if "⟦" not in text and text not in fixed]
            assert [text for text in said if _WORD.search(text) and not _CODE.search(text)] == []
            assert clipped(overlay) == []
            overlay.close_overlay()


@pytest.mark.parametrize("route", ROUTES)
def test_a_language_from_right_to_left_mirrors_the_window(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, route: str
) -> None:
    window = shown(qtbot, workspace, tmp_path, (1366, 768), route)
    app = QCoreApplication.instance()
    apply_theme(app, Theme(rtl=True))  # type: ignore[arg-type]
    window.refresh()
    QCoreApplication.processEvents()
    assert clipped(window) == []
    assert all(
        widget.layoutDirection() == widget.layoutDirection().RightToLeft
        for widget in window.findChildren(QLabel)
        if widget.isVisible()
    )
    apply_theme(app, Theme())  # type: ignore[arg-type]
    assert window.findChild(QPushButton) is not None or route == "home"


def questions(window: MainWindow, workspace: Workspace) -> list[Callable[[], object]]:
    """Return what opens each question that the facilitator can come to."""
    gate, people, facilitators = window.navigator.gate, workspace.people, workspace.facilitators
    joseph = next(one for one in people.learners() if one.name == "Joseph")
    other = next(one for one in people.learners() if one.name == "Wanjiru")
    restoration = workspace.centre.prepare_restore(gate.warrant, workspace.centre.backups()[0].path)
    if window.navigator.route.screen == "sync":
        return sending_questions(window, workspace)
    return [
        lambda: LoginCard(window, joseph),
        lambda: NewPin(gate, people, joseph),
        lambda: RemovePin(gate, people, joseph),
        lambda: Rename(gate, people, joseph),
        lambda: MergeWhom(gate, workspace, joseph, [other]),
        lambda: MergeSure(gate, workspace, joseph, other),
        lambda: Erase(gate, workspace, joseph),
        lambda: Browser(gate, "⟦⟧", "⟦⟧", lambda _: None),
        lambda: PlaceNames(gate, workspace),
        lambda: ChangePassphrase(gate, facilitators),
        lambda: NewCode(gate, facilitators),
        lambda: RecoveryCode(window, "ABCDE-FGHJK-MNPQR-STVWX", lambda: None),
        lambda: RestoreSure(gate, restoration, lambda _: None),
        lambda: SignIn(window, facilitators, lambda _: None),
        lambda: SetUp(window, facilitators, lambda _: None),
        lambda: Recover(window, facilitators, lambda _: None),
    ]


def sending_questions(window: MainWindow, workspace: Workspace) -> list[Callable[[], object]]:
    """Return what opens each question that the screen of sending leads to."""
    gate, sync = window.navigator.gate, workspace.sync
    (target,) = sync.targets()
    came = Came("x", 3, 2, 9, 0, is_named=False)
    key = CentreKey("1234 5678 9012 3456 7890", ours=True)
    file = Found(Path("x"), True, "r", "⟦PC 3", key.fingerprint)
    good = found(GoodServer(("1.0.3",), can_read=False), "http://store.example/xapi")
    moved = found(StoreMovedError(301, "https://store.example/new/statements"), target.address)
    return [
        lambda: ServerDialog(gate, workspace, None),
        lambda: ServerDialog(gate, workspace, target)._show_found(good),
        lambda: ServerDialog(gate, workspace, target)._show_found(moved),
        lambda: RemoveServer(gate, workspace, target),
        lambda: TriedServer(gate, moved, lambda _: None),
        lambda: Limit(gate, sync),
        lambda: Details(window, "⟦⟧", sync.withheld(target)[0]),
        lambda: BringBack(gate, workspace, (target,), lambda _: None),
        lambda: Name(gate, workspace, came, came_words(came)),
        lambda: KnowComputer(gate, file, lambda _: None),
        lambda: MakeKey(gate, workspace),
        lambda: AcceptKey(gate, workspace, Path("x"), key),
        lambda: ForgetKey(gate, workspace, key),
    ]


def pack_texts(window: MainWindow) -> set[str]:
    """Return what the courses themselves say; it is in the language of the course."""
    if window.navigator.learner is None:
        manifests = [pack.manifest for pack in window.navigator._workspace.library.installed()]
        steps = {step.title for manifest in manifests for step in manifest.steps}
        return steps | {manifest.title for manifest in manifests}
    course = window.navigator._own_study().course(SMALL_IRI)
    manifest = course.manifest
    said = {manifest.title, manifest.summary, *manifest.outcomes, *manifest.authors}
    said |= {unit.title for unit in course.units} | {step.step.title for step in course.steps}
    with window.navigator._workspace.library.open(window.navigator._workspace.library.installed()[0]) as pack:
        for step in course.steps:
            if step.step.kind == "quiz":
                for question in pack.quiz(step.step.id).questions:
                    said.add(question.prompt)
                    said |= {choice.text for choice in question.choices}
                    said |= {target.text for target in question.targets}
            else:
                headings = re.findall(r"<h[2-4][^>]*>(.*?)</h[2-4]>", pack.lesson(step.step.id))
                said |= {unescape(re.sub(r"<[^>]+>", "", heading)) for heading in headings}
    return said
