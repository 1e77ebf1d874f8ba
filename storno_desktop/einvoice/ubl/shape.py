"""The order of UBL elements, for machines where the schema itself is not installed.

Only the elements of the EN 16931 binding are listed, in the order of the UBL 2.1 schema; `!` marks
what the schema demands. A test holds every line to the schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.ubl.terms import step
from storno_desktop.einvoice.ubl.values import XSD, fault_at

_PARTY = (
    "EndpointID PartyIdentification PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact"
)
_ADDRESS = (
    "StreetName AdditionalStreetName CityName PostalZone CountrySubentity AddressLine Country"
)
_REFERENCE = "ID! IssueDate DocumentTypeCode DocumentDescription Attachment"
_TAX = "ID Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme!"

#: Element to its children in order.
SEQUENCES: Final = {
    name: tuple(children.split())
    for name, children in {
        "Invoice": "UBLVersionID CustomizationID ProfileID ID! IssueDate! DueDate InvoiceTypeCode"
        " Note TaxPointDate DocumentCurrencyCode TaxCurrencyCode AccountingCost BuyerReference"
        " InvoicePeriod OrderReference BillingReference DespatchDocumentReference"
        " ReceiptDocumentReference OriginatorDocumentReference ContractDocumentReference"
        " AdditionalDocumentReference ProjectReference AccountingSupplierParty!"
        " AccountingCustomerParty! PayeeParty TaxRepresentativeParty Delivery PaymentMeans"
        " PaymentTerms AllowanceCharge TaxTotal LegalMonetaryTotal! InvoiceLine!",
        "CreditNote": "UBLVersionID CustomizationID ProfileID ID! IssueDate! TaxPointDate"
        " CreditNoteTypeCode Note DocumentCurrencyCode TaxCurrencyCode AccountingCost"
        " BuyerReference InvoicePeriod OrderReference BillingReference DespatchDocumentReference"
        " ReceiptDocumentReference ContractDocumentReference AdditionalDocumentReference"
        " OriginatorDocumentReference AccountingSupplierParty! AccountingCustomerParty! PayeeParty"
        " TaxRepresentativeParty Delivery PaymentMeans PaymentTerms AllowanceCharge TaxTotal"
        " LegalMonetaryTotal! CreditNoteLine!",
        "InvoicePeriod": "StartDate EndDate DescriptionCode",
        "OrderReference": "ID! SalesOrderID",
        "DocumentReference": _REFERENCE,
        "InvoiceDocumentReference": _REFERENCE,
        "AdditionalDocumentReference": _REFERENCE,
        "Attachment": "EmbeddedDocumentBinaryObject ExternalReference",
        "Party": _PARTY,
        "PayeeParty": _PARTY,
        "TaxRepresentativeParty": _PARTY,
        "PostalAddress": _ADDRESS,
        "Address": _ADDRESS,
        "PartyTaxScheme": "CompanyID TaxScheme!",
        "PartyLegalEntity": "RegistrationName CompanyID CompanyLegalForm",
        "Contact": "Name Telephone ElectronicMail",
        "Delivery": "ActualDeliveryDate DeliveryLocation DeliveryParty",
        "DeliveryLocation": "ID Address",
        "PaymentMeans": "PaymentMeansCode! PaymentDueDate PaymentID CardAccount"
        " PayeeFinancialAccount PaymentMandate",
        "CardAccount": "PrimaryAccountNumberID! NetworkID! HolderName",
        "PayeeFinancialAccount": "ID Name FinancialInstitutionBranch",
        "PaymentMandate": "ID PayerFinancialAccount",
        "AllowanceCharge": "ChargeIndicator! AllowanceChargeReasonCode AllowanceChargeReason"
        " MultiplierFactorNumeric Amount! BaseAmount TaxCategory",
        "TaxCategory": _TAX,
        "ClassifiedTaxCategory": _TAX,
        "TaxTotal": "TaxAmount! TaxSubtotal",
        "TaxSubtotal": "TaxableAmount TaxAmount! TaxCategory!",
        "LegalMonetaryTotal": "LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount"
        " AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount"
        " PayableAmount!",
        "InvoiceLine": "ID! Note InvoicedQuantity LineExtensionAmount! AccountingCost"
        " InvoicePeriod OrderLineReference DocumentReference AllowanceCharge Item! Price",
        "CreditNoteLine": "ID! Note CreditedQuantity LineExtensionAmount AccountingCost"
        " InvoicePeriod OrderLineReference DocumentReference AllowanceCharge Item Price",
        "Item": "Description Name BuyersItemIdentification SellersItemIdentification"
        " StandardItemIdentification OriginCountry CommodityClassification ClassifiedTaxCategory"
        " AdditionalItemProperty",
        "Price": "PriceAmount! BaseQuantity AllowanceCharge",
        "AdditionalItemProperty": "Name! Value",
    }.items()
}


def faults(root: etree._Element) -> Iterator[Fault]:
    """Name every element that stands out of order or is missing."""
    for element in root.iter():
        name = etree.QName(element).localname
        sequence = SEQUENCES.get(name)
        if sequence is None:
            continue
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
