"""The manifest: canonical, complete, and refused when it says what our writer would never say."""

from dataclasses import replace
from pathlib import Path

import pytest

from darasa.packs.errors import PackRefusedError, PackTooNewError
from darasa.packs.manifest import manifest_from_json, manifest_refusal, manifest_to_json, step_entry
from darasa.packs.types import Cover, Entry, Manifest, StepKind
from tests.forging import manifest_of


@pytest.fixture(scope="module")
def manifest(built: Path) -> Manifest:
    return manifest_of(built)


def test_it_comes_back_as_it_was(manifest: Manifest) -> None:
    data = manifest_to_json(manifest)
    assert data.startswith(b'{"format":1,')
    assert manifest_from_json(data) == manifest
    assert manifest_refusal(manifest, data) is None


def test_a_later_format_is_its_own_error(manifest: Manifest) -> None:
    data = manifest_to_json(manifest).replace(b'"format":1', b'"format":2')
    with pytest.raises(PackTooNewError, match="format version 2") as caught:
        manifest_from_json(data, Path("x.dpack"))
    assert caught.value.file == Path("x.dpack")
    assert caught.value.entry == "manifest.json"


@pytest.mark.parametrize("value", [b"0", b'"1"', b"true", b"1.0", b"null"])
def test_no_such_format(manifest: Manifest, value: bytes) -> None:
    with pytest.raises(PackRefusedError) as caught:
        manifest_from_json(manifest_to_json(manifest).replace(b'"format":1', b'"format":' + value))
    assert not isinstance(caught.value, PackTooNewError)


@pytest.mark.parametrize("data", [b"[]\n", b'{"format":1}\n', b"no"])
def test_no_manifest_at_all(data: bytes) -> None:
    with pytest.raises(PackRefusedError):
        manifest_from_json(data)


def _with_step(manifest: Manifest, **fields: object) -> Manifest:
    unit = manifest.units[0]
    step = replace(unit.steps[0], **fields)  # type: ignore[arg-type]
    return replace(manifest, units=(replace(unit, steps=(step, *unit.steps[1:])), *manifest.units[1:]))


def _with_entry(manifest: Manifest, **fields: object) -> Manifest:
    entry = replace(manifest.entries[0], **fields)  # type: ignore[arg-type]
    return replace(manifest, entries=(entry, *manifest.entries[1:]))


def _broken(m: Manifest) -> dict[str, Manifest]:
    return {
        "publisher is not a domain": replace(m, publisher="Darasa"),
        "course is not an id": replace(m, course="A"),
        "language is not": replace(m, language="EN"),
        "version is out of range": replace(m, version=0),
        "iri is not that of this publisher": replace(m, iri="https://other.example/darasa/small"),
        "cover is unknown": replace(m, cover=Cover("gold", 1)),
        "pass_mark is not": replace(m, pass_mark=0.0),
        "a text shows nothing": replace(m, title="\u3164 \u200b"),
        "one has no id, no title or no steps": replace(m, units=()),
        "has no proper id": _with_step(m, id="con", iri=f"{m.iri}/con"),
        "iri is not that of this course and step": _with_step(m, iri=m.iri),
        "title or minutes are not sensible": _with_step(m, minutes=0),
        "unit first is there twice": replace(m, units=(m.units[0], m.units[0])),
        "step beans is there twice": replace(m, units=(m.units[0], replace(m.units[0], id="again"))),
        "its name climbs": _with_entry(m, path="../x"),
        "size or sha256": _with_entry(m, sha256="g" * 64),
        "entries are not sorted": replace(m, entries=tuple(reversed(m.entries))),
        "lessons/zebra.html is not what": replace(
            m,
            entries=tuple(
                sorted([*m.entries, Entry("lessons/zebra.html", 1, "0" * 64)], key=lambda e: e.path)
            ),
        ),
        "glossary.json is not what": replace(m, entries=m.entries[1:]),
    }


@pytest.mark.parametrize("number", range(19))
def test_what_our_writer_never_says(manifest: Manifest, number: int) -> None:
    reason, broken = list(_broken(manifest).items())[number]
    found = manifest_refusal(broken, manifest_to_json(broken))
    assert found is not None
    assert any(reason in text for text in [found])


def test_other_bytes_for_the_same_manifest(manifest: Manifest) -> None:
    assert manifest_refusal(manifest, b"") == "it is not in canonical form"


def test_step_entries() -> None:
    assert step_entry(StepKind.LESSON, "a") == "lessons/a.html"
    assert step_entry(StepKind.QUIZ, "a") == "quizzes/a.json"
    assert step_entry(StepKind.LAB, "a") == "labs/a.json"
