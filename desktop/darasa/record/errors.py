"""What the record refuses, and why."""

from darasa.core.errors import DarasaError


class EventRefusedError(DarasaError):
    """An event breaks the rules that every replica holds events to; nothing of it was kept."""

    def __init__(self, event_id: str, reason: str) -> None:
        super().__init__(f"event {event_id}: {reason}")
        self.event_id = event_id
        self.reason = reason


class StatementRefusedError(DarasaError):
    """Bytes from outside are not a statement of this program, or of one it understands."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LearnerErasedError(DarasaError):
    """The learner was erased; nothing may be recorded for them any more."""

    def __init__(self, learner: str) -> None:
        super().__init__(f"learner {learner} was erased")
        self.learner = learner
