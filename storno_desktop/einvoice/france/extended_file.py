"""What EXTENDED-CTC-FR 1.4.0 judges on the file itself, in UBL and in CII.

Elements that only the extension knows, lists that a code names for itself, and what is asked of an
element whether or not it says something.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.codelists.reasons import ALLOWANCE_REASONS, CHARGE_REASONS_1_3_16
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.cii import names as cii_names
from storno_desktop.einvoice.cii.values import fault_at as fault_in_cii
from storno_desktop.einvoice.coded import elements, naming
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.letters import BY_PROCESS
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.rules.texts import folded, is_in
from storno_desktop.einvoice.ubl import names as ubl_names
from storno_desktop.einvoice.ubl.values import XSD
from storno_desktop.einvoice.ubl.values import fault_at as fault_in_ubl

#: The unnumbered rule on the account that a transfer goes to.
ACCOUNT: Final = "FR-EXT-ACCOUNT"
_LISTS: Final = frozenset(("7161", "5153"))

_UBL_CHARGE: Final = "//cac:AllowanceCharge[normalize-space(cbc:ChargeIndicator) = 'true' or"
_UBL_CODE: Final = f"{_UBL_CHARGE} normalize-space(cbc:ChargeIndicator) = '1']"
_UBL_REASON: Final = f"{_UBL_CODE}/cbc:AllowanceChargeReasonCode"
_CII_CHARGE: Final = (
    "//ram:SpecifiedTradeAllowanceCharge[normalize-space(ram:ChargeIndicator/udt:Indicator)"
    " = 'true' or normalize-space(ram:ChargeIndicator/udt:Indicator) = '1']"
)
_CII_REASON: Final = f"{_CII_CHARGE}/ram:ReasonCode"
_REFERENCE: Final = "//ram:*[substring(local-name(), string-length(local-name()) - 17)"
_ANY_REFERENCE: Final = f"{_REFERENCE} = 'ReferencedDocument']"
_LINE: Final = "/*/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem"

#: Path to codes, an attribute of them that has the code (None: the text), the list and the rule.
_CODED: Final[dict[Syntax, tuple[tuple[str, str | None, frozenset[str], str], ...]]] = {
    Syntax.UBL: (
        (f"{_UBL_REASON}[@listID != '']", "listID", _LISTS, "BR-FREXT-CL-20-LISTID"),
        (f"{_UBL_REASON}[@listID = '5153']", None, lists.CHARGED_TAXES, "BR-FREXT-CL-20-TAX"),
        (
            f"{_UBL_REASON}[@listID = '7161' or not(@listID)]",
            None,
            CHARGE_REASONS_1_3_16,
            "BR-FREXT-CL-20",
        ),
        ("//cac:DeliveryTerms/cbc:ID", None, lists.DELIVERY_TERMS, "BR-FREXT-CL-27"),
        (
            "/*/*/cac:Item/cac:AdditionalItemProperty/cbc:NameCode",
            None,
            lists.ATTRIBUTES,
            "BR-FREXT-04",
        ),
    ),
    Syntax.CII: (
        (f"{_CII_REASON}[@listID != '']", "listID", _LISTS, "BR-FREXT-CL-20-LISTID"),
        (f"{_CII_REASON}[@listID = '5153']", None, lists.CHARGED_TAXES, "BR-FREXT-CL-20-TAX"),
        (
            f"{_CII_REASON}[@listID = '7161' or not(@listID)]",
            None,
            CHARGE_REASONS_1_3_16,
            "BR-FREXT-CL-20",
        ),
        (
            "//ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge"
            "[normalize-space(ram:ChargeIndicator/udt:Indicator) = 'false'"
            " or normalize-space(ram:ChargeIndicator/udt:Indicator) = '0']/ram:ReasonCode",
            None,
            ALLOWANCE_REASONS,
            "BR-FREXT-CL-19-GP",
        ),
        (
            "//ram:ApplicableTradeDeliveryTerms/ram:DeliveryTypeCode",
            None,
            lists.DELIVERY_TERMS,
            "BR-FREXT-CL-27",
        ),
    ),
}

#: Path to the elements that break a rule.
_OFFENDERS: Final[dict[Syntax, tuple[tuple[str, str], ...]]] = {
    Syntax.UBL: (
        (
            "/*/*/cac:Delivery/cac:DeliveryLocation/cac:Address"
            "[not(cac:Country/cbc:IdentificationCode)]",
            "BR-57",
        ),
        (
            "/*/*/cac:TaxTotal/cbc:TaxAmount"
            "[string-length(substring-after(normalize-space(), '.')) > 2]",
            "UBL-DT-01",
        ),
        ("/*/*/cac:Delivery/cac:DeliveryParty/cac:PartyName[2]", "UBL-SR-25"),
        # What rules on totals and on parts cannot be evaluated on.
        ("(/*/cac:TaxTotal/cbc:TaxAmount[@currencyID = /*/cbc:DocumentCurrencyCode])[2]", XSD),
        (
            f"/*[cbc:ProfileID[{BY_PROCESS}]]/*/cac:TaxTotal[cbc:TaxAmount/@currencyID"
            " = preceding-sibling::cac:TaxTotal/cbc:TaxAmount/@currencyID]",
            XSD,
        ),
        *(
            (f"/*[cbc:ProfileID[{BY_PROCESS}]]/*/cac:Item/{path}[2]", XSD)
            for path in (
                "cac:ManufacturerParty",
                "cac:ManufacturerParty/cac:PartyLegalEntity",
                "cac:ClassifiedTaxCategory/cbc:TaxExemptionReason",
            )
        ),
        (
            f"/*[cbc:ProfileID[{BY_PROCESS}]]/*[self::cac:InvoiceLine or"
            " self::cac:CreditNoteLine]/cac:DocumentReference[cbc:ID/@schemeID = 'AFL'][2]",
            XSD,
        ),
        (
            "/*/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
            "/cac:BillingReference[cac:InvoiceDocumentReference/cbc:ID = /*/cbc:ID][2]",
            XSD,
        ),
    ),
    Syntax.CII: (
        (
            f"{_ANY_REFERENCE}[ram:TypeCode][not(self::ram:InvoiceReferencedDocument)]"
            "[not(self::ram:AdditionalReferencedDocument"
            " and (ram:TypeCode = '50' or ram:TypeCode = '130' or ram:TypeCode = '916'))]",
            "CII-EXT-DT-018",
        ),
        (
            f"{_ANY_REFERENCE}[ram:ReferenceTypeCode]"
            "[not(self::ram:ContractReferencedDocument)]"
            "[not(self::ram:AdditionalReferencedDocument and ram:TypeCode = '130')]",
            "CII-FREXT-DT-024",
        ),
        (
            f"{_ANY_REFERENCE}[ram:FormattedIssueDateTime]"
            "[not(self::ram:InvoiceReferencedDocument or self::ram:ContractReferencedDocument"
            " or self::ram:BuyerOrderReferencedDocument"
            " or self::ram:DespatchAdviceReferencedDocument)]",
            "CII-FREXTDT-027",
        ),
        (
            f"{_LINE}/ram:SpecifiedLineTradeAgreement"
            "[count(ram:NetPriceProductTradePrice/ram:ChargeAmount) > 1]",
            "CII-FREXT-SR-439",
        ),
        (
            "//ram:SpecifiedTradeSettlementPaymentMeans"
            "[normalize-space(ram:TypeCode) = '30' or normalize-space(ram:TypeCode) = '58']"
            "[count(ram:PayeePartyCreditorFinancialAccount/ram:IBANID[1]"
            " | ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID[1]) != 1]",
            ACCOUNT,
        ),
        (
            "//ram:SpecifiedTradeSettlementHeaderMonetarySummation"
            "[count(ram:TaxTotalAmount[@currencyID = ../../ram:InvoiceCurrencyCode]) != 1]",
            "BR-FREXT-CO-15",
        ),
        (
            "/*[rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter"
            f"/ram:ID[{BY_PROCESS}]]/rsm:SupplyChainTradeTransaction"
            "/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement"
            "/ram:AdditionalReferencedDocument[ram:ReferenceTypeCode = 'AFL'][2]",
            XSD,
        ),
        (
            "/*[rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter"
            f"/ram:ID[{BY_PROCESS}]]/rsm:SupplyChainTradeTransaction"
            "/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement"
            "/ram:ApplicableTradeTax[2]",
            XSD,
        ),
        (
            "(/*/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"
            "/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime)[2]",
            XSD,
        ),
    ),
}

_PREFIXES: Final = {Syntax.UBL: ubl_names.PREFIXES, Syntax.CII: dict(cii_names.PREFIXES)}
_CODED_SEARCHES: Final = {
    syntax: tuple(
        (etree.XPath(path, namespaces=_PREFIXES[syntax]), attribute, known, rule)
        for path, attribute, known, rule in table
    )
    for syntax, table in _CODED.items()
}
_OFFENDER_SEARCHES: Final = {
    syntax: tuple((etree.XPath(path, namespaces=_PREFIXES[syntax]), rule) for path, rule in table)
    for syntax, table in _OFFENDERS.items()
}


_VAT_OF_LINES: Final = etree.XPath(
    "/*/*/cac:TaxTotal/cbc:TaxAmount", namespaces=_PREFIXES[Syntax.UBL]
)


def codes(syntax: Syntax) -> frozenset[str]:
    """Every rule that is judged here."""
    return frozenset(
        {rule for *_, rule in _CODED[syntax]} | {rule for _, rule in _OFFENDERS[syntax]}
    )


#: Those of them that the standard and its binding do not have.
OWN: Final = frozenset(code for syntax in Syntax for code in codes(syntax) if "EXT" in code)


def faults(root: etree._Element, syntax: Syntax) -> Iterator[Fault]:
    """Judge a file by what the extension asks of its elements."""
    fault_at = fault_in_ubl if syntax is Syntax.UBL else fault_in_cii
    for search, attribute, known, rule in _CODED_SEARCHES[syntax]:
        for element in elements(search(root)):
            found = (element.text if attribute is None else element.get(attribute)) or ""
            if not is_in(found, known):
                yield naming(fault_at(element, rule), found)
    for search, rule in _OFFENDER_SEARCHES[syntax]:
        for element in elements(search(root)):
            yield fault_at(element, rule)
    if syntax is Syntax.UBL:
        for element in elements(_VAT_OF_LINES(root)):
            if not lists.fits(lists.AMOUNT, folded(element.text or "")):
                yield fault_at(element, "BR-FR-DEC-01_BT-110")
