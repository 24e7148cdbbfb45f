"""How large a picture is, without decoding it: from an SVG's root, a PNG's first chunk, a JPEG's frame."""

from typing import Final

from darasa.packs.svg import MAX_PIXELS, MAX_SIDE, SvgError, look_at_svg

HEAD: Final = 2**18
"""Bytes in which a photograph must say its size: all that is kept of it while it is verified."""

_PIXEL: Final = 0.04
"""Microseconds to decode a pixel of a photograph and to draw it smaller, on the machine of `painting.py`."""
_PNG: Final = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_JPEG: Final = b"\xff\xd8"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that start a frame (ITU-T T.81, table B.1)."""
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""JPEG markers that no length follows."""


class PictureError(ValueError):
    """The picture cannot be carried; `line` is where, in a drawing, and 1 in a photograph."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def picture_size(name: str, data: bytes) -> tuple[int, int]:
    """Return width and height in pixels; raises PictureError as `look_at_picture` does."""
    return look_at_picture(name, data)[0]


def look_at_picture(name: str, data: bytes) -> tuple[tuple[int, int], float]:
    """Return width and height in pixels, and the microseconds that showing the picture takes at most.

    Of a photograph `data` may be cut after the first `HEAD` bytes. Raises PictureError when the size is
    missing or too large, or the drawing is none that a pack may carry.
    """
    if name.endswith(".svg"):
        try:
            return look_at_svg(data)
        except SvgError as error:
            raise PictureError(str(error), error.line) from error
    size = _png_size(data[:HEAD]) if name.endswith(".png") else _jpeg_size(data[:HEAD])
    if size is None or min(size) < 1:
        raise PictureError(
            f"it is not a picture of the kind its name says, or its first {HEAD} bytes do not say its size"
        )
    if size[0] * size[1] > MAX_PIXELS:
        raise PictureError(f"it is larger than 4 megapixels: {size[0]} × {size[1]}")
    if max(size) > MAX_SIDE:
        raise PictureError(f"it is longer than {MAX_SIDE} pixels")
    return size, size[0] * size[1] * _PIXEL


def _png_size(data: bytes) -> tuple[int, int] | None:
    if not data.startswith(_PNG) or len(data) < 24:
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    place = 2 if data.startswith(_JPEG) else len(data)
    while place + 9 <= len(data):
        if data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if marker == 0xFF or marker in _ALONE:
            place += 1 if marker == 0xFF else 2
        elif marker in _FRAMES:
            return int.from_bytes(data[place + 7 : place + 9]), int.from_bytes(data[place + 5 : place + 7])
        else:
            place += 2 + max(2, int.from_bytes(data[place + 2 : place + 4]))
    return None
