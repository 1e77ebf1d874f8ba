"""Objects of a body whose keys follow from a frozen dataclass: national parts of documents.

An attribute `paid_on` is the key `paidOn`; what may be said of it follows from its type. Nested
dataclasses are objects, tuples are arrays. Only what differs from its default is written.
"""

from __future__ import annotations

import types
import typing
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from storno_desktop.application.bodies.kinds import (
    Choice,
    Day,
    Field,
    Flag,
    Kind,
    Moment,
    Number,
    Text,
    Whole,
    read_fields,
)
from storno_desktop.domain.faults import Fault

T = TypeVar("T")
MAX_ITEMS = 10_000
_KINDS: dict[type, Kind] = {
    str: Text(3500),
    bool: Flag(),
    int: Whole(),
    Decimal: Number(digits=8),
    date: Day(),
    datetime: Moment(),
}


@dataclass(frozen=True, slots=True)
class _Part:
    """A key that holds an object, an array of objects, or an array of plain values."""

    key: str
    attribute: str
    record: type[Any] | None
    plain: Kind | None
    is_array: bool
    is_required: bool


@dataclass(frozen=True, slots=True)
class _Form:
    plain: tuple[Field, ...]
    parts: tuple[_Part, ...]
    optional: frozenset[str]  # attributes that null clears


def key_of(attribute: str) -> str:
    """The key of an attribute."""
    first, *rest = attribute.split("_")
    return first + "".join(part.capitalize() for part in rest)


_FORMS: dict[type[Any], _Form] = {}


def _form_of(record: type[Any]) -> _Form:
    """The keys of a dataclass, worked out once."""
    form = _FORMS.get(record)
    if form is None:
        form = _FORMS[record] = _made(record)
    return form


def _made(record: type[Any]) -> _Form:
    hints = typing.get_type_hints(record)
    plain: list[Field] = []
    parts: list[_Part] = []
    optional = set()
    for each in fields(record):
        key, hint = key_of(each.name), hints[each.name]
        if typing.get_origin(hint) in {types.UnionType, typing.Union}:
            optional.add(each.name)
            (hint,) = (arg for arg in typing.get_args(hint) if arg is not types.NoneType)
        is_array = typing.get_origin(hint) is tuple
        if is_array:
            hint = typing.get_args(hint)[0]
        is_required = each.default is MISSING and each.default_factory is MISSING
        if is_dataclass(hint) or is_array:
            inner: type[Any] | None = hint if is_dataclass(hint) else None  # type: ignore[assignment] # of a hint it is a class
            kind = None if inner else _kind(hint)
            parts.append(_Part(key, each.name, inner, kind, is_array, is_required))
        else:
            plain.append(Field(key, each.name, _kind(hint), is_required))
    return _Form(tuple(plain), tuple(parts), frozenset(optional))


def _kind(hint: type[Any]) -> Kind:
    return Choice(hint) if issubclass(hint, StrEnum) else _KINDS[hint]


def read_record(record: type[T], body: object, path: str, faults: list[Fault]) -> T | None:
    """Read an object, collecting every fault; None where a part that it needs is missing."""
    form = _form_of(record)
    before = len(faults)
    also = frozenset(part.key for part in form.parts)
    found = read_fields(body, form.plain, path, faults, also=also)
    if not isinstance(body, dict):
        return None
    for part in form.parts:
        given = body.get(part.key)
        if given is not None:
            found[part.attribute] = _read_part(part, given, f"{path}.{part.key}", faults)
        elif part.is_required:
            faults.append(Fault(f"{path}.{part.key}", "REQUIRED"))
    if len(faults) > before:
        return None
    values: dict[str, Any] = {
        name: value for name, value in found.items() if value is not None or name in form.optional
    }
    return record(**values)


def _read_part(part: _Part, given: object, path: str, faults: list[Fault]) -> object:
    if not part.is_array:
        return read_record(typing.cast("type[Any]", part.record), given, path, faults)
    if not isinstance(given, list):
        faults.append(Fault(path, "NOT-ARRAY"))
        return ()
    if len(given) > MAX_ITEMS:
        params = (("limit", str(MAX_ITEMS)), ("found", str(len(given))))
        faults.append(Fault(path, "TOO-MANY", params=params))
        return ()
    if part.record is not None:
        read = [
            read_record(part.record, one, f"{path}[{index}]", faults)
            for index, one in enumerate(given)
        ]
        return tuple(each for each in read if each is not None)
    kind = typing.cast("Kind", part.plain)
    texts = []
    for index, one in enumerate(given):
        item = read_fields({"value": one}, (Field("value", "value", kind),), f"{path}[{index}]", [])
        if item.get("value") is None:
            faults.append(Fault(f"{path}[{index}]", "NOT-TEXT"))
        else:
            texts.append(item["value"])
    return tuple(texts)


def write_record(value: Any) -> dict[str, object]:  # noqa: ANN401 - any frozen dataclass
    """Write an object; reading it again gives an equal one."""
    form = _form_of(type(value))
    defaults = {each.name: each.default for each in fields(value)}
    body: dict[str, object] = {}
    for each in form.plain:
        got = getattr(value, each.attribute)
        if got is not None and got is not defaults[each.attribute]:
            body[each.key] = each.kind.write(got)
    for part in form.parts:
        got = getattr(value, part.attribute)
        if got is None or got == ():
            continue
        if part.record is None:
            body[part.key] = [typing.cast("Kind", part.plain).write(one) for one in got]
        elif part.is_array:
            body[part.key] = [write_record(one) for one in got]
        else:
            body[part.key] = write_record(got)
    return body
