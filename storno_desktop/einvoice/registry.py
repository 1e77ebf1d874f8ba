"""Which e-invoice formats there are, and which one a file is in.

A new format is one module with a class of the face `InvoiceFormat`, and one row in `FORMATS`.
Modules are imported at their first use, so that the window does not wait for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.ports import InvoiceFormat
from storno_desktop.einvoice._xml import line_of, parse
from storno_desktop.einvoice.cii.names import ram, rsm
from storno_desktop.einvoice.cii.profiles import profile_of
from storno_desktop.einvoice.pdf import is_pdf
from storno_desktop.einvoice.ubl.names import CREDIT_NOTE, INVOICE, cbc

_ROOM: Final = "storno_desktop.einvoice"

#: Key of the format (CLI.md) to the module and class that speak it.
FORMATS: Final[dict[str, tuple[str, str]]] = {
    "cius-ro": (f"{_ROOM}.cius_ro", "CiusRo"),
    "ubl-en16931": (f"{_ROOM}.en16931_ubl", "UblEn16931"),
    "peppol-bis": (f"{_ROOM}.peppol_bis", "PeppolBis"),
    "cii-en16931": (f"{_ROOM}.en16931_cii", "CiiEn16931"),
    "xrechnung-ubl": (f"{_ROOM}.xrechnung.ubl", "XRechnungUbl"),
    "xrechnung-cii": (f"{_ROOM}.xrechnung.cii", "XRechnungCii"),
    "facturx-minimum": (f"{_ROOM}.facturx.formats", "Minimum"),
    "facturx-basicwl": (f"{_ROOM}.facturx.formats", "BasicWl"),
    "facturx-basic": (f"{_ROOM}.facturx.formats", "Basic"),
    "facturx-en16931": (f"{_ROOM}.facturx.formats", "En16931"),
    "facturx-extended": (f"{_ROOM}.facturx.formats", "Extended"),
    "zugferd-xrechnung": (f"{_ROOM}.facturx.formats", "ZugferdXRechnung"),
    "ubl-extended-ctc-fr": (f"{_ROOM}.france.extended", "ExtendedUbl"),
    "cii-extended-ctc-fr": (f"{_ROOM}.france.extended", "ExtendedCii"),
    "fatturapa": (f"{_ROOM}.fatturapa.format", "Fatturapa"),
    "fa3": (f"{_ROOM}.fa3.format", "Fa3"),
}

#: What stands in the CustomizationID (BT-24) of a specification, most particular first.
_UBL_SPECIFICATIONS: Final = (
    ("urn:efactura.mfinante.ro:cius-ro", "cius-ro"),
    ("extended-ctc-fr", "ubl-extended-ctc-fr"),
    ("xrechnung", "xrechnung-ubl"),
    ("urn:fdc:peppol.eu:2017:poacc:billing", "peppol-bis"),
    ("urn:fdc:peppol.eu:2017:poacc:selfbilling", "peppol-bis"),
)
_UBL_ROOTS: Final = {
    f"{{{INVOICE}}}Invoice": "ubl-invoice",
    f"{{{CREDIT_NOTE}}}CreditNote": "ubl-creditnote",
}
#: Profile of CII to the format that writes it.
_CII_FORMATS: Final = {
    "minimum": "facturx-minimum",
    "basicwl": "facturx-basicwl",
    "basic": "facturx-basic",
    "en16931": "cii-en16931",
    "extended": "facturx-extended",
    "xrechnung": "xrechnung-cii",
    "extended-ctc-fr": "cii-extended-ctc-fr",
}
#: Formats that are called, and judged, otherwise inside a PDF.
_PDF_FORMATS: Final = {"cii-en16931": "facturx-en16931", "xrechnung-cii": "zugferd-xrechnung"}
_OTHER_ROOTS: Final = {
    "{http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2}FatturaElettronica": (
        "fatturapa"
    ),
    (
        "{http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0}"
        "FatturaElettronicaSemplificata"
    ): "fatturapa",
    "{http://crd.gov.pl/wzor/2025/06/25/13775/}Faktura": "fa3",
    "{http://crd.gov.pl/wzor/2023/06/29/12648/}Faktura": "fa3",  # FA(2), which FA(3) added to
}


_FATTURAPA: Final = frozenset({"FatturaElettronica", "FatturaElettronicaSemplificata"})
_BLANK: Final = b" \t\r\n"
_MARKUP: Final = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file says it is.

    `name` is the format of its identifiers, whether or not we speak it; `key` is the format of
    `FORMATS` that reads it best, None where none does.
    """

    key: str | None
    name: str
    syntax: str
    root: str
    specification: str | None = None  # BT-24 as written
    process: str | None = None  # BT-23 as written
    container: str | None = None  # "pdf" where the invoice stands inside one


#: Whose rules a key asks for behind a plus sign ("cii-en16931+fr"), to what adds them.
NATIONS: Final[dict[str, tuple[str, str]]] = {
    "fr": (f"{_ROOM}.france.format", "in_france"),
}


@lru_cache(maxsize=32)
def format_for(key: str) -> InvoiceFormat:
    """The format of a key; raises KeyError for a key that `FORMATS` does not have.

    A nation behind the key ("cii-en16931+fr") has the format judged by its rules as well.
    """
    key, _, nation = key.partition("+")
    if nation:
        module, name = NATIONS[nation]
        judged: InvoiceFormat = getattr(import_module(module), name)(format_for(key))
        return judged
    module, name = FORMATS[key]
    made: InvoiceFormat = getattr(import_module(module), name)()
    return made


def recognise(document: bytes) -> Recognised:
    """Tell the format of a file; raises Misread when it is no e-invoice that we know."""
    if is_pdf(document):
        return _recognise_pdf(document)
    if not document.lstrip(_BLANK).startswith(_MARKUP):
        from storno_desktop.einvoice.fatturapa.envelope import opened

        document = opened(document).content  # Italians sign and pack their files
    root = parse(document)
    tag = str(root.tag)
    if tag in _UBL_ROOTS:
        return _recognise_ubl(root, _UBL_ROOTS[tag])
    if tag == rsm.CrossIndustryInvoice:
        return _recognise_cii(root)
    if etree.QName(root).localname in _FATTURAPA and tag not in _OTHER_ROOTS:
        # an edition that is no longer in force: its reader says so
        return Recognised("fatturapa", "fatturapa", "fatturapa", tag)
    if tag in _OTHER_ROOTS:
        name = _OTHER_ROOTS[tag]
        return Recognised(name if name in FORMATS else None, name, name, tag)
    raise Misread("e-invoice", line=line_of(root), column=1, reason="unknown_root", detail=tag)


def _recognise_pdf(document: bytes) -> Recognised:
    """Tell the format of the invoice inside a PDF; a CII there is judged as Factur-X."""
    from storno_desktop.einvoice.pdf.extract import extract

    inside = recognise(extract(document).xml)
    key = _PDF_FORMATS.get(inside.name, inside.key)
    name = _PDF_FORMATS.get(inside.name, inside.name)
    return replace(inside, key=key, name=name, container="pdf")


def _recognise_ubl(root: etree._Element, syntax: str) -> Recognised:
    specification = (root.findtext(cbc.CustomizationID) or "").strip() or None
    process = (root.findtext(cbc.ProfileID) or "").strip() or None
    named = (specification or "").lower()
    name = next((key for mark, key in _UBL_SPECIFICATIONS if mark in named), "ubl-en16931")
    key = name if name in FORMATS else "ubl-en16931"
    return Recognised(key, name, syntax, str(root.tag), specification, process)


def _recognise_cii(root: etree._Element) -> Recognised:
    context = f"{rsm.ExchangedDocumentContext}/"
    guideline = f"{context}{ram.GuidelineSpecifiedDocumentContextParameter}/{ram.ID}"
    business = f"{context}{ram.BusinessProcessSpecifiedDocumentContextParameter}/{ram.ID}"
    specification = (root.findtext(guideline) or "").strip() or None
    process = (root.findtext(business) or "").strip() or None
    name = _CII_FORMATS[profile_of(specification).key]
    key = name if name in FORMATS else "cii-en16931"
    return Recognised(key, name, "cii", str(root.tag), specification, process)
