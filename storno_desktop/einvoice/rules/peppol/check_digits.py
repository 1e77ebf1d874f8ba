"""Check digits of the registers that Peppol knows; each takes a text without spaces."""

from __future__ import annotations

import re
from typing import Final

_DIGITS: Final = re.compile(r"[0-9]+")
_ABN: Final = (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)
_ABN_MODULUS: Final = 89
_TIN_LENGTH: Final = 9
_SWEDISH_LENGTH: Final = 10
_BELGIAN: Final = re.compile(r"([0-9]{8})([0-9]{2})")


def _is_number(value: str) -> bool:
    return _DIGITS.fullmatch(value) is not None


def is_gln(value: str) -> bool:
    """GS1: weights 3 and 1 from the right."""
    if not _is_number(value):
        return False
    body = value[-2::-1] if len(value) > 1 else ""
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(body))
    return (10 - total % 10) % 10 == int(value[-1])


def is_mod11(value: str) -> bool:
    """Norwegian organisation numbers: weights 2 to 7 from the right, modulo 11."""
    if not _is_number(value) or int(value) == 0:
        return False
    body = value[-2::-1] if len(value) > 1 else ""
    total = sum(int(digit) * (at % 6 + 2) for at, digit in enumerate(body))
    return (11 - total % 11) % 11 == int(value[-1])


def is_belgian(value: str) -> bool:
    """Belgian enterprise numbers: 97 less the remainder of the first eight digits."""
    found = _BELGIAN.fullmatch(value)
    return found is not None and 97 - int(found[1]) % 97 == int(found[2])


def is_abn(value: str) -> bool:
    """Australian business numbers: eleven weighted digits, the first less one, modulo 89."""
    if not _is_number(value) or len(value) != len(_ABN):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(value, _ABN, strict=True))
    return not (total - _ABN[0]) % _ABN_MODULUS


def is_greek(value: str) -> bool:
    """Greek tax numbers: powers of two, modulo 11; only the first nine digits count."""
    if len(value) < _TIN_LENGTH or not _is_number(value[:_TIN_LENGTH]):
        return False
    total = sum(int(digit) << (8 - at) for at, digit in enumerate(value[:8]))
    return total % 11 % 10 == int(value[8])


def is_swedish(value: str) -> bool:
    """Swedish organisation numbers: Luhn over nine digits, the tenth is the check digit."""
    if not _is_number(value) or len(value) < _SWEDISH_LENGTH:
        return False
    total = 0
    for at, digit in enumerate(reversed(value[:9])):
        doubled = int(digit) * (1 if at % 2 else 2)
        total += doubled % 10 + doubled // 10
    return (10 - total % 10) % 10 == int(value[9])
