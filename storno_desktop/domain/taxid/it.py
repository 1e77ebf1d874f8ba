"""Italy: partita IVA, codice fiscale and the address code of the SdI."""

from __future__ import annotations

import re

from storno_desktop.domain.taxid.scheme import Scheme, flaw_of, squeeze, without_prefix

PERSON_LENGTH = 16


def _iva_flaw(number: str) -> str | None:
    from stdnum.it import iva

    return flaw_of(iva.validate, number)


def _fiscale_flaw(number: str) -> str | None:
    from stdnum.it import codicefiscale

    return flaw_of(codicefiscale.validate, number)


def _fiscale_compact(text: str) -> str:
    number = squeeze(text)  # a surname may begin with "IT": only a number of eleven has a prefix
    return number if len(number) == PERSON_LENGTH else number.removeprefix("IT")


def _destinatario_flaw(number: str) -> str | None:
    # Six for public offices (FPA12), seven for everybody else (FPR12).
    if re.fullmatch(r"[A-Z0-9]{6,7}", number):
        return None
    return "LENGTH" if re.fullmatch(r"[A-Z0-9]+", number) else "FORMAT"


PARTITA_IVA = Scheme(
    "IT-IVA", "partita IVA", "IT07643520567", without_prefix("IT"), _iva_flaw, "IT{}".format
)
CODICE_FISCALE = Scheme(
    "IT-CF", "codice fiscale", "RCCMNL83S18D969H", _fiscale_compact, _fiscale_flaw
)
CODICE_DESTINATARIO = Scheme(
    "IT-SDI", "codice destinatario", "ABC1234", squeeze, _destinatario_flaw
)

compact, check = PARTITA_IVA.compact, PARTITA_IVA.check
is_valid, pretty = PARTITA_IVA.is_valid, PARTITA_IVA.pretty


def tax_scheme(text: str) -> Scheme:
    """Sixteen characters are a person's codice fiscale, else it is a partita IVA."""
    return CODICE_FISCALE if len(squeeze(text)) == PERSON_LENGTH else PARTITA_IVA
