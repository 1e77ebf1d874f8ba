"""What EXTENDED, and France in it, add to CII: parts of lines, and parties beside the others."""

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
    ThirdPartyPayment,
)
from storno_desktop.domain.semantic import Identifier, PrecedingInvoice, SemanticLine
from storno_desktop.einvoice.cii import read_parties as parties
from storno_desktop.einvoice.cii.names import RAM, ram
from storno_desktop.einvoice.cii.references import OBJECT_TYPE
from storno_desktop.einvoice.cii.values import Values
from storno_desktop.einvoice.ubl.values import child, identifier, present, text

# Names that EN 16931 has no use for.
_STATUS: Final = f"{{{RAM}}}LineStatusReasonCode"
_PARENT: Final = f"{{{RAM}}}ParentLineID"
_SELLER: Final = f"{{{RAM}}}ItemSellerTradeParty"
_ADJUSTMENT: Final = f"{{{RAM}}}SpecifiedFinancialAdjustment"
_MEASURE: Final = f"{{{RAM}}}ValueMeasure"
#: Elements of a line that EN 16931 has not.
_TELLING: Final = frozenset(
    {
        *(_STATUS, _PARENT, _SELLER, ram.InvoiceReferencedDocument, ram.ShipToTradeParty),
        ram.ActualDeliverySupplyChainEvent,
    }
)
_ANY: Final = 1000
#: What may tell of an extension, and how many children it has at most where it does not.
_WATCHED: Final = {
    ram.ApplicableTradeTax: 3,
    ram.SpecifiedTradeSettlementLineMonetarySummation: 1,
    ram.AdditionalReferencedDocument: _ANY,
    ram.ApplicableProductCharacteristic: _ANY,
    **dict.fromkeys(_TELLING, _ANY),
}
_HEADER_PARTIES: Final = (
    (PartyRole.BUYER_AGENT, f"{{{RAM}}}BuyerAgentTradeParty"),
    (PartyRole.SALES_AGENT, f"{{{RAM}}}SalesAgentTradeParty"),
)
_PAYMENT_PARTIES: Final = (
    (PartyRole.PAYER, f"{{{RAM}}}PayerTradeParty"),
    (PartyRole.INVOICEE, f"{{{RAM}}}InvoiceeTradeParty"),
    (PartyRole.INVOICER, f"{{{RAM}}}InvoicerTradeParty"),
)


def extended(
    line: SemanticLine, element: etree._Element, currency: str | None, values: Values
) -> SemanticLine:
    """The line with what its element says beyond EN 16931; the same where that is nothing."""
    if not _says_more(element):
        return line
    document = child(element, ram.AssociatedDocumentLineDocument)
    settlement = child(element, ram.SpecifiedLineTradeSettlement)
    agreement = child(element, ram.SpecifiedLineTradeAgreement)
    delivery = child(element, ram.SpecifiedLineTradeDelivery)
    product = child(element, ram.SpecifiedTradeProduct)
    attributes, coded = _attributes(product, values)
    objects = _objects(settlement)
    said = LineExtensions(
        part=_part(document),
        preceding=_preceding(settlement, values),
        object_ids=objects[1:],
        seller=_seller(child(agreement, _SELLER)),
        delivery=parties.delivery(delivery, values),
        attributes=coded,
        **_settled(settlement, currency, values),  # type: ignore[arg-type]
    )
    kept = replace(line.item, attributes=attributes) if coded else line.item
    return replace(line, item=kept, object_id=objects[0] if objects else None, extensions=said)


def _says_more(element: etree._Element) -> bool:
    """Whether a line has an element that only the extension knows; most have none."""
    references = 0
    for part in element:
        for each in part:
            most = _WATCHED.get(each.tag)
            if most is None:
                continue
            if len(each) > most or each.tag in _TELLING:
                return True
            references += each.tag == ram.AdditionalReferencedDocument
            if each.tag == ram.ApplicableProductCharacteristic and (
                child(each, _MEASURE) is not None or child(each, ram.TypeCode) is not None
            ):
                return True
    return references > 1


def _part(document: etree._Element | None) -> LinePart | None:
    kind, parent = text(document, _STATUS), text(document, _PARENT)
    return LinePart(kind, parent) if kind or parent else None


def _preceding(settlement: etree._Element | None, values: Values) -> tuple[PrecedingInvoice, ...]:
    if settlement is None:
        return ()
    return tuple(
        PrecedingInvoice(
            text(each, ram.IssuerAssignedID),
            values.date(each, ram.FormattedIssueDateTime),
            text(each, ram.TypeCode),
        )
        for each in settlement.iterchildren(ram.InvoiceReferencedDocument)
    )


def _objects(settlement: etree._Element | None) -> tuple[Identifier, ...]:
    if settlement is None:
        return ()
    return tuple(
        Identifier(value, text(each, ram.ReferenceTypeCode))
        for each in settlement.iterchildren(ram.AdditionalReferencedDocument)
        if text(each, ram.TypeCode) == OBJECT_TYPE
        and (value := text(each, ram.IssuerAssignedID)) is not None
    )


def _settled(
    settlement: etree._Element | None, currency: str | None, values: Values
) -> dict[str, object]:
    """VAT and total of the line, and why it has none."""
    summation = child(settlement, ram.SpecifiedTradeSettlementLineMonetarySummation)
    category = child(settlement, ram.ApplicableTradeTax)
    said: dict[str, object] = {
        "gross": values.decimal(summation, ram.GrandTotalAmount),
        "exemption_reason": text(category, ram.ExemptionReason),
        "exemption_code": text(category, ram.ExemptionReasonCode),
    }
    for each in summation.iterchildren(ram.TaxTotalAmount) if summation is not None else ():
        is_own = each.get("currencyID") == currency
        said.setdefault("vat" if is_own else "vat_accounting", values.number(each))
    return said


def _attributes(
    product: etree._Element | None, values: Values
) -> tuple[tuple[tuple[str, str], ...], tuple[CodedAttribute, ...]]:
    """Attributes as the standard knows them, and those with a code or a measure."""
    plain: list[tuple[str, str]] = []
    coded: list[CodedAttribute] = []
    for each in (
        product.iterchildren(ram.ApplicableProductCharacteristic) if product is not None else ()
    ):
        measure, code = child(each, _MEASURE), text(each, ram.TypeCode)
        if measure is None and code is None:
            plain.append((present(each, ram.Description) or "", present(each, ram.Value) or ""))
            continue
        coded.append(
            CodedAttribute(
                code,
                present(each, ram.Description),
                present(each, ram.Value),
                values.decimal(each, _MEASURE),
                measure.get("unitCode") if measure is not None else None,
            )
        )
    return tuple(plain), tuple(coded)


def _seller(element: etree._Element | None) -> FurtherParty | None:
    return None if element is None else _party(element, None)


def _party(element: etree._Element, role: PartyRole | None) -> FurtherParty:
    seller = parties.seller(element)
    return FurtherParty(
        role=role,
        name=seller.name,
        trading_name=seller.trading_name,
        identifiers=seller.identifiers,
        legal_id=seller.legal_id,
        vat_id=seller.vat_id,
        electronic_address=seller.electronic_address,
        address=seller.address,
        contact=seller.contact,
    )


def _further(
    agreement: etree._Element | None, settlement: etree._Element | None
) -> Iterator[FurtherParty]:
    for parent, table in ((agreement, _HEADER_PARTIES), (settlement, _PAYMENT_PARTIES)):
        for role, tag in table:
            element = child(parent, tag)
            if element is not None:
                yield _party(element, role)


def _globals(party: etree._Element | None) -> tuple[Identifier, ...]:
    every = (
        (identifier(each) for each in party.iterchildren(ram.GlobalID)) if party is not None else ()
    )
    return tuple(each for each in every if each is not None)


def _collected(settlement: etree._Element | None, values: Values) -> tuple[ThirdPartyPayment, ...]:
    """What EXTENDED adds to the amount due, that is not of the invoice itself."""
    return tuple(
        ThirdPartyPayment(
            amount=values.decimal(each, ram.ActualAmount), description=text(each, ram.Reason)
        )
        for each in (settlement.iterchildren(_ADJUSTMENT) if settlement is not None else ())
    )


def document_extensions(
    agreement: etree._Element | None, settlement: etree._Element | None, values: Values
) -> Extensions:
    """What the document says beyond EN 16931."""
    payee = child(settlement, ram.PayeeTradeParty)
    address = child(payee, ram.URIUniversalCommunication, ram.URIID)
    return Extensions(
        third_party_payments=_collected(settlement, values),
        parties=tuple(_further(agreement, settlement)),
        payee_address=identifier(address),
        buyer_identifiers=_globals(child(agreement, ram.BuyerTradeParty))[1:],
        payee_identifiers=_globals(payee)[1:],
    )
