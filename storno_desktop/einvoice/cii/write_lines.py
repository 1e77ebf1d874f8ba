"""Invoice lines of EN 16931 as CII elements (BG-25 to BG-32)."""

from __future__ import annotations

from decimal import Decimal

from lxml import etree

from storno_desktop.domain.semantic import Item, Price, SemanticLine
from storno_desktop.einvoice.cii.elements import (
    SubElement,
    put,
    put_allowances,
    put_decimal,
    put_id,
    put_in,
    put_indicator,
    put_period,
    put_quantity,
    put_vat_category,
)
from storno_desktop.einvoice.cii.names import ram
from storno_desktop.einvoice.cii.references import OBJECT_TYPE


def put_line(transaction: etree._Element, line: SemanticLine) -> None:
    """Append BG-25; the schema wants its parts also where they say nothing."""
    element = SubElement(transaction, ram.IncludedSupplyChainTradeLineItem)
    document = SubElement(element, ram.AssociatedDocumentLineDocument)
    put(document, ram.LineID, line.id)
    put_in(document, ram.IncludedNote, ram.Content, line.note)
    _put_item(SubElement(element, ram.SpecifiedTradeProduct), line.item)
    agreement = SubElement(element, ram.SpecifiedLineTradeAgreement)
    put_in(agreement, ram.BuyerOrderReferencedDocument, ram.LineID, line.order_line)
    _put_price(agreement, line.price)
    delivery = SubElement(element, ram.SpecifiedLineTradeDelivery)
    put_quantity(delivery, ram.BilledQuantity, line.quantity, line.unit)
    _put_settlement(SubElement(element, ram.SpecifiedLineTradeSettlement), line)


def _put_item(product: etree._Element, item: Item) -> None:
    put_id(product, ram.GlobalID, item.standard_id)
    put(product, ram.SellerAssignedID, item.seller_id)
    put(product, ram.BuyerAssignedID, item.buyer_id)
    put(product, ram.Name, item.name)
    put(product, ram.Description, item.description)
    for name, value in item.attributes:
        attribute = SubElement(product, ram.ApplicableProductCharacteristic)
        put(attribute, ram.Description, name)
        put(attribute, ram.Value, value)
    for each in item.classifications:
        code = SubElement(SubElement(product, ram.DesignatedProductClassification), ram.ClassCode)
        code.text = each.value
        if each.scheme:
            code.set("listID", each.scheme)
        if each.scheme_version:
            code.set("listVersionID", each.scheme_version)
    put_in(product, ram.OriginTradeCountry, ram.ID, item.origin_country)


def _put_price(agreement: etree._Element, price: Price) -> None:
    gross = gross_price(price)
    if gross is not None or price.discount is not None:
        element = SubElement(agreement, ram.GrossPriceProductTradePrice)
        put_decimal(element, ram.ChargeAmount, gross)
        # The gross price is for as many as the net price.
        put_quantity(element, ram.BasisQuantity, price.base_quantity, price.base_unit)
        if price.discount is not None:
            allowance = SubElement(element, ram.AppliedTradeAllowanceCharge)
            put_indicator(allowance, is_charge=False)
            put_decimal(allowance, ram.ActualAmount, price.discount)
    if price.net is not None or price.base_quantity is not None:
        element = SubElement(agreement, ram.NetPriceProductTradePrice)
        put_decimal(element, ram.ChargeAmount, price.net)
        put_quantity(element, ram.BasisQuantity, price.base_quantity, price.base_unit)


def gross_price(price: Price) -> Decimal | None:
    """BT-148; beside a discount CII demands it, and it is what BT-146 and BT-147 come to."""
    if price.gross is None and price.discount is not None and price.net is not None:
        return price.net + price.discount
    return price.gross


def _put_settlement(settlement: etree._Element, line: SemanticLine) -> None:
    put_vat_category(settlement, ram.ApplicableTradeTax, line.vat_category, line.vat_rate)
    put_period(settlement, line.period)
    put_allowances(settlement, line.allowances, line.charges)
    if line.net is not None:
        summation = SubElement(settlement, ram.SpecifiedTradeSettlementLineMonetarySummation)
        put_decimal(summation, ram.LineTotalAmount, line.net)
    if line.object_id is not None:
        reference = SubElement(settlement, ram.AdditionalReferencedDocument)
        put(reference, ram.IssuerAssignedID, line.object_id.value)
        SubElement(reference, ram.TypeCode).text = OBJECT_TYPE
        put(reference, ram.ReferenceTypeCode, line.object_id.scheme)
    account = ram.ReceivableSpecifiedTradeAccountingAccount
    put_in(settlement, account, ram.ID, line.accounting_reference)
