"""What a course's file is called on this computer and in a catalogue, and what makes two the same course."""

from darasa.library.local import LOCAL, is_local
from darasa.packs.types import Manifest


def file_name(manifest: Manifest) -> str:
    """Return the name of an installed pack's file below the folder of packs, with slashes.

    No domain name holds an underscore, so none clash.
    """
    if is_local(manifest):
        return f"{LOCAL}/{manifest.course}.dpack"
    return f"{manifest.publisher}_{manifest.course}.{manifest.language}-{manifest.version}.dpack"


def target_name(manifest: Manifest) -> str:
    """Return the only name under which a catalogue may publish the pack with this manifest."""
    return f"{manifest.publisher}/{manifest.course}.{manifest.language}-{manifest.version}.dpack"


def identity(manifest: Manifest) -> tuple[str, str, str]:
    """Return what is the same in all versions of a course in one language."""
    return manifest.publisher, manifest.course, manifest.language.casefold()
