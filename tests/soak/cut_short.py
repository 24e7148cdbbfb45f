"""Does one thing to a data folder and is killed at one step: `python -m tests.soak.cut_short WHAT DATA STEP`.

A step is whatever changes files, or makes the names in a folder durable: Python says each beforehand to its
audit hooks. Prints how many there were.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from darasa.centre.rescue import rescue
from darasa.centre.restoring import backup_at, restore
from darasa.core.paths import DataFolder
from darasa.workspace import Workspace

PASSPHRASE = "four green mangoes"
_STEPS = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.", "sqlite3.connect")


def main(what: str, folder: str, step: int) -> None:
    """Do it, and be killed before step number `step`, counted from 0."""
    data = DataFolder(Path(folder))
    workspace = Workspace(data)
    if what.startswith("erase "):
        warrant = workspace.facilitators.sign_in(PASSPHRASE)
        workspace.people.learners()
    taken = die_before(step)
    match what.split():
        case ["rescue"]:
            rescue(data)
        case ["restore", backup]:
            restore(data, backup_at(Path(backup)))
        case ["erase", learner]:
            workspace.centre.erase(warrant, learner)
    print(taken())


def die_before(step: int) -> Callable[[], int]:
    """From now on count steps, and be killed before that of this number, counted from 0.

    Returns what tells how many there were.
    """
    taken = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal taken
        writes = (
            event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        )
        is_named = event == "open" and not isinstance(arguments[0], int)
        syncs = is_named and not writes and Path(os.fsdecode(arguments[0])).is_dir()
        if writes or syncs or event.startswith(_STEPS):
            if taken == step:
                os.kill(os.getpid(), signal.SIGKILL)
            taken += 1

    sys.addaudithook(hook)
    return lambda: taken


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
