"""From a document as a person edits it to the national model."""

from __future__ import annotations

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.to_semantic import Setting, to_semantic
from storno_desktop.einvoice.fatturapa.extras import of_document
from storno_desktop.einvoice.fatturapa.from_semantic import Built, build


def from_document(content: Content, setting: Setting) -> Built:
    """Write a document within its setting; missing national data are faults at its fields."""
    return build(to_semantic(content, setting), of_document(content, setting))
