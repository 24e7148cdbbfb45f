"""Which sticks are in, on a real system and from tables as other systems write them."""

import os
import subprocess
from pathlib import Path

from darasa.library.sticks.places import COURSES, find, mounted, roots
from tests.integration.disks import small_disk

TABLE = r"""
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /media/amina/KINGSTON vfat rw,nosuid 0 0
/dev/sdc1 /run/media/amina/MY\040STICK\134X exfat rw 0 0
/dev/sdd1 /media/usb0 vfat ro 0 0
/dev/sde1 /mnt ext4 rw 0 0
/dev/sdf1 /mnt/usb vfat rw 0 0
/dev/sdb1 /media/amina/KINGSTON vfat rw,nosuid 0 0
overlay /media/amina/deep/below/it overlay rw 0 0
tmpfs /run/media tmpfs rw 0 0
/dev/sdg1 /media/amina/ﺱﻭﺩﺎﻧ vfat rw 0 0
/dev/sdh1 /mediator/x vfat rw 0 0
broken
"""


def test_sticks_are_where_desktops_mount_them() -> None:
    assert [str(path) for path in mounted(TABLE)] == [
        "/media/amina/KINGSTON",
        "/run/media/amina/MY STICK\\X",
        "/media/usb0",
        "/mnt",
        "/mnt/usb",
        "/media/amina/ﺱﻭﺩﺎﻧ",
    ]
    assert mounted("") == ()


def test_this_system_is_asked() -> None:
    """Whatever is in: each is a folder that is mounted."""
    for place in roots():
        assert os.path.ismount(place) or not place.exists()
    assert {stick.folder for stick in find()} <= set(roots())


def test_what_was_written_to_before_comes_first(tmp_path: Path) -> None:
    for name in ("b", "a", "with courses"):
        (tmp_path / name).mkdir()
    (tmp_path / "with courses" / COURSES).mkdir(parents=True)
    (tmp_path / "a file").write_bytes(b"")
    places = [tmp_path / name for name in ("b", "a", "with courses", "a file", "gone")]
    sticks = find(places)
    assert [(stick.name, stick.has_courses) for stick in sticks] == [
        ("with courses", True), ("a", False), ("b", False),
    ]  # fmt: skip
    usage = os.statvfs(tmp_path)
    assert {stick.size for stick in sticks} == {usage.f_blocks * usage.f_frsize}
    assert all(0 < stick.free <= stick.size for stick in sticks)


def test_a_disk_of_its_own_is_found_with_its_own_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick"):
        if not os.path.ismount(tmp_path / "stick"):
            assert os.geteuid() != 0, "root may mount, unless a container forbids it"
        (stick,) = find([tmp_path / "stick"])
        if os.path.ismount(tmp_path / "stick"):
            assert stick.size == 400 * 2**20
            table = Path("/proc/self/mounts").read_text(encoding="utf-8")
            assert f" {tmp_path}/stick " in table


def test_a_mounted_stick_is_found_by_itself() -> None:
    place = Path(f"/mnt/darasa-{os.getpid()}")
    if os.geteuid() != 0:
        return  # nobody else may mount
    place.mkdir(parents=True)
    try:
        command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            assert place in {stick.folder for stick in find()}
            subprocess.run(["umount", str(place)], check=True)
        assert place not in {stick.folder for stick in find()}
    finally:
        place.rmdir()
