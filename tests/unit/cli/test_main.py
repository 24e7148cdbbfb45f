"""The quick reading of a plain start says what the parser of all commands says."""

import pytest

from darasa.cli.main import build_parser, read_opening


@pytest.mark.parametrize(
    "line",
    [
        "",
        "run",
        "--data folder",
        "--data folder run",
        "run --data folder",
        "--data one run --data two",
        "run --quit-after-paint",
        "run --quit-after-paint --data folder",
        "--data run run --quit-after-paint --quit-after-paint",
    ],
)
def test_a_plain_start_is_read_as_the_parser_reads_it(line: str) -> None:
    parsed = build_parser().parse_args(line.split())
    assert read_opening(line.split()) == (parsed.data, parsed.quit_after_paint)


@pytest.mark.parametrize(
    "line",
    ["--data", "run --data", "--data --quit-after-paint", "--quit-after-paint", "run run", "tour", "--help"],
)
def test_anything_else_is_left_to_the_parser(line: str) -> None:
    assert read_opening(line.split()) is None
