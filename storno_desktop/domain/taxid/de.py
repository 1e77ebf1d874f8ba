"""Germany: Umsatzsteuer-Identifikationsnummer, Steuernummer and Leitweg-ID."""

from __future__ import annotations

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze, without_prefix

VAT_DIGITS = 9


def _vat_flaw(number: str) -> str | None:
    from stdnum.de import vat

    return flaw_of(vat.validate, number)


def _steuernummer_flaw(number: str) -> str | None:
    from stdnum.de import stnr

    # Each Land cuts the digits its own way, so that nothing but the form can be judged.
    return flaw_of(stnr.validate, number)


def _leitweg_compact(text: str) -> str:
    return "".join(text.split()).upper()  # the hyphens belong to the number


def _leitweg_flaw(number: str) -> str | None:
    from stdnum.de import leitweg

    return flaw_of(leitweg.validate, number)


VAT = Scheme("DE-VAT", "USt-IdNr.", "DE136695976", without_prefix("DE"), _vat_flaw, "DE{}".format)
STEUERNUMMER = Scheme("DE-STNR", "Steuernummer", "181/815/08155", squeeze, _steuernummer_flaw)
LEITWEG_ID = Scheme(
    "DE-LEITWEG", "Leitweg-ID", "04011000-1234512345-06", _leitweg_compact, _leitweg_flaw
)

compact, check, is_valid, pretty = VAT.compact, VAT.check, VAT.is_valid, VAT.pretty


def tax_scheme(text: str) -> Scheme:
    """Nine digits or the prefix DE are a USt-IdNr., else it is a Steuernummer."""
    number = squeeze(text)
    is_vat = number.startswith("DE") or len(number) == VAT_DIGITS
    return VAT if is_vat else STEUERNUMMER
