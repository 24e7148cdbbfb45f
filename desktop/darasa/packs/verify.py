"""Verifying a pack: every byte of the file, and everything its contents promise to each other."""

import hashlib
import os
import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from darasa.core.tasks import Check, Report
from darasa.packs.archive import DEFLATED, Stored, local_header
from darasa.packs.html import Surroundings, is_link, lesson_refusal
from darasa.packs.manifest import GLOSSARY, MAX_SUMMARY, MAX_TITLE, SOURCES, step_entry
from darasa.packs.names import PICTURE_SUFFIXES, is_id
from darasa.packs.pack import Pack
from darasa.packs.pictures import HEAD, PictureError, look_at_picture
from darasa.packs.questions import MAX_LINE, foreign_fields, quiz_mistakes
from darasa.packs.texts import is_title
from darasa.packs.tree import parse
from darasa.packs.types import Manifest, Step, StepKind

PIECE: Final = HEAD
"""Bytes read at a time: they stay in a processor's cache between the checksum and the hash."""
MAX_THREADS: Final = 4
"""More would only wait for the disk."""
MAX_SHOWING: Final = 3_000_000
"""Microseconds for all pictures of a lesson, as if all were in sight at once: twenty photographs, or more."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What somebody computed of all bytes of a payload that is stored as it is."""

    crc: int
    """CRC-32."""
    sha256: str
    """Hexadecimal."""


Look = tuple[tuple[int, int], float]
"""A picture's width and height in pixels, and the microseconds that showing it takes."""


def verify_pack(
    path: Path,
    report: Report = lambda _share: None,
    check: Check = lambda: None,
    sums: Mapping[str, Sums] | None = None,
) -> Manifest:
    """Read the whole pack and return its manifest when it is exactly what our writer writes.

    Raises PackRefusedError with the file, the entry and the reason, and whatever `check` raises. Stored
    payloads are hashed as they come from the disk, several at a time: hashing lets go of Python's lock.

    `sums` has, by entry, what the caller computed of exactly the bytes that lie in this file, while nobody
    else could change it: they are compared as if they had been computed here, and those payloads are not
    read again but for what a picture's head says. All other promises are checked as ever.
    """
    threads = min(MAX_THREADS, os.cpu_count() or 1)
    with Pack.open(path) as pack, ThreadPoolExecutor(max_workers=threads) as executor:
        pictures = [entry for entry in pack.stored if entry.path.endswith(PICTURE_SUFFIXES)]
        known = sums or {}
        futures = [executor.submit(_look_at, pack, entry, known.get(entry.path)) for entry in pictures]
        try:
            looks = {}
            for entry, future in zip(pictures, futures, strict=True):
                check()
                looks[entry.path] = future.result()
                report(entry.end / pack.stored[-1].end)
        finally:
            executor.shutdown(cancel_futures=True)
        _verify_steps(pack, looks, check)
        return pack.manifest


def _look_at(pack: Pack, entry: Stored, known: Sums | None) -> Look:
    """Check one picture and return its size, and what showing it takes."""
    head = pack.media(entry.path) if entry.method == DEFLATED else _check_stored(pack, entry, known)
    try:
        return look_at_picture(entry.path, head)
    except PictureError as error:
        raise pack.refused(entry.path, str(error)) from error


def _check_stored(pack: Pack, entry: Stored, known: Sums | None) -> bytes:
    """Check a stored payload's header, checksum and hash, and return its first bytes."""
    header = local_header(entry)
    if pack.read_at(entry.offset, len(header)) != header:
        raise pack.refused(entry.path, "its local header is not as our writer writes it")
    head = pack.read_at(entry.payload, min(PIECE, entry.stored_size))
    sums = known or _sums(pack, entry)
    if sums.crc != entry.crc:
        raise pack.refused(entry.path, "its checksum is not the one declared")
    if sums.sha256 != pack.sha256(entry.path):
        raise pack.refused(entry.path, "its hash is not the one in the manifest")
    return head


def _sums(pack: Pack, entry: Stored) -> Sums:
    digest, crc = hashlib.sha256(), 0
    buffer = memoryview(bytearray(PIECE))
    for offset in range(entry.payload, entry.end, PIECE):
        piece = buffer[: min(PIECE, entry.end - offset)]
        pack.read_into(offset, piece)
        crc = zlib.crc32(piece, crc)
        digest.update(piece)
    return Sums(crc, digest.hexdigest())


def _verify_steps(pack: Pack, looks: dict[str, Look], check: Check) -> None:
    steps = pack.manifest.steps
    sizes = {name: size for name, (size, _) in looks.items()}
    around = Surroundings({step.id for step in steps}, {term.id for term in pack.glossary()}, sizes)
    _verify_lists(pack)
    blocks = {}
    for step in steps:
        check()
        if step.kind is StepKind.LESSON:
            blocks[step.id] = _lesson_blocks(pack, step, around, looks)
    for step in steps:
        if step.kind is StepKind.QUIZ:
            _verify_quiz(pack, step, blocks)
        elif step.kind is StepKind.LAB:
            pack.lab(step.id)


def _verify_lists(pack: Pack) -> None:
    """Check the glossary and the sources: every entry of them may come to stand on the screen."""
    for term in pack.glossary():
        if not (is_id(term.id) and is_title(term.term, MAX_TITLE) and len(term.meaning) <= MAX_SUMMARY):
            raise pack.refused(GLOSSARY, f"the term {term.id!r} has no proper id or no fitting text")
    for source in pack.sources():
        named = is_id(source.id) and is_title(source.title, MAX_LINE) and is_title(source.publisher, MAX_LINE)
        if not (named and source.address.startswith("https://") and is_link(source.address)):
            raise pack.refused(SOURCES, f"the source {source.id!r} has no proper id, names or address")


def _lesson_blocks(pack: Pack, step: Step, around: Surroundings, looks: dict[str, Look]) -> set[str]:
    """Check a lesson and return the ids of its blocks."""
    entry = step_entry(step.kind, step.id)
    html = pack.lesson(step.id)
    if reason := lesson_refusal(html, around):
        raise pack.refused(entry, reason)
    elements = parse(html).walk()
    shown = {element.attributes["src"] for element in elements if element.tag == "img"}
    if sum(looks[name][1] for name in shown) > MAX_SHOWING:
        raise pack.refused(entry, "its pictures together take too long to show")
    return {element.attributes.get("id", "") for element in elements}


def _verify_quiz(pack: Pack, step: Step, blocks: dict[str, set[str]]) -> None:
    entry = step_entry(step.kind, step.id)
    quiz = pack.quiz(step.id)
    if quiz.step != step.id or not quiz.questions:
        raise pack.refused(entry, "it is the quiz of another step, or empty")
    for index, (_part, _index, mistake) in quiz_mistakes(quiz):
        raise pack.refused(entry, f"question {quiz.questions[index].id}: {mistake}")
    for question in quiz.questions:
        lesson, _, block = question.lesson.partition("#")
        if question.iri != f"{step.iri}/{question.id}":
            raise pack.refused(entry, f"question {question.id}: iri is not that of this step and question")
        if foreign_fields(question):
            raise pack.refused(
                entry, f"question {question.id}: {foreign_fields(question)[0]} does not belong to it"
            )
        if lesson and (lesson not in blocks or (block and block not in blocks[lesson])):
            raise pack.refused(entry, f"question {question.id}: its lesson {question.lesson} is not there")
