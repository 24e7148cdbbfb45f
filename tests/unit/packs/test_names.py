"""Names that work everywhere, and those that do not."""

import pytest

from darasa.packs.names import course_iri, is_id, is_language, is_publisher, is_reserved, name_refusal


@pytest.mark.parametrize("text", ["a", "beans", "what-is-ai", "q1", "1", "a" * 64])
def test_ids(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "A", "a_b", "-a", "a-", "a--b", "é", "a.b", "a b", "a" * 65, "a\n"])
def test_not_ids(text: str) -> None:
    assert not is_id(text)


def test_publishers_are_domain_names() -> None:
    assert is_publisher("darasa.example")
    assert is_publisher("xn--e1afmkfd.xn--80akhbyknj4f")
    assert is_publisher("elimu.xn--mgbh0fb")
    assert not is_publisher("elimu.xn--")
    assert not is_publisher("elimu.xn--a-")
    for text in (
        "darasa",
        "Darasa.example",
        "-a.org",
        "a..org",
        "a.b.c1",
        "https://a.org",
        "x" * 64 + ".org",
    ):
        assert not is_publisher(text)


def test_languages_are_tags_in_their_usual_case() -> None:
    for text in ("en", "sw", "zh-Hant", "pt-BR", "es-419", "sr-Latn-RS"):
        assert is_language(text)
    for text in ("", "EN", "english", "pt-br", "zh_Hant", "e"):
        assert not is_language(text)


@pytest.mark.parametrize(
    "path",
    [
        "manifest.json",
        "glossary.json",
        "lessons/a-b.html",
        "quizzes/q.json",
        "labs/l.json",
        "media/two_x.1.png",
    ],
)
def test_names_our_writer_gives(path: str) -> None:
    assert name_refusal(path) is None


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/etc/passwd", "absolute"),
        ("C:/x", "absolute"),
        ("c:x", "absolute"),
        ("../x.json", "climbs"),
        ("lessons/../x.html", "climbs"),
        ("lessons/./x.html", "climbs"),
        ("lessons\\x.html", "Windows"),
        ("media/a?.png", "Windows"),
        ("media/a\x01.png", "Windows"),
        ("media/con.png", "Windows"),
        ("lessons/aux.html", "Windows"),
        ("media/lpt1.tar.png", "Windows"),
        ("media/x.png.", "Windows"),
        ("media/x.png ", "Windows"),
        ("Lessons/x.html", "no entry of this name"),
        ("lessons/x/y.html", "no entry of this name"),
        ("lessons//x.html", "no entry of this name"),
        ("media/x.exe", "no entry of this name"),
        ("media/" + "x" * 200 + ".png", "no entry of this name"),
        ("", "no entry of this name"),
    ],
)
def test_names_refused(path: str, reason: str) -> None:
    assert reason in (name_refusal(path) or "")


def test_reserved_names_have_any_case_and_extension() -> None:
    assert is_reserved("CON")
    assert is_reserved("nul.txt")
    assert not is_reserved("console")


def test_course_iri() -> None:
    assert course_iri("darasa.example", "small") == "https://darasa.example/darasa/small"
