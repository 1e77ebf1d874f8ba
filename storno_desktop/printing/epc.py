"""The payment code that banking apps read: EPC069-12, version 002, a SEPA credit transfer."""

from __future__ import annotations

from decimal import Decimal

from storno_desktop.domain import iban
from storno_desktop.domain.money import plain, rounded

LARGEST_PAYLOAD = 331  # bytes
LARGEST_AMOUNT = Decimal("999999999.99")
NAME_LENGTH = 70
REFERENCE_LENGTH = 140
#: Countries of SEPA by their IBAN (EPC409-09); a transfer elsewhere is no SEPA transfer.
_SEPA = """AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME
    MK MT NL NO PL PT RO RS SE SI SK SM VA"""
SEPA = frozenset(_SEPA.split())


def payload(
    name: str, account: str, bic: str | None, amount: Decimal, reference: str
) -> bytes | None:
    """Give the bytes of the code, or None when no valid transfer can be made of them.

    The reference goes as unstructured text (the eleventh element): an invoice number is no
    structured creditor reference of ISO 11649.
    """
    number = iban.compact(account)
    amount = rounded(amount)
    if not iban.is_valid(number) or iban.country(number) not in SEPA:
        return None
    if not Decimal("0.01") <= amount <= LARGEST_AMOUNT or not name.strip():
        return None
    code = iban.compact_bic(bic or "")
    if code and iban.check_bic(code):
        code = ""  # version 002 may leave the BIC out; a wrong one would stop the app
    elements = [
        "BCD",
        "002",
        "1",  # UTF-8
        "SCT",
        code,
        _line(name)[:NAME_LENGTH].rstrip(),
        number,
        f"EUR{plain(amount)}",
        "",
        "",
        _line(reference)[:REFERENCE_LENGTH].rstrip(),
    ]
    content = "\n".join(elements).rstrip("\n").encode()
    while len(content) > LARGEST_PAYLOAD:
        elements[-1] = elements[-1][:-1]
        content = "\n".join(elements).rstrip("\n").encode()
    return content


def _line(text: str) -> str:
    """One line: a line end would start the next element."""
    return " ".join(text.split())
