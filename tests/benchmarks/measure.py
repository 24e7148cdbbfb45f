"""How things are measured: ours and a floor, turn by turn, so that a busy machine slows both."""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

RUNS = 9
"""Odd, so that the median is one that was seen; the first of each is a warm-up and not counted."""
ROOT = Path(__file__).parents[2]
SCREEN = Path(__file__).parent / "screen.json"
"""A common laptop's screen, 1366 × 768; without it Qt's offscreen platform has 800 × 800."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: medians of what we take and of what the floor takes, in the same unit."""

    name: str
    ours: float
    floor: float
    unit: str
    target: float
    """The largest ratio of ours to the floor that is aimed at."""
    runs: int

    @property
    def ratio(self) -> float:
        """How many times the floor we take."""
        return self.ours / self.floor

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.ratio <= self.target

    def as_json(self) -> dict[str, object]:
        """Return the row for the JSON file."""
        return asdict(self) | {"ratio": round(self.ratio, 3), "met": self.met}


def alternate(ours: Callable[[], float], floor: Callable[[], float], runs: int = RUNS) -> tuple[float, float]:
    """Return the medians of `ours` and `floor`, called turn by turn after one warm-up each."""
    pairs = [(ours(), floor()) for _ in range(runs + 1)][1:]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def run_program(module: str, *arguments: str | Path, state: Path) -> tuple[float, ...]:
    """Run a program of this folder in a process of its own and return the numbers it prints.

    `state` takes what the program keeps outside its data folder.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}", "XDG_STATE_HOME": str(state)}
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return tuple(float(number) for number in done.stdout.split())
