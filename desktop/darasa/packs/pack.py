"""Reading a pack in place: each entry comes out of the archive when it is asked for, and is checked then."""

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, TypeVar

from darasa.packs.archive import DEFLATED, Stored, local_header, read_directory
from darasa.packs.codec import ShapeError, from_json, value_from_json
from darasa.packs.errors import PackRefusedError, PackUnreadableError
from darasa.packs.manifest import (
    GLOSSARY,
    MANIFEST,
    SOURCES,
    manifest_from_json,
    manifest_refusal,
    step_entry,
)
from darasa.packs.names import is_id
from darasa.packs.types import Manifest, Quiz, Source, StepKind, Term

T = TypeVar("T")


class Pack:
    """One pack file, open for reading. Safe to read from several threads; closes with its `with` block."""

    def __init__(self, path: Path, file: BufferedReader, manifest_sha256: str | None) -> None:
        self.path = path
        self._file = file
        self._lock = Lock()
        self._stored = {entry.path: entry for entry in read_directory(file, path)}
        data = self.inflate(self._stored[MANIFEST], self.stored_bytes(MANIFEST))
        self.manifest_sha256 = hashlib.sha256(data).hexdigest()
        if manifest_sha256 not in (None, self.manifest_sha256):
            raise self.refused(MANIFEST, "it is another manifest than the one remembered")
        self.manifest: Manifest = manifest_from_json(data, path)
        if reason := manifest_refusal(self.manifest, data):
            raise self.refused(MANIFEST, reason)
        self._hashes = {entry.path: entry.sha256 for entry in self.manifest.entries}
        self._refuse_other_entries()

    @classmethod
    def open(cls, path: Path, manifest_sha256: str | None = None) -> "Pack":
        """Open a pack, reading only its directory and its manifest.

        With `manifest_sha256` (hexadecimal, remembered when the pack was installed) any other manifest is
        refused. Raises PackRefusedError.
        """
        with unreadable_as_refusal(path):
            # A pipe or a device would keep us waiting, or never end.
            if path.exists() and not path.is_file():
                raise PackUnreadableError(path, "", "it is not a file")
            file = path.open("rb")
            try:
                return cls(path, file, manifest_sha256)
            except BaseException:
                file.close()
                raise

    def __enter__(self) -> "Pack":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def lesson(self, step_id: str) -> str:
        """Return a lesson's HTML: the subset of `html.py`, pictures by their entry names."""
        name = step_entry(StepKind.LESSON, step_id)
        try:
            return self._read(name).decode()
        except UnicodeDecodeError as error:
            raise self.refused(name, "it is not UTF-8") from error

    def quiz(self, step_id: str) -> Quiz:
        """Return a quiz with its questions."""
        return self._value(Quiz, step_entry(StepKind.QUIZ, step_id))

    def lab(self, step_id: str) -> dict[str, Any]:
        """Return a lab's kind (under "kind") with its texts and data."""
        name = step_entry(StepKind.LAB, step_id)
        try:
            lab: Any = from_json(self._read(name))
        except ShapeError as error:
            raise self.refused(name, str(error)) from error
        kind = lab.get("kind") if isinstance(lab, dict) else None
        if not isinstance(kind, str) or not is_id(kind):
            raise self.refused(name, "it names no kind of lab")
        return dict(lab)

    def glossary(self) -> tuple[Term, ...]:
        """Return the terms that lessons link to, sorted by id."""
        return self._value(tuple[Term, ...], GLOSSARY)

    def sources(self) -> tuple[Source, ...]:
        """Return where the course's claims come from, sorted by id."""
        return self._value(tuple[Source, ...], SOURCES)

    def media(self, name: str) -> bytes:
        """Return a picture by its entry name, such as "media/two-bowls.svg"."""
        return self._read(name)

    @property
    def stored(self) -> tuple[Stored, ...]:
        """All entries as they lie in the archive, the manifest first."""
        return tuple(self._stored.values())

    def sha256(self, name: str) -> str:
        """Return the hash that the manifest gives an entry."""
        return self._hashes[name]

    def refused(self, entry: str, reason: str) -> PackRefusedError:
        """Return the error for something wrong with an entry of this pack."""
        return PackRefusedError(self.path, entry, reason)

    def stored_bytes(self, name: str) -> bytes:
        """Return an entry's payload as it lies in the archive, after checking its local header."""
        entry = self._stored[name]
        header = local_header(entry)
        data = self.read_at(entry.offset, entry.end - entry.offset)
        if not data.startswith(header):
            raise self.refused(name, "its local header is not as our writer writes it")
        return data[len(header) :]

    def read_at(self, offset: int, length: int) -> bytes:
        """Return `length` bytes of the file; raises PackRefusedError when it ends before."""
        data = bytearray(length)
        self.read_into(offset, memoryview(data))
        return bytes(data)

    def read_into(self, offset: int, buffer: memoryview) -> None:
        """Fill a buffer with the file's bytes from `offset`; raises PackRefusedError when it ends before."""
        with unreadable_as_refusal(self.path), self._lock:
            self._file.seek(offset)
            length = self._file.readinto(buffer)
        if length < len(buffer):
            raise self.refused("", "the file has become shorter")

    def inflate(self, entry: Stored, payload: bytes) -> bytes:
        """Return an entry's content from its payload; never makes more bytes than the directory declares."""
        content = payload
        if entry.method == DEFLATED:
            inflater = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                content = inflater.decompress(payload, entry.size + 1)
            except zlib.error as error:
                raise self.refused(entry.path, "it does not inflate") from error
            if len(content) != entry.size or not inflater.eof or inflater.unused_data:
                raise self.refused(entry.path, "its size is not the one declared")
        if zlib.crc32(content) != entry.crc:
            raise self.refused(entry.path, "its checksum is not the one declared")
        return content

    def _read(self, name: str) -> bytes:
        if name not in self._hashes:
            raise self.refused(name, "the pack has no such entry")
        content = self.inflate(self._stored[name], self.stored_bytes(name))
        if hashlib.sha256(content).hexdigest() != self._hashes[name]:
            raise self.refused(name, "its hash is not the one in the manifest")
        return content

    def _value(self, kind: type[T], name: str) -> T:
        data = self._read(name)
        try:
            return value_from_json(kind, data)
        except ShapeError as error:
            raise self.refused(name, str(error)) from error

    def _refuse_other_entries(self) -> None:
        listed = {entry.path: entry.size for entry in self.manifest.entries}
        found = {name: entry.size for name, entry in self._stored.items() if name != MANIFEST}
        for name in sorted(listed.keys() | found.keys()):
            if name not in listed:
                raise self.refused(name, "the manifest does not list it")
            if name not in found:
                raise self.refused(name, "the manifest lists it, but it is not there")
            if listed[name] != found[name]:
                raise self.refused(name, "its size is not the one in the manifest")


@contextmanager
def unreadable_as_refusal(path: Path) -> Iterator[None]:
    """Turn what the operating system says about a file into the error of a pack that cannot be read."""
    try:
        yield
    except OSError as error:
        raise PackUnreadableError(path, "", error.strerror or "it cannot be read") from error
