"""Which CII element holds which business term (EN 16931-3-3), and what a fault there is called.

The paths are local names below the message. A path with `-` is known to the binding without being
a term of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lxml import etree

from storno_desktop.domain import terms
from storno_desktop.einvoice.cii.names import QDT, RAM, RSM, UDT, ram
from storno_desktop.einvoice.cii.references import OBJECT_TYPE, TENDER_TYPE

_ADDRESS = (
    "LineOne",
    "LineTwo",
    "LineThree",
    "CityName",
    "PostcodeCode",
    "CountrySubDivisionName",
    "CountryID",
)


def _address(party: str, group: str, *numbers: int) -> dict[str, str]:
    path = f"{party}/PostalTradeAddress"
    pairs = zip(_ADDRESS, numbers, strict=True)
    return {path: group} | {f"{path}/{name}": f"BT-{number}" for name, number in pairs}


def _contact(party: str, group: str, name: str, phone: str, email: str) -> dict[str, str]:
    path = f"{party}/DefinedTradeContact"
    return {
        path: group,
        f"{path}/PersonName": name,
        f"{path}/DepartmentName": name,
        f"{path}/TelephoneUniversalCommunication/CompleteNumber": phone,
        f"{path}/EmailURIUniversalCommunication/URIID": email,
    }


def _day(path: str, term: str, inner: str = "DateTimeString") -> dict[str, str]:
    return {path: term, f"{path}/{inner}": term}


_CONTEXT = "ExchangedDocumentContext"
_DOCUMENT = "ExchangedDocument"
_TRANSACTION = "SupplyChainTradeTransaction"
_AGREEMENT = f"{_TRANSACTION}/ApplicableHeaderTradeAgreement"
_DELIVERY = f"{_TRANSACTION}/ApplicableHeaderTradeDelivery"
_SETTLEMENT = f"{_TRANSACTION}/ApplicableHeaderTradeSettlement"
_SELLER = f"{_AGREEMENT}/SellerTradeParty"
_BUYER = f"{_AGREEMENT}/BuyerTradeParty"
_REPRESENTATIVE = f"{_AGREEMENT}/SellerTaxRepresentativeTradeParty"
_MORE = f"{_AGREEMENT}/AdditionalReferencedDocument"
_SHIP_TO = f"{_DELIVERY}/ShipToTradeParty"
_PAYEE = f"{_SETTLEMENT}/PayeeTradeParty"
_MEANS = f"{_SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans"
_ACCOUNT = f"{_MEANS}/PayeePartyCreditorFinancialAccount"
_CARD = f"{_MEANS}/ApplicableTradeSettlementFinancialCard"
_TAX = f"{_SETTLEMENT}/ApplicableTradeTax"
_CHARGE = f"{_SETTLEMENT}/SpecifiedTradeAllowanceCharge"
_PAYMENT_TERMS = f"{_SETTLEMENT}/SpecifiedTradePaymentTerms"
_TOTALS = f"{_SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation"
_PRECEDING = f"{_SETTLEMENT}/InvoiceReferencedDocument"
_LINE = f"{_TRANSACTION}/IncludedSupplyChainTradeLineItem"
_LINE_DOCUMENT = f"{_LINE}/AssociatedDocumentLineDocument"
_PRODUCT = f"{_LINE}/SpecifiedTradeProduct"
_LINE_AGREEMENT = f"{_LINE}/SpecifiedLineTradeAgreement"
_GROSS = f"{_LINE_AGREEMENT}/GrossPriceProductTradePrice"
_NET = f"{_LINE_AGREEMENT}/NetPriceProductTradePrice"
_LINE_SETTLEMENT = f"{_LINE}/SpecifiedLineTradeSettlement"
_LINE_CHARGE = f"{_LINE_SETTLEMENT}/SpecifiedTradeAllowanceCharge"
_LINE_OBJECT = f"{_LINE_SETTLEMENT}/AdditionalReferencedDocument"

#: Path below the message to business term or group.
PATHS: Final[dict[str, str]] = {
    f"{_CONTEXT}/BusinessProcessSpecifiedDocumentContextParameter/ID": "BT-23",
    f"{_CONTEXT}/GuidelineSpecifiedDocumentContextParameter/ID": "BT-24",
    f"{_DOCUMENT}/ID": "BT-1",
    f"{_DOCUMENT}/TypeCode": "BT-3",
    **_day(f"{_DOCUMENT}/IssueDateTime", "BT-2"),
    f"{_DOCUMENT}/IncludedNote": "BG-1",
    f"{_DOCUMENT}/IncludedNote/Content": "BT-22",
    f"{_DOCUMENT}/IncludedNote/SubjectCode": "BT-21",
    f"{_AGREEMENT}/BuyerReference": "BT-10",
    _SELLER: "BG-4",
    f"{_SELLER}/ID": "BT-29",
    f"{_SELLER}/GlobalID": "BT-29",
    f"{_SELLER}/Name": "BT-27",
    f"{_SELLER}/Description": "BT-33",
    f"{_SELLER}/SpecifiedLegalOrganization/ID": "BT-30",
    f"{_SELLER}/SpecifiedLegalOrganization/TradingBusinessName": "BT-28",
    **_contact(_SELLER, "BG-6", "BT-41", "BT-42", "BT-43"),
    **_address(_SELLER, "BG-5", 35, 36, 162, 37, 38, 39, 40),
    f"{_SELLER}/URIUniversalCommunication/URIID": "BT-34",
    f"{_SELLER}/SpecifiedTaxRegistration/ID": "BT-31",
    _BUYER: "BG-7",
    f"{_BUYER}/ID": "BT-46",
    f"{_BUYER}/GlobalID": "BT-46",
    f"{_BUYER}/Name": "BT-44",
    f"{_BUYER}/SpecifiedLegalOrganization/ID": "BT-47",
    f"{_BUYER}/SpecifiedLegalOrganization/TradingBusinessName": "BT-45",
    **_contact(_BUYER, "BG-9", "BT-56", "BT-57", "BT-58"),
    **_address(_BUYER, "BG-8", 50, 51, 163, 52, 53, 54, 55),
    f"{_BUYER}/URIUniversalCommunication/URIID": "BT-49",
    f"{_BUYER}/SpecifiedTaxRegistration/ID": "BT-48",
    _REPRESENTATIVE: "BG-11",
    f"{_REPRESENTATIVE}/Name": "BT-62",
    **_address(_REPRESENTATIVE, "BG-12", 64, 65, 164, 66, 67, 68, 69),
    f"{_REPRESENTATIVE}/SpecifiedTaxRegistration/ID": "BT-63",
    f"{_AGREEMENT}/SellerOrderReferencedDocument/IssuerAssignedID": "BT-14",
    f"{_AGREEMENT}/BuyerOrderReferencedDocument/IssuerAssignedID": "BT-13",
    f"{_AGREEMENT}/ContractReferencedDocument/IssuerAssignedID": "BT-12",
    _MORE: "BG-24",
    f"{_MORE}/IssuerAssignedID": "BT-122",
    f"{_MORE}/URIID": "BT-124",
    f"{_MORE}/TypeCode": "-",
    f"{_MORE}/Name": "BT-123",
    f"{_MORE}/AttachmentBinaryObject": "BT-125",
    f"{_MORE}/ReferenceTypeCode": "BT-18",
    f"{_AGREEMENT}/SpecifiedProcuringProject/ID": "BT-11",
    f"{_AGREEMENT}/SpecifiedProcuringProject/Name": "BT-11",
    _SHIP_TO: "BG-13",
    f"{_SHIP_TO}/ID": "BT-71",
    f"{_SHIP_TO}/GlobalID": "BT-71",
    f"{_SHIP_TO}/Name": "BT-70",
    **_address(_SHIP_TO, "BG-15", 75, 76, 165, 77, 78, 79, 80),
    **_day(f"{_DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime", "BT-72"),
    f"{_DELIVERY}/DespatchAdviceReferencedDocument/IssuerAssignedID": "BT-16",
    f"{_DELIVERY}/ReceivingAdviceReferencedDocument/IssuerAssignedID": "BT-15",
    f"{_SETTLEMENT}/CreditorReferenceID": "BT-90",
    f"{_SETTLEMENT}/PaymentReference": "BT-83",
    f"{_SETTLEMENT}/TaxCurrencyCode": "BT-6",
    f"{_SETTLEMENT}/InvoiceCurrencyCode": "BT-5",
    _PAYEE: "BG-10",
    f"{_PAYEE}/ID": "BT-60",
    f"{_PAYEE}/GlobalID": "BT-60",
    f"{_PAYEE}/Name": "BT-59",
    f"{_PAYEE}/SpecifiedLegalOrganization/ID": "BT-61",
    _MEANS: "BG-16",
    f"{_MEANS}/TypeCode": "BT-81",
    f"{_MEANS}/Information": "BT-82",
    _CARD: "BG-18",
    f"{_CARD}/ID": "BT-87",
    f"{_CARD}/CardholderName": "BT-88",
    f"{_MEANS}/PayerPartyDebtorFinancialAccount/IBANID": "BT-91",
    _ACCOUNT: "BG-17",
    f"{_ACCOUNT}/IBANID": "BT-84",
    f"{_ACCOUNT}/AccountName": "BT-85",
    f"{_ACCOUNT}/ProprietaryID": "BT-84",
    f"{_MEANS}/PayeeSpecifiedCreditorFinancialInstitution/BICID": "BT-86",
    _TAX: "BG-23",
    f"{_TAX}/CalculatedAmount": "BT-117",
    f"{_TAX}/TypeCode": "-",
    f"{_TAX}/ExemptionReason": "BT-120",
    f"{_TAX}/BasisAmount": "BT-116",
    f"{_TAX}/CategoryCode": "BT-118",
    f"{_TAX}/ExemptionReasonCode": "BT-121",
    **_day(f"{_TAX}/TaxPointDate", "BT-7", "DateString"),
    f"{_TAX}/DueDateTypeCode": "BT-8",
    f"{_TAX}/RateApplicablePercent": "BT-119",
    f"{_SETTLEMENT}/BillingSpecifiedPeriod": "BG-14",
    **_day(f"{_SETTLEMENT}/BillingSpecifiedPeriod/StartDateTime", "BT-73"),
    **_day(f"{_SETTLEMENT}/BillingSpecifiedPeriod/EndDateTime", "BT-74"),
    _CHARGE: "BG-20",
    f"{_CHARGE}/ChargeIndicator/Indicator": "-",
    f"{_CHARGE}/CalculationPercent": "BT-94",
    f"{_CHARGE}/BasisAmount": "BT-93",
    f"{_CHARGE}/ActualAmount": "BT-92",
    f"{_CHARGE}/ReasonCode": "BT-98",
    f"{_CHARGE}/Reason": "BT-97",
    f"{_CHARGE}/CategoryTradeTax/TypeCode": "-",
    f"{_CHARGE}/CategoryTradeTax/CategoryCode": "BT-95",
    f"{_CHARGE}/CategoryTradeTax/RateApplicablePercent": "BT-96",
    f"{_PAYMENT_TERMS}/Description": "BT-20",
    **_day(f"{_PAYMENT_TERMS}/DueDateDateTime", "BT-9"),
    f"{_PAYMENT_TERMS}/DirectDebitMandateID": "BT-89",
    _TOTALS: "BG-22",
    f"{_TOTALS}/LineTotalAmount": "BT-106",
    f"{_TOTALS}/ChargeTotalAmount": "BT-108",
    f"{_TOTALS}/AllowanceTotalAmount": "BT-107",
    f"{_TOTALS}/TaxBasisTotalAmount": "BT-109",
    f"{_TOTALS}/TaxTotalAmount": "BT-110",
    f"{_TOTALS}/RoundingAmount": "BT-114",
    f"{_TOTALS}/GrandTotalAmount": "BT-112",
    f"{_TOTALS}/TotalPrepaidAmount": "BT-113",
    f"{_TOTALS}/DuePayableAmount": "BT-115",
    _PRECEDING: "BG-3",
    f"{_PRECEDING}/IssuerAssignedID": "BT-25",
    **_day(f"{_PRECEDING}/FormattedIssueDateTime", "BT-26"),
    f"{_SETTLEMENT}/ReceivableSpecifiedTradeAccountingAccount/ID": "BT-19",
    _LINE: "BG-25",
    f"{_LINE_DOCUMENT}/LineID": "BT-126",
    f"{_LINE_DOCUMENT}/IncludedNote/Content": "BT-127",
    _PRODUCT: "BG-31",
    f"{_PRODUCT}/GlobalID": "BT-157",
    f"{_PRODUCT}/SellerAssignedID": "BT-155",
    f"{_PRODUCT}/BuyerAssignedID": "BT-156",
    f"{_PRODUCT}/Name": "BT-153",
    f"{_PRODUCT}/Description": "BT-154",
    f"{_PRODUCT}/ApplicableProductCharacteristic": "BG-32",
    f"{_PRODUCT}/ApplicableProductCharacteristic/Description": "BT-160",
    f"{_PRODUCT}/ApplicableProductCharacteristic/Value": "BT-161",
    f"{_PRODUCT}/DesignatedProductClassification/ClassCode": "BT-158",
    f"{_PRODUCT}/OriginTradeCountry/ID": "BT-159",
    f"{_LINE_AGREEMENT}/BuyerOrderReferencedDocument/LineID": "BT-132",
    _GROSS: "BG-29",
    f"{_GROSS}/ChargeAmount": "BT-148",
    f"{_GROSS}/BasisQuantity": "BT-149",
    f"{_GROSS}/AppliedTradeAllowanceCharge/ChargeIndicator/Indicator": "-",
    f"{_GROSS}/AppliedTradeAllowanceCharge/ActualAmount": "BT-147",
    _NET: "BG-29",
    f"{_NET}/ChargeAmount": "BT-146",
    f"{_NET}/BasisQuantity": "BT-149",
    f"{_LINE}/SpecifiedLineTradeDelivery/BilledQuantity": "BT-129",
    f"{_LINE_SETTLEMENT}/ApplicableTradeTax": "BG-30",
    f"{_LINE_SETTLEMENT}/ApplicableTradeTax/TypeCode": "-",
    f"{_LINE_SETTLEMENT}/ApplicableTradeTax/CategoryCode": "BT-151",
    f"{_LINE_SETTLEMENT}/ApplicableTradeTax/RateApplicablePercent": "BT-152",
    f"{_LINE_SETTLEMENT}/BillingSpecifiedPeriod": "BG-26",
    **_day(f"{_LINE_SETTLEMENT}/BillingSpecifiedPeriod/StartDateTime", "BT-134"),
    **_day(f"{_LINE_SETTLEMENT}/BillingSpecifiedPeriod/EndDateTime", "BT-135"),
    _LINE_CHARGE: "BG-27",
    f"{_LINE_CHARGE}/ChargeIndicator/Indicator": "-",
    f"{_LINE_CHARGE}/CalculationPercent": "BT-138",
    f"{_LINE_CHARGE}/BasisAmount": "BT-137",
    f"{_LINE_CHARGE}/ActualAmount": "BT-136",
    f"{_LINE_CHARGE}/ReasonCode": "BT-140",
    f"{_LINE_CHARGE}/Reason": "BT-139",
    f"{_LINE_SETTLEMENT}/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount": "BT-131",
    f"{_LINE_OBJECT}/IssuerAssignedID": "BT-128",
    f"{_LINE_OBJECT}/TypeCode": "-",
    f"{_LINE_OBJECT}/ReferenceTypeCode": "BT-128",
    f"{_LINE_SETTLEMENT}/ReceivableSpecifiedTradeAccountingAccount/ID": "BT-133",
}

#: Every path that leads to a known one, so that an unknown element is found by one look-up.
KNOWN: Final = frozenset(
    "/".join(path.split("/")[:depth]) for path in PATHS for depth in range(1, path.count("/") + 2)
)
#: What is read as often as it stands there; of everything else the first is read.
REPEATED: Final = frozenset(
    {
        _LINE,
        f"{_DOCUMENT}/IncludedNote",
        f"{_SELLER}/ID",
        f"{_SELLER}/GlobalID",
        f"{_SELLER}/SpecifiedTaxRegistration",
        _MORE,
        _MEANS,
        _TAX,
        _CHARGE,
        f"{_TOTALS}/TaxTotalAmount",
        _PRECEDING,
        f"{_PRODUCT}/ApplicableProductCharacteristic",
        f"{_PRODUCT}/DesignatedProductClassification",
        _LINE_CHARGE,
    }
)
#: Of two elements in one group that hold the same term, the one that is read only alone.
SECOND_CHOICE: Final = {
    **{f"{party}/ID": "GlobalID" for party in (_BUYER, _PAYEE, _SHIP_TO)},
    f"{_SELLER}/DefinedTradeContact/DepartmentName": "PersonName",
    f"{_BUYER}/DefinedTradeContact/DepartmentName": "PersonName",
    f"{_ACCOUNT}/ProprietaryID": "IBANID",
}

_SPACES: Final = {RSM: "rsm", RAM: "ram", UDT: "udt", QDT: "qdt"}
#: Groups whose faults need the index of the group among its kind.
_INDEXED: Final = frozenset({f"{_DOCUMENT}/IncludedNote", _TAX, _CHARGE})
#: References of these types are terms of their own, and no attachments.
_TYPED: Final = {TENDER_TYPE: "BT-17", OBJECT_TYPE: "BT-18"}
#: Terms of the document that stand inside a repeated group.
_ONCE: Final = frozenset({"BT-7", "BT-8", "BT-17", "BT-18"})


def step(element: etree._Element) -> str:
    """The name of an element as one step of a path in `PATHS`; foreign names never match."""
    return step_of(str(element.tag))


def step_of(tag: str) -> str:
    """The same of a tag."""
    space, _, name = tag[1:].rpartition("}")
    return name if space in _SPACES else tag


def shown(element: etree._Element) -> str:
    """Name an element for a person: ram:SellerTradeParty/ram:Name, without the root."""
    names: list[str] = []
    for each in (element, *element.iterancestors()):
        if each.getparent() is None and names:
            break
        space, _, name = str(each.tag)[1:].rpartition("}")
        prefix = _SPACES.get(space)
        names.append(f"{prefix}:{name}" if prefix else name)
    return "/".join(reversed(names))


@lru_cache(maxsize=8)
def _positions(parent: etree._Element, tag: str) -> dict[etree._Element, int]:
    """The index of each child of a tag; a file with a fault in every line asks for it each time."""
    return {child: index for index, child in enumerate(parent.iterchildren(tag))}


def _index(element: etree._Element) -> int:
    parent = element.getparent()
    return 0 if parent is None else _positions(parent, str(element.tag))[element]


def forget() -> None:
    """Let go of the document whose places were asked for."""
    _positions.cache_clear()


def type_of(reference: etree._Element) -> str:
    """The kind of a referenced document, UNTDID 1001."""
    return (reference.findtext(ram.TypeCode) or "").strip()


def _attachment_index(reference: etree._Element) -> int:
    before = reference.itersiblings(reference.tag, preceding=True)
    return sum(type_of(each) not in _TYPED for each in before)


def _told_apart(element: etree._Element, term: str) -> str:
    """The term of an element whose path serves several, told apart by what stands beside it."""
    if term == "BT-31":
        return "BT-31" if (element.get("schemeID") or "").upper() == "VA" else "BT-32"
    if term == "BT-110":
        settlement = next(element.iterancestors(ram.ApplicableHeaderTradeSettlement), None)
        if settlement is not None and is_in_tax_currency(element, settlement):
            return "BT-111"
    parent = element.getparent()
    if term == "BT-122" and parent is not None:
        return _TYPED.get(type_of(parent), term)
    return term


def is_in_tax_currency(total: etree._Element, settlement: etree._Element) -> bool:
    """Whether a VAT total is the one in the currency of BT-6 (BT-111)."""
    currency = total.get("currencyID")
    tax_currency = settlement.findtext(ram.TaxCurrencyCode) or ""
    own_currency = (settlement.findtext(ram.InvoiceCurrencyCode) or "").strip()
    return bool(currency) and currency == tax_currency != own_currency


def place(element: etree._Element) -> str:
    """The JSON key of the field an element holds, or of the nearest group around it."""
    chain = [element, *element.iterancestors()][:-1]
    chain.reverse()
    steps: list[str] = []
    line: int | None = None
    index: int | None = None
    for each in chain:
        steps.append(step(each))
        path = "/".join(steps)
        if path == _LINE:
            line = _index(each)
        elif path == _MORE:
            index = _attachment_index(each)
        elif path in _INDEXED:
            index = _index(each)
    while steps:
        path = "/".join(steps)
        term = _told_apart(chain[len(steps) - 1], PATHS.get(path, "-"))
        if path == _LINE:
            return f"lines[{line}]"
        if term != "-":
            if line is not None:
                return terms.path(term, line=line)
            return terms.path(term, index=None if term in _ONCE else index)
        steps.pop()
    return ""
