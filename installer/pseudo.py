"""A language that nobody speaks, to see what a translation meets: longer, accented, marked, right to left.

    pseudo.py FOLDER   make FOLDER/darasa_ar_XB.qm from the words in the code

It goes the way of every language: the program loads it with DARASA_TRANSLATIONS=FOLDER, and offers it there
alone. Its tag is CLDR's for such a language, so that numbers, dates and reading direction are Arabic's.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from translations import LRELEASE, Words, words_in_code

TAG = "ar_XB"
FORMS = 6
"""Plural forms of Arabic."""
START, END = "⟦", "⟧"
"""What is not between these on the screen was never asked of a translator."""
GROWTH = 0.4
"""How much longer a translation from English is expected to be at most, as a share."""
_KEPT = re.compile(r"\{\w*\}|%n|&\w|<[^>]*>|d MMMM yyyy")
"""What stands for something else: placeholders, plural counts, keys, markup, how a date is written."""
_ACCENTED = str.maketrans(
    "aceghijklnorsuwyzACEGHIJKLNORSUWYZ…0123456789",
    "áçéğĥíĵķļñöŕšüŵýžÁÇÉĞĤÍĴĶĻÑÖŔŠÜŴÝŽ⋯٠١٢٣٤٥٦٧٨٩",
)
"""Digits as in Arabic; the dots too, so that those of a text cut short cannot be taken for its own."""
_FILLER = "öñé ţŵö ţĥŕéé ƒöüŕ "


def pseudo(text: str) -> str:
    """Return a text as the language has it."""
    grown: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        grown += [text[at : kept.start()].translate(_ACCENTED), kept.group().replace("%n", "%Ln")]
        at = kept.end()
    grown.append(text[at:].translate(_ACCENTED))
    more = round(len(text) * GROWTH)
    # One long word where there is one word: its translation does not break either.
    filler = (_FILLER if " " in text else _FILLER.replace(" ", "")) * (more // 8 + 1)
    return f"{START}{''.join(grown)}{' ' if ' ' in text else ''}{filler[:more].rstrip()}{END}"


def render(words: tuple[Words, ...]) -> str:
    """Return the .ts file of the language, with every one of its words."""
    root = ET.Element("TS", {"version": "2.1", "language": TAG, "sourcelanguage": "en"})
    contexts: dict[str, ET.Element] = {}
    for item in words:
        if item.context not in contexts:
            contexts[item.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[item.context], "name").text = item.context
        message = ET.SubElement(contexts[item.context], "message", {"numerus": "yes"} if item.plural else {})
        ET.SubElement(message, "source").text = item.source
        if item.comment:
            ET.SubElement(message, "comment").text = item.comment
        translation = ET.SubElement(message, "translation")
        if not item.plural:
            translation.text = pseudo(item.source)
            continue
        for _ in range(FORMS):
            ET.SubElement(translation, "numerusform").text = pseudo(item.source)
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode")


def main(folder: Path) -> None:
    """Make the language in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"darasa_{TAG}.ts"
    source.write_text(render(words_in_code()), encoding="utf-8")
    made = source.with_suffix(".qm")
    subprocess.run([sys.executable, "-c", LRELEASE, str(source), "-qm", str(made), "-silent"], check=True)
    (folder / "reviews.json").write_text("{}\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
