"""Frozen dataclasses as JSON and back, exactly: the truth of a record in the store.

The form follows the type hints: a Decimal is plain text, dates are ISO, an enum is its value,
tuples are lists. What equals its default is left out, so that a body says only what was said;
a field added later reads as its default. Reading is strict: an unknown key, a missing one or a
wrong type is damage, never guessed away.
"""

from __future__ import annotations

import base64
import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from storno_desktop.application.errors import Damaged, NewerDatabase
from storno_desktop.domain.money import plain

VERSION = 1

T = TypeVar("T")
Json: TypeAlias = Any  # a value as JSON or a dataclass has it
Encode = Callable[[Json], Json]
Decode = Callable[[Json], Json]

_ISO_DAY = len("2026-01-31")


class _Wrong(Exception):
    """Something in a body is not of the form; the path grows on the way out."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.path: list[str] = []


#: What a reader says of a value that does not fit; a key without a reader is one too.
_UNFIT = (_Wrong, KeyError, TypeError, ValueError, ArithmeticError)


def dump(record: object) -> str:
    """Write a dataclass; equal records give equal text."""
    encode, _ = _dataclass(type(record))
    return json.dumps({"v": VERSION, **encode(record)}, ensure_ascii=False, separators=(",", ":"))


def load(kind: type[T], text: str) -> T:
    """Read a dataclass; raises Damaged with the place of what does not fit."""
    try:
        body = json.loads(text, parse_float=_no_float, parse_constant=_no_float)
    except ValueError as error:
        raise Damaged(f"a stored {kind.__name__} is no JSON: {error}") from error
    if not isinstance(body, dict):
        raise Damaged(f"a stored {kind.__name__} is no object")
    version = body.pop("v", None)
    if type(version) is int and version > VERSION:
        raise NewerDatabase(f"a stored {kind.__name__} has form {version}")
    if type(version) is not int or version != VERSION:
        raise Damaged(f"a stored {kind.__name__} has form {version!r}")
    _, decode = _dataclass(kind)
    try:
        return typing.cast("T", decode(body))
    except _Wrong as error:
        place = ".".join(reversed(error.path))
        raise Damaged(f"a stored {kind.__name__}, {place}: {error}") from error


def _no_float(text: str) -> object:
    raise ValueError(f"{text} is no exact number")


_KNOWN: dict[type, tuple[Encode, Decode]] = {}


def _dataclass(kind: type) -> tuple[Encode, Decode]:
    """The compiled form of a dataclass, made once."""
    form = _KNOWN.get(kind)
    if form is None:
        form = _KNOWN[kind] = _compiled(kind)
    return form


def _compiled(kind: type) -> tuple[Encode, Decode]:
    hints = typing.get_type_hints(kind)
    parts: list[tuple[str, Any, Encode | None]] = []
    readers: dict[str, Decode] = {}
    required: list[str] = []
    for one in fields(kind):
        encode, decode = _form(hints[one.name])
        if one.default is not MISSING:
            default = one.default
        elif one.default_factory is not MISSING:
            default = one.default_factory()
        else:
            default = MISSING
            required.append(one.name)
        parts.append((one.name, default, encode))
        readers[one.name] = decode
    wanted = frozenset(required)

    def write(record: object) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, default, encode in parts:
            value = getattr(record, name)
            if value is default:
                continue
            if value is None:
                out[name] = None
                continue
            written = encode(value) if encode is not None else value
            # equal is not enough: 0 and 0.00 are equal and say different things
            if value == default and written == (encode(default) if encode else default):
                continue
            out[name] = written
        return out

    def read(body: Json) -> object:
        if type(body) is not dict:
            raise _Wrong(f"expected an object, found {type(body).__name__}")
        try:
            values = {name: readers[name](value) for name, value in body.items()}
        except _UNFIT:
            raise _found(body, readers) from None
        if not wanted <= values.keys():
            raise _Wrong(f"missing {', '.join(sorted(wanted - values.keys()))}")
        return kind(**values)

    return write, read


def _found(body: dict[str, Any], readers: Mapping[str, Decode]) -> _Wrong:
    """Look again for what is wrong: only then is the place of it worth its time."""
    for name, value in body.items():
        if name not in readers:
            return _Wrong(f"unknown key {name!r}")
        try:
            readers[name](value)
        except _UNFIT as error:
            return _placed(error, value, name)
    raise AssertionError("nothing is wrong any more")


def _placed(error: Exception, value: Json, place: str) -> _Wrong:
    """Say in which place a value does not fit."""
    wrong = error if isinstance(error, _Wrong) else _Wrong(f"{value!r} cannot be read")
    wrong.path.append(place)
    return wrong


def _form(hint: Json) -> tuple[Encode | None, Decode]:
    """How a value of this type is written and read; None for written as it is."""
    while hasattr(hint, "__supertype__"):  # a NewType
        hint = hint.__supertype__
    origin: Json = typing.get_origin(hint)
    arguments = typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        inner = [argument for argument in arguments if argument is not types.NoneType]
        if len(inner) != 1 or len(arguments) == 1:
            raise TypeError(f"no stored form for {hint}")
        encode, decode = _form(inner[0])
        return encode, lambda value: None if value is None else decode(value)
    if origin is tuple:
        return _tuple(arguments)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _enum(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _nested(hint)
    raise TypeError(f"no stored form for {hint}")


def _nested(kind: type) -> tuple[Encode, Decode]:
    """The form of a dataclass in another: compiled late, so that forms may nest without order."""
    encode: Encode | None = None
    decode: Decode | None = None

    def write(value: Json) -> Json:
        nonlocal encode
        if encode is None:
            encode, _ = _dataclass(kind)
        return encode(value)

    def read(value: Json) -> Json:
        nonlocal decode
        if decode is None:
            _, decode = _dataclass(kind)
        return decode(value)

    return write, read


def _tuple(arguments: tuple[Any, ...]) -> tuple[Encode, Decode]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
        encode, decode = _form(arguments[0])

        def read_all(value: Json) -> tuple[Any, ...]:
            if type(value) is not list:
                raise _Wrong(f"expected a list, found {type(value).__name__}")
            try:
                return tuple([decode(item) for item in value])
            except _UNFIT:
                return tuple(_at(index, decode, item) for index, item in enumerate(value))

        if encode is None:
            return list, read_all
        return lambda value: [encode(item) for item in value], read_all
    forms = [_form(argument) for argument in arguments]

    def write(value: Json) -> list[Any]:
        return [
            encode(item) if encode else item for (encode, _), item in zip(forms, value, strict=True)
        ]

    def read(value: Json) -> tuple[Any, ...]:
        if type(value) is not list or len(value) != len(forms):
            raise _Wrong(f"expected a list of {len(forms)}")
        return tuple(
            _at(index, decode, item)
            for index, ((_, decode), item) in enumerate(zip(forms, value, strict=True))
        )

    return write, read


def _at(index: int, decode: Decode, value: Json) -> Json:
    try:
        return decode(value)
    except _UNFIT as error:
        raise _placed(error, value, str(index)) from error


def _enum(kind: type[StrEnum]) -> tuple[Encode, Decode]:
    members = {member.value: member for member in kind}

    def read(value: Json) -> StrEnum:
        if type(value) is not str or value not in members:
            raise _Wrong(f"{value!r} is no {kind.__name__}")
        return members[value]

    return lambda value: value.value, read


def _exactly(kind: type) -> Decode:
    def read(value: Json) -> Json:
        if type(value) is not kind:
            raise _Wrong(f"expected {kind.__name__}, found {type(value).__name__}")
        return value

    return read


def _write_decimal(value: Decimal) -> str:
    if type(value) is not Decimal or not value.is_finite():
        raise TypeError(f"no exact decimal: {value!r}")
    return plain(value)


def _text(read: Callable[[str], Any]) -> Decode:
    def checked(value: Json) -> Json:
        if type(value) is not str:
            raise _Wrong(f"expected text, found {type(value).__name__}")
        return read(value)

    return checked


@lru_cache(maxsize=8192)
def _read_decimal(text: Json) -> Decimal:
    """Rates, units and round prices come again and again."""
    if type(text) is not str:
        raise _Wrong(f"expected text, found {type(text).__name__}")
    value = Decimal(text)
    if not value.is_finite():
        raise ValueError(text)
    return value


def _read_day(text: str) -> date:
    if len(text) != _ISO_DAY:
        raise ValueError(text)
    return date.fromisoformat(text)


_PLAIN: dict[Any, tuple[Encode | None, Decode]] = {
    str: (None, _exactly(str)),
    int: (None, _exactly(int)),
    bool: (None, _exactly(bool)),
    Decimal: (_write_decimal, _read_decimal),
    date: (date.isoformat, _text(_read_day)),
    datetime: (datetime.isoformat, _text(datetime.fromisoformat)),
    bytes: (
        lambda value: base64.b64encode(value).decode("ascii"),
        _text(lambda text: base64.b64decode(text, validate=True)),
    ),
}
