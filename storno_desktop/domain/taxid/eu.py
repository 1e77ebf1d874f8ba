"""VAT numbers of the European Union, with their prefix (BT-31, BT-48, BT-63)."""

from __future__ import annotations

from collections.abc import Callable

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze

_PREFIXES = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI"

#: The 27 member states (Greece is EL here, not GR) and Northern Ireland (XI).
VAT_PREFIXES = frozenset(_PREFIXES.split())

_EXAMPLES = {
    "AT": "ATU13585627",
    "BE": "BE0403019261",
    "BG": "BG175074752",
    "CY": "CY10259033P",
    "CZ": "CZ25123891",
    "DE": "DE136695976",
    "DK": "DK13585628",
    "EE": "EE100931558",
    "EL": "EL094259216",
    "ES": "ESB58378431",
    "FI": "FI20774740",
    "FR": "FR40303265045",
    "HR": "HR33392005961",
    "HU": "HU12892312",
    "IE": "IE6433435F",
    "IT": "IT00743110157",
    "LT": "LT119511515",
    "LU": "LU15027442",
    "LV": "LV40003521600",
    "MT": "MT11679112",
    "NL": "NL004495445B01",
    "PL": "PL8567346215",
    "PT": "PT501964843",
    "RO": "RO18547290",
    "SE": "SE123456789701",
    "SI": "SI50223054",
    "SK": "SK2022749619",
    "XI": "XI980780684",
}


def prefix_of(country: str) -> str:
    """Give the VAT prefix of a country: EL for Greece, else the ISO code itself."""
    country = country.upper()
    return "EL" if country == "GR" else country


def country_of(prefix: str) -> str:
    """Give the ISO country of a VAT prefix: GR for EL, else the prefix itself."""
    return "GR" if prefix.upper() == "EL" else prefix.upper()


def split(text: str) -> tuple[str, str]:
    """Part a VAT number into prefix and body; the prefix is "" where there is none.

    A Greek number under GR counts as EL, the prefix it should have.
    """
    number = squeeze(text)
    head, body = number[:2], number[2:]
    if head == "GR":
        head = "EL"
    return (head, body) if head in VAT_PREFIXES and body else ("", number)


def _compact(prefix: str) -> Callable[[str], str]:
    def compact(text: str) -> str:
        found, body = split(text)
        return prefix + (body if found == prefix else squeeze(text))

    return compact


def _flaw(number: str) -> str | None:
    from stdnum.eu import vat

    return flaw_of(vat.validate, number)


#: One scheme a prefix; all share the head of their fault codes, as the sentence names the number.
SCHEMES = {
    prefix: Scheme("EU-VAT", f"VAT {prefix}", example, _compact(prefix), _flaw)
    for prefix, example in _EXAMPLES.items()
}


def compact(text: str) -> str:
    """Clean a number that carries its prefix."""
    prefix, body = split(text)
    return prefix + body


def check(text: str) -> str | None:
    """Give the fault code of a number that must carry its prefix, or None when it is right."""
    prefix, _body = split(text)
    return SCHEMES[prefix].check(text) if prefix else "EU-VAT-FORMAT"


def is_valid(text: str) -> bool:
    """Whether a number carries a prefix of the Union and is right."""
    return check(text) is None


def pretty(text: str) -> str:
    """Write the number with its prefix and no spaces, as VIES and invoices want it."""
    return compact(text)
