"""How long an answer takes until it is committed, beside one bare SQLite commit that is as safe."""

import sqlite3
import time
from pathlib import Path
from statistics import median

from darasa.core.paths import DataFolder
from darasa.learning.quiz import QuizRun
from darasa.learning.scoring import right_response
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, QUIZ
from tests.benchmarks.measure import RUNS, Row

ROW_BYTES = 300
"""About what one event takes in the database."""


def measure(data: DataFolder, scratch: Path) -> Row:
    """Answer the whole quiz `RUNS` times; after each answer, make one bare commit in the same file system."""
    workspace = Workspace(data)
    study = workspace.study(workspace.people.learners()[0].id, "en")
    bare = sqlite3.connect(scratch / "bare.db", isolation_level=None)
    bare.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id, body);")
    run = study.open_quiz(COURSE, QUIZ)
    rounds = []
    for _ in range(RUNS + 1):
        rounds.append(_one_round(run, bare))
        run = run.restart()
    bare.close()
    workspace.close()
    ours = median(seconds for seconds, _ in rounds[1:])
    floor = median(seconds for _, seconds in rounds[1:])
    return Row("answer committed", ours * 1000, floor * 1000, "ms", 3.0, RUNS)


def _one_round(run: QuizRun, bare: sqlite3.Connection) -> tuple[float, float]:
    ours, floor = [], []
    for question in run.questions:
        response = right_response(question)
        start = time.perf_counter()
        run.answer(question.id, response)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t VALUES (?, ?)", (len(floor), bytes(ROW_BYTES)))
        bare.execute("COMMIT")
        floor.append(time.perf_counter() - start)
    return median(ours), median(floor)
