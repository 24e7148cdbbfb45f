"""Frozen dataclasses as canonical JSON and back: one value has one text, and all else is refused."""

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final, NoReturn, TypeVar, get_args, get_origin, get_type_hints

from darasa.packs.texts import is_printable

T = TypeVar("T")
Parser = Callable[[Any, str], Any]

MAX_NUMBER: Final = 1e15
"""Above it a float no longer holds every whole number with room for a decimal."""


class ShapeError(ValueError):
    """The JSON is not the canonical text of the value it should hold; the message says where and why."""


def to_json(value: object) -> bytes:
    """Return the canonical JSON of a plain value: UTF-8, no spaces, a newline at the end."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode() + b"\n"


def from_json(data: bytes) -> Any:
    """Return the plain value of a canonical JSON text.

    Raises ShapeError when it is no JSON, or not the one text `to_json` would give (keys twice, other
    spacing).
    """
    try:
        value = json.loads(data.decode(), parse_constant=_no_constant)
        canonical = to_json(value) == data
    except (ValueError, RecursionError) as error:
        raise ShapeError("it is not JSON") from error
    if not canonical:
        raise ShapeError("it is not in canonical form")
    return value


def plain(value: Any) -> Any:
    """Return a dataclass as dicts and lists, leaving out what equals its default."""
    if is_dataclass(value):
        return {
            field.name: plain(item)
            for field in fields(value)
            if (item := getattr(value, field.name)) != field.default
        }
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def shaped(kind: type[T], value: object, where: str = "") -> T:
    """Return the `kind` (a frozen dataclass) that a plain value describes; raises ShapeError if none."""
    parser: Parser = _parser(kind)  # type: ignore[arg-type]
    result: T = parser(value, where)
    return result


def value_to_json(value: object) -> bytes:
    """Return the canonical JSON of a dataclass, or of a tuple of them."""
    return to_json(plain(value))


def value_from_json(kind: type[T], data: bytes) -> T:
    """Return the `kind` that canonical JSON describes; raises ShapeError if it is not its one text."""
    value = shaped(kind, from_json(data))
    if value_to_json(value) != data:
        raise ShapeError("it is not in canonical form")
    return value


@cache
def _parser(kind: Any) -> Parser:
    if get_origin(kind) is tuple:
        return _tuple_parser(_parser(get_args(kind)[0]))
    if is_dataclass(kind):
        return _dataclass_parser(kind)
    if issubclass(kind, StrEnum):
        return _enum_parser(kind)
    return {str: _text, bool: _boolean, int: _integer, float: _number}[kind]


def _dataclass_parser(kind: Any) -> Parser:
    hints = get_type_hints(kind)
    parsers = {field.name: _parser(hints[field.name]) for field in fields(kind)}
    required = {field.name for field in fields(kind) if field.default is MISSING}

    def parse(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise ShapeError(f"{where or 'it'} is not an object")
        if unknown := value.keys() - parsers.keys():
            raise ShapeError(f"{where}.{min(unknown)} is unknown".lstrip("."))
        if missing := required - value.keys():
            raise ShapeError(f"{where}.{min(missing)} is missing".lstrip("."))
        return kind(
            **{name: parsers[name](item, f"{where}.{name}".lstrip(".")) for name, item in value.items()}
        )

    return parse


def _tuple_parser(parser: Parser) -> Parser:
    def parse(value: Any, where: str) -> Any:
        if not isinstance(value, list):
            raise ShapeError(f"{where or 'it'} is not a list")
        return tuple([parser(item, f"{where}[{index}]") for index, item in enumerate(value)])

    return parse


def _enum_parser(kind: type[StrEnum]) -> Parser:
    values = {str(member): member for member in kind}

    def parse(value: Any, where: str) -> Any:
        if not isinstance(value, str) or value not in values:
            raise ShapeError(f"{where} is none of {', '.join(values)}")
        return values[value]

    return parse


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str) or not is_printable(value):
        raise ShapeError(f"{where} is not a plain text")
    return value


def _boolean(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise ShapeError(f"{where} is not true or false")
    return value


def _integer(value: Any, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > MAX_NUMBER:
        raise ShapeError(f"{where} is not a whole number")
    return value


def _number(value: Any, where: str) -> float:
    if not isinstance(value, float) or abs(value) > MAX_NUMBER:
        raise ShapeError(f"{where} is not a number")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ShapeError(f"{name} is not a number")
