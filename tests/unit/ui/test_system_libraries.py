from pathlib import Path

import pytest

from darasa.ui import system_libraries
from darasa.ui.system_libraries import (
    FONTS,
    OFFSCREEN,
    PROGRAMS,
    WINDOW,
    SystemLibrariesMissingError,
    find_program,
    missing_files,
    missing_fonts,
    missing_libraries,
    missing_programs,
    require_libraries,
)

OPERATORS = Path(__file__).parents[3] / "docs/operators/README.md"


def test_where_tests_run_everything_is_there() -> None:
    require_libraries(window=True)
    assert missing_programs() == ()


def test_what_does_not_open_is_named_by_file_and_by_package() -> None:
    there = {"libfontconfig.so.1": "libfontconfig1"}
    needed = there | {"libnowhere.so.7": "libnowhere7", "libno.so.1": "libno1"}
    assert missing_files(needed) == ("libnowhere.so.7", "libno.so.1")
    assert missing_libraries(needed) == ("libno1", "libnowhere7")


def test_a_package_with_two_missing_libraries_is_named_once() -> None:
    assert missing_libraries({"libno.so.1": "libno", "libno-more.so.1": "libno"}) == ("libno",)


def test_a_window_needs_more_than_offscreen_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WINDOW, "libnowhere.so.7", "libnowhere7")
    require_libraries(window=False)
    with pytest.raises(SystemLibrariesMissingError) as caught:
        require_libraries(window=True)
    assert caught.value.packages == ("libnowhere7",)


def test_fonts_are_looked_for_in_the_font_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_libraries, "FONT_FOLDERS", (tmp_path, tmp_path / "not there"))
    assert set(missing_fonts()) == set(FONTS.values())
    (tmp_path / "opentype").mkdir()
    (tmp_path / "opentype/Inter-Regular.otf").touch()
    assert "fonts-inter" not in missing_fonts()


def test_programs_are_looked_for_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(system_libraries, "SERVER_FOLDERS", ())
    assert set(missing_programs()) == set(PROGRAMS.values())


def test_a_web_server_is_found_off_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "nginx").touch(0o755)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(system_libraries, "SERVER_FOLDERS", (str(tmp_path),))
    assert find_program("nginx") == str(tmp_path / "nginx")
    assert "nginx-light" not in missing_programs()


def test_the_line_for_operators_names_every_package() -> None:
    told = OPERATORS.read_text(encoding="utf-8")
    assert [name for name in (OFFSCREEN | WINDOW | FONTS).values() if name not in told] == []
