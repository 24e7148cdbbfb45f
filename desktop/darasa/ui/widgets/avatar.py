"""A learner's picture: one of twelve objects, never a photograph."""

from PySide6.QtWidgets import QLabel

from darasa.ui.theme.icons import avatar as drawn_avatar


class Avatar(QLabel):
    """The round picture of a learner, `size` pixels across. The name beside it says who it is."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size, size)
        self.set_picture(name)

    def set_picture(self, name: str) -> None:
        """Show another of the pictures in resources/icons/avatars."""
        self.setPixmap(drawn_avatar(name, self._size))
