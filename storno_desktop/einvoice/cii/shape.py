"""The order of CII elements, for machines where the schema itself is not installed.

Only the elements of the EN 16931 binding are listed, in the order of the schema; `!` marks what
the D16B schema demands. A test holds every line to the schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.cii.terms import step
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.ubl.values import XSD

_PARTY = (
    "ID GlobalID Name Description SpecifiedLegalOrganization DefinedTradeContact"
    " PostalTradeAddress URIUniversalCommunication SpecifiedTaxRegistration"
)
_REFERENCE = (
    "IssuerAssignedID URIID LineID TypeCode Name AttachmentBinaryObject ReferenceTypeCode"
    " FormattedIssueDateTime"
)
_ALLOWANCE = (
    "ChargeIndicator CalculationPercent BasisAmount ActualAmount ReasonCode Reason CategoryTradeTax"
)
_TAX = (
    "CalculatedAmount TypeCode ExemptionReason BasisAmount CategoryCode ExemptionReasonCode"
    " TaxPointDate DueDateTypeCode RateApplicablePercent"
)
_PRICE = "ChargeAmount! BasisQuantity AppliedTradeAllowanceCharge"

#: Element to the type that the schema gives it, and its children in order.
SEQUENCES: Final = {
    name: (kind, tuple(children.split()))
    for name, kind, children in (
        (
            "ExchangedDocumentContext",
            "ExchangedDocumentContextType",
            "BusinessProcessSpecifiedDocumentContextParameter"
            " GuidelineSpecifiedDocumentContextParameter",
        ),
        (
            "ExchangedDocument",
            "ExchangedDocumentType",
            "ID! TypeCode IssueDateTime! IncludedNote",
        ),
        ("IncludedNote", "NoteType", "Content SubjectCode"),
        (
            "SupplyChainTradeTransaction",
            "SupplyChainTradeTransactionType",
            "IncludedSupplyChainTradeLineItem ApplicableHeaderTradeAgreement!"
            " ApplicableHeaderTradeDelivery! ApplicableHeaderTradeSettlement!",
        ),
        (
            "IncludedSupplyChainTradeLineItem",
            "SupplyChainTradeLineItemType",
            "AssociatedDocumentLineDocument! SpecifiedTradeProduct SpecifiedLineTradeAgreement"
            " SpecifiedLineTradeDelivery SpecifiedLineTradeSettlement!",
        ),
        ("AssociatedDocumentLineDocument", "DocumentLineDocumentType", "LineID IncludedNote"),
        (
            "SpecifiedTradeProduct",
            "TradeProductType",
            "GlobalID SellerAssignedID BuyerAssignedID Name Description"
            " ApplicableProductCharacteristic DesignatedProductClassification OriginTradeCountry",
        ),
        ("ApplicableProductCharacteristic", "ProductCharacteristicType", "Description Value"),
        (
            "SpecifiedLineTradeAgreement",
            "LineTradeAgreementType",
            "BuyerOrderReferencedDocument GrossPriceProductTradePrice NetPriceProductTradePrice",
        ),
        ("GrossPriceProductTradePrice", "TradePriceType", _PRICE),
        ("NetPriceProductTradePrice", "TradePriceType", _PRICE),
        (
            "SpecifiedLineTradeSettlement",
            "LineTradeSettlementType",
            "ApplicableTradeTax BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge"
            " SpecifiedTradeSettlementLineMonetarySummation AdditionalReferencedDocument"
            " ReceivableSpecifiedTradeAccountingAccount",
        ),
        (
            "ApplicableHeaderTradeAgreement",
            "HeaderTradeAgreementType",
            "BuyerReference SellerTradeParty BuyerTradeParty SellerTaxRepresentativeTradeParty"
            " SellerOrderReferencedDocument BuyerOrderReferencedDocument"
            " ContractReferencedDocument AdditionalReferencedDocument SpecifiedProcuringProject",
        ),
        ("SellerTradeParty", "TradePartyType", _PARTY),
        ("BuyerTradeParty", "TradePartyType", _PARTY),
        ("SellerTaxRepresentativeTradeParty", "TradePartyType", _PARTY),
        ("ShipToTradeParty", "TradePartyType", _PARTY),
        ("PayeeTradeParty", "TradePartyType", _PARTY),
        ("SpecifiedLegalOrganization", "LegalOrganizationType", "ID TradingBusinessName"),
        (
            "DefinedTradeContact",
            "TradeContactType",
            "PersonName DepartmentName TelephoneUniversalCommunication"
            " EmailURIUniversalCommunication",
        ),
        (
            "PostalTradeAddress",
            "TradeAddressType",
            "PostcodeCode LineOne LineTwo LineThree CityName CountryID CountrySubDivisionName",
        ),
        ("AdditionalReferencedDocument", "ReferencedDocumentType", _REFERENCE),
        ("InvoiceReferencedDocument", "ReferencedDocumentType", _REFERENCE),
        ("SpecifiedProcuringProject", "ProcuringProjectType", "ID! Name!"),
        (
            "ApplicableHeaderTradeDelivery",
            "HeaderTradeDeliveryType",
            "ShipToTradeParty ActualDeliverySupplyChainEvent DespatchAdviceReferencedDocument"
            " ReceivingAdviceReferencedDocument",
        ),
        (
            "ApplicableHeaderTradeSettlement",
            "HeaderTradeSettlementType",
            "CreditorReferenceID PaymentReference TaxCurrencyCode InvoiceCurrencyCode"
            " PayeeTradeParty SpecifiedTradeSettlementPaymentMeans ApplicableTradeTax"
            " BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge SpecifiedTradePaymentTerms"
            " SpecifiedTradeSettlementHeaderMonetarySummation InvoiceReferencedDocument"
            " ReceivableSpecifiedTradeAccountingAccount",
        ),
        (
            "SpecifiedTradeSettlementPaymentMeans",
            "TradeSettlementPaymentMeansType",
            "TypeCode Information ApplicableTradeSettlementFinancialCard"
            " PayerPartyDebtorFinancialAccount PayeePartyCreditorFinancialAccount"
            " PayeeSpecifiedCreditorFinancialInstitution",
        ),
        (
            "ApplicableTradeSettlementFinancialCard",
            "TradeSettlementFinancialCardType",
            "ID CardholderName",
        ),
        (
            "PayeePartyCreditorFinancialAccount",
            "CreditorFinancialAccountType",
            "IBANID AccountName ProprietaryID",
        ),
        ("ApplicableTradeTax", "TradeTaxType", _TAX),
        ("CategoryTradeTax", "TradeTaxType", _TAX),
        ("BillingSpecifiedPeriod", "SpecifiedPeriodType", "StartDateTime EndDateTime"),
        ("SpecifiedTradeAllowanceCharge", "TradeAllowanceChargeType", _ALLOWANCE),
        ("AppliedTradeAllowanceCharge", "TradeAllowanceChargeType", _ALLOWANCE),
        (
            "SpecifiedTradePaymentTerms",
            "TradePaymentTermsType",
            "Description DueDateDateTime DirectDebitMandateID",
        ),
        (
            "SpecifiedTradeSettlementHeaderMonetarySummation",
            "TradeSettlementHeaderMonetarySummationType",
            "LineTotalAmount ChargeTotalAmount AllowanceTotalAmount TaxBasisTotalAmount"
            " TaxTotalAmount RoundingAmount GrandTotalAmount TotalPrepaidAmount DuePayableAmount",
        ),
        ("ReceivableSpecifiedTradeAccountingAccount", "TradeAccountingAccountType", "ID!"),
    )
}


def faults(root: etree._Element) -> Iterator[Fault]:
    """Name every element that stands out of order or is missing."""
    for element in root.iter():
        _, sequence = SEQUENCES.get(etree.QName(element).localname, ("", ()))
        order = {child.rstrip("!"): index for index, child in enumerate(sequence)}
        reached = -1
        seen = set()
        for child in element:
            child_name = etree.QName(child).localname
            seen.add(child_name)
            index = order.get(child_name, reached)
            if index < reached:
                yield fault_at(child, XSD, message=f"order: {step(child)}")
            reached = max(reached, index)
        for child_name in sequence:
            if child_name.endswith("!") and child_name[:-1] not in seen:
                yield fault_at(element, XSD, message=f"missing: {child_name[:-1]}")
