"""Romania: CIF (CUI), CNP and the number of the trade register."""

from __future__ import annotations

import re

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze, without_prefix

CNP_LENGTH = 13


def _cif_flaw(number: str) -> str | None:
    from stdnum.ro import cui

    return flaw_of(cui.validate, number)


def _cnp_flaw(number: str) -> str | None:
    from stdnum.ro import cnp

    return flaw_of(cnp.validate, number)


# J companies, F sole traders, C cooperatives. The old form is county/serial/year; some write the
# whole date. The new one (since 2024-07-26) is the year and nine digits; its last digit is not
# judged, as no published rule for it fits every number in use.
_OLD = re.compile(r"([JFC])\s*/?\s*(\d{1,2})\s*/\s*(\d{1,6})\s*/\s*(?:\d{1,2}\.\d{1,2}\.)?(\d{4})")
_NEW = re.compile(r"[JFC](\d{4})\d{9}")
_COUNTIES = frozenset({*range(1, 41), 51, 52})
_FIRST_YEAR = 1990


def _register_compact(text: str) -> str:
    old = _OLD.fullmatch(text.strip().upper())
    if old:
        kind, county, serial, year = old.groups()
        return f"{kind}{county:>02}/{serial}/{year}"
    return squeeze(text)


def _register_flaw(number: str) -> str | None:
    if old := _OLD.fullmatch(number):
        right = int(old[2]) in _COUNTIES and int(old[4]) >= _FIRST_YEAR
        return None if right else "COMPONENT"
    if new := _NEW.fullmatch(number):
        return None if int(new[1]) >= _FIRST_YEAR else "COMPONENT"
    return "LENGTH" if re.fullmatch(r"[JFC]\d+", number) else "FORMAT"


CIF = Scheme("RO-CIF", "CIF", "RO18547290", without_prefix("RO"), _cif_flaw)
CNP = Scheme("RO-CNP", "CNP", "2850101080019", squeeze, _cnp_flaw)
TRADE_REGISTER = Scheme(
    "RO-REGISTER",
    "nr. registrul comerțului",
    "J08/1234/2015",
    _register_compact,
    _register_flaw,
)

compact, check, is_valid, pretty = CIF.compact, CIF.check, CIF.is_valid, CIF.pretty


def tax_scheme(text: str) -> Scheme:
    """A person without a CIF is known to the tax office by the CNP, thirteen digits."""
    return CNP if len(squeeze(text)) == CNP_LENGTH else CIF
