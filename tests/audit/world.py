"""One real workspace in which every screen has something to show, and one where nothing is there yet."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from darasa.core.paths import DataFolder, resources
from darasa.core.settings import Settings
from darasa.library.sticks import places
from darasa.record.types import Result, Verb
from darasa.sync.types import Progress, Rules
from darasa.workspace import Workspace
from tests.catalogues.courses import build_course
from tests.catalogues.making import make_catalogue
from tests.courses import SMALL_IRI, bring_in
from tests.ui.facilitating import PASSPHRASE
from tests.ui.windows import NAMES, add_learners
from tests.unit.learning.worlds import answer_all, small_pack

AI_IRI = "https://darasa.example/darasa/ai-for-everyone"
LONG_NAME = "Oluwaseun Adebayo-Nakamura wa Kilimanjaro"
MIDDLE, FAR, LOST, NEW = NAMES[8], NAMES[4], NAMES[5], NAMES[1]
"""Who is in the middle of a course; has passed its quiz; has not passed it; has not begun."""
_BACKUPS = 12


@contextmanager
def full_world(folder: Path) -> Iterator[Workspace]:
    """A room that is in use: people, courses, catalogues, downloads, a stick, a server, backups, trouble."""
    stick = folder / "STICK"
    stick.mkdir(parents=True)
    data = DataFolder(folder / "data")
    data.create()
    workspace = Workspace(data)
    # Nothing can be mounted in a test: a folder stands for the stick.
    with patch.object(places, "roots", lambda: (stick,)):
        try:
            _fill(workspace, folder, stick)
            yield workspace
        finally:
            workspace.close()


@contextmanager
def bare_world(folder: Path) -> Iterator[Workspace]:
    """A computer on which nobody has done anything: no learner, no course, no catalogue, no server."""
    data = DataFolder(folder / "bare")
    data.create()
    workspace = Workspace(data)
    try:
        workspace.facilitators.set_up(PASSPHRASE)
        yield workspace
    finally:
        workspace.close()


def _fill(workspace: Workspace, folder: Path, stick: Path) -> None:
    workspace.save_settings(Settings(centre="Mathare Community Library", computer="PC 3"))
    add_learners(workspace)
    for name, avatar in (
        (LONG_NAME, "hills"),
        ("Zawadi", "kite"),
        ("Mwajuma", "star"),
        ("محمد عبد الرحمن", "baobab"),
    ):
        workspace.people.add(name, avatar)
    workspace.people.guest()
    workspace.facilitators.set_up(PASSPHRASE)
    for pack in (small_pack("en"), small_pack("ar"), *_bundled()):
        bring_in(workspace, pack)
    _learn(workspace)
    _stock(workspace, folder, stick)
    _send(workspace)
    for _ in range(_BACKUPS):
        workspace.centre.back_up()


def _bundled() -> list[Path]:
    """Return the course that comes with the program, in English and from right to left where it is there."""
    found = sorted((resources() / "catalogue" / "targets").glob("*/ai-for-everyone.*.dpack"))
    return [path for path in found if path.name.split(".")[1].startswith(("en-", "ar-"))]


def _learn(workspace: Workspace) -> None:
    """Let some have begun, one have passed, one not yet."""
    ids = {learner.name: learner.id for learner in workspace.people.learners()}
    for name, wrong in ((FAR, 0), (LOST, 9)):
        study = workspace.study(ids[name], "en")
        for step in ("beans", "labels", "farewell"):
            study.complete_lesson(study.open_lesson(SMALL_IRI, step))
        run = study.open_quiz(SMALL_IRI, "quiz")
        answer_all(run, wrong)
        run.result()
    study = workspace.study(ids[MIDDLE], "en")
    for iri, step in ((SMALL_IRI, "beans"), (AI_IRI, "what-it-is")):
        study.complete_lesson(study.open_lesson(iri, step))
    study.open_lesson(AI_IRI, "rules-or-learning")


def _stock(workspace: Workspace, folder: Path, stick: Path) -> None:
    """Add two catalogues that claim one publisher, courses on their way, and a stick with others."""
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    packs = [build_course(folder / name, name) for name in ("bowls", "spoons", "mats", "pots")]
    made = make_catalogue(folder / "catalogue", packs, "Courses of the valley")
    other = make_catalogue(folder / "other", [build_course(folder / "other-pack", "drums")], "Another")
    for one in (made, other):
        catalogue = workspace.catalogues.add(warrant, str(one.folder), one.root)
        workspace.catalogues.refresh(catalogue.id)
    offers = {offer.pack.course: offer for offer in workspace.catalogues.offers(made.id)}
    workspace.downloads.get(offers["bowls"])
    workspace.downloads.pause(workspace.downloads.add(offers["spoons"]).id)
    workspace.downloads.add(offers["mats"])
    from darasa.ui.looking import own_sticks

    here = [pack for pack in workspace.library.installed() if pack.manifest.course == "bowls"]
    own_sticks(workspace).export(stick, here, lambda _: None, lambda: None)


def _send(workspace: Workspace) -> None:
    """Set up a store that does not answer, with something withheld, something waiting, and a limit."""
    sync = workspace.sync
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    target = sync.add_store(warrant, "Server", "http://127.0.0.1:9/xapi", "centre", "seven tortoises")
    sync.set_rules(warrant, Rules(budget_mb=200))
    result = Result(score=0.5, success=False)
    for learner in workspace.people.learners():
        workspace.record.record(learner.id, Verb.FAILED, f"{SMALL_IRI}/quiz", result=result)
    (row, _event), *_ = sync.waiting(target, 1)
    now = workspace.clock.read().utc_ms
    with workspace.db.writing():
        sync._ledger.withhold(target.id, row, 400, "Unknown agent, see the roster. " * 20, now)
        sync._ledger.keep(target.id, Progress(row, last_success=now))
        for day in range(20):
            sync._ledger.count(target.id, sync.today - day, 400_000 * (day + 1), 100_000)


def names_in(workspace: Workspace) -> frozenset[str]:
    """Return what people, courses, steps and catalogues are called: as long as they like."""
    manifests = [pack.manifest for pack in workspace.library.installed()]
    named = {learner.name for learner in workspace.people.learners()}
    named |= {manifest.title for manifest in manifests} | {one.title for one in workspace.catalogues.all()}
    named |= {step.title for manifest in manifests for step in manifest.steps}
    return frozenset(named | {workspace.settings.centre, workspace.settings.computer}) - {""}
