"""A course without any fault, in two languages, with dictionaries of exactly its words."""

from pathlib import Path

from darasa.packs.authoring.lint.edition import edition_of
from darasa.packs.authoring.lint.spelling import words_in
from darasa.packs.authoring.problems import Problems
from darasa.packs.authoring.source import read_source

COURSE = """
id = "tea"
publisher = "darasa.example"
version = 1
level = "beginner"
audience = ["all"]
licence = "CC-BY-SA-4.0"
pass_mark = 0.7
cover = { pattern = "moss", seed = 3 }

[[unit]]
id = "leaves"

[[unit.step]]
id = "two-leaves"
kind = "lesson"
minutes = 15

[[unit.step]]
id = "final-quiz"
kind = "quiz"
minutes = 3
"""
SOURCES = """
[tea-book]
title = "A Book of Tea"
publisher = "Nobody's Press"
year = 2024
address = "https://books.example/tea"
"""
STRINGS = """
title = "{title}"
summary = "{title}"
outcomes = ["{title}"]
authors = ["Zxqv"]
translators = []
reviewed = false

[units]
leaves = "{title}"

[steps]
two-leaves = "{title}"
final-quiz = "Quiz"
"""
GLOSSARY = """
[shoot]
term = "{term}"
meaning = "{meaning}"
"""
LESSON = """{scene}
{sentence}

{sentences}

## {title} {{#look}}

{sentence}[@tea-book] **[{term}](term:shoot)**

![{sentence}](../../media/{picture} "{title}")

| {title} | 3 |
|---|---|
| {title} | {price} |

```
zxqv
```

::: check
{question}
- [ ] {no}
  > {sentence}
  > {sentence}
- [x] {yes}
  > {sentence}
:::

::: try {title}
{sentence}
:::

::: remember
- {sentence}
- {sentence}
- {sentence}[^note]
:::

[^note]: {sentence}
"""
QUIZ = """
[[question]]
id = "which"
kind = "single"
topic = "{title}"
prompt = "{question}"
explanation = "{sentence} 7"

[[question.choice]]
id = "no"
text = "{no}"
feedback = "{sentence}"

[[question.choice]]
id = "yes"
text = "{yes}"
feedback = "{sentence}"
right = true
"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><text x="9" y="30">{title}</text></svg>\n'
)
EN = {
    "title": "Two leaves",
    "term": "shoot",
    "meaning": "The young end of a branch",
    "scene": "Ada picks tea near her home, and today she must show her niece what to take.",
    "sentence": "She takes two soft leaves and the bud from each low bush by the road.",
    "question": "Which one does she take",
    "no": "The big one",
    "yes": "The soft one",
    "price": "4,000.5",
    "picture": "shoot.svg",
}
FR = {
    "title": "Deux feuilles",
    "term": "pousse",
    "meaning": "Le bout jeune d’une branche",
    "scene": "Ada cueille le thé près de chez elle, et elle montre à sa nièce quoi prendre.",
    "sentence": "Elle prend deux feuilles tendres et le bourgeon de chaque petit buisson du chemin.",
    "question": "Laquelle prend-elle",
    "no": "La grande",
    "yes": "La tendre",
    "price": "4\u202f000,5",
    "picture": "shoot.fr.svg",
}


def tea_course(home: Path) -> Path:
    """Write the course into `home`/tea and return that folder."""
    course = home / "tea"
    files = {"course.toml": COURSE, "sources.toml": SOURCES}
    for language, words in (("en", EN), ("fr", FR)):
        texts = words | {"sentences": " ".join([words["sentence"]] * 46)}
        files |= {
            f"{language}/strings.toml": STRINGS.format(**texts),
            f"{language}/glossary.toml": GLOSSARY.format(**texts),
            f"{language}/lessons/two-leaves.md": LESSON.format(**texts),
            f"{language}/quizzes/final-quiz.toml": QUIZ.format(**texts),
            f"media/{words['picture']}": PICTURE.format(**texts),
        }
    for name, text in files.items():
        path = course / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return course


def dictionaries(home: Path, course: Path) -> Path:
    """Write dictionaries that know the words of the course and no other, and return their folder."""
    folder = home / "hunspell"
    folder.mkdir()
    for language, name in (("en", "en_GB"), ("fr", "fr")):
        source = read_source(course, language, Problems())
        assert source is not None
        texts = edition_of(source).said
        words = sorted({word for said in texts for word in words_in(said.text, language)})
        (folder / f"{name}.aff").write_text("SET UTF-8\nTRY abc\n", encoding="utf-8")
        (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
    return folder
