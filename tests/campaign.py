"""How long the long campaigns run: at full count under `make soak`, a tenth otherwise."""

import os

TALLY = "tally:"
"""Begins each line that the summary of a test run collects into its table."""


def campaign(full: int) -> int:
    """Return how many rounds to run now: `full` under `make soak`, else a tenth, at least one."""
    return full if os.environ.get("DARASA_SOAK") == "1" else max(1, full // 10)


def tally(**counts: int) -> None:
    """Print what a campaign counted, in one line that the run's summary collects."""
    print(TALLY, " ".join(f"{name}={count:,}" for name, count in counts.items()))
