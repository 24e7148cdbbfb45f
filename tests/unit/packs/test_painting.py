"""What a drawing takes to paint, from its shapes."""

from itertools import pairwise

import pytest

from darasa.packs.svg import MAX_MICROSECONDS, SvgError, look_at_svg

ZIGZAG = "".join(f"L{at % 500} {500 * (at % 2)}" for at in range(20))


def cost(inside: str, size: int = 500, box: str = "0 0 500 500") -> float:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="{box}">'
    return look_at_svg(f"{head}{inside}</svg>".encode())[1]


LINE = f'<path fill="none" d="M0 0{ZIGZAG}" {{}}/>'


@pytest.mark.parametrize(
    "growing",
    [
        ["", "<g/>", "<g/><g/>"],
        ['<rect width="9" height="9"/>', '<rect width="90" height="90"/>', '<rect width="90" height="500"/>'],
        [LINE.format(""), LINE.format('stroke="red"'), LINE.format('stroke="red" stroke-width="9"')],
        [
            LINE.format('stroke="red"'),
            LINE.format('stroke="red" stroke-dasharray="50"'),
            LINE.format('stroke="red" stroke-dasharray="9 1"'),
        ],
        [
            LINE.format('stroke="red" stroke-width="3" stroke-miterlimit="1"'),
            LINE.format('stroke="red" stroke-width="3" stroke-miterlimit="9"'),
            LINE.format('stroke="red" stroke-width="3" style="stroke-miterlimit:30"'),
        ],
        [
            LINE.format('stroke="red"'),
            LINE.format('stroke="red" transform="scale(3)"'),
            LINE.format('stroke="red" transform="scale(2) rotate(9) scale(2,4)"'),
        ],
        [
            '<rect width="99" height="99"/>',
            '<rect width="99" height="99" opacity=".5"/>',
            '<g opacity=".5"><rect width="99" height="99" opacity=".5"/></g>',
        ],
        ["<text>word</text>", "<text>word word</text>", '<text font-size="90">word word</text>'],
        ["<text>a</text>", '<text stroke="red">a</text>', '<text stroke="red" stroke-width="9">a</text>'],
        [
            '<rect id="r" width="99" height="99"/>',
            '<rect id="r" width="99" height="99"/><use href="#r"/>',
            '<rect id="r" width="99" height="99"/><g transform="matrix(3 0 0 3 0 0)"><use href="#r"/></g>',
        ],
        [
            '<linearGradient id="g"/><rect width="9" height="9"/><g fill="url(#g)"/>',
            '<linearGradient id="g"/><rect width="9" height="9" fill="url(#g)"/><g/>',
            '<linearGradient id="g"/><rect width="99" height="99" fill="url(#g)"/><g/>',
            '<linearGradient id="g"/><g fill="url(#g)"><rect width="99" height="99"/><rect/></g>',
        ],
        [
            '<marker id="m"><rect width="9" height="9"/></marker><line x2="9"/>',
            '<marker id="m"><rect width="9" height="9"/></marker><line x2="9" marker-end="url(#m)"/>',
            '<marker id="m" markerWidth="90" viewBox="0 0 3 3"><rect width="9" height="9"/></marker>'
            '<line x2="9" marker-end="url(#m)"/>',
        ],
        [
            '<symbol id="s"><rect width="9" height="9"/></symbol><use href="#s"/>',
            '<symbol id="s" viewBox="0 0 9 9"><rect width="9" height="9"/></symbol><use href="#s"/>',
        ],
        [
            '<g stroke="none"><line x2="99"/></g>',
            '<g stroke="red"><line x2="99"/></g>',
            '<g stroke="red" style="stroke-width:20"><line x2="99"/></g>',
        ],
    ],
)  # fmt: skip
def test_more_costs_more(growing: list[str]) -> None:
    costs = [cost(inside) for inside in growing]
    assert all(more > less for less, more in pairwise(costs)), costs


def test_the_same_drawing_costs_more_when_it_is_larger() -> None:
    inside = LINE.format('stroke="red"')
    assert cost(inside, 1000) > cost(inside) > cost(inside, box="0 0 5000 5000")


def test_what_is_inherited_can_be_undone() -> None:
    plain, stroked = LINE.format(""), LINE.format('stroke="red" stroke-width="9" stroke-dasharray="90"')
    undone = LINE.format('stroke="none"')
    assert cost(f'<g stroke="red">{undone}</g>') < cost(f'<g stroke="red">{plain}</g>') < cost(stroked)
    assert cost(f'<g stroke="red">{LINE.format(chr(32))}</g>') == cost(
        f'<g stroke="red">{LINE.format(" stroke=" + chr(34) + "inherit" + chr(34))}</g>'
    )


@pytest.mark.parametrize(
    "inside",
    [
        f'<path stroke="red" stroke-width="90" d="M0 0{ZIGZAG * 150}"/>',
        '<g transform="scale(99999) scale(99999) scale(99999) scale(99999) scale(99999)"><circle r="9" '
        'stroke="red" stroke-dasharray="1"/></g>',
        '<g transform="skewX(90)"><line x2="9" stroke="red" stroke-dasharray="1"/></g>',
        '<path stroke="red" stroke-miterlimit="99999" stroke-width="99999" d="M0 0' + ZIGZAG * 45 + '"/>',
    ],
)
def test_what_takes_too_long_is_refused(inside: str) -> None:
    with pytest.raises(SvgError, match="takes too long"):
        cost(inside)


def test_an_ordinary_drawing_is_far_from_the_limit() -> None:
    inside = "".join(
        f'<circle cx="{at * 7 % 480}" cy="{at}" r="9" fill="#e0f" stroke="#333" stroke-width="2"/>'
        for at in range(300)
    )
    assert cost(inside + '<text font-size="16">Three hundred workers</text>' * 20) < MAX_MICROSECONDS / 4
