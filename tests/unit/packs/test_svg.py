"""The subset of SVG that a pack may carry."""

import pytest

from darasa.packs.svg import MAX_SHAPES, SvgError, svg_size

NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, size: str = 'width="10" height="20"') -> bytes:
    return f"<svg {NAMESPACES} {size}>\n{inside}\n</svg>".encode()


@pytest.mark.parametrize(
    "inside",
    [
        "",
        '<g id="a" fill="#fff" style="stroke: red; opacity:1;"><path d="M0 0" transform="scale(2)"/></g>',
        '<defs><circle id="c" r="1"/></defs><use href="#c"/><use xlink:href="#c" x="4"/>',
        '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#g)"/>',
        "<rect fill=\"url('#g')\"/><radialGradient id='g'/>",
        '<text xml:space="preserve" font-family="Noto Sans" font-size="16">3 &lt; 4 <tspan>x</tspan></text>',
        '<marker id="m"><path d="M0 0"/></marker><line marker-end="url(#m)" stroke-dasharray="4 2"/>',
        '<path fill="#123456" stroke-dasharray="none" stroke="#9e9" style="color:#999999"/>',
        "<!-- a comment --><title>é</title><desc>x</desc>",
    ],
)
def test_drawings_that_may_be_carried(inside: str) -> None:
    assert svg_size(svg(inside)) == (10, 20)


def test_sizes_in_pixels() -> None:
    assert svg_size(svg("", 'width="10.4px" height="20"')) == (10, 20)
    assert svg_size(b'<?xml version="1.0" encoding="UTF-8"?>' + svg("")) == (10, 20)
    for size in (
        "",
        'width="10"',
        'width="100%" height="2"',
        'width="0" height="2"',
        'width="1em" height="2"',
    ):
        with pytest.raises(SvgError, match="declares no width"):
            svg_size(svg("", size))
    with pytest.raises(SvgError, match="longer than 8192 pixels"):
        svg_size(svg("", 'width="9" height="8193"'))
    for box in ("0 0 0 1", "0 0 1", "0 0 1 -1", "a"):
        with pytest.raises(SvgError, match=r"viewBox|list of numbers"):
            svg_size(svg("", f'width="9" height="9" viewBox="{box}"'))
    with pytest.raises(SvgError, match="4 megapixels: 3000 × 2000"):
        svg_size(svg("", 'width="3000" height="2000"'))


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<script>alert(1)</script>", "<script> is not allowed"),
        ('<image xlink:href="/etc/passwd"/>', "<image> is not allowed"),
        ("<foreignObject/>", "<foreignObject> is not allowed"),
        ("<style>@import 'x'</style>", "<style> is not allowed"),
        ('<g xmlns="http://other.example"/>', "<g> is not allowed"),
        ("<svg/>", "outermost element"),
        ('<g onload="x"/>', "onload is not allowed"),
        ('<g xlink:title="x"/>', "title is not allowed"),
        ('<g xml:base="https://a.example"/>', "base is not allowed"),
        ('<g style="behavior: url(x)"/>', "the style behavior is not allowed"),
        ('<g style="fill: url(https://a.example#x)"/>', "outside itself"),
        ('<g fill="url(file:///x)"/>', "outside itself"),
        ('<g fill="u\\72l(x)"/>', "outside itself"),
        ('<g xlink:href="#a" id="a"/>', "outside itself"),
        ('<use href="other.svg#a"/>', "outside itself"),
        ('<use href="data:image/svg+xml,x"/>', "outside itself"),
        ('<use href="#gone"/>', "nothing has the id 'gone'"),
        ('<g id="a"><use href="#a"/></g>', "leads back to itself"),
        ('<g id="a"/><g id="a"/>', "is there twice"),
        ('<rect width="1e9"/>', "a number in width is larger"),
        ('<path d="M0 0 L1e9 0 #123456"/>', "a number in d is larger"),
        ('<path stroke-dasharray="0.001 #123"/>', "no list of numbers"),
        ('<use href="#a" xlink:href="#b"/>', "href is there twice"),
        ('<rect stroke="none" style="stroke:red"/>', "stroke is there twice"),
        ('<rect width="100in"/>', "no length in pixels"),
        ('<rect stroke-width="2em"/>', "no length in pixels"),
        ('<path d="0 0 L5 5"/>', "does not begin with a command"),
        ('<path d="M0 0 L5"/>', "too few or too many"),
        ('<path d="M0 0 A1 1 0 2 0 5 5"/>', "arc cannot be read"),
        ('<polygon points="1 2 x"/>', "cannot be read"),
        ('<g transform="perspective(2)"/>', "transform cannot be read"),
        ('<g transform="scale(2"/>', "transform cannot be read"),
        ('<symbol viewBox="0 0 1 0"/>', "viewBox is not four numbers"),
        ('<path stroke-dasharray="0.001 0.001"/>', "dashes are shorter"),
        ("<?xml-stylesheet href='x'?>", "processing instruction"),
        ("<g>" * 40 + "</g>" * 40, "nested too deeply"),
        ("<g/>" * (MAX_SHAPES + 1), "too many elements"),
        ("<g>", "it is not XML"),
        ("<text>photo\u202egnp.exe</text>", "turn text round"),
        ('<g transform="matrix(1 2 3)"/>', "transform cannot be read"),
        ('<g transform="rotate()"/>', "transform cannot be read"),
    ],
)
def test_drawings_that_may_not(inside: str, reason: str) -> None:
    with pytest.raises(SvgError, match=reason.replace("(", "\\(")) as caught:
        svg_size(svg(inside))
    assert caught.value.line >= 1


def test_a_doctype_is_refused_before_its_entities_grow() -> None:
    entities = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with pytest.raises(SvgError, match="DOCTYPE") as caught:
        svg_size(b"\n" + entities.encode() + svg("&b;"))
    assert caught.value.line == 2


def test_a_million_uses_are_counted_not_painted() -> None:
    levels = "".join(
        f'<g id="l{level}">' + f'<use href="#l{level - 1}"/>' * 10 + "</g>" for level in range(1, 7)
    )
    with pytest.raises(SvgError, match="paints more than"):
        svg_size(svg(f'<circle id="l0"/>{levels}'))


def test_references_that_lead_ever_deeper() -> None:
    levels = "".join(f'<g id="l{level}"><use href="#l{level - 1}"/></g>' for level in range(1, 70))
    with pytest.raises(SvgError, match="nested too deeply"):
        svg_size(svg(levels + '<circle id="l0"/><use href="#l69"/>'))


def test_other_roots_and_no_xml() -> None:
    for data in (b"", b"\x00", b"<html/>", b'<g xmlns="http://www.w3.org/2000/svg"/>'):
        with pytest.raises(SvgError):
            svg_size(data)
    for encoding in (b"no-such", b"utf-16", b"latin-1", b"utf-7"):
        with pytest.raises(SvgError, match="not in UTF-8"):
            svg_size(b'<?xml version="1.0" encoding="' + encoding + b'"?>' + svg(""))
    for other in ("utf-16", "utf-16-le"):
        with pytest.raises(SvgError, match="not in UTF-8"):
            svg_size(svg("").decode().encode(other))
    with pytest.raises(SvgError, match="not in UTF-8"):
        svg_size(svg("<title>é</title>").decode().encode("latin-1"))


def test_the_line_of_a_mistake() -> None:
    with pytest.raises(SvgError) as caught:
        svg_size(svg("<g/>\n\n<script/>"))
    assert caught.value.line == 4
