"""A catalogue read by python-tuf's own client, as any program would read it: none of our code decides."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from darasa.library.catalogues.listing import target_file

_ADDRESS = "http://catalogue.example/metadata/"


class FolderFetcher(FetcherInterface):
    """Reads from a folder what would be fetched from a server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> object:
        path = self._folder / "metadata" / url.removeprefix(_ADDRESS)
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        return iter([path.read_bytes()])


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who trusts a first root, and remembers in `memory` what was seen."""

    folder: Path
    memory: Path
    root: bytes

    def refresh(self) -> Updater:
        """Read the metadata and return the client; raises what python-tuf raises."""
        self.memory.mkdir(exist_ok=True)
        client = Updater(
            metadata_dir=str(self.memory),
            metadata_base_url=_ADDRESS,
            fetcher=FolderFetcher(self.folder),
            config=UpdaterConfig(prefix_targets_with_hash=False),
            bootstrap=self.root,
        )
        client.refresh()
        return client

    def read(self, name: str) -> bytes | None:
        """Return a target's bytes, verified by python-tuf; None when nobody who may signed for it."""
        info = self.refresh().get_targetinfo(name)
        if info is None:
            return None
        data = (self.folder / "targets" / target_file(name, info.hashes["sha256"])).read_bytes()
        info.verify_length_and_hashes(data)
        assert hashlib.sha256(data).hexdigest() == info.hashes["sha256"]
        return data
