"""How long and how large a shape's outline is at most."""

from math import pi

import pytest

from darasa.packs.outline import NOTHING, Outline, OutlineError, outline_of


@pytest.mark.parametrize(
    ("path", "edges", "length", "width", "height"),
    [
        ("", 0, 0, 0, 0),
        ("M1 1", 1, 0, 0, 0),
        ("M0 0L3 4", 2, 10, 3, 4),
        ("M10 10 l3 4z", 3, 10, 3, 4),
        ("M0,0 10,0 10 10z", 4, 20 + 200**0.5, 10, 10),
        ("m1-1.5.5.5h3v4H1", 5, 0.5**0.5 + 3 + 4 + 3.5 + 5**0.5 * 0 + 3.5, 3.5, 4.5),
        ("M0 0H5M0 9h5", 4, 20, 5, 9),
        ("M0 0Q1 1 2 0T4 0", 3, 4 * 2**0.5 + 4, 4, 2),
        ("M0 0C0 3 4 3 4 0", 2, 14, 4, 3),
        ("M0 0C0 3 4 3 4 0S8-3 8 0", 3, 10 + 3 + 5 + 3 + 4 * 0 + 8, 8, 6),
    ],
)
def test_paths(path: str, edges: int, length: float, width: float, height: float) -> None:
    found = outline_of("path", {"d": path}, 100)
    assert found.edges == edges
    assert found.length == pytest.approx(length, rel=0.2)
    assert (found.width, found.height) == (width, height)


@pytest.mark.parametrize("arc", ["a5 5 0 0 1 10 0", "a5,5,0,0,1,10,0", "a5 5 0 0110 0", "A5 5 0 01 10 0"])
def test_an_arc_is_at_most_a_whole_turn(arc: str) -> None:
    found = outline_of("path", {"d": f"M0 0{arc}"}, 100)
    assert found.edges == 2
    assert 2 * pi * 5 <= found.length <= 2 * pi * 10 + 20
    assert found.width >= 10
    assert found.height >= 10


@pytest.mark.parametrize(
    ("tag", "attributes", "outline"),
    [
        ("rect", {"width": "30px", "height": "4"}, Outline(4, 68, 30, 4)),
        ("rect", {"width": "50%", "height": " 4 "}, Outline(4, 108, 50, 4)),
        ("circle", {"r": "5"}, Outline(4, 40, 10, 10)),
        ("ellipse", {"rx": "5", "ry": "1"}, Outline(4, 24, 10, 2)),
        ("line", {"x1": "1", "x2": "4", "y2": "-4"}, Outline(1, 5, 3, 4)),
        ("polygon", {"points": "0,0 3,4"}, Outline(2, 10, 3, 4)),
        ("polyline", {"points": "0 0 3 4"}, Outline(2, 10, 3, 4)),
        ("polygon", {}, NOTHING),
        ("g", {}, NOTHING),
        ("text", {"x": "1"}, NOTHING),
    ],
)
def test_shapes(tag: str, attributes: dict[str, str], outline: Outline) -> None:
    assert outline_of(tag, attributes, 100) == outline


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("rect", {"width": "3cm"}),
        ("rect", {"width": ""}),
        ("circle", {"r": "calc(1)"}),
        ("polygon", {"points": "1 2 x"}),
        ("path", {"d": "10 10"}),
        ("path", {"d": "M0"}),
        ("path", {"d": "M"}),
        ("path", {"d": "M0 0L1 2 3"}),
        ("path", {"d": "M0 0z1"}),
        ("path", {"d": "M0 0A1 1 0 2 0 3 3"}),
        ("path", {"d": "M0 0A"}),
        ("path", {"d": "M0 0X3 3"}),
    ],
)
def test_what_makes_no_outline(tag: str, attributes: dict[str, str]) -> None:
    with pytest.raises(OutlineError):
        outline_of(tag, attributes, 100)
