"""Invoice lines of EN 16931 as UBL elements (BG-25 to BG-32)."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import Item, Price, SemanticLine
from storno_desktop.einvoice.ubl.elements import (
    SubElement,
    put,
    put_allowances,
    put_amount,
    put_id,
    put_in,
    put_period,
    put_quantity,
    put_vat_category,
)
from storno_desktop.einvoice.ubl.names import cac, cbc

_NOTHING: Final = Decimal(0)
_NO_PRICE: Final = Price()


def put_line(
    root: etree._Element, line: SemanticLine, money: dict[str, str], *, is_credit_note: bool
) -> etree._Element:
    """Append BG-25; a credit note calls the line and its quantity by other names."""
    element = SubElement(root, cac.CreditNoteLine if is_credit_note else cac.InvoiceLine)
    _fill(element, line, money, is_credit_note=is_credit_note)
    return element


def put_sub_lines(
    parent: etree._Element, lines: tuple[SemanticLine, ...], money: dict[str, str]
) -> None:
    """Append BG-DEX-01 below a line of an invoice, and what is below that."""
    for line in lines:
        element = SubElement(parent, cac.SubInvoiceLine)
        _fill(element, line, money, is_credit_note=False)
        put_sub_lines(element, line.sub_lines, money)


def _fill(
    element: etree._Element, line: SemanticLine, money: dict[str, str], *, is_credit_note: bool
) -> None:
    put(element, cbc.ID, line.id)
    if line.note:
        put(element, cbc.Note, line.note)
    quantity = cbc.CreditedQuantity if is_credit_note else cbc.InvoicedQuantity
    put_quantity(element, quantity, line.quantity, line.unit)
    put_amount(element, cbc.LineExtensionAmount, line.net, money)
    put(element, cbc.AccountingCost, line.accounting_reference)
    if line.period is not None:
        put_period(element, line.period)
    if line.order_line:
        put_in(element, cac.OrderLineReference, cbc.LineID, line.order_line)
    if line.object_id is not None:
        reference = SubElement(element, cac.DocumentReference)
        put_id(reference, cbc.ID, line.object_id)
        SubElement(reference, cbc.DocumentTypeCode).text = "130"
    if line.allowances or line.charges:
        put_allowances(element, line.allowances, line.charges, money)
    _put_item(element, line)
    _put_price(element, line.price, money)


def _put_item(parent: etree._Element, line: SemanticLine) -> None:
    item: Item = line.item
    element = SubElement(parent, cac.Item)
    put(element, cbc.Description, item.description)
    put(element, cbc.Name, item.name)
    put_in(element, cac.BuyersItemIdentification, cbc.ID, item.buyer_id)
    put_in(element, cac.SellersItemIdentification, cbc.ID, item.seller_id)
    if item.standard_id is not None:
        put_id(SubElement(element, cac.StandardItemIdentification), cbc.ID, item.standard_id)
    put_in(element, cac.OriginCountry, cbc.IdentificationCode, item.origin_country)
    for each in item.classifications:
        code = SubElement(
            SubElement(element, cac.CommodityClassification), cbc.ItemClassificationCode
        )
        code.text = each.value
        if each.scheme:
            code.set("listID", each.scheme)
        if each.scheme_version:
            code.set("listVersionID", each.scheme_version)
    if line.vat_category is not None or line.vat_rate is not None:
        put_vat_category(element, cac.ClassifiedTaxCategory, line.vat_category, line.vat_rate)
    for name, value in item.attributes:
        attribute = SubElement(element, cac.AdditionalItemProperty)
        put(attribute, cbc.Name, name)
        put(attribute, cbc.Value, value)


def _put_price(parent: etree._Element, price: Price, money: dict[str, str]) -> None:
    if price == _NO_PRICE:
        return
    element = SubElement(parent, cac.Price)
    put_amount(element, cbc.PriceAmount, price.net, money)
    put_quantity(element, cbc.BaseQuantity, price.base_quantity, price.base_unit)
    if price.discount is not None or price.gross is not None:
        allowance = SubElement(element, cac.AllowanceCharge)
        SubElement(allowance, cbc.ChargeIndicator).text = "false"
        # UBL demands the amount beside BT-148, also where there is no BT-147.
        discount = _NOTHING if price.discount is None else price.discount
        put_amount(allowance, cbc.Amount, discount, money)
        put_amount(allowance, cbc.BaseAmount, price.gross, money)
