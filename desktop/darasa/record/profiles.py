"""Name, avatar and group of a learner as events of the centre: the last in the agreed order wins."""

from collections.abc import Callable, Iterable

from darasa.record.folding import in_order
from darasa.record.types import Event, Extension, Profile, Result


def profile_result(name: str, avatar: str, group: str) -> Result:
    """Return what an event says that sets a profile."""
    return Result(extensions={Extension.PROFILE: {"name": name, "avatar": avatar, "group": group}})


def latest_profiles(events: Iterable[Event], canonical: Callable[[str], str]) -> dict[str, Profile]:
    """Return the profile of each canonical learner from all events that set one."""
    profiles = {}
    for event in in_order(events):
        learner = canonical(event.learner)
        values = event.result.extensions.get(Extension.PROFILE)
        fields = values if isinstance(values, dict) else {}
        profiles[learner] = Profile(
            learner, _text(fields.get("name")), _text(fields.get("avatar")), _text(fields.get("group"))
        )
    return profiles


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
