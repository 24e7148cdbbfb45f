"""The language that nobody speaks, made by the project's own tool, in place of those that people speak."""

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from darasa.ui import languages
from darasa.ui.languages import SOURCE, Translations
from darasa.ui.theme.theme import Theme, apply_theme

INSTALLER = Path(__file__).parents[2] / "installer"


def _tool() -> ModuleType:
    with patch.object(sys, "path", [str(INSTALLER), *sys.path]):
        spec = importlib.util.spec_from_file_location("pseudo", INSTALLER / "pseudo.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module


tool = _tool()
TAG = str(tool.TAG).replace("_", "-")
START, END = str(tool.START), str(tool.END)


@contextmanager
def pseudo_language(folder: Path) -> Iterator[None]:
    """Offer the pseudo-language beside English, until the end."""
    tool.main(folder)
    here = QLocale()
    with patch.dict("os.environ", {"DARASA_TRANSLATIONS": str(folder)}):
        _forget()
        try:
            yield
        finally:
            Translations().use(SOURCE)
            QLocale.setDefault(here)
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            apply_theme(app, Theme())
    _forget()


def _forget() -> None:
    languages.available.cache_clear()
    languages._reviews.cache_clear()
