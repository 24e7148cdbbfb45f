"""A process that verifies mutations of a pack, one after another: `python -m tests.hostile.verifying`.

Arguments: the pack, a folder, the first seed, how many. Each verdict is one line. Whatever takes more memory
than a small computer has, or a minute, ends the process, and who started it sees at which seed.
"""

import json
import resource
import signal
import sys
from pathlib import Path
from random import Random

from darasa.packs.errors import PackRefusedError
from darasa.packs.pack import Pack
from darasa.packs.verify import verify_pack
from tests.forging import contents_of
from tests.hostile.mutations import KINDS, mutate

MEMORY = 1024 * 2**20
SECONDS = 60
"""Of the processor's time, for one pack."""


def main() -> None:
    """Verify the mutations of these seeds."""
    pack, folder, first, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    here = folder / "original.dpack"
    here.write_bytes(pack.read_bytes())
    original = contents_of(here)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for seed in range(first, first + count):
        kind = KINDS[seed % len(KINDS)]
        print(json.dumps({"seed": seed, "kind": kind}), end=" ", flush=True)
        mutated = folder / "mutated.dpack"
        mutate(kind, Random(seed), here, mutated)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        verdict = verdict_on(mutated, original)
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(json.dumps(verdict), flush=True)


def verdict_on(path: Path, original: dict[str, bytes]) -> str:
    """Return "refused", "identical" or "other", all by reading the whole pack."""
    try:
        manifest = verify_pack(path)
    except PackRefusedError as error:
        return "refused" if error.file == path and error.reason else f"badly refused: {error}"
    with Pack.open(path) as pack:
        contents = {entry.path: pack.media(entry.path) for entry in manifest.entries}
    return "identical" if contents == original else "other"


if __name__ == "__main__":
    main()
