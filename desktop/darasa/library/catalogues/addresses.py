"""Addresses that a catalogue can be read from, as they are kept."""

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from darasa.library.catalogues.errors import CatalogueAddressError

LONGEST: Final = 500
"""Characters."""
_ENDINGS: Final = ("/metadata", "/targets")
"""What people copy along with a catalogue's address."""


def checked_address(address: str) -> str:
    """Return an address as it is kept: `http://`, `https://`, or the absolute path of a folder.

    Raises CatalogueAddressError.
    """
    text = address.strip()
    if not text or len(text) > LONGEST or not text.isprintable():
        raise CatalogueAddressError(address, "it is empty, too long, or cannot be shown")
    scheme, separator, _ = text.partition("://")
    if not separator:
        try:
            return str(Path(text).expanduser().absolute())
        except RuntimeError as error:  # `~` of nobody here
            raise CatalogueAddressError(address, str(error)) from error
    if scheme.lower() not in {"http", "https"}:
        raise CatalogueAddressError(address, "it is neither a folder, nor begins with https:// or http://")
    try:
        parts = urlsplit(text)
        is_sound = bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise CatalogueAddressError(address, str(error)) from error
    if not is_sound or " " in text:
        raise CatalogueAddressError(address, "it names no computer")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise CatalogueAddressError(address, "no name, secret, question or anchor belongs in it")
    text = text.rstrip("/")
    for ending in _ENDINGS:
        text = text.removesuffix(ending)
    return text.rstrip("/")
