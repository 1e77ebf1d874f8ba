"""Under which address a party is found in the Peppol network when it does not say so itself.

A register number that names its scheme comes first, then the VAT number in the scheme of its
country, then the national tax number (Peppol code list "Electronic Address Scheme").
"""

from __future__ import annotations

import re
from typing import Final

from storno_desktop.domain.codelists.peppol import EAS
from storno_desktop.domain.semantic import Buyer, Identifier, Seller

#: Country of a VAT number to the scheme of such numbers.
_VAT_SCHEMES: Final = {
    "AD": "9922", "AL": "9923", "AT": "9914", "BA": "9924", "BE": "9925", "BG": "9926",
    "CH": "9927", "CY": "9928", "CZ": "9929", "DE": "9930", "DK": "0184", "EE": "9931",
    "EL": "9933", "ES": "9920", "FR": "9957", "GB": "9932", "GR": "9933", "HR": "9934",
    "HU": "9910", "IE": "9935", "IT": "0211", "LI": "9936", "LT": "9937", "LU": "9938",
    "LV": "9939", "MC": "9940", "ME": "9941", "MK": "9942", "MT": "9943", "NL": "9944",
    "PL": "9945", "PT": "9946", "RO": "9947", "RS": "9948", "SI": "9949", "SK": "9950",
    "SM": "9951", "TR": "9952", "VA": "9953",
}  # fmt: skip
#: Greeks have the digits alone (GR-R-009).
_BARE: Final = frozenset({"9933"})

#: Country to the tax numbers that are addresses too: their shape, scheme, and what stands before.
_TAX_SCHEMES: Final = {
    "DE": ((re.compile(r"[0-9]{9}"), "9930", "DE"),),  # a Steuernummer is longer
    "IT": (
        (re.compile(r"[0-9]{11}"), "0211", "IT"),
        (re.compile(r"[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[0-9A-Z]{4}[A-Z]"), "0210", ""),
    ),
    "PL": ((re.compile(r"[0-9]{10}"), "9945", "PL"),),
    "RO": ((re.compile(r"[0-9]{2,10}"), "9947", ""),),
    "US": ((re.compile(r"[0-9]{9}"), "9959", ""),),
}


def address_of(party: Seller | Buyer) -> Identifier | None:
    """The address that a party states or, where the network has no such one, the derived one."""
    stated = party.electronic_address
    if stated is not None and (stated.scheme or "") in EAS:
        return stated
    return _of_register(party) or _of_vat(party) or _of_tax_number(party) or stated


def _of_register(party: Seller | Buyer) -> Identifier | None:
    found = party.legal_id
    if found is not None and (found.scheme or "") in EAS:
        return Identifier(found.value, found.scheme)
    return None


def _of_vat(party: Seller | Buyer) -> Identifier | None:
    number = _compact(party.vat_id)
    scheme = _VAT_SCHEMES.get(number[:2])
    if scheme is None:
        return None
    return Identifier(number[2:] if scheme in _BARE else number, scheme)


def _of_tax_number(party: Seller | Buyer) -> Identifier | None:
    country = (party.address.country or "") if party.address is not None else ""
    numbers = [party.tax_registration_id] if isinstance(party, Seller) else []
    numbers.append(party.legal_id.value if party.legal_id is not None else None)
    for number in map(_compact, numbers):
        bare = number.removeprefix(country)
        for pattern, scheme, prefix in _TAX_SCHEMES.get(country, ()):
            if pattern.fullmatch(bare):
                return Identifier(prefix + bare, scheme)
    return None


def _compact(number: str | None) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", number or "").upper()
