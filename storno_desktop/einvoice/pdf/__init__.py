"""Files in PDF that carry an e-invoice: opened without harm, taken apart and put together."""

from __future__ import annotations

from typing import Final

_MAGIC: Final = b"%PDF-"
_MAGIC_WITHIN: Final = 1024


def is_pdf(document: bytes) -> bool:
    """Whether a file is meant to be PDF: the mark may stand a little behind the start."""
    return _MAGIC in document[:_MAGIC_WITHIN]
