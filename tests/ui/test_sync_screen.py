"""Sync & data over a real record, real stores and real sticks, by keyboard and by mouse."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from darasa.core.paths import DataFolder
from darasa.net.errors import OfflineError
from darasa.people.types import Learner
from darasa.record.types import Result, Verb
from darasa.sync.background import State
from darasa.sync.errors import BudgetSpentError, StoreMovedError
from darasa.sync.service import Sync
from darasa.sync.types import Progress, Rules, Target
from darasa.ui.main_window import MainWindow
from darasa.ui.navigation import Route
from darasa.ui.screens.facilitator.dialog import Told
from darasa.ui.screens.facilitator.learner_acts import LoginCard
from darasa.ui.screens.facilitator.sign_in import SignIn
from darasa.ui.screens.facilitator.sync.bring_back import BringBack, Name
from darasa.ui.screens.facilitator.sync.connection import TriedServer, found
from darasa.ui.screens.facilitator.sync.server_dialog import RemoveServer, ServerDialog
from darasa.ui.screens.facilitator.sync.small_dialogs import Details, Limit
from darasa.ui.screens.facilitator.sync.sync_screen import SyncScreen
from darasa.ui.screens.facilitator.working import Working
from darasa.ui.widgets.day_bars import DayBars
from darasa.ui.widgets.overlay import Overlay
from darasa.ui.widgets.toggle import Toggle
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in, build_small
from tests.stores.ralph import READ_ONLY, WRITE_ONLY, Ralph
from tests.stores.strict import Habits, StrictStore
from tests.ui.facilitating import PASSPHRASE, at_the_learners, choose, learner, overlays, top
from tests.ui.shown import focused, look, texts
from tests.ui.windows import named, press

SYNC = Route("sync")
NOWHERE = "http://127.0.0.1:9/xapi"
LONG = 20_000
"""Milliseconds that a store may take on a busy machine."""


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    """The facilitator on the learners' screen, with a course installed."""
    look()
    bring_in(workspace, build_small(tmp_path))
    return at_the_learners(qtbot, workspace)


@pytest.fixture
def store() -> Iterator[StrictStore]:
    with StrictStore() as opened:
        yield opened


def come(window: MainWindow) -> SyncScreen:
    """Go to the screen, or see it anew."""
    window.navigator.go(SYNC)
    screen = window.current
    assert isinstance(screen, SyncScreen)
    return screen


def add_store(window: MainWindow, workspace: Workspace, url: str, *, everything: bool = False) -> Target:
    """Set up a store as the dialog does, without sending anything yet."""
    warrant = window.navigator.gate.warrant
    sync = workspace.sync
    return sync.add_store(warrant, "Server", url, StrictStore.key, StrictStore.secret, everything=everything)


def finish(workspace: Workspace, name: str, step: str = "beans") -> None:
    """Let a learner finish a lesson of the small course."""
    workspace.record.record(
        learner(workspace, name).id, Verb.COMPLETED, f"{SMALL_IRI}/{step}", course_iri=SMALL_IRI
    )


def says(window: MainWindow) -> str:
    return " | ".join(texts(window.current))


def title(window: MainWindow) -> str:
    shown = called(window.current, "headline")
    assert isinstance(shown, QLabel)
    return shown.text()


def wait_for(qtbot: QtBot, window: MainWindow, kind: type[Overlay]) -> Overlay:
    qtbot.waitUntil(lambda: bool(overlays(window)) and type(overlays(window)[-1]) is kind, timeout=LONG)
    return overlays(window)[-1]


def wait_until_said(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in says(window), timeout=LONG)


def called(within: QWidget, name: str) -> QWidget:
    (found_one,) = [one for one in within.findChildren(QWidget, name) if one.isVisible()]
    return found_one


def push(within: QWidget, name: str) -> None:
    made = called(within, name)
    assert isinstance(made, QAbstractButton)
    made.click()


def fill(within: QWidget, name: str, text: str) -> None:
    field = called(within, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


class TestStanding:
    def test_without_a_server_it_says_what_is_safe_and_offers_one(self, window: MainWindow) -> None:
        come(window)
        assert title(window) == "No server yet"
        assert "Everything is saved on this computer" in says(window)
        assert focused().accessibleName() == "Set up a server"
        assert not [one for one in window.findChildren(QWidget, "send-now") if one.isVisible()]

    def test_what_waits_is_shown_with_names_titles_and_times(
        self, window: MainWindow, workspace: Workspace
    ) -> None:
        add_store(window, workspace, NOWHERE)
        finish(workspace, "Amina")
        result = Result(score=0.75, success=True)
        workspace.record.record(
            learner(workspace, "Baraka").id, Verb.PASSED, f"{SMALL_IRI}/quiz", result=result
        )
        workspace.record.record(learner(workspace, "Neema").id, Verb.SATISFIED, SMALL_IRI)
        workspace.record.record(learner(workspace, "Daudi").id, Verb.ANSWERED, f"{SMALL_IRI}/quiz/one")
        come(window)
        said = texts(window.current)
        assert title(window).startswith("3 completion")
        assert "Amina · Two bowls of beans" in said
        assert any(text.startswith("Lesson finished · Today, ") for text in said)
        assert "Baraka · Check what you know" in said
        assert any(text.startswith("Quiz passed · 75") for text in said)
        assert "Neema · Sorting beans" in said
        assert not any("Daudi" in text for text in said), "an answer is no completion"
        assert focused().accessibleName() == "Try to send now"

    def test_an_iri_is_never_shown_and_strangers_are_called_so(
        self, window: MainWindow, workspace: Workspace
    ) -> None:
        add_store(window, workspace, NOWHERE, everything=True)
        stranger = "40000000-0000-4000-8000-000000000000"
        for verb in (Verb.COMPLETED, Verb.EARNED, Verb.FAILED, Verb.ANSWERED, Verb.INITIALIZED):
            workspace.record.record(stranger, verb, f"https://example.org/darasa/{verb.name.lower()}")
        come(window)
        assert "https://example.org" not in says(window)
        for words in ("Lesson", "Course", "Quiz"):
            assert f"A learner from another computer · {words}" in texts(window.current)

    def test_long_lists_are_counted_and_not_built(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        for _ in range(40):
            finish(workspace, "Amina")
        screen = come(window)
        rows = texts(screen).count("Amina · Two bowls of beans")
        assert rows == 5
        push(screen, "show-more")
        assert texts(screen).count("Amina · Two bowls of beans") == 30
        assert any(text.startswith("And 10 more") for text in texts(screen))
        window.refresh()
        assert texts(window.current).count("Amina · Two bowls of beans") == 30

    @pytest.mark.parametrize(
        ("rules", "trouble", "state", "words"),
        [
            (Rules(), OfflineError("x"), State.WAITING, "Offline. 1 completion"),
            (Rules(automatic=False), None, State.HELD, "Sending by itself is off"),
            (Rules(), None, None, "It sends by itself in a while"),
            (Rules(budget_mb=1), BudgetSpentError(10**6, 10**6), State.HELD, "The limit of this month"),
            (Rules(), None, State.SENDING, "Sending…"),
        ],
    )
    def test_why_it_waits_is_said(
        self,
        window: MainWindow,
        workspace: Workspace,
        rules: Rules,
        trouble: OfflineError | None,
        state: State | None,
        words: str,
    ) -> None:
        target = add_store(window, workspace, NOWHERE)
        workspace.sync.set_rules(window.navigator.gate.warrant, rules)
        workspace.sync._troubles[target.id] = trouble
        finish(workspace, "Amina")
        window.sending._closed = True
        window.sending.state = state
        come(window)
        assert words in says(window)

    def test_mobile_data_is_waited_out(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        finish(workspace, "Amina")
        window.sending._closed = True
        window.network._is_metered = True
        come(window)
        assert "This connection is mobile data" in says(window)

    def test_a_damaged_file_of_servers_is_told(self, window: MainWindow, data_folder: DataFolder) -> None:
        (data_folder.root / "targets.json").write_text("{")
        come(window)
        assert title(window) == "What is set about servers could not be read"
        assert not [one for one in window.findChildren(QWidget, "set-up") if one.isVisible()]

    def test_only_what_changed_is_made_anew(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        screen = come(window)
        window.sending._closed = True
        screen.sending_changed()
        before = called(screen, "headline")
        screen.sending_changed()
        assert called(screen, "headline") is before
        finish(workspace, "Amina")
        screen.sending_changed()
        assert title(window).startswith("1 completion")
        assert focused().objectName() == "send-now"


class TestServer:
    def test_it_is_set_up_tried_and_used_by_keyboard_alone(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, store: StrictStore
    ) -> None:
        finish(workspace, "Amina")
        come(window)
        press(window, Qt.Key.Key_Return)
        dialog = top(window, ServerDialog)
        assert focused().objectName() == "address"
        for text in (store.url, store.key, store.secret):
            press(window, text)
            press(window, Qt.Key.Key_Tab)
        while focused().objectName() != "test":
            press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "The server is good" in texts(dialog), timeout=LONG)
        assert store.statements() == []
        assert overlays(window) == [dialog]
        while focused().objectName() != "save":
            press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        assert overlays(window) == []
        (target,) = workspace.sync.targets()
        assert (target.name, target.address, target.everything) == ("Server", store.url, False)
        wait_until_said(qtbot, window, "Everything is sent")
        assert len(store.statements()) == 1
        assert any(text.startswith("Last full sync: Today, ") for text in texts(window.current))

    @pytest.mark.parametrize(
        ("path", "secret", "words"),
        [
            ("", "wrong", "The server does not accept the key"),
            ("/elsewhere", StrictStore.secret, "This is not the address of a record store"),
        ],
    )
    def test_what_is_wrong_is_said_in_the_dialog(
        self, qtbot: QtBot, window: MainWindow, store: StrictStore, path: str, secret: str, words: str
    ) -> None:
        come(window)
        push(window, "set-up")
        dialog = top(window, ServerDialog)
        fill(dialog, "address", store.url + path)
        fill(dialog, "key", store.key)
        fill(dialog, "secret", secret)
        push(dialog, "test")
        qtbot.waitUntil(lambda: words in texts(dialog), timeout=LONG)

    def test_nothing_answers(self, qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
        target = add_store(window, workspace, NOWHERE)
        come(window)
        push(window, f"test-{target.id}")
        assert "No answer" in texts(wait_for(qtbot, window, TriedServer))
        press(window, Qt.Key.Key_Return)
        assert "No answer" in texts(window.current)

    def test_what_is_missing_is_said_at_the_field(self, window: MainWindow, workspace: Workspace) -> None:
        come(window)
        push(window, "set-up")
        dialog = top(window, ServerDialog)
        for name, text, words in (
            ("address", "ftp://x", "begins with https://"),
            ("key", " ", "Type the key"),
            ("secret", " ", "Type the secret"),
            ("key", "a:b", "Type the key"),
        ):
            fill(dialog, name, text)
            push(dialog, "save")
            assert any(words in said for said in texts(dialog)), name
            assert focused().objectName() == name
            fill(dialog, name, "https://learn.darasa.example" if name == "address" else "word")
        fill(dialog, "name", " ")
        push(dialog, "save")
        assert any("Type a name" in said for said in texts(dialog))
        assert workspace.sync.targets() == ()

    def test_a_server_that_moved_offers_its_new_address(self, window: MainWindow) -> None:
        come(window)
        push(window, "set-up")
        dialog = top(window, ServerDialog)
        dialog._show_found(found(StoreMovedError(301, "https://new.example/xapi/statements"), NOWHERE))
        push(dialog, "use-address")
        field = called(dialog, "address")
        assert isinstance(field, QLineEdit)
        assert field.text() == "https://new.example/xapi"
        assert "The server has moved" not in texts(dialog)

    def test_it_is_changed_and_the_secret_kept(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, store: StrictStore
    ) -> None:
        target = add_store(window, workspace, NOWHERE)
        come(window)
        push(window, f"change-{target.id}")
        dialog = top(window, ServerDialog)
        assert StrictStore.secret not in [one.text() for one in dialog.findChildren(QLineEdit)]
        fill(dialog, "address", store.url)
        named(dialog, "Everything").click()
        push(dialog, "save")
        (changed,) = workspace.sync.targets()
        assert (changed.address, changed.secret, changed.everything) == (
            store.url,
            StrictStore.secret,
            True,
        )
        push(window, f"test-{changed.id}")
        assert "The server is good" in texts(wait_for(qtbot, window, TriedServer))

    def test_it_is_removed_after_a_question(self, window: MainWindow, workspace: Workspace) -> None:
        target = add_store(window, workspace, NOWHERE)
        come(window)
        push(window, f"change-{target.id}")
        push(top(window, ServerDialog), "remove")
        sure = top(window, RemoveServer)
        assert focused().accessibleName() == "Cancel"
        push(sure, "remove")
        assert workspace.sync.targets() == ()
        assert title(window) == "No server yet"

    def test_a_folder_is_shown_like_a_server_and_can_be_given_up(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
    ) -> None:
        folder = tmp_path / "shared"
        target = workspace.sync.add_folder(window.navigator.gate.warrant, "Shared disk", folder)
        finish(workspace, "Amina")
        come(window)
        push(window, "send-now")
        wait_until_said(qtbot, window, "The folder is not there")
        assert f"\u200e{folder}" in texts(window.current)
        assert not window.findChildren(QWidget, f"test-{target.id}")
        push(window, f"change-{target.id}")
        push(top(window, RemoveServer), "remove")
        assert workspace.sync.targets() == ()

    @pytest.mark.parametrize("closing", [False, True])
    def test_a_test_that_hangs_is_given_up_at_once(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, closing: bool
    ) -> None:
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen()
            target = add_store(window, workspace, f"http://127.0.0.1:{silent.getsockname()[1]}/xapi")
            come(window)
            push(window, f"test-{target.id}")
            wait_for(qtbot, window, Working)
            # It is connected, and nobody will ever answer: its own patience is much longer than this test's.
            asking, _address = silent.accept()
            if closing:
                window.close()
            else:
                press(window, Qt.Key.Key_Escape)
                qtbot.waitUntil(lambda: overlays(window) == [], timeout=LONG)
            asking.close()

    def test_ralph_tells_which_key_may_not_read(self, qtbot: QtBot, window: MainWindow, ralph: Ralph) -> None:
        come(window)
        push(window, "set-up")
        dialog = top(window, ServerDialog)
        for account, words in (
            (WRITE_ONLY, "bringing a learner back from there will not work"),
            (READ_ONLY, "may not do this"),
        ):
            fill(dialog, "address", ralph.url)
            fill(dialog, "key", account.key)
            fill(dialog, "secret", account.secret)
            push(dialog, "test")
            qtbot.waitUntil(lambda words=words: words in " ".join(texts(dialog)), timeout=LONG)  # type: ignore[misc]


class TestWithheld:
    def test_it_is_shown_with_the_stores_words_and_sent_again(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, store: StrictStore
    ) -> None:
        store.habits = Habits(max_body=10)
        add_store(window, workspace, store.url)
        finish(workspace, "Fatuma", "labels")
        come(window)
        push(window, "send-now")
        wait_until_said(qtbot, window, "The server says: larger than 10 bytes")
        assert title(window).startswith("Everything is sent except 1")
        assert "Fatuma · What is a label?" in texts(window.current)
        named(window, "Details: \u2068Fatuma\u2069 · \u2068What is a label?\u2069").click()
        details = top(window, Details)
        said = " ".join(texts(details))
        assert "413" in said
        assert workspace.record.events(learner(workspace, "Fatuma").id)[-1].id in said
        press(window, Qt.Key.Key_Return)
        store.habits = Habits()
        named(window, "Send again: \u2068Fatuma\u2069 · \u2068What is a label?\u2069").click()
        wait_until_said(qtbot, window, "Nothing is waiting.")
        assert len(store.statements()) == 1
        assert title(window) == "Everything is sent"

    def test_all_of_them_are_sent_again_at_once(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, store: StrictStore
    ) -> None:
        store.habits = Habits(max_body=10)
        add_store(window, workspace, store.url)
        for name in ("Amina", "Fatuma", "Neema"):
            finish(workspace, name)
        come(window)
        push(window, "send-now")
        wait_until_said(qtbot, window, "except 3")
        store.habits = Habits()
        push(window, "send-all-again")
        wait_until_said(qtbot, window, "Nothing is waiting.")
        assert len(store.statements()) == 3


class TestCosts:
    def test_the_days_of_the_month_are_shown_in_words_too(
        self, window: MainWindow, workspace: Workspace
    ) -> None:
        target = add_store(window, workspace, NOWHERE)
        workspace.sync.set_rules(window.navigator.gate.warrant, Rules(budget_mb=200))
        today = workspace.sync.today
        with workspace.db.writing():
            workspace.sync._ledger.count(target.id, today, 12_000_000, 6_000_000)
        screen = come(window)
        assert "18\u00a0MB of 200\u00a0MB" in texts(screen)
        chart = screen.findChild(DayBars)
        assert chart is not None
        assert "18\u00a0MB" in chart.accessibleDescription()
        month = QLocale().standaloneMonthName(QDate(1970, 1, 1).addDays(today).month())
        assert f"Data used in {month}" in texts(screen)

    def test_a_limit_is_set(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        come(window)
        push(window, "set-limit")
        dialog = top(window, Limit)
        for text in ("much", "-1", "1.5", "99999999"):
            fill(dialog, "megabytes", text)
            press(window, Qt.Key.Key_Return)
            assert any("whole number" in said for said in texts(dialog))
        fill(dialog, "megabytes", "200")
        press(window, Qt.Key.Key_Return)
        assert workspace.sync.rules().budget_mb == 200
        assert any(text.endswith(" of 200\u00a0MB") for text in texts(window.current))

    def test_rules_are_switched(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        come(window)
        for name, rules in (
            ("metered", Rules(metered=True)),
            ("automatic", Rules(automatic=False, metered=True)),
        ):
            toggle = called(window, name)
            assert isinstance(toggle, Toggle)
            toggle.setFocus()
            press(window, Qt.Key.Key_Return)
            assert workspace.sync.rules() == rules
            assert focused().objectName() == name


class TestGate:
    @pytest.fixture
    def expired(self, window: MainWindow, workspace: Workspace) -> MainWindow:
        """The screen after the facilitator was away too long."""
        target = add_store(window, workspace, NOWHERE)
        finish(workspace, "Amina")
        (row, _event), *_ = workspace.sync.waiting(target, 1)
        with workspace.db.writing():
            workspace.sync._ledger.withhold(target.id, row, 400, "no", 0)
            workspace.sync._ledger.keep(target.id, Progress(row))
        come(window)
        workspace.facilitators.sign_out(window.navigator.gate.warrant)
        return window

    def test_without_the_passphrase_nothing_changes(self, expired: MainWindow, workspace: Workspace) -> None:
        sync: Sync = workspace.sync
        (target,) = sync.targets()
        before = (sync.targets(), sync.rules(), sync.withheld(target))
        row = before[2][0].row
        for name in ("automatic", "metered", f"again-{row}", f"test-{target.id}"):
            push(expired, name)
            top(expired, SignIn)
            press(expired, Qt.Key.Key_Escape)
            assert overlays(expired) == []
        toggle = called(expired, "automatic")
        assert isinstance(toggle, Toggle)
        assert toggle.isChecked()
        push(expired, f"change-{target.id}")
        fill(top(expired, ServerDialog), "address", "https://thief.example/xapi")
        push(expired, "save")
        top(expired, SignIn)
        press(expired, Qt.Key.Key_Escape)
        press(expired, Qt.Key.Key_Escape)
        push(expired, "set-limit")
        fill(top(expired, Limit), "megabytes", "5")
        press(expired, Qt.Key.Key_Return)
        top(expired, SignIn)
        press(expired, Qt.Key.Key_Escape)
        assert (sync.targets(), sync.rules(), sync.withheld(target)) == before

    def test_with_it_what_was_begun_is_done(self, expired: MainWindow, workspace: Workspace) -> None:
        push(expired, "metered")
        top(expired, SignIn)
        press(expired, PASSPHRASE)
        press(expired, Qt.Key.Key_Return)
        assert workspace.sync.rules() == Rules(metered=True)


class TestBringingBack:
    @pytest.fixture
    def there(self, tmp_path: Path) -> Iterator[Workspace]:
        """Another computer, on which Zawadi has learned."""
        opened = Workspace(DataFolder(tmp_path / "there"))
        zawadi = opened.people.add("Zawadi", "kite").id
        for step in ("beans", "labels"):
            opened.record.record(zawadi, Verb.COMPLETED, f"{SMALL_IRI}/{step}", course_iri=SMALL_IRI)
        opened.record.record(zawadi, Verb.PASSED, f"{SMALL_IRI}/quiz", course_iri=SMALL_IRI)
        opened.facilitators.set_up(PASSPHRASE)
        yield opened
        opened.close()

    @staticmethod
    def zawadi(there: Workspace) -> Learner:
        return learner(there, "Zawadi")

    def test_a_learner_comes_back_from_a_store_and_gets_a_name(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, there: Workspace, store: StrictStore
    ) -> None:
        warrant = there.facilitators.sign_in(PASSPHRASE)
        there.sync.add_store(warrant, "Server", store.url, store.key, store.secret)
        there.sync.send()
        code = self.zawadi(there).id
        add_store(window, workspace, store.url)
        come(window)
        push(window, "bring-back")
        top(window, BringBack)
        press(window, f" {code.upper()} ")
        press(window, Qt.Key.Key_Return)
        asked = wait_for(qtbot, window, Name)
        said = " ".join(texts(asked))
        assert "2 lesson" in said
        assert "1 quiz" in said
        assert "answers and places in lessons did not come along" in said
        press(window, Qt.Key.Key_Return)
        assert any("Type a name" in text for text in texts(asked))
        press(window, "Zawadi")
        named(asked, "Kite").click()
        named(asked, "Save").click()
        assert "The learner is back" in texts(top(window, Told))
        press(window, Qt.Key.Key_Return)
        back = learner(workspace, "Zawadi")
        assert (back.id, back.avatar) == (code, "kite")
        assert workspace.record.facts(code)[f"{SMALL_IRI}/beans"].completed

    @pytest.mark.parametrize("known", [False, True])
    def test_nothing_new_is_said_so(
        self, qtbot: QtBot, window: MainWindow, workspace: Workspace, store: StrictStore, known: bool
    ) -> None:
        add_store(window, workspace, store.url)
        code = "40000000-0000-4000-8000-000000000000"
        if known:
            finish(workspace, "Amina")
            workspace.sync.send()
            code = learner(workspace, "Amina").id
        come(window)
        push(window, "bring-back")
        fill(top(window, BringBack), "code", code)
        press(window, Qt.Key.Key_Return)
        said = " ".join(texts(wait_for(qtbot, window, Told)))
        assert ("was here already" if known else "Nothing is known of this code there") in said

    def test_what_is_no_code_is_said_at_the_field(self, window: MainWindow, workspace: Workspace) -> None:
        add_store(window, workspace, NOWHERE)
        come(window)
        push(window, "bring-back")
        dialog = top(window, BringBack)
        press(window, "Zawadi")
        press(window, Qt.Key.Key_Return)
        assert any("not such a code" in text for text in texts(dialog))

    def test_the_code_stands_on_the_login_card(self, window: MainWindow, workspace: Workspace) -> None:
        choose(window, "Joseph")
        push(window, "act-card")
        card = top(window, LoginCard)
        code = learner(workspace, "Joseph").id
        assert f"\u200e{code}" in texts(card)
        push(card, "copy")
        assert QGuiApplication.clipboard().text() == code
        press(window, Qt.Key.Key_Escape)
        assert overlays(window) == []
