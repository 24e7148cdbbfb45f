"""The settings file is read, refused and replaced as promised."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.core.settings import (
    IDLE_MINUTES,
    TEXT_SIZES,
    THEMES,
    Preferences,
    Settings,
    SettingsDamagedError,
    load_settings,
    save_settings,
)


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Settings()


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)


preferences = st.builds(
    Preferences, texts, st.sampled_from(THEMES), st.sampled_from(TEXT_SIZES), st.booleans()
)


@given(st.builds(Settings, preferences, texts, texts, st.sampled_from(IDLE_MINUTES), texts))
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("centre = ", "Invalid value"),
        ("colour = 'red'", "unknown setting: colour"),
        ("centre = 3", "centre must be text"),
        ("idle_minutes = 3", "idle_minutes = 3"),
        ("idle_minutes = false", "idle_minutes = False"),
        ("backup_folder = []", "backup_folder must be text"),
        ("preferences = 3", "not iterable"),
        ("[preferences]\ntheme = 'pink'", "theme = 'pink'"),
        ("[preferences]\ntext_size = 90", "text_size = 90"),
        ("[preferences]\nmotion = 'yes'", "motion"),
        ("[preferences]\neasy_letters = 1", "easy_letters"),
        ("[preferences]\nline_spacing = 110", "line_spacing = 110"),
        ("[preferences]\nreading_speed = 0", "reading_speed = 0"),
        ("[preferences]\nsound = true", "unknown setting: sound"),
    ],
)
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, text: str, part: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsDamagedError) as caught:
        load_settings(path)
    assert caught.value.path == path
    assert part in caught.value.reason
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_is_not_text_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsDamagedError):
        load_settings(path)
