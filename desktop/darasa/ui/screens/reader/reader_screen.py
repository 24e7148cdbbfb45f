"""Reading a lesson: the text in the middle, its contents at the side, and the place kept as one reads."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from darasa.core.errors import DarasaError
from darasa.learning.service import Study
from darasa.learning.types import Place
from darasa.ui.screens.reader.contents import Contents
from darasa.ui.screens.reader.footer import ReaderFooter
from darasa.ui.screens.reader.top_bar import ReaderBar
from darasa.ui.screens.reader.words import under_title
from darasa.ui.screens.screen import Screen
from darasa.ui.speech.listening import Listening
from darasa.ui.speech.player import Sentence
from darasa.ui.speech.speech import Speech
from darasa.ui.troubles import explain
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.lesson_view import LessonText, LessonView
from darasa.ui.widgets.notice import Notice

SAVE_AFTER_MS = 1000
"""How long the page has to rest before its place is written down."""


class ReaderScreen(Screen):
    """One lesson. The place is written down when the page rests, and when the screen is left."""

    step_chosen = Signal(str, str)
    """Course IRI and step id."""
    closed = Signal(str)
    """Back to the course with this IRI."""
    text_size_chosen = Signal(int)
    theme_chosen = Signal(str)

    focus_mode = True

    def __init__(
        self, study: Study, iri: str, step_id: str, block: str = "", speech: Speech | None = None
    ) -> None:
        """Open a lesson where the learner stopped, or at `block`. Raises what `Study.open_lesson` raises."""
        super().__init__()
        self._study = study
        self._iri = iri
        self._lesson = lesson = study.open_lesson(iri, step_id)
        self.view = LessonView()
        self.view.setAccessibleName(lesson.step.step.title)
        language = QLocale(lesson.course.manifest.language)
        self.view.open_lesson(
            LessonText(
                lesson.html,
                lambda name: study.media(iri, name),
                lesson.step.step.title,
                under_title(lesson),
                {term.id: term for term in lesson.glossary},
                language.textDirection() == Qt.LayoutDirection.RightToLeft,
            )
        )
        self.view.scroll_to(block or lesson.place.block)
        # A lesson may begin before its first heading; that beginning is a section too.
        self._before_heading = int(self.view.begins_before_heading)
        self.bar = ReaderBar(lesson)
        self.contents = Contents(lesson, self.view.sections)
        self.footer = ReaderFooter(lesson, max(1, len(self.view.sections) + self._before_heading))
        speech, tag = speech or Speech(self), lesson.course.manifest.language
        self.listening = Listening(self, speech, tag, self._sentences, self._mark, self._first)
        self.listening.use_button(self.bar.listen)
        self._beside = row(self.contents, (column((self.view, 1), self.listening.bar), 1))
        self._body = holder(self._beside)
        self.setLayout(column(self.bar, (self._body, 1), self.footer))
        self._moved = False
        self._elsewhere = bool(block)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._show_place(lesson.place.percent)
        self._connect()
        self.view.opened.connect(self._on_view_opened)

    def first_focus(self) -> QWidget:
        """Start on the text, so that the keys scroll it."""
        return self.view

    def set_compact(self, compact: bool) -> None:
        """Lay the contents over the text, behind a button, where both do not fit beside each other."""
        self.footer.set_compact(compact)
        self.bar.set_compact(compact)
        if compact:
            self._beside.removeWidget(self.contents)
            self.contents.hide()
            self._body.installEventFilter(self)
            QApplication.instance().focusChanged.connect(self._on_application_focus_changed)  # type: ignore[union-attr]

    def go_back(self) -> bool:
        """Stop reading aloud; else close the contents that lie over the text."""
        if self.listening.close():
            return True
        if self.bar.contents.isHidden() or self.contents.isHidden():
            return False
        self._toggle_contents()
        return True

    def state(self) -> object:
        """Return the line on top of the page, the choices taken in the text, and what is read aloud."""
        return self.view.place, self.view.taken, self.listening.state()

    def restore(self, state: object) -> None:
        """Go to the same line, wherever the record says the learner stopped, and take the same choices."""
        match state:
            case ((str(block), int(behind)), frozenset() as taken, heard):
                self._elsewhere = True
                self.view.scroll_to(block, behind)
                self.view.opened.connect(lambda: self.view.take_again(taken))
                self.view.opened.connect(lambda: self.listening.restore(heard))

    def leave(self) -> None:
        """Write down the place, and how long the lesson was open."""
        self.listening.close()
        self._saving.stop()
        self._keep_place()
        self._study.leave(self._iri, self._lesson.step.step.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the contents as high as the text that they lie over."""
        if event.type() == QEvent.Type.Resize:
            self._place_contents()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.view.moved.connect(self._on_view_moved)
        self.view.step_chosen.connect(self._go)
        self.bar.closed.connect(lambda: self.closed.emit(self._iri))
        self.bar.contents_chosen.connect(self._toggle_contents)
        self.bar.text_size_chosen.connect(self.text_size_chosen)
        self.bar.theme_chosen.connect(self.theme_chosen)
        self.contents.step_chosen.connect(self._go)
        self.contents.section_chosen.connect(self._on_contents_section_chosen)
        self.footer.previous_chosen.connect(self._on_footer_previous_chosen)
        self.footer.next_chosen.connect(self._on_footer_next_chosen)
        self._saving.timeout.connect(self._on_saving_timeout)
        for keys, steps in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            # Not while a picture lies over the window: there the same keys enlarge the picture.
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda steps=steps: self.bar.step_text_size(steps))

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Close the contents when the keyboard goes on to what they hide."""
        if not isValid(self) or new is None or self.contents.isHidden() or self.bar.contents.isHidden():
            return
        if self.isAncestorOf(new) and not self.contents.isAncestorOf(new) and new is not self.bar.contents:
            self.bar.contents.setChecked(False)
            self.contents.hide()

    def _on_view_opened(self) -> None:
        # To ask the page how far it is would lay out all of it before it is first seen.
        self._show_place(self.view.percent if self._elsewhere else self._lesson.place.percent)
        self._saving.start()

    def _on_view_moved(self) -> None:
        self._moved = True
        self._saving.start()
        self._show_place(self.view.percent)

    def _on_saving_timeout(self) -> None:
        if self.view.is_all_in_sight:
            # It never moves, and is read to its end all the same.
            self._moved = True
            self._show_place(self.view.percent)
        try:
            self._keep_place()
        except DarasaError as error:
            self._tell(error)

    def _on_contents_section_chosen(self, block: str) -> None:
        if not self.bar.contents.isHidden():
            self._toggle_contents()
        self.view.scroll_to(block)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_footer_previous_chosen(self) -> None:
        if self._lesson.previous is not None:
            self._go(self._lesson.previous.step.id)

    def _on_footer_next_chosen(self) -> None:
        try:
            self._study.complete_lesson(self._lesson)
        except DarasaError as error:
            self._tell(error)
            return
        if self._lesson.next is not None:
            self._go(self._lesson.next.step.id)
        else:
            self.closed.emit(self._iri)

    def _sentences(self) -> list[Sentence]:
        from darasa.ui.speech.words import spoken_words
        from darasa.ui.widgets.lesson_speech import lesson_sentences

        language = self._lesson.course.manifest.language
        return lesson_sentences(self.view.structure, spoken_words(language), language)

    def _first(self, found: Sequence[Sentence]) -> int:
        from darasa.ui.widgets.lesson_speech import first_in_sight

        return first_in_sight(self.view, found)

    def _mark(self, sentence: Sentence | None) -> None:
        from darasa.ui.widgets.lesson_speech import mark_sentence

        mark_sentence(self.view, sentence)

    def _go(self, step_id: str) -> None:
        self.step_chosen.emit(self._iri, step_id)

    def _keep_place(self) -> None:
        if self._moved:
            self._study.keep_place(self._lesson, Place(self.view.block, self.view.percent))
            self._moved = False

    def _show_place(self, percent: int) -> None:
        section = self.view.section
        self.contents.mark(section)
        self.footer.show_progress(max(1, section + self._before_heading), percent)

    def _toggle_contents(self) -> None:
        shown = self.contents.isHidden()
        self.bar.contents.setChecked(shown)
        self.contents.setParent(self._body)
        self._place_contents()
        self.contents.setVisible(shown)
        self.contents.raise_()
        if shown:
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.bar.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_contents(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = self.contents.width()
        self.contents.setGeometry(self._body.width() - width if rtl else 0, 0, width, self._body.height())

    def _tell(self, error: DarasaError) -> None:
        trouble = explain(error)
        actions = [(self.tr("Go on"), "primary", None)]
        Notice(self, trouble.title, trouble.text, actions, tone="warn_text", details=trouble.details)
