"""Codes by which CII tells apart what EN 16931 has as terms of their own."""

from __future__ import annotations

from typing import Final

#: UNTDID 1001 of an AdditionalReferencedDocument: BT-17, BT-18 (and BT-128), BG-24.
TENDER_TYPE: Final = "50"
OBJECT_TYPE: Final = "130"
SUPPORTING_TYPE: Final = "916"

#: What the schema demands beside BT-11.
PROJECT_NAME: Final = "Project reference"

#: BT-8: UNTDID 2005, which the standard and UBL use, to UNTDID 2475 of CII (BR-CL-06).
VAT_POINTS: Final = {"3": "5", "35": "29", "432": "72"}
VAT_POINTS_READ: Final = {written: code for code, written in VAT_POINTS.items()}
