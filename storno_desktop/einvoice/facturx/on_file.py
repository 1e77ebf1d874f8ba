"""Rules that the profiles of Factur-X judge on the file itself, as published with 1.09.2.

A semantic invoice does not show them: whether an element stands empty or not at all, which tax a
group is about, which currency an amount says it is in, how a day is written that is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.codelists.countries import CII_COUNTRIES
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice._xml import is_element, line_of
from storno_desktop.einvoice.cii import periods
from storno_desktop.einvoice.cii.elements import DAY
from storno_desktop.einvoice.cii.names import PREFIXES, ram, rsm, udt
from storno_desktop.einvoice.cii.terms import place
from storno_desktop.einvoice.cii.terms import shown as path_of
from storno_desktop.einvoice.cii.values import DAY_FORMAT, RULED_DAY
from storno_desktop.einvoice.facturx.numbers import number, rounded
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.texts import ZERO, cents, shown, whole
from storno_desktop.einvoice.ubl.values import child

_ONE: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)
_LOGISTICS: Final = f"{ram.ID.removesuffix('ID')}SpecifiedLogisticsServiceCharge"
_APPLIED: Final = f"{ram.ID.removesuffix('ID')}AppliedAmount"
_VAT_PREFIXES: Final = CII_COUNTRIES | {"EL"}

_TRANSACTION: Final = "/*/rsm:SupplyChainTradeTransaction"
_AGREEMENT: Final = f"{_TRANSACTION}/ram:ApplicableHeaderTradeAgreement"
_DELIVERY: Final = f"{_TRANSACTION}/ram:ApplicableHeaderTradeDelivery"
_SETTLEMENT: Final = f"{_TRANSACTION}/ram:ApplicableHeaderTradeSettlement"
_GROUP: Final = f"{_SETTLEMENT}/ram:ApplicableTradeTax"
_LINE: Final = f"{_TRANSACTION}/ram:IncludedSupplyChainTradeLineItem"
_PRODUCT: Final = f"{_LINE}/ram:SpecifiedTradeProduct"
_LINE_SETTLEMENT: Final = f"{_LINE}/ram:SpecifiedLineTradeSettlement"
_IS_VAT: Final = "translate(ram:TypeCode, 'vat', 'VAT') = 'VAT'"
_ALLOWANCE: Final = f"{_SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge"
_IS_TRANSFER: Final = "ram:TypeCode = '30' or ram:TypeCode = '58'"
_ACCOUNT: Final = (
    f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans[{_IS_TRANSFER}]"
    "/ram:PayeePartyCreditorFinancialAccount"
)
_PERIOD: Final = "ram:BillingSpecifiedPeriod"
_IS_EMPTY_PERIOD: Final = "not(ram:StartDateTime or ram:EndDateTime)"


def _reduction(indicator: str) -> str:
    return (
        f"{_ALLOWANCE}[ram:ChargeIndicator/udt:Indicator = '{indicator}']"
        f"[not(ram:CategoryTradeTax[{_IS_VAT}]/ram:CategoryCode)]"
    )


def _without_scheme(party: str) -> str:
    first = f"ram:{party}/ram:URIUniversalCommunication[1]/ram:URIID/@schemeID"
    return f"{_AGREEMENT}[ram:{party}/ram:URIUniversalCommunication][not(normalize-space({first}))]"


#: Rule to what breaks it.
_OFFENDERS: Final = {
    "BR-03": "/*[not(rsm:ExchangedDocument/ram:IssueDateTime"
    f"/udt:DateTimeString[@format = '{DAY}'] != '')]",
    "BR-17": "//ram:PayeeTradeParty[not(ram:Name)]",
    "BR-32": _reduction("false"),
    "BR-37": _reduction("true"),
    "BR-45": f"{_GROUP}[not(ram:BasisAmount)]",
    "BR-46": f"{_GROUP}[not(ram:CalculatedAmount)]",
    "BR-47": f"{_GROUP}[not(ram:CategoryCode)]",
    "BR-48": f"{_GROUP}[not(ram:RateApplicablePercent or ram:CategoryCode = 'O')]",
    "BR-49": f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans[not(ram:TypeCode)]",
    "BR-50": f"{_ACCOUNT}[not(normalize-space(ram:IBANID) or normalize-space(ram:ProprietaryID))]",
    "BR-52": "//ram:AdditionalReferencedDocument[not(ram:IssuerAssignedID != '')]",
    "BR-55": f"{_SETTLEMENT}/ram:InvoiceReferencedDocument[not(ram:IssuerAssignedID != '')]",
    "BR-56": f"{_AGREEMENT}/ram:SellerTaxRepresentativeTradeParty"
    "[not(ram:SpecifiedTaxRegistration/ram:ID[@schemeID = 'VA'] != '')]",
    "BR-57": f"{_DELIVERY}[ram:ShipToTradeParty/ram:PostalTradeAddress]"
    "[not(ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID != '')]",
    "BR-61": f"{_ACCOUNT}[not(ram:IBANID or ram:ProprietaryID)]",
    "BR-62": _without_scheme("SellerTradeParty"),
    "BR-63": _without_scheme("BuyerTradeParty"),
    "BR-64": f"{_PRODUCT}[ram:GlobalID][not(ram:GlobalID/@schemeID != '')]",
    "BR-65": f"{_PRODUCT}[ram:DesignatedProductClassification]"
    "[not(ram:DesignatedProductClassification/ram:ClassCode/@listID != '')]",
    "BR-CO-03": f"{_GROUP}[ram:TaxPointDate and ram:DueDateTypeCode]",
    "BR-CO-04": f"{_LINE}[not(ram:SpecifiedLineTradeSettlement"
    f"/ram:ApplicableTradeTax[{_IS_VAT}]/ram:CategoryCode)]",
    "BR-CO-18": f"{_SETTLEMENT}[not(ram:ApplicableTradeTax)]",
    "BR-CO-19": f"{_SETTLEMENT}/{_PERIOD}[{_IS_EMPTY_PERIOD}]",
    "BR-CO-20": f"{_LINE_SETTLEMENT}/{_PERIOD}[{_IS_EMPTY_PERIOD}]",
    # Warnings of the standard, which stop a document here.
    **{
        f"CII-SR-{number}": f"{_AGREEMENT}/ram:{party}[ram:DefinedTradeContact/ram:PersonName]"
        "[ram:DefinedTradeContact/ram:DepartmentName]"
        for number, party in ((465, "SellerTradeParty"), (466, "BuyerTradeParty"))
    },
}
#: What EXTENDED asks for alone.
_OFFENDERS_IN_EXTENDED: Final = {
    "BR-CO-25": "/*[number(//ram:DuePayableAmount) > 0]"
    "[not(//ram:SpecifiedTradePaymentTerms[ram:DueDateDateTime or ram:Description])]",
    "BR-FXEXT-01": "/*/rsm:ExchangedDocument/ram:IncludedNote[ram:SubjectCode]"
    "[not(ram:ContentCode or ram:Content)]",
    "BR-FXEXT-02": "//ram:AssociatedDocumentLineDocument/ram:IncludedNote[ram:SubjectCode]"
    "[not(ram:ContentCode or ram:Content)]",
    "BR-FXEXT-03": "//ram:SpecifiedTaxRegistration/ram:ID[not(ancestor::ram:SellerTradeParty)]"
    "[not(@schemeID = 'VA')]",
    "BR-FXEXT-BR-54-1": "//ram:ApplicableProductCharacteristic"
    "[not(ram:Description or ram:TypeCode)]",
    "BR-FXEXT-BR-54-2": "//ram:ApplicableProductCharacteristic[not(ram:Value)]"
    "[not(ram:ValueMeasure/@unitCode != '')]"
    " | //ram:ApplicableProductCharacteristic[ram:Value][ram:ValueMeasure]",
}
#: Rules of EXTENDED alone, to the sentence that they share with others.
_FAMILIES: Final = {
    "BR-FXEXT-01": "FX-EXT-NOTE",
    "BR-FXEXT-02": "FX-EXT-NOTE",
    "BR-FXEXT-03": "FX-EXT-NUMBER",
    "BR-FXEXT-BR-54-1": "BR-54",
    "BR-FXEXT-BR-54-2": "BR-54",
}

#: Every rule of EN 16931 that is judged here; what else says so has read less than there is.
CODES: Final = frozenset(
    (
        *(*_OFFENDERS, "BR-29", "BR-30", "BR-CL-03", "BR-CO-09", "BR-CO-12", "BR-CO-15"),
        *("BR-CO-17", "BR-CO-25"),
    )
)
#: The rules that EXTENDED alone has.
CODES_IN_EXTENDED: Final = frozenset(_OFFENDERS_IN_EXTENDED)
#: Those that the rules of the standard, by which EN 16931 is judged too, ask for in more cases.
STRICTER_IN_EN16931: Final = frozenset(
    (
        *("BR-17", "BR-47", "BR-48", "BR-52", "BR-56", "BR-64", "BR-65", "BR-CO-03"),
        "BR-CO-12",
    )
)

_Search = tuple[str, etree.XPath]


def _searches(offenders: dict[str, str]) -> tuple[_Search, ...]:
    return tuple((code, etree.XPath(path, namespaces=PREFIXES)) for code, path in offenders.items())


_SEARCHES: Final = _searches(_OFFENDERS)
_SEARCHES_IN_EXTENDED: Final = _searches(_OFFENDERS_IN_EXTENDED)
_VAT_NUMBERS: Final = etree.XPath(
    "//ram:SpecifiedTaxRegistration/ram:ID[@schemeID = 'VA']", namespaces=PREFIXES
)
_DAYS: Final = etree.XPath(f"//udt:DateTimeString[@format = '{DAY}']", namespaces=PREFIXES)


def faults(root: etree._Element, profile: str, judges: Callable[[str], bool]) -> list[Fault]:
    """What a file breaks of the rules that a profile has; `judges` tells which."""
    found = [*_found(root, _SEARCHES, judges), *periods.faults(root), *_vat_numbers(root)]
    settlement = child(
        child(root, rsm.SupplyChainTradeTransaction), ram.ApplicableHeaderTradeSettlement
    )
    if settlement is not None:
        found += _sums(settlement)
    found = [fault for fault in found if judges(fault.code)]
    if profile == "extended":
        found += _found(root, _SEARCHES_IN_EXTENDED, lambda _: True)
    if profile in {"en16931", "extended"}:
        found += [
            _fault(each, DAY_FORMAT, message=each.text or "")
            for each in _elements(_DAYS(root))
            if not RULED_DAY.fullmatch((each.text or "").strip())
        ]
    if profile == "en16931":
        found += _currencies(root)
    return found


def _fault(element: etree._Element, code: str, **said: str) -> Fault:
    params = [("element", path_of(element)), ("line", str(line_of(element) or "")), *said.items()]
    if code in _FAMILIES:
        params.append(("family", _FAMILIES[code]))
    return Fault(place(element), code, Severity.FATAL, tuple(params))


def _elements(found: object) -> list[etree._Element]:
    return [each for each in found if is_element(each)] if isinstance(found, list) else []


def _found(
    root: etree._Element, searches: Iterable[_Search], judges: Callable[[str], bool]
) -> Iterator[Fault]:
    for code, search in searches:
        if judges(code):
            for element in _elements(search(root)):
                yield _fault(element, code)


def _vat_numbers(root: etree._Element) -> Iterator[Fault]:
    """BR-CO-09, for whoever has a VAT number."""
    for element in _elements(_VAT_NUMBERS(root)):
        if (element.text or "")[:2] not in _VAT_PREFIXES:
            yield _fault(element, "BR-CO-09", found=element.text or "")


def _currencies(root: etree._Element) -> Iterator[Fault]:
    """BR-CL-03: the currency that a VAT total is in."""
    for element in root.iter(ram.TaxTotalAmount):
        currency = element.get("currencyID")
        if currency is not None and currency.strip() not in LATEST.currencies:
            yield _fault(element, "BR-CL-03", found=currency)


def _sums(settlement: etree._Element) -> Iterator[Fault]:
    """BR-CO-12, BR-CO-15 and BR-CO-17."""
    for group in settlement.iterchildren(ram.ApplicableTradeTax):
        yield from _vat(group)
    summation = child(settlement, ram.SpecifiedTradeSettlementHeaderMonetarySummation)
    if summation is None:
        return
    charges = [
        number(each, ram.ActualAmount)
        for each in settlement.iterchildren(ram.SpecifiedTradeAllowanceCharge)
        if _indicator(each) == "true"
    ]
    if charges or child(summation, ram.ChargeTotalAmount) is not None:
        logistics = (number(each, _APPLIED) for each in settlement.iterchildren(_LOGISTICS))
        expected = rounded(charges) + rounded(logistics)
        stated = number(summation, ram.ChargeTotalAmount)
        if stated is None or cents(stated) != expected:
            yield _fault(summation, "BR-CO-12", found=shown(stated), expected=shown(expected))
    currency = child(settlement, ram.InvoiceCurrencyCode)
    if currency is not None:
        yield from _gross(summation, currency.text or "")


def _indicator(reduction: etree._Element) -> str:
    indicator = child(reduction, ram.ChargeIndicator, udt.Indicator)
    return "" if indicator is None else indicator.text or ""


def _gross(summation: etree._Element, currency: str) -> Iterator[Fault]:
    """BR-CO-15: net and the VAT total in the invoice's currency come to gross."""
    net = number(summation, ram.TaxBasisTotalAmount)
    gross = number(summation, ram.GrandTotalAmount)
    if gross is not None and gross == net:
        return
    totals = [
        number(each)
        for each in summation.iterchildren(ram.TaxTotalAmount)
        if each.get("currencyID") == currency
    ]
    expected = None
    if len(totals) == 1 and totals[0] is not None and net is not None:
        expected = cents(net + totals[0])
    if gross is None or gross != expected:
        yield _fault(summation, "BR-CO-15", found=shown(gross), expected=shown(expected))


def _vat(group: etree._Element) -> Iterator[Fault]:
    """BR-CO-17: a rate counts in a group of VAT; the tolerance of 1.00 is included."""
    tax = child(group, ram.TypeCode)
    is_vat = tax is not None and (tax.text or "").strip().upper() == "VAT"
    rate = number(group, ram.RateApplicablePercent) if is_vat else None
    base, vat = number(group, ram.BasisAmount), number(group, ram.CalculatedAmount)
    product = ZERO
    if rate is None or whole(rate) == 0:
        is_right = vat is not None and whole(vat) == 0
    elif base is None or vat is None:
        is_right = False
    else:
        product = cents(abs(base) * rate / _HUNDRED)
        is_right = abs(abs(vat) - product) <= _ONE
    if not is_right:
        yield _fault(group, "BR-CO-17", found=shown(vat), expected=shown(product))
