"""The two scripts that make calls before anything is installed, run as make runs them."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INSTALLER = Path(__file__).parents[3] / "installer"


@pytest.fixture
def path_of(tmp_path: Path) -> Path:
    """A folder that is the whole PATH, with what a shell script needs and nothing else."""
    for program in ("sh", "id", "cut"):
        found = shutil.which(program)
        assert found
        (tmp_path / program).symlink_to(found)
    return tmp_path


def run_script(path_of: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env={"PATH": str(path_of)}, capture_output=True, text=True, check=False, timeout=60
    )


def put_python(path_of: Path, name: str, *, fits: bool, version: str = "3.13.0") -> None:
    program = path_of / name
    asked = f"if [ \"$1\" = --version ]; then echo 'Python {version}'; exit 0; fi"
    program.write_text(f"#!/bin/sh\n{asked}\nexit {0 if fits else 1}\n")
    program.chmod(0o755)


def test_the_newest_python_that_fits_is_taken(path_of: Path) -> None:
    for name, fits in (("python3.13", False), ("python3.12", True), ("python3.11", True), ("python3", True)):
        put_python(path_of, name, fits=fits)
    done = run_script(path_of, "sh", str(INSTALLER / "find_python.sh"))
    assert (done.returncode, done.stdout) == (0, f"{path_of}/python3.12\n")


def test_a_real_python_is_recognised(path_of: Path) -> None:
    (path_of / "python3").symlink_to(sys.executable)
    done = run_script(path_of, "sh", str(INSTALLER / "find_python.sh"))
    assert done.stdout == f"{path_of}/python3\n"


def test_without_one_that_fits_it_says_what_to_install(path_of: Path) -> None:
    put_python(path_of, "python3", fits=False, version="3.9.2")
    done = run_script(path_of, "sh", str(INSTALLER / "find_python.sh"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "python3 is 3.9.2" in done.stderr
    assert "sudo apt-get install -y python3 python3-venv\n" in done.stderr


def test_nothing_is_said_when_nothing_is_missing() -> None:
    script = str(INSTALLER / "system_libraries.py")
    done = subprocess.run([sys.executable, script, "--tests"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_where_it_may_not_install_it_names_what_is_missing_in_one_line(path_of: Path) -> None:
    done = run_script(path_of, sys.executable, str(INSTALLER / "system_libraries.py"), "--tests")
    assert done.returncode == 1
    assert "sudo apt-get install -y --no-install-recommends curl dbus strace xdotool xvfb hunspell\n" in (
        done.stdout
    )


def test_for_the_spelling_of_courses_nothing_else_is_needed(path_of: Path) -> None:
    done = run_script(path_of, sys.executable, str(INSTALLER / "system_libraries.py"), "--spelling")
    assert (done.returncode, done.stdout.split()[-1]) == (1, "hunspell")


def test_no_service_is_started_by_what_is_installed(tmp_path: Path) -> None:
    no_service_started = runpy.run_path(str(INSTALLER / "system_libraries.py"))["no_service_started"]
    policy = tmp_path / "policy-rc.d"
    with no_service_started(policy):
        # 101 is "forbidden" to invoke-rc.d(8).
        assert subprocess.run([policy], check=False).returncode == 101
    assert not policy.exists()


def test_a_policy_about_services_that_was_there_stays(tmp_path: Path) -> None:
    no_service_started = runpy.run_path(str(INSTALLER / "system_libraries.py"))["no_service_started"]
    policy = tmp_path / "policy-rc.d"
    policy.write_text("theirs")
    with no_service_started(policy):
        assert policy.read_text() == "theirs"
    assert policy.read_text() == "theirs"
