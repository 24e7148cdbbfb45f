"""Where the person is, and where each screen leads."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from darasa.ui.screens.screen import Screen

if TYPE_CHECKING:
    from darasa.core.settings import Preferences
    from darasa.learning.service import Study
    from darasa.library.search.types import Hit
    from darasa.people.types import Learner
    from darasa.ui.main_window import MainWindow
    from darasa.ui.screens.facilitator.gate import Gate
    from darasa.ui.speech.speech import Speech
    from darasa.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Route:
    """One place in the interface; everything a screen needs to be built again."""

    screen: str
    """who or new_learner; of a learner home, courses, library, settings, course, lesson or quiz; of the
    facilitator learners, centre_library, sync or centre_settings."""
    course: str = ""
    """IRI of the course, for the last three."""
    step: str = ""
    block: str = ""
    """Where in a lesson to start; empty: where the learner stopped."""
    view: object = None
    """The state of the screen that somebody comes back to; None to begin it anew."""


WHO = Route("who")
NEW_LEARNER = Route("new_learner")
HOME = Route("home")
LEARNERS = Route("learners")
FACILITATOR_SCREENS = frozenset({"learners", "centre_library", "sync", "centre_settings"})
"""What is shown to the signed-in facilitator alone."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a learner was when nobody had been there for a while."""

    route: Route
    view: object
    """What the window keeps of the screen; it alone knows what that is."""
    study: "Study | None"
    """What is half entered in quizzes, and which runs were begun, is known to it alone."""


class Navigator(QObject):
    """Keeps the current route and builds its screen; who is learning decides what there is to see."""

    moved = Signal()
    """The route or the learner changed: build the screen again."""
    preferences_chosen = Signal(object)
    """The Preferences that the person asked for on some screen."""
    restore_chosen = Signal(object)
    """The Restoration that the facilitator confirmed: close the record, run it, and open again."""

    def __init__(self, workspace: "Workspace", window: "MainWindow") -> None:
        """`window` is what a question from here is laid over."""
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._language = ""
        self._preferences = workspace.settings.preferences
        self._learner: Learner | None = None
        self._study: Study | None = None
        self._gate: Gate | None = None
        self._speech: Speech | None = None
        self._course_from = HOME
        self._places: dict[str, _Place] = {}
        self._view: object = None
        self.route = self._top()

    @property
    def learner(self) -> "Learner | None":
        """Who is learning now; None on the screens before that is chosen."""
        return self._learner

    @property
    def is_facilitator(self) -> bool:
        """Whether the facilitator is signed in; what they may do is asked of the services each time."""
        return self._gate is not None and self._gate.warrant is not None

    @property
    def gate(self) -> "Gate":
        """What keeps the facilitator's warrant."""
        if self._gate is None:
            from darasa.ui.screens.facilitator.gate import Gate

            self._gate = Gate(self._workspace.facilitators, self._window, self)
            self._gate.signed_in.connect(self._on_gate_signed_in)
        return self._gate

    @property
    def speech(self) -> "Speech":
        """What reads aloud, at the speed of whoever is here."""
        if self._speech is None:
            from darasa.ui.speech.speech import Speech

            self._speech = Speech(self)
            self._speech.speed_chosen.connect(lambda speed: self._prefer(reading_speed=speed))
        self._speech.speed = self._preferences.reading_speed
        return self._speech

    @property
    def home(self) -> Route:
        """The screen that everything goes back to, by who is here."""
        if self._learner is not None:
            return HOME
        return LEARNERS if self.is_facilitator else self._top()

    def speak(self, language: str, preferences: "Preferences") -> None:
        """Use this language (BCP 47) for courses, and show these preferences as the current ones."""
        self._preferences = preferences
        self._language = language

    def go(self, route: Route) -> None:
        """Show another place; for one of the facilitator's, the passphrase is asked where it must be."""
        if route.screen in FACILITATOR_SCREENS and not self.gate.is_open:
            self.gate.act(lambda _: self.go(route))
            return
        if route.screen == "course" and self.route.screen in {"home", "courses", "library"}:
            self._course_from = self.route
        self.route = route
        self.moved.emit()

    def choose(self, learner_id: str) -> None:
        """Let this learner learn: from where they were locked out, else from home.

        Where nothing can be saved now, that is told, and what was saved can still be looked at.
        """
        from darasa.storage.errors import DatabaseUnusableError

        self._sign_out()
        people = self._workspace.people
        try:
            people.seen(learner_id)
        except DatabaseUnusableError as error:
            self._window.tell_soon(error)
        self._learner = people.get(learner_id)
        place = self._places.pop(learner_id, _Place(HOME, None, None))
        self._view, self._study = place.view, place.study
        self.go(place.route)

    def take_view(self) -> object:
        """Return what a learner who came back had on the screen, once; None for everybody else."""
        view, self._view = self._view, None
        return view

    def switch(self) -> None:
        """Ask who is learning; a facilitator is signed out. Whoever leaves by hand begins at home again."""
        self._sign_out()
        self._be_silent()
        self._learner = None
        self._study = None
        self.go(self._top())

    def lock(self, view: object) -> None:
        """Leave nobody's account open, because nobody is there.

        The same learner comes back to this place and finds `view` there, whoever was here in between.
        """
        if self._learner is not None:
            self._places[self._learner.id] = _Place(self.route, view, self._study)
        self.switch()

    def take_file(self, path: Path) -> None:
        """Bring in a course file that somebody opened or dropped, and open the course."""
        from darasa.ui.screens.library.file_flow import take_file

        take_file(self.gate, self._workspace, path)

    def close(self) -> None:
        """End what the facilitator began and what still runs."""
        self._be_silent()
        if self._gate is not None:
            self._gate.close()

    def back(self) -> None:
        """Go one level up, as Esc asks; from the top nothing happens."""
        screen = self.route.screen
        if screen in {"lesson", "quiz"}:
            self.go(Route("course", self.route.course))
        elif screen == "course":
            self.go(self._course_from)
        elif screen in {"courses", "library", "settings"}:
            self.go(HOME)
        elif screen in {"centre_library", "sync", "centre_settings"}:
            self.go(LEARNERS)
        elif screen == "new_learner" and self._workspace.learners():
            self.go(WHO)

    def build(self) -> Screen:
        """Return the screen of the current route, its signals leading on.

        Raises what opening a course raises, e.g. PackRefusedError; FacilitatorNeededError for a screen of the
        facilitator while nobody is signed in.
        """
        if self.route.screen in FACILITATOR_SCREENS:
            self.gate.require_signed_in()
        return getattr(self, f"_build_{self.route.screen}")()  # type: ignore[no-any-return]

    # -- Before somebody is learning --

    def _build_who(self) -> Screen:
        from darasa.ui.screens.who.who_screen import WhoScreen

        screen = WhoScreen(self._workspace, self._preferences, frozenset(self._places))
        screen.learner_chosen.connect(self.choose)
        screen.new_learner_chosen.connect(lambda: self.go(NEW_LEARNER))
        screen.facilitator_chosen.connect(lambda: self.go(LEARNERS))
        screen.preferences_chosen.connect(self.preferences_chosen)
        return screen

    def _build_new_learner(self) -> Screen:
        from darasa.ui.screens.new_learner.new_learner_screen import NewLearnerScreen

        screen = NewLearnerScreen(self._workspace.people, self._preferences)
        screen.learner_added.connect(self.choose)
        screen.facilitator_chosen.connect(lambda: self.go(LEARNERS))
        screen.closed.connect(self.back)
        screen.preferences_chosen.connect(self.preferences_chosen)
        return screen

    # -- With a learner --

    def _build_home(self) -> Screen:
        from darasa.ui.screens.home import HomeScreen

        learner, window = self._own_learner().id, self._window
        screen = HomeScreen(self._own_study(), lambda: window.sending.waiting(learner))
        screen.step_chosen.connect(self._open_step)
        screen.course_chosen.connect(self._open_course)
        screen.courses_chosen.connect(lambda: self.go(Route("courses")))
        screen.library_chosen.connect(lambda: self.go(Route("library")))
        return screen

    def _build_courses(self) -> Screen:
        from darasa.ui.screens.courses import CoursesScreen

        screen = CoursesScreen(self._own_study())
        screen.course_chosen.connect(self._open_course)
        return screen

    def _build_library(self) -> Screen:
        from darasa.ui.screens.library.library_screen import LibraryScreen

        screen = LibraryScreen(self._workspace, self.gate, self._language)
        screen.course_chosen.connect(self._open_course)
        screen.hit_chosen.connect(lambda hit: self._open_hit(hit, screen.state()))
        if self.route.view is not None:
            screen.restore(self.route.view)
        return screen

    def _build_course(self) -> Screen:
        from darasa.ui.screens.course import CourseScreen

        screen = CourseScreen(self._own_study(), self.route.course)
        screen.step_chosen.connect(self._open_step)
        screen.closed.connect(self.back)
        return screen

    def _build_lesson(self) -> Screen:
        from darasa.ui.screens.reader.reader_screen import ReaderScreen

        at = self.route
        screen = ReaderScreen(self._own_study(), at.course, at.step, at.block, self.speech)
        screen.step_chosen.connect(self._open_step)
        screen.closed.connect(self._open_course)
        screen.text_size_chosen.connect(lambda size: self._prefer(text_size=size))
        screen.theme_chosen.connect(lambda theme: self._prefer(theme=theme))
        return screen

    def _build_quiz(self) -> Screen:
        from darasa.ui.screens.quiz.quiz_screen import QuizScreen

        screen = QuizScreen(self._own_study(), self.route.course, self.route.step, self.speech)
        screen.step_chosen.connect(self._open_step)
        screen.lesson_chosen.connect(self._open_lesson)
        screen.closed.connect(self._open_course)
        return screen

    def _build_settings(self) -> Screen:
        from darasa.ui.screens.settings.settings_screen import SettingsScreen

        screen = SettingsScreen(self._workspace.people, self._own_learner(), self._preferences)
        screen.preferences_chosen.connect(self.preferences_chosen)
        screen.learner_changed.connect(self._on_settings_learner_changed)
        return screen

    # -- With the facilitator --

    def _build_learners(self) -> Screen:
        from darasa.ui.screens.facilitator.learners_screen import LearnersScreen

        return LearnersScreen(self._workspace, self.gate)

    def _build_centre_library(self) -> Screen:
        from darasa.ui.screens.facilitator.centre_library import CentreLibraryScreen

        return CentreLibraryScreen(self._workspace, self.gate)

    def _build_sync(self) -> Screen:
        from darasa.ui.screens.facilitator.sync.sync_screen import SyncScreen

        return SyncScreen(self._workspace, self.gate)

    def _build_centre_settings(self) -> Screen:
        from darasa.ui.screens.facilitator.centre_settings import CentreSettingsScreen

        screen = CentreSettingsScreen(self._workspace, self.gate, self._preferences)
        screen.preferences_chosen.connect(self.preferences_chosen)
        screen.restore_chosen.connect(self.restore_chosen)
        return screen

    def _on_gate_signed_in(self) -> None:
        """Leave whoever was learning: one person at a time."""
        self._learner = None
        self._study = None

    # -- Helpers --

    def _top(self) -> Route:
        return WHO if self._workspace.learners() else NEW_LEARNER

    def _sign_out(self) -> None:
        if self._gate is not None:
            self._gate.sign_out()

    def _be_silent(self) -> None:
        if self._speech is not None:
            self._speech.close()

    def _on_settings_learner_changed(self) -> None:
        self._learner = self._workspace.people.get(self._own_learner().id)
        self.moved.emit()

    def _open_course(self, course: str) -> None:
        self.go(Route("course", course))

    def _open_lesson(self, course: str, step: str, block: str) -> None:
        self.go(Route("lesson", course, step, block))

    def _open_step(self, course: str, step: str) -> None:
        kinds = {item.step.id: item.step.kind for item in self._own_study().course(course).steps}
        self.go(Route("quiz" if kinds.get(step) == "quiz" else "lesson", course, step))

    def _open_hit(self, hit: "Hit", view: object) -> None:
        """Open what was found at its place, in the language it was found in; Esc leads back to the search."""
        from darasa.learning.types import CourseMissingError

        searched = replace(self.route, view=view)
        kinds: dict[str, str] = {}
        # One that is gone meanwhile is named when its screen is built.
        with suppress(CourseMissingError):
            course = self._own_study().course(hit.course)
            if course.manifest.language != hit.language:
                course = self._own_study().set_course_language(hit.course, hit.language)
            kinds = {item.step.id: item.step.kind for item in course.steps}
        screen = "quiz" if kinds.get(hit.step) == "quiz" else "lesson" if hit.step else "course"
        self.go(Route(screen, hit.course, hit.step, hit.block))
        self._course_from = searched

    def _prefer(self, **changes: object) -> None:
        # Kept at once: another wish may come before the window grants this one.
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type]
        self.preferences_chosen.emit(self._preferences)

    def _own_learner(self) -> "Learner":
        assert self._learner is not None, "only screens before the choice are built without a learner"
        return self._learner

    def _own_study(self) -> "Study":
        learner = self._own_learner()
        if self._study is None:
            self._study = self._workspace.study(learner.id, self._language)
        # The same one in another language or under another name: what is half entered stays in it.
        self._study.learner, self._study.language = learner, self._language
        return self._study
