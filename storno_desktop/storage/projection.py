"""The flat columns of a record, computed from its frozen value: never typed in twice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from storno_desktop.application.ports import Face
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.line import amounts
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.product import Product
from storno_desktop.domain.received import Received
from storno_desktop.storage.folding import indexed, number_key, sort_key
from storno_desktop.storage.types import to_minor

Columns = dict[str, Any]


def company_columns(company: Company) -> Columns:
    """The columns of a company."""
    return {
        "name": company.name,
        "cif": company.cif,
        "country": company.country,
        "currency": company.default_currency,
        "is_archived": int(company.is_archived),
    }


def client_columns(client: Client) -> Columns:
    """The columns of a client."""
    tax_id = client.vat_code or client.cui or client.cnp or ""
    search = (client.name, tax_id, client.cui, client.city, client.email, client.phone)
    return {
        "name": client.name,
        "name_key": sort_key(client.name),
        "kind": client.kind.value,
        "tax_id": tax_id,
        "city": client.city or "",
        "country": client.country,
        "email": client.email or "",
        "phone": client.phone or "",
        "is_archived": int(client.is_archived),
        "search": indexed(" ".join([*filter(None, search), client.client_code or ""])),
    }


def received_columns(received: Received) -> Columns:
    """The columns of a received document."""
    currency, seller = received.currency, received.seller
    fatal_count = sum(fault.is_fatal for fault in received.faults)
    warnings = sum(fault.severity is Severity.WARNING for fault in received.faults)
    tax_id = seller.vat_code or seller.cui or seller.cnp or ""
    words = (received.number, seller.name, tax_id, received.order, received.note)
    said = " ".join([*filter(None, words), *(line.description for line in received.lines[:50])])
    return {
        "kind": received.kind,
        "number": received.number,
        "number_key": number_key(received.number),
        "issue_date": received.issue_date,
        "due_date": received.due_date,
        "received_on": received.received_at.date(),
        "seller_name": seller.name,
        "seller_key": sort_key(seller.name),
        "seller_tax_id": tax_id,
        "seller_country": seller.country,
        "currency": currency,
        "net": to_minor(received.net, currency),
        "vat": to_minor(received.vat, currency),
        "total": to_minor(received.gross, currency),
        "due": to_minor(received.due, currency),
        "state": received.state.value,
        "fatal_faults": fatal_count,
        "warnings": warnings,
        "paid_on": received.paid_on,
        "revision": received.revision,
        "xml_sha256": received.xml_sha256,
        "search": indexed(said),
    }


def received_vat_columns(received: Received) -> list[Columns]:
    """The rows of a received document's VAT groups."""
    return [
        {
            "position": position,
            "category": group.category,
            "rate": group.rate if group.rate is not None else Decimal(0),
            "base": to_minor(group.base, received.currency),
            "vat": to_minor(group.vat, received.currency),
        }
        for position, group in enumerate(received.groups)
    ]


def product_columns(product: Product) -> Columns:
    """The columns of a product."""
    search = (product.name, product.code, product.barcode, product.category, product.description)
    return {
        "name": product.name,
        "name_key": sort_key(product.name),
        "code": product.code or "",
        "unit": product.unit,
        "price": product.default_price,
        "currency": product.currency,
        "vat_rate": product.vat_rate,
        "vat_category": product.vat_category.value,
        "vat_included": int(product.vat_included),
        "is_service": int(product.is_service),
        "is_active": int(product.is_active),
        "usage": product.usage.value,
        "search": indexed(" ".join(filter(None, search))),
    }


def document_columns(document: Document) -> Columns:
    """What the document itself says, without the face it was given."""
    content, issued = document.content, document.issued
    return {
        "kind": document.kind.value,
        "lifecycle": document.lifecycle.value,
        "submission": document.submission.state.value,
        "number": issued.number if issued else "",
        "number_key": number_key(issued.number) if issued else "",
        "period": issued.period if issued else "",
        "counter": issued.counter if issued else None,
        "issue_date": content.issue_date,
        "due_date": content.due_date,
        "currency": content.currency,
        "regime": content.regime.value,
        "parent_id": content.parent_id,
        "revision": document.revision,
        "idempotency_key": document.idempotency_key,
        "upload_index": document.submission.upload_index or "",
    }


def face_columns(face: Face, currency: str) -> Columns:
    """What lists show of a document beside its own words."""
    return {
        "buyer_name": face.buyer_name,
        "buyer_key": sort_key(face.buyer_name),
        "buyer_tax_id": face.buyer_tax_id,
        "buyer_country": face.buyer_country,
        "net": to_minor(face.net, currency),
        "vat": to_minor(face.vat, currency),
        "total": to_minor(face.total, currency),
        "due": to_minor(face.due, currency),
        "fatal_faults": face.fatal_faults,
    }


def line_columns(document: Document) -> list[Columns]:
    """The rows of a document's lines; `product_id` is yet to be looked up.

    Amounts of an issued document are the frozen ones, those of a draft are computed.
    """
    content = document.content
    digits = document_digits(content.currency)
    frozen = document.issued.totals.lines if document.issued else None
    rows = []
    for position, line in enumerate(content.lines):
        computed = frozen[position] if frozen else amounts(line, digits)
        rows.append(
            {
                "position": position,
                "product_id": line.product_id,
                "product_code": line.product_code or "",
                "description": line.description,
                "quantity": line.quantity,
                "unit": line.unit,
                "unit_price": line.unit_price,
                "vat_rate": line.vat_rate,
                "vat_category": line.vat_category.value,
                "vat_included": int(line.vat_included),
                "discount": to_minor(computed.discount, content.currency),
                "net": to_minor(computed.net, content.currency),
                "vat": to_minor(computed.vat, content.currency),
                "source_line": line.source_line,
            }
        )
    return rows


def vat_columns(document: Document) -> list[Columns]:
    """The rows of the VAT groups that were frozen at issue."""
    if document.issued is None:
        return []
    currency = document.content.currency
    return [
        {
            "position": position,
            "category": group.category.value,
            "rate": group.rate,
            "base": to_minor(group.base, currency),
            "vat": to_minor(group.vat, currency),
        }
        for position, group in enumerate(document.issued.totals.groups)
    ]
