"""The names of e-invoice formats, by the key that the program knows them by."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# Formats have names of their own; only what stands beside them is translated.
NAMES: Final = MappingProxyType(
    {
        "cius-ro": "CIUS-RO (e-Factura, UBL)",
        "ubl-en16931": "EN 16931, UBL",
        "cii-en16931": "EN 16931, CII",
        "peppol-bis": "Peppol BIS Billing 3",
        "xrechnung-ubl": "XRechnung, UBL",
        "xrechnung-cii": "XRechnung, CII",
        "facturx-minimum": "Factur-X / ZUGFeRD MINIMUM",
        "facturx-basicwl": "Factur-X / ZUGFeRD BASIC WL",
        "facturx-basic": "Factur-X / ZUGFeRD BASIC",
        "facturx-en16931": "Factur-X / ZUGFeRD EN 16931 (COMFORT)",
        "facturx-extended": "Factur-X / ZUGFeRD EXTENDED",
        "zugferd-xrechnung": "ZUGFeRD XRECHNUNG",
        "ubl-extended-ctc-fr": "EXTENDED-CTC-FR, UBL",
        "cii-extended-ctc-fr": "EXTENDED-CTC-FR, CII",
        "fatturapa": "FatturaPA",
        "fa3": "FA(3)",
        "pdf": "PDF",
        "json": "JSON",
    }
)


def format_name(key: str | None) -> str:
    """Name a format; a key that nobody named comes back as it is, none as a dash."""
    return NAMES.get(key or "", key or "–")
