"""What makes a double click on a course file open Darasa."""

import os
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.unit.learning.worlds import small_pack

LINUX = Path(__file__).parents[3] / "installer" / "linux"
NAMES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


def entry(path: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def kind() -> ET.Element:
    found = ET.parse(LINUX / "darasa-course.xml").find("mime:mime-type", NAMES)
    assert found is not None
    return found


def test_the_entry_and_the_kind_of_file_name_each_other() -> None:
    found = entry(LINUX / "darasa.desktop")
    assert found["MimeType"] == f"{kind().get('type')};"
    assert found["Exec"] == "darasa %f"
    glob = kind().find("mime:glob", NAMES)
    assert glob is not None
    assert glob.get("pattern") == "*.dpack"


def test_a_pack_is_known_by_its_first_bytes_too() -> None:
    outer = kind().find("mime:magic/mime:match", NAMES)
    assert outer is not None
    (inner,) = outer
    content = small_pack().read_bytes()
    for match in (outer, inner):
        value = match.get("value", "").encode().decode("unicode_escape").encode("latin-1")
        offset = int(match.get("offset", ""))
        assert content[offset : offset + len(value)] == value


@pytest.mark.parametrize("program", ["/usr/bin/darasa", '/opt/a folder/100%/$HOME `x` "y" \\z/darasa'])
def test_it_is_set_up_for_whoever_runs_it(tmp_path: Path, program: str) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("update-mime-database", "update-desktop-database"):
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $1" >> "{tmp_path}/called"\n')
        (tools / name).chmod(0o755)
    share = tmp_path / "share"
    environment = os.environ | {"XDG_DATA_HOME": str(share), "PATH": f"{tools}:{os.environ['PATH']}"}
    for _ in range(2):
        subprocess.run(["sh", str(LINUX / "file_association.sh"), program], env=environment, check=True)
    found = entry(share / "applications" / "darasa.desktop")
    assert found["Exec"].endswith('" %f')
    # As the desktop entry specification unpacks it: the string first, then the quotes.
    string = found["Exec"].removesuffix(" %f").replace("\\\\", "\\")
    inside = string.removeprefix('"').removesuffix('"')
    for escaped in ("\\`", "\\$", '\\"', "\\\\"):
        inside = inside.replace(escaped, escaped[1:]) if escaped != "\\\\" else inside.replace("\\\\", "\\")
    assert inside.replace("%%", "%") == program
    assert (share / "mime" / "packages" / "darasa-course.xml").read_bytes() == (
        LINUX / "darasa-course.xml"
    ).read_bytes()
    assert set((tmp_path / "called").read_text().splitlines()) == {
        f"update-mime-database {share}/mime", f"update-desktop-database {share}/applications",
    }  # fmt: skip
