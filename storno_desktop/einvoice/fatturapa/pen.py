"""Writing values into the short fields of FatturaPA, and telling what had to change."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.long_text import pieces
from storno_desktop.domain.money import rounded, trimmed
from storno_desktop.einvoice.fatturapa.facets import Facet
from storno_desktop.einvoice.fatturapa.letters import ascii_, is_changed, latin
from storno_desktop.einvoice.fatturapa.model import AltriDatiGestionali

_QUOTE: Final = 60
_TEXT: Final = 60  # RiferimentoTesto
_TYPE: Final = 10  # TipoDato


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTE else f"{text[:_QUOTE]}…"


class Pen:
    """Collects the faults of one invoice while it is written."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, path: str, code: str, severity: Severity = Severity.FATAL, **p: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(path, code, severity, tuple(p.items())))

    def warn(self, path: str, code: str, **params: str) -> None:
        """Note what stops nobody."""
        self.fault(path, code, Severity.WARNING, **params)

    def _letters(self, path: str, text: str, written: str) -> None:
        if is_changed(text, written):
            self.warn(path, "SDI-LETTERS", found=_quoted(text), written=_quoted(written))

    def name(self, path: str, text: str | None, limit: int) -> str | None:
        """A name or address: cut where it is too long, which is told."""
        if not text or not text.strip():
            return None
        written = latin(text)
        self._letters(path, text, written)
        if len(written) > limit:
            cut = written[:limit].rstrip()
            self.warn(path, "SDI-CUT", limit=str(limit), written=_quoted(cut))
            written = cut
        return written or None

    def text(self, path: str, text: str | None, limit: int) -> str | None:
        """A text that must not lose a word: too long a one is a fault."""
        if not text or not text.strip():
            return None
        written = latin(text)
        self._letters(path, text, written)
        if len(written) > limit:
            self.fault(path, "TOO-LONG", limit=str(limit))
        return written or None

    def key(self, path: str, text: str | None, limit: int) -> str | None:
        """A number or code by which somebody finds something: ASCII, never cut."""
        if not text or not text.strip():
            return None
        written = ascii_(text)
        self._letters(path, text, written)
        if len(written) > limit:
            self.fault(path, "TOO-LONG", limit=str(limit))
        return written or None

    def form(self, path: str, text: str | None, allowed: Facet) -> str | None:
        """A text that must be of one form: another one is a fault."""
        written = (text or "").strip()
        if not written:
            return None
        if not allowed.allows(written):
            self.fault(path, "SDI-FORM", found=_quoted(written))
        return written

    def paragraphs(self, path: str, text: str | None, limit: int) -> tuple[str, ...]:
        """A long text in as many pieces as it takes, cut at words."""
        if not text or not text.strip():
            return ()
        written = latin(text)
        self._letters(path, text, written)
        return tuple(pieces(written, limit))

    def number(self, path: str, value: Decimal, digits: int) -> Decimal:
        """A price or quantity with no more decimals than the field takes."""
        short = trimmed(value)
        exponent = short.as_tuple().exponent
        if isinstance(exponent, int) and -exponent > digits:
            self.fault(path, "TOO-MANY-DECIMALS", limit=str(digits))
            return rounded(value, digits)
        return short

    def rate(self, path: str, value: Decimal) -> Decimal:
        """A per cent with two decimals, from nought to a hundred."""
        if not 0 <= value <= 100:  # noqa: PLR2004 - per cent
            self.fault(path, "OUT-OF-RANGE", low="0", high="100")
        return self.number(path, value, 2)

    def required(self, path: str, value: str | None) -> str | None:
        """A field without which there is no FatturaPA."""
        if not value:
            self.fault(path, "REQUIRED")
        return value

    def other(
        self,
        kind: str,
        path: str,
        text: str | None = None,
        day: date | None = None,
        number: Decimal | None = None,
    ) -> tuple[AltriDatiGestionali, ...]:
        """A term that has no element of its own, as other data of a line."""
        kind = ascii_(kind)[:_TYPE] or "-"
        if day is not None:
            return (AltriDatiGestionali(tipo_dato=kind, riferimento_data=day),)
        if number is not None:
            return (AltriDatiGestionali(tipo_dato=kind, riferimento_numero=number),)
        return tuple(
            AltriDatiGestionali(tipo_dato=kind, riferimento_testo=piece)
            for piece in self.paragraphs(path, text, _TEXT)
        )
