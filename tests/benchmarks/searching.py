"""What finding takes beside SQLite's own query of the same index, and what typing takes of the window."""

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random

from darasa.core.paths import DataFolder
from darasa.library.search.index import PackKey, SearchIndex
from darasa.library.search.service import _expression, _typed
from darasa.library.search.types import HitKind, Passage
from darasa.workspace import Workspace
from tests.benchmarks.measure import RUNS, Row, alternate, run_program

PARAGRAPHS = 100_000
PACKS = 100
LIMIT = 30
FRAME = 16.0
"""ms, of a screen that shows 60 pictures a second."""
SPOKEN = {
    "en": "machine learning example people number question teacher water",
    "sw": "mashine jifunza mfano ng'ombe swali mwalimu maji shamba",
    "fr": "apprentissage élève données l'école question réponse être",
    "ar": "الآلة التعلم مثال المعلم سؤال كتاب الماء مدرسة",
    "ru": "машина учение пример вопрос ёлка вода школа книга",
    "hi": "मशीन सीखना उदाहरण शिक्षक प्रश्न पानी विद्यालय",
    "am": "ማሽን መማር ምሳሌ መምህር ጥያቄ ውሃ ትምህርት",
    "th": "เครื่อง เรียนรู้ ตัวอย่าง ครู คำถาม น้ำ โรงเรียน",
    "zh": "机器 学习 例子 老师 问题 水 学校",
}
"""Words of each language; all others of its vocabulary are put together from pieces of them."""
UNSPACED = ("th", "zh")
VOCABULARY = 8_000
"""Words of each language, the nth of them 1/n as frequent as the first."""
TYPED = (
    "machine learning",
    "mashine ya",
    "ng'ombe",
    "élève question",
    "التعلم",
    "вода",
    "उदाहरण",
    "ትምህርት",
    "โรงเรียน",
    "学习问题",
)
"""Each is typed letter by letter, and looked for after each letter."""


def rows(scratch: Path, state: Path) -> Iterator[Row]:
    """Measure finding among `PARAGRAPHS` paragraphs, and the window as one types; tell what indexing took."""
    data = DataFolder(scratch / "search")
    workspace = Workspace(data)
    seconds = _seconds(lambda: fill(workspace))
    size = data.search.stat().st_size / 10**6
    print(f"{PARAGRAPHS:,} paragraphs indexed in {seconds:.0f} s, {size:.0f} MB", file=sys.stderr, flush=True)
    asked = [words[:end] for words in TYPED for end in range(1, len(words) + 1)]
    with closing(sqlite3.connect(data.search)) as connection:
        bare = "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rank LIMIT ?"

        def ask(words: str) -> None:
            connection.execute(bare, (_expression(_typed(words)), LIMIT)).fetchall()

        ours, floor = alternate(
            lambda: _p95(lambda words: workspace.search.find(words, LIMIT), asked), lambda: _p95(ask, asked)
        )
    yield Row(f"search, {PARAGRAPHS:,} paragraphs, p95", ours, floor, "ms", 1.5, RUNS)
    workspace.close()
    busy = run_program("typing_words", data.root, state=state)
    yield Row("longest work of the window as one types", statistics.median(busy), FRAME, "ms", 1.0, len(busy))


def fill(workspace: Workspace) -> None:
    """Index `PARAGRAPHS` paragraphs in `PACKS` packs, in all the languages."""
    workspace.search.update()
    index = SearchIndex(workspace.data.search)
    random = Random(5)
    vocabularies = {language: _vocabulary(random, spoken.split()) for language, spoken in SPOKEN.items()}
    weights = list(accumulate(1 / number for number in range(1, VOCABULARY + 1)))
    for number in range(PACKS):
        language = tuple(SPOKEN)[number % len(SPOKEN)]
        gap = "" if language in UNSPACED else " "

        def text(length: int, words: list[str] = vocabularies[language], gap: str = gap) -> str:
            return gap.join(random.choices(words, cum_weights=weights, k=length))

        passages = [
            Passage(
                HitKind.TEXT,
                f"step-{at // 40}",
                text(4),
                f"s{at}.0",
                text(5),
                text(random.randint(20, 70)),
                False,
            )
            for at in range(PARAGRAPHS // PACKS)
        ]
        key = PackKey(f"https://darasa.example/darasa/course-{number}", f"{number:064}")
        index.add(key, language, text(5), passages, lambda: None)
    index.close()


def _vocabulary(random: Random, spoken: list[str]) -> list[str]:
    pieces = [word[at : at + 3] for word in spoken for at in range(0, len(word), 2)]
    made = dict.fromkeys(spoken)
    while len(made) < VOCABULARY:
        made["".join(random.choices(pieces, k=random.randint(1, 6)))] = None
    return list(made)


def _p95(act: Callable[[str], object], asked: list[str]) -> float:
    """Return the time in ms that 19 of 20 of these take at most."""
    return statistics.quantiles((_seconds(lambda words=words: act(words)) * 1000 for words in asked), n=20)[
        -1
    ]


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
