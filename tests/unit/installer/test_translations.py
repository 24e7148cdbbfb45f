"""The words of the interface in every language: up to the code, finished, and whole."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[3]
TOOL = ROOT / "installer" / "translations.py"
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "desktop" / "darasa" / "ui"
FORMS = {"en": 2, "fr": 2, "sw": 2, "ar": 6}
"""How many plural forms Qt has for each language."""
ONE_NUMBER = {"ar": (0, 1, 2)}
"""Plural forms that stand for one number only, so that the word can say it: دقيقتان is two minutes."""
_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")

each_language = pytest.mark.parametrize("language", sorted(FORMS))


@dataclass(frozen=True)
class Message:
    """One text in a catalogue, with its translation, or one for each plural form."""

    context: str
    source: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def messages(path: Path) -> list[Message]:
    """Read a .ts file, in its order."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    plural,
                    translation.get("type") is None,
                    tuple(forms),
                )
            )
    return found


def catalogue(language: str) -> list[Message]:
    """Read the file of one of our languages."""
    return messages(FOLDER / f"darasa_{language}.ts")


def filled_in(text: str) -> Counter[str]:
    """Count the placeholders of a text; %Ln is %n in the digits of the language."""
    return Counter(found.replace("%Ln", "%n") for found in _PLACEHOLDER.findall(text))


def tool(script: Path, action: str) -> subprocess.CompletedProcess[str]:
    """Run the command that make runs."""
    return subprocess.run(
        [sys.executable, str(script), action], capture_output=True, text=True, check=False, timeout=120
    )


def pyside_tool(name: str, *arguments: str) -> None:
    """Run a tool of Qt for translators."""
    program = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, capture_output=True, timeout=120)


def test_the_languages_are_those_known_here() -> None:
    assert sorted(path.stem.removeprefix("darasa_") for path in FOLDER.glob("darasa_*.ts")) == sorted(FORMS)


def test_catalogues_are_up_to_the_code() -> None:
    run = tool(TOOL, "check")
    assert run.returncode == 0, f"{run.stderr}Run `make translations`, then translate what is new."


def test_catalogues_hold_all_that_qt_itself_finds(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    pyside_tool("lupdate", *map(str, sorted(SOURCES.rglob("*.py"))), "-ts", str(found))
    ours = {(message.context, message.source) for message in catalogue("fr")}
    theirs = {(message.context, message.source) for message in messages(found)}
    assert len(theirs) > 100
    assert theirs <= ours


@each_language
def test_compiled_words_are_those_of_the_catalogue(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    pyside_tool("lrelease", str(FOLDER / f"darasa_{language}.ts"), "-qm", str(compiled))
    in_use = FOLDER / f"darasa_{language}.qm"
    assert in_use.read_bytes() == compiled.read_bytes(), "run `make install` to compile the languages"


@each_language
def test_catalogue_is_finished(language: str) -> None:
    assert not [message for message in catalogue(language) if not message.finished or not all(message.forms)]


@each_language
def test_every_plural_form_is_there(language: str) -> None:
    many = FORMS[language]
    assert not [
        message for message in catalogue(language) if len(message.forms) != (many if message.plural else 1)
    ]


@each_language
def test_what_is_filled_in_is_the_same_in_every_form(language: str) -> None:
    wrong = []
    for message in catalogue(language):
        wanted = filled_in(message.source)
        for index, form in enumerate(message.forms):
            has = filled_in(form)
            if message.plural and index in ONE_NUMBER.get(language, ()):
                has["%n"] = wanted["%n"]
            if has != wanted:
                wrong.append((message.source, form))
    assert not wrong


@each_language
def test_numbers_are_in_the_digits_of_the_language(language: str) -> None:
    if language == "en":
        assert all("%L" not in form for message in catalogue(language) for form in message.forms)
    else:
        assert not [message for message in catalogue(language) for form in message.forms if "%n" in form]


def test_english_holds_no_bracketed_plural() -> None:
    assert not [form for message in catalogue("en") for form in message.forms if re.search(r"\(\w+\)", form)]


@pytest.mark.parametrize("language", ["ar", "fr", "sw"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    sentences = [
        message
        for message in catalogue(language)
        if len(re.findall(r"\b[a-z]+\b", _PLACEHOLDER.sub("", message.source))) > 3
    ]
    assert len(sentences) > 50
    assert not [message for message in sentences if message.source in message.forms]


class TestKeepingUp:
    """The command that brings a catalogue up to the code, over a small program of its own."""

    @pytest.fixture
    def script(self, tmp_path: Path) -> Path:
        (tmp_path / "installer").mkdir()
        (tmp_path / "resources" / "translations").mkdir(parents=True)
        (tmp_path / "desktop" / "darasa" / "ui").mkdir(parents=True)
        shutil.copy(TOOL, tmp_path / "installer")
        self.catalogue = tmp_path / "resources" / "translations" / "darasa_fr.ts"
        self.catalogue.write_text("<TS/>", encoding="utf-8")
        self.screen = tmp_path / "desktop" / "darasa" / "ui" / "screen.py"
        return tmp_path / "installer" / TOOL.name

    def sources(self) -> list[tuple[str, str, tuple[str, ...]]]:
        return [(message.context, message.source, message.forms) for message in messages(self.catalogue)]

    def test_new_words_wait_for_a_translator_and_old_ones_go(self, script: Path) -> None:
        self.screen.write_text("class A:\n    def f(self): self.tr('Old'); self.tr('Kept')\n", "utf-8")
        assert tool(script, "check").returncode == 1
        assert tool(script, "update").returncode == 0
        assert tool(script, "check").returncode == 0
        done = self.catalogue.read_text("utf-8").replace(
            '<translation type="unfinished" />', "<translation>x</translation>"
        )
        self.catalogue.write_text(done, encoding="utf-8")
        self.screen.write_text("class A:\n    def f(self): self.tr('Kept'); self.tr('New')\n", "utf-8")
        assert tool(script, "check").returncode == 1
        assert tool(script, "update").returncode == 0
        assert self.sources() == [("A", "Kept", ("x",)), ("A", "New", ("",))]

    def test_plurals_count_wherever_the_number_comes_from(self, script: Path) -> None:
        self.screen.write_text("_translate('C', '%n day(s)', '', len([1]) + 1)\n", "utf-8")
        assert tool(script, "update").returncode == 0
        english = self.catalogue.with_name("darasa_en.ts")
        assert [message.forms for message in messages(english)] == [("%n day", "%n days")]

    def test_a_text_that_is_made_up_at_run_time_is_refused(self, script: Path) -> None:
        self.screen.write_text("class A:\n    def f(self): self.tr(f'{1}')\n", "utf-8")
        run = tool(script, "update")
        assert run.returncode == 1
        assert "only a literal text can be translated" in run.stderr

    def test_another_action_is_explained(self, script: Path) -> None:
        assert "translations.py update" in tool(script, "help").stderr
