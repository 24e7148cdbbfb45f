"""The design's numbers: colours, sizes, fonts and palettes, read once from resources/theme/tokens.json."""

import json
from functools import lru_cache
from typing import Any

from darasa.core.paths import resources

THEMES = ("light", "dark", "high_contrast")
"""The names of the three colour themes."""


@lru_cache(maxsize=1)
def tokens() -> dict[str, Any]:
    """Return the design tokens as parsed JSON; lengths are pixels at 96 dpi."""
    parsed: dict[str, Any] = json.loads((resources() / "theme" / "tokens.json").read_bytes())
    return parsed
