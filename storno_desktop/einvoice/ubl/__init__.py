"""UBL 2.1 Invoice and CreditNote (EN 16931-3-2): `write` and `read`."""

from __future__ import annotations

from storno_desktop.einvoice.ubl.read import read
from storno_desktop.einvoice.ubl.write import write

__all__ = ["read", "write"]
