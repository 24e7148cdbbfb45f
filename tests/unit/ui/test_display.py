import sys

import pytest

from darasa.ui.display import NoDisplayError, require_display, require_qt
from darasa.ui.system_libraries import OFFSCREEN, WINDOW, SystemLibrariesMissingError

NOBODY_LISTENS_HERE = ":9731"


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_no_display_named() -> None:
    with pytest.raises(NoDisplayError, match="neither DISPLAY nor WAYLAND_DISPLAY"):
        require_display()


def test_a_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOBODY_LISTENS_HERE)
    with pytest.raises(NoDisplayError, match=NOBODY_LISTENS_HERE):
        require_display()


def test_x11_chosen_by_hand_needs_a_display_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(NoDisplayError):
        require_display()


@pytest.mark.parametrize(
    ("name", "value"), [("QT_QPA_PLATFORM", "offscreen:size=1x1"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_other_platforms_are_left_to_qt(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    require_display()


def test_a_missing_library_of_the_window_system_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOBODY_LISTENS_HERE)
    monkeypatch.setitem(WINDOW, "libnowhere.so.7", "libnowhere7")
    with pytest.raises(SystemLibrariesMissingError, match="libnowhere7"):
        require_display()


def test_qt_that_does_not_import_for_want_of_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    monkeypatch.setitem(OFFSCREEN, "libnowhere.so.7", "libnowhere7")
    with pytest.raises(SystemLibrariesMissingError, match="libnowhere7"):
        require_qt()


def test_qt_that_does_not_import_for_another_reason_is_no_missing_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    with pytest.raises(ImportError):
        require_qt()
