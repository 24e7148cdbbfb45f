"""The interface's languages: which ones are here, which one to use, and how it is put in place."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from darasa.core.paths import resources

SOURCE = "en"
"""The language that the words in the code are written in."""
_PREFIX = "darasa_"
_OWN_NAMES = {"en": "English", "pt": "Português", "es": "Español"}
"""Where Qt names a country with the language, which is wrong for a text meant for many countries."""
_CHECKED = frozenset({SOURCE})
"""The languages whose words a native speaker has checked."""
_installed: list[QTranslator] = []
"""What is in place now: a process speaks one language at a time."""


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages there are words for, the source language first."""
    found = (path.stem.removeprefix(_PREFIX) for path in _folder().glob(f"{_PREFIX}*.qm"))
    return (SOURCE, *sorted(tag.replace("_", "-") for tag in found if tag != SOURCE))


def own_name(tag: str) -> str:
    """Return what speakers of a language call it, e.g. "Kiswahili"."""
    name = _OWN_NAMES.get(tag) or QLocale(tag).nativeLanguageName() or tag
    return name[0].upper() + name[1:]


def remark(tag: str) -> str:
    """Return what to say of a language where it is chosen: that nobody has checked its words, or nothing."""
    if tag in _CHECKED:
        return ""
    return QCoreApplication.translate("Languages", "No native speaker has checked these words yet.")


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
    return resources() / "translations"
