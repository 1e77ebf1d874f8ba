"""How a UBL element becomes a value; what is no value of its kind is remembered as a fault."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Identifier
from storno_desktop.domain.skonto import has_marks
from storno_desktop.einvoice._xml import line_of
from storno_desktop.einvoice.fault_list import FaultList
from storno_desktop.einvoice.ubl.terms import place, shown

_DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(Z|[+-]\d\d:\d\d)?", re.ASCII)

#: White space of XML; a no-break space belongs to a text.
WHITE: Final = " \t\r\n"
#: What is read of an element that is there without a text.
BLANK: Final = " "
#: A structure fault as XML Schema sees it.
XSD: Final = "XSD"
#: An amount in another currency than BT-5 (Peppol and XRechnung forbid it under this number).
OTHER_CURRENCY: Final = "PEPPOL-EN16931-R051"


@lru_cache(maxsize=8192)
def decimal_of(text: str) -> Decimal | None:
    """The number that a text is, as XML Schema has it; rates and quantities come again often."""
    written = text.strip(WHITE)
    return Decimal(written) if _DECIMAL.fullmatch(written) else None


def child(parent: etree._Element | None, *tags: str) -> etree._Element | None:
    """The first element at a path of tags."""
    for tag in tags:
        if parent is None:
            return None
        parent = next(parent.iterchildren(tag), None)
    return parent


def stripped(element: etree._Element | None) -> str | None:
    """The text of an element without the white space around it; None where nothing is left."""
    if element is None or element.text is None:
        return None
    return element.text.strip(WHITE) or None


def text(parent: etree._Element | None, *tags: str) -> str | None:
    """The text of the first element at a path of tags."""
    return None if parent is None else stripped(child(parent, *tags))


def terms(parent: etree._Element | None, *tags: str) -> str | None:
    """Payment terms (BT-20): with a line of Skonto in them, as written, line breaks and all."""
    element = child(parent, *tags)
    written = stripped(element)
    if element is None or element.text is None or written is None:
        return None
    return element.text if has_marks(written) else written


def present(parent: etree._Element | None, *tags: str) -> str | None:
    """The text of an element, or a space where it is there and says nothing.

    Published rules that ask whether an element exists are content with an empty one; those that
    ask what it says are not.
    """
    element = child(parent, *tags)
    return None if element is None else stripped(element) or BLANK


def written(element: etree._Element | None) -> str | None:
    """The text of an element with the white space around it; a space where it says nothing.

    Some codes are compared letter by letter.
    """
    if element is None:
        return None
    stated = element.text or ""
    return stated if stated.strip(WHITE) else BLANK


def identifier(element: etree._Element | None) -> Identifier | None:
    """An identifier with its scheme; an empty one is there, and says nothing."""
    if element is None:
        return None
    return Identifier(stripped(element) or BLANK, attribute(element, "schemeID"))


def attribute(element: etree._Element | None, name: str) -> str | None:
    """What an attribute says; a space where it is there and says nothing."""
    stated = element.get(name) if element is not None else None
    return None if stated is None else stated if stated.strip(WHITE) else BLANK


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


def widened(number: Decimal | None, element: etree._Element) -> Decimal | None:
    """A number with as many decimals as characters stand behind its point."""
    behind = (element.text or "").partition(".")[2]
    if number is None or not behind[-1:].isspace():
        return number
    sign, digits, exponent = number.as_tuple()
    more = len(behind) + int(exponent)
    return Decimal((sign, digits + (0,) * more, -len(behind)))


class Values:
    """Reads the values of one document and collects what is wrong with them."""

    def __init__(self, currency: str | None) -> None:
        self.currency = currency
        self.faults: list[Fault] = FaultList()
        self.broken: set[etree._Element] = set()

    def _break(self, element: etree._Element, kind: str) -> None:
        self.broken.add(element)
        self.faults.append(
            fault_at(element, XSD, message=f"{kind}: {element.text or ''}".strip(WHITE))
        )

    def decimal(self, parent: etree._Element | None, tag: str) -> Decimal | None:
        """A number, with the digits it was written with."""
        element = child(parent, tag)
        if element is None:
            return None
        number = decimal_of(element.text or "")
        if number is None:
            self._break(element, "decimal")
        return number

    def amount(self, parent: etree._Element | None, tag: str) -> Decimal | None:
        """An amount of money; one in another currency than the document's is told.

        White space behind its decimals counts as decimals, as published rules count them.
        """
        element = child(parent, tag)
        if element is not None:
            currency = element.get("currencyID")
            if currency is not None and self.currency is not None and currency != self.currency:
                self.faults.append(
                    fault_at(element, OTHER_CURRENCY, Severity.WARNING, message=currency)
                )
        number = self.decimal(parent, tag)
        return number if element is None else widened(number, element)

    def date(self, parent: etree._Element | None, *tags: str) -> date | None:
        """A calendar day; a time zone that a file adds to it changes nothing."""
        element = child(parent, *tags)
        if element is None:
            return None
        written = _DATE.fullmatch((element.text or "").strip(WHITE))
        if written is not None:
            try:
                return date(int(written[1]), int(written[2]), int(written[3]))
            except ValueError:
                written = None
        self._break(element, "date")
        return None

    def content(self, element: etree._Element) -> bytes | None:
        """The bytes of an embedded document."""
        try:
            return b64decode("".join((element.text or "").split()), validate=True)
        except (Base64Error, ValueError):
            self._break(element, "base64Binary")
            return None

    def is_true(self, parent: etree._Element, tag: str) -> bool:
        """A truth value; absent is false."""
        element = child(parent, tag)
        written = stripped(element)
        if element is not None and written not in {"true", "false", "1", "0"}:
            self._break(element, "boolean")
        return written in {"true", "1"}
