"""How long verifying a large pack takes, beside reading the same bytes and their SHA-256."""

import hashlib
import time
from pathlib import Path

from darasa.packs.service import verify_pack
from tests.benchmarks.measure import RUNS, Row, alternate
from tests.courses import build_large

MEGABYTES = 200
PIECE = 2**20


def measure(scratch: Path) -> Row:
    """Verify a pack of `MEGABYTES` MB, most of it photographs."""
    pack = build_large(scratch, MEGABYTES)

    def ours() -> float:
        start = time.perf_counter()
        verify_pack(pack)
        return time.perf_counter() - start

    def floor() -> float:
        start = time.perf_counter()
        digest = hashlib.sha256()
        with pack.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
        return time.perf_counter() - start

    verified, hashed = alternate(ours, floor)
    return Row(f"verify a {MEGABYTES} MB pack", verified * 1000, hashed * 1000, "ms", 1.15, RUNS)
