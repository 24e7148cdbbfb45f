"""Why a name cannot be used, in words that say what to type instead."""

from PySide6.QtCore import QCoreApplication

from darasa.people.errors import NameFault, NameRefusedError

_translate = QCoreApplication.translate


def refusal_words(error: NameRefusedError) -> str:
    """Return what to tell the person whose name was refused."""
    return {
        NameFault.EMPTY: _translate("NameFault", "Type a name, so that you can find yourself again"),
        NameFault.TOO_LONG: _translate("NameFault", "That is a long name: use up to 60 letters"),
        NameFault.CHARACTERS: _translate(
            "NameFault", "This name holds hidden signs. Type it by hand, without copying"
        ),
    }[error.reason]
