"""A European format as it is judged in France: its own rules, and those of flow 2 on top."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import ClassVar, Final, cast

from storno_desktop.application.ports import InvoiceFormat, PageFormat, Reading
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Buyer, Semantic
from storno_desktop.einvoice.cii.profiles import PROFILES, Profile, reduced
from storno_desktop.einvoice.france.files import decided, in_file
from storno_desktop.einvoice.france.rules import check
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.pdf import is_pdf

_HOME: Final = "FR"
#: Of how many files it is known that they were read, and are no drafts.
_MOST_READ: Final = 8
#: The rules that want the electronic address of a buyer: the directory has French firms only.
_DIRECTORY: Final = "BR-FR-12_BT-49"
#: Format to its profile of CII; the others are UBL.
_PROFILES: Final = {
    "cii-en16931": "en16931",
    "facturx-en16931": "en16931",
    "facturx-basicwl": "basicwl",
    "facturx-basic": "basic",
    "facturx-extended": "extended",
    "facturx-minimum": "minimum",
    "xrechnung-cii": "xrechnung",
    "zugferd-xrechnung": "xrechnung",
}


class InFrance:
    """Adds BR-FR to a format; writes and reads what the format does."""

    key: ClassVar[str]
    inner: ClassVar[InvoiceFormat]
    profile: ClassVar[Profile | None]

    def __init__(self) -> None:
        self.read_lately: deque[Semantic] = deque(maxlen=_MOST_READ)

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by the format and by the French rules, on what the format carries.

        A buyer who is no French firm is outside flow 2: without an electronic address a draft
        cannot go through a platform, and needs not to. A file that was read is held to flow 2.
        """
        carried = reduced(invoice, self.profile) if self.profile is not None else invoice
        syntax = Syntax.UBL if self.profile is None else Syntax.CII
        french = check(carried, syntax)
        is_draft = not any(each is invoice for each in tuple(self.read_lately))
        if is_draft and not _is_french_firm(invoice.buyer):
            french = [
                replace(fault, severity=Severity.WARNING) if fault.code == _DIRECTORY else fault
                for fault in french
            ]
        return [*self.inner.check(invoice), *french]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document in the format."""
        return self.inner.write(invoice)

    def read(self, document: bytes) -> Reading:
        """Read the document, and tell what breaks a French rule in the file alone."""
        reading = self.inner.read(document)
        self.read_lately.append(reading.semantic)
        found = in_file(_xml_of(document))
        syntax = Syntax.UBL if self.profile is None else Syntax.CII
        return replace(
            reading,
            structure_faults=(*reading.structure_faults, *found),
            decided=reading.decided | decided(syntax),
        )


class PageInFrance(InFrance):
    """The same of a format that lives in a page."""

    inner: ClassVar[PageFormat]

    def embed(self, page: bytes, xml: bytes) -> bytes:
        """Put the XML into a PDF as the format does."""
        return self.inner.embed(page, xml)


def _xml_of(document: bytes) -> bytes:
    if not is_pdf(document):
        return document
    from storno_desktop.einvoice.pdf.extract import extract  # pikepdf is heavy

    return extract(document).xml


def _is_french_firm(buyer: Buyer) -> bool:
    country = buyer.address.country if buyer.address is not None else None
    return country in {None, _HOME} and bool(buyer.legal_id or buyer.vat_id)


def in_france(inner: InvoiceFormat) -> InvoiceFormat:
    """The format as it is judged in France."""
    profile = PROFILES.get(_PROFILES.get(inner.key, ""))
    facts = {"key": inner.key, "inner": inner, "profile": profile}
    kind = PageInFrance if isinstance(inner, PageFormat) else InFrance
    return cast("InvoiceFormat", type("InFrance", (kind,), facts)())
