"""The profiles of Factur-X as formats: MINIMUM, BASIC WL, BASIC, EN 16931, EXTENDED, XRechnung.

`write` gives the XML, `embed` puts it into a page; `read` takes either of the two.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from typing import ClassVar, Final

from lxml import etree

from storno_desktop.application.ports import InvoiceFormat, Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii
from storno_desktop.einvoice._xml import parse
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.cii import terms
from storno_desktop.einvoice.cii.profiles import PROFILES, Profile, reduced
from storno_desktop.einvoice.cii.write import tree
from storno_desktop.einvoice.cii.write_extended import extended_tree, with_beside
from storno_desktop.einvoice.facturx import extended, on_file, rules, structure
from storno_desktop.einvoice.pdf import is_pdf
from storno_desktop.einvoice.ubl.values import XSD

#: Invoices whose own files were held to the rules on elements: not to be judged twice.
_MOST_READ: Final = 8


class FacturX:
    """One profile of Factur-X."""

    key: ClassVar[str]
    profile: ClassVar[Profile]
    schema: ClassVar[str]  # a key of `structure.SCHEMAS` in the room above

    def __init__(self) -> None:
        self._read: deque[Semantic] = deque(maxlen=_MOST_READ)

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge what the profile carries of an invoice, by the profile's rules."""
        marked = reduced(invoice, self.profile)
        faults = rules.check(marked, self.profile)
        if any(each is invoice for each in tuple(self._read)):
            # `read` told what is wrong with the file itself
            return [each for each in faults if not _is_told_by_file(self.profile.key, each.code)]
        if stopping := unwritable(marked):
            return [*faults, *stopping]
        told = {each.code for each in faults}
        return [*faults, *(each for each in self._on_elements(marked) if each.code not in told)]

    def _on_elements(self, marked: Semantic) -> list[Fault]:
        """What the rules on elements say of the file that `write` would make."""
        root = self._tree(marked)
        held = list(root.iter())
        try:
            return list(dict.fromkeys(_on_file(root, self.profile.key)))
        finally:
            terms.forget()
            held.clear()

    def write(self, invoice: Semantic) -> bytes:
        """Write the XML, with what the profile carries."""
        return cii.write(reduced(invoice, self.profile), self._tree)

    def _tree(self, marked: Semantic) -> etree._Element:
        return tree(marked)

    def _completed(self, reading: Reading, document: bytes) -> Reading:
        return reading

    def embed(self, page: bytes, xml: bytes) -> bytes:
        """Put the XML into a PDF, which becomes PDF/A-3b where it is not."""
        from storno_desktop.einvoice.facturx.embedding import embed

        return embed(page, xml, self.profile.key)

    def read(self, document: bytes) -> Reading:
        """Read a PDF with an invoice in it, or the XML alone."""
        xml, faults = opened(document, self.profile.key)
        judge = partial(_on_file, profile=self.profile.key)
        reading = self._completed(cii.read(xml, self.schema, judge, days_are_texts=True), xml)
        self._read.append(reading.semantic)
        found = dict.fromkeys((*faults, *reading.structure_faults))
        return Reading(reading.semantic, tuple(found), reading.syntax)


def _on_file(root: etree._Element, profile: str) -> list[Fault]:
    """What the rules of a profile say of a file that a semantic invoice does not show."""
    found = [
        *structure.faults(root, profile),
        *on_file.faults(root, profile, partial(rules.judges, profile)),
    ]
    return [*found, *extended.faults(root)] if profile == "extended" else found


def _is_told_by_file(profile: str, code: str) -> bool:
    """Whether reading a file tells all there is to a rule."""
    if code == XSD:
        return True
    is_stricter = profile == "en16931" and code in on_file.STRICTER_IN_EN16931
    return code in on_file.CODES and not is_stricter


def opened(document: bytes, profile: str) -> tuple[bytes, tuple[Fault, ...]]:
    """The XML of a document, and what is wrong with the PDF around it where there is one."""
    if not is_pdf(document):
        return document, ()
    from storno_desktop.einvoice.facturx.container import container_faults
    from storno_desktop.einvoice.pdf.extract import extract

    carried = extract(document)
    return carried.xml, tuple(container_faults(carried, profile))


class Minimum(FacturX):
    """What a booking needs; no invoice in the sense of the law in Germany."""

    key = "facturx-minimum"
    profile = PROFILES["minimum"]
    schema = profile.schema


class BasicWl(FacturX):
    """The head and foot of an invoice, without lines."""

    key = "facturx-basicwl"
    profile = PROFILES["basicwl"]
    schema = profile.schema


class Basic(FacturX):
    """A simple invoice with lines."""

    key = "facturx-basic"
    profile = PROFILES["basic"]
    schema = profile.schema


class En16931(FacturX):
    """The whole of EN 16931, also called COMFORT."""

    key = "facturx-en16931"
    profile = PROFILES["en16931"]
    schema = "cii-en16931"


class Extended(FacturX):
    """EN 16931 and what trade adds to it."""

    key = "facturx-extended"
    profile = PROFILES["extended"]
    schema = profile.schema

    def _tree(self, marked: Semantic) -> etree._Element:
        return extended_tree(marked)

    def _completed(self, reading: Reading, document: bytes) -> Reading:
        return with_beside(reading, parse(document))


class ZugferdXRechnung:
    """An XRechnung in CII, inside a page: the format of German authorities for people as well."""

    key: ClassVar[str] = "zugferd-xrechnung"

    @property
    def _inner(self) -> InvoiceFormat:
        from storno_desktop.einvoice import registry

        return registry.format_for("xrechnung-cii")

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by XRechnung."""
        return self._inner.check(invoice)

    def write(self, invoice: Semantic) -> bytes:
        """Write the XML of the XRechnung."""
        return self._inner.write(invoice)

    def embed(self, page: bytes, xml: bytes) -> bytes:
        """Put the XML into a PDF, which becomes PDF/A-3b where it is not."""
        from storno_desktop.einvoice.facturx.embedding import embed

        return embed(page, xml, "xrechnung")

    def read(self, document: bytes) -> Reading:
        """Read a PDF with an XRechnung in it, or the XML alone."""
        xml, faults = opened(document, "xrechnung")
        reading = self._inner.read(xml)
        return replace(reading, structure_faults=(*faults, *reading.structure_faults))
