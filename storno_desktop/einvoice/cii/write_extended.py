"""What EXTENDED has beyond EN 16931, put into a document that the standard's writer has made.

Sub lines, the seller and the delivery of a line, further parties, amounts collected for others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lxml import etree

from storno_desktop.application.ports import Reading
from storno_desktop.domain.extensions import CodedAttribute, FurtherParty, PartyRole
from storno_desktop.domain.semantic import Delivery, Identifier, Semantic, SemanticLine
from storno_desktop.einvoice.beside import not_written, put_back
from storno_desktop.einvoice.cii.elements import put, put_day, put_decimal, put_id, put_quantity
from storno_desktop.einvoice.cii.names import PREFIXES, RAM, ram, rsm
from storno_desktop.einvoice.cii.write import tree
from storno_desktop.einvoice.cii.write_extended_lines import as_seller, extend_lines
from storno_desktop.einvoice.cii.write_parties import put_seller, put_ship_to
from storno_desktop.einvoice.ubl.values import child

_ADJUSTMENT: Final = f"{{{RAM}}}SpecifiedFinancialAdjustment"
_MEASURE: Final = f"{{{RAM}}}ValueMeasure"
_PARTIES: Final = {
    role: f"{{{RAM}}}{name}TradeParty"
    for role, name in (
        (PartyRole.SALES_AGENT, "SalesAgent"),
        (PartyRole.BUYER_AGENT, "BuyerAgent"),
        (PartyRole.INVOICER, "Invoicer"),
        (PartyRole.INVOICEE, "Invoicee"),
        (PartyRole.PAYER, "Payer"),
    )
}
_CURRENCIES: Final = (
    *(ram.CreditorReferenceID, ram.PaymentReference, ram.TaxCurrencyCode),
    ram.InvoiceCurrencyCode,
)
_INVOICED: Final = (*(*_CURRENCIES, _PARTIES[PartyRole.INVOICER], _PARTIES[PartyRole.INVOICEE]),)
_BUYER: Final = (ram.BuyerReference, ram.SellerTradeParty, ram.BuyerTradeParty)
#: What stands before a party, in the order of the schema.
_BEFORE: Final = {
    PartyRole.SALES_AGENT: _BUYER,
    PartyRole.INVOICER: _CURRENCIES,
    PartyRole.INVOICEE: _INVOICED,
    PartyRole.PAYER: (*_INVOICED, ram.PayeeTradeParty),
}
_BEFORE_ATTRIBUTES: Final = (
    *(ram.GlobalID, ram.SellerAssignedID, ram.BuyerAssignedID, ram.Name, ram.Description),
    ram.ApplicableProductCharacteristic,
)


def extended_tree(invoice: Semantic) -> etree._Element:
    """The document with every term of EXTENDED that the invoice has."""
    root = tree(invoice)
    extend_lines(root, invoice)
    transaction = child(root, rsm.SupplyChainTradeTransaction)
    lines = root.iter(ram.IncludedSupplyChainTradeLineItem)
    for element, line in zip(lines, invoice.lines, strict=True):
        _put_line(element, line)
    for party in invoice.extensions.parties:
        _put_party(transaction, party)
    agreement = child(transaction, ram.ApplicableHeaderTradeAgreement)
    settlement = child(transaction, ram.ApplicableHeaderTradeSettlement)
    payee = child(settlement, ram.PayeeTradeParty)
    _put_identifiers(child(agreement, ram.BuyerTradeParty), invoice.extensions.buyer_identifiers)
    _put_identifiers(payee, invoice.extensions.payee_identifiers)
    if payee is not None and invoice.extensions.payee_address is not None:
        address = etree.SubElement(payee, ram.URIUniversalCommunication)
        put_id(address, ram.URIID, invoice.extensions.payee_address)
    after = child(settlement, ram.SpecifiedTradeSettlementHeaderMonetarySummation)
    for each in invoice.extensions.third_party_payments:
        adjustment = etree.Element(_ADJUSTMENT)
        put(adjustment, ram.Reason, each.description or each.kind)
        put_decimal(adjustment, ram.ActualAmount, each.amount)
        if after is not None:
            after.addnext(adjustment)
            after = adjustment
    put_back(root, invoice.extensions.beside, PREFIXES)
    return root


def with_beside(reading: Reading, root: etree._Element) -> Reading:
    """A reading with what the file says that `extended_tree` would not write of it."""
    said = reading.semantic
    beside = not_written(root, extended_tree(said), PREFIXES)
    if not beside:
        return reading
    kept = replace(said, extensions=replace(said.extensions, beside=beside))
    return replace(reading, semantic=kept)


def _put_identifiers(party: etree._Element | None, identifiers: tuple[Identifier, ...]) -> None:
    """Numbers beyond the first, which are global ones."""
    if party is not None:
        for each in identifiers:
            holder = etree.Element("holder")
            put_id(holder, ram.GlobalID, each)
            _insert(party, holder[0], (ram.ID, ram.GlobalID))


def _put_line(element: etree._Element, line: SemanticLine) -> None:
    said = line.extensions
    delivery = child(element, ram.SpecifiedLineTradeDelivery)
    if said.delivery is not None and delivery is not None:
        _put_delivery(delivery, said.delivery)
    product = child(element, ram.SpecifiedTradeProduct)
    if product is not None:
        for each in said.attributes:
            _insert(product, _attribute(each), _BEFORE_ATTRIBUTES)


def _put_delivery(element: etree._Element, delivery: Delivery) -> None:
    put_ship_to(element, delivery)
    if delivery.delivered_on is not None:
        event = etree.SubElement(element, ram.ActualDeliverySupplyChainEvent)
        put_day(event, ram.OccurrenceDateTime, delivery.delivered_on)


def _attribute(said: CodedAttribute) -> etree._Element:
    element = etree.Element(ram.ApplicableProductCharacteristic)
    put(element, ram.TypeCode, said.code)
    put(element, ram.Description, said.name)
    put_quantity(element, _MEASURE, said.measure, said.unit)
    put(element, ram.Value, said.value)
    return element


def _put_party(transaction: etree._Element | None, party: FurtherParty) -> None:
    if party.role is None:
        return
    is_of_agreement = party.role in {PartyRole.SALES_AGENT, PartyRole.BUYER_AGENT}
    group = ram.ApplicableHeaderTradeSettlement
    parent = child(transaction, ram.ApplicableHeaderTradeAgreement if is_of_agreement else group)
    if parent is None:
        return
    holder = etree.Element("holder")
    put_seller(holder, as_seller(party))
    element = holder[0]
    element.tag = _PARTIES[party.role]
    if party.role is PartyRole.BUYER_AGENT:
        project = child(parent, ram.SpecifiedProcuringProject)
        if project is None:
            parent.append(element)
        else:
            project.addprevious(element)
    else:
        _insert(parent, element, _BEFORE[party.role])


def _insert(parent: etree._Element, element: etree._Element, before: tuple[str, ...]) -> None:
    """Put an element behind the last of those that stand before it."""
    at = max((i for i, each in enumerate(parent, 1) if each.tag in before), default=0)
    parent.insert(at, element)
