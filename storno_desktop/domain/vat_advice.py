"""Which VAT category a sale calls for, and what that category needs on the invoice.

The decision table of the domain page on VAT (section 7): where seller and buyer are, whether the
buyer is a business with a VAT number, and whether goods or a service is sold. What a category
needs is what the rules of EN 16931 ask for it (BR-AE, BR-E, BR-G, BR-IC, BR-O).
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.units import code_for
from storno_desktop.domain.vat import DEFAULT_VATEX, VatCategory

#: Northern Ireland is in the Union for goods and outside it for services.
NORTHERN_IRELAND = "XI"
_TIMES = frozenset({"SEC", "MIN", "HUR", "DAY", "WEE", "MON", "QAN", "ANN", "LH"})


class Supply(StrEnum):
    """What is sold, as far as VAT asks."""

    GOODS = "goods"
    SERVICES = "services"


class Situation(StrEnum):
    """Where a sale goes, as far as VAT asks."""

    SELLER_WITHOUT_VAT = "seller_without_vat"
    AT_HOME = "at_home"
    UNION_CONSUMER = "union_consumer"  # taxed as at home, or by destination under OSS
    UNION_BUSINESS = "union_business"
    NORTHERN_IRELAND = "northern_ireland"
    OUTSIDE_UNION = "outside_union"


def situation(seller: Company, buyer: Client, union: Container[str]) -> Situation:
    """Tell where a sale goes; `union` has the codes of the member states (Greece is GR)."""
    if not seller.vat_payer:
        return Situation.SELLER_WITHOUT_VAT
    if buyer.country == seller.country:
        return Situation.AT_HOME
    number = (buyer.vat_code or "").strip().upper()
    is_northern_irish = buyer.country == NORTHERN_IRELAND or (
        buyer.country == "GB" and number.startswith(NORTHERN_IRELAND)
    )
    if is_northern_irish and number:
        return Situation.NORTHERN_IRELAND
    if buyer.country in union:
        return Situation.UNION_BUSINESS if number else Situation.UNION_CONSUMER
    return Situation.OUTSIDE_UNION


_ADVICE = {
    (Situation.UNION_BUSINESS, Supply.GOODS): VatCategory.INTRA_COMMUNITY,
    (Situation.UNION_BUSINESS, Supply.SERVICES): VatCategory.REVERSE_CHARGE,
    (Situation.NORTHERN_IRELAND, Supply.GOODS): VatCategory.INTRA_COMMUNITY,
    (Situation.NORTHERN_IRELAND, Supply.SERVICES): VatCategory.OUTSIDE_SCOPE,
    (Situation.OUTSIDE_UNION, Supply.GOODS): VatCategory.EXPORT,
    (Situation.OUTSIDE_UNION, Supply.SERVICES): VatCategory.OUTSIDE_SCOPE,
}


def advised(where: Situation, supply: Supply) -> VatCategory | None:
    """The category a sale calls for; None where VAT is charged as at home."""
    return _ADVICE.get((where, supply))


def supply_of(line: Line, *, is_service: bool | None = None) -> Supply | None:
    """What a line sells: as its product says, else a service when it is counted in time."""
    if is_service is not None:
        return Supply.SERVICES if is_service else Supply.GOODS
    return Supply.SERVICES if code_for(line.unit) in _TIMES else None


class Need(StrEnum):
    """What a category can ask for."""

    SELLER_VAT = "seller_vat"  # BT-31
    BUYER_VAT = "buyer_vat"  # BT-48, for AE also BT-47
    DELIVERY_DATE = "delivery_date"  # BT-72 or BG-14
    DELIVERY_COUNTRY = "delivery_country"  # BT-80
    REASON = "reason"  # BT-120 or BT-121
    ALONE = "alone"  # no other category on the invoice


@dataclass(frozen=True, slots=True)
class Demand:
    """Something a category asks for, the rule that says so, and whether it is there."""

    need: Need
    rule: str
    is_met: bool


#: The categories that ask for something, in the order in which people meet them.
SPECIAL = (
    VatCategory.INTRA_COMMUNITY,
    VatCategory.REVERSE_CHARGE,
    VatCategory.EXPORT,
    VatCategory.EXEMPT,
    VatCategory.OUTSIDE_SCOPE,
)


def demands(
    category: VatCategory, content: Content, seller: Company, buyer: Client | None
) -> tuple[Demand, ...]:
    """List what a category asks of this invoice; nothing for those that charge VAT, and for Z."""
    seller_vat = seller.vat_payer and bool(seller.vat_code)
    buyer_vat = buyer is not None and buyer.is_vat_payer and bool(buyer.vat_code)
    reason = Demand(Need.REASON, _REASON_RULES.get(category, ""), _has_reason(category, content))
    match category:
        case VatCategory.INTRA_COMMUNITY:
            place = content.deliver_to
            day = content.delivery_date or content.period_start or content.period_end
            return (
                Demand(Need.SELLER_VAT, "BR-IC-02", seller_vat),
                Demand(Need.BUYER_VAT, "BR-IC-02", buyer_vat),
                Demand(Need.DELIVERY_DATE, "BR-IC-11", day is not None),
                Demand(Need.DELIVERY_COUNTRY, "BR-IC-12", bool(place and place.country)),
                reason,
            )
        case VatCategory.REVERSE_CHARGE:
            is_known = buyer is not None and bool(buyer.cui or buyer.registration_number)
            return (
                Demand(Need.SELLER_VAT, "BR-AE-02", seller_vat or bool(seller.tax_number)),
                Demand(Need.BUYER_VAT, "BR-AE-02", buyer_vat or is_known),
                reason,
            )
        case VatCategory.EXPORT:
            return (Demand(Need.SELLER_VAT, "BR-G-02", seller_vat), reason)
        case VatCategory.EXEMPT:
            known = seller_vat or bool(seller.tax_number)
            return (Demand(Need.SELLER_VAT, "BR-E-02", known), reason)
        case VatCategory.OUTSIDE_SCOPE:
            others = {line.vat_category for line in content.lines} - {category}
            return (Demand(Need.ALONE, "BR-O-11", not others), reason)
    return ()


_REASON_RULES = {
    VatCategory.INTRA_COMMUNITY: "BR-IC-10",
    VatCategory.REVERSE_CHARGE: "BR-AE-10",
    VatCategory.EXPORT: "BR-G-10",
    VatCategory.EXEMPT: "BR-E-10",
    VatCategory.OUTSIDE_SCOPE: "BR-O-10",
}


def _has_reason(category: VatCategory, content: Content) -> bool:
    """A category with one possible reason gives it by itself; an exemption names its article."""
    return category in DEFAULT_VATEX or any(
        line.exemption_code or line.exemption_reason for line in lines_of(content, category)
    )


def lines_of(content: Content, category: VatCategory) -> Sequence[Line]:
    """The lines of a category."""
    return [line for line in content.lines if line.vat_category is category]


def article_of(code: str) -> str:
    """Read the article a VATEX code names: VATEX-EU-132-1B is "132 (1) (b)"; "" for other codes."""
    body = code.removeprefix("VATEX-EU-")
    article, _, rest = body.partition("-")
    if body == code or not article.isdigit():
        return ""
    paragraph = "".join(letter for letter in rest if letter.isdigit())
    letters = "".join(letter for letter in rest if letter.isalpha()).lower()
    parts = [article, *(f"({one})" for one in (paragraph, letters) if one)]
    return " ".join(parts)
