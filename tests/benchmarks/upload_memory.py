"""Sends what is waiting: `python -m tests.benchmarks.upload_memory DATA URL EVENTS`.

Prints the most memory in MiB, and the seconds that sending took. DATA is told to send no more than the last
EVENTS events.
"""

import sys
import time
from pathlib import Path

from darasa.core.paths import DataFolder
from darasa.core.warrant import Warrant
from darasa.sync.models import Ledger
from darasa.sync.service import Sync
from darasa.sync.types import Progress
from darasa.workspace import Workspace
from tests.benchmarks.finish import peak_memory

workspace = Workspace(DataFolder(Path(sys.argv[1])))
sync = Sync(workspace.db, workspace.data, workspace.record, workspace.clock, lambda _: None)
for old in sync.targets():
    sync.remove(Warrant(), old.id)
target = sync.add_store(Warrant(), "sink", sys.argv[2], "key", "secret", everything=True)
newest = workspace.record.newest_row()
with workspace.db.writing():
    Ledger(workspace.db).keep(target.id, Progress(position=max(0, newest - int(sys.argv[3]))))
start = time.perf_counter()
(sent,) = sync.send()
seconds = time.perf_counter() - start
assert sent.trouble is None, sent
assert sent.waiting == 0
print(peak_memory(), seconds)
workspace.close()
