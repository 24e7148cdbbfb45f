"""Verifying a pack: every byte of the file, and everything its contents promise to each other."""

import hashlib
import os
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from darasa.core.tasks import Check, Report
from darasa.packs.archive import DEFLATED, Stored, local_header
from darasa.packs.html import Surroundings, lesson_refusal
from darasa.packs.manifest import step_entry
from darasa.packs.names import PICTURE_SUFFIXES
from darasa.packs.pack import Pack
from darasa.packs.pictures import HEAD, PictureError, picture_size
from darasa.packs.questions import foreign_fields, quiz_mistakes
from darasa.packs.tree import parse
from darasa.packs.types import Manifest, Step, StepKind

PIECE: Final = HEAD
"""Bytes read at a time: they stay in a processor's cache between the checksum and the hash."""
MAX_THREADS: Final = 4
"""More would only wait for the disk."""


def verify_pack(path: Path, report: Report = lambda _share: None, check: Check = lambda: None) -> Manifest:
    """Read the whole pack and return its manifest when it is exactly what our writer writes.

    Raises PackRefusedError with the file, the entry and the reason, and whatever `check` raises. Stored
    payloads are hashed as they come from the disk, several at a time: hashing lets go of Python's lock.
    """
    threads = min(MAX_THREADS, os.cpu_count() or 1)
    with Pack.open(path) as pack, ThreadPoolExecutor(max_workers=threads) as executor:
        pictures = [entry for entry in pack.stored if entry.path.endswith(PICTURE_SUFFIXES)]
        futures = [executor.submit(_picture_size, pack, entry) for entry in pictures]
        try:
            sizes = {}
            for entry, future in zip(pictures, futures, strict=True):
                check()
                sizes[entry.path] = future.result()
                report(entry.end / pack.stored[-1].end)
        finally:
            executor.shutdown(cancel_futures=True)
        _verify_steps(pack, sizes)
        return pack.manifest


def _picture_size(pack: Pack, entry: Stored) -> tuple[int, int]:
    """Check one picture and return its width and height."""
    head = pack.media(entry.path) if entry.method == DEFLATED else _hash_stored(pack, entry)
    try:
        return picture_size(entry.path, head)
    except PictureError as error:
        raise pack.refused(entry.path, str(error)) from error


def _hash_stored(pack: Pack, entry: Stored) -> bytes:
    """Check a stored payload's header, checksum and hash, and return its first bytes."""
    header = local_header(entry)
    if pack.read_at(entry.offset, len(header)) != header:
        raise pack.refused(entry.path, "its local header is not as our writer writes it")
    digest, crc, head = hashlib.sha256(), 0, b""
    buffer = memoryview(bytearray(PIECE))
    for offset in range(entry.payload, entry.end, PIECE):
        piece = buffer[: min(PIECE, entry.end - offset)]
        pack.read_into(offset, piece)
        head = head or bytes(piece)
        crc = zlib.crc32(piece, crc)
        digest.update(piece)
    if crc != entry.crc:
        raise pack.refused(entry.path, "its checksum is not the one declared")
    if digest.hexdigest() != pack.sha256(entry.path):
        raise pack.refused(entry.path, "its hash is not the one in the manifest")
    return head


def _verify_steps(pack: Pack, pictures: dict[str, tuple[int, int]]) -> None:
    steps = pack.manifest.steps
    around = Surroundings(
        steps={step.id for step in steps}, terms={term.id for term in pack.glossary()}, pictures=pictures
    )
    pack.sources()
    blocks = {step.id: _lesson_blocks(pack, step, around) for step in steps if step.kind is StepKind.LESSON}
    for step in steps:
        if step.kind is StepKind.QUIZ:
            _verify_quiz(pack, step, blocks)
        elif step.kind is StepKind.LAB:
            pack.lab(step.id)


def _lesson_blocks(pack: Pack, step: Step, around: Surroundings) -> set[str]:
    """Check a lesson and return the ids of its blocks."""
    entry = step_entry(step.kind, step.id)
    html = pack.lesson(step.id)
    if reason := lesson_refusal(html, around):
        raise pack.refused(entry, reason)
    return {element.attributes.get("id", "") for element in parse(html).walk()}


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
