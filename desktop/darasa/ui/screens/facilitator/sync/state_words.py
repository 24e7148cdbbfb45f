"""How sending stands, in calm words: what is the case, what is safe, and what happens next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from darasa.sync.background import State
from darasa.sync.errors import BudgetSpentError
from darasa.ui.screens.facilitator.sync.standing import Standing
from darasa.ui.screens.who.when import moment_words
from darasa.ui.sending_troubles import is_offline
from darasa.ui.troubles import explain

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Headline:
    """What the card on top says."""

    icon: str
    tone: str
    """accent or warn: the disc behind the icon."""
    title: str
    text: str


def headline(at: Standing, now: int) -> Headline:
    """Return how sending stands; `now` is UTC milliseconds."""
    if at.damage is not None:
        trouble = explain(at.damage)
        return Headline("alert", "warn", trouble.title, trouble.text)
    if not at.targets:
        return Headline(
            "cloud",
            "accent",
            _translate("SyncScreen", "No server yet"),
            _translate(
                "SyncScreen",
                "Everything is saved on this computer. With a server, what learners finish is kept in a "
                "second place too. Without one, a stick can carry it.",
            ),
        )
    if at.state is State.SENDING:
        return Headline(
            "upload",
            "accent",
            _translate("SyncScreen", "Sending…"),
            _translate("SyncScreen", "You can go on working meanwhile. Nothing is lost if the line drops."),
        )
    if at.waiting_count:
        return _waiting(at)
    return _sent(at, now)


def _waiting(at: Standing) -> Headline:
    count = _waiting_words(at)
    if is_offline(at.trouble) or at.is_online is False:
        offline = _translate("SyncScreen", "Offline. {waiting}").format(waiting=count)
        text = _translate(
            "SyncScreen",
            "Everything is saved on this computer. It sends by itself when there is internet.",
        )
        return Headline("cloud_off", "warn", offline, text)
    if isinstance(at.trouble, BudgetSpentError) or (at.trouble is not None and at.state is not State.HELD):
        trouble = explain(at.trouble)
        return Headline("cloud_off", "warn", count, f"{trouble.title}. {trouble.text}")
    if not at.rules.automatic:
        text = _translate(
            "SyncScreen",
            "Everything is saved on this computer. Sending by itself is off: it goes out when somebody asks "
            "for it here.",
        )
    elif at.is_metered and not at.rules.metered:
        text = _translate(
            "SyncScreen",
            "Everything is saved on this computer. This connection is mobile data: it waits for another one, "
            "or until somebody asks for it here.",
        )
    else:
        text = _translate(
            "SyncScreen", "Everything is saved on this computer. It sends by itself in a while."
        )
    return Headline("cloud", "accent", count, text)


def _sent(at: Standing, now: int) -> Headline:
    if at.withheld_count:
        return Headline(
            "alert",
            "warn",
            _translate(
                "SyncScreen",
                "Everything is sent except %n that the server did not take",
                "",
                at.withheld_count,
            ),
            _translate(
                "SyncScreen",
                "Nothing is lost. See below what the server says about it, mend that, and send it again.",
            ),
        )
    return Headline("cloud_ok", "accent", _translate("SyncScreen", "Everything is sent"), last_words(at, now))


def _waiting_words(at: Standing) -> str:
    if at.completions:
        return _translate("SyncScreen", "%n completion(s) are waiting", "", at.completions)
    return _translate("SyncScreen", "%n thing(s) to send are waiting", "", at.waiting_count)


def last_words(at: Standing, now: int) -> str:
    """Return when everything was last sent."""
    if at.last_success is None:
        return _translate("SyncScreen", "Nothing was sent yet")
    when = moment_words(at.last_success, now)
    return _translate("SyncScreen", "Last full sync: {when}").format(when=when)
