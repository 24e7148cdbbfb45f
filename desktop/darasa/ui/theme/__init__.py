"""Design tokens turned into palettes, fonts and style sheets."""
