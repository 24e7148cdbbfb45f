"""Taking a quiz: each answer is in the record before this screen says what it was."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from darasa.core.errors import DarasaError
from darasa.learning.quiz import QuizRun
from darasa.learning.service import Study
from darasa.learning.types import Marked, QuizResult, StepProgress
from darasa.packs.types import Question
from darasa.storage.errors import DatabaseDamagedError
from darasa.ui.screens.quiz.footer import CheckBar, FeedbackBar
from darasa.ui.screens.quiz.question import QuestionView, entered
from darasa.ui.screens.quiz.result import ResultView
from darasa.ui.screens.quiz.review import ReviewView
from darasa.ui.screens.quiz.top_bar import QuizBar
from darasa.ui.screens.screen import Screen
from darasa.ui.speech.listening import Listening
from darasa.ui.speech.player import Sentence
from darasa.ui.speech.speech import Speech
from darasa.ui.theme.theme import current_theme
from darasa.ui.troubles import explain
from darasa.ui.widgets.notice import Notice

View = QuestionView | ResultView | ReviewView
Bar = CheckBar | FeedbackBar


@dataclass(frozen=True, slots=True)
class _Held:
    """What is shown of a run, and what is entered and not yet in the record."""

    run: QuizRun
    result: QuizResult | None
    """None while there is a question."""
    reviewing: bool
    question: Question | None
    entry: object
    heard: object
    """What is read aloud."""


class QuizScreen(Screen):
    """One question at a time, then the result. Left in the middle, it goes on with the next open question."""

    step_chosen = Signal(str, str)
    """Course IRI and step id."""
    lesson_chosen = Signal(str, str, str)
    """Course IRI, id of a lesson, and the block in it to read again (may be empty)."""
    closed = Signal(str)
    """Back to the course with this IRI."""

    focus_mode = True

    def __init__(self, study: Study, iri: str, step_id: str, speech: Speech | None = None) -> None:
        """Open a quiz, or go on with it. Raises what `Study.open_quiz` and `QuizRun.result` raise."""
        super().__init__()
        self._study = study
        self._iri = iri
        self._run = study.open_quiz(iri, step_id)
        self._result: QuizResult | None = None
        self.bar = QuizBar(self._run)
        self.bar.closed.connect(lambda: self.closed.emit(self._iri))
        self.bar.earlier_chosen.connect(self._on_bar_earlier_chosen)
        back = "Alt+Right" if current_theme().rtl else "Alt+Left"
        shortcut = QShortcut(QKeySequence(back), self)
        # Not while a question of the program lies over the window.
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_bar_earlier_chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.bar)
        self.view: View
        self.footer: Bar | None = None
        self._shown: QWidget | None = None
        self._read: Sentence | None = None
        tag = self._run.course.manifest.language
        self.listening = Listening(self, speech or Speech(self), tag, self._sentences, self._mark)
        self.listening.use_button(self.bar.listen)
        self._go_on()

    def first_focus(self) -> QWidget:
        """Start where the answer is given, or on the way on."""
        if isinstance(self.footer, FeedbackBar):
            return self.footer.primary
        if isinstance(self.view, QuestionView):
            return self.view.answer.first_focus()
        return self.view.back if isinstance(self.view, ReviewView) else self.view.primary

    def set_compact(self, compact: bool) -> None:
        """Make the bar short where the window is narrow."""
        self.bar.set_compact(compact)

    def go_back(self) -> bool:
        """Stop reading aloud; else go from the answers back to the result."""
        if self.listening.close():
            return True
        if not isinstance(self.view, ReviewView):
            return False
        self._show_result()
        return True

    def state(self) -> object:
        """Return the run as it is shown; to open a finished quiz once more would begin another."""
        view = self.view
        asked = view if isinstance(view, QuestionView) else None
        return _Held(
            self._run,
            self._result,
            isinstance(view, ReviewView),
            asked.question if asked else None,
            asked.answer.entry() if asked else None,
            self.listening.state(),
        )

    def restore(self, state: object) -> None:
        """Show the same of the same run."""
        if not isinstance(state, _Held):
            return
        self._run, self._result = state.run, state.result
        if state.question is None:
            (self._show_answers if state.reviewing else self._close_run)()
            return
        if isinstance(self._shown, QuestionView) and self._shown.question == state.question:
            self._shown.answer.enter(state.entry)
        else:
            self._run.put_aside(state.question.id, state.entry)
            self._ask(state.question)
        self.listening.restore(state.heard)

    def leave(self) -> None:
        """Be silent, keep what is entered, and write down how long the quiz was open."""
        self.listening.close()
        self._put_aside()
        self._study.leave(self._iri, self._run.step.step.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with the keyboard; what is no answer goes on to the window."""
        if isinstance(self.view, QuestionView) and isinstance(self.footer, CheckBar):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._check()
                return
            if self.view.answer.take_key(event):
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the feedback have its share of the new height."""
        super().resizeEvent(event)
        if isinstance(self.footer, FeedbackBar):
            self.footer.fit(self.height())

    def _go_on(self) -> None:
        """Show the question that comes after this one, or the result."""
        due = self._run.current
        if isinstance(self._shown, QuestionView):
            due = self._run.after(self._shown.question.id)
        if due is None:
            self._close_run()
            return
        if due == self._run.current:
            self._run.see(due.id)
        self._ask(due)

    def _ask(self, question: Question) -> None:
        """Show a question with what was entered before; one that has its answer, with that."""
        self._put_aside()
        view = QuestionView(self._run, question)
        can_skip = self._run.total - len(self._run.answered) > 1
        footer = CheckBar(view.answer.hint, can_skip=can_skip)
        footer.checked.connect(self._check)
        footer.skipped.connect(self._on_footer_skipped)
        footer.primary.setEnabled(view.answer.response() is not None)
        view.answer.changed.connect(lambda: footer.primary.setEnabled(view.answer.response() is not None))
        view.answer.entered.connect(self._check)
        entry, marked = self._run.entry(question.id), self._run.marked(question.id)
        if marked is not None:
            entry = entered(question, marked.response)
        if entry is not None:
            view.answer.enter(entry)
        position = self._run.answered.index(marked) + 1 if marked is not None else self._run.position
        has_earlier = self._run.before(question.id) is not None
        self.bar.show_question(position, self._run.total, has_earlier=has_earlier)
        self._show(view, footer)
        if marked is not None:
            self._show_marked(marked)

    def _put_aside(self) -> None:
        """Keep what is entered and not yet checked, wherever the learner goes."""
        if isinstance(self._shown, QuestionView) and isinstance(self.footer, CheckBar):
            self._shown.put_aside()

    def _check(self) -> None:
        """Commit the answer, and only then say what it was; when that fails, the answer stays as it is."""
        view, footer = self.view, self.footer
        if not isinstance(view, QuestionView) or not isinstance(footer, CheckBar):
            return
        response = view.answer.response()
        if response is None:
            return
        try:
            marked = self._run.answer(view.question.id, response)
        except DatabaseDamagedError:
            # Trying again would not help, as the words below advise.
            raise
        except DarasaError as error:
            trouble = explain(error)
            footer.show_trouble(trouble.title, trouble.text)
            return
        self._show_marked(marked)

    def _show_marked(self, marked: Marked) -> None:
        """Say what an answer was that is in the record."""
        if isinstance(self.view, QuestionView):
            self.view.answer.show_marked(marked)
        last = self._run.after(marked.question.id) is None
        feedback = FeedbackBar(marked, self._run.glossary, last=last)
        feedback.continued.connect(self._go_on)
        feedback.lesson_chosen.connect(lambda: self._read_again(marked.question.lesson))
        follows = self.listening.hush()
        self._hold_keyboard()
        self._replace_footer(feedback)
        feedback.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        if follows:
            self.listening.toggle()

    def _on_footer_skipped(self) -> None:
        if isinstance(self.view, QuestionView):
            self._run.skip(self.view.question.id)
            self._go_on()

    def _on_bar_earlier_chosen(self) -> None:
        if isinstance(self.view, QuestionView):
            earlier = self._run.before(self.view.question.id)
            if earlier is not None:
                self._ask(earlier)

    def _close_run(self) -> None:
        try:
            self._result = self._run.result()
        except DarasaError as error:
            if self._shown is None:
                # There is no screen yet to say it on: whoever opens the quiz tells it.
                raise
            trouble = explain(error)
            actions = [(self.tr("Try again"), "primary", self._close_run)]
            Notice(self, trouble.title, trouble.text, actions, tone="warn_text", details=trouble.details)
            return
        self._show_result()

    def _show_result(self) -> None:
        if self._result is None:
            return
        view = ResultView(self._run, self._result, self._following())
        view.answers_chosen.connect(self._show_answers)
        view.repeated.connect(self._on_view_repeated)
        view.continued.connect(self._on_view_continued)
        self.bar.show_end()
        self._show(view, None)

    def _show_answers(self) -> None:
        if self._result is None:
            return
        view = ReviewView(self._result, self._run.glossary)
        view.closed.connect(self._show_result)
        view.lesson_chosen.connect(self._read_again)
        self._show(view, None)

    def _on_view_repeated(self) -> None:
        self._run = self._run.restart()
        self._result = None
        self._go_on()

    def _on_view_continued(self) -> None:
        following = self._following()
        if following is not None and self._result is not None and self._result.passed:
            self.step_chosen.emit(self._iri, following.step.id)
        else:
            self.closed.emit(self._iri)

    def _read_again(self, lesson: str) -> None:
        step, _, block = lesson.partition("#")
        self.lesson_chosen.emit(self._iri, step, block)

    def _following(self) -> StepProgress | None:
        """Return the step after this quiz in the course."""
        steps = self._run.course.steps
        number = self._run.step.number
        return steps[number] if number < len(steps) else None

    def _show(self, view: View, footer: Bar | None) -> None:
        """Put another view in the middle, and its bar below; read it to whoever listens."""
        follows = self.listening.hush()
        self._hold_keyboard()
        if self._shown is not None:
            self._drop(self._shown)
        self.view, self._shown = view, view
        self._layout.insertWidget(1, view, 1)
        # Anew, so that the Tab key comes to it after what stands above it.
        self.listening.bar.setParent(None)
        self._layout.insertWidget(2, self.listening.bar)
        view.show()
        self._replace_footer(footer)
        if self.isVisible():
            # The page scrolls to what has the keyboard, so that has to be in its place.
            self._layout.activate()
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if follows and isinstance(view, QuestionView):
            self.listening.toggle()

    def _sentences(self) -> list[Sentence]:
        """Return what there is to listen to: what meets the answer, or the question."""
        from darasa.ui.screens.quiz.speech import feedback_sentences, question_sentences
        from darasa.ui.speech.words import spoken_words

        language = self._run.course.manifest.language
        if isinstance(self.footer, FeedbackBar):
            return feedback_sentences(self.footer, spoken_words(language), language)
        return question_sentences(self.view, language) if isinstance(self.view, QuestionView) else []

    def _mark(self, sentence: Sentence | None) -> None:
        from darasa.ui.screens.quiz.speech import mark_sentence

        before, self._read = self._read, sentence
        for one in filter(None, (before, sentence)):
            mark_sentence(one, is_read=one is sentence)

    def _replace_footer(self, footer: Bar | None) -> None:
        if self.footer is not None:
            self._drop(self.footer)
        self.footer = footer
        if footer is not None:
            self._layout.addWidget(footer)
            footer.show()

    def _hold_keyboard(self) -> None:
        """Keep what is dropped while it has the keyboard from passing it on as the Tab key would."""
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, widget: QWidget) -> None:
        self._layout.removeWidget(widget)
        widget.hide()
        # It may be the one whose signal led here.
        widget.deleteLater()
