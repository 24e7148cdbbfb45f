"""Which language of a course to open when several are on this computer, and which courses to show first."""

from collections.abc import Collection, Sequence


def best_language(installed: Collection[str], wishes: Sequence[str]) -> str:
    """Return the installed language (BCP 47) that meets the first wish that can be met.

    A wish for `pt-BR` is met by `pt-BR`, else by `pt` or another kind of Portuguese. When none can be met,
    it is English, the language that every course is written in first, else the first by name.
    """
    for wish in (*wishes, "en"):
        exact = [tag for tag in installed if tag.casefold() == wish.casefold()]
        related = sorted(tag for tag in installed if same_language(tag, wish))
        if exact or related:
            return (exact or related)[0]
    return min(installed)


def same_language(tag: str, other: str) -> bool:
    """Return whether two tags (BCP 47) are of one language, in whatever script or region."""
    return _primary(tag) == _primary(other)


def _primary(tag: str) -> str:
    """Return the language itself, without script or region."""
    return tag.casefold().partition("-")[0]
