"""Fetching a small file whose hash is known: the index of a pack."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Final

from darasa.core.errors import DarasaError
from darasa.core.tasks import CancelledError, Check
from darasa.library.fetching.errors import AlteredError
from darasa.library.fetching.halt import Halt, Pool
from darasa.library.fetching.patience import Choice, Patience
from darasa.library.mirrors import Mirror, MirrorError
from darasa.net.errors import ConnectionLostError, NetError

_LOOK_SECONDS: Final = 0.1


@dataclass(frozen=True, slots=True)
class Small:
    """A file of a catalogue."""

    path: str
    """Below a mirror's address."""
    size: int
    sha256: str


def fetch_small(file: Small, mirrors: Sequence[str], patience: Patience, check: Check, pool: Pool) -> bytes:
    """Return the file, however often the line breaks: what came of it is not fetched again.

    Raises MirrorErrors, NetErrors and AlteredError when no mirror is left to ask, and what `check` raises.
    """
    halt, choice = Halt(pool), Choice(mirrors, patience)
    with ThreadPoolExecutor(1, "darasa-fetch") as executor:
        try:
            task = executor.submit(_fetch, file, halt, choice)
            while not wait([task], _LOOK_SECONDS).done:
                check()
        finally:
            halt.stop()
    return task.result()


def _fetch(file: Small, halt: Halt, choice: Choice) -> bytes:
    tries: Counter[str] = Counter()
    altered: Counter[str] = Counter()
    data = bytearray()
    while (mirror := halt.open_mirror(address := choice.address)) is not None:
        before = len(data)
        trouble: DarasaError = ConnectionLostError(mirror.address, "it ended early")
        try:
            _take(mirror, file, data)
            halt.keep_mirror(address, mirror)
        except (MirrorError, NetError) as error:
            trouble = error
            halt.close_mirror(mirror)
        if len(data) == file.size:
            if hashlib.sha256(data).hexdigest() == file.sha256:
                return bytes(data)
            data, trouble = bytearray(), AlteredError(file.path, "")
            altered[address] += 1
        tries[address] = 0 if len(data) > before else tries[address] + 1
        halt.pause(choice.failed(address, trouble, max(tries[address], altered[address])))
    raise CancelledError


def _take(mirror: Mirror, file: Small, data: bytearray) -> None:
    """Add to `data` what comes of the rest."""
    with mirror.stream(file.path, len(data), file.size) as stream:
        place = stream.start
        for piece in stream.pieces:
            if len(data) == file.size:  # it goes on beyond what was asked for
                return
            data += piece[len(data) - place : file.size - place] if place + len(piece) > len(data) else b""
            place += len(piece)
