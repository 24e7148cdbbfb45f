"""Which language of a course is opened."""

import pytest

from darasa.learning.languages import best_language


@pytest.mark.parametrize(
    ("installed", "wishes", "best"),
    [
        (["ar", "en"], ["ar"], "ar"),
        (["ar", "en"], ["fr", "ar"], "ar"),
        (["ar", "en"], ["sw"], "en"),
        (["ar", "fr"], ["sw"], "ar"),
        (["pt", "pt-BR"], ["pt-br"], "pt-BR"),
        (["pt", "en"], ["pt-BR"], "pt"),
        (["pt-MZ", "en"], ["pt-BR"], "pt-MZ"),
        (["pt-MZ", "pt"], ["pt-BR"], "pt"),
        (["en-KE", "sw"], [], "en-KE"),
        (["ar"], [""], "ar"),
    ],
)
def test_best_language(installed: list[str], wishes: list[str], best: str) -> None:
    assert best_language(installed, wishes) == best
