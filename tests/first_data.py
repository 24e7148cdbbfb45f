"""The data folder of the first schema, as somebody's computer holds it: `python -m tests.first_data`.

Until the first tag the first migration may still be edited; `tests/data/first` is then made again by this
command. From the tag on it is what people have: nobody makes it again, and every later program must open it.
"""

import json
import os
import shutil
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from darasa.core.paths import DataFolder
from darasa.core.settings import Preferences, Settings
from darasa.learning.service import Study
from darasa.learning.types import Place
from darasa.library.catalogues.listing import listed
from darasa.library.catalogues.types import Offer
from darasa.library.fetching.models import Queue
from darasa.library.fetching.offers import row_of
from darasa.record.types import Offset
from darasa.sync.models import Ledger
from darasa.sync.stick.models import KnownReplicas
from darasa.sync.types import Progress
from darasa.workspace import Workspace
from tests.courses import SMALL_IRI, bring_in
from tests.unit.learning.worlds import SetClock, answer_all, small_pack, wrong_response

FIRST = Path(__file__).parent / "data" / "first"
DATA, EXPECTED, STATEMENTS = FIRST / "data", FIRST / "expected.json", FIRST / "statements.jsonl"
PASSPHRASE = "seven kind tortoises"
PINS = {"Amina": "2580", "يوسف": "1234"}
_MINUTE, _DAY = 60, 24 * 60 * 60


def make(folder: Path) -> str:
    """Make the data folder: everything that the first schema can hold. Returns the recovery code."""
    clock = SetClock()
    workspace = Workspace(DataFolder(folder), clock)
    try:
        workspace.save_settings(Settings(centre="Kibera learning centre", computer="PC 4"))
        code = workspace.facilitators.set_up(PASSPHRASE)
        for language in ("en", "ar"):
            bring_in(workspace, small_pack(language))
        _pass_everything(workspace, clock)
        _read_in_arabic(workspace, clock)
        _read_what_a_friend_brought(workspace, clock)
        workspace.record.learn_offset(clock.session, Offset(-7_200_000, 60_000))
        # Some statements have left this computer already and are frozen, some have not.
        workspace.record.statements(0, 30)
        _take_in_a_neighbour(workspace, clock)
        _come_and_go(workspace, clock)
        _send_about(workspace)
        _want_a_course(workspace, clock)
    finally:
        workspace.close()
    return code


def describe(workspace: Workspace) -> dict[str, Any]:
    """Return what today's program finds in a data folder, as JSON has it."""
    people, record = workspace.people, workspace.record
    learners = people.learners()
    found = {
        "settings": asdict(workspace.settings),
        "learners": [asdict(learner) for learner in learners],
        "preferences": {
            one.id: p and p.to_mapping() for one in learners for p in [people.preferences(one.id)]
        },
        "groups": {id_: profile.group for id_, profile in sorted(record.profiles().items())},
        "leaders": dict(sorted(record.leaders().items())),
        "tombstones": sorted(record.tombstones()),
        "replicas": {
            "ours": sorted(record.replicas(ours=True)),
            "others": sorted(record.replicas(ours=False)),
        },
        "facts": {
            learner.id: {iri: asdict(fact) for iri, fact in sorted(record.facts(learner.id).items())}
            for learner in learners
        },
        "corrected": {
            learner.id: [record.corrected(event) for event in record.events(learner.id)]
            for learner in learners
        },
        "courses": {learner.id: _courses(workspace.study(learner.id, "en")) for learner in learners},
        "packs": [
            [pack.manifest.iri, pack.manifest.language, pack.size] for pack in workspace.library.installed()
        ],
        "facilitator": workspace.facilitators.exists,
        "sync": _synced(workspace),
        "downloads": [
            [one.catalogue, one.path, one.mirrors, asdict(one.pack), one.state]
            for one in workspace.downloads.all()
        ],
    }
    described: dict[str, Any] = json.loads(json.dumps(found))
    return described


def statements(workspace: Workspace) -> bytes:
    """Return every statement, one a line, in order of arrival."""
    return b"".join(body + b"\n" for _row, body in workspace.record.statements(0, 1_000_000))


def _courses(study: Study) -> list[list[Any]]:
    """Return for each course: language, per cent, next step, finished; and each step's state and scores."""
    return [
        [
            course.manifest.language,
            course.percent,
            course.next_step and course.next_step.step.id,
            course.finished,
            [[s.step.id, s.state, s.percent, s.best_score, s.right, s.questions] for s in course.steps],
        ]
        for course in study.courses()
    ]


def _pass_everything(workspace: Workspace, clock: SetClock) -> None:
    """Amina reads everything, fails the quiz with answers of all kinds, passes it, and practises."""
    amina = workspace.people.add("Amina", "bird", PINS["Amina"])
    workspace.people.set_preferences(amina.id, Preferences(theme="dark", text_size=115))
    study = workspace.study(amina.id, "en")
    for step in ("beans", "labels", "farewell"):
        lesson = study.open_lesson(SMALL_IRI, step)
        clock.pass_seconds(4 * _MINUTE)
        study.keep_place(lesson, Place("", 100))
        study.complete_lesson(lesson)
        study.leave(SMALL_IRI, step)
    for wrong in (7, 1, 0):
        run = study.open_quiz(SMALL_IRI, "quiz")
        clock.pass_seconds(3 * _MINUTE)
        answer_all(run, wrong=wrong)
        run.result()
        study.leave(SMALL_IRI, "quiz")
        clock.pass_seconds(_DAY)


def _read_in_arabic(workspace: Workspace, clock: SetClock) -> None:
    """Yusuf stops in the middle of a lesson, and in the middle of the quiz."""
    yusuf = workspace.people.add("يوسف", "drum", PINS["يوسف"])
    study = workspace.study(yusuf.id, "ar")
    study.set_course_language(SMALL_IRI, "ar")
    lesson = study.open_lesson(SMALL_IRI, "beans")
    clock.pass_seconds(90)
    study.keep_place(lesson, Place("split.1", 42))
    study.leave(SMALL_IRI, "beans")
    run = study.open_quiz(SMALL_IRI, "quiz")
    for question in run.questions[:3]:
        run.answer(question.id, wrong_response(question))
    study.leave(SMALL_IRI, "quiz")
    workspace.record.set_profile(yusuf.id, yusuf.name, yusuf.avatar, "Tuesday")


def _read_what_a_friend_brought(workspace: Workspace, clock: SetClock) -> None:
    """Yusuf looks into a file that nobody vouches for: the same to look at, another by its names."""
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    iri = workspace.library.install(small_pack(), warrant).manifest.iri
    yusuf = next(learner for learner in workspace.people.learners() if learner.name == "يوسف")
    study = workspace.study(yusuf.id, "en")
    study.complete_lesson(study.open_lesson(iri, "beans"))
    run = study.open_quiz(iri, "quiz")
    clock.pass_seconds(_MINUTE)
    run.answer(run.questions[0].id, wrong_response(run.questions[0]))
    study.leave(iri, "quiz")


def _take_in_a_neighbour(workspace: Workspace, clock: SetClock) -> None:
    """Neema learned at another computer; her record was brought here."""
    with tempfile.TemporaryDirectory() as other:
        there = Workspace(DataFolder(Path(other) / "data"), clock)
        bring_in(there, small_pack())
        neema = there.people.add("Neema", "kite")
        study = there.study(neema.id, "en")
        study.complete_lesson(study.open_lesson(SMALL_IRI, "labels"))
        bodies = [body for _row, body in there.record.statements(0, 1_000_000)]
        there.close()
    workspace.record.merge(bodies)


def _come_and_go(workspace: Workspace, clock: SetClock) -> None:
    """A guest stays a guest, one becomes a learner, two are one person, and one is erased."""
    guest = workspace.people.guest()
    study = workspace.study(guest.id, "en")
    study.keep_place(study.open_lesson(SMALL_IRI, "beans"), Place("", 7))
    joined = workspace.people.guest()
    workspace.study(joined.id, "en").open_lesson(SMALL_IRI, "farewell")
    workspace.people.rename(joined.id, "Baraka")
    clock.pass_seconds(_DAY)
    twice = workspace.people.add("Baraka again", "fish")
    study = workspace.study(twice.id, "en")
    study.complete_lesson(study.open_lesson(SMALL_IRI, "labels"))
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    workspace.centre.merge(warrant, joined.id, twice.id)
    gone = workspace.people.add("Daudi", "dhow")
    workspace.study(gone.id, "en").open_lesson(SMALL_IRI, "beans")
    workspace.centre.erase(warrant, gone.id)


def _send_about(workspace: Workspace) -> None:
    """Most was sent to a store, which would not take one statement; one computer's sticks are known."""
    warrant = workspace.facilitators.sign_in(PASSPHRASE)
    target = workspace.sync.add_store(warrant, "Ministry", "https://lrs.example/xapi", "centre", "a secret")
    ledger = Ledger(workspace.db)
    (row, _event), *_others = workspace.sync.waiting(target, 5)
    with workspace.db.writing():
        ledger.keep(target.id, Progress(row + 20, row + 25, row, 1_795_000_000_000))
        ledger.withhold(target.id, row, 422, "no such activity", 1_795_000_000_000)
        ledger.count(target.id, workspace.sync.today, 12_345, 678)
        KnownReplicas(workspace.db).remember(
            "dddddddd-0000-4000-8000-000000000000", bytes(range(32)), 1_795_000_000_000
        )


def _want_a_course(workspace: Workspace, clock: SetClock) -> None:
    """A newer version of the small course waits in the queue, and rests."""
    pack = listed(
        replace(workspace.library.installed()[0].manifest, version=7), 30_000, "a" * 64, 900, "b" * 64
    )
    mirrors = ("https://courses.example/catalogue", "/media/stick/Darasa/courses/0123456789abcdef")
    offer = Offer("c" * 64, f"{pack.publisher}/{pack.file}", pack, mirrors)
    queue = Queue(workspace.db)
    queue.put(row_of(offer, clock.read().utc_ms), first=False)
    queue.pause(queue.rows()[0].id, paused=True)


def _synced(workspace: Workspace) -> dict[str, Any]:
    """Return how the targets stand, and whose sticks are known."""
    sync = workspace.sync
    known = KnownReplicas(workspace.db).key_of("dddddddd-0000-4000-8000-000000000000")
    return {
        "targets": [asdict(target) for target in sync.targets()],
        "progress": [asdict(Ledger(workspace.db).progress(target.id)) for target in sync.targets()],
        "waiting": [status.waiting for status in sync.status()],
        "withheld": [
            [one.event.id, one.status, one.words]
            for target in sync.targets()
            for one in sync.withheld(target)
        ],
        "traffic": [asdict(day) for day in Ledger(workspace.db).days(0, 10**6)],
        "known": known and known.hex(),
    }


def main() -> None:
    """Make the data folder, and write down what it holds."""
    shutil.rmtree(FIRST, ignore_errors=True)
    with tempfile.TemporaryDirectory() as state:
        os.environ["XDG_STATE_HOME"] = state
        code = make(DATA)
        copy = Path(state) / "data"
        shutil.copytree(DATA, copy)
        workspace = Workspace(DataFolder(copy), SetClock())
        expected = describe(workspace) | {"recovery_code": code}
        EXPECTED.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        STATEMENTS.write_bytes(statements(workspace))
        workspace.close()


if __name__ == "__main__":
    main()
