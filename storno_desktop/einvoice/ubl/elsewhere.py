"""Rules of the standard on what a semantic invoice has no room for (EN 16931-UBL, any edition).

Published rules ask for an element wherever it stands: the VAT of a single line, the address of its
delivery, an amount that no term is for. They look at its letters too: white space around a code is
none of it for some rules, and is for others. Codes are held to their lists in `ubl.coded`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from lxml import etree

from storno_desktop.domain.codelists.documents import VAT_POINT_CODES
from storno_desktop.domain.codelists.reasons import ALLOWANCE_REASONS
from storno_desktop.domain.codelists.taxes import VAT_CATEGORIES
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import VatBreakdown
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import folded, has_fine_digits, is_in
from storno_desktop.einvoice.rules.totals import group_faults
from storno_desktop.einvoice.rules.vat_families import families
from storno_desktop.einvoice.ubl.names import PREFIXES, cac, cbc
from storno_desktop.einvoice.ubl.values import Values, child, fault_at, text

#: What stands in a file decides these, not what is read of it.
DECIDED: Final = frozenset({"BR-53", "BR-CL-03", "BR-CO-09", "UBL-SR-44", "UBL-SR-47"})

_UNUSED_TAX_CURRENCY: Final = etree.XPath(
    "/*/cbc:TaxCurrencyCode[not(//cac:TaxTotal/cbc:TaxAmount/@currencyID = .)]",
    namespaces=PREFIXES,
)
_FINE: Final = 2  # decimals of an amount


class _Check(Protocol):
    """Judges an element: the rules that it breaks."""

    def __call__(self, element: etree._Element, edition: Edition, /) -> Iterator[str]:
        """Name the rules."""
        ...


def in_document(root: etree._Element) -> Iterator[Fault]:
    """Judge what is read of a document by its letters, wherever it stands."""
    for unused in _found(_UNUSED_TAX_CURRENCY, root):
        yield fault_at(unused, "BR-53")
    for tag, rule in ((cbc.PaymentID, "UBL-SR-44"), (cbc.PaymentMeansCode, "UBL-SR-47")):
        stated = [*root.iter(tag)]
        if len({each.text or "" for each in stated}) > 1:
            yield fault_at(stated[0], rule)


def in_part(part: etree._Element, edition: Edition) -> Iterator[Fault]:
    """Judge an element that is not read, and all that stands below it."""
    for element in part.iter(etree.Element):
        for rule in _broken(element, edition):
            yield fault_at(element, rule)


def _broken(element: etree._Element, edition: Edition) -> Iterator[str]:
    name = etree.QName(element).localname
    if name.endswith("Amount") and not name.endswith("PriceAmount") and _is_fine(element):
        yield "UBL-DT-01"
    if name.endswith("BinaryObject"):
        yield from _binary(element)
    check = _CHECKS.get(str(element.tag))
    if check is not None:
        yield from check(element, edition)


def _is_fine(amount: etree._Element) -> bool:
    """Whether an amount has more than two decimals; one of a price may."""
    if len((amount.text or "").partition(".")[2]) <= _FINE:
        return False
    return not any(
        str(each.tag) == cac.AllowanceCharge and _is_below(each, cac.Price)
        for each in amount.iterancestors()
    )


def _binary(element: etree._Element) -> Iterator[str]:
    if element.get("mimeCode") is None:
        yield "UBL-DT-06"
    if element.get("filename") is None:
        yield "UBL-DT-07"


def _is_below(element: etree._Element, *parents: str) -> bool:
    parent = element.getparent()
    return parent is not None and str(parent.tag) in parents


def _point(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-CL-06: when VAT falls due."""
    if _is_below(element, cac.InvoicePeriod) and not is_in(element.text or "", VAT_POINT_CODES):
        yield "BR-CL-06"


def _classification(element: etree._Element, edition: Edition) -> Iterator[str]:
    """BR-CL-13: the list of a classification is one of UNTDID 7143."""
    stated = element.get("listID")
    is_meant = stated is not None and _is_below(element, cac.CommodityClassification)
    if is_meant and not is_in(stated or "", edition.classification_schemes):
        yield "BR-CL-13"


def _category_code(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-CL-17 and BR-CL-18."""
    for parent, rule in ((cac.TaxCategory, "BR-CL-17"), (cac.ClassifiedTaxCategory, "BR-CL-18")):
        if _is_below(element, parent) and not is_in(element.text or "", VAT_CATEGORIES):
            yield rule


def _reason(element: etree._Element, edition: Edition) -> Iterator[str]:
    """BR-CL-19 and BR-CL-20: allowances and charges have reasons of their own."""
    indicator = text(element.getparent(), cbc.ChargeIndicator)
    if indicator in {"false", "0"} and not is_in(element.text or "", ALLOWANCE_REASONS):
        yield "BR-CL-19"
    if indicator in {"true", "1"} and not is_in(element.text or "", edition.charge_reasons):
        yield "BR-CL-20"


def _period(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-29 and BR-CO-19."""
    start, end = text(element, cbc.StartDate), text(element, cbc.EndDate)
    if start and end and end < start:
        yield "BR-29"
    if not any(
        child(element, tag) is not None for tag in (cbc.StartDate, cbc.EndDate, cbc.DescriptionCode)
    ):
        yield "BR-CO-19"


def _attribute(element: etree._Element, _edition: Edition) -> Iterator[str]:
    if child(element, cbc.Name) is None or child(element, cbc.Value) is None:
        yield "BR-54"


def _place(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-57: an address of delivery has a country."""
    country = child(element, cac.Country, cbc.IdentificationCode)
    if country is None and _is_below(element, cac.DeliveryLocation):
        yield "BR-57"


def _preceding(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-55, UBL-SR-06 and UBL-SR-07."""
    documents = [*element.iterchildren(cac.InvoiceDocumentReference)]
    if not any(child(each, cbc.ID) is not None for each in documents):
        yield from ("BR-55", "UBL-SR-07")
    if len(documents) > 1:
        yield "UBL-SR-06"


def _group(element: etree._Element, _edition: Edition) -> Iterator[str]:
    """BR-45 to BR-48, BR-CO-17, BR-DEC-19 and 20: the VAT of a line has a breakdown too."""
    if not _is_below(element, cac.TaxTotal):
        return
    values = Values(None)
    base, vat = values.amount(element, cbc.TaxableAmount), values.amount(element, cbc.TaxAmount)
    category = _vat_category(element)
    group = VatBreakdown(base, vat, text(category, cbc.ID), values.decimal(category, cbc.Percent))
    yield from (fault.code for fault in group_faults(0, group))
    for rule, amount in (("BR-DEC-19", base), ("BR-DEC-20", vat)):
        if has_fine_digits(amount):
            yield rule


def _vat_category(parent: etree._Element) -> etree._Element | None:
    found = parent.iterchildren(cac.TaxCategory)
    return next((each for each in found if _is_of_vat(each)), None)


def _is_of_vat(category: etree._Element) -> bool:
    return (text(category, cac.TaxScheme, cbc.ID) or "").upper() == "VAT"


def _category(element: etree._Element, edition: Edition) -> Iterator[str]:
    """Rules 06 and 07 of each category: the rate beside it in an allowance or a charge."""
    family = families(edition).get(folded(text(element, cbc.ID) or ""))
    if family is None or not _is_below(element, cac.AllowanceCharge) or not _is_of_vat(element):
        return
    if not family.rate.allows(Values(None).decimal(element, cbc.Percent)):
        indicator = text(element.getparent(), cbc.ChargeIndicator)
        yield family.code(7 if indicator in {"true", "1"} else 6)


_CHECKS: Final[dict[str, _Check]] = {
    cbc.ID: _category_code,
    cbc.ItemClassificationCode: _classification,
    cbc.AllowanceChargeReasonCode: _reason,
    cbc.DescriptionCode: _point,
    cac.InvoicePeriod: _period,
    cac.TaxSubtotal: _group,
    cac.TaxCategory: _category,
    cac.AdditionalItemProperty: _attribute,
    cac.Address: _place,
    cac.BillingReference: _preceding,
}


def _found(search: etree.XPath, root: etree._Element) -> list[etree._Element]:
    found = search(root)
    return [each for each in found if is_element(each)] if isinstance(found, list) else []
