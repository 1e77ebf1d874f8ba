"""How a CII element becomes a value; what is no value of its kind is remembered as a fault."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from datetime import date
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice._xml import line_of
from storno_desktop.einvoice.cii.elements import DAY
from storno_desktop.einvoice.cii.names import qdt, ram, udt
from storno_desktop.einvoice.cii.terms import place, shown
from storno_desktop.einvoice.fault_list import FaultList
from storno_desktop.einvoice.ubl.values import WHITE, XSD, child, decimal_of, stripped, widened

_DAY: Final = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
#: What the rule on days asks for: the shape, not the calendar.
RULED_DAY: Final = re.compile(r"\d{4}(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])", re.ASCII)
_ISO_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*|Z|[+-]\d\d:\d\d)?", re.ASCII)
#: UNTDID 2379 with hours and minutes behind the day; another format is no day that we read.
_DAY_AND_TIME: Final = "203"
_MINUTES: Final = re.compile(r"(\d{4})(\d\d)(\d\d)\d{4}", re.ASCII)
#: The rule on days written as YYYYMMDD.
DAY_FORMAT: Final = "CII-DT-097"
_ISO: Final = frozenset({udt.Date, udt.DateTime})


def fault_at(
    element: etree._Element,
    code: str,
    severity: Severity = Severity.FATAL,
    *,
    line: int | None = None,
    column: int | None = None,
    message: str = "",
) -> Fault:
    """A fault with the field it belongs to and the place in the file."""
    params = [("element", shown(element)), ("line", str(line or line_of(element) or ""))]
    if column:
        params.append(("column", str(column)))
    if message:
        params.append(("message", message))
    return Fault(place(element), code, severity, tuple(params))


class Values:
    """Reads the values of one document and collects what is wrong with them.

    Where a schema has days as texts (`days_are_texts`), one that is none is a warning.
    """

    def __init__(self, *, days_are_texts: bool = False) -> None:
        self._days_are_texts = days_are_texts
        self.faults: list[Fault] = FaultList()
        self.broken: set[etree._Element] = set()

    def _break(self, element: etree._Element, kind: str, code: str = XSD) -> None:
        self.broken.add(element)
        self.faults.append(
            fault_at(element, code, message=f"{kind}: {element.text or ''}".strip(WHITE))
        )

    def decimal(self, parent: etree._Element | None, *tags: str) -> Decimal | None:
        """A number, with the digits it was written with."""
        return None if parent is None else self.number(child(parent, *tags))

    def amount(self, parent: etree._Element | None, *tags: str) -> Decimal | None:
        """An amount of money: see `money`."""
        return None if parent is None else self.money(child(parent, *tags))

    def money(self, element: etree._Element | None) -> Decimal | None:
        """An amount; white space behind its decimals counts as decimals, as rules count them."""
        return None if element is None else widened(self.number(element), element)

    def number(self, element: etree._Element | None) -> Decimal | None:
        """The number that an element holds; None where there is none."""
        if element is None:
            return None
        number = decimal_of(element.text or "")
        if number is None:
            self._break(element, "decimal")
        return number

    def date(self, parent: etree._Element | None, *tags: str) -> date | None:
        """A calendar day; a time of day that a file adds to it changes nothing."""
        element = child(parent, *tags)
        if element is None:
            return None
        inner = next(iter(element), element)
        pattern = _DAY
        if str(inner.tag) in _ISO:
            pattern = _ISO_DAY
        elif inner.get("format") == _DAY_AND_TIME:
            pattern = _MINUTES
        text = (inner.text or "").strip(WHITE)
        written = pattern.fullmatch(text)
        if written is not None:
            try:
                return date(int(written[1]), int(written[2]), int(written[3]))
            except ValueError:
                pass
        # The rule sees only the shape of a day: 30 February is left to the calendar.
        is_ruled = str(inner.tag) == udt.DateTimeString and inner.get("format") == DAY
        code = DAY_FORMAT if is_ruled and not RULED_DAY.fullmatch(text) else XSD
        # Officially nobody looks at the day of an earlier invoice.
        if self._days_are_texts or str(inner.tag) == qdt.DateTimeString:
            self.faults.append(fault_at(inner, code, Severity.WARNING, message=f"date: {text}"))
        else:
            self._break(inner, "date", code)
        return None

    def content(self, element: etree._Element) -> bytes | None:
        """The bytes of an embedded document."""
        try:
            return b64decode("".join((element.text or "").split()), validate=True)
        except (Base64Error, ValueError):
            self._break(element, "base64Binary")
            return None

    def is_charge(self, parent: etree._Element) -> bool:
        """Whether an allowance or charge is a charge; absent means an allowance."""
        element = child(parent, ram.ChargeIndicator, udt.Indicator)
        written = stripped(element)
        if element is not None and written not in {"true", "false", "1", "0"}:
            self._break(element, "boolean")
        return written in {"true", "1"}
