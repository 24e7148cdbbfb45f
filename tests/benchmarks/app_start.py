"""What starting takes: `python -m tests.benchmarks.app_start DATA` prints when the screen was painted."""

import sys

from darasa.cli.main import main
from tests.benchmarks.finish import finish

code = main(["run", "--quit-after-paint", "--data", sys.argv[1]])
if code != 0:
    raise SystemExit(code)
finish("time")
