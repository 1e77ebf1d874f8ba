"""Rules of Peppol that only the file can show: empty elements, currencies, repetitions.

A semantic invoice has room for one value of each term and writes it well; somebody else's file
may not have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.codelists.peppol import CURRENCIES
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.ubl.names import PREFIXES
from storno_desktop.einvoice.ubl.values import fault_at

_LINE = "/*/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
_INDICATOR = "normalize-space(cbc:ChargeIndicator)"
#: Elements that are judged as amounts; a VAT total without groups has a currency of its own.
_AMOUNTS = " or ".join(
    f"self::cbc:{name}"
    for name in (
        *("Amount", "BaseAmount", "PriceAmount", "TaxableAmount", "LineExtensionAmount"),
        *("TaxExclusiveAmount", "TaxInclusiveAmount", "AllowanceTotalAmount"),
        *("ChargeTotalAmount", "PrepaidAmount", "PayableRoundingAmount", "PayableAmount"),
    )
)
_IN_GROUPED_TOTAL = "self::cbc:TaxAmount[parent::cac:TaxSubtotal or ../cac:TaxSubtotal]"
_TAX_AMOUNT = "cac:TaxTotal/cbc:TaxAmount"
#: XPath 1.0 knows no number with a plus before it.
_NUMBER = "translate(., '+', '')"
_OWN = f"{_TAX_AMOUNT}[@currencyID = normalize-space(/*/cbc:DocumentCurrencyCode)]"
_OTHER = f"{_TAX_AMOUNT}[@currencyID = normalize-space(/*/cbc:TaxCurrencyCode)]"
_DATES = " or ".join(
    f"self::cbc:{name}"
    for name in (
        *("IssueDate", "DueDate", "TaxPointDate", "StartDate", "EndDate", "ActualDeliveryDate"),
    )
)
_SELLER = "/*/cac:AccountingSupplierParty/cac:Party"
_COUNTRY = "cac:PostalAddress/cac:Country/cbc:IdentificationCode"
_DANISH = (
    f"/*[local-name() = 'Invoice'][cac:AccountingSupplierParty/cac:Party/{_COUNTRY} = 'DK']"
    f"[cac:AccountingCustomerParty/cac:Party/{_COUNTRY} = 'DK']"
)
_IS_GREEK = (
    "starts-with(cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID, 'EL')"
    f" or {_COUNTRY} = 'GR' or {_COUNTRY} = 'EL'"
)
_OF_A_GREEK = f"/*[cac:AccountingSupplierParty/cac:Party[{_IS_GREEK}]]"
#: White space beside a text that is compared letter by letter, or before it.
_IS_LOOSE = "[string() != normalize-space()]"
_IS_INDENTED = "[substring(., 1, 1) != substring(normalize-space(), 1, 1)]"

#: Rule to the elements that break it.
_OFFENDERS: Final = {
    "PEPPOL-EN16931-R008": "//*[not(*) and not(normalize-space())]",
    "PEPPOL-EN16931-R043": " | ".join(
        f"{place}/cac:AllowanceCharge"
        "[boolean(cbc:MultiplierFactorNumeric) = boolean(cbc:BaseAmount)]"
        f"[not({_INDICATOR} = 'true' or {_INDICATOR} = 'false')]"
        for place in ("/*", _LINE)
    ),
    "PEPPOL-EN16931-R044": f"//cac:Price/cac:AllowanceCharge[not({_INDICATOR} = 'false')]",
    "PEPPOL-EN16931-R051": f"//*[{_AMOUNTS} or {_IN_GROUPED_TOTAL}]"
    "[not(@currencyID = /*/cbc:DocumentCurrencyCode)]",
    "PEPPOL-EN16931-R053": "/*[count(cac:TaxTotal[cac:TaxSubtotal]) != 1]",
    "PEPPOL-EN16931-R054": "/*[count(cac:TaxTotal[not(cac:TaxSubtotal)])"
    " != number(boolean(cbc:TaxCurrencyCode))]",
    "PEPPOL-EN16931-R055": f"/*[cbc:TaxCurrencyCode]"
    f"[not({_OWN}[{_NUMBER} <= 0] and {_OTHER}[{_NUMBER} <= 0])"
    f" and not({_OWN}[{_NUMBER} >= 0] and {_OTHER}[{_NUMBER} >= 0])]",
    "PEPPOL-EN16931-R080": "(/*[local-name() = 'CreditNote']"
    "/cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '50'])[2]",
    "PEPPOL-EN16931-R100": f"{_LINE}/cac:DocumentReference[2]",
    "PEPPOL-EN16931-R101": f"{_LINE}[not(cac:DocumentReference/cbc:DocumentTypeCode = '130')]"
    "/cac:DocumentReference[1]",
    "PEPPOL-COMMON-R042": "//*[self::cbc:EndpointID or self::cbc:CompanyID or"
    f" (self::cbc:ID and parent::cac:PartyIdentification)][@schemeID = '0184']{_IS_LOOSE}",
    "DK-R-005": f"{_DANISH}/cac:PaymentMeans/cbc:PaymentMeansCode{_IS_LOOSE}",
    "GR-R-001-2": f"{_OF_A_GREEK}/cbc:ID{_IS_INDENTED}",
    "GR-R-009": f"{_SELLER}[{_IS_GREEK}]/cbc:EndpointID{_IS_LOOSE}",
    "GR-R-010": f"{_OF_A_GREEK}/cac:AccountingCustomerParty/cac:Party[{_IS_GREEK}]"
    f"/cbc:EndpointID{_IS_LOOSE}",
    "PEPPOL-EN16931-F001": f"//*[{_DATES}][string-length(text()) != 10]",
}
_SEARCHES: Final = tuple(
    (rule, etree.XPath(path, namespaces=PREFIXES)) for rule, path in _OFFENDERS.items()
)
_CURRENCY_IDS: Final = etree.XPath(
    f"//*[{_AMOUNTS} or self::cbc:TaxAmount]/@currencyID", namespaces=PREFIXES
)

#: Faults of the reader that weigh more here, or are found more closely.
REPLACED: Final = frozenset({"PEPPOL-EN16931-R008", "PEPPOL-EN16931-R051"})
#: What stands in a file decides these, not what would be written of the invoice.
DECIDED: Final = frozenset(
    {
        *("PEPPOL-EN16931-CL007", "PEPPOL-EN16931-R053", "PEPPOL-EN16931-R054"),
        *("PEPPOL-EN16931-R055", "PEPPOL-EN16931-R008"),
    }
)


def in_file(root: etree._Element) -> Iterator[Fault]:
    """Judge a UBL document as it is written."""
    for rule, search in _SEARCHES:
        found = search(root)
        for element in found if isinstance(found, list) else ():
            if is_element(element):
                yield fault_at(element, rule, message=element.get("currencyID") or "")
    yield from _currencies(root)


def _currencies(root: etree._Element) -> Iterator[Fault]:
    """CL007: the currency of each amount is on the list."""
    found = _CURRENCY_IDS(root)
    used = {str(each) for each in found} if isinstance(found, list) else set()
    for currency in sorted(used - CURRENCIES):
        yield Fault("currency", "PEPPOL-EN16931-CL007", params=(("found", currency),))
