"""VAT categories, dated rates of a company, and the named rounding policies (DECISIONS 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class VatCategory(StrEnum):
    """UNTDID 5305 codes that EN 16931 allows (BT-95, 102, 118, 151)."""

    STANDARD = "S"  # standard and reduced rates
    ZERO = "Z"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    INTRA_COMMUNITY = "K"
    EXPORT = "G"
    OUTSIDE_SCOPE = "O"
    IGIC = "L"  # Canary Islands
    IPSI = "M"  # Ceuta and Melilla

    @property
    def has_no_vat(self) -> bool:
        """Whether the rate of this category is always nought."""
        return self in _WITHOUT_VAT


_WITHOUT_VAT = frozenset(
    {
        VatCategory.ZERO,
        VatCategory.EXEMPT,
        VatCategory.REVERSE_CHARGE,
        VatCategory.INTRA_COMMUNITY,
        VatCategory.EXPORT,
        VatCategory.OUTSIDE_SCOPE,
    }
)

#: VATEX code (BT-121) that a category implies; an exemption (E) names its own article.
DEFAULT_VATEX = {
    VatCategory.REVERSE_CHARGE: "VATEX-EU-AE",
    VatCategory.INTRA_COMMUNITY: "VATEX-EU-IC",
    VatCategory.EXPORT: "VATEX-EU-G",
    VatCategory.OUTSIDE_SCOPE: "VATEX-EU-O",
}


class VatRounding(StrEnum):
    """Where VAT is rounded."""

    PER_GROUP = "per_group"  # group VAT of net prices once, of gross prices line by line
    PER_LINE = "per_line"  # every line by itself, as a Storno server does
    BY_BASE = "by_base"  # strictly round2(base times rate), whatever the prices were


@dataclass(frozen=True, slots=True)
class VatRate:
    """A rate that a company may use; valid from and to are inclusive, None is open."""

    id: str
    company_id: str
    rate: Decimal
    category: VatCategory = VatCategory.STANDARD
    label: str = ""
    is_default: bool = False
    is_active: bool = True
    position: int = 0
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the rate may be used for a supply of that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def settled(category: VatCategory, rate: Decimal) -> tuple[VatCategory, Decimal]:
    """Make category and rate agree: S at 0 % is Z, a category without VAT at a rate is S."""
    if category is VatCategory.STANDARD and rate == 0:
        return VatCategory.ZERO, rate
    if category.has_no_vat and rate > 0:
        return VatCategory.STANDARD, rate
    return category, rate
