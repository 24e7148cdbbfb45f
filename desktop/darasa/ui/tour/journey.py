"""The journey from the first start to the finished course, then the facilitator's, with pictures of all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from darasa.core.errors import DarasaError
from darasa.core.paths import DataFolder
from darasa.core.settings import Preferences, Settings
from darasa.packs.types import Question
from darasa.ui.app import application
from darasa.ui.navigation import HOME
from darasa.ui.screens.course import CourseScreen
from darasa.ui.screens.courses import CoursesScreen
from darasa.ui.screens.home import HomeScreen
from darasa.ui.screens.library.library_screen import LibraryScreen
from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen
from darasa.ui.screens.quiz.question import QuestionView
from darasa.ui.screens.quiz.quiz_screen import QuizScreen
from darasa.ui.screens.reader.reader_screen import ReaderScreen
from darasa.ui.screens.settings.settings_screen import SettingsScreen
from darasa.ui.screens.who.who_screen import WhoScreen
from darasa.ui.session import Session
from darasa.ui.theme.theme import current_theme
from darasa.ui.tour.answering import answer_right, answer_wrong, can_be_wrong
from darasa.ui.tour.hand import Hand, TourLostError
from darasa.ui.tour.looking_after import look_after
from darasa.ui.widgets.lesson_parts import CheckChoice
from darasa.workspace import Workspace

WIDE = (1366, 768)
SMALL = (1024, 600)
_PIN, _WRONG_PIN = "2580", "1111"
_MOST_STOPS = 60
"""More links and choices than any lesson has before its first question."""


class FolderNotEmptyError(DarasaError):
    """The tour begins with a first start, so its data folder must not hold anybody's work."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: the tour needs an empty folder")
        self.folder = folder


def take_tour(data: DataFolder, out: Path, told: Callable[[Path], None]) -> tuple[Path, ...]:
    """Go through the whole app over an empty data folder; return the pictures, telling each as it is taken.

    Raises FolderNotEmptyError, TourLostError when an expected screen is not reached, and OSError.
    """
    if data.root.exists() and any(data.root.iterdir()):
        raise FolderNotEmptyError(data.root)
    out.mkdir(parents=True, exist_ok=True)
    journey = Journey(data, out, told)
    try:
        journey.take()
    except TourLostError:
        journey.picture("lost")
        raise
    finally:
        journey.close()
    return tuple(journey.pictures)


class Journey:
    """One journey; each part begins where the one before ended."""

    def __init__(self, data: DataFolder, out: Path, told: Callable[[Path], None]) -> None:
        self.pictures: list[Path] = []
        self._data = data
        self._out = out
        self._told = told
        self._session: Session | None = None
        Workspace(data).save_settings(Settings(preferences=Preferences(language="en")))
        self._open()

    def take(self) -> None:
        """Go through all parts."""
        self._join()
        self._choose_who_learns()
        self._begin_a_lesson()
        self._close_and_come_back()
        self._see_it_your_way()
        self._look_around()
        self._read_to_the_quiz()
        self._take_the_quiz()
        self._hand.press("Amina, switch learner")
        look_after(self._hand, self.picture, self._data.root / "tour-catalogue")

    def close(self) -> None:
        """Close the window and the data folder."""
        if self._session is not None:
            self._session.window.close()
            self._session.close()
            self._session.deleteLater()
            self._session = None

    def picture(self, name: str) -> None:
        """Write a picture of the window under the next number."""
        path = self._out / f"{len(self.pictures) + 1:02d}_{name}.png"
        self._hand.picture(path)
        self.pictures.append(path)
        self._told(path)

    # -- The parts --

    def _join(self) -> None:
        self._hand.expect(NewLearnerScreen)
        self.picture("first_run")
        self._hand.type("Amina")
        self._hand.press("Bird")
        self._hand.press("Ask for a PIN")
        self._hand.type(_PIN)
        self._hand.key(Qt.Key.Key_Tab)
        self._hand.type(_PIN)
        self.picture("new_learner")
        self._hand.key(Qt.Key.Key_Return)
        self._hand.expect(HomeScreen)
        self._hand.find("Start lesson")
        self.picture("home_first_time")

    def _choose_who_learns(self) -> None:
        self._hand.press("Amina, switch learner")
        for name, avatar in (("Juma", "Drum"), ("Leila", "Fish"), ("Tomás", "Kite")):
            self._hand.expect(WhoScreen)
            self._hand.press("New learner")
            self._hand.expect(NewLearnerScreen)
            self._hand.type(name)
            self._hand.press(avatar)
            self._hand.press("Start learning")
            self._hand.expect(HomeScreen)
            self._hand.press(f"{name}, switch learner")
        self._hand.expect(WhoScreen)
        self.picture("who_is_learning")
        self._hand.press("Amina")
        self._hand.type(_PIN[:2])
        self.picture("pin")
        self._hand.type(_WRONG_PIN[2:])
        self._hand.find("I forgot my PIN")
        self.picture("pin_not_matching")
        self._hand.type(_PIN)
        self._hand.expect(HomeScreen)

    def _begin_a_lesson(self) -> None:
        self._hand.press("See the whole course")
        self._hand.expect(CourseScreen)
        self.picture("course")
        self._hand.press("Start:")
        reader = self._reader()
        self.picture("reader")
        self._hand.key(Qt.Key.Key_PageDown, times=2)
        self.picture("reader_scrolled")
        for _ in range(_MOST_STOPS):
            self._hand.key(Qt.Key.Key_Tab)
            if isinstance(reader.view.stop, CheckChoice):
                break
        else:
            raise TourLostError("a question to check yourself", "ReaderScreen")
        self._hand.key(Qt.Key.Key_Return)
        self.picture("reader_check_yourself")

    def _close_and_come_back(self) -> None:
        """Close the window in the middle of the lesson; the next start leads to the same paragraph."""
        block = self._reader().view.block
        self.close()
        self._open()
        self._hand.expect(WhoScreen)
        self._hand.press("Amina")
        self._hand.type(_PIN)
        self._hand.expect(HomeScreen)
        self.picture("home")
        self._hand.press("Continue lesson")
        reader = self._reader()
        self._hand.wait_for(lambda: reader.view.block == block, f"the paragraph {block} where it was left")
        self.picture("reader_where_it_was_left")

    def _see_it_your_way(self) -> None:
        self._hand.press("Back to the course")
        self._hand.press("Settings")
        self._hand.expect(SettingsScreen)
        self.picture("settings")
        for theme, name in (("Dark", "dark"), ("High contrast", "high_contrast")):
            self._set(theme)
            self._home_and_reader(name)
        self._set("Light")
        self._resize(SMALL)
        self._home_and_reader("1024x600")
        self._resize(WIDE)
        self._set("150")
        self._home_and_reader("150_percent")
        self._set("100")
        self._see_it_in_arabic()

    def _see_it_in_arabic(self) -> None:
        """Show home and the lesson right to left. The hand reads English, so it is led there."""
        navigator = self._window.navigator
        lesson = self._reading
        navigator.preferences_chosen.emit(Preferences(language="ar"))
        self._hand.wait_for(lambda: current_theme().rtl, "the Arabic interface")
        navigator.go(HOME)
        self._hand.expect(HomeScreen)
        self.picture("home_arabic")
        navigator.go(lesson)
        self._reader()
        self.picture("reader_arabic")
        navigator.go(HOME)
        navigator.preferences_chosen.emit(Preferences(language="en"))
        self._hand.wait_for(lambda: not current_theme().rtl, "the English interface")

    def _look_around(self) -> None:
        self._hand.press("My courses")
        self._hand.expect(CoursesScreen)
        self.picture("my_courses")
        self._hand.press("Library")
        self._hand.expect(LibraryScreen)
        self.picture("library")
        self._hand.press("Home")
        self._hand.expect(HomeScreen)

    def _read_to_the_quiz(self) -> None:
        """Read all lessons to their ends; the last one leads to the quiz."""
        self._hand.press("Continue lesson")
        while not isinstance(self._window.current, QuizScreen):
            self._reader()
            self._hand.key(Qt.Key.Key_End)
            self._hand.press("Next: ")

    def _take_the_quiz(self) -> None:
        self.picture("quiz_question")
        self._answer_wrong_once()
        self.picture("quiz_not_yet")
        self._hand.press("Next question")
        self._answer_right()
        self.picture("quiz_right")
        self._hand.press("Next question")
        self._leave_the_quiz_and_come_back()
        shown = set()
        while (question := self._question()) is not None:
            if question.kind not in shown:
                shown.add(question.kind)
                self.picture(f"quiz_{question.kind.replace('-', '_')}")
            self._answer_right()
            self._hand.press("See your result" if self._hand.sees("See your result") else "Next question")
        self.picture("quiz_result")
        self._hand.press("See my answers")
        self.picture("quiz_my_answers")
        self._hand.key(Qt.Key.Key_Escape)
        self._hand.press("Back to the course")
        self._hand.expect(CourseScreen)
        self.picture("course_finished")
        self._hand.press("Home")
        self._hand.expect(HomeScreen)
        self.picture("home_finished")

    def _leave_the_quiz_and_come_back(self) -> None:
        """Leave in the middle, look at it in high contrast, and find the same question open."""
        before = self._question()
        for theme, name in (("High contrast", "quiz_high_contrast"), ("Light", "quiz_where_it_was_left")):
            self._hand.key(Qt.Key.Key_Escape)
            self._hand.expect(CourseScreen)
            self._set(theme)
            self._hand.press("Home")
            self._hand.press("Continue quiz")
            self._hand.wait_for(lambda: self._question() == before, "the question where the quiz was left")
            self.picture(name)

    # -- Helpers --

    def _open(self) -> None:
        """Start the app over the data folder, as a person does."""
        workspace = Workspace(self._data)
        self._session = Session(application(), workspace)
        self._session.open()
        self._window = self._session.window
        self._hand = Hand(self._window, lambda: self._window.current)
        self._resize(WIDE)
        self._window.activateWindow()
        self._hand.wait_for(lambda: bool(workspace.library.installed()), "the bundled courses")
        self._hand.wait_for(lambda: QApplication.activeWindow() is self._window, "the keyboard")

    def _resize(self, size: tuple[int, int]) -> None:
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.resize(*size)
        self._hand.settle()

    def _set(self, choice: str) -> None:
        self._hand.press("Settings")
        self._hand.expect(SettingsScreen)
        self._hand.press(choice)

    def _home_and_reader(self, name: str) -> None:
        self._hand.press("Home")
        self._hand.expect(HomeScreen)
        self.picture(f"home_{name}")
        self._hand.press("Continue lesson")
        self._reader()
        self._reading = self._window.navigator.route
        self.picture(f"reader_{name}")
        self._hand.press("Back to the course")
        self._hand.expect(CourseScreen)

    def _question(self) -> Question | None:
        """Return the question that is asked; None at the result."""
        quiz = self._hand.expect(QuizScreen)
        assert isinstance(quiz, QuizScreen)
        return quiz.view.question if isinstance(quiz.view, QuestionView) else None

    def _answer_right(self) -> None:
        question = self._question()
        assert question is not None, "asked only while the quiz goes on"
        answer_right(self._hand, question)

    def _answer_wrong_once(self) -> None:
        """Answer the first question wrongly; one without choices is put off before."""
        while (question := self._question()) is not None and not can_be_wrong(question):
            self._hand.press("Skip for now")
        assert question is not None, "a quiz has a question with choices"
        answer_wrong(self._hand, question)

    def _reader(self) -> ReaderScreen:
        reader = self._hand.expect(ReaderScreen)
        assert isinstance(reader, ReaderScreen)
        return reader
