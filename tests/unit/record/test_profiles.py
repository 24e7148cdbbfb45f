"""The name that was written last, in the agreed order."""

from darasa.record.profiles import latest_profiles, profile_result
from darasa.record.types import Event, EventClass, Extension, Profile, Result, Verb
from tests.unit.record.kit import AMINA, JOSEPH, event


def profile(lamport: int, learner: str, result: Result) -> Event:
    """Return the event that sets a profile."""
    return event(
        lamport=lamport,
        learner=learner,
        result=result,
        verb=Verb.PROFILE_SET,
        event_class=EventClass.CENTRE,
        object=f"urn:uuid:{learner}",
    )


def test_the_last_one_wins_for_the_merged_learner() -> None:
    made = [
        profile(3, JOSEPH, profile_result("Jo", "fish", "B")),
        profile(1, AMINA, profile_result("Amina", "bird", "A")),
    ]
    assert latest_profiles(made, lambda learner: learner)[AMINA] == Profile(AMINA, "Amina", "bird", "A")
    assert latest_profiles(made, lambda _learner: AMINA) == {AMINA: Profile(AMINA, "Jo", "fish", "B")}


def test_a_profile_of_another_form_is_empty() -> None:
    for strange in (Result(), Result(extensions={Extension.PROFILE: {"name": 5, "avatar": None}})):
        found = latest_profiles([profile(1, AMINA, strange)], lambda learner: learner)
        assert found == {AMINA: Profile(AMINA, "", "", "")}
