"""From a document as a person edits it to the national model."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.domain import semantic as en
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.to_semantic import Setting, to_semantic
from storno_desktop.einvoice.fatturapa.extras import of_document
from storno_desktop.einvoice.fatturapa.from_semantic import Built, build


def from_document(content: Content, setting: Setting) -> Built:
    """Write a document within its setting; missing national data are faults at its fields."""
    return build(_common(content, to_semantic(content, setting)), of_document(content, setting))


def _common(content: Content, said: en.Semantic) -> en.Semantic:
    """What the document says without its Italian part, where that has elements of its own."""
    terms = content.fatturapa
    if terms is None:
        return said
    parent = content.parent_number
    return replace(
        said,
        order=content.order_number,
        contract=content.contract_number,
        receiving_advice=content.receiving_advice,
        despatch_advice=content.despatch_advice,
        tender=terms.cig or content.tender,
        project=terms.cup or content.project_reference,
        accounting_reference=terms.riferimento_amministrazione
        or content.buyer_accounting_reference,
        preceding=(en.PrecedingInvoice(parent, content.parent_date),) if parent else (),
    )
