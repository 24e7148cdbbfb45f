from pathlib import Path

import pytest

from darasa.cli.main import main
from darasa.ui.system_libraries import OFFSCREEN, WINDOW


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("command", [[], ["run"], ["run", "--quit-after-paint"]])
def test_without_a_screen_it_says_so_and_offers_the_tour(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "data"), *command]) == 2
    said = capsys.readouterr().err
    assert "no screen here" in said
    assert "darasa tour" in said
    assert not (tmp_path / "data").exists()


def test_missing_libraries_are_named_in_one_line_to_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":9731")
    monkeypatch.setitem(WINDOW, "libnowhere.so.7", "libnowhere7")
    assert main(["--data", str(tmp_path), "run"]) == 1
    assert "sudo apt-get install -y libnowhere7\n" in capsys.readouterr().err


def test_the_tour_names_missing_libraries_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtWidgets", None)
    monkeypatch.setitem(OFFSCREEN, "libnowhere.so.7", "libnowhere7")
    assert main(["tour", "--data", str(tmp_path), "--out", str(tmp_path)]) == 1
    assert "sudo apt-get install -y libnowhere7\n" in capsys.readouterr().err
