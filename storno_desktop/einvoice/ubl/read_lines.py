"""UBL elements to invoice lines, allowances and charges (BG-20, BG-21, BG-25 to BG-32)."""

from __future__ import annotations

from lxml import etree

from storno_desktop.domain.semantic import (
    AllowanceCharge,
    Identifier,
    Item,
    Period,
    Price,
    SemanticLine,
)
from storno_desktop.einvoice.ubl.names import cac, cbc
from storno_desktop.einvoice.ubl.values import (
    BLANK,
    Values,
    attribute,
    child,
    identifier,
    present,
    stripped,
    text,
)


def period(element: etree._Element | None, values: Values) -> Period | None:
    """Read BG-14 or BG-26; a period that only holds BT-8 is none."""
    if element is None:
        return None
    read = Period(values.date(element, cbc.StartDate), values.date(element, cbc.EndDate))
    if read == Period() and len(element) and child(element, cbc.DescriptionCode) is not None:
        return None
    return read


def allowances(
    parent: etree._Element, values: Values
) -> tuple[tuple[AllowanceCharge, ...], tuple[AllowanceCharge, ...]]:
    """Read the allowances and the charges below a document or a line, each in its order."""
    kinds: tuple[list[AllowanceCharge], list[AllowanceCharge]] = ([], [])
    for element in parent.iterchildren(cac.AllowanceCharge):
        category = child(element, cac.TaxCategory)
        kinds[values.is_true(element, cbc.ChargeIndicator)].append(
            AllowanceCharge(
                amount=values.amount(element, cbc.Amount),
                base=values.amount(element, cbc.BaseAmount),
                percent=values.decimal(element, cbc.MultiplierFactorNumeric),
                vat_category=present(category, cbc.ID),
                vat_rate=values.decimal(category, cbc.Percent),
                reason=present(element, cbc.AllowanceChargeReason),
                reason_code=present(element, cbc.AllowanceChargeReasonCode),
            )
        )
    return tuple(kinds[0]), tuple(kinds[1])


def line(element: etree._Element, values: Values) -> SemanticLine:
    """Read BG-25 or, below one, BG-DEX-01."""
    quantity = child(element, cbc.InvoicedQuantity)
    if quantity is None:
        quantity = child(element, cbc.CreditedQuantity)
    item = child(element, cac.Item)
    category = child(item, cac.ClassifiedTaxCategory)
    less, more = allowances(element, values)
    return SemanticLine(
        id=text(element, cbc.ID),
        note=text(element, cbc.Note),
        object_id=_object(child(element, cac.DocumentReference)),
        quantity=None if quantity is None else values.decimal(element, str(quantity.tag)),
        unit=attribute(quantity, "unitCode"),
        net=values.amount(element, cbc.LineExtensionAmount),
        order_line=text(element, cac.OrderLineReference, cbc.LineID),
        accounting_reference=text(element, cbc.AccountingCost),
        period=period(child(element, cac.InvoicePeriod), values),
        allowances=less,
        charges=more,
        price=_price(child(element, cac.Price), values),
        vat_category=present(category, cbc.ID),
        vat_rate=values.decimal(category, cbc.Percent),
        item=_item(item),
        sub_lines=tuple(line(each, values) for each in element.iterchildren(cac.SubInvoiceLine)),
    )


def _object(reference: etree._Element | None) -> Identifier | None:
    """BT-128; without its type code an empty reference is none."""
    found = identifier(child(reference, cbc.ID))
    is_typed = text(reference, cbc.DocumentTypeCode) is not None
    return found if is_typed or (found is not None and found.value != BLANK) else None


def _price(element: etree._Element | None, values: Values) -> Price:
    if element is None:
        return Price()
    allowance = child(element, cac.AllowanceCharge)
    quantity = child(element, cbc.BaseQuantity)
    return Price(
        net=values.amount(element, cbc.PriceAmount),
        discount=values.amount(allowance, cbc.Amount),
        gross=values.amount(allowance, cbc.BaseAmount),
        base_quantity=values.decimal(element, cbc.BaseQuantity),
        base_unit=attribute(quantity, "unitCode"),
    )


def _item(element: etree._Element | None) -> Item:
    if element is None:
        return Item()
    return Item(
        name=text(element, cbc.Name),
        description=text(element, cbc.Description),
        seller_id=text(element, cac.SellersItemIdentification, cbc.ID),
        buyer_id=text(element, cac.BuyersItemIdentification, cbc.ID),
        standard_id=identifier(child(element, cac.StandardItemIdentification, cbc.ID)),
        classifications=_classifications(element),
        origin_country=present(element, cac.OriginCountry, cbc.IdentificationCode),
        attributes=tuple(
            (present(each, cbc.Name) or "", present(each, cbc.Value) or "")
            for each in element.iterchildren(cac.AdditionalItemProperty)
        ),
    )


def _classifications(item: etree._Element) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(value, attribute(code, "listID"), attribute(code, "listVersionID"))
        for group in item.iterchildren(cac.CommodityClassification)
        for code in group.iterchildren(cbc.ItemClassificationCode)
        if (value := stripped(code)) is not None
    )
