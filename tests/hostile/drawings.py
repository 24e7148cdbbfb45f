"""Drawings that try to take long, by a seed; and a process that paints those that a pack may carry.

`python -m tests.hostile.drawings FIRST COUNT` tells how many were refused and painted. A drawing that takes
longer than `SECONDS` of the processor's time ends the process.
"""

import json
import os
import signal
import sys
from random import Random

from darasa.packs.svg import SvgError, look_at_svg

SECONDS = 10
"""Of the processor's time: what `packs/painting.py` reckons as 0.3 s stays far below it on any computer."""
SIZES = ((680, 340), (2_000, 2_000), (400, 8_000), (8_000, 500), (300, 300))
GRADIENTS = (
    '<linearGradient id="g"><stop offset="0"/><stop offset="1" stop-color="blue"/></linearGradient>'
    '<radialGradient id="h" spreadMethod="repeat" r="9%"><stop offset="0"/><stop offset="1"/>'
    "</radialGradient>"
)


def drawing(random: Random) -> bytes:
    """Return one drawing: a few shapes of random points and styles, each up to two hundred times."""
    width, height = random.choice(SIZES)
    span = random.choice([100, max(width, height), 4_000])
    shapes = [_shape(random, span) for _ in range(random.choice([1, 3]))]
    times = random.choice([1, 3, 30, 200])
    inside = "".join(random.choice(shapes) for _ in range(times))
    if random.random() < 0.2:
        inside = "".join(f'<g opacity=".7">{random.choice(shapes)}</g>' for _ in range(times))
    box = f"0 0 {span} {max(1, round(span * height / width))}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{box}">'
    return f"{head}<defs>{GRADIENTS}</defs>{inside}</svg>".encode()


def _shape(random: Random, span: float) -> str:
    far = span * random.choice([1, 1, 1, 5, 0.05])

    def at() -> str:
        return f"{random.uniform(-0.2, 1.2) * far:.1f}"

    def long() -> str:
        return f"{random.uniform(0, 1.2) * far:.1f}"

    many = random.choice([2, 5, 20, 100, 400])
    shape = random.choice(
        [
            f'<path d="M{at()} {at()}L' + " ".join(f"{at()} {at()}" for _ in range(many)) + '"',
            f'<path d="M{at()} {at()}C' + " ".join(f"{at()} {at()}" for _ in range(3 * many)) + '"',
            f'<path d="M{at()} {at()}'
            + "".join(f"A{long()} {long()} 0 1 0 {at()} {at()}" for _ in range(many))
            + '"',
            f'<circle cx="{at()}" cy="{at()}" r="{long()}"',
            f'<rect x="{at()}" y="{at()}" width="{long()}" height="{long()}" rx="5"',
            f'<line x1="{at()}" y1="{at()}" x2="{at()}" y2="{at()}"',
            f'<text x="{at()}" y="{at()}" font-size="{random.choice([10, 20, 60, 300])}"',
        ]
    )
    shape += _style(random, span)
    return (
        f"{shape}>Hello {'word ' * random.choice([1, 20])}</text>"
        if shape.startswith("<text")
        else f"{shape}/>"
    )


def _style(random: Random, span: float) -> str:
    said = [f'fill="{random.choice(["none", "red", "url(#g)", "url(#h)"])}"']
    if random.random() < 0.6:
        said.append(f'stroke="{random.choice(["red", "url(#g)"])}"')
        said.append(f'stroke-width="{random.choice([0.1, 1, 2, 10, 100, 1000]) * span / 1000}"')
        said.append(f'stroke-linejoin="{random.choice(["round", "miter", "bevel"])}"')
        said.append(f'stroke-linecap="{random.choice(["round", "butt", "square"])}"')
        if random.random() < 0.4:
            said.append(f'stroke-dasharray="{random.choice(["1", "3 2", "10", "40 10"])}"')
    if random.random() < 0.3:
        said.append('opacity=".5"')
    if random.random() < 0.3:
        said.append(f'transform="rotate({random.randrange(360)}) scale({random.choice([0.1, 1, 3])})"')
    if random.random() < 0.2:
        said.append('vector-effect="non-scaling-stroke"')
    return " " + " ".join(said)


def main() -> None:
    """Paint the drawings of these seeds, each as large as it says and as wide as a lesson's column."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from darasa.ui.theme.theme import Theme
    from darasa.ui.widgets.lesson_figures import draw_figure

    app = QGuiApplication([])
    theme = Theme("light", 1.0, rtl=False)
    refused = painted = 0
    for seed in range(int(sys.argv[1]), int(sys.argv[1]) + int(sys.argv[2])):
        data = drawing(Random(seed))
        try:
            (width, height), _ = look_at_svg(data)
        except SvgError:
            refused += 1
            continue
        print(seed, flush=True)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        column = min(720, width)
        for size in (QSize(width, height), QSize(column, max(1, round(column * height / width)))):
            if draw_figure(data, "x.svg", size, 1.0, theme) is None:
                raise SystemExit(f"seed {seed} makes no picture")
        painted += 1
    print(json.dumps({"refused": refused, "painted": painted}))
    app.quit()


if __name__ == "__main__":
    main()
