"""How large a picture is, without decoding it."""

from random import Random

import pytest

from darasa.packs.pictures import PictureError, picture_size
from tests.courses import noise_png


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    frame = b"\xff\xc0\x00\x11\x08" + height.to_bytes(2) + width.to_bytes(2) + b"\x03"
    return b"\xff\xd8\xff\xe0\x00\x04ab" + before + frame + bytes(20)


def test_sizes() -> None:
    assert picture_size("media/a.png", noise_png(Random(1), 30, 20)) == (30, 20)
    assert picture_size("media/a.jpg", jpeg(640, 480)) == (640, 480)
    assert picture_size("media/a.jpeg", jpeg(640, 480, b"\xff\xff\xff\xd0\xff\xc4\x00\x02")[:-19]) == (
        640,
        480,
    )
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>'
    assert picture_size("media/a.svg", svg) == (3, 4)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", b""),
        ("a.png", noise_png(Random(1), 3, 2)[:20]),
        ("a.png", noise_png(Random(1), 0, 2)),
        ("a.png", jpeg(3, 2)),
        ("a.jpg", noise_png(Random(1), 3, 2)),
        ("a.jpg", jpeg(3, 0)),
        ("a.jpg", jpeg(3, 2)[:12]),
        ("a.jpg", jpeg(3, 2, b"junk")),
        ("a.jpg", b"\xff\xd8" + b"\xff\xe0\x00\x00" * 10),
    ],
)
def test_not_a_picture_of_its_kind(name: str, data: bytes) -> None:
    with pytest.raises(PictureError, match="of the kind its name says"):
        picture_size(name, data)


def test_a_size_is_looked_for_where_verifying_looks() -> None:
    metadata = b"\xff\xe1\xff\xff" + bytes(0xFFFD)
    assert picture_size("a.jpg", jpeg(3, 2, metadata * 3)) == (3, 2)
    with pytest.raises(PictureError, match="do not say its size"):
        picture_size("a.jpg", jpeg(3, 2, metadata * 4))


def test_four_megapixels_at_most() -> None:
    assert picture_size("a.jpg", jpeg(2048, 2048)) == (2048, 2048)
    with pytest.raises(PictureError, match="4 megapixels: 2049 × 2048"):
        picture_size("a.jpg", jpeg(2049, 2048))


def test_a_drawing_says_its_line() -> None:
    with pytest.raises(PictureError, match="not XML") as caught:
        picture_size("a.svg", b"\n\n<a")
    assert caught.value.line == 3
