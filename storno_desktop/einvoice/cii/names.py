"""The names of UN/CEFACT Cross Industry Invoice D16B that EN 16931-3-3 uses, ready for lxml."""

from __future__ import annotations

from typing import Final

RSM: Final = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
RAM: Final = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
UDT: Final = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"
QDT: Final = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"

PREFIXES: Final = {"rsm": RSM, "ram": RAM, "udt": UDT, "qdt": QDT}

_M = f"{{{RSM}}}"
_A = f"{{{RAM}}}"
_U = f"{{{UDT}}}"
_Q = f"{{{QDT}}}"


class rsm:
    """The message and its three parts."""

    CrossIndustryInvoice: Final = _M + "CrossIndustryInvoice"
    ExchangedDocument: Final = _M + "ExchangedDocument"
    ExchangedDocumentContext: Final = _M + "ExchangedDocumentContext"
    SupplyChainTradeTransaction: Final = _M + "SupplyChainTradeTransaction"


class ram:
    """Aggregates and their values."""

    AccountName: Final = _A + "AccountName"
    ActualAmount: Final = _A + "ActualAmount"
    ActualDeliverySupplyChainEvent: Final = _A + "ActualDeliverySupplyChainEvent"
    AdditionalReferencedDocument: Final = _A + "AdditionalReferencedDocument"
    AllowanceTotalAmount: Final = _A + "AllowanceTotalAmount"
    ApplicableHeaderTradeAgreement: Final = _A + "ApplicableHeaderTradeAgreement"
    ApplicableHeaderTradeDelivery: Final = _A + "ApplicableHeaderTradeDelivery"
    ApplicableHeaderTradeSettlement: Final = _A + "ApplicableHeaderTradeSettlement"
    ApplicableProductCharacteristic: Final = _A + "ApplicableProductCharacteristic"
    ApplicableTradeSettlementFinancialCard: Final = _A + "ApplicableTradeSettlementFinancialCard"
    ApplicableTradeTax: Final = _A + "ApplicableTradeTax"
    AppliedTradeAllowanceCharge: Final = _A + "AppliedTradeAllowanceCharge"
    AssociatedDocumentLineDocument: Final = _A + "AssociatedDocumentLineDocument"
    AttachmentBinaryObject: Final = _A + "AttachmentBinaryObject"
    BICID: Final = _A + "BICID"
    BasisAmount: Final = _A + "BasisAmount"
    BasisQuantity: Final = _A + "BasisQuantity"
    BilledQuantity: Final = _A + "BilledQuantity"
    BillingSpecifiedPeriod: Final = _A + "BillingSpecifiedPeriod"
    BusinessProcessSpecifiedDocumentContextParameter: Final = (
        _A + "BusinessProcessSpecifiedDocumentContextParameter"
    )
    BuyerAssignedID: Final = _A + "BuyerAssignedID"
    BuyerOrderReferencedDocument: Final = _A + "BuyerOrderReferencedDocument"
    BuyerReference: Final = _A + "BuyerReference"
    BuyerTradeParty: Final = _A + "BuyerTradeParty"
    CalculatedAmount: Final = _A + "CalculatedAmount"
    CalculationPercent: Final = _A + "CalculationPercent"
    CardholderName: Final = _A + "CardholderName"
    CategoryCode: Final = _A + "CategoryCode"
    CategoryTradeTax: Final = _A + "CategoryTradeTax"
    ChargeAmount: Final = _A + "ChargeAmount"
    ChargeIndicator: Final = _A + "ChargeIndicator"
    ChargeTotalAmount: Final = _A + "ChargeTotalAmount"
    CityName: Final = _A + "CityName"
    ClassCode: Final = _A + "ClassCode"
    CompleteNumber: Final = _A + "CompleteNumber"
    Content: Final = _A + "Content"
    ContractReferencedDocument: Final = _A + "ContractReferencedDocument"
    CountryID: Final = _A + "CountryID"
    CountrySubDivisionName: Final = _A + "CountrySubDivisionName"
    CreditorReferenceID: Final = _A + "CreditorReferenceID"
    DefinedTradeContact: Final = _A + "DefinedTradeContact"
    DepartmentName: Final = _A + "DepartmentName"
    Description: Final = _A + "Description"
    DesignatedProductClassification: Final = _A + "DesignatedProductClassification"
    DespatchAdviceReferencedDocument: Final = _A + "DespatchAdviceReferencedDocument"
    DirectDebitMandateID: Final = _A + "DirectDebitMandateID"
    DueDateDateTime: Final = _A + "DueDateDateTime"
    DueDateTypeCode: Final = _A + "DueDateTypeCode"
    DuePayableAmount: Final = _A + "DuePayableAmount"
    EmailURIUniversalCommunication: Final = _A + "EmailURIUniversalCommunication"
    EndDateTime: Final = _A + "EndDateTime"
    ExemptionReason: Final = _A + "ExemptionReason"
    ExemptionReasonCode: Final = _A + "ExemptionReasonCode"
    FormattedIssueDateTime: Final = _A + "FormattedIssueDateTime"
    GlobalID: Final = _A + "GlobalID"
    GrandTotalAmount: Final = _A + "GrandTotalAmount"
    GrossPriceProductTradePrice: Final = _A + "GrossPriceProductTradePrice"
    GuidelineSpecifiedDocumentContextParameter: Final = (
        _A + "GuidelineSpecifiedDocumentContextParameter"
    )
    IBANID: Final = _A + "IBANID"
    ID: Final = _A + "ID"
    IncludedNote: Final = _A + "IncludedNote"
    IncludedSupplyChainTradeLineItem: Final = _A + "IncludedSupplyChainTradeLineItem"
    Information: Final = _A + "Information"
    InvoiceCurrencyCode: Final = _A + "InvoiceCurrencyCode"
    InvoiceReferencedDocument: Final = _A + "InvoiceReferencedDocument"
    IssueDateTime: Final = _A + "IssueDateTime"
    IssuerAssignedID: Final = _A + "IssuerAssignedID"
    LineID: Final = _A + "LineID"
    LineOne: Final = _A + "LineOne"
    LineThree: Final = _A + "LineThree"
    LineTotalAmount: Final = _A + "LineTotalAmount"
    LineTwo: Final = _A + "LineTwo"
    Name: Final = _A + "Name"
    NetPriceProductTradePrice: Final = _A + "NetPriceProductTradePrice"
    OccurrenceDateTime: Final = _A + "OccurrenceDateTime"
    OriginTradeCountry: Final = _A + "OriginTradeCountry"
    PayeePartyCreditorFinancialAccount: Final = _A + "PayeePartyCreditorFinancialAccount"
    PayeeSpecifiedCreditorFinancialInstitution: Final = (
        _A + "PayeeSpecifiedCreditorFinancialInstitution"
    )
    PayeeTradeParty: Final = _A + "PayeeTradeParty"
    PayerPartyDebtorFinancialAccount: Final = _A + "PayerPartyDebtorFinancialAccount"
    PaymentReference: Final = _A + "PaymentReference"
    PersonName: Final = _A + "PersonName"
    PostalTradeAddress: Final = _A + "PostalTradeAddress"
    PostcodeCode: Final = _A + "PostcodeCode"
    ProprietaryID: Final = _A + "ProprietaryID"
    RateApplicablePercent: Final = _A + "RateApplicablePercent"
    Reason: Final = _A + "Reason"
    ReasonCode: Final = _A + "ReasonCode"
    ReceivableSpecifiedTradeAccountingAccount: Final = (
        _A + "ReceivableSpecifiedTradeAccountingAccount"
    )
    ReceivingAdviceReferencedDocument: Final = _A + "ReceivingAdviceReferencedDocument"
    ReferenceTypeCode: Final = _A + "ReferenceTypeCode"
    RoundingAmount: Final = _A + "RoundingAmount"
    SellerAssignedID: Final = _A + "SellerAssignedID"
    SellerOrderReferencedDocument: Final = _A + "SellerOrderReferencedDocument"
    SellerTaxRepresentativeTradeParty: Final = _A + "SellerTaxRepresentativeTradeParty"
    SellerTradeParty: Final = _A + "SellerTradeParty"
    ShipToTradeParty: Final = _A + "ShipToTradeParty"
    SpecifiedLegalOrganization: Final = _A + "SpecifiedLegalOrganization"
    SpecifiedLineTradeAgreement: Final = _A + "SpecifiedLineTradeAgreement"
    SpecifiedLineTradeDelivery: Final = _A + "SpecifiedLineTradeDelivery"
    SpecifiedLineTradeSettlement: Final = _A + "SpecifiedLineTradeSettlement"
    SpecifiedProcuringProject: Final = _A + "SpecifiedProcuringProject"
    SpecifiedTaxRegistration: Final = _A + "SpecifiedTaxRegistration"
    SpecifiedTradeAllowanceCharge: Final = _A + "SpecifiedTradeAllowanceCharge"
    SpecifiedTradePaymentTerms: Final = _A + "SpecifiedTradePaymentTerms"
    SpecifiedTradeProduct: Final = _A + "SpecifiedTradeProduct"
    SpecifiedTradeSettlementHeaderMonetarySummation: Final = (
        _A + "SpecifiedTradeSettlementHeaderMonetarySummation"
    )
    SpecifiedTradeSettlementLineMonetarySummation: Final = (
        _A + "SpecifiedTradeSettlementLineMonetarySummation"
    )
    SpecifiedTradeSettlementPaymentMeans: Final = _A + "SpecifiedTradeSettlementPaymentMeans"
    StartDateTime: Final = _A + "StartDateTime"
    SubjectCode: Final = _A + "SubjectCode"
    TaxBasisTotalAmount: Final = _A + "TaxBasisTotalAmount"
    TaxCurrencyCode: Final = _A + "TaxCurrencyCode"
    TaxPointDate: Final = _A + "TaxPointDate"
    TaxTotalAmount: Final = _A + "TaxTotalAmount"
    TelephoneUniversalCommunication: Final = _A + "TelephoneUniversalCommunication"
    TotalPrepaidAmount: Final = _A + "TotalPrepaidAmount"
    TradingBusinessName: Final = _A + "TradingBusinessName"
    TypeCode: Final = _A + "TypeCode"
    URIID: Final = _A + "URIID"
    URIUniversalCommunication: Final = _A + "URIUniversalCommunication"
    Value: Final = _A + "Value"


class udt:
    """What stands inside a date or an indicator."""

    Date: Final = _U + "Date"
    DateString: Final = _U + "DateString"
    DateTime: Final = _U + "DateTime"
    DateTimeString: Final = _U + "DateTimeString"
    Indicator: Final = _U + "Indicator"


class qdt:
    """What stands inside the date of a referenced document."""

    DateTimeString: Final = _Q + "DateTimeString"
