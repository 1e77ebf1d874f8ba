"""The value types of FA(3) and how a field says which one it has.

Every class of the model lists its elements in the order of the schema. A field is made by `must`
(the schema demands it), `may`, `one` (a group it demands), `many`, `attribute` or `text`; what the
schema only lets stand together, or instead of each other, is in the class variable `rules`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias

from storno_desktop.domain.codelists.countries import COUNTRIES, EU_MEMBERS
from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_16
from storno_desktop.domain.money import plain

Flaw: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]

REQUIRED: Final = "FA3-REQUIRED"
LENGTH: Final = "FA3-LENGTH"
FORMAT: Final = "FA3-FORMAT"
CODE_LIST: Final = "FA3-CODE"
NUMBER: Final = "FA3-NUMBER"
DATE: Final = "FA3-DATE"
COUNT: Final = "FA3-COUNT"
CHOICE: Final = "FA3-CHOICE"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of xsd:token or, `verbatim`, of xsd:string; lengths count characters."""

    longest: int | None = 256
    shortest: int = 1
    pattern: str | None = None
    codes: frozenset[str] = frozenset()
    verbatim: bool = False
    fixed: str | None = None  # what an empty element stands for
    whole: bool = False  # codes that are whole numbers: "01" and "+1" are "1"
    since: date | None = None  # of a point of time

    def flaw(self, value: str) -> Flaw | None:
        """What the type does not allow about a text."""
        if self.codes:
            return None if value in self.codes else (CODE_LIST, (("value", value),))
        if self.longest is not None and len(value) > self.longest:
            return LENGTH, (("limit", str(self.longest)), ("length", str(len(value))))
        if len(value) < self.shortest:
            return (REQUIRED, ()) if not value else (FORMAT, (("value", value),))
        if self.pattern is not None and not _compiled(self.pattern).fullmatch(value):
            return FORMAT, (("value", value),)
        return None if self.since is None else self._moment_flaw(value, self.since)

    @staticmethod
    def _moment_flaw(value: str, since: date) -> Flaw | None:
        try:
            day = date.fromisoformat(value[:10])
        except ValueError:
            return FORMAT, (("value", value),)
        return Day(since).flaw(day)


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal with at most so many digits before and after the point."""

    whole: int
    fraction: int
    lowest: Decimal | None = None
    highest: Decimal | None = None

    def flaw(self, value: Decimal) -> Flaw | None:
        """What the type does not allow about a number."""
        before, _, after = plain(abs(value)).partition(".")
        too_long = len(before) > self.whole or len(after) > self.fraction
        too_small = self.lowest is not None and value < self.lowest
        too_big = self.highest is not None and value > self.highest
        if too_long or too_small or too_big:
            return NUMBER, (
                ("value", plain(value)),
                ("whole", str(self.whole)),
                ("fraction", str(self.fraction)),
            )
        return None


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day within the years that the schema knows."""

    first: date
    last: date = date(2050, 1, 1)

    def flaw(self, value: date) -> Flaw | None:
        """What the type does not allow about a day."""
        if self.first <= value <= self.last:
            return None
        return DATE, (
            ("value", value.isoformat()),
            ("first", self.first.isoformat()),
            ("last", self.last.isoformat()),
        )


Facet: TypeAlias = Text | Number | Day


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)  # digits of every script, as in XML Schema


class Kind(StrEnum):
    """Where a field stands in the XML."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"  # of the element itself


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of a model class as the schema sees it."""

    name: str
    type: Facet | type[Any]
    kind: Kind
    least: int
    most: int

    @property
    def repeats(self) -> bool:
        """Whether the field holds several values."""
        return self.most > 1


def _field(
    type_: Facet | type[Any],
    least: int,
    most: int,
    kind: Kind = Kind.ELEMENT,
    **how: Any,  # noqa: ANN401 - as given to field
) -> Any:  # noqa: ANN401 - a field is typed where it stands
    return field(metadata={"slot": (type_, kind, least, most)}, **how)


def must(type_: Facet | type[Any]) -> Any:  # noqa: ANN401
    """A value that the schema demands; None until it is known."""
    return _field(type_, 1, 1, default=None)


def may(type_: Facet | type[Any]) -> Any:  # noqa: ANN401
    """A value or group that may be absent."""
    return _field(type_, 0, 1, default=None)


def one(type_: type[Any]) -> Any:  # noqa: ANN401
    """A group that the schema demands; an empty one until it is known."""
    return _field(type_, 1, 1, default_factory=type_)


def many(type_: Facet | type[Any], most: int, at_least: int = 0) -> Any:  # noqa: ANN401
    """Values or groups that repeat."""
    return _field(type_, at_least, most, default=())


def attribute(type_: Facet) -> Any:  # noqa: ANN401
    """An attribute that the schema demands."""
    return _field(type_, 1, 1, Kind.ATTRIBUTE, default=None)


def text(type_: Facet, least: int = 1) -> Any:  # noqa: ANN401
    """The text of the element itself."""
    return _field(type_, least, 1, Kind.TEXT, default=None)


_SLOTS: dict[type[Any], tuple[Slot, ...]] = {}


def slots_of(model: type[Any]) -> tuple[Slot, ...]:
    """The fields of a model class, in the order of the schema."""
    known = _SLOTS.get(model)
    if known is None:
        known = _SLOTS[model] = tuple(
            Slot(each.name, *each.metadata["slot"]) for each in fields(model)
        )
    return known


@dataclass(frozen=True, slots=True)
class Rule:
    """Which elements stand together: the present ones must fit one of the alternatives.

    An alternative is its elements, those of `needed` always among them.
    """

    alternatives: tuple[tuple[frozenset[str], frozenset[str]], ...]  # all, needed
    is_optional: bool

    @property
    def names(self) -> frozenset[str]:
        """Every element that the rule speaks of."""
        return frozenset().union(*(every for every, _ in self.alternatives))

    def holds(self, present: frozenset[str]) -> bool:
        """Whether what is there of the rule's elements fits."""
        found = present & self.names
        if not found and self.is_optional:
            return True
        return any(found <= every and needed <= found for every, needed in self.alternatives)


Rules: TypeAlias = tuple[Rule, ...]


def _rule(alternatives: tuple[str, ...], *, is_optional: bool) -> Rule:
    return Rule(
        tuple(
            (
                frozenset(name.rstrip("?") for name in each.split()),
                frozenset(name for name in each.split() if not name.endswith("?")),
            )
            for each in alternatives
        ),
        is_optional,
    )


def one_of(*alternatives: str) -> Rule:
    """Exactly one of the alternatives; "A B?" is A, with or without B."""
    return _rule(alternatives, is_optional=False)


def maybe_of(*alternatives: str) -> Rule:
    """One of the alternatives or none."""
    return _rule(alternatives, is_optional=True)


def rules_of(model: type[Any]) -> Rules:
    """The rules of a model class."""
    found: Rules = getattr(model, "rules", ())
    return found


def kod(*codes: str) -> Text:
    """A type that is a list of codes."""
    return Text(codes=frozenset(codes))


def _strings(*codes: str) -> Text:
    """Codes that allow no white space around them."""
    return Text(codes=frozenset(codes), verbatim=True)


def numbers(*codes: str) -> Text:
    """A type that is a list of whole numbers."""
    return Text(codes=frozenset(codes), whole=True)


def _znakowy(longest: int, pattern: str | None = None) -> Text:
    return Text(longest, pattern=pattern)


_MOMENT: Final = (
    r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
    r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
)

TZnakowy: Final = Text(256)
TZnakowy2: Final = Text(256, shortest=0)
TZnakowy20: Final = Text(20)
TZnakowy32: Final = Text(32)
TZnakowy50: Final = Text(50)
TZnakowy512: Final = Text(512)
TTekstowy: Final = Text(3500, verbatim=True)
TKwotowy: Final = Number(16, 2)
TKwotowy2: Final = Number(14, 8)
TIlosci: Final = Number(16, 6)
TProcentowy: Final = Number(3, 6, Decimal(0), Decimal(100))
TNaturalny: Final = Text(None, pattern=r"\+?0*[1-9][0-9]{0,13}")
TCalkowita: Final = Text(None, pattern=r"[+-]?[0-9]+")
TData: Final = Day(date(2016, 7, 1))
TDataT: Final = Day(date(2006, 1, 1))
TDataU: Final = Day(date(1990, 1, 1))
#: Points of time keep their letters, so that zones and fractions of seconds are not lost.
TDataCzas: Final = Text(None, pattern=_MOMENT, verbatim=True, since=date(2021, 10, 1))
TDataWytworzenia: Final = Text(None, pattern=_MOMENT, verbatim=True, since=date(2025, 9, 1))
TGLN: Final = Text(13)
TAdresEmail: Final = Text(255, 3, r"(.)+@(.)+")
TNumerTelefonu: Final = Text(16)
TNrNIP: Final = Text(10, pattern=r"[1-9]((\d[1-9])|([1-9]\d))\d{7}", verbatim=True)
TNrVatUE: Final = Text(12, pattern=r"(\d|[A-Z]|\+|\*){1,12}", verbatim=True)
TNrIdentyfikacjiPodatkowej: Final = Text(50, verbatim=True)
TNIPIdWew: Final = Text(20, pattern=r"[1-9]((\d[1-9])|([1-9]\d))\d{7}-\d{5}")
TNrKRS: Final = Text(10, pattern=r"\d{10}", verbatim=True)
TNrREGON: Final = Text(14, pattern=r"\d{9}|\d{14}", verbatim=True)
TNrBDO: Final = Text(9)
TNrRB: Final = Text(34, 10, verbatim=True)
SWIFT_Type: Final = Text(11, pattern=r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3}){0,1}", verbatim=True)
TNumerKSeF: Final = Text(
    36,
    pattern=r"([1-9]((\d[1-9])|([1-9]\d))\d{7}|M\d{9}|[A-Z]{3}\d{7})"
    r"-(20[2-9][0-9]|2[1-9][0-9]{2}|[3-9][0-9]{3})(0[1-9]|1[0-2])(0[1-9]|[1-2][0-9]|3[0-1])"
    r"-([0-9A-F]{6})-?([0-9A-F]{6})-([0-9A-F]{2})",
)
TLinkDoPlatnosci: Final = Text(
    512,
    pattern=r"(https?)://([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}(:[0-9]{1,5})?(/[^\s?#]*)?"
    r"\?([^#\s]*&)?IPKSeF=[0-9]{3}[a-zA-Z0-9]{10}(&[^#\s]*)?(#.*)?",
)
TIPKSeF: Final = Text(13, pattern=r"[0-9]{3}[a-zA-Z0-9]{10}")

TWybor1: Final = numbers("1")
TWybor1_2: Final = numbers("1", "2")
TFormaPlatnosci: Final = numbers(*"1234567")
TLadunek: Final = numbers(*(str(number) for number in range(1, 21)))
TRachunekWlasnyBanku: Final = numbers(*"123")
TStatusInfoPodatnika: Final = numbers(*"1234")
TRolaPodmiotuUpowaznionego: Final = numbers(*"123")
TRolaPodmiotu3: Final = numbers(*(str(number) for number in range(1, 12)))
TTypKorekty: Final = numbers(*"123")
TRodzajTransportu: Final = numbers(*"1234578")
TRodzajFaktury: Final = kod("VAT", "KOR", "ZAL", "ROZ", "UPR", "KOR_ZAL", "KOR_ROZ")
TStawkaPodatku: Final = kod(
    *("23", "22", "8", "7", "5", "4", "3"),
    *("0 KR", "0 WDT", "0 EX", "zw", "oo", "np I", "np II"),
)
TGTU: Final = kod(*(f"GTU_{number:02}" for number in range(1, 14)))
TOznaczenieProceduryZ: Final = kod(
    "WSTO_EE", "IED", "TT_D", "B_SPV", "B_SPV_DOSTAWA", "B_MPV_PROWIZJA"
)
TOznaczenieProcedury: Final = kod(*TOznaczenieProceduryZ.codes, "I_42", "I_63")
TKodyKrajowUE: Final = _strings(*(EU_MEMBERS - {"GR"}), "EL", "XI")
#: The Polish lists differ from those of EN 16931 by a few codes.
TKodKraju: Final = _strings(*(COUNTRIES - {"1A"}), "AN", "XC", "XK", "XL")
TKodWaluty: Final = _strings(
    *(CURRENCIES_1_3_16 - {"CNH", "SLE", "STD", "VED", "XTS", "ZWG"}),
    *("ANG", "BGN", "CUC", "GGP", "HRK", "IMP", "JEP", "SLL", "STN", "ZWL"),
)
