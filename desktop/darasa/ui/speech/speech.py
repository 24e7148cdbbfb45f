"""Reading aloud as the whole window knows it: one voice, one speed, and whose turn it is."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal

from darasa.ui.speech.voice import Voice


class Speech(QObject):
    """What screens read aloud with; nothing is started before somebody listens."""

    speed_chosen = Signal(int)
    """Another speed is wanted, one of READING_SPEEDS."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        """`engine` is Qt's name of a speech engine; empty for the computer's own."""
        super().__init__(parent)
        self.speed = 100
        """Per cent of the usual."""
        self.turn = 0
        """Grows whenever somebody else may sit here: what was read to one person is not read to the next."""
        self._engine = engine

    @cached_property
    def voice(self) -> Voice:
        """The voice of this computer."""
        return Voice(self._engine, self)

    def choose_speed(self, speed: int) -> None:
        """Read at this speed from now on, and have it kept."""
        self.speed = speed
        self.speed_chosen.emit(speed)

    def close(self) -> None:
        """Be silent; whoever comes next finds it so."""
        self.turn += 1
        if "voice" in self.__dict__:
            self.voice.close()
