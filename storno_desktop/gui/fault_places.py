"""Where a fault belongs: its field in the form, and what that field is called."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault
from storno_desktop.gui import display, i18n
from storno_desktop.gui.national_places import (
    NATIONAL_FIELD_OF,
    national_line_word,
    national_name,
)

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
translate = QCoreApplication.translate
_LINE = re.compile(r"lines\[(\d+)\](?:\.(.+))?")

#: The field of the form that holds a path of the body; the longest prefix counts.
FIELD_OF = {
    "client": "client",
    "receiver": "client",
    "invoiceTypeCode": "regime",
    "typeCode": "regime",
    "documentSeriesId": "series_id",
    "number": "series_id",
    "issueDate": "issue_date",
    "dueDate": "due_date",
    "deliveryDate": "delivery_date",
    "currency": "currency",
    "taxCurrency": "currency",
    "exchangeRate": "exchange_rate",
    "exchangeRateDate": "exchange_rate",
    "totals.vatAccounting": "exchange_rate",
    "language": "language",
    "language2": "language2",
    "paymentMethod": "payment_method",
    "paymentReference": "payment_reference",
    "paymentTerms": "payment_terms",
    "payeeBankAccount": "payee_bank_account",
    "payeeBankName": "payee_bank_name",
    "payeeBankBic": "payee_bank_bic",
    "projectReference": "project_reference",
    "contractNumber": "contract_number",
    "orderNumber": "order_number",
    "salesOrderReference": "sales_order",
    "receivingAdviceReference": "receiving_advice",
    "despatchAdviceReference": "despatch_advice",
    "tenderOrLotReference": "tender",
    "invoicedObjectIdentifier": "invoiced_object",
    "buyerAccountingReference": "buyer_accounting_reference",
    "buyerReference": "buyer_reference",
    "businessProcessType": "process",
    "taxPointDate": "tax_point_date",
    "taxPointDateCode": "tax_point_code",
    "payeeName": "payee_name",
    "payeeIdentifier": "payee_identifier",
    "payeeLegalRegistrationIdentifier": "payee_legal_id",
    "notes": "notes",
    "mentions": "mentions",
    "deliveryLocation": "delivery_location",
    "ublExtensions.invoicePeriod": "period_start",
    "ublExtensions.invoicePeriod.endDate": "period_end",
    "ublExtensions.delivery.deliveryAddress.streetName": "deliver_to.street",
    "ublExtensions.delivery.deliveryAddress.cityName": "deliver_to.city",
    "ublExtensions.delivery.deliveryAddress.postalZone": "deliver_to.postal_code",
    "ublExtensions.delivery.deliveryAddress.countrySubentity": "deliver_to.subdivision",
    "ublExtensions.delivery.deliveryAddress.countryCode": "deliver_to.country",
    "ublExtensions.delivery": "deliver_to.name",
    "ublExtensions.allowanceCharges": "allowances",
    "ublExtensions.prepaidAmount": "prepaid",
    "totals.rounding": "rounding",
    "penaltyPercentPerDay": "penalty_percent_per_day",
    "penaltyGraceDays": "penalty_grace_days",
    "issuerName": "issuer_name",
    "issuerId": "issuer_id",
    "attachments": "attachments",
    "lines": "lines",
    "vatBreakdown": "totals",
    "totals": "totals",
}


def line_place(path: str) -> tuple[int, str] | None:
    """The row and the first key of a path below the lines; None for any other path."""
    match = _LINE.fullmatch(path)
    if match is None:
        return None
    return int(match[1]), (match[2] or "").split(".", maxsplit=1)[0]


def line_key(path: str) -> str:
    """The whole path below its line."""
    match = _LINE.fullmatch(path)
    return (match[2] or "") if match else ""


def field_of(path: str) -> str:
    """The field of the form that a path belongs to; "" where the form has none."""
    bare = re.sub(r"\[\d+\]", "", path)
    while bare:
        if bare in FIELD_OF:
            return FIELD_OF[bare]
        if bare in NATIONAL_FIELD_OF:
            return NATIONAL_FIELD_OF[bare]
        bare = bare.rpartition(".")[0]
    return ""


def is_of_seller(path: str) -> bool:
    """Whether a fault is about the company itself, which is edited in the settings."""
    return path == "company" or path.startswith("company.")


def place_name(path: str) -> str:
    """What people call the field of a path; it stands in front of the sentence."""
    line = line_place(path)
    if line is not None:
        row, key = line
        words = translate("FaultPlaces", "Line {0}").format(row + 1)
        name = _line_word(line_key(path), key)
        return f"{words} · {name}" if name else words
    if is_of_seller(path):
        return translate("FaultPlaces", "My company")
    return field_name(field_of(path))


def _line_word(whole: str, key: str) -> str:
    words = {
        "description": translate("FaultPlaces", "Description"),
        "quantity": translate("FaultPlaces", "Quantity"),
        "unitOfMeasure": translate("FaultPlaces", "Unit"),
        "unitPrice": translate("FaultPlaces", "Unit price"),
        "discount": translate("FaultPlaces", "Discount"),
        "discountPercent": translate("FaultPlaces", "Discount"),
        "vatRate": translate("FaultPlaces", "VAT rate"),
        "vatCategoryCode": translate("FaultPlaces", "VAT category"),
        "exemptionReason": translate("FaultPlaces", "Exemption reason"),
        "exemptionReasonCode": translate("FaultPlaces", "Exemption code"),
        "productCode": translate("FaultPlaces", "Code"),
        "lineTotal": translate("FaultPlaces", "Amount"),
        "lineNote": translate("FaultPlaces", "Note"),
        "buyerItemIdentification": translate("FaultPlaces", "Buyer's item code"),
        "standardItemIdentification": translate("FaultPlaces", "Barcode (GTIN)"),
        "cpvCode": translate("FaultPlaces", "CPV code"),
        "buyerAccountingRef": translate("FaultPlaces", "Buyer accounting reference"),
        "orderLineReference": translate("FaultPlaces", "Order line"),
        "ublExtensions.originCountry": translate("FaultPlaces", "Country of origin"),
    }
    if whole.startswith("ublExtensions.invoicePeriod"):
        return translate("FaultPlaces", "Period")
    if whole.startswith("ublExtensions.allowanceCharges"):
        return translate("FaultPlaces", "Discounts and surcharges")
    return words.get(whole) or national_line_word(whole) or words.get(key, "")


def said(fault: Fault) -> str:
    """The sentence of a fault in the language of the window, its dates as people write them."""
    params = tuple(
        (name, display.day(text) if _ISO_DAY.fullmatch(text) else text)
        for name, text in fault.params
    )
    return fault_sentence(replace(fault, params=params), i18n.current())


def field_name(field: str) -> str:
    """What a field of the form is called; also the words of its undo step."""
    words = {
        "client": translate("FaultPlaces", "Customer"),
        "regime": translate("FaultPlaces", "Tax regime"),
        "series_id": translate("FaultPlaces", "Number series"),
        "issue_date": translate("FaultPlaces", "Issue date"),
        "due_date": translate("FaultPlaces", "Due date"),
        "delivery_date": translate("FaultPlaces", "Delivery date"),
        "period_start": translate("FaultPlaces", "Period from"),
        "period_end": translate("FaultPlaces", "Period to"),
        "currency": translate("FaultPlaces", "Currency"),
        "exchange_rate": translate("FaultPlaces", "Exchange rate"),
        "exchange_rate_date": translate("FaultPlaces", "Rate date"),
        "exchange_rate_source": translate("FaultPlaces", "Rate source"),
        "language": translate("FaultPlaces", "Document language"),
        "language2": translate("FaultPlaces", "Second language"),
        "payment_method": translate("FaultPlaces", "Payment method"),
        "payment_reference": translate("FaultPlaces", "Payment reference"),
        "payment_terms": translate("FaultPlaces", "Payment terms"),
        "payee_bank_account": translate("FaultPlaces", "Account to pay into"),
        "payee_bank_name": translate("FaultPlaces", "Bank"),
        "payee_bank_bic": translate("FaultPlaces", "BIC"),
        "project_reference": translate("FaultPlaces", "Project reference"),
        "contract_number": translate("FaultPlaces", "Contract number"),
        "order_number": translate("FaultPlaces", "Order number"),
        "sales_order": translate("FaultPlaces", "Sales order"),
        "receiving_advice": translate("FaultPlaces", "Receiving advice reference"),
        "despatch_advice": translate("FaultPlaces", "Despatch advice reference"),
        "tender": translate("FaultPlaces", "Tender or lot reference"),
        "invoiced_object": translate("FaultPlaces", "Invoiced object identifier"),
        "buyer_accounting_reference": translate("FaultPlaces", "Buyer accounting reference"),
        "buyer_reference": translate("FaultPlaces", "Buyer reference"),
        "process": translate("FaultPlaces", "Business process type"),
        "tax_point_date": translate("FaultPlaces", "Tax point date"),
        "tax_point_code": translate("FaultPlaces", "Tax point"),
        "payee_name": translate("FaultPlaces", "Payee"),
        "payee_identifier": translate("FaultPlaces", "Payee identifier"),
        "payee_legal_id": translate("FaultPlaces", "Payee registration no."),
        "notes": translate("FaultPlaces", "Notes"),
        "mentions": translate("FaultPlaces", "Mentions"),
        "internal_note": translate("FaultPlaces", "Internal note"),
        "delivery_location": translate("FaultPlaces", "Place of delivery"),
        "deliver_to.name": translate("FaultPlaces", "Delivered to"),
        "deliver_to.street": translate("FaultPlaces", "Delivery street"),
        "deliver_to.city": translate("FaultPlaces", "Delivery town"),
        "deliver_to.postal_code": translate("FaultPlaces", "Delivery postal code"),
        "deliver_to.subdivision": translate("FaultPlaces", "Delivery county"),
        "deliver_to.country": translate("FaultPlaces", "Delivery country"),
        "allowances": translate("FaultPlaces", "Discounts and surcharges"),
        "prepaid": translate("FaultPlaces", "Already paid"),
        "rounding": translate("FaultPlaces", "Rounding"),
        "vat_on_collection": translate("FaultPlaces", "Cash accounting"),
        "penalty_enabled": translate("FaultPlaces", "Late-payment penalties"),
        "penalty_percent_per_day": translate("FaultPlaces", "Penalty, % a day"),
        "penalty_grace_days": translate("FaultPlaces", "Days of grace"),
        "issuer_name": translate("FaultPlaces", "Issued by"),
        "issuer_id": translate("FaultPlaces", "Issuer's personal ID"),
        "sales_agent": translate("FaultPlaces", "Sales agent"),
        "deputy_name": translate("FaultPlaces", "Delegate"),
        "deputy_identity_card": translate("FaultPlaces", "ID card"),
        "deputy_auto": translate("FaultPlaces", "Vehicle number"),
        "attachments": translate("FaultPlaces", "Attachments"),
        "lines": translate("FaultPlaces", "Lines"),
        "totals": translate("FaultPlaces", "Totals"),
    }
    return words.get(field) or national_name(field) or translate("FaultPlaces", "Document")
