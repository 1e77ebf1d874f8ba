"""Lines of EXTENDED put into what the standard's writer has made: parts, VAT, sellers."""

from __future__ import annotations

from lxml import etree

from storno_desktop.domain.extensions import FurtherParty, LineExtensions
from storno_desktop.domain.semantic import Seller, Semantic, SemanticLine
from storno_desktop.einvoice.cii.elements import (
    SubElement,
    digits,
    put,
    put_decimal,
    put_issue_day,
)
from storno_desktop.einvoice.cii.names import RAM, ram
from storno_desktop.einvoice.cii.references import OBJECT_TYPE
from storno_desktop.einvoice.cii.write_parties import put_seller

#: What stands before the sums of a line.
_BEFORE_SUMS = frozenset(
    {ram.ApplicableTradeTax, ram.BillingSpecifiedPeriod, ram.SpecifiedTradeAllowanceCharge}
)


def extend_lines(root: etree._Element, invoice: Semantic) -> None:
    """Add to the lines what they say beyond the standard."""
    lines = root.iter(ram.IncludedSupplyChainTradeLineItem)
    for element, line in zip(lines, invoice.lines, strict=True):
        _extend_line(element, line, invoice)


def _child(element: etree._Element, tag: str) -> etree._Element:
    found = element.find(tag)
    if found is None:
        raise LookupError(tag)
    return found


def _extend_line(element: etree._Element, line: SemanticLine, invoice: Semantic) -> None:
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
        put_seller(holder, as_seller(party))
        holder[0].tag = f"{{{RAM}}}ItemSellerTradeParty"
        _child(element, ram.SpecifiedLineTradeAgreement).append(holder[0])
    settlement = _child(element, ram.SpecifiedLineTradeSettlement)
    _extend_settlement(settlement, said, invoice)


def as_seller(party: FurtherParty) -> Seller:
    """A further party as the writer of sellers takes it."""
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


def _extend_settlement(settlement: etree._Element, said: LineExtensions, invoice: Semantic) -> None:
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
    if said.vat is None and said.vat_accounting is None and said.gross is None:
        return
    summation = _summation(settlement)
    for amount, currency in (
        (said.vat, invoice.currency),
        (said.vat_accounting, invoice.tax_currency),
    ):
        if amount is not None:
            total = SubElement(summation, ram.TaxTotalAmount)
            total.text = digits(amount)
            if currency:
                total.set("currencyID", currency)
    put_decimal(summation, ram.GrandTotalAmount, said.gross)
    after = summation
    for each in said.preceding:
        reference = etree.Element(ram.InvoiceReferencedDocument)
        put(reference, ram.IssuerAssignedID, each.number)
        put(reference, ram.TypeCode, each.type_code)
        put_issue_day(reference, each.issued_on)
        after.addnext(reference)
        after = reference
    first = settlement.find(ram.AdditionalReferencedDocument)
    after = first if first is not None else after
    for identifier in said.object_ids:
        reference = etree.Element(ram.AdditionalReferencedDocument)
        put(reference, ram.IssuerAssignedID, identifier.value)
        SubElement(reference, ram.TypeCode).text = OBJECT_TYPE
        put(reference, ram.ReferenceTypeCode, identifier.scheme)
        after.addnext(reference)
        after = reference


def _summation(settlement: etree._Element) -> etree._Element:
    """The sums of a line; one without a net amount has them for its VAT alone."""
    found = settlement.find(ram.SpecifiedTradeSettlementLineMonetarySummation)
    if found is not None:
        return found
    made = etree.Element(ram.SpecifiedTradeSettlementLineMonetarySummation)
    before = [each for each in settlement if each.tag in _BEFORE_SUMS]
    settlement.insert(len(before), made)
    return made
