"""A lesson's HTML as a tree and back."""

import pytest

from darasa.packs.tree import MAX_DEPTH, TreeError, parse, serialise


def test_it_comes_back_as_it_was() -> None:
    html = '<p id="a">x &lt; y &amp; z&nbsp;! <br><em>"it\'s"</em></p>\n<img src="a" alt="a&quot;b &lt; \'">'
    assert serialise(parse(html)) == html


def test_text_and_elements() -> None:
    root = parse("<ul><li>a <em>b</em></li><li>c</li></ul>")
    assert root.text == "a bc"
    assert [element.tag for element in root.walk()] == ["ul", "li", "em", "li"]
    assert [element.tag for element in root.elements] == ["ul"]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<p>", "<p> has no end"),
        ("</p>", "well formed"),
        ("<p></em>", "well formed"),
        ("<p", "well formed"),
        ("<!-- x -->", "well formed"),
        ("<P></P>", "well formed"),
        ("<p a='b'></p>", "well formed"),
        ("a > b", "well formed"),
        ("<div>" * (MAX_DEPTH + 1), "too deeply"),
    ],
)
def test_other_html_is_refused(html: str, reason: str) -> None:
    with pytest.raises(TreeError, match=reason):
        parse(html)
