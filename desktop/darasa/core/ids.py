"""Identifiers: random ones for events and people, derived ones where two offline computers must agree."""

from uuid import UUID, uuid4, uuid5

LEARNING_NAMESPACE = UUID("6e0f6c0c-5a0b-5a5e-9d5c-2f1f0c3a7b11")
"""The namespace of registrations; it can never change, or two computers would disagree."""


def new_id() -> str:
    """Return a random UUID v4 in its canonical lower-case text form."""
    return str(uuid4())


def registration_id(learner: str, course_iri: str) -> str:
    """Return the registration of one learner in one course: the same on every computer, without talking."""
    return str(uuid5(LEARNING_NAMESPACE, f"{learner} {course_iri}"))
