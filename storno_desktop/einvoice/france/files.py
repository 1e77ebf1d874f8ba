"""What breaks a French rule in a file alone: the published tests look at texts as written.

Reading drops white space around a text and the shape of a number or a day. Where the text as
written breaks a rule and what was read of it does not, the rule is told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element, parse
from storno_desktop.einvoice.cii import names as cii_names
from storno_desktop.einvoice.cii import terms as cii_terms
from storno_desktop.einvoice.cii.values import fault_at as fault_in_cii
from storno_desktop.einvoice.france import letters, lists
from storno_desktop.einvoice.france.letters import (
    AGREEMENT,
    BY_PROCESS,
    CUSTOMER,
    ELECTRONIC,
    SETTLEMENT,
    SUPPLIER,
    TRADE,
    Test,
)
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.rules.texts import folded
from storno_desktop.einvoice.ubl import names as ubl_names
from storno_desktop.einvoice.ubl import terms as ubl_terms
from storno_desktop.einvoice.ubl.values import WHITE
from storno_desktop.einvoice.ubl.values import fault_at as fault_in_ubl

_DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_ISO_DAY: Final = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_DAY: Final = re.compile(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]).*", re.DOTALL)

_Search = tuple[etree.XPath, Test, tuple[str, ...]]


def _fits(form: re.Pattern[str]) -> Test:
    return lambda text: lists.fits(form, folded(text))


def _is_number(text: str) -> bool:
    return lists.NUMBER.fullmatch(folded(text)) is not None and " " not in text


def _says_something(text: str) -> bool:
    return folded(text) != ""


_LENGTH: Final[Test] = lambda text: len(text) <= lists.MAX_NUMBER  # noqa: E731
_TYPE: Final[Test] = lists.TYPES.__contains__
_PROCESS: Final[Test] = lists.PROCESSES.__contains__
_RATE: Final[Test] = lists.RATES.__contains__
_ATTACHMENT: Final[Test] = lists.ATTACHMENTS.__contains__
_ISO: Final[Test] = lambda text: _ISO_DAY.fullmatch(text) is not None  # noqa: E731
_COMPACT: Final[Test] = lambda text: _DAY.fullmatch(text) is not None  # noqa: E731
_DAYS: Final = frozenset({_ISO, _COMPACT})
_ON_DIGITS: Final = "BR-FR-DEC-01"
_AMOUNT, _QUANTITY = _fits(lists.AMOUNT), _fits(lists.QUANTITY)
_PERCENT = _fits(lists.PERCENT)

_LINE = "/*/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
_BILLED = "cac:BillingReference/cac:InvoiceDocumentReference"

#: Path in UBL, what the text there must be, and the rules that say so.
_UBL: Final[tuple[tuple[str, Test, tuple[str, ...]], ...]] = (
    ("/*/cbc:ID", _LENGTH, ("BR-FR-01_BT-1-1",)),
    ("/*/cbc:ID", _is_number, ("BR-FR-01_BT-1-2", "BR-FR-02_BT-1")),
    (f"/*/{_BILLED}/cbc:ID", _LENGTH, ("BR-FR-01_BT-25-1",)),
    (f"/*/{_BILLED}/cbc:ID", _is_number, ("BR-FR-01_BT-25-2", "BR-FR-02_BT-25")),
    (f"{_LINE}/{_BILLED}/cbc:ID", _LENGTH, ("BR-FR-01_EXT-FR-FE-136-1",)),
    (
        f"{_LINE}/{_BILLED}/cbc:ID",
        _is_number,
        ("BR-FR-01_EXT-FR-FE-136-2", "BR-FR-02_EXT-FR-FE-136"),
    ),
    ("/*/cbc:IssueDate", _ISO, ("BR-FR-03_BT-2",)),
    ("/*/cbc:TaxPointDate", _ISO, ("BR-FR-03_BT-7",)),
    ("/*/cbc:DueDate", _ISO, ("BR-FR-03_BT-9",)),
    (f"/*/{_BILLED}/cbc:IssueDate", _ISO, ("BR-FR-03_BT-26",)),
    ("/*/cac:Delivery/cbc:ActualDeliveryDate", _ISO, ("BR-FR-03_BT-72",)),
    ("/*/cac:InvoicePeriod/cbc:StartDate", _ISO, ("BR-FR-03_BT-73",)),
    ("/*/cac:InvoicePeriod/cbc:EndDate", _ISO, ("BR-FR-03_BT-74",)),
    (f"{_LINE}/{_BILLED}/cbc:IssueDate", _ISO, ("BR-FR-03_EXT-FR-FE-138",)),
    (f"{_LINE}/cac:Delivery/cbc:ActualDeliveryDate", _ISO, ("BR-FR-03_EXT-FR-FE-158",)),
    (f"{_LINE}/cac:InvoicePeriod/cbc:StartDate", _ISO, ("BR-FR-03_BT-134",)),
    (f"{_LINE}/cac:InvoicePeriod/cbc:EndDate", _ISO, ("BR-FR-03_BT-135",)),
    ("/*/cbc:InvoiceTypeCode | /*/cbc:CreditNoteTypeCode", _TYPE, ("BR-FR-04_BT-3",)),
    (f"/*/{_BILLED}/cbc:DocumentTypeCode", _TYPE, ("BR-FR-04_EXT-FR-FE-02",)),
    (f"{_LINE}/{_BILLED}/cbc:DocumentTypeCode", _TYPE, ("BR-FR-04_EXT-FR-FE-137",)),
    ("/*/cbc:ProfileID", _PROCESS, ("BR-FR-08_BT-23",)),
    ("//cac:AllowanceCharge/cac:TaxCategory/cbc:Percent", _RATE, ("BR-FR-16_BT-96",)),
    ("//cac:TaxSubtotal/cac:TaxCategory/cbc:Percent", _RATE, ("BR-FR-16_BT-119",)),
    (
        "//cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent",
        _RATE,
        ("BR-FR-16_BT-152",),
    ),
    ("//cac:AllowanceCharge/cac:TaxCategory/cbc:Percent", _PERCENT, ("BR-FR-DEC-04_BT-96_BT-103",)),
    ("//cac:TaxSubtotal/cac:TaxCategory/cbc:Percent", _PERCENT, ("BR-FR-DEC-04_BT-119",)),
    ("//cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", _PERCENT, ("BR-FR-DEC-04_BT-152",)),
    (
        "//cac:AdditionalDocumentReference/cbc:DocumentDescription",
        _ATTACHMENT,
        ("BR-FR-17_BT-123",),
    ),
    (f"{SUPPLIER}/cbc:EndpointID[@schemeID = '0225']", ELECTRONIC, ("BR-FR-23_BT-34",)),
    (f"{CUSTOMER}/cbc:EndpointID[@schemeID = '0225']", ELECTRONIC, ("BR-FR-23_BT-49",)),
    *(
        (f"{path}/cac:PartyIdentification/cbc:ID[@schemeID = '0224']", ELECTRONIC, (code,))
        for path, code in ((SUPPLIER, "BR-FR-24_BT-29"), (CUSTOMER, "BR-FR-24_BT-46"))
    ),
    *(
        (f"{path}/cbc:ID[@schemeID = '{scheme}']", _says_something, (f"{code}_{scheme}",))
        for path, code in (
            ("/*/cac:AdditionalDocumentReference", "BR-FR-29"),
            (f"{_LINE}/cac:DocumentReference", "BR-FR-30"),
        )
        for scheme in ("AFL", "AVV")
    ),
    *(
        (f"/*/cac:LegalMonetaryTotal/cbc:{name}", _AMOUNT, (f"BR-FR-DEC-01_BT-{number}",))
        for name, number in (
            ("LineExtensionAmount", 106),
            ("AllowanceTotalAmount", 107),
            ("ChargeTotalAmount", 108),
            ("TaxExclusiveAmount", 109),
            ("TaxInclusiveAmount", 112),
            ("PrepaidAmount", 113),
            ("PayableRoundingAmount", 114),
            ("PayableAmount", 115),
        )
    ),
    ("//cac:TaxTotal/cbc:TaxAmount", _AMOUNT, ("BR-FR-DEC-01_BT-110",)),
    ("//cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount", _AMOUNT, ("BR-FR-DEC-01_BT-116",)),
    ("//cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount", _AMOUNT, ("BR-FR-DEC-01_BT-117",)),
    ("/*/cac:AllowanceCharge/cbc:Amount", _AMOUNT, ("BR-FR-DEC-01_BT-92_BT-99",)),
    ("/*/cac:AllowanceCharge/cbc:BaseAmount", _AMOUNT, ("BR-FR-DEC-01_BT-93_BT-100",)),
    (f"{_LINE}/cbc:LineExtensionAmount", _AMOUNT, ("BR-FR-DEC-01_BT-131",)),
    (f"{_LINE}/cac:AllowanceCharge/cbc:Amount", _AMOUNT, ("BR-FR-DEC-01_BT-136_BT-141",)),
    (f"{_LINE}/cac:AllowanceCharge/cbc:BaseAmount", _AMOUNT, ("BR-FR-DEC-01_BT-137_BT-142",)),
    (
        f"{_LINE}/cbc:InvoicedQuantity | {_LINE}/cbc:CreditedQuantity",
        _QUANTITY,
        ("BR-FR-DEC-02_BT-129",),
    ),
    (f"{_LINE}/cac:Price/cbc:BaseQuantity", _QUANTITY, ("BR-FR-DEC-02_BT-149",)),
)

_TOTALS = f"{SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation"
_ITEM = f"{TRADE}/ram:IncludedSupplyChainTradeLineItem"
_ITEM_SETTLEMENT = f"{_ITEM}/ram:SpecifiedLineTradeSettlement"
_ITEM_AGREEMENT = f"{_ITEM}/ram:SpecifiedLineTradeAgreement"
_REFERRED = "ram:InvoiceReferencedDocument"
_BILLING = "ram:BillingSpecifiedPeriod"
_CHARACTERISTIC = f"{_ITEM}/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic"

#: The lines of an invoice that holds several.
_PART = (
    "/*[rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter"
    f"/ram:ID[{BY_PROCESS}]]/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem"
)
_GROUP = (
    f"{_PART}[ram:AssociatedDocumentLineDocument[ram:LineStatusReasonCode = 'GROUP']"
    "[not(ram:ParentLineID)]]/ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument"
)

#: The same in CII.
_CII: Final[tuple[tuple[str, Test, tuple[str, ...]], ...]] = (
    ("/*/rsm:ExchangedDocument/ram:ID", _LENGTH, ("BR-FR-01_BT-1",)),
    ("/*/rsm:ExchangedDocument/ram:ID", _is_number, ("BR-FR-02_BT-1",)),
    (f"{SETTLEMENT}/{_REFERRED}/ram:IssuerAssignedID", _LENGTH, ("BR-FR-01_BT-25",)),
    (f"{SETTLEMENT}/{_REFERRED}/ram:IssuerAssignedID", _is_number, ("BR-FR-02_BT-25",)),
    (f"{_ITEM_SETTLEMENT}/{_REFERRED}/ram:IssuerAssignedID", _LENGTH, ("BR-FR-01_EXT-FR-FE-136",)),
    (
        f"{_ITEM_SETTLEMENT}/{_REFERRED}/ram:IssuerAssignedID",
        _is_number,
        ("BR-FR-02_EXT-FR-FE-136",),
    ),
    *(
        (path, _COMPACT, (f"BR-FR-03_{code}",))
        for path, code in (
            ("/*/rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString", "BT-2"),
            (f"{SETTLEMENT}/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString", "BT-7"),
            (
                f"{SETTLEMENT}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime"
                "/udt:DateTimeString",
                "BT-9",
            ),
            (
                f"{SETTLEMENT}/{_REFERRED}/ram:FormattedIssueDateTime/qdt:DateTimeString",
                "BT-26",
            ),
            (
                f"{TRADE}/ram:ApplicableHeaderTradeDelivery/ram:ActualDeliverySupplyChainEvent"
                "/ram:OccurrenceDateTime/udt:DateTimeString",
                "BT-72",
            ),
            (f"{SETTLEMENT}/{_BILLING}/ram:StartDateTime/udt:DateTimeString", "BT-73"),
            (f"{SETTLEMENT}/{_BILLING}/ram:EndDateTime/udt:DateTimeString", "BT-74"),
            (
                f"{_ITEM_SETTLEMENT}/{_BILLING}/ram:StartDateTime/udt:DateTimeString",
                "EXT-FR-FE-134",
            ),
            (f"{_ITEM_SETTLEMENT}/{_BILLING}/ram:EndDateTime/udt:DateTimeString", "EXT-FR-FE-135"),
            (
                f"{_ITEM}/ram:SpecifiedLineTradeDelivery/ram:ActualDeliverySupplyChainEvent"
                "/ram:OccurrenceDateTime/udt:DateTimeString",
                "EXT-FR-FE-158",
            ),
            (
                f"{_ITEM_SETTLEMENT}/{_REFERRED}/ram:FormattedIssueDateTime/qdt:DateTimeString",
                "EXT-FR-FE-138",
            ),
        )
    ),
    ("/*/rsm:ExchangedDocument/ram:TypeCode", _TYPE, ("BR-FR-04_BT-3",)),
    (f"{SETTLEMENT}/{_REFERRED}/ram:TypeCode", _TYPE, ("BR-FR-04_EXT-FR-FE-02",)),
    (f"{_ITEM_SETTLEMENT}/{_REFERRED}/ram:TypeCode", _TYPE, ("BR-FR-04_EXT-FR-FE-137",)),
    (
        "/*/rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter"
        "/ram:ID",
        _PROCESS,
        ("BR-FR-08_BT-23",),
    ),
    *(
        (f"{path}/ram:RateApplicablePercent", test, (code,))
        for path, rate, percent in (
            (
                f"{SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax",
                "BR-FR-16_BT-96_BT-103",
                "BR-FR-DEC-04_BT-96_BT-103",
            ),
            (f"{SETTLEMENT}/ram:ApplicableTradeTax", "BR-FR-16_BT-119", "BR-FR-DEC-04_BT-119"),
            (
                f"{_ITEM_SETTLEMENT}/ram:ApplicableTradeTax",
                "BR-FR-16_BT-152",
                "BR-FR-DEC-04_BT-152",
            ),
        )
        for test, code in ((_RATE, rate), (_PERCENT, percent))
    ),
    *(
        (
            f"{AGREEMENT}/ram:{party}/ram:URIUniversalCommunication/ram:URIID[@schemeID = '0225']",
            ELECTRONIC,
            (code,),
        )
        for party, code in (
            ("SellerTradeParty", "BR-FR-23_BT-34"),
            ("BuyerTradeParty", "BR-FR-23_BT-49"),
        )
    ),
    *(
        (
            f"{AGREEMENT}/ram:AdditionalReferencedDocument[ram:ReferenceTypeCode = '{scheme}']"
            "/ram:IssuerAssignedID",
            _says_something,
            (f"BR-FR-29_{scheme}",),
        )
        for scheme in ("AFL", "AVV")
    ),
    *(
        (f"{_CHARACTERISTIC}/ram:{name}", _says_something, (code,))
        for name, code in (
            ("Description", "BR-FR-27_BT-160"),
            ("TypeCode", "BR-FR-27_EXT-FR-FE-159"),
        )
    ),
    *(
        (f"{_TOTALS}/ram:{name}", _AMOUNT, (f"BR-FR-DEC-01_BT-{number}",))
        for name, number in (
            ("LineTotalAmount", 106),
            ("AllowanceTotalAmount", 107),
            ("ChargeTotalAmount", 108),
            ("TaxBasisTotalAmount", 109),
            ("TaxTotalAmount", 110),
            ("GrandTotalAmount", 112),
            ("TotalPrepaidAmount", 113),
            ("RoundingAmount", 114),
            ("DuePayableAmount", 115),
        )
    ),
    (f"{SETTLEMENT}/ram:ApplicableTradeTax/ram:BasisAmount", _AMOUNT, ("BR-FR-DEC-01_BT-116",)),
    (
        f"{SETTLEMENT}/ram:ApplicableTradeTax/ram:CalculatedAmount",
        _AMOUNT,
        ("BR-FR-DEC-01_BT-117",),
    ),
    (
        f"{_ITEM_SETTLEMENT}/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount",
        _AMOUNT,
        ("BR-FR-DEC-01_BT-131",),
    ),
    (
        f"{_ITEM}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity",
        _QUANTITY,
        ("BR-FR-DEC-02_BT-129",),
    ),
    (
        f"{_ITEM_AGREEMENT}/ram:NetPriceProductTradePrice/ram:BasisQuantity",
        _QUANTITY,
        ("BR-FR-DEC-02_BT-149",),
    ),
)

#: Parties whose global numbers say whose they are, and the term that the rule is named after.
_GLOBAL: Final = {
    f"{AGREEMENT}/ram:SellerTradeParty": "BT-29",
    f"{AGREEMENT}/ram:BuyerTradeParty": "BT-46",
    f"{SETTLEMENT}/ram:PayeeTradeParty": "BT-60",
    f"{AGREEMENT}/ram:BuyerAgentTradeParty": "EXT-FR-FE-06",
    f"{SETTLEMENT}/ram:PayerTradeParty": "EXT-FR-FE-46",
    f"{AGREEMENT}/ram:SalesAgentTradeParty": "EXT-FR-FE-69",
    f"{SETTLEMENT}/ram:InvoiceeTradeParty": "EXT-FR-FE-92",
    f"{SETTLEMENT}/ram:InvoicerTradeParty": "EXT-FR-FE-115",
    f"{TRADE}/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty": "BT-71",
    f"{_ITEM}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty": "EXT-FR-FE-146",
}
#: What must not stand in CII at all, or not once more.
_FORBIDDEN: Final = {
    "BR-FR-12_BT-49": f"{AGREEMENT}/ram:BuyerTradeParty/ram:URIUniversalCommunication[1]"
    "/ram:URIID[. = '']",
    "BR-FR-13_BT-34": f"{AGREEMENT}/ram:SellerTradeParty/ram:URIUniversalCommunication[1]"
    "/ram:URIID[. = '']",
    **{
        f"BR-FR-CO-10_{term}-1": f"{party}[ram:GlobalID[not(@schemeID)]]"
        for party, term in _GLOBAL.items()
    },
    **{
        f"BR-FR-CO-10_{term}-2": f"{party}/ram:GlobalID"
        "[@schemeID = preceding-sibling::ram:GlobalID/@schemeID]"
        for party, term in _GLOBAL.items()
    },
    "BR-FR-MV-03_BT-128_AFL": f"{_GROUP}[ram:ReferenceTypeCode = 'AFL']"
    "[not(ram:TypeCode = '130') or normalize-space(ram:IssuerAssignedID) = '']",
    # two in one currency: the published rule cannot be evaluated
    "BR-FR-MV-03_EXT-FR-FE-181": f"{_PART}/ram:SpecifiedLineTradeSettlement"
    "/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:TaxTotalAmount"
    "[@currencyID = preceding-sibling::ram:TaxTotalAmount/@currencyID]",
    "BR-FR-MV-01_EXT-FR-FE-163": f"{_PART}/ram:AssociatedDocumentLineDocument"
    "/ram:LineStatusReasonCode[normalize-space() = '']",
    "BR-FR-29_BT-18": f"({AGREEMENT}/ram:AdditionalReferencedDocument"
    f"[ram:ReferenceTypeCode = 'AFL'])[2] | ({AGREEMENT}/ram:AdditionalReferencedDocument"
    "[ram:ReferenceTypeCode = 'AVV'])[2]",
}


def _searches(
    table: Iterable[tuple[str, Test, tuple[str, ...]]], prefixes: dict[str, str]
) -> tuple[_Search, ...]:
    return tuple(
        (etree.XPath(path, namespaces=prefixes), test, codes) for path, test, codes in table
    )


_IN_UBL: Final = _searches((*_UBL, *letters.UBL), ubl_names.PREFIXES)
_IN_CII: Final = _searches((*_CII, *letters.CII), dict(cii_names.PREFIXES))
_REPEATED: Final = tuple(
    (code, etree.XPath(path, namespaces=cii_names.PREFIXES))
    for code, path in (_FORBIDDEN | letters.UNWORDED).items()
)


def codes(syntax: Syntax) -> frozenset[str]:
    """Every number of flow 2 that this room tells; those of the extension are known with it."""
    table = (*_UBL, *letters.UBL) if syntax is Syntax.UBL else (*_CII, *letters.CII)
    told = {code for _, _, rules in table for code in rules if not code.startswith("BR-FREXT")}
    return frozenset(told if syntax is Syntax.UBL else told | set(_FORBIDDEN))


def decided(syntax: Syntax) -> frozenset[str]:
    """The rules on digits, which are judged here alone: white space is no digit for them."""
    return frozenset(code for code in codes(syntax) if code.startswith(_ON_DIGITS))


def in_file(document: bytes) -> list[Fault]:
    """Tell what a file breaks by how its texts are written; raises Misread when it is no XML."""
    root = parse(document)
    held = list(root.iter())  # lxml makes an element anew each time it is met, unless it is held
    is_cii = str(root.tag) == cii_names.rsm.CrossIndustryInvoice
    fault_at = fault_in_cii if is_cii else fault_in_ubl
    faults = []
    try:
        for search, test, codes in _IN_CII if is_cii else _IN_UBL:
            for element in _elements(search, root):
                if _is_hidden(element.text or "", test):
                    faults += [fault_at(element, code) for code in codes]
        for code, search in _REPEATED if is_cii else ():
            faults += [fault_at(element, code) for element in _elements(search, root)]
    finally:
        (cii_terms if is_cii else ubl_terms).forget()
        held.clear()
    return faults


def _elements(search: etree.XPath, root: etree._Element) -> list[etree._Element]:
    found = search(root)
    return [each for each in found if is_element(each)] if isinstance(found, list) else []


def _is_hidden(text: str, test: Test) -> bool:
    """Whether a text breaks the rule, and what is read of it does not (or nothing is read)."""
    if test(text):
        return False
    if test is _AMOUNT:
        return True
    if test in _DAYS:
        return True  # a day that is none is not read at all
    read = text.strip(WHITE)
    if not read:
        return True
    if _DECIMAL.fullmatch(read) and (test(format(Decimal(read), "f"))):
        return True
    return test(read)
