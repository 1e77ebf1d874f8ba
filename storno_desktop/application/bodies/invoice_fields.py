"""The tables of keys of an invoice body: which key fills which attribute."""

from __future__ import annotations

from decimal import Decimal

from storno_desktop.application.bodies.kinds import (
    Choice,
    Day,
    Field,
    Flag,
    Moment,
    Number,
    Text,
    Whole,
)
from storno_desktop.application.bodies.parties import COUNTRY, CURRENCY, NAME
from storno_desktop.application.bodies.records import RATE
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.vat import VatCategory, VatRounding

_NIL = Decimal(0)
MAX_LINES = 10_000
#: BT-3 codes that a body may name: those of EN 16931, and the German and French ones.
TYPE_CODES = frozenset(
    {"380", "381", "384", "389", "751", "326", "386", "875", "876", "877"}
    # the French ones (BR-FR-04)
    | {"393", "501", "500", "471", "472", "473", "261", "262", "396", "502", "503"}
)
MONEY = Number(digits=2, places=2)
PRICE = Number(digits=8, low=_NIL, places=2)
QUANTITY = Number(digits=6, high=Decimal(10) ** 10)
PERCENT = Number(digits=4, low=_NIL, high=Decimal(1000))

#: Keys of the body that are attributes of the content, one to one.
CONTENT_KEYS = (
    Field("clientId", "client_id", Text(36)),
    Field("documentSeriesId", "series_id", Text(36)),
    Field("issueDate", "issue_date", Day()),
    Field("dueDate", "due_date", Day()),
    Field("deliveryDate", "delivery_date", Day()),
    Field("currency", "currency", CURRENCY),
    Field("exchangeRate", "exchange_rate", Number(digits=8, low=Decimal("0.00000001"))),
    Field("exchangeRateDate", "exchange_rate_date", Day()),
    Field("exchangeRateSource", "exchange_rate_source", Text(100)),
    Field("language", "language", Text(10)),
    Field("language2", "language2", Text(10)),
    Field("notes", "notes", Text()),
    Field("paymentTerms", "payment_terms", Text()),
    Field("paymentMethod", "payment_method", Text(50)),
    Field("paymentReference", "payment_reference", Text(140)),
    Field("deliveryLocation", "delivery_location", Text(500)),
    Field("projectReference", "project_reference", Text(500)),
    Field("orderNumber", "order_number", Text(500)),
    Field("salesOrderReference", "sales_order", Text(500)),
    Field("contractNumber", "contract_number", Text(500)),
    Field("issuerName", "issuer_name", NAME),
    Field("issuerId", "issuer_id", Text(13)),
    Field("mentions", "mentions", Text()),
    Field("internalNote", "internal_note", Text()),
    Field("salesAgent", "sales_agent", NAME),
    Field("deputyName", "deputy_name", NAME),
    Field("deputyIdentityCard", "deputy_identity_card", Text(100)),
    Field("deputyAuto", "deputy_auto", Text(100)),
    Field("tvaLaIncasare", "vat_on_collection", Flag()),
    Field("platitorTva", "vat_payer", Flag()),
    Field("plataOnline", "online_payment", Flag()),
    Field("showClientBalance", "show_client_balance", Flag()),
    Field("clientBalanceExisting", "client_balance_existing", MONEY),
    Field("clientBalanceOverdue", "client_balance_overdue", MONEY),
    Field("taxPointDate", "tax_point_date", Day()),
    Field("taxPointDateCode", "tax_point_code", Text(3)),
    Field("buyerReference", "buyer_reference", Text(500)),
    Field("receivingAdviceReference", "receiving_advice", Text(500)),
    Field("despatchAdviceReference", "despatch_advice", Text(500)),
    Field("tenderOrLotReference", "tender", Text(500)),
    Field("invoicedObjectIdentifier", "invoiced_object", Text(500)),
    Field("buyerAccountingReference", "buyer_accounting_reference", Text(500)),
    Field("businessProcessType", "process", Text(200)),
    Field("payeeName", "payee_name", NAME),
    Field("payeeIdentifier", "payee_identifier", Text(200)),
    Field("payeeLegalRegistrationIdentifier", "payee_legal_id", Text(200)),
    Field("payeeBankAccount", "payee_bank_account", Text(42, upper=True)),
    Field("payeeBankName", "payee_bank_name", NAME),
    Field("payeeBankBic", "payee_bank_bic", Text(11, upper=True)),
    Field("penaltyEnabled", "penalty_enabled", Flag()),
    Field("penaltyPercentPerDay", "penalty_percent_per_day", PERCENT),
    Field("penaltyGraceDays", "penalty_grace_days", Whole(0, 3650)),
    Field("roundingAmount", "rounding", Number(digits=2, high=Decimal(1000))),
    Field("vatRounding", "vat_rounding", Choice(VatRounding)),
    Field("parentDocumentId", "parent_id", Text(36)),
    Field("parentDocumentNumber", "parent_number", Text(200)),
    Field("parentDocumentDate", "parent_date", Day()),
    Field("scheduledEmailAt", "scheduled_email_at", Moment()),
)
#: Keys of the body that are read apart from the content.
HEADER = (
    *CONTENT_KEYS,
    Field("seriesId", "series_id", Text(36)),
    Field("documentType", "kind", Choice(DocumentKind)),
    Field("client", "client", NAME),
    Field("receiverName", "receiver_name", NAME),
    Field("receiverCif", "receiver_cif", Text(30)),
    Field("receiverEmail", "receiver_email", Text(100)),
    Field("idempotencyKey", "idempotency_key", Text(255)),
    Field("autoApplyVatRules", "auto_apply_vat_rules", Flag()),
)
PARTS = frozenset(
    {
        "lines",
        "ublExtensions",
        "receiverAddress",
        "attachments",
        "collect",
        "paymentCard",
        "directDebit",
        "invoiceTypeCode",
        "typeCode",
        "vatIncluded",
        "fatturapa",
        "ksef",
    }
)
#: API keys that mean nothing here: accepted and listed in `ignored`.
IGNORED = (
    "total",
    "direction",
    "isCreditNote",
    "subtotal",
    "vatTotal",
    "status",
    "number",
    "id",
    "buyerSnapshot",
    "company",
    "discount",
    "amountPaid",
    "balance",
    "supplier",
    "documentSeries",
    "faults",
    "ignored",
)
EXTENSIONS = (Field("prepaidAmount", "prepaid", Number(digits=2, low=_NIL, places=2)),)
EXTENSION_PARTS = frozenset(
    {"invoicePeriod", "delivery", "allowanceCharges", "additionalDocumentReferences"}
)
PERIOD = (
    Field("startDate", "period_start", Day()),
    Field("endDate", "period_end", Day()),
    Field("descriptionCode", "tax_point_code", Text(3)),
)
LINE_PERIOD = PERIOD[:2]
DELIVERY = (
    Field("actualDeliveryDate", "delivery_date", Day()),
    Field("name", "name", NAME),
)
DELIVERY_ADDRESS = (
    Field("streetName", "street", Text(500)),
    Field("additionalStreetName", "street2", Text(500)),
    Field("cityName", "city", Text(100)),
    Field("postalZone", "postal_code", Text(20)),
    Field("countrySubentity", "subdivision", Text(60)),
    Field("countryCode", "country", COUNTRY),
)
RECEIVER_ADDRESS = (
    Field("address", "address", Text(150)),
    Field("city", "city", Text(100)),
    Field("county", "county", Text(60)),
    Field("postalCode", "postal_code", Text(20)),
    Field("country", "country", COUNTRY),
)
REFERENCE = (
    Field("id", "id", Text(200), is_required=True),
    Field("documentTypeCode", "type_code", Text(10)),
    Field("documentDescription", "description", Text(500)),
)
ALLOWANCE = (
    Field("chargeIndicator", "is_charge", Flag(), is_required=True),
    Field("amount", "amount", MONEY),
    Field("reason", "reason", Text(500)),
    Field("reasonCode", "reason_code", Text(10)),
    Field("baseAmount", "base", MONEY),
    Field("multiplierFactorNumeric", "percent", PERCENT),
    Field("taxCategoryCode", "vat_category", Choice(VatCategory)),
    Field("taxRate", "vat_rate", RATE),
    Field("natura", "natura", Text(4, upper=True)),
)
CARD = (
    Field("number", "number", Text(19)),  # BT-87: the last digits of the card
    Field("holder", "holder", NAME),
)
DIRECT_DEBIT = (
    Field("mandate", "mandate", Text(200)),
    Field("creditorId", "creditor_id", Text(35, upper=True)),
    Field("account", "debited_account", Text(42, upper=True)),
)
COLLECT = (
    Field("value", "amount", Number(digits=2)),
    Field("type", "method", Text(50)),
    Field("issueDate", "paid_on", Day()),
    Field("documentNumber", "reference", Text(200)),
    Field("mentions", "notes", Text()),
)
LINE = (
    Field("description", "description", Text(2000), is_required=True),
    Field("quantity", "quantity", QUANTITY, is_required=True),
    Field("unitPrice", "unit_price", PRICE, is_required=True),
    Field("unitOfMeasure", "unit", Text(20)),
    Field("vatRate", "vat_rate", RATE),
    Field("vatCategoryCode", "vat_category", Choice(VatCategory)),
    Field("vatIncluded", "vat_included", Flag()),
    Field("discount", "discount", Number(digits=2, places=2)),
    Field("discountPercent", "discount_percent", PERCENT),
    Field("productId", "product_id", Text(36)),
    Field("productCode", "product_code", Text(50)),
    Field("lineNote", "line_note", Text(2000)),
    Field("buyerAccountingRef", "buyer_accounting_ref", Text(255)),
    Field("buyerItemIdentification", "buyer_item_id", Text(255)),
    Field("standardItemIdentification", "standard_item_id", Text(255)),
    Field("cpvCode", "cpv_code", Text(50)),
    Field("orderLineReference", "order_line", Text(200)),
    Field("exemptionReasonCode", "exemption_code", Text(30, upper=True)),
    Field("exemptionReason", "exemption_reason", Text(1000)),
    Field("natura", "natura", Text(4, upper=True)),
    Field("isService", "is_service", Flag()),
)
LINE_PARTS = frozenset({"ublExtensions", "vatRateId", "fatturapa", "ksef"})
LINE_IGNORED = ("id", "position", "vatAmount", "lineTotal", "subtotal", "total", "productName")
LINE_EXTENSIONS = (Field("originCountry", "origin_country", COUNTRY),)
LINE_EXTENSION_PARTS = frozenset({"invoicePeriod", "allowanceCharges", "additionalItemProperties"})
PROPERTY = (
    Field("name", "name", Text(50), is_required=True),
    Field("value", "value", Text(100), is_required=True),
)
