# The standing commands. On a fresh machine each of them first makes what it needs; `make help` lists them.

VENV := .venv
BIN := $(VENV)/bin
TOUR := build/tour
# Half of the tests wait for other processes, so that more of them than processors is faster.
JOBS ?= 3

# Whether lines are tried is watched in these, which try the parts that must be tried whole: watching doubles the time.
WATCHED := tests/unit tests/integration

# Bytecode beside the sources makes every start 2.7 times faster.
unexport PYTHONDONTWRITEBYTECODE
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# The bundled courses are a catalogue with a throw-away root: its keys are no secret, and never leave build/.
CATALOGUE := DARASA_CATALOGUE_PASSPHRASE=throw-away $(BIN)/darasa catalogue

COURSES := $(wildcard content_packs/*/course.toml)
COURSE_FILES := $(shell find content_packs -type f 2>/dev/null)
BUILDER := $(wildcard desktop/darasa/packs/*.py desktop/darasa/packs/*/*.py)

.PHONY: help install media run test soak tour pictures bench lint content translations clean

help:
	@echo "make run          open Darasa with the bundled courses"
	@echo "make test         everything CI runs: lint, types, import rules, all tests"
	@echo "make soak         the long campaigns at full count, with their tallies"
	@echo "make tour         drive the real interface without a screen; a picture of every screen in $(TOUR)"
	@echo "make pictures     the tour, then the pictures of the README from it"
	@echo "make bench        the benchmarks: a table, and build/bench.json"
	@echo "make lint         ruff, mypy and the import rules"
	@echo "make content      build and lint every course and language, and put their catalogue into resources"
	@echo "make translations bring the words for translators up to the code, and compile them"
	@echo "make install      the virtual environment, the courses and the languages, nothing more"
	@echo "make media        add what reads aloud: a download of about 170 MB"
	@echo "make clean        remove what was built, and the virtual environment"

# --- What the commands stand on -----------------------------------------------------------------------

# The stamp comes last, so that making it again mends a virtual environment that was cut off.
$(VENV)/.made:
	@python=$$(installer/find_python.sh) && echo "Making $(VENV) with $$python" && "$$python" -m venv $(VENV)
	@touch $@

$(VENV)/.installed: pyproject.toml $(VENV)/.made
	@echo "Installing Darasa into $(VENV): the first time this downloads about 100 MB"
	@$(BIN)/python -m pip install --quiet --editable .
	@$(BIN)/python -m compileall -q desktop
	@touch $@

$(VENV)/.installed-dev: pyproject.toml $(VENV)/.installed
	@echo "Installing the tools for tests, and what reads aloud, into $(VENV): the first time this downloads about 200 MB"
	@$(BIN)/python -m pip install --quiet --editable '.[dev,media]'
	@touch $@

build/.content: $(VENV)/.installed $(COURSE_FILES) $(BUILDER)
	@rm -rf build/packs build/catalogue.keys resources/catalogue
	@mkdir -p build/packs
	@for course in $(dir $(COURSES)); do \
		$(BIN)/darasa pack build $$course --out build/packs || exit 1; \
	done
	@$(CATALOGUE) init resources/catalogue --keys build/catalogue.keys --title "Darasa" >/dev/null
	@$(CATALOGUE) add resources/catalogue --keys build/catalogue.keys build/packs/*.dpack
	@$(CATALOGUE) publish resources/catalogue --keys build/catalogue.keys
	@touch $@

build/.linted: build/.content $(wildcard desktop/darasa/packs/authoring/lint/*.py)
	@$(BIN)/darasa pack lint $(dir $(COURSES))
	@touch $@

build/.translations: $(VENV)/.installed $(wildcard resources/translations/*.ts) installer/translations.py
	@mkdir -p build
	@$(BIN)/python installer/translations.py build
	@touch $@

# A record store that others wrote, in an environment of its own: what it needs is nothing to Darasa.
build/ralph/.installed: tests/stores/ralph-requirements.txt $(VENV)/.made
	@echo "Installing the record store for tests: the first time this downloads about 12 MB"
	@mkdir -p build
	@$(BIN)/python -m venv --clear build/ralph
	@build/ralph/bin/python -m pip install --quiet --requirement tests/stores/ralph-requirements.txt
	@touch $@

.PHONY: system-window system-offscreen system-spelling system-tests
system-window: $(VENV)/.made
	@$(BIN)/python installer/system_libraries.py --window
system-offscreen: $(VENV)/.made
	@$(BIN)/python installer/system_libraries.py
system-spelling: $(VENV)/.made
	@$(BIN)/python installer/system_libraries.py --spelling
system-tests: $(VENV)/.made
	@$(BIN)/python installer/system_libraries.py --tests

# --- The commands -------------------------------------------------------------------------------------

install: $(VENV)/.installed build/.content build/.translations

media: $(VENV)/.installed
	@echo "Installing what reads aloud into $(VENV): a download of about 170 MB"
	@$(BIN)/python -m pip install --quiet --editable '.[media]'

content: system-spelling build/.linted

translations: $(VENV)/.installed
	@$(BIN)/python installer/translations.py update
	@$(BIN)/python installer/translations.py build

run: system-window install
	@$(BIN)/darasa run

tour: system-offscreen install
	@rm -rf $(TOUR) build/tour-data
	@$(BIN)/darasa tour --data build/tour-data --out $(TOUR)

pictures: tour
	@mkdir -p docs/pictures
	@for name in home reader quiz_question; do cp $(TOUR)/*_$$name.png docs/pictures/$$name.png; done

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check desktop tests installer
	$(BIN)/mypy
	$(BIN)/lint-imports

test: system-tests $(VENV)/.installed-dev build/ralph/.installed build/.linted build/.translations lint
	$(BIN)/python -m pytest $(WATCHED) -n $(JOBS) --dist worksteal --cov --cov-report=
	$(BIN)/python -m tests.coverage_floor
	$(BIN)/python -m pytest $(addprefix --ignore=,$(WATCHED)) -n $(JOBS) --dist worksteal

soak: system-tests $(VENV)/.installed-dev build/ralph/.installed build/.content build/.translations
	DARASA_SOAK=1 $(BIN)/python -m pytest tests/soak tests/audit/test_audit.py -n $(JOBS) --dist worksteal -v

bench: system-tests $(VENV)/.installed-dev build/ralph/.installed build/.content build/.translations
	@$(BIN)/python -m tests.benchmarks --out build/bench.json

clean:
	rm -rf build dist resources/catalogue resources/translations/*.qm $(VENV)
