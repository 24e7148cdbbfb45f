"""Holds parts of the program at full branch coverage: `python -m tests.coverage_floor`, after the tests.

What a learner did, whether it arrives, what a course says and who may do what depend on these parts alone: no
line or branch may go untried.
"""

import io

import coverage

HELD_AT_FULL = (
    "desktop/darasa/packs/*",
    "desktop/darasa/net/*",
    "desktop/darasa/library/catalogues/*",
    "desktop/darasa/record/*",
    "desktop/darasa/learning/scoring.py",
    "desktop/darasa/learning/response.py",
    "desktop/darasa/people/*",
    "desktop/darasa/library/fetching/*",
    "desktop/darasa/sync/*.py",
)


def main() -> int:
    """Print what the parts held are missing; return 1 if anything is."""
    data = coverage.Coverage()
    data.load()
    table = io.StringIO()
    held = data.report(include=list(HELD_AT_FULL), show_missing=True, skip_covered=True, file=table)
    if held < 100:
        print("These parts are held at 100 %, and are not there:")
        print(table.getvalue())
        return 1
    print("Parts held at 100 %:", ", ".join(part.removeprefix("desktop/") for part in HELD_AT_FULL))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
