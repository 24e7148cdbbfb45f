"""What uploading takes: time beside bare requests, bytes, memory, and what is sent twice after a cut."""

import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import requests

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.net.http import Answer, Http
from darasa.record.types import Draft, Result, Verb
from darasa.sync.service import Sync
from darasa.sync.uploader import LARGEST
from darasa.workspace import Workspace
from tests.benchmarks.data import COURSE, EVENTS
from tests.benchmarks.measure import Row, alternate, run_program
from tests.stores.faults import CutRequest, Pass
from tests.stores.proxy import FaultProxy
from tests.stores.ralph import Ralph

COMPLETIONS = 10_000
_LEARNERS, _STEPS = 50, 20
_FEW = 1_000
_ALLOWED_MIB = 20
_RUNS = 3
"""Each sends ten thousand statements twice, to a store that reads all it has for every batch."""


def uploads(large: DataFolder, scratch: Path, state: Path) -> Iterator[Row]:
    """Give each row as soon as it is measured."""
    with Ralph() as ralph:
        yield from _to_ralph(ralph, scratch)
        yield _after_a_cut(ralph, scratch)
    yield _memory(large, scratch, state)


def completions(folder: Path) -> Workspace:
    """Make a data folder with `COMPLETIONS` completions, none of them frozen yet."""
    workspace = Workspace(DataFolder(folder))
    learners = [workspace.people.add(f"Learner {number}", "bird").id for number in range(_LEARNERS)]
    workspace.record.record_all(
        Draft(
            learners[number * 7 % _LEARNERS],
            Verb.COMPLETED,
            f"{COURSE}/step-{number // _LEARNERS % _STEPS}",
            Result(duration_ms=60_000 + 10 * (number * 37 % 9_000)),
            COURSE,
            1,
            "en",
        )
        for number in range(COMPLETIONS)
    )
    return workspace


def _sync(workspace: Workspace, url: str, ralph: Ralph) -> Sync:
    sync = Sync(workspace.db, workspace.data, workspace.record, workspace.clock, lambda _: None)
    sync.add_store(Warrant(), "store", url, ralph.key, ralph.secret)
    return sync


def _to_ralph(ralph: Ralph, scratch: Path) -> Iterator[Row]:
    original = completions(scratch / "completions")
    original.close()
    batches: list[bytes] = []
    request = Http.request

    def remembering(http: Http, method: str, url: str, **options: object) -> Answer:
        if method == "POST":
            assert isinstance(options["body"], bytes)
            batches.append(options["body"])
        return request(http, method, url, **options)  # type: ignore[arg-type]

    folder = scratch / "sent"

    def ours() -> float:
        ralph.clear()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(scratch / "completions", folder)
        workspace = Workspace(DataFolder(folder))
        sync = _sync(workspace, ralph.url, ralph)
        batches.clear()
        start = time.perf_counter()
        with patch.object(Http, "request", remembering):
            (sent,) = sync.send()
        seconds = time.perf_counter() - start
        assert sent.statements == COMPLETIONS == len(ralph.statements())
        workspace.close()
        return seconds

    def bare() -> float:
        ralph.clear()
        headers = {"Content-Type": "application/json", "X-Experience-API-Version": "1.0.3"}
        start = time.perf_counter()
        for batch in batches:
            answer = requests.post(
                f"{ralph.url}/statements",
                batch,
                headers=headers,
                auth=(ralph.key, ralph.secret),
                timeout=60,
            )
            answer.raise_for_status()
        return time.perf_counter() - start

    seconds, floor = alternate(ours, bare, _RUNS)
    yield Row(f"{COMPLETIONS:,} completions to Ralph", seconds, floor, "s", 1.2, _RUNS)
    yield from _bytes(ralph, scratch)


def _bytes(ralph: Ralph, scratch: Path) -> Iterator[Row]:
    """Count at a proxy what a full round and an empty one put on the wire."""
    ralph.clear()
    folder = scratch / "counted"
    shutil.copytree(scratch / "completions", folder)
    workspace = Workspace(DataFolder(folder))
    with FaultProxy(ralph.url) as proxy:
        sync = _sync(workspace, proxy.url, ralph)
        sync.send()
        bodies = [body for _row, body in workspace.record.outgoing(0, 10 * COMPLETIONS)]
        wire, plain = proxy.sent + proxy.received, sum(map(len, bodies))
        name = "bytes on the wire for each completion"
        yield Row(name, wire / COMPLETIONS, plain / COMPLETIONS, "B", 1.05, 1)
        proxy.reset_counts()
        sync.send()
        # A ratio needs a floor: the one request of at most 1 kB that it may make.
        yield Row("a round with nothing to send", proxy.sent + proxy.received, 1000, "B", 1.0, 1)
    stick = scratch / "stick"
    stick.mkdir()
    exported = workspace.sticks.renew(stick, None, "PC 4")
    assert exported.statements == COMPLETIONS
    yield Row("bytes on a stick for each completion", exported.size / COMPLETIONS, 100, "B", 1.0, 1)
    workspace.close()


def _after_a_cut(ralph: Ralph, scratch: Path) -> Row:
    """Cut the line in the middle of a batch, half-way, and count what is sent twice."""
    ralph.clear()
    folder = scratch / "cut"
    shutil.copytree(scratch / "completions", folder)
    workspace = Workspace(DataFolder(folder))
    received: Counter[str] = Counter()

    def watch(statement: dict[str, object]) -> bool:
        received[str(statement["id"])] += 1
        return False

    with FaultProxy(ralph.url, refuse=watch) as proxy:
        sync = _sync(workspace, proxy.url, ralph)
        total = sum(len(body) for _row, body in workspace.record.outgoing(0, 10 * COMPLETIONS))
        half = total // 2

        def faults() -> Iterator[CutRequest | Pass]:
            while proxy.sent < half - LARGEST // 2:
                yield Pass()
            yield CutRequest(LARGEST // 2)

        proxy.plan_from(faults())
        (first,) = sync.send()
        assert first.trouble is not None
        before = proxy.sent
        (second,) = sync.send()
        assert second.trouble is None
        again = proxy.sent - before
    assert first.statements + second.statements == COMPLETIONS
    assert max(received.values()) == 1
    missing = total * second.statements // COMPLETIONS
    workspace.close()
    return Row("after a cut half-way: bytes, the other half", again / 1e6, missing / 1e6, "MB", 1.05, 1)


def _memory(large: DataFolder, scratch: Path, state: Path) -> Row:
    folder = scratch / "upload-memory"
    shutil.copytree(large.root, folder)
    with _sink() as url:
        few, _seconds = run_program("upload_memory", folder, url, str(_FEW), state=state)
        many, seconds = run_program("upload_memory", folder, url, str(EVENTS), state=state)
    print(f"sent {EVENTS:,} events in {seconds:.0f} s", file=sys.stderr)
    shutil.rmtree(folder)
    return Row(f"memory to send {EVENTS:,}, {_FEW:,} and 20", many, few + _ALLOWED_MIB, "MiB", 1.0, 1)


@contextmanager
def _sink() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.benchmarks.sink"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}/xAPI"
        finally:
            process.stdin.close()
