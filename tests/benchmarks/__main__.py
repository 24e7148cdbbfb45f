"""`make bench`: measures, prints a table and writes it as JSON. A target that is missed does not fail it."""

import argparse
import json
import platform
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import PySide6

from darasa.core.paths import DataFolder
from tests.benchmarks import answer, data, downloads, keeping, searching, switching, uploads, verify
from tests.benchmarks.measure import RUNS, Row, alternate, run_program


def rows(folder: Path, scratch: Path) -> Iterator[Row]:
    """Give each row of the table as soon as it is measured."""
    state = folder / "state"
    small, large = data.small(scratch / "small"), data.large(folder / "large")

    def start(program: str, *arguments: str | Path) -> float:
        spawned = time.monotonic()
        (painted,) = run_program(program, *arguments, state=state)
        return (painted - spawned) * 1000

    def starts(name: str, folder: DataFolder) -> Row:
        ours, floor = alternate(lambda: start("app_start", folder.root), lambda: start("bare_window", "time"))
        return Row(name, ours, floor, "ms", 1.6, RUNS)

    yield starts("start to first painted screen", small)
    start_of_large = starts(f"the same, {data.COURSES} courses, {data.EVENTS:,} events", large)
    yield start_of_large
    yield keeping.start_check(large, start_of_large.ours)
    ours, floor = alternate(
        lambda: run_program("app_memory", small.root, state=state)[0],
        lambda: run_program("bare_window", "memory", state=state)[0],
    )
    yield Row("peak memory, home and a lesson", ours, floor, "MiB", 1.6, RUNS)
    yield answer.measure(small, scratch)
    screen, its_floor, text, floor = run_program("lesson", small.root, state=state)
    yield Row("open a lesson until painted", screen, its_floor, "ms", 1.5, RUNS)
    yield Row("the same, its text alone", text, floor, "ms", 1.5, RUNS)
    yield from switching.rows(scratch, state)
    yield verify.measure(scratch)
    yield from keeping.backups(large, scratch)
    yield keeping.growth(scratch)
    yield from uploads.uploads(large, scratch, state)
    yield from downloads.downloads(scratch / "downloads")
    yield from searching.rows(scratch, state)


def main() -> int:
    """Measure everything, print the table and write the file."""
    parser = argparse.ArgumentParser(description="Measure Darasa beside floors taken in the same run.")
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"), help="the JSON file to write")
    out: Path = parser.parse_args().out
    folder = out.parent / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    measured = []
    print(f"{'':46}{'ours':>10}{'floor':>10}       {'ratio':>7}{'target':>8}")
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        for row in rows(folder, Path(scratch)):
            measured.append(row)
            verdict = "met" if row.met else "MISSED"
            print(
                f"{row.name:46}{row.ours:10.2f}{row.floor:10.2f} {row.unit:5} {row.ratio:6.2f}x"
                f"{row.target:7.2f}x  {verdict}",
                flush=True,
            )
    missed = ", ".join(row.name for row in measured if not row.met) or "none"
    print(f"Medians of {RUNS} runs, turn by turn with the floor. Targets missed: {missed}.")
    machine = {
        "machine": platform.machine(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "sqlite": sqlite3.sqlite_version,
    }
    told = {"on": machine, "rows": [row.as_json() for row in measured]}
    out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    print(f"Written to {out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
