"""Noticing that a database is a copy."""

import json
import uuid
from pathlib import Path

import pytest

from darasa.record import marker as module
from darasa.record.marker import Marker, machine

OLD, NEW = b"o" * 16, b"n" * 16


@pytest.fixture
def marker(tmp_path: Path) -> Marker:
    return Marker.of(tmp_path / "darasa.db", tmp_path / "markers")


def test_only_a_token_that_was_written_fits(marker: Marker) -> None:
    assert not marker.fits(None)
    assert not marker.fits(OLD)
    marker.write(None, OLD)
    assert marker.fits(OLD)
    marker.write(OLD, NEW)
    assert marker.fits(OLD)
    assert marker.fits(NEW)
    marker.write(NEW)
    assert not marker.fits(OLD)


def test_each_database_has_its_own(tmp_path: Path, marker: Marker) -> None:
    assert Marker.of(tmp_path / "other.db", tmp_path / "markers") != marker
    assert Marker.of(tmp_path / "x" / ".." / "darasa.db", tmp_path / "markers") == marker


def test_markers_lie_in_the_state_of_this_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert (tmp_path / "state") in Marker.of(tmp_path / "darasa.db").path.parents


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", "{", '{"machine": 1, "tokens": []}', '{"machine": "", "tokens": 5}']
)
def test_a_damaged_marker_fits_nothing(marker: Marker, content: str) -> None:
    marker.write(OLD)
    marker.path.write_text(content, encoding="utf-8")
    assert not marker.fits(OLD)


def test_tokens_of_another_form_fit_nothing(marker: Marker) -> None:
    marker.write(OLD)
    marker.path.write_text(json.dumps({"machine": machine(), "tokens": 5}), encoding="utf-8")
    assert not marker.fits(OLD)


def test_the_image_of_a_disk_on_another_machine_is_noticed(
    marker: Marker, monkeypatch: pytest.MonkeyPatch
) -> None:
    marker.write(OLD)
    monkeypatch.setattr(uuid, "getnode", lambda: 0x0242AC110002)
    assert not marker.fits(OLD)


def test_a_made_up_hardware_address_names_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uuid, "getnode", lambda: 1 << 40)
    first = machine()
    monkeypatch.setattr(uuid, "getnode", lambda: (1 << 40) + 5)
    assert machine() == first


def test_a_machine_without_an_id_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "id").write_text("one", encoding="utf-8")
    monkeypatch.setattr(module, "_MACHINE_ID", tmp_path / "id")
    first = machine()
    monkeypatch.setattr(module, "_MACHINE_ID", tmp_path / "none")
    assert machine() != first


def test_where_nothing_can_be_written_nothing_fits(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    marker = Marker.of(tmp_path / "darasa.db", tmp_path / "file")
    marker.write(OLD)
    assert not marker.fits(OLD)
