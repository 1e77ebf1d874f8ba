"""XRechnung in UBL 2.1."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from lxml import etree

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.rules.xrechnung_kind import (
    CIUS,
    Kind,
    Syntax,
    is_stated,
    kind_of,
    levelled,
)
from storno_desktop.einvoice.silent import empty_ones, in_invoice
from storno_desktop.einvoice.ubl import limits
from storno_desktop.einvoice.ubl.names import PREFIXES, cbc
from storno_desktop.einvoice.ubl.terms import forget, place
from storno_desktop.einvoice.ubl.values import fault_at
from storno_desktop.einvoice.ubl.values import text as text_of
from storno_desktop.einvoice.ubl.write import tree
from storno_desktop.einvoice.xrechnung.adapted import adapted, named

SPECIFICATION: Final = CIUS

_LINE: Final = "(cac:InvoiceLine | cac:CreditNoteLine)"
_IS_SAID: Final = "normalize-space(cbc:ChargeIndicator/text())"
#: XPath 1.0 knows no number with a plus before it.
_NUMBER: Final = "translate(., '+', '')"
_OWN: Final = (
    "cac:TaxTotal/cbc:TaxAmount[@currencyID = normalize-space(/*/cbc:DocumentCurrencyCode)]"
)
_OTHER: Final = "cac:TaxTotal/cbc:TaxAmount[@currencyID = normalize-space(/*/cbc:TaxCurrencyCode)]"
#: Rule to the elements that break it, in every kind of XRechnung.
_OFFENDERS: Final = {
    "BR-DE-14": "/*/cac:TaxTotal[cac:TaxSubtotal][preceding-sibling::cac:TaxTotal[cac:TaxSubtotal]]"
    "/cac:TaxSubtotal[not(cac:TaxCategory/cbc:Percent[normalize-space()])]",
    "PEPPOL-EN16931-R043": f"(/*/cac:AllowanceCharge | /*/*[self::cac:InvoiceLine"
    f" or self::cac:CreditNoteLine]/cac:AllowanceCharge)"
    "[boolean(cbc:MultiplierFactorNumeric) = boolean(cbc:BaseAmount)]"
    f"[not({_IS_SAID} = 'true' or {_IS_SAID} = 'false')]",
    "PEPPOL-EN16931-R044": f"//cac:Price/cac:AllowanceCharge[not({_IS_SAID} = 'false')]",
    "PEPPOL-EN16931-R053": "/*[count(cac:TaxTotal[cac:TaxSubtotal]) != 1]",
    "PEPPOL-EN16931-R054": "/*[count(cac:TaxTotal[not(cac:TaxSubtotal)])"
    " != number(boolean(cbc:TaxCurrencyCode))]",
    "PEPPOL-EN16931-R055": f"/*[cbc:TaxCurrencyCode]"
    f"[not({_OWN}[{_NUMBER} <= 0] and {_OTHER}[{_NUMBER} <= 0])"
    f" and not({_OWN}[{_NUMBER} >= 0] and {_OTHER}[{_NUMBER} >= 0])]",
    "PEPPOL-EN16931-R101": "/*/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
    "[cac:DocumentReference and not(cac:DocumentReference/cbc:DocumentTypeCode = '130')]",
}
#: The same, in the extension alone.
_IN_EXTENSION: Final = {
    "BR-DEX-03": "//cac:SubInvoiceLine/cac:Item[count(cac:ClassifiedTaxCategory) > 1]",
    "BR-DEX-14": "/*/cac:PrepaidPayment[not(cbc:PaidAmount/@currencyID"
    " = /*/cbc:DocumentCurrencyCode)]",
}
#: What stands in a file decides these too, not what would be written of the invoice.
_DECIDED: Final = limits.DECIDED | {
    *(limits.EMPTY, "PEPPOL-EN16931-R053", "PEPPOL-EN16931-R054", "PEPPOL-EN16931-R055"),
}
_SUB_LINE: Final = "cac:SubInvoiceLine"
_PREPAID: Final = "cac:PrepaidPayment"


def _searches(offenders: dict[str, str]) -> tuple[tuple[str, etree.XPath], ...]:
    return tuple((rule, etree.XPath(path, namespaces=PREFIXES)) for rule, path in offenders.items())


_SEARCHES: Final = _searches(_OFFENDERS)
_EXTENSION_SEARCHES: Final = _searches(_IN_EXTENSION)


class XRechnungUbl:
    """What German authorities take, in UBL."""

    key: ClassVar[str] = "xrechnung-ubl"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by EN 16931, its UBL binding and the German rules, as KoSIT weighs them."""
        from storno_desktop.einvoice.rules import en16931, xrechnung

        marked = named(invoice)
        standard = [
            *en16931.check(marked),
            *limits.in_invoice(marked),
            *unwritable(marked),
            *in_invoice(marked, tree, place),
        ]
        forget()
        return xrechnung.check(marked, standard, Syntax.UBL)

    def write(self, invoice: Semantic) -> bytes:
        """Write the document as XRechnung, with the extension where it needs it."""
        return ubl.write(adapted(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a UBL document and judge what only the file can show."""
        reading = ubl.read(document, _in_file)
        kind = kind_of(reading.semantic.specification)
        faults = [
            weighed
            for fault in reading.structure_faults
            if (weighed := _weighed(fault, kind)) is not None
        ]
        weighed_faults = tuple(levelled(faults, Syntax.UBL, kind))
        return replace(reading, structure_faults=weighed_faults, decided=_DECIDED)


def _weighed(fault: Fault, kind: Kind) -> Fault | None:
    """What the binding tells, as XRechnung sees it: the extension knows two more elements."""
    if fault.code == limits.EMPTY:
        return fault if fault.is_fatal else None
    element = dict(fault.params).get("element", "").rpartition("/")[2]
    if fault.code != limits.NOT_READ or element not in {_SUB_LINE, _PREPAID}:
        return fault
    if kind is Kind.EXTENSION:
        return None
    if element == _PREPAID:
        return fault
    return replace(fault, code="UBL-CR-646", severity=Severity.FATAL)


def _in_file(root: etree._Element) -> list[Fault]:
    specification = text_of(root, cbc.CustomizationID)
    searches = _SEARCHES
    if kind_of(specification) is Kind.EXTENSION:
        searches += _EXTENSION_SEARCHES
    faults = [fault_at(each, limits.EMPTY) for each in empty_ones(root)]
    for rule, search in searches:
        found = search(root)
        if isinstance(found, list):
            faults += [fault_at(each, rule) for each in found if is_element(each)]
    if not is_stated(specification):
        faults.append(
            Fault("specification", "BR-DE-21", Severity.WARNING, (("found", specification or "–"),))
        )
    return faults
