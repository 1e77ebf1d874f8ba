"""CII elements to invoice lines, allowances and charges (BG-20, BG-21, BG-25 to BG-32)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import (
    AllowanceCharge,
    Identifier,
    Item,
    Period,
    Price,
    SemanticLine,
)
from storno_desktop.einvoice.cii.names import RAM, ram
from storno_desktop.einvoice.cii.values import Values
from storno_desktop.einvoice.ubl.values import (
    attribute,
    child,
    identifier,
    present,
    stripped,
    text,
    written,
)

_LOGISTICS: Final = f"{{{RAM}}}SpecifiedLogisticsServiceCharge"
_APPLIED_AMOUNT: Final = f"{{{RAM}}}AppliedAmount"
_APPLIED_TAX: Final = f"{{{RAM}}}AppliedTradeTax"


def period(parent: etree._Element | None, values: Values) -> Period | None:
    """Read BG-14 or BG-26."""
    return _period(child(parent, ram.BillingSpecifiedPeriod), values)


def _period(element: etree._Element | None, values: Values) -> Period | None:
    if element is None:
        return None
    return Period(values.date(element, ram.StartDateTime), values.date(element, ram.EndDateTime))


def allowances(
    parent: etree._Element | None, values: Values
) -> tuple[tuple[AllowanceCharge, ...], tuple[AllowanceCharge, ...]]:
    """Read the allowances and the charges of a document or a line, each in its order."""
    kinds: tuple[list[AllowanceCharge], list[AllowanceCharge]] = ([], [])
    if parent is not None:
        for element in parent.iterchildren(ram.SpecifiedTradeAllowanceCharge):
            parts = _first_of_each(element)
            category = _first_of_each(parts.get(ram.CategoryTradeTax))
            kinds[values.is_charge(element)].append(
                AllowanceCharge(
                    amount=values.money(parts.get(ram.ActualAmount)),
                    base=values.money(parts.get(ram.BasisAmount)),
                    percent=values.number(parts.get(ram.CalculationPercent)),
                    vat_category=written(category.get(ram.CategoryCode)),
                    vat_rate=values.number(category.get(ram.RateApplicablePercent)),
                    reason=present(parts.get(ram.Reason)),
                    reason_code=present(parts.get(ram.ReasonCode)),
                )
            )
    return tuple(kinds[0]), tuple(kinds[1])


def logistics(parent: etree._Element | None, values: Values) -> tuple[AllowanceCharge, ...]:
    """Read the freight of EXTENDED as charges: they count in the same total (BT-108)."""
    charges = []
    for element in parent.iterchildren(_LOGISTICS) if parent is not None else ():
        category = child(element, _APPLIED_TAX)
        charges.append(
            AllowanceCharge(
                amount=values.decimal(element, _APPLIED_AMOUNT),
                vat_category=written(child(category, ram.CategoryCode)),
                vat_rate=values.decimal(category, ram.RateApplicablePercent),
                reason=present(element, ram.Description),
            )
        )
    return tuple(charges)


def reference(element: etree._Element | None) -> Identifier | None:
    """Read BT-18 or BT-128, whose scheme stands beside it."""
    value = text(element, ram.IssuerAssignedID)
    return None if value is None else Identifier(value, text(element, ram.ReferenceTypeCode))


def line(element: etree._Element, values: Values) -> SemanticLine:
    """Read BG-25."""
    parts = _first_of_each(element)
    agreement = _first_of_each(parts.get(ram.SpecifiedLineTradeAgreement))
    settlement = _first_of_each(parts.get(ram.SpecifiedLineTradeSettlement))
    document = _first_of_each(parts.get(ram.AssociatedDocumentLineDocument))
    quantity = _first_of_each(parts.get(ram.SpecifiedLineTradeDelivery)).get(ram.BilledQuantity)
    category = settlement.get(ram.ApplicableTradeTax)
    rated = _first_of_each(category)
    code = rated.get(ram.CategoryCode)  # empty is not absent: see `present`
    summation = _first_of_each(settlement.get(ram.SpecifiedTradeSettlementLineMonetarySummation))
    less: tuple[AllowanceCharge, ...] = ()
    more: tuple[AllowanceCharge, ...] = ()
    if ram.SpecifiedTradeAllowanceCharge in settlement:
        less, more = allowances(parts.get(ram.SpecifiedLineTradeSettlement), values)
    account = settlement.get(ram.ReceivableSpecifiedTradeAccountingAccount)
    return SemanticLine(
        id=stripped(document.get(ram.LineID)),
        note=text(document.get(ram.IncludedNote), ram.Content),
        object_id=reference(settlement.get(ram.AdditionalReferencedDocument)),
        quantity=values.number(quantity),
        unit=attribute(quantity, "unitCode"),
        net=values.money(summation.get(ram.LineTotalAmount)),
        order_line=text(agreement.get(ram.BuyerOrderReferencedDocument), ram.LineID),
        accounting_reference=text(account, ram.ID),
        period=_period(settlement.get(ram.BillingSpecifiedPeriod), values),
        allowances=less,
        charges=more,
        price=_price(agreement, values),
        vat_category=written(code),
        vat_rate=values.number(rated.get(ram.RateApplicablePercent)),
        item=_item(parts.get(ram.SpecifiedTradeProduct)),
    )


def _first_of_each(element: etree._Element | None) -> dict[str, etree._Element]:
    """The children by tag, in one pass; a line that lacks most of what may be is read fast."""
    found: dict[str, etree._Element] = {}
    if element is not None:
        for each in element:
            tag = each.tag
            if tag not in found:
                found[tag] = each
    return found


def _price(parts: Mapping[str, etree._Element], values: Values) -> Price:
    gross = _first_of_each(parts.get(ram.GrossPriceProductTradePrice))
    net = _first_of_each(parts.get(ram.NetPriceProductTradePrice))
    quantity = net.get(ram.BasisQuantity)
    if quantity is None:
        quantity = gross.get(ram.BasisQuantity)
    return Price(
        net=values.number(net.get(ram.ChargeAmount)),
        discount=values.decimal(gross.get(ram.AppliedTradeAllowanceCharge), ram.ActualAmount),
        gross=values.number(gross.get(ram.ChargeAmount)),
        base_quantity=values.number(quantity),
        base_unit=attribute(quantity, "unitCode"),
    )


def _item(product: etree._Element | None) -> Item:
    if product is None:
        return Item()
    parts = _first_of_each(product)
    attributes: tuple[tuple[str, str], ...] = ()
    if ram.ApplicableProductCharacteristic in parts:
        attributes = tuple(
            (present(each, ram.Description) or "", present(each, ram.Value) or "")
            for each in product.iterchildren(ram.ApplicableProductCharacteristic)
        )
    is_classified = ram.DesignatedProductClassification in parts
    return Item(
        name=stripped(parts.get(ram.Name)),
        description=stripped(parts.get(ram.Description)),
        seller_id=stripped(parts.get(ram.SellerAssignedID)),
        buyer_id=stripped(parts.get(ram.BuyerAssignedID)),
        standard_id=identifier(parts.get(ram.GlobalID)),
        classifications=_classifications(product) if is_classified else (),
        origin_country=present(parts.get(ram.OriginTradeCountry), ram.ID),
        attributes=attributes,
    )


def _classifications(product: etree._Element) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(value, attribute(code, "listID"), attribute(code, "listVersionID"))
        for group in product.iterchildren(ram.DesignatedProductClassification)
        for code in group.iterchildren(ram.ClassCode)
        if (value := stripped(code)) is not None
    )
