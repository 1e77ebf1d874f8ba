"""The terms of EXTENDED-CTC-FR put into a UBL document that the standard's writer has made."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lxml import etree

from storno_desktop.application.ports import Reading
from storno_desktop.domain.extensions import FurtherParty, LineExtensions, PartyRole
from storno_desktop.domain.semantic import (
    Identifier,
    Semantic,
    SemanticLine,
)
from storno_desktop.einvoice.beside import not_written, put_back
from storno_desktop.einvoice.ubl import elements as ubl
from storno_desktop.einvoice.ubl.names import CAC, CBC, cac, cbc
from storno_desktop.einvoice.ubl.names import PREFIXES as UBL_PREFIXES
from storno_desktop.einvoice.ubl.write import tree
from storno_desktop.einvoice.ubl.write_parties import put_delivery, put_party

SubElement = etree.SubElement
_OBJECT: Final = "130"
_AGENT: Final = f"{{{CAC}}}AgentParty"
_SERVICE: Final = f"{{{CAC}}}ServiceProviderParty"
_PAYER: Final = f"{{{CAC}}}PayerParty"
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
    is_credit_note = invoice.is_credit_note
    tag = cac.CreditNoteLine if is_credit_note else cac.InvoiceLine
    groups = root.iterchildren(cac.BillingReference)
    for group, preceding in zip(groups, invoice.preceding, strict=True):
        ubl.put(group[0], cbc.DocumentTypeCode, preceding.type_code)
    for element, line in zip(root.iterchildren(tag), invoice.lines, strict=True):
        _extend_line(element, line, invoice.number, money, accounting)
    for party in invoice.extensions.parties:
        _put_further(root, party)
    customer = _within(root, cac.AccountingCustomerParty, cac.Party)
    payee = root.find(cac.PayeeParty)
    _put_identifiers(customer, invoice.extensions.buyer_identifiers)
    _put_identifiers(payee, invoice.extensions.payee_identifiers)
    if payee is not None and invoice.extensions.payee_address is not None:
        holder = etree.Element("holder")
        ubl.put_id(holder, cbc.EndpointID, invoice.extensions.payee_address)
        payee.insert(0, holder[0])
    put_back(root, invoice.extensions.beside, UBL_PREFIXES)


def _within(root: etree._Element, *tags: str) -> etree._Element | None:
    return root.find("/".join(tags))


def _put_identifiers(party: etree._Element | None, identifiers: tuple[Identifier, ...]) -> None:
    """Numbers beyond the first stand behind it."""
    if party is None:
        return
    at = sum(each.tag in {cbc.EndpointID, cac.PartyIdentification} for each in party)
    for offset, each in enumerate(identifiers):
        element = etree.Element(cac.PartyIdentification)
        ubl.put_id(element, cbc.ID, each)
        party.insert(at + offset, element)


def _put_further(root: etree._Element, party: FurtherParty) -> None:
    """A party beside the others; who pays stands with the mandate to do so."""
    if party.role is PartyRole.PAYER:
        _put_payer(root, party)
        return
    is_of_seller = party.role in {PartyRole.SALES_AGENT, PartyRole.INVOICER}
    group = cac.AccountingSupplierParty if is_of_seller else cac.AccountingCustomerParty
    parent = _within(root, group, cac.Party)
    if parent is None or party.role is None:
        return
    if party.role in {PartyRole.SALES_AGENT, PartyRole.BUYER_AGENT}:
        element = etree.Element(_AGENT)
        provider = parent.find(_SERVICE)
        if provider is None:
            parent.append(element)
        else:
            provider.addprevious(element)
    else:
        element = SubElement(SubElement(parent, _SERVICE), cac.Party)
    put_party(element, party)


def _put_payer(root: etree._Element, party: FurtherParty) -> None:
    means = root.find(cac.PaymentMeans)
    if means is None:
        return
    mandate = means.find(cac.PaymentMandate)
    if mandate is None:
        mandate = SubElement(means, cac.PaymentMandate)
    element = etree.Element(_PAYER)
    put_party(element, party)
    account = mandate.find(cac.PayerFinancialAccount)
    if account is None:
        mandate.append(element)
    else:
        account.addprevious(element)


def with_beside(reading: Reading, root: etree._Element) -> Reading:
    """A reading of UBL with what the file says that would not be written of it."""
    said = reading.semantic
    written = tree(said)
    extend_ubl(written, said)
    beside = not_written(root, written, UBL_PREFIXES)
    if not beside:
        return reading
    kept = replace(said, extensions=replace(said.extensions, beside=beside))
    return replace(reading, semantic=kept)


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
        put_party(SubElement(item, f"{{{CAC}}}ManufacturerParty"), said.seller)
