"""What a company sells or buys, with the defaults a line takes from it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.vat import VatCategory


class Usage(StrEnum):
    """Where a product may be picked."""

    SALES = "sales"
    PURCHASES = "purchases"
    BOTH = "both"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Product:
    """An article or a service."""

    id: str
    company_id: str
    name: str
    code: str | None = None
    description: str | None = None
    unit: str = "buc"
    default_price: Decimal = Decimal(0)
    currency: str = "RON"
    vat_rate: Decimal = Decimal(0)
    vat_category: VatCategory = VatCategory.STANDARD
    vat_included: bool = False
    is_service: bool = False
    is_active: bool = True
    usage: Usage = Usage.BOTH
    nc_code: str | None = None
    cpv_code: str | None = None
    barcode: str | None = None
    category: str | None = None
    color: str | None = None
    sgr_amount: Decimal | None = None
