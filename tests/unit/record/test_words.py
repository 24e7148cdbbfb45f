"""Words and their numbers, as several threads see them."""

from pathlib import Path

from darasa.record.words import Words
from tests.unit.record.kit import AMINA, Computer


class Forgetful(Words):
    """Stands for another thread that makes us forget at the worst moment: right after a word was fetched."""

    def _remember(self, number: int, text: str) -> int:
        super()._remember(number, text)
        self.forget()
        return number


def test_a_word_that_another_thread_made_us_forget_is_still_returned(tmp_path: Path) -> None:
    database = Computer.start(tmp_path / "here").database
    words = Forgetful(database)
    with database.writing():
        number = words.number(AMINA)
    assert words.text(number) == AMINA
    assert words.find(AMINA) == number
