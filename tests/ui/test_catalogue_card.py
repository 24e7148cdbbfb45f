"""What is shown of one catalogue to whoever looks after them."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from darasa.library.catalogues.bundled import bundled_folder
from darasa.library.catalogues.types import Catalogue, Standing
from darasa.ui.screens.library.catalogue_card import CatalogueCard
from tests.ui.shown import texts


@pytest.mark.parametrize("bundled", [True, False], ids=["bundled", "added"])
def test_only_what_was_added_has_an_address_and_can_be_removed(qtbot: QtBot, *, bundled: bool) -> None:
    address = str(bundled_folder()) if bundled else "https://courses.example"
    catalogue = Catalogue("a" * 64, "Courses", (address,), "1234 5678", Standing.FRESH, 1, 2)
    card = CatalogueCard(catalogue, manages=True, now=1)
    qtbot.addWidget(card)
    card.show()
    said = " ".join(texts(card))
    assert ("It came with Darasa" in said) is bundled
    assert (address in said) is not bundled
    assert bool(card.findChildren(QPushButton)) is not bundled
