"""A terminal at which a command is typed and answered, as somebody does it."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Sequence

CTRL_C = "\x03"


def at_a_terminal(words: Sequence[str], typed: Sequence[tuple[str, str]]) -> tuple[int, str]:
    """Run `darasa` with these words in a terminal, and type each answer when its question is there.

    Returns its exit code, and all that it showed.
    """
    ours, theirs = pty.openpty()
    command = ["setsid", "--ctty", "--wait", sys.executable, "-m", "darasa", *words]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = ""
    for question, answer in typed:
        asked = len(shown)
        while question not in shown[asked:]:
            more = _read(ours)
            assert more, f"never asked {question!r}: {shown}"
            shown += more
        os.write(ours, answer.encode())
    # Python may be told of Ctrl+C just before it waits for a key: whoever sees nothing happen presses again.
    if typed and typed[-1][1] == CTRL_C and not select.select([ours], [], [], 20)[0]:
        os.write(ours, CTRL_C.encode())
    while more := _read(ours):
        shown += more
    os.close(ours)
    return process.wait(timeout=60), shown


def _read(terminal: int) -> str:
    """Return what comes next; nothing once the process has closed its end, or is silent for a minute."""
    if not select.select([terminal], [], [], 60)[0]:
        return ""
    try:
        return os.read(terminal, 4096).decode()
    except OSError:
        return ""
