"""Qt's style sheet for one theme and text size, rendered from resources/theme/theme.qss and the tokens."""

import re
from functools import lru_cache

from darasa.core.paths import resources
from darasa.ui.theme.tokens import tokens

_NAME = re.compile(r"@([A-Za-z][A-Za-z0-9_-]*)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@lru_cache(maxsize=4)
def style_sheet(theme: str, scale: float, *, rtl: bool, easy: bool = False) -> str:
    """Return the style sheet with every `@name` replaced; an unknown name raises KeyError."""
    template = _COMMENT.sub("", (resources() / "theme" / "theme.qss").read_text("utf-8"))
    values = _values(theme, scale, spaced=rtl or easy)
    return _NAME.sub(lambda name: _value(values, name.group(1)), template)


def _value(values: dict[str, str], name: str) -> str:
    """Return the value of the longest known beginning of `name`, and what follows it: `t-bodypx` → `15px`."""
    for end in range(len(name), 0, -1):
        if name[:end] in values:
            return values[name[:end]] + name[end:]
    raise KeyError(name)


def _values(theme: str, scale: float, *, spaced: bool) -> dict[str, str]:
    all_tokens = tokens()
    colors = all_tokens["color"][theme]
    grown = 1 + (scale - 1) * 0.8
    chip = round(28 * grown)
    icons = (resources() / "icons" / theme).as_posix()
    return {
        **colors,
        "bw": colors["border_w"],
        # A field shows by a thicker border that the keyboard is in it: a colour alone would not stand out.
        "bwf": str(int(colors["border_w"].removesuffix("px")) + 1),
        # A button is this high inside its borders of 1 px: 44, 40 and 52 px in all at 100 %.
        "ctl": str(round(42 * grown)),
        "ctls": str(round(38 * grown)),
        "ctll": str(round(50 * grown)),
        "chip": str(chip),
        # Qt drops a radius above half the height and draws square corners.
        "chipr": str(chip // 2),
        "pill": str(round(44 * grown) // 2),
        # Joined scripts must not be spaced apart or together, and easy letters not be pushed together.
        "ls-tight": "0px" if spaced else "-0.4px",
        "ls-display": "0px" if spaced else "-0.6px",
        "icons": icons,
        **{f"t-{k}": str(round(v * scale)) for k, v in all_tokens["type"].items() if isinstance(v, int)},
        **{f"s-{k}": str(v) for k, v in all_tokens["space"].items()},
        **{f"r-{k}": str(v) for k, v in all_tokens["radius"].items()},
    }
