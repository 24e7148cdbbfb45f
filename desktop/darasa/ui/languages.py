"""The interface's languages: which ones are here, which one to use, and how it is put in place."""

import json
import os
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator

from darasa.core.paths import resources

SOURCE = "en"
"""The language that the words in the code are written in."""
_PREFIX = "darasa_"
_OWN_NAMES = {"en": "English", "pt": "Português", "es": "Español"}
"""Where Qt names a country with the language, which is wrong for a text meant for many countries."""
_REVIEWS = "reviews.json"
"""Beside the words: which native speaker has read them, and when."""
_installed: list[QTranslator] = []
"""What is in place now: a process speaks one language at a time."""
_ELSEWHERE = "DARASA_TRANSLATIONS"
"""Names a folder with other languages instead of ours, for those who translate and test."""
_lacking: set[str] = set()
"""The languages there are words for that this computer has no letters for."""


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages there are words for, the source language first."""
    found = (path.stem.removeprefix(_PREFIX) for path in _folder().glob(f"{_PREFIX}*.qm"))
    return (SOURCE, *sorted(tag.replace("_", "-") for tag in found if tag != SOURCE))


def look_at_letters() -> bool:
    """Find out, after the first paint, which languages this computer cannot draw; return whether any."""
    from darasa.ui.theme.faces import can_draw

    _lacking.update(tag for tag in available() if not can_draw(tag))
    return bool(_lacking)


def has_letters(tag: str) -> bool:
    """Return whether this computer can draw a language; ours are thought so until `look_at_letters`."""
    if tag in available():
        return tag not in _lacking
    from darasa.ui.theme.faces import can_draw

    return can_draw(tag)


def own_name(tag: str) -> str:
    """Return what speakers of a language call it, e.g. "Kiswahili"; its English name where that is boxes."""
    if not has_letters(tag):
        return QLocale.languageToString(QLocale(tag).language())
    name = _OWN_NAMES.get(tag) or QLocale(tag).nativeLanguageName() or tag
    return name[0].upper() + name[1:]


def choice_name(tag: str) -> str:
    """Return what a language is called in a list to choose from, with what it lacks here."""
    if has_letters(tag):
        return own_name(tag)
    words = QCoreApplication.translate("Languages", "{language}: letters missing on this computer")
    return words.format(language=own_name(tag))


def remark(tag: str) -> str:
    """Return what to say of a language where it is chosen: what it lacks here, and who has read its words."""
    return " ".join(filter(None, (letters_remark(tag), _review_remark(tag))))


def letters_remark(tag: str) -> str:
    """Return what to install so that a language can be drawn here; empty where it can be."""
    if has_letters(tag):
        return ""
    from darasa.ui.theme.faces import cure

    # In boxes nobody could read it.
    _translate = _as_written if QLocale().name().partition("_")[0] in _lacking else QCoreApplication.translate
    needs = cure(tag)
    if needs.debian:
        words = _translate(
            "Languages",
            "This computer has no letters for {language}: boxes stand in their place. Ask your "
            "facilitator to install the package {package}.",
        )
    elif needs.windows:
        words = _translate(
            "Languages",
            "This computer has no letters for {language}: boxes stand in their place. In the settings of "
            "Windows, under System, Optional features, your facilitator can add “{package}”.",
        )
    else:
        words = _translate(
            "Languages",
            "This computer has no letters for {language}: boxes stand in their place. Ask your "
            "facilitator to add a font for it.",
        )
    return words.format(language=own_name(tag), package=f"\u2068{needs.debian or needs.windows}\u2069")


def _as_written(_context: str, text: str) -> str:
    return text


def _review_remark(tag: str) -> str:
    if tag == SOURCE:
        return ""
    review = _reviews().get(tag)
    if review is None:
        return QCoreApplication.translate("Languages", "No native speaker has checked these words yet.")
    words = QCoreApplication.translate("Languages", "Checked by a native speaker: {name}, {date}.")
    date = QLocale().toString(QDate.fromString(review["date"], Qt.DateFormat.ISODate), "d MMMM yyyy")
    return words.format(name=f"\u2068{review['reviewer']}\u2069", date=date)


@lru_cache(maxsize=1)
def _reviews() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads((_folder() / _REVIEWS).read_bytes())
    return read


def best(wanted: str) -> str:
    """Return the language to use for a preference: that one, one like it, or what the system asks for.

    `wanted` is a BCP 47 tag or empty; what is not available falls back to the source language.
    """
    asked = (wanted,) if wanted else tuple(QLocale.system().uiLanguages())
    for tag in asked:
        for candidate in (tag, tag.split("-")[0]):
            if candidate in available():
                return candidate
    return SOURCE


def catalogue(tag: str) -> QTranslator | None:
    """Return the words of a language beside those in use: for a voice that speaks the course's language, say.

    None where there are none, and for the source language where the code has them all.
    """
    words = QTranslator()
    for candidate in (tag, tag.split("-", maxsplit=1)[0]):
        if candidate in available() and words.load(_file(candidate), str(_folder())):
            return words
    return None


class Translations:
    """The words of one language, put into the application and taken out again."""

    def __init__(self) -> None:
        self._tag = ""

    @property
    def tag(self) -> str:
        """The language in use; empty before the first."""
        return self._tag

    def use(self, tag: str) -> bool:
        """Speak this language from now on; return whether it reads from right to left.

        Numbers and dates follow, in the manner of the system's country where the system speaks the language.
        """
        system = QLocale.system()
        same = system.bcp47Name().split("-")[0] == tag.split("-", maxsplit=1)[0]
        locale = system if same else QLocale(tag)
        if tag != self._tag:
            self._tag = tag
            QLocale.setDefault(locale)
            self._install(tag, locale)
        return locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def _install(self, tag: str, locale: QLocale) -> None:
        for translator in _installed:
            QCoreApplication.removeTranslator(translator)
        _installed.clear()
        own = (_file(tag), str(_folder()))
        # Qt's own words are few: the menu of a text field.
        qt = (f"qtbase_{locale.name()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for name, folder in (own, qt):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)


def _file(tag: str) -> str:
    return f"{_PREFIX}{tag.replace('-', '_')}"


def _folder() -> Path:
    return Path(os.environ.get(_ELSEWHERE) or resources() / "translations")
