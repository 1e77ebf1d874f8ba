"""IT-R and NO-R: Italian and Norwegian sellers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Address, Seller, Semantic
from storno_desktop.einvoice.rules.peppol.check_digits import is_mod11
from storno_desktop.einvoice.rules.peppol.whom import supplier_country
from storno_desktop.einvoice.rules.texts import at, folded

_CODICE_FISCALE: Final = re.compile(r"[A-Z0-9]{11,16}")
_NORWEGIAN_VAT: Final = re.compile(r"NO([0-9]{9})MVA")
_REGISTER: Final = "Foretaksregisteret"

CODES: Final = ("IT-R-001", "IT-R-002", "IT-R-003", "IT-R-004", "NO-R-001", "NO-R-002")


def check_italy(invoice: Semantic) -> Iterator[Fault]:
    """IT-R-001 to IT-R-004: tax number and address of an Italian seller."""
    if supplier_country(invoice) != "IT" or invoice.seller == Seller():
        return
    number = invoice.seller.tax_registration_id
    if number and _CODICE_FISCALE.fullmatch(folded(number)) is None:
        yield at("IT-R-001", "BT-32", found=number)
    address = invoice.seller.address or Address()
    for code, term, text in (
        ("IT-R-002", "BT-35", address.line1),
        ("IT-R-003", "BT-37", address.city),
        ("IT-R-004", "BT-38", address.post_code),
    ):
        if not text:
            yield at(code, term)


def check_norway(invoice: Semantic) -> Iterator[Fault]:
    """NO-R-001 and NO-R-002: VAT number and register of a Norwegian seller."""
    if supplier_country(invoice) != "NO" or invoice.seller == Seller():
        return
    number = invoice.seller.vat_id or ""
    if number.startswith("NO"):
        found = _NORWEGIAN_VAT.fullmatch(number)
        if found is None or not is_mod11(found[1]):
            yield at("NO-R-001", "BT-31", found=number)
    register = folded(invoice.seller.tax_registration_id or "")
    if register != _REGISTER:
        yield at("NO-R-002", "BT-32", severity=Severity.WARNING, found=register or "–")
