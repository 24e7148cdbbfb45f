"""What can be set, with a documented default each: for the computer (TOML) and for a learner (database)."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from darasa.core.errors import DarasaError
from darasa.core.files import write_atomically

THEMES = ("light", "dark", "high_contrast")
TEXT_SIZES = (100, 115, 130, 150)
LINE_SPACINGS = (100, 125, 150)
READING_SPEEDS = (60, 80, 100, 120)
IDLE_MINUTES = (2, 5, 10, 20, 0)
"""How long a computer may be left alone before it asks again who is learning; 0 is never."""


class SettingsDamagedError(DarasaError):
    """The settings file cannot be read as what it should be; it is left as it is."""

    loggable = ("reason",)

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one person wants the screen to be."""

    language: str = ""
    """BCP 47; empty: what the system says."""
    theme: str = "light"
    """One of THEMES."""
    text_size: int = 100
    """Per cent, one of TEXT_SIZES."""
    motion: bool = False
    """Whether small movements are shown."""
    easy_letters: bool = False
    """Whether text is set in a typeface whose letters are hard to take for each other."""
    line_spacing: int = 100
    """Room between the lines of a lesson, per cent of the usual, one of LINE_SPACINGS."""
    reading_speed: int = 100
    """How fast texts are read aloud, per cent of the usual, one of READING_SPEEDS."""

    def __post_init__(self) -> None:
        """Refuse values that no screen can show: ValueError."""
        if self.theme not in THEMES:
            raise ValueError(f"theme = {self.theme!r}, expected one of {', '.join(THEMES)}")
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text_size = {self.text_size!r}, expected one of {TEXT_SIZES}")
        if self.line_spacing not in LINE_SPACINGS:
            raise ValueError(f"line_spacing = {self.line_spacing!r}, expected one of {LINE_SPACINGS}")
        if self.reading_speed not in READING_SPEEDS:
            raise ValueError(f"reading_speed = {self.reading_speed!r}, expected one of {READING_SPEEDS}")
        if not isinstance(self.language, str):
            raise ValueError("language must be text")  # noqa: TRY004 - one error for bad values
        if not isinstance(self.motion, bool) or not isinstance(self.easy_letters, bool):
            raise ValueError("motion and easy_letters must be true or false")  # noqa: TRY004 - one error for bad values

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "Preferences":
        """Return the preferences in a TOML table or JSON object; unknown keys or bad values: ValueError."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise ValueError(f"unknown setting: {', '.join(unknown)}")
        return cls(**values)

    def to_mapping(self) -> dict[str, str | int | bool]:
        """Return the preferences as a TOML table or JSON object."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set for this computer."""

    preferences: Preferences = Preferences()
    """How the screen is until a learner with preferences of their own is chosen."""
    centre: str = ""
    """The name of the place, shown on the first screen."""
    computer: str = ""
    """The name of this computer in the room, shown beside it."""
    idle_minutes: int = 5
    """One of IDLE_MINUTES."""
    backup_folder: str = ""
    """A second folder for backups, such as one on another disk; empty: none."""

    def __post_init__(self) -> None:
        """Refuse values that mean nothing: ValueError."""
        if type(self.idle_minutes) is not int or self.idle_minutes not in IDLE_MINUTES:
            raise ValueError(f"idle_minutes = {self.idle_minutes!r}, expected one of {IDLE_MINUTES}")
        for name in ("centre", "computer", "backup_folder"):
            if not isinstance(getattr(self, name), str):
                raise ValueError(f"{name} must be text")  # noqa: TRY004 - one error for bad values


def load_settings(path: Path) -> Settings:
    """Read the settings file; a missing one gives the defaults.

    Raises SettingsDamagedError when it is not TOML, or holds something that is not a setting.
    """
    if not path.exists():
        return Settings()
    import tomllib

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        preferences = Preferences.from_mapping(values.pop("preferences", {}))
        settings = Settings(preferences, **_known(values))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError, TypeError) as error:
        raise SettingsDamagedError(path, str(error)) from error
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings file; a power cut leaves the old one or the new one. Raises OSError."""
    preferences = settings.preferences
    lines = [
        f"centre = {_quoted(settings.centre)}",
        f"computer = {_quoted(settings.computer)}",
        f"idle_minutes = {settings.idle_minutes}",
        f"backup_folder = {_quoted(settings.backup_folder)}",
        "",
        "[preferences]",
        f"language = {_quoted(preferences.language)}",
        f"theme = {_quoted(preferences.theme)}",
        f"text_size = {preferences.text_size}",
        f"motion = {'true' if preferences.motion else 'false'}",
        f"easy_letters = {'true' if preferences.easy_letters else 'false'}",
        f"line_spacing = {preferences.line_spacing}",
        f"reading_speed = {preferences.reading_speed}",
    ]
    write_atomically(path, ("\n".join(lines) + "\n").encode("utf-8"))


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of the computer itself, all of which are known."""
    unknown = sorted(set(values) - {field.name for field in fields(Settings)})
    if unknown:
        raise ValueError(f"unknown setting: {', '.join(unknown)}")
    return dict(values)


def _quoted(text: str) -> str:
    """Return a TOML basic string: its escapes are JSON's (DEL, which JSON leaves bare, is added)."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
