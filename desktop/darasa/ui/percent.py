"""Shares in per cent, as the language of the interface writes them."""

from PySide6.QtCore import QLocale


def percent(share: float) -> str:
    """Return a share, where 1 is all, as whole per cent; no line breaks between number and sign."""
    locale = QLocale()
    # What stands between the two is among what Qt does not know of a language.
    between = "\N{NO-BREAK SPACE}" if locale.language() == QLocale.Language.French else ""
    return f"{locale.toString(round(share * 100))}{between}{locale.percent()}"
