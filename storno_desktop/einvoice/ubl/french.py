"""What EXTENDED-CTC-FR adds to UBL: parts of invoices on lines, and parties beside the others.

A line is part of something where it refers to its own invoice: the status of that reference is
its kind (EXT-FR-FE-163), the line in it the one above (EXT-FR-FE-162).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from storno_desktop.domain.extensions import (
    CodedAttribute,
    Extensions,
    FurtherParty,
    LineExtensions,
    LinePart,
    PartyRole,
)
from storno_desktop.domain.semantic import Identifier, PrecedingInvoice, SemanticLine
from storno_desktop.einvoice.ubl import read_parties as parties
from storno_desktop.einvoice.ubl.names import CAC, CBC, cac, cbc
from storno_desktop.einvoice.ubl.values import Values, child, identifier, present, text
from storno_desktop.einvoice.ubl.write import OBJECT_TYPE

_LINE_TAGS: Final = frozenset({cac.BillingReference, cac.Delivery, cac.TaxTotal})
# Names that EN 16931 has no use for.
_GROSS: Final = f"{{{CBC}}}TaxInclusiveLineExtensionAmount"
_STATUS: Final = f"{{{CBC}}}DocumentStatusCode"
_NAME_CODE: Final = f"{{{CBC}}}NameCode"
_MEASURE: Final = f"{{{CBC}}}ValueQuantity"
_MANUFACTURER: Final = f"{{{CAC}}}ManufacturerParty"
_PART_OF: Final = f"{{{CAC}}}BillingReferenceLine"
_AGENT: Final = f"{{{CAC}}}AgentParty"
_SERVICE: Final = f"{{{CAC}}}ServiceProviderParty"
_PAYER: Final = f"{{{CAC}}}PayerParty"


def extended(
    line: SemanticLine, element: etree._Element, number: str | None, values: Values
) -> SemanticLine:
    """The line with what its element says beyond EN 16931; the same where that is nothing."""
    item = child(element, cac.Item)
    references = list(element.iterchildren(cac.DocumentReference))
    tags = {each.tag for each in element}
    has_more = bool(tags & _LINE_TAGS) or _GROSS in tags or len(references) > 1
    if item is not None and not has_more:
        category = child(item, cac.ClassifiedTaxCategory)
        has_more = child(item, _MANUFACTURER) is not None or (
            category is not None and len(category) > len(("ID", "Percent", "TaxScheme"))
        )
        has_more = has_more or any(
            child(each, _NAME_CODE) is not None or child(each, _MEASURE) is not None
            for each in item.iterchildren(cac.AdditionalItemProperty)
        )
    if not has_more:
        return line
    attributes, coded = _attributes(item, values)
    said = _line(element, item, number, values)
    kept = replace(line.item, attributes=attributes) if coded else line.item
    objects = tuple(
        found
        for each in references
        if text(each, cbc.DocumentTypeCode) == OBJECT_TYPE
        and (found := identifier(child(each, cbc.ID))) is not None
    )
    return replace(
        line,
        item=kept,
        object_id=objects[0] if objects else None,
        extensions=replace(said, object_ids=objects[1:], attributes=coded),
    )


def _line(
    element: etree._Element, item: etree._Element | None, number: str | None, values: Values
) -> LineExtensions:
    part: LinePart | None = None
    preceding = []
    for group in element.iterchildren(cac.BillingReference):
        for each in group.iterchildren(cac.InvoiceDocumentReference):
            named = text(each, cbc.ID)
            if number and named == number and part is None:
                part = LinePart(text(each, _STATUS), text(group, _PART_OF, cbc.ID))
            else:
                issued_on = values.date(each, cbc.IssueDate)
                kind = text(each, cbc.DocumentTypeCode)
                preceding.append(PrecedingInvoice(named, issued_on, kind))
    vat = list(element.iterchildren(cac.TaxTotal))
    own = [each for each in vat if _currency(each) in {None, values.currency}]
    other = [each for each in vat if each not in own]
    category = child(item, cac.ClassifiedTaxCategory)
    seller = child(item, _MANUFACTURER)
    return LineExtensions(
        part=part,
        preceding=tuple(preceding),
        seller=None if seller is None else _party(seller, None),
        vat=values.decimal(own[0], cbc.TaxAmount) if own else None,
        vat_accounting=values.decimal(other[0], cbc.TaxAmount) if other else None,
        gross=values.decimal(element, _GROSS),
        exemption_reason=text(category, cbc.TaxExemptionReason),
        exemption_code=text(category, cbc.TaxExemptionReasonCode),
        delivery=parties.delivery(child(element, cac.Delivery), values),
    )


def _currency(total: etree._Element) -> str | None:
    amount = child(total, cbc.TaxAmount)
    return amount.get("currencyID") if amount is not None else None


def _attributes(
    item: etree._Element | None, values: Values
) -> tuple[tuple[tuple[str, str], ...], tuple[CodedAttribute, ...]]:
    """Attributes as the standard knows them, and those with a code or a measure."""
    plain: list[tuple[str, str]] = []
    coded: list[CodedAttribute] = []
    for each in item.iterchildren(cac.AdditionalItemProperty) if item is not None else ():
        measure = child(each, _MEASURE)
        code = text(each, _NAME_CODE)
        if measure is None and code is None:
            plain.append((present(each, cbc.Name) or "", present(each, cbc.Value) or ""))
            continue
        coded.append(
            CodedAttribute(
                code,
                present(each, cbc.Name),
                present(each, cbc.Value),
                values.decimal(each, _MEASURE),
                measure.get("unitCode") if measure is not None else None,
            )
        )
    return tuple(plain), tuple(coded)


def _party(element: etree._Element, role: PartyRole | None) -> FurtherParty:
    legal = child(element, cac.PartyLegalEntity)
    return FurtherParty(
        role=role,
        name=text(legal, cbc.RegistrationName),
        trading_name=text(element, cac.PartyName, cbc.Name),
        identifiers=_identifiers(element),
        legal_id=identifier(child(legal, cbc.CompanyID)),
        vat_id=text(element, cac.PartyTaxScheme, cbc.CompanyID),
        electronic_address=identifier(child(element, cbc.EndpointID)),
        address=parties.address(child(element, cac.PostalAddress)),
        contact=parties.contact(element),
    )


def _identifiers(party: etree._Element | None) -> tuple[Identifier, ...]:
    if party is None:
        return ()
    every = (
        identifier(child(each, cbc.ID)) for each in party.iterchildren(cac.PartyIdentification)
    )
    return tuple(each for each in every if each is not None)


def _further(root: etree._Element) -> Iterator[FurtherParty]:
    supplier = child(root, cac.AccountingSupplierParty, cac.Party)
    customer = child(root, cac.AccountingCustomerParty, cac.Party)
    payers = (
        child(each, cac.PaymentMandate, _PAYER) for each in root.iterchildren(cac.PaymentMeans)
    )
    for role, element in (
        (PartyRole.BUYER_AGENT, child(customer, _AGENT)),
        (PartyRole.PAYER, next((each for each in payers if each is not None), None)),
        (PartyRole.SALES_AGENT, child(supplier, _AGENT)),
        (PartyRole.INVOICEE, child(customer, _SERVICE, cac.Party)),
        (PartyRole.INVOICER, child(supplier, _SERVICE, cac.Party)),
    ):
        if element is not None:
            yield _party(element, role)


def document_extensions(root: etree._Element, known: Extensions) -> Extensions:
    """What the document says beyond EN 16931, beside what is known already."""
    payee = child(root, cac.PayeeParty)
    customer = child(root, cac.AccountingCustomerParty, cac.Party)
    payees = [each for each in _identifiers(payee) if (each.scheme or "").upper() != "SEPA"]
    return replace(
        known,
        parties=tuple(_further(root)),
        payee_address=identifier(child(payee, cbc.EndpointID)),
        buyer_identifiers=_identifiers(customer)[1:],
        payee_identifiers=tuple(payees[1:]),
    )
