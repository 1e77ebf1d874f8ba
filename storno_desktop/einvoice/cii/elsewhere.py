"""Rules of the standard on what a semantic invoice has no room for (EN 16931-CII, 1.3.16).

Published rules ask for an element wherever it stands, and compare some texts letter by letter.
Codes are held to their lists in `cii.coded`, periods to their order in `cii.periods`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol

from lxml import etree

from storno_desktop.domain.codelists.reasons import ALLOWANCE_REASONS
from storno_desktop.domain.codelists.taxes import VAT_CATEGORIES
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.cii.names import PREFIXES, ram, udt
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.texts import is_in
from storno_desktop.einvoice.ubl.values import text

#: What stands in a file decides these, not what is read of it.
DECIDED: Final = frozenset({"BR-29", "BR-30", "BR-49", "BR-CL-03", "BR-CL-07", "BR-CO-09"})

_SETTLEMENT: Final = "/*/*/ram:ApplicableHeaderTradeSettlement"
_LINE: Final = "/*/*/ram:IncludedSupplyChainTradeLineItem"
_OF_LINE: Final = f"{_LINE}/ram:SpecifiedLineTradeSettlement"
_MEANS: Final = f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans"
_UNKNOWN_MEANS: Final = etree.XPath(f"{_MEANS}[not(ram:TypeCode)]", namespaces=PREFIXES)
_REFERENCES: Final = etree.XPath(
    "/*/*/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument"
    f"/ram:ReferenceTypeCode | {_OF_LINE}/ram:AdditionalReferencedDocument/ram:ReferenceTypeCode",
    namespaces=PREFIXES,
)


class _Check(Protocol):
    """Judges an element: the rules that it breaks."""

    def __call__(self, element: etree._Element, /) -> Iterator[str]:
        """Name the rules."""
        ...


def in_document(root: etree._Element) -> Iterator[Fault]:
    """Judge what is read of a document by its letters."""
    for each in _found(_UNKNOWN_MEANS, root):
        yield fault_at(each, "BR-49")
    for each in _found(_REFERENCES, root):
        for rule in _qualifier(each):
            yield fault_at(each, rule, message=each.text or "")


def in_part(part: etree._Element) -> Iterator[Fault]:
    """Judge an element that is not read, and all that stands below it."""
    for element in part.iter(etree.Element):
        check = _CHECKS.get(str(element.tag))
        if check is not None:
            for rule in check(element):
                yield fault_at(element, rule)


def _parents(element: etree._Element) -> list[str]:
    return [str(each.tag) for each in element.iterancestors()]


def _code(rule: str, known: frozenset[str], *parents: str) -> _Check:
    """The text of an element, below one of the parents or anywhere, is a code of a list."""

    def check(element: etree._Element) -> Iterator[str]:
        is_meant = not parents or _parents(element)[0] in parents
        if is_meant and not is_in(element.text or "", known):
            yield rule

    return check


def _scheme(rule: str, known: frozenset[str], name: str, *parents: str) -> _Check:
    """An attribute of an element, where it has one, is a code of a list."""

    def check(element: etree._Element) -> Iterator[str]:
        stated = element.get(name)
        is_meant = not parents or _parents(element)[0] in parents
        if is_meant and stated is not None and not is_in(stated, known):
            yield rule

    return check


_qualifier: Final = _code("BR-CL-07", LATEST.reference_qualifiers)


def _reason(element: etree._Element) -> Iterator[str]:
    """BR-CL-19 and BR-CL-20: allowances and charges have reasons of their own."""
    parent = element.getparent()
    if parent is None or str(parent.tag) != ram.SpecifiedTradeAllowanceCharge:
        return
    indicator = text(parent, ram.ChargeIndicator, udt.Indicator)
    if indicator in {"false", "0"} and not is_in(element.text or "", ALLOWANCE_REASONS):
        yield "BR-CL-19"
    if indicator in {"true", "1"} and not is_in(element.text or "", LATEST.charge_reasons):
        yield "BR-CL-20"


def _category(element: etree._Element) -> Iterator[str]:
    yield from _code("BR-CL-17", VAT_CATEGORIES, ram.CategoryTradeTax)(element)
    yield from _code("BR-CL-18", VAT_CATEGORIES, ram.ApplicableTradeTax)(element)


_CHECKS: Final[dict[str, Callable[[etree._Element], Iterator[str]]]] = {
    ram.ReferenceTypeCode: _qualifier,
    ram.ClassCode: _scheme("BR-CL-13", LATEST.classification_schemes, "listID"),
    ram.TypeCode: _code("BR-CL-16", LATEST.payment_means, ram.SpecifiedTradeSettlementPaymentMeans),
    ram.CategoryCode: _category,
    ram.ReasonCode: _reason,
}


def _found(search: etree.XPath, root: etree._Element) -> list[etree._Element]:
    found = search(root)
    return [each for each in found if is_element(each)] if isinstance(found, list) else []
