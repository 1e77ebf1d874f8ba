"""The parts of an invoice that its extensions are made of too: identifiers, places, contacts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier with the scheme it belongs to (BT-29-1, BT-34-1, BT-157-1 …)."""

    value: str
    scheme: str | None = None
    scheme_version: str | None = None


@dataclass(frozen=True, slots=True)
class PrecedingInvoice:
    """BG-3 preceding invoice reference."""

    number: str | None = None  # BT-25
    issued_on: date | None = None  # BT-26
    type_code: str | None = None  # EXT-FR-FE-02, an extension


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address: BG-5 seller, BG-8 buyer, BG-12 tax representative, BG-15 deliver-to."""

    line1: str | None = None  # BT-35, 50, 64, 75
    line2: str | None = None  # BT-36, 51, 65, 76
    line3: str | None = None  # BT-162, 163, 164, 165
    city: str | None = None  # BT-37, 52, 66, 77
    post_code: str | None = None  # BT-38, 53, 67, 78
    subdivision: str | None = None  # BT-39, 54, 68, 79
    country: str | None = None  # BT-40, 55, 69, 80


@dataclass(frozen=True, slots=True)
class Contact:
    """BG-6 seller contact or BG-9 buyer contact."""

    name: str | None = None  # BT-41, 56
    phone: str | None = None  # BT-42, 57
    email: str | None = None  # BT-43, 58


@dataclass(frozen=True, slots=True)
class Delivery:
    """BG-13 delivery information."""

    name: str | None = None  # BT-70
    location_id: Identifier | None = None  # BT-71
    delivered_on: date | None = None  # BT-72
    address: Address | None = None  # BG-15
