"""Tax and register numbers: one room a country; this one chooses between them.

`explain` is for fields and rules, `vat_id` writes the form that BT-31 and BT-48 want.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from storno_desktop.domain.taxid import de, eu, fr, it, pl, ro
from storno_desktop.domain.taxid.scheme import FLAWS, Scheme, squeeze

Params = tuple[tuple[str, str], ...]


class Kind(StrEnum):
    """Which of a party's numbers a field holds."""

    TAX = "tax"  # `cif` of a company, `cui` of a client: the national form or the VAT id
    VAT = "vat"  # BT-31, BT-48
    PERSONAL = "personal"
    REGISTRATION = "registration"
    STEUERNUMMER = "steuernummer"
    LEITWEG_ID = "leitweg_id"
    CODICE_FISCALE = "codice_fiscale"
    CODICE_DESTINATARIO = "codice_destinatario"
    REGON = "regon"
    KRS = "krs"
    SIREN = "siren"
    SIRET = "siret"


_TAX: Mapping[str, Callable[[str], Scheme]] = {
    "RO": ro.tax_scheme,
    "DE": de.tax_scheme,
    "IT": it.tax_scheme,
    "PL": pl.tax_scheme,
    "FR": fr.tax_scheme,
}
_VAT: Mapping[str, Scheme] = {
    "RO": ro.CIF,
    "DE": de.VAT,
    "IT": it.PARTITA_IVA,
    "PL": pl.NIP,
    "FR": fr.TVA,
}
_OTHERS: Mapping[tuple[str, Kind], Scheme] = {
    ("RO", Kind.PERSONAL): ro.CNP,
    ("RO", Kind.REGISTRATION): ro.TRADE_REGISTER,
    ("DE", Kind.STEUERNUMMER): de.STEUERNUMMER,
    ("DE", Kind.LEITWEG_ID): de.LEITWEG_ID,
    ("IT", Kind.PERSONAL): it.CODICE_FISCALE,
    ("IT", Kind.CODICE_FISCALE): it.CODICE_FISCALE,
    ("IT", Kind.CODICE_DESTINATARIO): it.CODICE_DESTINATARIO,
    ("PL", Kind.PERSONAL): pl.PESEL,
    ("PL", Kind.REGON): pl.REGON,
    ("PL", Kind.KRS): pl.KRS,
    ("FR", Kind.SIREN): fr.SIREN,
    ("FR", Kind.SIRET): fr.SIRET,
}

#: Every code that `explain` can give; each needs a sentence in every language.
FAULT_CODES = frozenset(
    f"{scheme.code}-{flaw}"
    for scheme in (*_VAT.values(), *_OTHERS.values(), *eu.SCHEMES.values())
    for flaw in FLAWS
)


def scheme(country: str, kind: Kind | str, text: str = "") -> Scheme | None:
    """Find the scheme that a text must follow; None where we know of no rule.

    The text matters where several numbers of a country may stand in one field.
    """
    country, kind = country.upper(), Kind(kind)
    if kind is Kind.TAX:
        if country in _TAX:
            return _TAX[country](text)
        prefix, _body = eu.split(text)
        return eu.SCHEMES[prefix] if prefix and prefix == eu.prefix_of(country) else None
    if kind is Kind.VAT:
        # A firm may use the VAT number of another member state: its prefix says which.
        prefix, _body = eu.split(text)
        home = eu.prefix_of(country)
        if country != "FR" and prefix and prefix != home:
            return _VAT.get(prefix, eu.SCHEMES[prefix])
        return _VAT.get(country) or eu.SCHEMES.get(home)
    if (country, kind) == ("PL", Kind.REGISTRATION):
        return pl.register_scheme(text)
    return _OTHERS.get((country, kind))


def check(country: str, kind: Kind | str, text: str) -> str | None:
    """Give the fault code of a number such as `RO-CIF-CHECKSUM`, or None when it is right."""
    found = scheme(country, kind, text)
    return found.check(text) if found else None


def is_valid(country: str, kind: Kind | str, text: str) -> bool:
    """Whether nothing is known against a number."""
    return check(country, kind, text) is None


def pretty(country: str, kind: Kind | str, text: str) -> str:
    """Write a number as people of its country read it; a wrong one is left as typed."""
    found = scheme(country, kind, text)
    return found.pretty(text) if found and found.is_valid(text) else text.strip()


def explain(country: str, kind: Kind | str, text: str) -> tuple[str, Params] | None:
    """Say what is wrong with a number: a code, and the values its sentence needs.

    The values are `value` (as typed), `name` (of the number, in its own language) and
    `example` (a right one).
    """
    found = scheme(country, kind, text)
    code = found.check(text) if found else None
    if found is None or code is None:
        return None
    return code, (("value", text.strip()), ("name", found.name), ("example", found.example))


def vat_id(country: str, text: str) -> str:
    """Write a VAT number with its prefix, once (BT-31, BT-48; BR-CO-09); "" for no text.

    Greece is EL. A number that brings the prefix of another member state keeps it.
    """
    number = squeeze(text)
    prefix = eu.prefix_of(country)
    if not number or not prefix:
        return number
    if prefix == "EL" and number.startswith("GR"):
        return "EL" + number[2:]
    has_prefix = number.startswith(prefix) or eu.split(number)[0] != ""
    if prefix == "FR" and fr.is_bare(number):
        has_prefix = False
    return number if has_prefix else prefix + number
