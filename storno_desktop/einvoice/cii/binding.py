"""The rules of the CII binding as searches: which elements of a file break CII-SR and CII-DT.

Most files break none, so the searches are grouped: many are made only where a cheaper look has
found something that they could be about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.cii import coded, periods
from storno_desktop.einvoice.cii.names import PREFIXES
from storno_desktop.einvoice.cii.values import DAY_FORMAT, fault_at
from storno_desktop.einvoice.ubl.values import XSD

_TRANSACTION = "/*/rsm:SupplyChainTradeTransaction"
_LINE = f"{_TRANSACTION}/ram:IncludedSupplyChainTradeLineItem"
_AGREEMENT = f"{_TRANSACTION}/ram:ApplicableHeaderTradeAgreement"
_SETTLEMENT = f"{_TRANSACTION}/ram:ApplicableHeaderTradeSettlement"
_PRODUCT = f"{_LINE}/ram:SpecifiedTradeProduct"
_TOTALS = f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation"
_MEANS = f"{_SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans"
_LINE_SETTLEMENT = f"{_LINE}/ram:SpecifiedLineTradeSettlement"
_CONTEXT = "/*/rsm:ExchangedDocumentContext"
_GUIDELINE = "ram:GuidelineSpecifiedDocumentContextParameter"
_CHARGE = f"{_SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge"
_IS_VAT = "(ram:TypeCode = 'VAT' or translate(ram:TypeCode, 'vat', 'VAT') = 'VAT')"
_IS_NEARLY_VAT = "translate(normalize-space(ram:TypeCode), 'vat', 'VAT') = 'VAT'"
#: Groups of these categories have rules of their own instead (cii.vat).
_OWN = (
    f"[not({_IS_VAT}"
    " and (ram:CategoryCode = 'L' or ram:CategoryCode = 'M' or ram:CategoryCode = 'O'))]"
)
_NO_SCHEME = (
    "[ram:URIUniversalCommunication]"
    "[not(normalize-space(ram:URIUniversalCommunication[1]/ram:URIID/@schemeID))]"
)
_REFERENCE = "//ram:*[contains(local-name(), 'ReferencedDocument')]"
_SUPPORTING = "self::ram:AdditionalReferencedDocument and ram:TypeCode = '916'"
#: Identifiers with rules of their own (CII-DT-001 to 007); all others have CII-DT-101 to 104.
_PLAIN_ID = (
    f"parent::{_GUIDELINE} or parent::rsm:ExchangedDocument or self::ram:SellerAssignedID"
    " or (self::ram:LineID and parent::ram:AssociatedDocumentLineDocument)"
)
_IS_ID = "substring(local-name(), string-length(local-name()) - 1) = 'ID'"
_AMOUNT = (
    "//ram:*[substring(local-name(), string-length(local-name()) - 5) = 'Amount']"
    "[not(self::ram:TaxTotalAmount)]"
)
_QUANTITY = "//ram:*[self::ram:BasisQuantity or self::ram:BilledQuantity]"


def _in_each(below: str, *groups: str) -> str:
    """One path for several groups; libxml2 is slow to sort what a bracket brings together."""
    return " | ".join(f"{group}/{below}" for group in groups)


def _in_references(below: str) -> str:
    return _in_each(f"ram:AdditionalReferencedDocument/{below}", _AGREEMENT, _LINE_SETTLEMENT)


_TAX_TYPE = "ram:TypeCode[. != 'VAT']"
#: Totals that stand once (CII-SR-477 to CII-SR-494).
_ONCE: Final = {
    477: "LineTotalAmount",
    478: "ChargeTotalAmount",
    479: "AllowanceTotalAmount",
    480: "TaxBasisTotalAmount",
    481: "RoundingAmount",
    482: "GrandTotalAmount",
    483: "InformationAmount",
    484: "TotalPrepaidAmount",
    485: "TotalDiscountAmount",
    486: "TotalAllowanceChargeAmount",
    487: "DuePayableAmount",
    488: "RetailValueExcludingTaxInformationAmount",
    489: "TotalDepositFeeInformationAmount",
    490: "ProductValueExcludingTobaccoTaxInformationAmount",
    491: "TotalRetailValueInformationAmount",
    492: "GrossLineTotalAmount",
    493: "NetLineTotalAmount",
    494: "NetIncludingTaxesLineTotalAmount",
}
#: Children that a reference never has (CII-DT-016 to CII-DT-030).
_NOT_IN_REFERENCE: Final = {
    "016": "StatusCode",
    "017": "CopyIndicator",
    "019": "GlobalID",
    "020": "RevisionID",
    "023": "Information",
    "025": "SectionName",
    "026": "PreviousRevisionID",
    "028": "EffectiveSpecifiedPeriod",
    "029": "IssuerTradeParty",
    "030": "AttachedSpecifiedBinaryFile",
}
#: Children that a period never has (CII-DT-068 to CII-DT-081).
_NOT_IN_PERIOD: Final = {
    "068": "StartDateTime/udt:DateTime",
    "069": "DurationMeasure",
    "070": "InclusiveIndicator",
    "071": "Description",
    "072": "EndDateTime/udt:DateTime",
    "073": "CompleteDateTime",
    "074": "OpenIndicator",
    "075": "SeasonCode",
    "076": "ID",
    "077": "Name",
    "078": "SequenceNumeric",
    "079": "StartDateFlexibilityCode",
    "080": "ContinuousIndicator",
    "081": "PurposeCode",
}
#: Children that an address never has (CII-DT-082 to CII-DT-096).
_NOT_IN_ADDRESS: Final = {
    "082": "ID",
    "083": "PostOfficeBox",
    "084": "BuildingName",
    "086": "LineFour",
    "087": "LineFive",
    "088": "StreetName",
    "089": "CitySubDivisionName",
    "090": "CountryName",
    "091": "CountrySubDivisionID",
    "092": "AttentionOf",
    "093": "CareOf",
    "094": "BuildingNumber",
    "095": "DepartmentName",
    "096": "AdditionalStreetName",
}
_ID_ATTRIBUTES: Final = {
    "1": "schemeName",
    "2": "schemeAgencyName",
    "3": "schemeDataURI",
    "4": "schemeURI",
    "5": "schemeID",
    "6": "schemeAgencyID",
    "7": "schemeVersionID",
}

#: Rule to the elements that break it, whatever else the file holds.
_ALWAYS: Final = {
    "BR-03": "/*/rsm:ExchangedDocument/ram:IssueDateTime[udt:DateTimeString]"
    "[not(udt:DateTimeString/@format = '102')]",
    "BR-CL-06": f"{_SETTLEMENT}/ram:ApplicableTradeTax/ram:DueDateTypeCode"
    "[not(normalize-space() = '5' or normalize-space() = '29' or normalize-space() = '72')]",
    # A file may say nothing of what a format would fill in, or name another tax than VAT.
    "BR-01": f"{_CONTEXT}[not(normalize-space({_GUIDELINE}/ram:ID))]",
    "BR-32": f"{_CHARGE}[ram:ChargeIndicator/udt:Indicator = 'false']"
    f"[not(ram:CategoryTradeTax[{_IS_VAT}]/ram:CategoryCode)]",
    "BR-37": f"{_CHARGE}[ram:ChargeIndicator/udt:Indicator = 'true']"
    f"[not(ram:CategoryTradeTax[{_IS_VAT}]/ram:CategoryCode)]",
    "BR-47": f"{_SETTLEMENT}/ram:ApplicableTradeTax[not({_IS_VAT} and ram:CategoryCode)]{_OWN}",
    "BR-48": f"{_SETTLEMENT}/ram:ApplicableTradeTax[not({_IS_VAT}"
    f" and (ram:RateApplicablePercent or ram:CategoryCode = 'O'))]{_OWN}",
    "BR-CO-17": f"{_SETTLEMENT}/ram:ApplicableTradeTax[not({_IS_NEARLY_VAT})]"
    f"[not(round(ram:CalculatedAmount) = 0)]{_OWN}",
    "BR-CO-04": f"{_LINE}[not(ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax[{_IS_VAT}]"
    "/ram:CategoryCode)]",
    "BR-62": f"{_AGREEMENT}/ram:SellerTradeParty{_NO_SCHEME}",
    "BR-63": f"{_AGREEMENT}/ram:BuyerTradeParty{_NO_SCHEME}",
    # The semantic invoice has room for one VAT total in the currency of the document.
    "BR-CO-15": f"({_TOTALS}[not(ram:GrandTotalAmount = ram:TaxBasisTotalAmount)]"
    f"/ram:TaxTotalAmount[@currencyID = {_SETTLEMENT}/ram:InvoiceCurrencyCode])[2]"
    # Nor does it know that the only one is in another.
    f" | ({_TOTALS}[../ram:InvoiceCurrencyCode][ram:TaxTotalAmount]"
    f"[not(ram:GrandTotalAmount = ram:TaxBasisTotalAmount)]"
    f"[not(ram:TaxTotalAmount/@currencyID = {_SETTLEMENT}/ram:InvoiceCurrencyCode)])",
    "BR-CL-08": "/*/rsm:ExchangedDocument/ram:IncludedNote/ram:SubjectCode[not(normalize-space())]",
    "CII-SR-009": f"{_CONTEXT}[count({_GUIDELINE}) != 1]",
    "CII-SR-010": f"{_CONTEXT}[count({_GUIDELINE}/ram:ID) != 1]",
    "CII-SR-014": "/*/rsm:ExchangedDocument[count(ram:TypeCode) != 1]",
    "CII-SR-046": f"{_PRODUCT}/ram:GlobalID[not(../ram:GlobalID/@schemeID)]",
    "CII-SR-090": f"{_PRODUCT}/ram:OriginTradeCountry"
    "[count(../ram:OriginTradeCountry/ram:ID) != 1]",
    "CII-SR-069": f"{_PRODUCT}/ram:ApplicableProductCharacteristic[count(ram:Description) != 1]",
    "CII-SR-072": f"{_PRODUCT}/ram:ApplicableProductCharacteristic[count(ram:Value) != 1]",
    "CII-SR-439": f"{_LINE}/ram:SpecifiedLineTradeAgreement"
    "[count(ram:NetPriceProductTradePrice/ram:ChargeAmount) != 1]",
    "CII-SR-461": f"({_SETTLEMENT}/ram:ApplicableTradeTax/ram:TaxPointDate)[2]",
    "CII-SR-462": f"{_SETTLEMENT}/ram:ApplicableTradeTax/ram:DueDateTypeCode"
    f"[. != ({_SETTLEMENT}/ram:ApplicableTradeTax/ram:DueDateTypeCode)[1]]",
    "CII-SR-463": _in_each(
        "ram:SpecifiedTradeAllowanceCharge[not(ram:ChargeIndicator)]", _SETTLEMENT, _LINE_SETTLEMENT
    ),
    "CII-SR-467": f"{_MEANS}/ram:TypeCode"
    f"[normalize-space() != normalize-space(({_MEANS}/ram:TypeCode)[1])]",
    "CII-SR-468": f"{_MEANS}/ram:Information"
    f"[normalize-space() != normalize-space(({_MEANS}/ram:Information)[1])]",
    "CII-SR-470": f"{_MEANS}"
    "[normalize-space(ram:TypeCode) = '30' or normalize-space(ram:TypeCode) = '58']"
    "[not(ram:PayeePartyCreditorFinancialAccount/*[self::ram:IBANID or self::ram:ProprietaryID])]",
    "CII-DT-033": f"{_LINE}/ram:SpecifiedLineTradeAgreement/*/ram:BasisQuantity[@unitCode]"
    f"[not({_LINE}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode)]",
    "CII-DT-037": _in_each(
        _TAX_TYPE,
        f"{_SETTLEMENT}/ram:ApplicableTradeTax",
        f"{_SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax",
        f"{_LINE_SETTLEMENT}/ram:ApplicableTradeTax",
    ),
}
#: Looked for where a document is referred to that has a type.
_ON_REFERENCES: Final = {
    "BR-52": "//ram:AdditionalReferencedDocument[not(normalize-space(ram:IssuerAssignedID))]",
    "CII-DT-015": _in_references(f"ram:URIID[not(parent::*[{_SUPPORTING}])]"),
    "CII-DT-018": _in_references("ram:TypeCode[not(. = '50' or . = '130' or . = '916')]"),
    "CII-DT-021": _in_references(f"ram:Name[not(parent::*[{_SUPPORTING}])]"),
    "CII-DT-022": _in_references(f"ram:AttachmentBinaryObject[not(parent::*[{_SUPPORTING}])]"),
    "CII-DT-024": _in_references("ram:ReferenceTypeCode[not(../ram:TypeCode = '130')]"),
}
_HAS_REFERENCE: Final = etree.XPath(f"boolean({_in_references('*')})", namespaces=PREFIXES)
#: Looked for where something was found that is not read, or stands there once too often.
_ON_UNREAD: Final = {
    "CII-SR-440": "//ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge"
    "/ram:ActualAmount[2]",
    "CII-SR-441": f"{_LINE}/ram:SpecifiedLineTradeAgreement"
    "[count(ram:NetPriceProductTradePrice/ram:ChargeAmount) > 1]",
    "CII-SR-455": f"{_AGREEMENT}/ram:SellerTradeParty/ram:DefinedTradeContact[2]",
    "CII-SR-456": f"{_AGREEMENT}/ram:BuyerTradeParty/ram:DefinedTradeContact[2]",
    "CII-SR-459": f"{_AGREEMENT}/ram:SellerTradeParty/ram:URIUniversalCommunication[2]",
    "CII-SR-460": f"{_AGREEMENT}/ram:BuyerTradeParty/ram:URIUniversalCommunication[2]",
    "CII-SR-469": f"({_SETTLEMENT}/ram:PaymentReference)[2]",
    "CII-SR-471": "//ram:SpecifiedTradeAllowanceCharge/ram:RateApplicablePercent[2]",
    "CII-SR-472": "//ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax[2]",
    "CII-SR-473": "//ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount[2]",
    **{f"CII-SR-{number}": f"{_TOTALS}/ram:{name}[2]" for number, name in _ONCE.items()},
    "CII-DT-015": f"{_REFERENCE}/ram:URIID[not(parent::*[{_SUPPORTING}])]",
    "CII-DT-018": f"{_REFERENCE}/ram:TypeCode[not(parent::ram:AdditionalReferencedDocument"
    " and (. = '50' or . = '130' or . = '916'))]",
    "CII-DT-021": f"{_REFERENCE}/ram:Name[not(parent::*[{_SUPPORTING}])]",
    "CII-DT-022": f"{_REFERENCE}/ram:AttachmentBinaryObject[not(parent::*[{_SUPPORTING}])]",
    "CII-DT-024": f"{_REFERENCE}/ram:ReferenceTypeCode[not(parent::"
    "ram:AdditionalReferencedDocument[ram:TypeCode = '130'])]",
    "CII-DT-027": f"{_REFERENCE}/ram:FormattedIssueDateTime"
    "[not(parent::ram:InvoiceReferencedDocument)]",
    "CII-DT-037": f"//ram:*[contains(local-name(), 'TradeTax')]/{_TAX_TYPE}",
    "CII-SR-462": "//ram:ApplicableTradeTax/ram:DueDateTypeCode"
    "[. != (//ram:ApplicableTradeTax/ram:DueDateTypeCode)[1]]",
    **{
        f"CII-DT-{number}": f"{_REFERENCE}/ram:{name}" for number, name in _NOT_IN_REFERENCE.items()
    },
    **{
        f"CII-DT-{number}": f"//ram:BillingSpecifiedPeriod/ram:{name}"
        for number, name in _NOT_IN_PERIOD.items()
    },
    **{
        f"CII-DT-{number}": f"//ram:PostalTradeAddress/ram:{name}"
        for number, name in _NOT_IN_ADDRESS.items()
    },
}
#: Looked for where an attribute stands that our writer never writes there.
_ON_ATTRIBUTES: Final = {
    **{
        f"CII-DT-00{number}": f"//ram:*[@{name}][{_IS_ID}][{_PLAIN_ID}]"
        for number, name in _ID_ATTRIBUTES.items()
    },
    **{
        f"CII-DT-10{number}": f"//ram:*[@{name}][{_IS_ID}][not({_PLAIN_ID})]"
        for number, name in list(_ID_ATTRIBUTES.items())[:4]
    },
    "CII-DT-008": "//ram:TypeCode[@name]",
    "CII-DT-009": "//ram:TypeCode[@listURI]",
    "CII-DT-013": "/*[@languageID]",
    "CII-DT-014": "/*[@languageLocaleID]",
    "CII-DT-031": f"{_AMOUNT}[@currencyID]",
    "CII-DT-032": f"{_AMOUNT}[@currencyCodeListVersionID]",
    "CII-DT-034": f"{_QUANTITY}[@unitCodeListID]",
    "CII-DT-035": f"{_QUANTITY}[@unitCodeListAgencyID]",
    "CII-DT-036": f"{_QUANTITY}[@unitCodeListAgencyName]",
}
_ORDINARY: Final = " or ".join(
    f"name() = '{name}'"
    for name in (
        *("unitCode", "format", "currencyID", "schemeID", "listID", "listVersionID"),
        *("mimeCode", "filename"),
    )
)
#: Attributes are walked, not elements: most have none, and what has one has one that is usual.
_HAS_ODD_ATTRIBUTE: Final = etree.XPath(
    f"boolean(//*/@*[not({_ORDINARY}) or position() > 2 or (position() = 2"
    " and not(parent::ram:ClassCode or parent::ram:AttachmentBinaryObject))"
    " or (name() = 'currencyID' and not(parent::ram:TaxTotalAmount))"
    " or (name() = 'listID' and not(parent::ram:ClassCode))"
    f" or (name() = 'schemeID' and parent::*[{_PLAIN_ID}])])",
    namespaces=PREFIXES,
)
#: What later editions of the schema allow more often than D16B, by which EN 16931 is judged.
_NOT_IN_D16B: Final = (
    f"{_SETTLEMENT}/ram:InvoiceReferencedDocument[2]",
    f"{_LINE}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument[2]",
    "/*/rsm:ExchangedDocument/ram:IncludedNote/ram:SubjectCode[2]",
    f"{_PRODUCT}/ram:Description[2]",
    f"{_MEANS}/ram:PayeePartyCreditorFinancialAccount[2]",
)
#: The names that D16B fixes for the lists of codes.
_LISTS: Final = {
    "//ram:CategoryCode": "5305",
    "//ram:DueDateTypeCode": "2475",
    "//ram:InvoiceCurrencyCode": "ISO 4217 3A",
    "//ram:TaxCurrencyCode": "ISO 4217 3A",
    "//ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode": "4465_AllowanceChargeReasonCode",
    "//ram:ReferenceTypeCode": "1153_ReferenceTypeCode",
    "/*/rsm:ExchangedDocument/ram:TypeCode": "1001",
    f"{_REFERENCE}/ram:TypeCode": "1001",
    f"{_MEANS}/ram:TypeCode": "4461",
    "//ram:*[contains(local-name(), 'TradeTax')]/ram:TypeCode": "5153",
}
#: A group of the breakdown whose amounts are computed with: those of O, L and M are not.
_JUDGED_GROUP = (
    f"{_SETTLEMENT}/ram:ApplicableTradeTax"
    "[not(ram:CategoryCode = 'O' or ram:CategoryCode = 'L' or ram:CategoryCode = 'M')]"
)
#: What the schema allows twice, and the published rules cannot be evaluated on.
_NOT_TWICE: Final = (
    f"({_AGREEMENT}/ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration"
    "/ram:ID[@schemeID = 'VA'])[2]",
    f"{_PRODUCT}/ram:Name[2]",
    f"{_LINE_SETTLEMENT}/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount[2]",
    f"{_JUDGED_GROUP}/ram:CalculatedAmount[2]",
    f"{_JUDGED_GROUP}/ram:BasisAmount[2]",
    f"{_JUDGED_GROUP}/ram:RateApplicablePercent[2]",
)
_TAG: Final = attrgetter("tag")
_Alternatives = tuple[frozenset[str], ...]
_Searches = tuple[tuple[str, etree.XPath, _Alternatives], ...]


def _searches(offenders: Iterable[tuple[str, str]]) -> _Searches:
    return tuple(
        (rule, etree.XPath(path, namespaces=PREFIXES), _steps(path)) for rule, path in offenders
    )


_STEP: Final = re.compile(r"\b(ram|rsm|udt):(\w+)")
_CONDITION: Final = re.compile(r"\[[^\[\]]*\]")


def _steps(path: str) -> _Alternatives:
    """The elements without which a path finds nothing, for each of its alternatives.

    What stands in conditions may be absent as well as there.
    """
    bare = path
    while (shorter := _CONDITION.sub("", bare)) != bare:
        bare = shorter
    return tuple(
        frozenset(f"{{{PREFIXES[prefix]}}}{name}" for prefix, name in _STEP.findall(part))
        for part in bare.split("|")
    )


_ALWAYS_SEARCHES: Final = _searches(_ALWAYS.items())
_REFERENCE_SEARCHES: Final = _searches(_ON_REFERENCES.items())
_UNREAD_SEARCHES: Final = _searches(_ON_UNREAD.items())
_ATTRIBUTE_SEARCHES: Final = _searches(_ON_ATTRIBUTES.items())
_D16B_SEARCHES: Final = _searches((XSD, path) for path in _NOT_IN_D16B)
_LIST_SEARCHES: Final = _searches(
    (XSD, f"{path}[@listID != '{name}']") for path, name in _LISTS.items()
)
_TWICE_SEARCHES: Final = _searches((XSD, path) for path in _NOT_TWICE)

#: Every rule of the binding that is judged here and stops a document.
CODES: Final = frozenset(
    code
    for code in (*_ALWAYS, *_ON_REFERENCES, *_ON_UNREAD, *_ON_ATTRIBUTES, DAY_FORMAT)
    if code.startswith("CII-")
)


def offences(root: etree._Element, *, has_unread: bool, is_extended: bool = False) -> list[Fault]:
    """Every element that breaks a rule; `has_unread` tells that something is not read.

    What is not in the D16B schema may stand in a document of an extension, which has its own.
    """
    there: frozenset[str] = frozenset(map(_TAG, root.iter()))
    faults = _offences(_ALWAYS_SEARCHES, root, there)
    if _HAS_REFERENCE(root):
        faults += _offences(_REFERENCE_SEARCHES, root, there)
    if has_unread:
        faults += _offences(_UNREAD_SEARCHES, root, there)
        faults += _offences(_TWICE_SEARCHES, root, there, message="maxOccurs: 1")
    has_odd_attribute = _HAS_ODD_ATTRIBUTE(root)
    if has_odd_attribute:
        faults += _offences(_ATTRIBUTE_SEARCHES, root, there)
    if not is_extended:
        faults += _offences(_D16B_SEARCHES, root, there, message="D16B")
        if has_odd_attribute:
            faults += _offences(_LIST_SEARCHES, root, there, message="D16B")
    faults += coded.faults(root)
    faults += periods.faults(root)
    return list(dict.fromkeys(faults))


def _offences(
    searches: _Searches, root: etree._Element, there: frozenset[str], message: str = ""
) -> list[Fault]:
    return [
        fault_at(element, rule, message=message)
        for rule, search, alternatives in searches
        if any(steps <= there for steps in alternatives)
        for element in _found(search, root)
    ]


def _found(search: etree.XPath, root: etree._Element) -> list[etree._Element]:
    found = search(root)
    return [each for each in found if is_element(each)] if isinstance(found, list) else []
