"""Writing on a stick: the old file, the new one, or none."""

import errno
from pathlib import Path

import pytest

from darasa.sync.stick import errors, writing
from darasa.sync.stick.writing import replacing


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "a.darasa"
    for content in (b"one", b"", b"three" * 100_000):
        with replacing(path) as write:
            write(content)
        assert path.read_bytes() == content
        assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_read_back_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.darasa"
    path.write_bytes(b"before")

    def spoil() -> None:
        with replacing(path) as write:
            write(b"what is meant")
            (tmp_path / "a.darasa.part").write_bytes(b"what a worn out stick made of it")

    with pytest.raises(errors.StickUnwritableError, match="cannot be read back"):
        spoil()
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"before"]


def test_a_stick_whose_folders_cannot_be_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some drivers do not know that; others fail, and then it is told."""
    path = tmp_path / "a.darasa"

    def write() -> None:
        with replacing(path) as write:
            write(b"content")

    def refuse(number: int) -> None:
        def sync(_folder: Path) -> None:
            raise OSError(number, "no")

        monkeypatch.setattr(writing, "sync_folder", sync)

    refuse(errno.EINVAL)
    write()
    assert path.read_bytes() == b"content"
    refuse(errno.EIO)
    with pytest.raises(errors.StickUnwritableError):
        write()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, errors.StickFullError),
        (errno.EFBIG, errors.StickFullError),
        (errno.EROFS, errors.StickReadOnlyError),
        (errno.EACCES, errors.StickReadOnlyError),
        (errno.EIO, errors.StickUnwritableError),
        (errno.ENODEV, errors.StickUnwritableError),
    ],
)
def test_what_the_system_says_has_a_name(number: int, kind: type[errors.StickUnwritableError]) -> None:
    error = errors.unwritable(Path("a"), OSError(number, "so it is"))
    assert type(error) is kind
    assert (error.path, error.reason) == (Path("a"), "so it is")
    assert "nothing is lost" in str(error)
