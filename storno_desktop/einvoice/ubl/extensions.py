"""What the extension of XRechnung adds to UBL: third-party payments (BG-DEX-09), sub lines."""

from __future__ import annotations

from lxml import etree

from storno_desktop.domain.extensions import NO_EXTENSIONS, Extensions, ThirdPartyPayment
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.ubl.elements import SubElement, put, put_amount
from storno_desktop.einvoice.ubl.names import cac, cbc
from storno_desktop.einvoice.ubl.values import Values, text


def carries_extensions(invoice: Semantic) -> bool:
    """Whether a document may have them: an XRechnung that is an Invoice."""
    is_german = "xrechnung" in (invoice.specification or "").lower()
    return is_german and not invoice.is_credit_note


def put_third_party_payments(
    root: etree._Element, payments: tuple[ThirdPartyPayment, ...], money: dict[str, str]
) -> None:
    """Append BG-DEX-09."""
    for each in payments:
        element = SubElement(root, cac.PrepaidPayment)
        put(element, cbc.ID, each.kind)
        put_amount(element, cbc.PaidAmount, each.amount, money)
        put(element, cbc.InstructionID, each.description)


def extensions(root: etree._Element, values: Values) -> Extensions:
    """Read what stands beyond EN 16931."""
    if "xrechnung" not in (text(root, cbc.CustomizationID) or "").lower():
        return NO_EXTENSIONS
    payments = tuple(
        ThirdPartyPayment(
            kind=text(each, cbc.ID),
            amount=values.amount(each, cbc.PaidAmount) if text(each, cbc.PaidAmount) else None,
            description=text(each, cbc.InstructionID),
        )
        for each in root.iterchildren(cac.PrepaidPayment)
    )
    return Extensions(third_party_payments=payments) if payments else NO_EXTENSIONS
