"""The rules that all tests live under, tried on small test files in a run of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def run_tests(folder: Path, source: str, *, ci: bool) -> subprocess.CompletedProcess[str]:
    """Run `source` as a test file under this project's conftest."""
    (folder / "test_it.py").write_text(source, encoding="utf-8")
    outer = ("PYTEST", "COV", "DARASA")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    environment |= {"DARASA_CI": "1" if ci else "", "PYTHONPATH": str(ROOT)}
    options = ["-p", "tests.conftest", "-p", "no:cacheprovider", "--rootdir", str(folder)]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, folder],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


SKIPS_A_TEST = "import pytest\n\ndef test_it():\n    pytest.skip('not here')\n"
SKIPS_THE_FILE = "import pytest\n\npytest.skip('not here', allow_module_level=True)\n"


@pytest.mark.parametrize("source", [SKIPS_A_TEST, SKIPS_THE_FILE])
def test_a_skip_is_allowed_here_and_fails_in_ci(tmp_path: Path, source: str) -> None:
    assert "1 skipped" in run_tests(tmp_path, source, ci=False).stdout
    in_ci = run_tests(tmp_path, source, ci=True)
    assert in_ci.returncode != 0
    assert "skipped, which CI does not allow" in in_ci.stdout


def test_a_window_left_behind_fails_its_test(tmp_path: Path) -> None:
    source = (
        "from PySide6.QtWidgets import QDialog\n"
        "kept = []\n"
        "def test_leaves(qapp):\n    kept.append(QDialog())\n    kept[0].setObjectName('forgotten')\n"
        "def test_after_it(qtbot):\n    dialog = QDialog()\n    qtbot.addWidget(dialog)\n    dialog.show()\n"
    )
    done = run_tests(tmp_path, source, ci=False)
    assert "left behind: QDialog 'forgotten'" in done.stdout
    assert "2 passed, 1 error" in done.stdout


def test_tallies_are_collected_into_a_table(tmp_path: Path) -> None:
    source = "from tests.campaign import tally\n\ndef test_it():\n    tally(merges=4000, lost=0)\n"
    assert "merges=4,000 lost=0" in run_tests(tmp_path, source, ci=False).stdout
