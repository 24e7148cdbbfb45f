"""What reading aloud says by itself: to the ear in the course's language, to the eye in the interface's."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from darasa.ui.languages import SOURCE, catalogue, own_name
from darasa.ui.speech.voice import Trouble, VoiceTrouble

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """What a voice says that stands nowhere, in its own language; empty where Darasa does not know it.

    A voice that is given words of another language makes noise of them.
    """

    picture: str
    code: str
    right: str
    not_yet: str


def spoken_words(language: str) -> SpokenWords:
    """Return the words for a voice of this language (BCP 47)."""
    words = catalogue(language)

    def translate(context: str, text: str) -> str:
        found = words.translate(context, text) if words is not None else ""
        return found or (text if QLocale(language).language() == QLocale(SOURCE).language() else "")

    return SpokenWords(
        picture=translate("Speech", "Picture: {text}"),
        code=translate("Speech", "Code:"),
        right=translate("FeedbackBar", "Yes, that is right"),
        not_yet=translate("FeedbackBar", "Not yet, and that is fine"),
    )


def voice_name(locale: str) -> str:
    """Return which voice it is by its locale, such as sw_TZ: "Kiswahili (Tanzania)"."""
    at = QLocale(locale)
    says = _translate("Speech", "{language} ({country})", "the voice that reads aloud")
    return says.format(language=own_name(at.bcp47Name()), country=at.nativeTerritoryName())


def trouble_words(trouble: VoiceTrouble, language: str) -> tuple[str, str]:
    """Return a title and what to do about it; `language` is the course's (BCP 47)."""
    name = own_name(language)
    match trouble.kind:
        case Trouble.MODULE:
            return (
                _translate("Speech", "This computer cannot read aloud yet"),
                _translate(
                    "Speech",
                    "A part of Darasa that reads aloud is not installed here. Please ask your facilitator to "
                    "add it: it is the optional part “media”.",
                ),
            )
        case Trouble.LIBRARY | Trouble.ENGINE:
            return (
                _translate("Speech", "This computer cannot read aloud yet"),
                _translate(
                    "Speech",
                    "It has no program that speaks. Please ask your facilitator: on Linux, the packages "
                    "speech-dispatcher and speech-dispatcher-espeak-ng are needed; Windows brings its own.",
                ),
            )
        case Trouble.VOICE:
            says = _translate("Speech", "This computer has no voice for {language}")
            text = _translate(
                "Speech",
                "It can read aloud, but not in this course's language. Please ask your facilitator to add a "
                "voice: on Linux, the package speech-dispatcher-espeak-ng has many; on Windows, voices come "
                "with a language in its settings.",
            )
            return says.format(language=name), text
        case Trouble.BROKE | Trouble.SILENT:
            return (
                _translate("Speech", "The voice does not answer"),
                _translate(
                    "Speech",
                    "Nothing you did is lost. Look whether the loudspeaker or the headphones are plugged in, "
                    "then press Listen again. If it stays silent, close Darasa and start the computer again.",
                ),
            )
