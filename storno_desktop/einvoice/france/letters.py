"""Texts that French rules compare letter by letter: white space beside one breaks the rule.

Rows as `files` has them: a path, what the text there must be, and the rules that say so. Where a
text has more rules than one that break together, the first of them stands for all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.ubl.values import WHITE

Test = Callable[[str], bool]
Row = tuple[str, Test, tuple[str, ...]]

_BY_ITSELF: Final[Test] = lambda text: text == text.strip(WHITE)  # noqa: E731
_AT_ONCE: Final[Test] = lambda text: text == text.lstrip(WHITE)  # noqa: E731
ELECTRONIC: Final[Test] = lambda text: lists.ELECTRONIC.fullmatch(text) is not None  # noqa: E731

#: A cadre de facturation (BT-23) of an invoice that holds several.
BY_PROCESS: Final = " or ".join(
    f"normalize-space() = '{each}'" for each in sorted(lists.MULTI_VENDOR | lists.BIDIRECTIONAL)
)
#: Where both rooms look.
SUPPLIER: Final = "/*/cac:AccountingSupplierParty/cac:Party"
CUSTOMER: Final = "/*/cac:AccountingCustomerParty/cac:Party"
TRADE: Final = "/*/rsm:SupplyChainTradeTransaction"
AGREEMENT: Final = f"{TRADE}/ram:ApplicableHeaderTradeAgreement"
SETTLEMENT: Final = f"{TRADE}/ram:ApplicableHeaderTradeSettlement"
_SELF_BILLED = " or ".join(f". = '{code}'" for code in sorted(lists.SELF_BILLED))

#: A party in UBL and in CII, and what the rules on its SIRET and its address are named after.
_PARTIES: Final = (
    (SUPPLIER, f"{AGREEMENT}/ram:SellerTradeParty", "BT-29", None),
    (CUSTOMER, f"{AGREEMENT}/ram:BuyerTradeParty", "BT-46", None),
    ("/*/cac:PayeeParty", f"{SETTLEMENT}/ram:PayeeTradeParty", "BT-60", "EXT-FR-FE-29"),
    *(
        (ubl, cii, f"EXT-FR-FE-{siret}", f"EXT-FR-FE-{address}")
        for ubl, cii, siret, address in (
            (f"{CUSTOMER}/cac:AgentParty", f"{AGREEMENT}/ram:BuyerAgentTradeParty", "06", "12"),
            (
                "/*/cac:PaymentMeans/cac:PaymentMandate/cac:PayerParty",
                f"{SETTLEMENT}/ram:PayerTradeParty",
                "46",
                "52",
            ),
            (f"{SUPPLIER}/cac:AgentParty", f"{AGREEMENT}/ram:SalesAgentTradeParty", "69", "75"),
            (
                f"{CUSTOMER}/cac:ServiceProviderParty/cac:Party",
                f"{SETTLEMENT}/ram:InvoiceeTradeParty",
                "92",
                "98",
            ),
            (
                f"{SUPPLIER}/cac:ServiceProviderParty/cac:Party",
                f"{SETTLEMENT}/ram:InvoicerTradeParty",
                "115",
                "121",
            ),
        )
    ),
)

_LINES = "*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
_SEVERAL = f"/*[cbc:ProfileID[{BY_PROCESS}]]"
_EXTENDED = "/*[contains(cbc:CustomizationID, 'extended-ctc-fr')]"
_STATUS = "cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentStatusCode"
_IN_TREATMENT = "/*[cbc:Note[contains(., '#BAR#B2B')]]"
_TYPE = "cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode"

UBL: Final[tuple[Row, ...]] = (
    (
        "/*/cbc:DocumentCurrencyCode[normalize-space() = 'EUR'][not(../cbc:TaxCurrencyCode)]",
        _BY_ITSELF,
        ("BR-FR-CO-12_BT-5",),
    ),
    *(
        (path, _BY_ITSELF, (f"BR-FR-09_{term}",))
        for party, _, term, _ in _PARTIES
        for path in (
            f"{party}/cac:PartyIdentification/cbc:ID[@schemeID = '0009']",
            f"{party}[cac:PartyIdentification/cbc:ID/@schemeID = '0009']"
            "/cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0002']",
        )
    ),
    (
        "/*/cac:Delivery/cac:DeliveryLocation/cbc:ID[@schemeID = '0009']",
        _BY_ITSELF,
        ("BR-FR-09_BT-71",),
    ),
    (
        f"{_IN_TREATMENT}[not(({_TYPE})[{_SELF_BILLED}])]/cac:AccountingCustomerParty/cac:Party"
        "/cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0002']",
        _BY_ITSELF,
        ("BR-FR-21_BT-49",),
    ),
    (
        f"/*[cbc:Note[contains(., '#BAR#')]][({_TYPE})[{_SELF_BILLED}]]"
        "/cac:AccountingSupplierParty/cac:Party"
        "/cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0002']",
        _BY_ITSELF,
        ("BR-FR-22_BT-34",),
    ),
    ("/*/cac:AllowanceCharge/cac:TaxCategory/cbc:ID", _BY_ITSELF, ("BR-FR-15_BT-95_BT-102-1",)),
    ("//cac:TaxSubtotal/cac:TaxCategory/cbc:ID", _BY_ITSELF, ("BR-FR-15_BT-118-1",)),
    (f"/*/{_LINES}/cac:Item/cac:ClassifiedTaxCategory/cbc:ID", _BY_ITSELF, ("BR-FR-15_BT-151-1",)),
    *(
        (f"{party}/cbc:EndpointID[@schemeID = '0225']", ELECTRONIC, (f"BR-FR-23_{term}",))
        for party, _, _, term in _PARTIES
        if term is not None
    ),
    (f"{_SEVERAL}/{_LINES}/{_STATUS}", _BY_ITSELF, ("BR-FR-MV-02_EXT-FR-FE-163",)),
    (
        f"{_SEVERAL}/{_LINES}/cac:DocumentReference[cbc:ID/@schemeID = 'AFL']/cbc:DocumentTypeCode",
        _BY_ITSELF,
        ("BR-FR-MV-03_BT-128_AFL",),
    ),
    (
        f"{_SEVERAL}/{_LINES}/cac:Item/cac:ClassifiedTaxCategory/cbc:TaxExemptionReason",
        _AT_ONCE,
        ("BR-FR-MV-08_BT-128",),
    ),
    (
        f"{_SEVERAL}/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason",
        _AT_ONCE,
        ("BR-FR-MV-09_EXT-FR-FE-181",),
    ),
    (
        f"{_SEVERAL}/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory[cbc:TaxExemptionReason]"
        "/cac:TaxScheme/cbc:ID",
        _BY_ITSELF,
        ("BR-FR-MV-09_EXT-FR-FE-181",),
    ),
    (f"{_EXTENDED}/{_LINES}[{_STATUS} = 'GROUP']/cbc:ID", _BY_ITSELF, ("BR-FREXT-08",)),
    (
        f"{_EXTENDED}/{_LINES}/cac:BillingReference/cac:BillingReferenceLine/cbc:ID",
        _BY_ITSELF,
        ("BR-FREXT-08", "BR-FREXT-11"),
    ),
)

_CONTEXT = "rsm:ExchangedDocumentContext"
_SEVERAL_IN_CII = (
    f"/*[{_CONTEXT}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID[{BY_PROCESS}]]"
    "/rsm:SupplyChainTradeTransaction"
)
_EXTENDED_IN_CII = (
    f"/*[contains({_CONTEXT}/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID,"
    " 'extended-ctc-fr')]/rsm:SupplyChainTradeTransaction"
)
_ITEM = "ram:IncludedSupplyChainTradeLineItem"
_LINE_DOCUMENT = f"{_ITEM}/ram:AssociatedDocumentLineDocument"
_NOTE = "ram:IncludedNote/ram:SubjectCode"
_TREATED = "/*[rsm:ExchangedDocument/ram:IncludedNote[ram:SubjectCode = 'BAR']/ram:Content = 'B2B']"

CII: Final[tuple[Row, ...]] = (
    *(
        (
            f"/*/rsm:ExchangedDocument[not({_NOTE} = '{subject}')]"
            f"/{_NOTE}[normalize-space() = '{subject}']",
            _BY_ITSELF,
            (f"BR-FR-05_BT-22_{subject}",),
        )
        for subject in ("PMT", "PMD", "AAB")
    ),
    *(
        (path, _BY_ITSELF, (f"BR-FR-09_{term}",))
        for party, term in (
            *((cii, term) for _, cii, term, _ in _PARTIES),
            (f"{TRADE}/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty", "BT-71"),
            (
                f"{TRADE}/{_ITEM}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty",
                "EXT-FR-FE-146",
            ),
        )
        for path in (
            f"{party}/ram:GlobalID[@schemeID = '0009']",
            f"{party}[ram:GlobalID/@schemeID = '0009']"
            "/ram:SpecifiedLegalOrganization/ram:ID[@schemeID = '0002']",
        )
    ),
    (
        f"{_TREATED}/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement"
        "/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID[@schemeID = '0002']",
        _BY_ITSELF,
        ("BR-FR-11_BT-47", "BR-FR-21_BT-49"),
    ),
    *(
        (
            f"{party}/ram:URIUniversalCommunication/ram:URIID[@schemeID = '0225']",
            ELECTRONIC,
            (f"BR-FR-23_{term}",),
        )
        for _, party, _, term in _PARTIES
        if term is not None
    ),
    (f"{_EXTENDED_IN_CII}/{_LINE_DOCUMENT}/ram:LineStatusReasonCode", _BY_ITSELF, ("BR-FREXT-05",)),
    (
        f"{_EXTENDED_IN_CII}/{_LINE_DOCUMENT}[ram:LineStatusReasonCode = 'GROUP']/ram:LineID",
        _BY_ITSELF,
        ("BR-FREXT-08", "BR-FREXT-11"),
    ),
    (f"{_EXTENDED_IN_CII}/{_LINE_DOCUMENT}/ram:ParentLineID", _BY_ITSELF, ("BR-FREXT-08",)),
    (
        f"{_SEVERAL_IN_CII}/{_ITEM}/ram:SpecifiedLineTradeSettlement"
        "/ram:AdditionalReferencedDocument/ram:ReferenceTypeCode[normalize-space() = 'AFL']",
        _BY_ITSELF,
        ("BR-FR-MV-07_BT-128",),
    ),
    (
        f"{_SEVERAL_IN_CII}/{_ITEM}/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax"
        "/ram:ExemptionReason",
        _AT_ONCE,
        ("BR-FR-MV-08_BT-128",),
    ),
    (
        f"{_SEVERAL_IN_CII}/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax"
        "/ram:ExemptionReason",
        _AT_ONCE,
        ("BR-FR-MV-09_EXT-FR-FE-181",),
    ),
)

#: Sums of the extension know an allowance or charge of CII by the word of its indicator.
_UNWORDED = (
    f"{_EXTENDED_IN_CII}/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge"
    "[ram:ActualAmount > 0.01]/ram:ChargeIndicator/udt:Indicator"
)
UNWORDED: Final = {
    "BR-FREXT-CO-11": f"{_UNWORDED}[. != 'false']"
    "[normalize-space() = 'false' or normalize-space() = '0']",
    "BR-FREXT-CO-12": f"{_UNWORDED}[. != 'true']"
    "[normalize-space() = 'true' or normalize-space() = '1']",
}
