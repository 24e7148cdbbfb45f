"""Which learners are one person: groups joined by alias events, each led by its smallest UUID."""

from collections.abc import Iterable

PREFIX = "urn:uuid:"
"""What makes a learner's UUID the IRI that is the object of a centre event."""


def iri_of(learner: str) -> str:
    """Return the IRI of a learner."""
    return PREFIX + learner


def learner_of(iri: str) -> str:
    """Return the learner that an IRI made by `iri_of` names."""
    return iri.removeprefix(PREFIX)


def groups(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the canonical learner of everyone who was merged, itself included; pairs come in any order."""
    leader: dict[str, str] = {}

    def find(learner: str) -> str:
        while leader.setdefault(learner, learner) != learner:
            learner = leader[learner]
        return learner

    for one, other in pairs:
        smaller, larger = sorted((find(one), find(other)))
        leader[larger] = smaller
    return {learner: find(learner) for learner in leader}
