"""Terms that extensions of EN 16931 add: the XRechnung extension, EXTENDED of Factur-X and France.

They stand apart so that what the standard knows stays plain to see; a format that does not carry
them leaves them out, and says so where that changes an amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True)
class ThirdPartyPayment:
    """BG-DEX-09: an amount for somebody else that is collected with the invoice."""

    kind: str | None = None  # BT-DEX-001
    amount: Decimal | None = None  # BT-DEX-002
    description: str | None = None  # BT-DEX-003


@dataclass(frozen=True, slots=True)
class Extensions:
    """What an invoice says beyond EN 16931."""

    third_party_payments: tuple[ThirdPartyPayment, ...] = ()  # BG-DEX-09


NO_EXTENSIONS: Final = Extensions()
