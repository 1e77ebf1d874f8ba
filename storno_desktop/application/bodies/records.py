"""Bodies of master data: products, series, bank accounts, VAT rates, payments."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from storno_desktop.application.bodies.kinds import (
    Choice,
    Day,
    Field,
    Flag,
    Number,
    Text,
    Whole,
    read_fields,
    write_fields,
)
from storno_desktop.application.bodies.parties import CURRENCY, NAME
from storno_desktop.domain.bank_account import AccountKind, BankAccount
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.numbering import DocumentKind, Reset, Series, SeriesOwner
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.product import Product, Usage
from storno_desktop.domain.vat import VatCategory, VatRate

_NIL = Decimal(0)
RATE = Number(digits=4, low=_NIL, high=Decimal(1000), places=2)

PRODUCT = (
    Field("name", "name", Text(500), is_required=True),
    Field("code", "code", Text(50)),
    Field("description", "description", Text(2000)),
    Field("unitOfMeasure", "unit", Text(20)),
    Field("defaultPrice", "default_price", Number(digits=8, low=_NIL, places=2)),
    Field("currency", "currency", CURRENCY),
    Field("vatRate", "vat_rate", RATE),
    Field("vatCategoryCode", "vat_category", Choice(VatCategory)),
    Field("vatIncluded", "vat_included", Flag()),
    Field("isService", "is_service", Flag()),
    Field("isActive", "is_active", Flag()),
    Field("usage", "usage", Choice(Usage)),
    Field("ncCode", "nc_code", Text(20)),
    Field("cpvCode", "cpv_code", Text(50)),
    Field("barcode", "barcode", Text(50)),
    Field("category", "category", Text(100)),
    Field("color", "color", Text(7)),
    Field("sgrAmount", "sgr_amount", Number(digits=2, low=_NIL, high=Decimal(1000))),
)
SERIES = (
    Field("prefix", "prefix", Text(50), is_required=True),
    Field("type", "kind", Choice(DocumentKind)),
    Field("pattern", "pattern", Text(100)),
    Field("currentNumber", "last_number", Whole(0, 999_999_999)),
    Field("reset", "reset", Choice(Reset)),
    Field("owner", "owner", Choice(SeriesOwner)),
    Field("isDefault", "is_default", Flag()),
    Field("active", "is_active", Flag()),
    Field("validFrom", "valid_from", Day()),
    Field("validTo", "valid_to", Day()),
)
ACCOUNT = (
    Field("iban", "iban", Text(42, upper=True)),
    Field("bankName", "bank_name", NAME),
    Field("bic", "bic", Text(11, upper=True)),
    Field("currency", "currency", CURRENCY),
    Field("type", "kind", Choice(AccountKind)),
    Field("isDefault", "is_default", Flag()),
    Field("showOnInvoice", "show_on_invoice", Flag()),
    Field("openingBalance", "opening_balance", Number(digits=2)),
    Field("openingDate", "opened_on", Day()),
)
VAT_RATE = (
    Field("rate", "rate", RATE, is_required=True),
    Field("label", "label", Text(100)),
    Field("categoryCode", "category", Choice(VatCategory)),
    Field("isDefault", "is_default", Flag()),
    Field("isActive", "is_active", Flag()),
    Field("position", "position", Whole(0, 999)),
    Field("validFrom", "valid_from", Day()),
    Field("validTo", "valid_to", Day()),
)
PAYMENT = (
    Field("amount", "amount", Number(digits=2), is_required=True),
    Field("paymentDate", "paid_on", Day()),
    Field("paymentMethod", "method", Text(50)),
    Field("reference", "reference", Text(200)),
    Field("notes", "notes", Text()),
)

FIELDS: dict[type, tuple[Field, ...]] = {
    Product: PRODUCT,
    Series: SERIES,
    BankAccount: ACCOUNT,
    VatRate: VAT_RATE,
    Payment: PAYMENT,
}
_IGNORED = ("id", "source", "company", "nextNumber", "createdAt", "updatedAt", "deletedAt", "link")

R = TypeVar("R", bound=Product | Series | BankAccount | VatRate)


def read_record(
    cls: type[R], body: object, id_: str, company_id: str, faults: list[Fault], base: R | None
) -> tuple[R | None, list[str]]:
    """Read one record of master data; with `base` only the given keys change."""
    ignored: dict[str, list[str]] = {key: [] for key in _IGNORED}
    values = read_fields(body, FIELDS[cls], "", faults, ignored=ignored, partial=base is not None)
    noted = [key for places in ignored.values() for key in places]
    if any(fault.is_fatal for fault in faults):
        return None, noted
    optional = {name for name, field in cls.__dataclass_fields__.items() if field.default is None}
    clean: dict[str, Any] = {k: v for k, v in values.items() if v is not None or k in optional}
    if base is not None:
        return replace(base, **clean), noted
    if cls is Series:
        clean.setdefault("kind", DocumentKind.INVOICE)
    return cls(id=id_, company_id=company_id, **clean), noted


def write_record(record: Product | Series | BankAccount | VatRate) -> dict[str, object]:
    """Write a record of master data as the API answers it."""
    return {"id": record.id, **write_fields(record, FIELDS[type(record)])}


def write_payment(payment: Payment) -> dict[str, object]:
    """Write a payment as the API answers it."""
    return {"id": payment.id, **write_fields(payment, PAYMENT)}
