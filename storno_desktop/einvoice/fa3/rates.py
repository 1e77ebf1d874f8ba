"""Where a VAT category of EN 16931 stands in FA(3): P_12 of a line, P_13_x and P_14_x of sums."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storno_desktop.domain.codelists.countries import EU_MEMBERS
from storno_desktop.domain.money import plain, trimmed


@dataclass(frozen=True, slots=True)
class Bucket:
    """A kind of turnover: its rate code, and the fields that sum it."""

    rate: str | None  # P_12; None where the law wants none
    base: str  # P_13_x
    vat: str | None = None  # P_14_x
    foreign_rate: Decimal | None = None  # P_12_XII


_STANDARD: Final = {
    "23": "1",
    "22": "1",
    "8": "2",
    "7": "2",
    "5": "3",
    "4": "4",  # flat rate of taxis, art. 114
    "3": "4",
}
_USUAL: Final = frozenset({"23", "8", "5"})
_ZERO: Final = {"Z": ("0 KR", "P_13_6_1"), "K": ("0 WDT", "P_13_6_2"), "G": ("0 EX", "P_13_6_3")}

EXEMPT: Final = Bucket("zw", "P_13_7")
OUTSIDE: Final = Bucket("np I", "P_13_8")
EU_SERVICES: Final = Bucket("np II", "P_13_9")  # art. 100 ust. 1 pkt 4
REVERSE_CHARGE: Final = Bucket("oo", "P_13_10")
MARGIN: Final = Bucket(None, "P_13_11")

#: VATEX codes of the margin schemes to the mark of PMarzy.
MARGINS: Final = {
    "VATEX-EU-D": "P_PMarzy_2",  # travel agents, art. 119
    "VATEX-EU-F": "P_PMarzy_3_1",  # second-hand goods, art. 120
    "VATEX-EU-I": "P_PMarzy_3_2",  # works of art
    "VATEX-EU-J": "P_PMarzy_3_3",  # collectors' items and antiques
}

#: P_13_x with their P_14_x, in the order of the schema.
BASES: Final = (
    ("P_13_1", "P_14_1"),
    ("P_13_2", "P_14_2"),
    ("P_13_3", "P_14_3"),
    ("P_13_4", "P_14_4"),
    ("P_13_5", "P_14_5"),
    ("P_13_6_1", None),
    ("P_13_6_2", None),
    ("P_13_6_3", None),
    ("P_13_7", None),
    ("P_13_8", None),
    ("P_13_9", None),
    ("P_13_10", None),
    ("P_13_11", None),
)


@dataclass(frozen=True, slots=True)
class Market:
    """What decides beside category and rate."""

    buyer_country: str
    is_exempt_seller: bool = False
    uses_oss: bool = False
    is_private_buyer: bool = False

    @property
    def is_oss(self) -> bool:
        """Whether VAT is that of the buyer's country (dział XII rozdział 6a)."""
        return self.uses_oss and self.buyer_country in EU_MEMBERS - {"PL"} and self.is_private_buyer


def bucket(
    category: str | None, rate: Decimal | None, exemption_code: str | None, market: Market
) -> Bucket | None:
    """Find the kind of turnover; None for what Polish law does not know."""
    if category == "S":
        return _taxed(rate or Decimal(0), market)
    if category in _ZERO:
        return Bucket(*_ZERO[category])
    others = {
        "E": MARGIN if exemption_code in MARGINS else EXEMPT,
        "O": EXEMPT if market.is_exempt_seller else OUTSIDE,
        "AE": _reverse_charge(market.buyer_country),
    }
    return others.get(category or "")


def is_usual(rate: Decimal) -> bool:
    """Whether sales to consumers bear a rate in Poland today.

    22 and 7 are of earlier years, 4 of taxis; like 3, they are rates of other countries now.
    """
    return plain(trimmed(rate)) in _USUAL


def _reverse_charge(country: str) -> Bucket:
    """At home by art. 17; of services to a business abroad, which are taxed where it is."""
    if country in {"PL", ""}:
        return REVERSE_CHARGE
    return EU_SERVICES if country in EU_MEMBERS else OUTSIDE


def _taxed(rate: Decimal, market: Market) -> Bucket | None:
    if market.is_oss:
        return Bucket(None, "P_13_5", "P_14_5", foreign_rate=rate)
    code = plain(trimmed(rate))
    number = _STANDARD.get(code)
    return Bucket(code, f"P_13_{number}", f"P_14_{number}") if number else None


_RATE: Final = re.compile(r"[0-9]{1,2}")
_HIGHEST: Final = 100
#: P_12 to category and rate; FA(2) wrote "0" and "np", whose kind only the sums tell.
_CATEGORIES: Final = {
    "0 KR": "Z",
    "0 WDT": "K",
    "0 EX": "G",
    "zw": "E",
    "oo": "AE",
    "np I": "O",
    "np II": "AE",
    "0": "Z",
    "np": "O",
}


def category_of(
    code: str | None, foreign_rate: Decimal | None
) -> tuple[str | None, Decimal | None]:
    """Read P_12 or P_12_XII as category and rate; (None, None) where there is neither."""
    if foreign_rate is not None:
        return ("S", foreign_rate) if 0 <= foreign_rate <= _HIGHEST else (None, None)
    if code is None:
        return None, None
    if code in _CATEGORIES:
        category = _CATEGORIES[code]
        return category, None if category == "O" else Decimal(0)
    return ("S", Decimal(code)) if _RATE.fullmatch(code) else (None, None)
