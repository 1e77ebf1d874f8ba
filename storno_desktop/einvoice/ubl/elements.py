"""How a value becomes a UBL element; shared by the writers of the document, its parties, lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import AllowanceCharge, Identifier, Period
from storno_desktop.einvoice.ubl.names import cac, cbc

#: What UBL demands where EN 16931 has no term; read back as absent (Peppol BIS gives "NA" for it).
NOT_AVAILABLE: Final = "NA"

SubElement = etree.SubElement
_VAT: Final = "VAT"


def put(parent: etree._Element, tag: str, value: str | None) -> None:
    """Append a text; absent text leaves no element."""
    if value:
        SubElement(parent, tag).text = value


def put_id(parent: etree._Element, tag: str, identifier: Identifier | None) -> None:
    """Append an identifier with its scheme."""
    if identifier is not None:
        element = SubElement(parent, tag)
        element.text = identifier.value
        if identifier.scheme:
            element.set("schemeID", identifier.scheme)


def put_in(parent: etree._Element, group: str, tag: str, value: str | None) -> None:
    """Append a text inside a group of its own, such as OrderLineReference/LineID."""
    if value:
        SubElement(SubElement(parent, group), tag).text = value


def put_date(parent: etree._Element, tag: str, value: date | None) -> None:
    """Append a date as YYYY-MM-DD."""
    if value is not None:
        SubElement(parent, tag).text = value.isoformat()


def put_decimal(parent: etree._Element, tag: str, value: Decimal | None) -> None:
    """Append a number with the digits it has, never with an exponent."""
    if value is not None:
        SubElement(parent, tag).text = format(value, "f")


def put_amount(
    parent: etree._Element, tag: str, value: Decimal | None, money: dict[str, str]
) -> None:
    """Append an amount with its currency."""
    if value is not None:
        SubElement(parent, tag, money).text = format(value, "f")


def put_quantity(parent: etree._Element, tag: str, value: Decimal | None, unit: str | None) -> None:
    """Append a quantity with its unit code."""
    if value is not None:
        element = SubElement(parent, tag)
        element.text = format(value, "f")
        if unit:
            element.set("unitCode", unit)


def put_period(parent: etree._Element, period: Period | None, code: str | None = None) -> None:
    """Append BG-14 or BG-26; BT-8 has its place inside the period of the document."""
    if period is None and not code:
        return
    element = SubElement(parent, cac.InvoicePeriod)
    if period is not None:
        put_date(element, cbc.StartDate, period.start)
        put_date(element, cbc.EndDate, period.end)
    put(element, cbc.DescriptionCode, code)


def put_vat_category(
    parent: etree._Element,
    tag: str,
    category: str | None,
    rate: Decimal | None,
    reason_code: str | None = None,
    reason: str | None = None,
) -> None:
    """Append a VAT category; a rate that is absent (category O) leaves no Percent."""
    element = SubElement(parent, tag)
    put(element, cbc.ID, category)
    put_decimal(element, cbc.Percent, rate)
    put(element, cbc.TaxExemptionReasonCode, reason_code)
    put(element, cbc.TaxExemptionReason, reason)
    SubElement(SubElement(element, cac.TaxScheme), cbc.ID).text = _VAT


def put_allowances(
    parent: etree._Element,
    allowances: tuple[AllowanceCharge, ...],
    charges: tuple[AllowanceCharge, ...],
    money: dict[str, str],
) -> None:
    """Append BG-20 and BG-21, or BG-27 and BG-28."""
    for indicator, group in (("false", allowances), ("true", charges)):
        for each in group:
            element = SubElement(parent, cac.AllowanceCharge)
            SubElement(element, cbc.ChargeIndicator).text = indicator
            put(element, cbc.AllowanceChargeReasonCode, each.reason_code)
            put(element, cbc.AllowanceChargeReason, each.reason)
            put_decimal(element, cbc.MultiplierFactorNumeric, each.percent)
            put_amount(element, cbc.Amount, each.amount, money)
            put_amount(element, cbc.BaseAmount, each.base, money)
            if each.vat_category is not None or each.vat_rate is not None:
                put_vat_category(element, cac.TaxCategory, each.vat_category, each.vat_rate)
