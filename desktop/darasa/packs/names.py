"""What ids and names of entries look like, so that they work on every file system and in every IRI."""

import re
from typing import Final

ID_PATTERN: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"
ID_RULE: Final = "an id: lower-case letters, digits and single hyphens, at most 64"
MAX_ID: Final = 64
"""Characters; an IRI of three ids and a domain stays far below what any record store refuses."""
TEXT_SUFFIXES: Final = (".json", ".html", ".svg")
"""Entries that are deflated; every other entry is stored as it is."""
PICTURE_SUFFIXES: Final = (".svg", ".png", ".jpg", ".jpeg")

_ID = re.compile(ID_PATTERN)
_ENTRY = re.compile(
    rf"manifest\.json|glossary\.json|sources\.json|lessons/{ID_PATTERN}\.html|(?:quizzes|labs)/{ID_PATTERN}\.json"
    r"|media/[a-z0-9]+(?:[._-][a-z0-9]+)*\.(?:svg|png|jpg|jpeg)"
)
_PUBLISHER = re.compile(
    r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])"
)
"""Top-level domains of other scripts are written `xn--…` (RFC 5890)."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def is_id(text: str) -> bool:
    """Whether `text` can be the permanent id of a course, unit, step, question, choice, term or source."""
    return len(text) <= MAX_ID and _ID.fullmatch(text) is not None


def is_publisher(text: str) -> bool:
    """Whether `text` is a domain name in lower case (RFC 1035 lengths)."""
    return _PUBLISHER.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Whether `text` is a BCP 47 tag of language, script and region in their usual case."""
    return _LANGUAGE.fullmatch(text) is not None


def is_reserved(name: str) -> bool:
    """Whether Windows keeps this file name for a device, with any extension."""
    return _RESERVED.fullmatch(name) is not None


def name_refusal(path: str) -> str | None:
    """Return why an entry of a pack may not have this name, or None when it may."""
    parts = path.split("/")
    if path.startswith("/") or _DRIVE.match(path):
        return "its name is absolute"
    if ".." in parts or "." in parts:
        return "its name climbs out of the pack"
    if "\\" in path or any(character < " " or character in '<>:"|?*\x7f' for character in path):
        return "its name is not valid on Windows"
    if any(part.endswith((".", " ")) or is_reserved(part) for part in parts):
        return "its name is not valid on Windows"
    if _ENTRY.fullmatch(path) is None or len(path) > 2 * MAX_ID:
        return "a pack has no entry of this name"
    return None


def course_iri(publisher: str, course: str) -> str:
    """Return the IRI of a course, the same in every language, version and catalogue."""
    return f"https://{publisher}/darasa/{course}"
