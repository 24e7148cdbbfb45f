"""What was done for the record, in plain words: what happened, what is safe, and what may be missing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from darasa.centre.types import Rescued, Restored
from darasa.ui.screens.who.when import date_words
from darasa.ui.widgets.notice import Action, Notice

_translate = QCoreApplication.translate


class News(Notice):
    """A notice about the computer itself: it waits for somebody, whoever comes and goes."""

    outlasts = True

    def __init__(
        self, window: QWidget, title: str, text: str, actions: list[Action], details: str = ""
    ) -> None:
        super().__init__(window, title, text, actions, icon="info", tone="accent_text", details=details)


def rescued_words(rescued: Rescued) -> tuple[str, str, str]:
    """Return title, text and details for a record that was brought back."""
    title = _translate("News", "The learning record was mended")
    if rescued.nothing_left:
        title = _translate("News", "The learning record starts again")
        found = _translate(
            "News",
            "The record of this computer was damaged. Nothing in it could be read, and there was no backup. "
            "The courses are all here. Everybody can join again and learn.",
        )
    elif rescued.backup_made_at is None:
        found = _translate(
            "News",
            "The record of this computer was damaged, and there was no backup yet. Darasa read what it "
            "could: %n thing(s) that learners did. Some may be missing. Please check that everybody is here.",
            "",
            rescued.salvaged_events,
        )
    else:
        found = _since_backup(rescued, date_words(rescued.backup_made_at))
    if rescued.salvaged_events:
        # Those of people who came after the backup lay in the damaged file alone.
        pins = _translate("News", "Whoever had a PIN, please check that Darasa still asks for it.")
        found = f"{found} {pins}"
    if rescued.kept_aside is None:
        return title, found, ""
    kept = _translate(
        "News",
        "The damaged file was not thrown away: somebody who knows about such files may find more in it. "
        "The facilitator finds its place under “Details”.",
    )
    return title, f"{found}\n\n{kept}", str(rescued.kept_aside)


def restored_words(restored: Restored) -> tuple[str, str, str]:
    """Return title, text and details for a backup that was brought back."""
    title = _translate("News", "The backup is restored")
    day = date_words(restored.backup_made_at)
    if not restored.added_events:
        text = _translate(
            "News",
            "Everything in the backup of {day} is in the record already. Nothing was missing, and nothing "
            "was taken away.",
        )
    else:
        text = _translate(
            "News",
            "%n thing(s) that learners did came back from the backup of {day}. What was learned since then "
            "is here too.",
            "",
            restored.added_events,
        )
    return title, text.format(day=day), str(restored.kept_aside or "")


def _since_backup(rescued: Rescued, day: str) -> str:
    if not rescued.salvaged_events:
        return _translate(
            "News",
            "The record of this computer was damaged. Everything up to the backup of {day} is safe and here "
            "again. If something was learned after that, it may be missing.",
        ).format(day=day)
    return _translate(
        "News",
        "The record of this computer was damaged. Everything up to the backup of {day} is safe and here "
        "again. Of what came after it, %n thing(s) that learners did could be read too; others may be "
        "missing.",
        "",
        rescued.salvaged_events,
    ).format(day=day)
