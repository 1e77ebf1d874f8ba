"""How many decimals amounts have, by currency (ISO 4217)."""

from __future__ import annotations

_WITHOUT_MINOR = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_MINOR_DIGITS = {
    **dict.fromkeys(_WITHOUT_MINOR.split(), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}


def minor_digits(currency: str) -> int:
    """How many decimals an amount of this currency has (ISO 4217)."""
    return _MINOR_DIGITS.get(currency, 2)


def document_digits(currency: str) -> int:
    """How many decimals an amount has on a document: EN 16931 allows two at most (BR-DEC)."""
    return min(2, minor_digits(currency))
