"""UN/CEFACT Cross Industry Invoice D16B (EN 16931-3-3): `write` and `read`."""

from __future__ import annotations

from storno_desktop.einvoice.cii.read import read
from storno_desktop.einvoice.cii.write import write

__all__ = ["read", "write"]
