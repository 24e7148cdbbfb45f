"""Gets one course in a process of its own, to be killed: `python -m tests.catalogues.get_one DATA PATH`.

DATA is a data folder whose catalogues are refreshed already, PATH the name of the pack's target. It ends
with 0 when the course is installed.
"""

import sys
from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.library.fetching.patience import Patience
from darasa.library.fetching.service import Downloads
from darasa.workspace import Workspace

QUICK = Patience(first=0.01, ceiling=0.05, at_once=0.001, tries=6, rest=0.02, longest_rest=0.05)


def main(data: str, path: str) -> None:
    """Get it."""
    workspace = Workspace(DataFolder(Path(data)))
    try:
        offer = next(one for one in workspace.catalogues.offers() if one.path == path)
        Downloads(
            workspace.db, workspace.data, workspace.clock, workspace.library, workspace.catalogues, QUICK
        ).get(offer)
    finally:
        workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
