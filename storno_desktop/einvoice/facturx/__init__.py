"""Factur-X 1.09 (ZUGFeRD 2.5): a page for people and an invoice for programs in one PDF/A-3b."""

from __future__ import annotations

from storno_desktop.einvoice.facturx.embedding import embed

__all__ = ["embed"]
