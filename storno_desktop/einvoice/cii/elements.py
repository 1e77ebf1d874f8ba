"""How a value becomes a CII element; shared by the writers of the document, its parties, lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import AllowanceCharge, Identifier, Period
from storno_desktop.einvoice.cii.names import qdt, ram, udt

SubElement = etree.SubElement

#: UNTDID 5153: the only kind of tax that EN 16931 knows.
VAT: Final = "VAT"
#: UNTDID 2379: a calendar day as YYYYMMDD, the only format of EN 16931-3-3.
DAY: Final = "102"
_DAY_FORMAT: Final = {"format": DAY}


def put(parent: etree._Element, tag: str, value: str | None) -> None:
    """Append a text; absent text leaves no element."""
    if value:
        SubElement(parent, tag).text = value


def put_in(parent: etree._Element, group: str, tag: str, value: str | None) -> None:
    """Append a text inside a group of its own, such as ContractReferencedDocument."""
    if value:
        SubElement(SubElement(parent, group), tag).text = value


def put_id(parent: etree._Element, tag: str, identifier: Identifier | None) -> None:
    """Append an identifier with its scheme."""
    if identifier is not None:
        element = SubElement(parent, tag)
        element.text = identifier.value
        if identifier.scheme:
            element.set("schemeID", identifier.scheme)


def put_day(
    parent: etree._Element, tag: str, value: date | None, inner: str = udt.DateTimeString
) -> None:
    """Append a calendar day; the element inside has a name of its own for some dates."""
    if value is not None:
        written = SubElement(SubElement(parent, tag), inner, _DAY_FORMAT)
        written.text = f"{value.year:04}{value.month:02}{value.day:02}"


def put_issue_day(parent: etree._Element, value: date | None) -> None:
    """Append the date of a referenced document (BT-26)."""
    put_day(parent, ram.FormattedIssueDateTime, value, qdt.DateTimeString)


def digits(value: Decimal) -> str:
    """A number as it was written; nought has no sign, which some rules take for another number."""
    return format(value if value else abs(value), "f")


def put_decimal(parent: etree._Element, tag: str, value: Decimal | None) -> None:
    """Append a number or an amount with the digits it has, never with an exponent.

    Only the VAT totals have a currency beside them (CII-DT-031).
    """
    if value is not None:
        SubElement(parent, tag).text = digits(value)


def put_quantity(parent: etree._Element, tag: str, value: Decimal | None, unit: str | None) -> None:
    """Append a quantity with its unit code."""
    if value is not None:
        element = SubElement(parent, tag)
        element.text = digits(value)
        if unit:
            element.set("unitCode", unit)


def put_period(parent: etree._Element, period: Period | None) -> None:
    """Append BG-14 or BG-26."""
    if period is not None:
        element = SubElement(parent, ram.BillingSpecifiedPeriod)
        put_day(element, ram.StartDateTime, period.start)
        put_day(element, ram.EndDateTime, period.end)


def put_vat_category(
    parent: etree._Element, tag: str, category: str | None, rate: Decimal | None
) -> None:
    """Append a VAT category where there is one; an absent rate (category O) leaves no percent."""
    if category is not None or rate is not None:
        element = SubElement(parent, tag)
        SubElement(element, ram.TypeCode).text = VAT
        put(element, ram.CategoryCode, category)
        put_decimal(element, ram.RateApplicablePercent, rate)


def put_indicator(parent: etree._Element, *, is_charge: bool) -> None:
    """Say whether the element is a charge or an allowance."""
    indicator = SubElement(SubElement(parent, ram.ChargeIndicator), udt.Indicator)
    indicator.text = "true" if is_charge else "false"


def put_allowances(
    parent: etree._Element,
    allowances: tuple[AllowanceCharge, ...],
    charges: tuple[AllowanceCharge, ...],
) -> None:
    """Append BG-20 and BG-21, or BG-27 and BG-28."""
    for is_charge, group in ((False, allowances), (True, charges)):
        for each in group:
            element = SubElement(parent, ram.SpecifiedTradeAllowanceCharge)
            put_indicator(element, is_charge=is_charge)
            put_decimal(element, ram.CalculationPercent, each.percent)
            put_decimal(element, ram.BasisAmount, each.base)
            put_decimal(element, ram.ActualAmount, each.amount)
            put(element, ram.ReasonCode, each.reason_code)
            put(element, ram.Reason, each.reason)
            put_vat_category(element, ram.CategoryTradeTax, each.vat_category, each.vat_rate)
