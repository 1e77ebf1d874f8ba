"""XRechnung in CII D16B."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from lxml import etree

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.cii import limits
from storno_desktop.einvoice.cii.names import PREFIXES, ram, rsm, udt
from storno_desktop.einvoice.cii.terms import forget, place
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.cii.write import tree
from storno_desktop.einvoice.rules.xrechnung_extension import ICD
from storno_desktop.einvoice.rules.xrechnung_kind import (
    CIUS,
    Kind,
    Syntax,
    is_stated,
    kind_of,
    levelled,
)
from storno_desktop.einvoice.silent import empty_ones, in_invoice
from storno_desktop.einvoice.ubl.limits import EMPTY
from storno_desktop.einvoice.ubl.values import text
from storno_desktop.einvoice.xrechnung.adapted import adapted, named

SPECIFICATION: Final = CIUS

_TRANSACTION: Final = "/*/rsm:SupplyChainTradeTransaction"
_SETTLEMENT: Final = f"{_TRANSACTION}/ram:ApplicableHeaderTradeSettlement"
_LINE: Final = f"{_TRANSACTION}/ram:IncludedSupplyChainTradeLineItem"
_AGREEMENT: Final = "ram:SpecifiedLineTradeAgreement"
_MEANS: Final = f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans"
_TOTAL: Final = "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount"
#: XPath 1.0 knows no number with a plus before it.
_NUMBER: Final = "translate(., '+', '')"
_OWN: Final = f"{_TOTAL}[@currencyID = {_SETTLEMENT}/ram:InvoiceCurrencyCode]"
_OTHER: Final = f"{_TOTAL}[@currencyID = {_SETTLEMENT}/ram:TaxCurrencyCode]"
_IS_SAID: Final = "normalize-space(ram:ChargeIndicator/udt:Indicator/text())"
_IS_UNSAID: Final = f"[not({_IS_SAID} = 'true' or {_IS_SAID} = 'false')]"
_GROSS: Final = f"{_AGREEMENT}/ram:GrossPriceProductTradePrice"
_NET: Final = f"{_AGREEMENT}/ram:NetPriceProductTradePrice"
_PRICES: Final = "//*[self::ram:NetPriceProductTradePrice or self::ram:GrossPriceProductTradePrice]"
#: Rule to the elements that break it, in every kind of XRechnung.
_OFFENDERS: Final = {
    "PEPPOL-EN16931-R043-1": "//ram:SpecifiedTradeAllowanceCharge"
    f"[boolean(ram:CalculationPercent) = boolean(ram:BasisAmount)]{_IS_UNSAID}",
    "PEPPOL-EN16931-R043-2": f"//ram:AppliedTradeAllowanceCharge{_IS_UNSAID}",
    "PEPPOL-EN16931-R044": f"{_LINE}/{_GROSS}[ram:AppliedTradeAllowanceCharge/ram:ActualAmount]"
    "[not(ram:AppliedTradeAllowanceCharge/ram:ChargeIndicator/udt:Indicator = 'false')]",
    "PEPPOL-EN16931-R053": f"{_SETTLEMENT}[count({_OWN}) > 1]",
    "PEPPOL-EN16931-R054": f"{_SETTLEMENT}[count({_TOTAL}[@currencyID"
    f" != {_SETTLEMENT}/ram:InvoiceCurrencyCode]) != number(boolean(ram:TaxCurrencyCode))]",
    "PEPPOL-EN16931-R055": f"{_SETTLEMENT}[ram:TaxCurrencyCode and {_OWN}]"
    f"[not({_OTHER}[{_NUMBER} < 0] and {_OWN}[{_NUMBER} < 0])"
    f" and not({_OTHER}[{_NUMBER} >= 0] and {_OWN}[{_NUMBER} >= 0])]",
    "PEPPOL-EN16931-R101": f"{_LINE}[ram:SpecifiedLineTradeSettlement"
    "/ram:AdditionalReferencedDocument and not(ram:SpecifiedLineTradeSettlement"
    "/ram:AdditionalReferencedDocument/ram:TypeCode = '130')]",
    "PEPPOL-EN16931-R121": f"{_PRICES}[ram:BasisQuantity][not(ram:BasisQuantity[{_NUMBER} > 0])]",
    "PEPPOL-EN16931-R130": f"{_PRICES}/ram:BasisQuantity[@unitCode][not(@unitCode"
    " = ../../../ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode)]",
    "BR-TMP-3": f"{_LINE}[{_GROSS}/ram:BasisQuantity and {_NET}/ram:BasisQuantity]"
    f"[{_GROSS}/ram:BasisQuantity != {_NET}/ram:BasisQuantity"
    f" or ({_GROSS}/ram:BasisQuantity/@unitCode and {_NET}/ram:BasisQuantity/@unitCode"
    f" and not({_GROSS}/ram:BasisQuantity/@unitCode = {_NET}/ram:BasisQuantity/@unitCode))]",
    "BR-DE-23-a": f"{_MEANS}[normalize-space(ram:TypeCode) = '30'"
    " or normalize-space(ram:TypeCode) = '58'][not(ram:PayeePartyCreditorFinancialAccount)]",
    "BR-DE-25-b": f"{_MEANS}[normalize-space(ram:TypeCode) = '59']"
    "[ram:PayerSpecifiedDebtorFinancialInstitution"
    " or ram:PayeeSpecifiedCreditorFinancialInstitution]",
    # Two amounts where the rule computes with one: KoSIT's validator stops.
    "PEPPOL-EN16931-R046": f"{_LINE}/{_GROSS}/ram:ChargeAmount[2]"
    f" | {_LINE}/{_GROSS}/ram:AppliedTradeAllowanceCharge[2]",
    "CII-SR-452": f"{_SETTLEMENT}/ram:SpecifiedTradePaymentTerms[2]",
    "CII-SR-453": f"({_SETTLEMENT}/ram:SpecifiedTradePaymentTerms/ram:Description)[2]",
    "CII-SR-454": f"{_LINE}/ram:SpecifiedLineTradeSettlement[count(ram:ApplicableTradeTax) != 1]",
}
#: What stands in a file decides these too, not what would be written of the invoice.
_DECIDED: Final = frozenset(
    {
        *(EMPTY, "PEPPOL-EN16931-R053", "PEPPOL-EN16931-R054", "PEPPOL-EN16931-R055"),
        *("CII-SR-454", "PEPPOL-EN16931-R110", "PEPPOL-EN16931-R111"),
    }
)
#: An identifier with a scheme where a global one belongs: the rule looks at its element.
_PLAIN_SCHEMES: Final = etree.XPath(
    "//ram:ID[@schemeID][not(ancestor::ram:SpecifiedTaxRegistration)]"
    "[contains(normalize-space(@schemeID), ' ')"
    " or not(contains($known, concat(' ', normalize-space(@schemeID), ' ')))]",
    namespaces=PREFIXES,
)
_KNOWN: Final = f" {' '.join(sorted(ICD))} "
_SUB_LINES: Final = etree.XPath(
    f"{_LINE}/ram:AssociatedDocumentLineDocument[//ram:ParentLineID]", namespaces=PREFIXES
)
_SEARCHES: Final = tuple(
    (rule, etree.XPath(path, namespaces=PREFIXES)) for rule, path in _OFFENDERS.items()
)
_GUIDELINE: Final = (
    rsm.ExchangedDocumentContext,
    ram.GuidelineSpecifiedDocumentContextParameter,
    ram.ID,
)


class XRechnungCii:
    """What German authorities take, in CII."""

    key: ClassVar[str] = "xrechnung-cii"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by EN 16931 as published for CII, its binding and the German rules."""
        from storno_desktop.einvoice.cii import rules
        from storno_desktop.einvoice.rules import xrechnung

        marked = named(invoice)
        standard = [
            *rules.check(marked),
            *limits.in_invoice(marked),
            *unwritable(marked),
            *in_invoice(marked, tree, place),
        ]
        forget()
        return xrechnung.check(marked, standard, Syntax.CII)

    def write(self, invoice: Semantic) -> bytes:
        """Write the document as XRechnung; CII has no sub lines, so that they are left out."""
        return cii.write(adapted(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a CII document and judge what only the file can show."""
        reading = cii.read(document, judge=_in_file)
        kind = kind_of(reading.semantic.specification)
        faults = [
            fault for fault in reading.structure_faults if fault.code != EMPTY or fault.is_fatal
        ]
        weighed = tuple(levelled(faults, Syntax.CII, kind))
        return replace(reading, structure_faults=weighed, decided=reading.decided | _DECIDED)


def _in_file(root: etree._Element) -> list[Fault]:
    specification = text(root, *_GUIDELINE)
    faults = [fault_at(each, EMPTY) for each in empty_ones(root)]
    for rule, search in _SEARCHES:
        faults += _told(rule, search(root))
    faults += _outside_period(root)
    if kind_of(specification) is Kind.EXTENSION:
        faults += _told("BR-DEX-05", _PLAIN_SCHEMES(root, known=_KNOWN))
        faults += _told("BR-DEX-15", _SUB_LINES(root), Severity.WARNING)
    if not is_stated(specification):
        faults.append(
            Fault("specification", "BR-DE-21", Severity.WARNING, (("found", specification or "–"),))
        )
    return faults


def _outside_period(root: etree._Element) -> list[Fault]:
    """R110 and R111: the days of a line are compared with those of the document as texts."""
    faults: list[Fault] = []
    for rule, name, is_late in (
        ("PEPPOL-EN16931-R110", "StartDateTime", False),
        ("PEPPOL-EN16931-R111", "EndDateTime", True),
    ):
        period = f"ram:BillingSpecifiedPeriod/ram:{name}"
        whole = _elements(root.xpath(f"{_SETTLEMENT}/{period}", namespaces=PREFIXES))
        if not whole:
            continue
        bounds = _days(whole[0])
        within = f"{_LINE}/ram:SpecifiedLineTradeSettlement/{period}"
        for day in _elements(root.xpath(within, namespaces=PREFIXES)):
            if not any(
                (each <= bound if is_late else each >= bound)
                for each in _days(day)
                for bound in bounds
            ):
                faults.append(fault_at(day, rule))
    return faults


def _days(element: etree._Element) -> list[str]:
    return [each.text or "" for each in element.iterchildren(udt.DateTimeString)]


def _elements(found: object) -> list[etree._Element]:
    return [each for each in found if is_element(each)] if isinstance(found, list) else []


def _told(rule: str, found: object, severity: Severity = Severity.FATAL) -> list[Fault]:
    return [fault_at(each, rule, severity) for each in _elements(found)]
