"""Every view in a language that is two fifths longer, accented, marked, and reads from right to left."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from darasa.core.settings import Preferences
from darasa.packs.types import Manifest
from darasa.ui.screens.settings.about import _PARTS as PARTS
from darasa.ui.theme.theme import current_theme
from darasa.workspace import Workspace
from tests.audit.arriving import clear, settle
from tests.audit.bare import bare, unmirrored, western
from tests.audit.cut import cut_texts, sideways
from tests.audit.painted import painted
from tests.audit.seen import root_of, widgets
from tests.audit.views import BARE_VIEWS, VIEWS, View
from tests.audit.world import bare_world, full_world
from tests.ui.pseudo import TAG, pseudo_language
from tests.ui.windows import open_window

WISHES = Preferences(language=TAG)
_SERVER = "Unknown agent"
"""Begins what a server said, which is shortened to a line."""
SAID = {
    "Darasa", "English", "Français", "Kiswahili", "Server", "Qt", "STICK",
    "small.en-2.dpack", "The people of darasa.example",
    "darasa.example", "Unknown agent, see the roster. ", "something else", "Mathare",
    # What the views themselves hand to dialogs.
    "Copying to the stick…", "Leave the stick in. What was on it can be used even if you stop.",
    "One file with everything.", "From now on Darasa asks for it.", "The PIN is set", "Export Joseph",
    "Darasa is restoring a backup",
    "First it makes a backup of how everything is now. Then it adds what is missing; nothing that was "
    "learned since is taken away. Please leave the computer on.",
}  # fmt: skip
"""What systems, files, servers and makers say for themselves."""


class World(Protocol):
    """What makes a workspace in a folder."""

    def __call__(self, folder: Path) -> AbstractContextManager[Workspace]: ...


@pytest.fixture
def _pseudo(tmp_path: Path, qapp: object) -> Iterator[None]:  # noqa: ARG001
    with pseudo_language(tmp_path / "words"):
        yield


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize(
    ("world", "views"), [(full_world, VIEWS), (bare_world, BARE_VIEWS)], ids=["in use", "nothing there yet"]
)
def test_every_view_can_be_translated_and_has_room_for_it(
    qtbot: QtBot, tmp_path: Path, world: World, views: tuple[View, ...]
) -> None:
    found: list[str] = []
    with world(tmp_path / "world") as workspace:
        settings = workspace.settings
        workspace.save_settings(type(settings)(WISHES, settings.centre, settings.computer))
        for learner in workspace.people.learners():
            workspace.people.set_preferences(learner.id, WISHES)
        window = open_window(qtbot, workspace, (1024, 600))
        assert current_theme().rtl
        others = said_by_others(workspace)
        for view in views:
            opened = view.open(window, workspace)
            settle()
            root = root_of(opened)
            painting = {widget: painted(widget) for widget in widgets(root)}
            faults = (
                *bare(painting, others),
                *western(painting, others),
                *unmirrored(painting),
                *cut_texts(painting, others),
                *sideways(root, list(painting)),
            )
            found += [f"{view.name}: {fault}" for fault in faults if _SERVER not in fault]
        clear(window)
        window.close()
    assert not found, "\n".join(found)


def said_by_others(workspace: Workspace) -> frozenset[str]:
    """Return what people, courses, catalogues and the system call themselves, and say."""
    packs = workspace.library.installed()
    said = SAID | {name for pair in PARTS for name in pair}
    said |= {workspace.settings.centre, workspace.settings.computer}
    said |= {learner.name for learner in workspace.people.learners()}
    for pack in packs:
        said |= set(_words_of(pack.manifest))
        with workspace.library.open(pack) as opened:
            for step in pack.manifest.steps:
                if step.kind != "quiz":
                    continue
                for question in opened.quiz(step.id).questions:
                    said |= {question.prompt, question.unit, question.explanation}
                    said |= {text for choice in question.choices for text in (choice.text, choice.feedback)}
                    said |= {target.text for target in question.targets}
    for catalogue in workspace.catalogues.all():
        said |= {catalogue.title}
        said |= {offer.pack.title for offer in workspace.catalogues.offers(catalogue.id)}
    return frozenset(one for one in said if one)


def _words_of(manifest: Manifest) -> Iterator[str]:
    yield from (manifest.title, manifest.summary, *manifest.outcomes, *manifest.authors)
    for step in manifest.steps:
        yield step.title
    for unit in manifest.units:
        yield unit.title


@pytest.mark.usefixtures("_pseudo")
def test_planted_faults_are_found(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("ar"))
    right, english, short = QLabel("⟦ñöţĥíñğ⟧"), QLabel("Nothing 12"), QLabel("⟦Šávé⟧")
    for one in (right, english, short):
        qtbot.addWidget(one)
        one.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        one.resize(one.sizeHint())
        one.show()
    right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    short.setFixedSize(10, 40)
    painting = {one: painted(one) for one in (right, english, short)}
    assert [fault.split(":")[0] for fault in bare(painting, frozenset())] == ["bare"]
    assert len(list(western(painting, frozenset()))) == 1
    assert not list(bare(painting, frozenset({"Nothing"})))
    assert len(list(unmirrored(painting))) == 1
    cut = list(cut_texts(painting, frozenset()))
    assert cut
    assert all("⟦Šávé⟧" in fault for fault in cut)
