"""PEPPOL-COMMON: identifiers of parties, by the scheme they are said to be of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Identifier, Semantic
from storno_desktop.einvoice.rules.peppol.check_digits import (
    is_abn,
    is_belgian,
    is_gln,
    is_mod11,
    is_swedish,
)
from storno_desktop.einvoice.rules.texts import at, folded

_FATAL: Final = Severity.FATAL
_WARNING: Final = Severity.WARNING
_LETTERS: Final = "[A-Za-z]"
#: A codice fiscale of a person; the three digits of the place are not looked at.
_PERSON: Final = re.compile(rf"{_LETTERS}{{6}}[0-9]{{2}}{_LETTERS}[0-9]{{2}}.{{3}}[0-9]{_LETTERS}")
_DUTCH_VAT: Final = re.compile(r"NL[0-9]{9}B[0-9]{2}")


def _shape(pattern: str) -> Callable[[str], bool]:
    found = re.compile(pattern)
    return lambda value: found.fullmatch(value) is not None


def _is_partita_iva(value: str) -> bool:
    """R047: only a number of Italy is looked at; its check digit is that of Luhn."""
    if value[:2] not in {"IT", "it"}:
        return True
    digits = value[2:]
    if re.fullmatch(r"[0-9]{11}", digits) is None:
        return False
    doubled = "0246813579"
    return not sum(int(doubled[int(d)]) if at % 2 else int(d) for at, d in enumerate(digits)) % 10


def _is_codice_fiscale(value: str) -> bool:
    return _PERSON.fullmatch(value) is not None or re.fullmatch(r"[0-9]{11}", value) is not None


_DANISH: Final = _shape(r"(DK)?[0-9]{8}")

#: Scheme to the rule, how much it weighs, and the test.
_SCHEMES: Final[dict[str, tuple[str, Severity, Callable[[str], bool]]]] = {
    "0088": ("PEPPOL-COMMON-R040", _FATAL, is_gln),
    "0192": ("PEPPOL-COMMON-R041", _FATAL, lambda value: len(value) == 9 and is_mod11(value)),  # noqa: PLR2004
    "0184": ("PEPPOL-COMMON-R042", _FATAL, _DANISH),
    "0208": ("PEPPOL-COMMON-R043", _FATAL, is_belgian),
    "0201": ("PEPPOL-COMMON-R044", _WARNING, _shape(r"[A-Za-z0-9]{6}")),
    "0210": ("PEPPOL-COMMON-R045", _WARNING, _is_codice_fiscale),
    "0211": ("PEPPOL-COMMON-R047", _WARNING, _is_partita_iva),
    "0007": ("PEPPOL-COMMON-R049", _FATAL, lambda value: len(value) == 10 and is_swedish(value)),  # noqa: PLR2004
    "0151": ("PEPPOL-COMMON-R050", _FATAL, is_abn),
    "0096": ("PEPPOL-COMMON-R052", _FATAL, _shape(r"[0-9]{10}")),
    "0198": ("PEPPOL-COMMON-R053", _FATAL, _shape(r"DK[0-9]{8}")),
    "0106": ("PEPPOL-COMMON-R054", _WARNING, _shape(r"[0-9]{8}")),
    "0190": ("PEPPOL-COMMON-R055", _WARNING, _shape(r"[0-9]{20}")),
    "9944": ("PEPPOL-COMMON-R056-1", _WARNING, _shape(_DUTCH_VAT.pattern)),
    "0217": ("PEPPOL-COMMON-R057", _WARNING, _shape(r"[0-9]{12}")),
}
#: An electronic address only; the scheme is no longer in use (CL008).
_FORMER_ITALIAN: Final = "9907"

CODES: Final = (
    *(code for code, _, _ in _SCHEMES.values()),
    *("PEPPOL-COMMON-R046", "PEPPOL-COMMON-R056-2"),
)


def check_identifiers(invoice: Semantic) -> Iterator[Fault]:
    """Judge every identifier of seller, buyer and payee by its scheme, and Dutch VAT numbers."""
    seller, buyer, payee = invoice.seller, invoice.buyer, invoice.payee
    for term, address in (
        ("BT-34", seller.electronic_address),
        ("BT-49", buyer.electronic_address),
    ):
        yield from _judge(term, address)
        if address is not None and address.scheme == _FORMER_ITALIAN:
            value = folded(address.value)
            if not _is_codice_fiscale(value):
                yield at("PEPPOL-COMMON-R046", term, severity=_WARNING, found=value)
    for identifier in seller.identifiers:
        yield from _judge("BT-29", identifier)
    yield from _judge("BT-30", seller.legal_id)
    yield from _judge("BT-46", buyer.identifier)
    yield from _judge("BT-47", buyer.legal_id)
    if payee is not None:
        yield from _judge("BT-60", payee.identifier)
        yield from _judge("BT-61", payee.legal_id)
    representative = invoice.tax_representative
    for term, number in (
        ("BT-31", seller.vat_id),
        ("BT-48", buyer.vat_id),
        ("BT-63", representative.vat_id if representative is not None else None),
    ):
        value = folded(number or "")
        if value.startswith("NL") and _DUTCH_VAT.fullmatch(value) is None:
            yield at("PEPPOL-COMMON-R056-2", term, severity=_WARNING, found=value)


def _judge(term: str, identifier: Identifier | None) -> Iterator[Fault]:
    if identifier is None or identifier.scheme not in _SCHEMES:
        return
    code, severity, is_right = _SCHEMES[identifier.scheme]
    value = folded(identifier.value)
    if not is_right(value):
        yield at(code, term, severity=severity, found=value)
