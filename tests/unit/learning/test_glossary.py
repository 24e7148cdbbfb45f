"""The words of a glossary are found in the course's texts, and nothing else is taken for them."""

import pytest

from darasa.learning.glossary import Glossary
from darasa.packs.types import Term


def found(text: str, *terms: str, known: tuple[str, ...] = ()) -> list[str]:
    glossary = Glossary(Term(term, term, "…") for term in terms)
    return [text[spot.start : spot.stop] for spot in glossary.spots(text, known)]


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("A model learns a Pattern.", ("pattern", "model"), ["model", "Pattern"]),
        ("It finds patterns.", ("pattern",), ["patterns"]),
        ("Remodelling is not it, nor models’ sisters.", ("model",), ["models"]),
        ("More training data, and data.", ("data", "training data"), ["training data", "data"]),
        ("Data and data and DATA", ("data",), ["Data"]),
        ("A data centre holds data.", ("data", "data centre"), ["data centre", "data"]),
        ("What AI is, J'ai", ("artificial intelligence (AI)",), ["AI"]),
        ("J'ai vu l'IA", ("intelligence artificielle (IA)", "intelligence (AI)"), ["IA"]),
        ("l'Artificial Intelligence", ("artificial intelligence (AI)",), ["Artificial Intelligence"]),
        (
            "Artificial intelligence (AI) here",
            ("artificial intelligence (AI)",),
            ["Artificial intelligence (AI)"],
        ),
        ("For example, three examples.", ("example",), ["examples"]),
        ("les décisions automatisées", ("décision automatisée",), ["décisions automatisées"]),
        ("machine-learning", ("machine learning",), ["machine-learning"]),
        ("وبيانات التدريب كثيرة", ("بيانات التدريب",), ["وبيانات التدريب"]),
        ("في النموذج", ("نموذج",), ["النموذج"]),
        ("", ("data",), []),
        ("nothing", (), []),
    ],
    ids=range(17),
)
def test_terms_are_found_as_people_write_them(text: str, terms: tuple[str, ...], expected: list[str]) -> None:
    assert found(text, *terms) == expected


def test_what_is_known_is_left_out() -> None:
    assert found("data and a model", "data", "model", known=("data",)) == ["model"]


def test_a_term_with_signs_is_text_and_no_pattern() -> None:
    assert found("C++ and (x|y)*", "C++", "(x|y)*") == ["C++", "(x|y)*"]
    assert found("a.b axb", "a.b") == ["a.b"]
