"""The subset of HTML that a lesson may carry."""

import time

import pytest

from darasa.packs.html import Surroundings, clean, is_link, lesson_refusal

AROUND = Surroundings(steps={"labels"}, terms={"label"}, pictures={"media/x.svg": (4, 3)})
PICTURE = '<p id="a"><img src="media/x.svg" alt="A bowl" width="4" height="3"></p>'


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="split">A</h2>\n<p id="split.0" class="lead">b</p>',
        PICTURE,
        '<p id="a"><a href="https://a.example/b?c=d#e">x</a> <a href="#a">z</a></p>',
        '<p id="a"><a href="step:labels">y</a></p>',
        '<p id="a"><a href="term:label">x</a></p>',
        '<ol id="a" start="3"><li>x</li></ol>',
        '<pre id="a"><code class="language-python">x</code></pre>',
        '<table id="a" class="data"><tbody><tr><td align="right">x</td></tr></tbody></table>',
        '<div id="a" class="callout check"><ul class="choices"><li class="right">x</li></ul></div>',
    ],
)
def test_what_a_lesson_may_carry(html: str) -> None:
    assert lesson_refusal(html, AROUND) is None


@pytest.mark.parametrize(
    "html",
    [
        '<p id="a"><script>x</script></p>',
        '<p id="a" onclick="x">y</p>',
        '<p id="a" style="color:red">y</p>',
        '<p id="a" class="huge">y</p>',
        '<pre id="a"><code class="x">y</code></pre>',
        '<p id="A b">y</p>',
        '<p id="a"><a href="javascript:alert(1)">y</a></p>',
        '<p id="a"><a href="file:///etc/passwd">y</a></p>',
        '<p id="a"><a href="http://a.example">y</a></p>',
        '<p id="a"><a href="/etc/passwd">y</a></p>',
        '<p id="a"><a href="https://a.example/ b">y</a></p>',
        '<p id="a"><img src="/etc/passwd" alt="x" width="1" height="1"></p>',
        '<p id="a"><img src="media/../x.svg" alt="x" width="1" height="1"></p>',
        '<p id="a"><img src="https://a.example/x.png" alt="x" width="1" height="1"></p>',
        '<p id="a"><img src="media/x.svg" alt=" " width="4" height="3"></p>',
        '<p id="a"><iframe src="https://a.example"></iframe></p>',
        '<table id="a"><tr><td>implied tbody</td></tr></table>',
    ],
)
def test_cleaning_changes_what_a_lesson_may_not_carry(html: str) -> None:
    assert clean(html) != html
    assert "cleaning it again" in (lesson_refusal(html, AROUND) or "")


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<p", "not well formed"),
        ('<p id="a">x</p><p id="a">y</p>', "the id a is there twice"),
        ("loose", "outside every block"),
        ("<p>x</p>", "a block <p> has no id"),
        ('<p id="a"><a>x</a></p>', "leads nowhere"),
        ('<p id="a"><a href="step:gone">x</a></p>', "leads nowhere: step:gone"),
        ('<p id="a"><a href="term:gone">x</a></p>', "leads nowhere: term:gone"),
        ('<p id="a"><a href="#gone">x</a></p>', "leads nowhere: #gone"),
        ('<p id="a"><img src="media/x.svg" alt="x" width="4"></p>', "a picture has no height"),
        (PICTURE.replace("x.svg", "y.svg"), "media/y.svg is not in the pack"),
        (PICTURE.replace('"4"', '"5"'), "of another size"),
        (f'<p id="a"><a href="https://a.example/{"x" * 2_000}">x</a></p>', "a link is too long"),
        ('<p id="a">a \u202eb</p>', "turn text round"),
        ('<p id="a">a \u2067b</p><p id="b">c\u2069</p>', "turn text round"),
        (PICTURE.replace("A bowl", "A \u202ebowl"), "turn text round"),
        ('<p id="a">x</p>' + "<hr id='b'>".replace("'", '"') * 5_000, "more than 5000 elements"),
        ('<div id="a" class="callout key">' * 5 + "</div>" * 5, "nested too deeply"),
    ],
)
def test_what_does_not_hold_together(html: str, reason: str) -> None:
    assert reason in (lesson_refusal(html, AROUND) or "")


def test_a_lesson_of_nothing_but_links_is_checked_in_a_moment() -> None:
    html = "".join(f'<p id="a{number}"><a href="#a{number}">x</a></p>' for number in range(2_500))
    start = time.process_time()
    assert lesson_refusal(html, AROUND) is None
    assert time.process_time() - start < 2, "seconds; it was five while each link looked at every place"


def test_links() -> None:
    assert is_link("https://a.example")
    assert is_link("step:a-b")
    assert not is_link("https://a.example\n")
    assert not is_link("mailto:a@b.example")
