"""Joining takes one minute: a name, a picture and, if wanted, a PIN; a language first on a new computer."""

import random
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from darasa.core.settings import Preferences
from darasa.people.errors import NameRefusedError
from darasa.people.service import People
from darasa.people.types import AVATARS
from darasa.ui.languages import available, best, choice_name, remark
from darasa.ui.screens.new_learner.name_words import refusal_words
from darasa.ui.screens.screen import Screen
from darasa.ui.widgets.avatar import Avatar
from darasa.ui.widgets.avatar_picker import AvatarPicker
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.chip import Chip
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import ElidedLabel, label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.logo import wordmark
from darasa.ui.widgets.page import Page
from darasa.ui.widgets.pin_fields import PinFields
from darasa.ui.widgets.segmented import Segmented
from darasa.ui.widgets.toggle import Toggle

_WIDTH = 1052
_CENTER = Qt.AlignmentFlag.AlignHCenter


class NewLearnerScreen(Screen):
    """A form for somebody new, with their card beside it as it will be found on the first screen."""

    focus_mode = True

    learner_added = Signal(str)
    """The id of the learner, who is in the record when this is sent."""
    closed = Signal()
    """The person wants to go back without joining."""
    facilitator_chosen = Signal()
    """Somebody wants to come in as the facilitator; here only while there is no other first screen."""
    preferences_chosen = Signal(object)

    def __init__(self, people: People, preferences: Preferences) -> None:
        super().__init__()
        self._people = people
        self._preferences = preferences
        known = people.learners()
        self._first = not known
        self._name = Field(self.tr("Your name"), self.tr("As you want to be called here"))
        self._name.edit.setMaxLength(80)
        self._name.edit.setObjectName("name")
        free = [name for name in AVATARS if name not in {one.avatar for one in known}]
        self._picker = AvatarPicker(free[0] if free else random.choice(AVATARS))
        self._with_pin = Toggle(self.tr("Ask for a PIN"), on=False)
        self._pin = PinFields()
        self._pin.hide()
        self._preview = Avatar(self._picker.current, 112)
        self._preview_name = ElidedLabel(self._shown_name(), "h2")
        self._preview_name.setAlignment(_CENTER)
        self._card = self._preview_card()
        self._start = button(self.tr("Start learning"), "primary", "arrow_r", "l", trailing=True)
        self._connect()
        form = row((self._form(), 1), (column(self._card, "stretch"), 0))
        content = column(self._heading(), 24, form, "stretch", margins=(28, 32, 28, 40))
        self._bar = self._top()
        self.setLayout(column(self._bar, (Page(content, _WIDTH + 56), 1)))

    def first_focus(self) -> QWidget | None:
        """Start on the name."""
        return self._name.edit

    def set_compact(self, compact: bool) -> None:
        """Leave the preview out where there is no room for it."""
        self._card.setVisible(not compact)
        side = 28 if compact else 40
        self._bar.setContentsMargins(side, 16 if compact else 26, side, 0)

    def state(self) -> object:
        """Return what is filled in."""
        return self._name.edit.text(), self._picker.current, self._with_pin.isChecked(), self._pin.typed

    def restore(self, state: object) -> None:
        """Fill in the same."""
        match state:
            case (str(name), str(picture), bool(with_pin), (str(first), str(again))):
                self._name.edit.setText(name)
                self._on_name_edited()
                self._picker.choose(picture)
                self._with_pin.setChecked(with_pin)
                self._pin.fill(first, again)

    # -- Slots --

    def _on_name_edited(self) -> None:
        self._preview_name.set_full_text(self._shown_name())

    def _on_picker_chosen(self, picture: str) -> None:
        self._preview.set_picture(picture)

    def _on_with_pin_toggled(self, on: bool) -> None:
        self._pin.setVisible(on)
        if on:
            self._pin.first.edit.setFocus()

    def _on_start_clicked(self) -> None:
        pin = self._pin.pin() if self._with_pin.isChecked() else None
        if self._with_pin.isChecked() and pin is None:
            return
        try:
            learner = self._people.add(self._name.edit.text(), self._picker.current, pin)
        except NameRefusedError as error:
            self._name.complain(refusal_words(error))
            self._name.edit.setFocus()
            return
        self.learner_added.emit(learner.id)

    def _on_language_chosen(self, language: str) -> None:
        self.preferences_chosen.emit(replace(self._preferences, language=language))

    # -- Parts --

    def _connect(self) -> None:
        self._name.edit.textEdited.connect(self._on_name_edited)
        self._name.edit.returnPressed.connect(self._on_start_clicked)
        self._pin.submitted.connect(self._on_start_clicked)
        self._picker.chosen.connect(self._on_picker_chosen)
        self._with_pin.toggled.connect(self._on_with_pin_toggled)
        self._start.clicked.connect(self._on_start_clicked)

    def _top(self) -> QHBoxLayout:
        if self._first:
            facilitator = button(self.tr("Facilitator sign-in"), "quiet", "key")
            facilitator.setObjectName("facilitator")
            facilitator.clicked.connect(self.facilitator_chosen)
            return row(wordmark(34), "stretch", facilitator, self._languages(), spacing=10)
        back = button(self.tr("Back"), "secondary", "arrow_l")
        back.clicked.connect(self.closed)
        return row(wordmark(34), "stretch", back)

    def _languages(self) -> QWidget | None:
        tags = available()
        if len(tags) == 1:
            return None
        current = best(self._preferences.language)
        choice = Segmented([(tag, choice_name(tag), "") for tag in tags], current, self.tr("Language"))
        choice.setObjectName("languages")
        choice.chosen.connect(self._on_language_chosen)
        return choice

    def _heading(self) -> QVBoxLayout:
        title = self.tr("Welcome to Darasa") if self._first else self.tr("New learner")
        about = self.tr(
            "Courses to study at your own pace, without internet. Tell us who you are: it takes one minute."
        )
        says = remark(best(self._preferences.language)) if self._first else ""
        note = label(says, "small", "2", wrap=True) if says else None
        return column(label(title, "display", wrap=True), 4, label(about, "lead", "2", wrap=True), 6, note)

    def _form(self) -> QVBoxLayout:
        asks = column(
            label(self.tr("Ask for a PIN"), "strong"),
            label(self.tr("Others on this computer then cannot open your lessons"), "small", "2", wrap=True),
        )
        return column(
            self._name, 18, label(self.tr("Your picture"), "strong"), 8, self._picker, 18,
            row((asks, 1), 16, self._with_pin), 12, self._pin, 16,
            row(self._start, "stretch"),
        )  # fmt: skip

    def _preview_card(self) -> QWidget:
        shown = column(
            (self._preview, _CENTER), 16, self._preview_name, 12,
            (Chip(self.tr("Kept on this computer"), "ok", "check"), _CENTER),
            margins=(16, 32, 16, 28),
        )  # fmt: skip
        return holder(row(40, card("card", shown)), 350)

    def _shown_name(self) -> str:
        return self._name.edit.text().strip() or self.tr("Your name")
