"""What a JSON value may be: each kind reads one value or names its fault, and writes it back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Protocol

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.money import plain

MAX_TEXT = 20_000


class Unusable(Exception):
    """A value that is not of its kind."""

    def __init__(self, code: str, **params: str) -> None:
        self.code, self.params = code, params
        super().__init__(code)


class Kind(Protocol):
    """Reads and writes values of one kind."""

    def read(self, value: object) -> object:
        """Make the domain's value; raises Unusable."""
        ...

    def write(self, value: object) -> object:
        """Make the JSON value."""
        ...


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A string; surrounding space is dropped and an empty one is absent."""

    limit: int = MAX_TEXT
    upper: bool = False

    def read(self, value: object) -> str | None:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)  # tax ids come as numbers from the API
        if not isinstance(value, str):
            raise Unusable("NOT-TEXT")
        if _CONTROL.search(value):
            raise Unusable("CONTROL-CHARACTER")  # XML 1.0 has no way to write it
        text = value.strip()
        if len(text) > self.limit:
            raise Unusable("TOO-LONG", limit=str(self.limit), found=str(len(text)))
        return (text.upper() if self.upper else text) or None

    def write(self, value: object) -> object:
        return value


class Flag:
    """A boolean."""

    def read(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise Unusable("NOT-BOOLEAN")
        return value

    def write(self, value: object) -> object:
        return value


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    low: int = 0
    high: int = 999_999_999

    def read(self, value: object) -> int:
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,12}", value.strip()):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Unusable("NOT-WHOLE")
        if not self.low <= value <= self.high:
            raise Unusable("OUT-OF-RANGE", low=str(self.low), high=str(self.high))
        return value

    def write(self, value: object) -> object:
        return value


_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")


@dataclass(frozen=True, slots=True)
class Number:
    """An exact decimal, given as text or as a JSON number; bounded in size and digits."""

    digits: int = 8
    low: Decimal | None = None
    high: Decimal = Decimal(10) ** 12
    places: int | None = None  # decimals written at least

    def read(self, value: object) -> Decimal:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            number = Decimal(value)
        elif isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
            try:
                number = Decimal(value.strip())
            except InvalidOperation as error:  # pragma: no cover - the pattern allows none
                raise Unusable("NOT-DECIMAL") from error
        else:
            raise Unusable("NOT-DECIMAL")
        if not number.is_finite():
            raise Unusable("NOT-DECIMAL")
        if abs(number) >= self.high:
            raise Unusable("TOO-LARGE", limit=plain(self.high))
        if self.low is not None and number < self.low:
            raise Unusable("TOO-SMALL", limit=plain(self.low))
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and -exponent > self.digits:
            number = number.normalize()
            exponent = number.as_tuple().exponent
            if isinstance(exponent, int) and -exponent > self.digits:
                raise Unusable("TOO-MANY-DECIMALS", limit=str(self.digits))
        return number

    def write(self, value: object) -> object:
        if not isinstance(value, Decimal):
            return value
        exponent = value.as_tuple().exponent
        if self.places is not None and isinstance(exponent, int) and -exponent < self.places:
            value = value.quantize(Decimal(1).scaleb(-self.places))
        return plain(value)


FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2099, 12, 31)


class Day:
    """A calendar date, ISO 8601; a timestamp of the API gives its first ten characters."""

    def read(self, value: object) -> date:
        if not isinstance(value, str):
            raise Unusable("NOT-DATE")
        try:
            day = date.fromisoformat(value.strip()[:10])
        except ValueError as error:
            raise Unusable("NOT-DATE") from error
        if not FIRST_DAY <= day <= LAST_DAY:
            raise Unusable("DATE-OUT-OF-RANGE")
        return day

    def write(self, value: object) -> object:
        return value.isoformat() if isinstance(value, date) else value


class Moment:
    """A moment with its offset from UTC."""

    def read(self, value: object) -> datetime:
        if not isinstance(value, str):
            raise Unusable("NOT-MOMENT")
        try:
            moment = datetime.fromisoformat(value.strip())
        except ValueError as error:
            raise Unusable("NOT-MOMENT") from error
        if moment.tzinfo is None:
            raise Unusable("NOT-MOMENT")
        return moment

    def write(self, value: object) -> object:
        return value.isoformat() if isinstance(value, datetime) else value


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of an enumeration."""

    of: type[Enum]

    def read(self, value: object) -> Enum:
        try:
            return self.of(value)
        except ValueError as error:
            allowed = ", ".join(str(member.value) for member in self.of)
            raise Unusable("NOT-ALLOWED", allowed=allowed) from error

    def write(self, value: object) -> object:
        return value.value if isinstance(value, Enum) else value


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a published list, upper case."""

    known: Callable[[], frozenset[str]]
    name: str

    def read(self, value: object) -> str:
        text = value.strip().upper() if isinstance(value, str) else ""
        if text not in self.known():
            raise Unusable("NOT-IN-LIST", list=self.name, found=text or str(value)[:20])
        return text

    def write(self, value: object) -> object:
        return value


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a body and the attribute it fills."""

    key: str
    attribute: str
    kind: Kind
    is_required: bool = False


def read_fields(
    body: object,
    fields: tuple[Field, ...],
    path: str,
    faults: list[Fault],
    *,
    ignored: Mapping[str, list[str]] | None = None,
    also: frozenset[str] = frozenset(),
    partial: bool = False,
) -> dict[str, object]:
    """Read the known keys of an object into attributes, collecting every fault.

    `also` are keys that the caller reads itself; keys in `ignored` are accepted and noted in its
    list; any other key is UNKNOWN-FIELD. With `partial`, absent keys are no fault. null clears.
    """
    if not isinstance(body, dict):
        faults.append(Fault(path or "$", "NOT-OBJECT"))
        return {}
    values: dict[str, object] = {}
    by_key = {field.key: field for field in fields}
    for key, value in body.items():
        place = f"{path}.{key}" if path else str(key)
        field = by_key.get(key)
        if field is None:
            if ignored is not None and key in ignored:
                ignored[key].append(place)
            elif key not in also:
                faults.append(Fault(place, "UNKNOWN-FIELD", params=nearest(key, by_key, also)))
            continue
        if value is None:
            values[field.attribute] = None
            continue
        try:
            values[field.attribute] = field.kind.read(value)
        except Unusable as problem:
            params = (("found", str(value)[:60]), *problem.params.items())
            faults.append(Fault(place, problem.code, params=params))
    if not partial:
        for field in fields:
            if field.is_required and values.get(field.attribute) is None:
                place = f"{path}.{field.key}" if path else field.key
                if not any(fault.path == place for fault in faults):
                    faults.append(Fault(place, "REQUIRED"))
    return values


def nearest(
    key: object, known: Iterable[str], also: frozenset[str] = frozenset()
) -> tuple[tuple[str, str], ...]:
    """The parameters of UNKNOWN-FIELD: what was found, and the known key most like it."""
    from difflib import get_close_matches

    close = get_close_matches(str(key), [*known, *also], 1)
    return (("found", str(key)[:60]), ("nearest", close[0] if close else "–"))


def write_fields(value: object, fields: tuple[Field, ...]) -> dict[str, object]:
    """Write an object's attributes under their keys; absent ones are null."""
    return {
        field.key: None
        if (got := getattr(value, field.attribute)) is None
        else field.kind.write(got)
        for field in fields
    }
