"""Lines of a Polish document, and lines of the order that an advance was paid for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from storno_desktop.domain.money import rounded


@dataclass(frozen=True, slots=True)
class PolishLine:
    """What a line says beyond EN 16931 (FaWiersz)."""

    uuid: str | None = None  # UU_ID
    supply_date: date | None = None  # P_6A, where lines have different days
    gtu: str | None = None  # GTU_01 … GTU_13
    procedure: str | None = None  # Procedura: TT_D, I_42, WSTO_EE…
    pkwiu: str | None = None
    cn: str | None = None
    pkob: str | None = None
    annex15: bool = False  # P_12_Zal_15: goods that are paid by split payment
    excise: Decimal | None = None  # KwotaAkcyzy
    before: bool = False  # StanPrzed: the line takes back what the corrected invoice said

    def reversed(self) -> PolishLine:
        """The same in a storno: amounts change sign."""
        return replace(
            self,
            excise=None if self.excise is None else -self.excise,
            before=False,
        )

    def share(self, part: Decimal) -> PolishLine:
        """The same for a part of the quantity; shares of amounts are rounded to the grosz."""
        return replace(
            self,
            excise=None if self.excise is None else rounded(self.excise * part),
        )


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of the order (ZamowienieWiersz); `before` shows how it stood."""

    description: str | None = None  # P_7Z
    number: int | None = None  # NrWierszaZam; None: its place
    uuid: str | None = None  # UU_IDZ
    product_code: str | None = None  # IndeksZ
    gtin: str | None = None
    pkwiu: str | None = None
    cn: str | None = None
    pkob: str | None = None
    unit: str | None = None  # P_8AZ
    quantity: Decimal | None = None  # P_8BZ
    unit_price: Decimal | None = None  # P_9AZ
    net: Decimal | None = None  # P_11NettoZ
    vat: Decimal | None = None  # P_11VatZ
    vat_rate: str | None = None  # P_12Z: 23, 8, 5, "0 KR", zw, oo, "np I"…
    foreign_rate: Decimal | None = None  # P_12Z_XII
    annex15: bool = False
    gtu: str | None = None
    procedure: str | None = None
    excise: Decimal | None = None
    before: bool = False  # StanPrzedZ
