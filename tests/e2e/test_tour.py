"""The whole tour, as `make tour` takes it."""

import os
import struct
import subprocess
import sys
from pathlib import Path

EXPECTED = (
    "first_run", "new_learner", "who_is_learning", "pin", "home", "course", "reader", "reader_check_yourself",
    "reader_where_it_was_left", "settings", "home_dark", "reader_dark", "home_high_contrast",
    "reader_high_contrast", "home_1024x600", "reader_1024x600", "home_150_percent", "reader_150_percent",
    "home_arabic", "reader_arabic", "my_courses", "library", "quiz_question", "quiz_not_yet",
    "quiz_right", "quiz_result", "course_finished", "home_finished", "facilitator_set_up", "recovery_code",
    "learners", "facilitator_new_pin", "facilitator_merge", "facilitator_erase", "facilitator_erased",
    "facilitator_login_card", "sync_no_server", "sync_server", "sync", "sync_bring_back", "sync_export",
    "facilitator_library", "facilitator_backed_up", "facilitator_settings", "facilitator_restore",
)  # fmt: skip

WATCHING_FOR_STRAY_WINDOWS = """
import sys
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from darasa.cli.main import main
from darasa.ui.app import application

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if watched.objectName() != "window":
                print("stray window:", type(watched).__name__, watched.objectName(), file=sys.stderr)
        return False

watch = Watch()
application().installEventFilter(watch)
raise SystemExit(main(sys.argv[1:]))
"""


def take(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WATCHING_FOR_STRAY_WINDOWS, "tour", *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=600)


def size_of(picture: Path) -> tuple[int, int]:
    """Return width and height of a PNG in pixels, from its first chunk."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def test_the_tour_reaches_every_screen_and_opens_no_window_but_the_one(tmp_path: Path) -> None:
    out = tmp_path / "pictures"
    done = take("--data", str(tmp_path / "data"), "--out", str(out))
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert said == []
    pictures = {path.stem.partition("_")[2]: path for path in out.glob("*.png")}
    assert [name for name in EXPECTED if name not in pictures] == []
    sizes = {name: size_of(path) for name, path in pictures.items()}
    assert {sizes.pop("home_1024x600"), sizes.pop("reader_1024x600")} == {(1024, 600)}
    assert set(sizes.values()) == {(1366, 768)}


def test_the_tour_leaves_a_folder_with_anything_in_it_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "darasa.db").write_bytes(b"somebody's work")
    done = take("--data", str(data), "--out", str(tmp_path / "pictures"))
    assert done.returncode == 1
    assert "needs an empty folder" in done.stderr
    assert (data / "darasa.db").read_bytes() == b"somebody's work"
