"""France: SIREN, SIRET and numéro de TVA intracommunautaire."""

from __future__ import annotations

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze

SIREN_LENGTH = 9
SIRET_LENGTH = 14
TVA_LENGTH = 11  # without the prefix
_MONACO = "000"  # numbers of Monaco have a French VAT id but no SIREN


def _siren_flaw(number: str) -> str | None:
    from stdnum.fr import siren

    return flaw_of(siren.validate, number)


def _siret_flaw(number: str) -> str | None:
    from stdnum.fr import siret

    # The sites of La Poste follow a sum divisible by five instead of Luhn; stdnum knows.
    return flaw_of(siret.validate, number)


def _tva_flaw(number: str) -> str | None:
    from stdnum.fr import tva

    return flaw_of(tva.validate, f"FR{number}")  # else it takes a key FR for the prefix


def _tva_compact(text: str) -> str:
    number = squeeze(text)
    return number if len(number) == TVA_LENGTH else number.removeprefix("FR")


def _siren_layout(number: str) -> str:
    return " ".join((number[:3], number[3:6], number[6:]))


def _siret_layout(number: str) -> str:
    return f"{_siren_layout(number[:SIREN_LENGTH])} {number[SIREN_LENGTH:]}"


SIREN = Scheme("FR-SIREN", "SIREN", "123456782", squeeze, _siren_flaw, _siren_layout)
SIRET = Scheme("FR-SIRET", "SIRET", "12345678200010", squeeze, _siret_flaw, _siret_layout)
TVA = Scheme("FR-TVA", "n° TVA", "FR11123456782", _tva_compact, _tva_flaw, "FR{}".format)

compact, check, is_valid, pretty = TVA.compact, TVA.check, TVA.is_valid, TVA.pretty


def tax_scheme(text: str) -> Scheme:
    """The length tells SIREN, SIRET and VAT number apart."""
    return {SIREN_LENGTH: SIREN, SIRET_LENGTH: SIRET}.get(len(squeeze(text)), TVA)


def is_bare(text: str) -> bool:
    """Whether this is a right VAT number without its prefix.

    Its key may be two letters that look like a prefix ("AT", even "FR"); the length tells.
    """
    number = squeeze(text)
    return len(number) == TVA_LENGTH and TVA.is_valid(number)


def siren_of(text: str) -> str | None:
    """Find the SIREN (BT-30, scheme 0002) in a SIREN, SIRET or VAT number; None if it has none."""
    found = tax_scheme(text)
    if not found.is_valid(text):
        return None
    number = found.compact(text)
    if found is TVA:
        number = number[2:]
        return None if number.startswith(_MONACO) else number
    return number[:SIREN_LENGTH]


def tva_of(siren: str) -> str:
    """Compute the VAT id that belongs to a SIREN: (12 + 3 times SIREN mod 97) mod 97 is its key."""
    number = SIREN.compact(siren)
    if not SIREN.is_valid(number):
        raise ValueError(f"not a SIREN: {siren}")
    return f"FR{(12 + 3 * (int(number) % 97)) % 97:02}{number}"
