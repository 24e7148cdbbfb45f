"""All catalogues of a data folder as they are kept: reading them, and recognising one where it turns up."""

import hashlib
import re
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from darasa.core.lock import FolderInUseError, FolderLock
from darasa.library.catalogues.errors import (
    CatalogueDamagedError,
    CatalogueNotKeptError,
    CatalogueShownError,
    CatalogueTooLargeError,
    CatalogueUnknownError,
    PublisherExpiredError,
    PublisherPinnedError,
)
from darasa.library.catalogues.keeping import About, Keeping, PublisherAtAGlance, State
from darasa.library.catalogues.pins import read_pins
from darasa.library.catalogues.survey import Survey, survey
from darasa.library.catalogues.types import Catalogue, PublisherHere, Standing, fingerprint_of
from darasa.library.mirrors import (
    MirrorRefusedError,
    MirrorTooLargeError,
    NotInMirrorError,
    open_mirror,
    read_whole,
)

if TYPE_CHECKING:
    from darasa.core.errors import DarasaError
    from darasa.core.tasks import Check
    from darasa.library.catalogues.trust import Read

_ROOT = re.compile(r"metadata/([0-9]+)\.root\.json")
"""Not that of a publisher under the top-level domain `root`."""
_PATIENCE: Final = 10.0
"""Seconds that another process may need to write down what it found."""
_LOOK_SECONDS: Final = 0.1
"""How often it is looked whether somebody still waits."""


class Shelf:
    """The folders of all catalogues. Reading takes no lock: a state is replaced as a whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pins_file = folder / "publishers.json"
        self._surveys: dict[str, tuple[State, Survey]] = {}

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold off others who write, for moments. Raises CatalogueNotKeptError, FolderInUseError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock, give_up = FolderLock(self.folder / "writing.lock"), time.monotonic() + _PATIENCE
            while not lock.acquire():
                if time.monotonic() > give_up:
                    raise FolderInUseError(lock.path)
                time.sleep(0.02)
            try:
                yield
            finally:
                lock.release()
        except OSError as error:
            raise CatalogueNotKeptError(self.folder, error.strerror or str(error)) from error

    @contextmanager
    def reading(self, address: str, check: "Check") -> "Iterator[Read]":
        """Give a way to read the files of a mirror.

        It raises MirrorErrors, NetErrors, CatalogueTooLargeError, and what `check` raises: that ends also
        what waits for a network.
        """
        mirror = open_mirror(address)
        executor = ThreadPoolExecutor(1, "darasa-catalogue")

        def read(name: str, limit: int) -> bytes | None:
            check()
            task = executor.submit(read_whole, mirror, name, limit)
            while not wait([task], _LOOK_SECONDS).done:
                check()
            try:
                return task.result()
            except NotInMirrorError:
                return None
            except MirrorTooLargeError as error:
                raise CatalogueTooLargeError(name, limit) from error
            except MirrorRefusedError as error:
                # Some stores answer so for what is not there, and one root is always not there yet.
                if error.status == 403 and _ROOT.fullmatch(name):
                    return None
                raise

        try:
            yield read
        finally:
            mirror.abort()  # nobody waits any more for what may be on its way
            executor.shutdown()
            mirror.close()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all catalogues."""
        if not self.folder.is_dir():
            return ()
        return tuple(sorted(path.name for path in self.folder.iterdir() if Keeping(path).exists))

    def keeping(self, catalogue: str) -> Keeping:
        """Return the folder of a catalogue that is here; raises CatalogueUnknownError."""
        if catalogue not in self.ids():
            raise CatalogueUnknownError(catalogue)
        return Keeping(self.folder / catalogue)

    def glance(self, catalogue: str, now: int) -> Catalogue:
        """Return how a catalogue stands at a time (UTC milliseconds), without reading metadata."""
        keeping, about, state = self.keeping(catalogue), About("", (), False), None
        with suppress(CatalogueDamagedError):
            about = keeping.about()
            state = keeping.state()
        if state is None:
            title = about.name or catalogue[:16]
            return Catalogue(catalogue, title, about.mirrors, fingerprint_of(catalogue), Standing.DAMAGED)
        if not state.expires_at:
            standing = Standing.NEVER
        else:
            standing = Standing.EXPIRED if now >= state.expires_at else Standing.FRESH
        pins = read_pins(self.pins_file)
        return Catalogue(
            catalogue,
            about.name or state.title or catalogue[:16],
            about.mirrors,
            fingerprint_of(catalogue),
            standing,
            state.refreshed_at or None,
            state.expires_at or None,
            about.accepts_expired,
            tuple(
                PublisherHere(
                    one.publisher,
                    one.name,
                    _trouble(one, catalogue, pins, 0 if about.accepts_expired else now),
                )
                for one in state.publishers
            ),
        )

    def survey(self, catalogue: str) -> Survey:
        """Return all that is believed of a catalogue, verified; it was refreshed once.

        Raises CatalogueDamagedError.
        """
        from darasa.library.catalogues.trust import Walk

        keeping = self.keeping(catalogue)
        while True:
            state = keeping.state()
            kept = self._surveys.get(catalogue)
            if kept is not None and kept[0] == state:
                return kept[1]
            files = keeping.files(state)
            try:
                read = _from(files)
                found = survey(Walk(self.roots(catalogue, files), read), read, lambda _: None)
            except (CatalogueShownError, CatalogueDamagedError) as error:
                if keeping.state() != state:
                    continue  # another process has put a newer one in its place
                raise CatalogueDamagedError(keeping.folder / str(state.number), str(error)) from error
            self.remember(catalogue, state, found)
            return found

    def remember(self, catalogue: str, state: State, survey: Survey) -> None:
        """Keep at hand what a state says."""
        self._surveys[catalogue] = state, survey

    def state(self, catalogue: str) -> tuple[State, dict[str, bytes]]:
        """Return what is believed, or what is left of it, and its files."""
        keeping = self.keeping(catalogue)
        try:
            state = keeping.state()
        except CatalogueDamagedError:
            state = keeping.left()
        return state, keeping.files(state)

    def roots(self, catalogue: str, files: Mapping[str, bytes]) -> list[bytes]:
        """Return the roots among the files, the first trusted before all; raises CatalogueDamagedError."""
        found = {int(match[1]): data for name, data in files.items() if (match := _ROOT.fullmatch(name))}
        roots = [data for _, data in sorted(found.items())]
        if not roots or hashlib.sha256(roots[0]).hexdigest() != catalogue:
            raise CatalogueDamagedError(self.folder / catalogue, "its root is not there")
        return roots

    def is_sound(self, catalogue: str) -> bool:
        """Whether a root is here to begin from, and how the catalogue stands is known."""
        if catalogue not in self.ids():
            return False
        try:
            keeping = self.keeping(catalogue)
            self.roots(catalogue, keeping.files(keeping.state()))
        except CatalogueDamagedError:
            return False
        return True

    def knows_root(self, root: bytes) -> str | None:
        """Return the catalogue in whose history this root is."""
        for catalogue in self.ids():
            if root in self.state(catalogue)[1].values():
                return catalogue
        return None

    def recognise(self, read: "Read") -> str | None:
        """Return the catalogue that a mirror is one of: it has one of its roots."""
        from darasa.library.catalogues.trust import MAX_ROOT

        for catalogue in self.ids():
            for name, root in reversed(self.state(catalogue)[1].items()):
                with suppress(CatalogueShownError):
                    if _ROOT.fullmatch(name) and read(name, MAX_ROOT) == root:
                        return catalogue
        return None

    def follows(self, root: bytes, read: "Read") -> str | None:
        """Return the catalogue whose roots lead to this one, by way of others that a mirror has."""
        from darasa.library.catalogues.trust import Walk

        for catalogue in self.ids():
            with suppress(CatalogueShownError, CatalogueDamagedError):
                walk = Walk(self.roots(catalogue, self.state(catalogue)[1]), read)
                walk.up()
                if root in walk.files.values():
                    return catalogue
        return None


def _from(files: Mapping[str, bytes]) -> "Read":
    return lambda name, _limit: files.get(name)


def _trouble(
    one: PublisherAtAGlance, catalogue: str, pins: Mapping[str, str], now: int
) -> "DarasaError | None":
    """Return why nothing of a publisher is offered at a time; 0 is one at which nothing has expired."""
    if one.trouble is not None or not one.expires_at:
        return one.trouble
    owner = pins.get(one.publisher, "")
    if owner != catalogue:
        return PublisherPinnedError(one.publisher, owner)
    return PublisherExpiredError(one.publisher, one.expires_at, now) if now >= one.expires_at else None
