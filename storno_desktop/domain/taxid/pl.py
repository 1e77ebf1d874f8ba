"""Poland: NIP, REGON, KRS and PESEL."""

from __future__ import annotations

import re

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze, without_prefix

_REGON_LENGTHS = frozenset({9, 14})


def _nip_flaw(number: str) -> str | None:
    from stdnum.pl import nip

    return flaw_of(nip.validate, number)


def _regon_flaw(number: str) -> str | None:
    from stdnum.pl import regon

    return flaw_of(regon.validate, number)


def _pesel_flaw(number: str) -> str | None:
    from stdnum.pl import pesel

    return flaw_of(pesel.validate, number)


def _krs_flaw(number: str) -> str | None:
    if re.fullmatch(r"\d{10}", number):  # it has no check digit
        return None
    return "LENGTH" if number.isdigit() else "FORMAT"


def _nip_layout(number: str) -> str:
    return "-".join((number[:3], number[3:6], number[6:8], number[8:]))


NIP = Scheme("PL-NIP", "NIP", "PL5213017228", without_prefix("PL"), _nip_flaw, _nip_layout)
REGON = Scheme("PL-REGON", "REGON", "192598184", squeeze, _regon_flaw)
KRS = Scheme("PL-KRS", "KRS", "0000123456", without_prefix("KRS"), _krs_flaw)
PESEL = Scheme("PL-PESEL", "PESEL", "44051401359", squeeze, _pesel_flaw)

compact, check, is_valid, pretty = NIP.compact, NIP.check, NIP.is_valid, NIP.pretty


def register_scheme(text: str) -> Scheme:
    """Nine or fourteen digits are a sole trader's REGON, else it is the KRS of a company."""
    return REGON if len(squeeze(text)) in _REGON_LENGTHS else KRS


def tax_scheme(_text: str) -> Scheme:
    """Whatever stands in the field of the tax number is a NIP."""
    return NIP
