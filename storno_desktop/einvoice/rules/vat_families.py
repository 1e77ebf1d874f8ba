"""The ten rules that each VAT category has, as one table: how its rate, base and reason must be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.rules.edition import BUNDLED_WITH_CIUS_RO, LATEST, Edition
from storno_desktop.einvoice.rules.texts import shown


class RateRule(Enum):
    """What the rate of a category must be (rules 05, 06, 07)."""

    POSITIVE = "positive"
    NOT_NEGATIVE = "not-negative"
    ZERO = "zero"
    ABSENT = "absent"

    @property
    def allows(self) -> Callable[[Decimal | None], bool]:
        """Whether a rate may stand beside the category."""
        return _ALLOWS[self.value]


_ALLOWS: Final[Mapping[str, Callable[[Decimal | None], bool]]] = {
    "positive": lambda rate: rate is not None and rate > 0,
    "not-negative": lambda rate: rate is not None and rate >= 0,
    "zero": lambda rate: rate is not None and rate == 0,
    "absent": lambda rate: rate is None,
}


class Reason(Enum):
    """Whether the breakdown of a category gives a reason for exemption (rule 10)."""

    NEEDED = "needed"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """The rules of one VAT category."""

    category: str  # UNTDID 5305
    prefix: str  # of the rule numbers
    rate: RateRule
    reason: Reason
    #: The base is summed and the VAT computed for each rate, within 1.00 (rules 08, 09); else the
    #: base is the exact sum of the category, and there is no VAT.
    is_taxed: bool

    def code(self, number: int) -> str:
        """The official number of a rule of the family."""
        return f"{self.prefix}-{number:02}"


def _families(edition: Edition) -> dict[str, Family]:
    zero, needed = RateRule.ZERO, Reason.NEEDED
    forbidden, free = Reason.FORBIDDEN, RateRule.NOT_NEGATIVE
    rows = (
        Family("S", "BR-S", RateRule.POSITIVE, forbidden, is_taxed=True),
        Family("Z", "BR-Z", zero, forbidden, is_taxed=False),
        Family("E", "BR-E", zero, needed, is_taxed=False),
        Family("AE", "BR-AE", zero, needed, is_taxed=False),
        Family("K", "BR-IC", zero, needed, is_taxed=False),
        Family("G", "BR-G", zero, needed, is_taxed=False),
        Family("O", "BR-O", RateRule.ABSENT, needed, is_taxed=False),
        Family("L", edition.igic, free, forbidden, is_taxed=True),
        Family("M", edition.ipsi, free, forbidden, is_taxed=True),
    )
    return {family.category: family for family in rows}


_TABLES: Final = {edition: _families(edition) for edition in (LATEST, BUNDLED_WITH_CIUS_RO)}

#: Every number of a family, in both editions, with what only IC and O have.
CODES: Final = (
    *dict.fromkeys(
        family.code(number)
        for table in _TABLES.values()
        for family in table.values()
        for number in range(1, 11)
    ),
    *("BR-IC-11", "BR-IC-12", "BR-O-11", "BR-O-12", "BR-O-13", "BR-O-14", "BR-B-01", "BR-B-02"),
)


def families(edition: Edition) -> Mapping[str, Family]:
    """The families of an edition by their category."""
    return _TABLES[edition]


def rate_fault(path: str, family: Family, number: int, rate: Decimal | None) -> Fault:
    """A rate that does not go with its category."""
    params = (("category", family.category), ("found", shown(rate)))
    return Fault(path, family.code(number), params=params)
