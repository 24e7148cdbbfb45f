"""Lessons: what Markdown becomes, and mistakes at their lines."""

from pathlib import Path

import pytest

from darasa.packs.pack import Pack
from darasa.packs.service import build_pack
from tests.courses import small_source
from tests.unit.packs.authoring.mistakes import change, expect, problems_of

LESSON = "en/lessons/labels.md"


def rendered(tmp_path: Path, markdown: str, language: str = "en") -> str:
    """Return what one lesson becomes when its source is `markdown`."""
    source = small_source(tmp_path)
    (source / language / "lessons/farewell.md").write_text(markdown, encoding="utf-8")
    other = "ar" if language == "en" else "en"
    (source / other / "lessons/farewell.md").unlink()
    with Pack.open(build_pack(source, language, tmp_path / "out")) as pack:
        return pack.lesson("farewell")


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Hello *you*.", '<p id="s0.0" class="lead">Hello <em>you</em>.</p>\n'),
        (
            "## A {#a}\nx\n\n### B\ny",
            '<h2 id="a">A</h2>\n<p id="a.0">x</p>\n<h3 id="s2">B</h3>\n<p id="s2.0">y</p>\n',
        ),
        ("a < b & c \\<i>", '<p id="s0.0" class="lead">a &lt; b &amp; c &lt;i&gt;</p>\n'),
        (
            "`<b>` and ``a`<i>``",
            '<p id="s0.0" class="lead"><code>&lt;b&gt;</code> and <code>a`&lt;i&gt;</code></p>\n',
        ),
        (
            "<https://a.example/x>",
            '<p id="s0.0" class="lead"><a href="https://a.example/x">https://a.example/x</a></p>\n',
        ),
        ("    not code", '<p id="s0.0" class="lead">not code</p>\n'),
        ("x {.big}", '<p id="s0.0" class="lead">x {.big}</p>\n'),
        (
            "x[^n] y[^n]\n\n[^n]: One *note*\n    on two lines.",
            '<p id="s0.0" class="lead">x<sup><a href="#fn-1" id="fnref-1">1</a></sup> '
            'y<sup><a href="#fn-1" id="fnref-1-2">1</a></sup></p>\n'
            '<div id="s0.1" class="footnotes"><ol>\n<li id="fn-1">One <em>note</em> on two lines. '
            '<a href="#fnref-1">↑</a></li>\n</ol></div>\n',
        ),
        (
            "![A bowl](../../media/two-bowls.svg)",
            '<p id="s0.0" class="figure">'
            '<img src="media/two-bowls.svg" alt="A bowl" width="480" height="200"></p>\n',
        ),
        (
            "::: remember\nx\n:::\n::: try At home\ny\n:::",
            '<div id="s0.0" class="callout remember">\n<p class="tag">Remember</p>\n<p>x</p>\n</div>\n'
            '<div id="s0.1" class="callout try">\n<p class="tag">At home</p>\n<p>y</p>\n</div>\n',
        ),
        (
            "```python\n::: x\n# no heading\n<b>\n```",
            '<pre id="s0.0"><code class="language-python">::: x\n# no heading\n&lt;b&gt;\n</code></pre>\n',
        ),
        (
            "| a | b |\n|:--|--:|\n| 1 | 2 |",
            '<table id="s0.0" class="data">\n'
            '<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n'
            '<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>\n',
        ),
        ("a\u00a0b", '<p id="s0.0" class="lead">a&nbsp;b</p>\n'),
    ],
)
def test_what_markdown_becomes(tmp_path: Path, markdown: str, html: str) -> None:
    assert rendered(tmp_path, markdown) == html


def test_words_above_callouts_are_in_the_packs_language(tmp_path: Path) -> None:
    assert '<p class="tag">تذكّر</p>' in rendered(tmp_path, "::: remember\nx\n:::", "ar")


def test_a_check_of_several_lines(tmp_path: Path) -> None:
    html = rendered(
        tmp_path,
        "::: check\nIs it\n*so*?\n\n- [x] Yes,\n  it is\n  > Right,\n  > it is.\n* [ ] No\n  > `No`.\n:::",
    )
    assert '<p class="question">Is it <em>so</em>?</p>' in html
    assert '<p class="choice">Yes, it is</p>\n<p class="feedback">Right, it is.</p>' in html
    assert '<li class="wrong">\n<p class="choice">No</p>\n<p class="feedback"><code>No</code>.</p>' in html


@pytest.mark.parametrize(
    ("markdown", "text", "near"),
    [
        ("a\n<script>x</script>", "HTML is not carried", "<script>"),
        ("a <!-- x -->", "HTML is not carried", "<!--"),
        ("mail <a@b.example>", "HTML is not carried", "mail"),
        ("a\n\n[x](javascript:alert(1))", "'javascript:alert(1)'", "javascript"),
        ("[x](file:///etc/passwd)", "only https://, step:, term: and #", "file:"),
        ("[x](http://a.example)", "only https://", "http:"),
        ("[x](../other.md)", "only https://", "other.md"),
        ("[x](note:a)", "only https://", "note:"),
        ("a\n[x](step:gone)", "the step 'gone'", "step:gone"),
        ("[x](term:gone)", "the term 'gone'", "term:gone"),
        ("[x](#gone)", "a link to #gone", "#gone"),
        ("[](https://a.example)", "a link without text", "a.example"),
        ('[x](https://a.example "t")', "a link has no title", "a.example"),
        ("[x](step:gone)\n\n[y](step:gone)", "the step 'gone'", "[y]"),
        ("[x][r]\n\n[r]: step:gone", "the step 'gone'", "[r]:"),
        ("![](../../media/two-bowls.svg)", "without alternative text", "![]"),
        ("![x](../../media/gone.svg)", "no picture media/gone.svg", "gone.svg"),
        ("![x](/etc/passwd)", "a picture is named as ../../media/", "/etc/passwd"),
        ("a ![x](../../media/two-bowls.svg)", "in a paragraph of its own", "![x]"),
        ("a[^n]", "there is no footnote [^n]", "a[^n]"),
        ("a\n\n[^n]: x", "nothing refers to the footnote", "[^n]:"),
        ("a[^n]\n\n[^n]: x\n[^n]: y", "the footnote [^n] is there twice", "y"),
        ("a[^N]\n\n[^N]: x", "'N' is not an id", "x"),
        ("a[^n]\n\n[^n]: x[^n]", "without pictures or other notes", "[^n]: x"),
        ("a[@gone]", "no source 'gone' in sources.toml", "[@gone]"),
        ("# Title", "headings go from ##", "# Title"),
        ("##### Deep", "headings go from ##", "Deep"),
        ("### Early", "skips a level", "Early"),
        ("## A {#s1}", "cannot be a heading's id", "A"),
        ("## A {#B}", "cannot be a heading's id", "A"),
        ("## A {#a}\n\n## B {#a}", "'a' is there twice", "B"),
        ("- x\n\n    ## In a list", "outside lists", "In a list"),
        ("::: key\n## In a block\n:::", "cannot stand inside a block", "In a block"),
        ("::: note\nx\n:::", "there is no block 'note'", "::: note"),
        ("::: key\nx", "this block has no end", "::: key"),
        ("x\n\n:::", "closes nothing", ":::"),
        ("::: key\n::: try\n:::", "a block opens inside the block 'key'", "::: try"),
        (" ::: key", "a line of a block is", "::: key"),
        (":::key!", "a line of a block is", ":::key!"),
        ("```python\nx", "this code block has no end", "```python"),
        ("- x\n\n    ```\n    y\n    ```", "a code block starts", "```"),
        ("```{.python}\nx\n```", "a code block starts", "{.python}"),
        ("::: check\n- [x] A\n  > b\n- [ ] C\n  > d\n:::", "asks no question", "::: check"),
        ("::: check\nQ?\n- [x] A\n  > b\n:::", "fewer than two choices", "::: check"),
        (
            "::: check\nQ?\n- [ ] A\n  > b\n- [ ] C\n  > d\n:::",
            "no choice of this check is right",
            "::: check",
        ),
        ("::: check\nQ?\n- [x] A\n  > b\n- [x] C\n  > d\n:::", "a second choice is right", "[x] C"),
        ("::: check\nQ?\n- [x] A\n  > b\n- [ ] C\n:::", "has no feedback", "[ ] C"),
        ("::: check\nQ?\n- [x] A\n  > b\nwhat\n- [ ] C\n  > d\n:::", "a check holds a question", "what"),
        (
            "::: check\nQ?\n```\nx\n```\n- [x] A\n  > b\n- [ ] C\n  > d\n:::",
            "a code block cannot stand",
            "```",
        ),
        ("> " * 30 + "x", "nested too deeply", ""),
        ("", "the lesson is empty", ""),
        ("```Python\nx\n```", "a code block starts", "Python"),
        ("100000. A list that starts late", "it carries something that a lesson may not", ""),
        ("[x](https://a.example/{b})", "only https://", "a.example"),
    ],
)
def test_mistakes(tmp_path: Path, markdown: str, text: str, near: str) -> None:
    source = small_source(tmp_path)
    (source / LESSON).write_text(markdown, encoding="utf-8")
    expect(problems_of(source), source / LESSON, text, near)


def test_long_sentences_of_long_words_are_a_mistake_in_english(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    hard = "Organisational transformation necessitates comprehensive interdisciplinary consideration. " * 20
    for language in ("en", "ar"):
        with (source / language / "lessons/labels.md").open("a", encoding="utf-8") as file:
            file.write("\n" + hard + "\n")
    problems = problems_of(source)
    expect(problems, source / LESSON, "(Flesch-Kincaid); write for grade 8 or easier")
    assert len(problems) == 1
    build_pack(source, "ar", tmp_path / "arabic")


def test_a_broken_picture_is_one_mistake_not_two(tmp_path: Path) -> None:
    source = small_source(tmp_path)
    change(source / "media/two-bowls.svg", "<defs>", "<script/>\n<defs>")
    problems = problems_of(source)
    expect(problems, source / "media/two-bowls.svg", "<script> is not allowed", "<script/>")
    assert len(problems) == 1
