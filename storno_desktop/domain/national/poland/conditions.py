"""On which terms a Polish sale is made: contracts, orders, transport (WarunkiTransakcji)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.national.poland.parties import OtherParty, Place


@dataclass(frozen=True, slots=True)
class DatedNumber:
    """A contract or an order by its number and day."""

    number: str | None = None
    day: date | None = None


class TransportKind(StrEnum):
    """How goods travel (RodzajTransportu)."""

    SEA = "sea"
    RAIL = "rail"
    ROAD = "road"
    AIR = "air"
    POST = "post"
    FIXED = "fixed"  # stałe instalacje przesyłowe
    INLAND_WATER = "inland_water"


@dataclass(frozen=True, slots=True)
class Transport:
    """One transport; a kind and a cargo by code, or either in words."""

    kind: TransportKind | None = None
    other_kind: str | None = None
    carrier: OtherParty | None = None  # number, name and address of it
    order_number: str | None = None
    cargo: str | None = None  # OpisLadunku, 1 to 20
    other_cargo: str | None = None
    packing_unit: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    ship_from: Place | None = None
    ship_via: tuple[Place, ...] = ()
    ship_to: Place | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """The terms; orders and contracts follow the one that the document names itself."""

    contracts: tuple[DatedNumber, ...] = ()
    orders: tuple[DatedNumber, ...] = ()
    batches: tuple[str, ...] = ()  # NrPartiiTowaru
    delivery_terms: str | None = None  # WarunkiDostawy, as Incoterms
    agreed_rate: Decimal | None = None  # KursUmowny
    agreed_currency: str | None = None  # WalutaUmowna
    transports: tuple[Transport, ...] = ()
    is_intermediary: bool = False  # PodmiotPosredniczacy, art. 22 ust. 2d
