"""IBAN (BT-84, ISO 13616) and BIC (BT-86, ISO 9362): checked offline, printed in fours."""

from __future__ import annotations

import re
from functools import cache

# Country and structure of what follows the check digits: n digits, a letters, c both.
_STRUCTURES = """
    AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c
    BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n
    FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n
    IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c
    LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c
    MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c
    RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n
    TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
"""
_CLASSES = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Z0-9]"}
_SEPARATORS = str.maketrans("", "", " \t\r\n\u00a0\u2007\u202f\u200b.-")
_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_HEAD = 4  # country and check digits

#: Every code that `check` and `check_bic` can give; each needs a sentence in every language.
FAULT_CODES = frozenset(
    {"IBAN-FORMAT", "IBAN-COUNTRY", "IBAN-LENGTH", "IBAN-CHECKSUM", "BIC-FORMAT"}
)


@cache
def _structures() -> dict[str, tuple[int, re.Pattern[str]]]:
    """Length and pattern of the national part, by country."""
    found = {}
    for word in _STRUCTURES.split():
        parts = re.findall(r"(\d+)([nac])", word[2:])
        pattern = "".join(f"{_CLASSES[kind]}{{{count}}}" for count, kind in parts)
        found[word[:2]] = sum(int(count) for count, _kind in parts), re.compile(pattern)
    return found


def countries() -> frozenset[str]:
    """Give the countries that have IBANs."""
    return frozenset(_structures())


def compact(text: str) -> str:
    """Drop what stands between the groups and make letters big; "IBAN" in front goes too."""
    return text.upper().translate(_SEPARATORS).removeprefix("IBAN").removeprefix(":")


def check_digits(country: str, bban: str) -> str:
    """Compute the two digits that make a national account number an IBAN (ISO 7064 mod 97-10)."""
    return f"{98 - _remainder(bban + country + '00'):02}"


def _remainder(text: str) -> int:
    return int("".join(str(int(sign, 36)) for sign in text)) % 97


def check(text: str) -> str | None:
    """Give the fault code of an IBAN, or None when it is right."""
    iban = compact(text)
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", iban):
        return "IBAN-FORMAT"
    if iban[:2] not in _structures():
        return "IBAN-COUNTRY"
    length, pattern = _structures()[iban[:2]]
    if len(iban) != _HEAD + length:
        return "IBAN-LENGTH"
    if not pattern.fullmatch(iban[_HEAD:]):
        return "IBAN-FORMAT"
    if iban[2:4] != check_digits(iban[:2], iban[_HEAD:]):
        return "IBAN-CHECKSUM"
    return None


def is_valid(text: str) -> bool:
    """Whether country, length, structure and check digits are right."""
    return check(text) is None


def pretty(text: str) -> str:
    """Write an IBAN in groups of four, as it stands on paper."""
    iban = compact(text)
    return " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))


def country(text: str) -> str:
    """Give the country of an IBAN."""
    return compact(text)[:2]


def bank_code(text: str) -> str | None:
    """Give the letters that name the bank in a right Romanian IBAN, else None.

    They are the first four of the bank's BIC as well.
    """
    iban = compact(text)
    return iban[_HEAD : _HEAD + 4] if iban.startswith("RO") and is_valid(iban) else None


def compact_bic(text: str) -> str:
    """Drop blanks in a BIC and make letters big."""
    return "".join(text.upper().split())


def check_bic(text: str) -> str | None:
    """Give the fault code of a BIC, or None when it has the form of one: 8 or 11 characters."""
    return None if _BIC.fullmatch(compact_bic(text)) else "BIC-FORMAT"
