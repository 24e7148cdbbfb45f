"""One voice for the tests of a file: starting its process takes longer than all that is said."""

from collections.abc import Iterator

import pytest

from darasa.ui.speech.speech import Speech


@pytest.fixture(scope="module")
def module_speech(qapp: object) -> Iterator[Speech]:  # noqa: ARG001
    """Return Qt's engine for tests, which says each word in a tenth of a second and makes no sound."""
    speech = Speech(None, "mock")
    yield speech
    speech.close()


@pytest.fixture
def speech(module_speech: Speech) -> Iterator[Speech]:
    """Return the same, at the usual speed and silent."""
    module_speech.speed = 100
    yield module_speech
    module_speech.voice.stop()
