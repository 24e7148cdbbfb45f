"""Courses that a file alone brought. Nobody vouches for them, so here they go by names of their own.

Such a course is its file: publisher and course are `local` and the file's SHA-256, and all IRIs follow from
these as in any pack. No publisher can be called that, as a domain name has a dot (decisions/0074).
"""

from dataclasses import replace
from typing import Final

from darasa.packs.service import Pack, course_iri
from darasa.packs.types import Manifest, Quiz

LOCAL: Final = "local"
"""The origin, and the publisher, of a course that no catalogue knows; also the folder its file lies in."""


def as_local(manifest: Manifest, sha256: str) -> Manifest:
    """Return the manifest of a file with this SHA-256 under its own names; titles and the rest stay."""
    iri = course_iri(LOCAL, sha256)
    units = tuple(
        replace(unit, steps=tuple(replace(step, iri=f"{iri}/{step.id}") for step in unit.steps))
        for unit in manifest.units
    )
    return replace(manifest, publisher=LOCAL, course=sha256, iri=iri, units=units)


def is_local(manifest: Manifest) -> bool:
    """Whether this is the manifest of a course that is to be marked: nobody vouches for it."""
    return manifest.publisher == LOCAL


class LocalPack(Pack):
    """A pack whose questions go by the names of the manifest that it is given after it was opened."""

    def quiz(self, step_id: str) -> Quiz:
        """Return a quiz with its questions."""
        quiz = super().quiz(step_id)
        iri = next(step.iri for step in self.manifest.steps if step.id == step_id)
        questions = tuple(replace(question, iri=f"{iri}/{question.id}") for question in quiz.questions)
        return replace(quiz, questions=questions)
