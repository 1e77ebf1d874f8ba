"""Documents as files: the stored XML, other formats, the PDF, JSON (CLI.md `export`, `pdf`)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from storno_desktop.application.answers import invoice_body
from storno_desktop.application.documents import (
    circumstances,
    corrected_of,
    credited_of,
    document_of,
)
from storno_desktop.application.errors import BadInput, Faulty
from storno_desktop.application.judging import (
    Circumstances,
    chosen_accounts,
    meaning,
    totals_of,
    verdict,
    written,
)
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.packs import judged_key
from storno_desktop.application.ports import InvoiceFormat, PageFormat, Printing, UnitOfWork
from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.errors import NotIssued
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.italian.file_names import file_name, progressive
from storno_desktop.domain.party import Client
from storno_desktop.domain.supporting import FileOf, unopened

SDI_FORMAT = "fatturapa"
_NAMED = frozenset({"issued", "corrected"})
EXTENSIONS = {"pdf": "pdf", "json": "json"}


@dataclass(frozen=True, slots=True)
class Exported:
    """A document as a file."""

    content: bytes
    extension: str
    document: Document
    name: str | None = None  # what the receiver's system wants the file to be called


def export(
    office: Office,
    id_: str,
    key: str,
    language: str | None = None,
    page: bytes | None = None,
) -> Exported:
    """Write a document in the format of an export key.

    The home format of an issued document is the stored XML, byte for byte. A format that carries
    its XML in a page gets the one we print, or `page`, a PDF that somebody brought. Raises
    NotIssued for XML of a draft, BadInput for a key that is none or takes no page, Faulty when
    another format's rules fail or nothing can be put into the page.
    """
    if page is not None:
        _takes_page(office, key)
    if key == "pdf":
        return pdf(office, id_, language=language)
    if key == "json":
        return _json(office, id_, language or "en")
    document, xml = invoice_xml(office, id_, key)
    format_ = office.format_for(key)
    if not isinstance(format_, PageFormat):
        name = _sdi_name(office, document) if key == SDI_FORMAT else None
        return Exported(xml, "xml", document, name)
    if page is None:
        page = pdf(office, id_, language=language).content
    return Exported(format_.embed(page, xml), "pdf", document)


def invoice_xml(office: Office, id_: str, key: str) -> tuple[Document, bytes]:
    """Write the XML of a document in a format; raises as `export` does."""
    known_format(office, key)
    with office.store.read() as unit:
        document = document_of(unit, id_)
        issued = document.issued
        if issued is None:
            raise NotIssued
        if key == issued.format_key:
            return document, office.store.vault.get(issued.xml_sha256)
        corrected = corrected_of(unit, document)
    return document, xml_of(office.format_for, document, key, corrected, office.store.vault.get)


def xml_of(
    format_for: Callable[[str], InvoiceFormat],
    document: Document,
    key: str,
    corrected: Corrected | None = None,
    file_of: FileOf = unopened,
) -> bytes:
    """Write an issued document anew from its frozen facts; raises NotIssued, Faulty."""
    issued = document.issued
    if issued is None:
        raise NotIssued
    around = Circumstances(
        seller=issued.seller,
        buyer=issued.buyer,
        accounts=issued.accounts,
        rates=(),
        today=document.content.issue_date or issued.issued_at.date(),
        format=format_for(judged_key(issued.seller, key)),
        kind=document.kind,
        number=issued.number,
        issued_at=issued.issued_at,
        corrected=corrected,
        file_of=file_of,
    )
    semantic = meaning(document.content, issued.totals, around)
    if stopping := fatal(verdict(document.content, issued.totals, semantic, around)):
        raise Faulty(stopping)
    return written(document.content, issued.totals, semantic, around)


def _takes_page(office: Office, key: str) -> None:
    """Raise BadInput for a format that is no page with an invoice in it."""
    if is_page_format(office, key):
        return
    known_format(office, key)
    taking = [each for each in sorted(office.formats) if is_page_format(office, each)]
    params = (("found", key), ("allowed", ", ".join(taking)))
    raise BadInput("bad_value", [Fault("format", "NOT-ALLOWED", params=params)])


def is_page_format(office: Office, key: str) -> bool:
    """Whether a format carries its XML inside a PDF."""
    return key in office.formats and isinstance(office.format_for(key), PageFormat)


def is_xml_format(office: Office, key: str) -> bool:
    """Whether a format is XML and nothing around it."""
    return key in office.formats and not is_page_format(office, key)


def _sdi_name(office: Office, document: Document) -> str | None:
    """The name of a file for SdI: it never comes twice from a company (00002).

    The progressive is the place of the document's last issue or correction in the chain of events,
    which no other document of the company shares; a document issued anew gets a new one.
    """
    issued = document.issued
    with office.store.read() as unit:
        given = [
            link.sequence
            for link in unit.chain.of(document.id)
            if json.loads(link.payload).get("event") in _NAMED
        ]
    if issued is None or not given:
        return None
    seller = issued.seller
    who = (seller.codice_fiscale or seller.cif).upper()
    return file_name(seller.country, who, progressive(given[-1]))


def known_format(office: Office, key: str) -> None:
    """Raise BadInput for an export key that is none, with those that are."""
    allowed = [*sorted(office.formats), "pdf", "json"]
    if key not in allowed:
        params = (("found", key), ("allowed", ", ".join(allowed)))
        raise BadInput("bad_value", [Fault("format", "NOT-ALLOWED", params=params)])


def _json(office: Office, id_: str, language: str) -> Exported:
    with office.store.read() as unit:
        document = document_of(unit, id_)
        seller = company_of(unit, document.company_id)
        totals = document.issued.totals if document.issued else totals_of(document.content, seller)
        body = invoice_body(
            document,
            totals,
            language,
            payments=unit.payments.of(id_),
            credited=credited_of(unit, document),
        )
    text = json.dumps(body, ensure_ascii=False, indent=1)
    return Exported(text.encode("utf-8") + b"\n", "json", document)


def printing_of(
    office: Office,
    unit: UnitOfWork,
    document: Document,
    language: str | None = None,
    language2: str | None = None,
    template: str | None = None,
) -> Printing:
    """All that the page of a document needs; an issued one prints its frozen facts."""
    issued, content = document.issued, document.content
    if issued is not None:
        seller, buyer = issued.seller, issued.buyer
        accounts, totals = issued.accounts, issued.totals
    else:
        around = circumstances(office, unit, document)
        seller = around.seller
        buyer = around.buyer or Client(id="", company_id=seller.id, name="", country="")
        accounts = chosen_accounts(around.accounts, content.currency)
        totals = totals_of(content, seller)
    return Printing(
        document=document,
        seller=seller,
        buyer=buyer,
        accounts=accounts,
        totals=totals,
        language=language or content.language,
        language2=language2 or content.language2,
        template=template or seller.template,
        logo=office.store.vault.get(seller.logo_sha256) if seller.logo_sha256 else None,
        is_draft=issued is None,
        upload_index=document.submission.upload_index,
    )


def pdf(
    office: Office,
    id_: str,
    *,
    language: str | None = None,
    language2: str | None = None,
    template: str | None = None,
) -> Exported:
    """Render the page that people read; a draft carries a watermark."""
    with office.store.read() as unit:
        document = document_of(unit, id_)
        printing = printing_of(office, unit, document, language, language2, template)
    return Exported(office.printer().pdf(printing), "pdf", document)
