"""Finding a name by its first letters, whatever accents and capitals it is written with."""

from unicodedata import combining, normalize


def plain(text: str) -> str:
    """Return a text without accents and capitals, for comparing only."""
    return "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))


def begins(name: str, typed: str) -> bool:
    """Whether some word of the name, or the whole of it, begins with what was typed."""
    wanted = plain(typed.strip())
    known = plain(name)
    return known.startswith(wanted) or any(word.startswith(wanted) for word in known.split())
