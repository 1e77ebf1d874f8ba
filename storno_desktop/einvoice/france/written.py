"""The terms of EXTENDED-CTC-FR put into a document that the standard's writer has made."""

from __future__ import annotations

from typing import Final

from lxml import etree

from storno_desktop.domain.extensions import FurtherParty, LineExtensions
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Seller, Semantic, SemanticLine
from storno_desktop.einvoice.cii import elements as cii
from storno_desktop.einvoice.cii.names import RAM, ram
from storno_desktop.einvoice.cii.write_parties import put_seller as put_seller_of_cii
from storno_desktop.einvoice.ubl import elements as ubl
from storno_desktop.einvoice.ubl.names import CAC, CBC, cac, cbc
from storno_desktop.einvoice.ubl.write_parties import put_address, put_delivery

SubElement = etree.SubElement
_OBJECT: Final = "130"
#: What stands before the references of a line in UBL, and before its VAT.
_BEFORE_REFERENCES: Final = frozenset(
    {
        *(cbc.ID, cbc.Note, cbc.InvoicedQuantity, cbc.CreditedQuantity, cbc.LineExtensionAmount),
        *(cbc.AccountingCost, cac.InvoicePeriod, cac.OrderLineReference),
    }
)


def extend_ubl(root: etree._Element, invoice: Semantic) -> None:
    """Add the terms of the extension to a UBL document."""
    money = {"currencyID": invoice.currency} if invoice.currency else {}
    accounting = {"currencyID": invoice.tax_currency} if invoice.tax_currency else {}
    is_credit_note = invoice.type_code in CREDIT_NOTE_TYPES
    tag = cac.CreditNoteLine if is_credit_note else cac.InvoiceLine
    groups = root.iterchildren(cac.BillingReference)
    for group, preceding in zip(groups, invoice.preceding, strict=True):
        ubl.put(group[0], cbc.DocumentTypeCode, preceding.type_code)
    for element, line in zip(root.iterchildren(tag), invoice.lines, strict=True):
        _extend_line(element, line, invoice.number, money, accounting)


def _extend_line(
    element: etree._Element,
    line: SemanticLine,
    number: str | None,
    money: dict[str, str],
    accounting: dict[str, str],
) -> None:
    said = line.extensions
    at = sum(each.tag in _BEFORE_REFERENCES for each in element)
    made = _references(said, number)
    if said.object_ids:
        first = element.find(cac.DocumentReference)
        at_objects = element.index(first) + 1 if first is not None else at
        for offset, each in enumerate(said.object_ids):
            reference = etree.Element(cac.DocumentReference)
            ubl.put_id(reference, cbc.ID, each)
            SubElement(reference, cbc.DocumentTypeCode).text = _OBJECT
            element.insert(at_objects + offset, reference)
    for offset, group in enumerate(made):
        element.insert(at + offset, group)
    item = element.find(cac.Item)
    if said.delivery is not None:
        holder = etree.Element(cac.Delivery)
        put_delivery(holder, said.delivery)
        charge = element.find(cac.AllowanceCharge)
        (item if charge is None else charge).addprevious(holder[0])  # type: ignore[union-attr]
    if item is None:
        return
    for amount, currency in ((said.vat, money), (said.vat_accounting, accounting)):
        if amount is not None:
            total = etree.Element(cac.TaxTotal)
            ubl.put_amount(total, cbc.TaxAmount, amount, currency)
            # A credit note has VAT before the allowances, an invoice behind them.
            charge = element.find(cac.AllowanceCharge)
            is_credit = element.tag == cac.CreditNoteLine and charge is not None
            (charge if is_credit else item).addprevious(total)  # type: ignore[union-attr]
    _extend_item(item, said)


def _references(said: LineExtensions, number: str | None) -> list[etree._Element]:
    made = []
    if said.part is not None:
        group = etree.Element(cac.BillingReference)
        reference = SubElement(group, cac.InvoiceDocumentReference)
        ubl.put(reference, cbc.ID, number)
        ubl.put(reference, f"{{{CBC}}}DocumentStatusCode", said.part.kind)
        ubl.put_in(group, f"{{{CAC}}}BillingReferenceLine", cbc.ID, said.part.parent)
        made.append(group)
    for each in said.preceding:
        group = etree.Element(cac.BillingReference)
        reference = SubElement(group, cac.InvoiceDocumentReference)
        ubl.put(reference, cbc.ID, each.number)
        ubl.put_date(reference, cbc.IssueDate, each.issued_on)
        ubl.put(reference, cbc.DocumentTypeCode, each.type_code)
        made.append(group)
    return made


def _extend_item(item: etree._Element, said: LineExtensions) -> None:
    category = item.find(cac.ClassifiedTaxCategory)
    if category is not None:
        scheme = category[-1]
        for tag, value in (
            (cbc.TaxExemptionReasonCode, said.exemption_code),
            (cbc.TaxExemptionReason, said.exemption_reason),
        ):
            if value:
                reason = etree.Element(tag)
                reason.text = value
                scheme.addprevious(reason)
    for each in said.attributes:
        attribute = SubElement(item, cac.AdditionalItemProperty)
        ubl.put(attribute, cbc.Name, each.name)
        ubl.put(attribute, f"{{{CBC}}}NameCode", each.code)
        ubl.put(attribute, cbc.Value, each.value)
        ubl.put_quantity(attribute, f"{{{CBC}}}ValueQuantity", each.measure, each.unit)
    if said.seller is not None:
        _put_item_seller(SubElement(item, f"{{{CAC}}}ManufacturerParty"), said.seller)


def _put_item_seller(element: etree._Element, party: FurtherParty) -> None:
    ubl.put_id(element, cbc.EndpointID, party.electronic_address)
    for each in party.identifiers:
        ubl.put_id(SubElement(element, cac.PartyIdentification), cbc.ID, each)
    put_address(element, cac.PostalAddress, party.address)
    if party.name or party.legal_id is not None:
        legal = SubElement(element, cac.PartyLegalEntity)
        ubl.put(legal, cbc.RegistrationName, party.name)
        ubl.put_id(legal, cbc.CompanyID, party.legal_id)


def extend_cii(root: etree._Element, invoice: Semantic) -> None:
    """Add the terms of the extension to a CII document."""
    lines = root.iter(ram.IncludedSupplyChainTradeLineItem)
    for element, line in zip(lines, invoice.lines, strict=True):
        _extend_cii_line(element, line, invoice)


def _child(element: etree._Element, tag: str) -> etree._Element:
    found = element.find(tag)
    if found is None:
        raise LookupError(tag)
    return found


def _extend_cii_line(element: etree._Element, line: SemanticLine, invoice: Semantic) -> None:
    said = line.extensions
    document = _child(element, ram.AssociatedDocumentLineDocument)
    if said.part is not None:
        made = [
            (f"{{{RAM}}}ParentLineID", said.part.parent),
            (f"{{{RAM}}}LineStatusReasonCode", said.part.kind),
        ]
        after = 1 if line.id else 0
        for tag, value in made:
            if value:
                each = etree.Element(tag)
                each.text = value
                document.insert(after, each)
                after += 1
    if said.seller is not None:
        holder = etree.Element("holder")
        party = said.seller
        put_seller_of_cii(holder, _as_seller(party))
        holder[0].tag = f"{{{RAM}}}ItemSellerTradeParty"
        _child(element, ram.SpecifiedLineTradeAgreement).append(holder[0])
    settlement = _child(element, ram.SpecifiedLineTradeSettlement)
    _extend_cii_settlement(settlement, said, invoice)


def _as_seller(party: FurtherParty) -> Seller:
    return Seller(
        name=party.name,
        trading_name=party.trading_name,
        identifiers=party.identifiers,
        legal_id=party.legal_id,
        vat_id=party.vat_id,
        electronic_address=party.electronic_address,
        address=party.address,
        contact=party.contact,
    )


def _extend_cii_settlement(
    settlement: etree._Element, said: LineExtensions, invoice: Semantic
) -> None:
    category = settlement.find(ram.ApplicableTradeTax)
    if category is not None and said.exemption_reason:
        reason = etree.Element(ram.ExemptionReason)
        reason.text = said.exemption_reason
        _child(category, ram.TypeCode).addnext(reason)
    if category is not None and said.exemption_code:
        code = etree.Element(ram.ExemptionReasonCode)
        code.text = said.exemption_code
        before = category.find(ram.CategoryCode)
        (before if before is not None else category[-1]).addnext(code)
    summation = settlement.find(ram.SpecifiedTradeSettlementLineMonetarySummation)
    if summation is None:
        return
    for amount, currency in (
        (said.vat, invoice.currency),
        (said.vat_accounting, invoice.tax_currency),
    ):
        if amount is not None:
            total = SubElement(summation, ram.TaxTotalAmount)
            total.text = cii.digits(amount)
            if currency:
                total.set("currencyID", currency)
    cii.put_decimal(summation, ram.GrandTotalAmount, said.gross)
    after = summation
    for each in said.preceding:
        reference = etree.Element(ram.InvoiceReferencedDocument)
        cii.put(reference, ram.IssuerAssignedID, each.number)
        cii.put(reference, ram.TypeCode, each.type_code)
        cii.put_issue_day(reference, each.issued_on)
        after.addnext(reference)
        after = reference
    first = settlement.find(ram.AdditionalReferencedDocument)
    after = first if first is not None else after
    for identifier in said.object_ids:
        reference = etree.Element(ram.AdditionalReferencedDocument)
        cii.put(reference, ram.IssuerAssignedID, identifier.value)
        SubElement(reference, ram.TypeCode).text = _OBJECT
        cii.put(reference, ram.ReferenceTypeCode, identifier.scheme)
        after.addnext(reference)
        after = reference
