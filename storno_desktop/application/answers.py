"""Documents in the API's response shape, with our totals, faults and three axes (CLI.md)."""

from __future__ import annotations

from collections.abc import Iterable

from storno_desktop.application.bodies.invoices import content_body, line_body
from storno_desktop.application.bodies.parties import write_client
from storno_desktop.application.judging import Judgement
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Credited, Lifecycle, api_status
from storno_desktop.domain.money import plain
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.totals import Totals


def faults_body(faults: Iterable[Fault], language: str) -> list[dict[str, str]]:
    """Faults as CLI.md fixes them."""
    return [
        {
            "path": fault.path or "$",  # the document as a whole
            "code": fault.code,
            "severity": fault.severity.value,
            "message": fault_sentence(fault, language),
        }
        for fault in faults
    ]


def invoice_body(
    document: Document,
    totals: Totals,
    language: str = "en",
    *,
    faults: Iterable[Fault] = (),
    payments: Iterable[Payment] = (),
    credited: Credited = Credited.NO,
    judgement: Judgement | None = None,
) -> dict[str, object]:
    """Write a document as the API answers it, and what we know beyond."""
    content, issued = document.content, document.issued
    paid = sum((payment.amount for payment in payments), start=totals.due - totals.due)
    body = content_body(content)
    if content.revises_id is not None:
        body |= {"revisesId": content.revises_id, "revisesNumber": content.revises_number}
    body |= {
        "id": document.id,
        "documentType": document.kind.value,
        "direction": "outgoing",
        "number": document.number,
        "status": api_status(
            document.lifecycle,
            document.submission.state,
            credited,
            is_correction=document.is_correction,
        ),
        "lifecycle": document.lifecycle.value,
        "submission": document.submission.state.value,
        "credited": credited.value,
        "typeCode": document.type_code,
        "subtotal": plain(totals.net),
        "vatTotal": plain(totals.vat),
        "total": plain(totals.gross),
        "discount": plain(totals.discount),
        "payable": plain(totals.due),
        "amountPaid": plain(paid),
        "balance": plain(totals.due - paid),
        "vatBreakdown": [
            {
                "vatCategoryCode": group.category.value,
                "vatRate": plain(group.rate),
                "base": plain(group.base),
                "vat": plain(group.vat),
                "exemptionReason": group.exemption_reason,
                "exemptionReasonCode": group.exemption_code,
            }
            for group in totals.groups
        ],
        "faults": faults_body(judgement.faults if judgement else faults, language),
        "createdAt": document.created_at.isoformat(),
        "updatedAt": document.updated_at.isoformat(),
    }
    body["lines"] = [
        {
            "position": position,
            **line_body(line),
            "lineTotal": plain(amounts.net),
            "vatAmount": plain(amounts.vat),
        }
        for position, (line, amounts) in enumerate(
            zip(content.lines, totals.lines, strict=True), start=1
        )
    ]
    if issued is not None:
        body |= {
            "seriesId": issued.series_id,
            "documentSeriesId": issued.series_id,
            "issuedAt": issued.issued_at.isoformat(),
            "format": issued.format_key,
            "xmlSha256": issued.xml_sha256,
            "buyerSnapshot": write_client(issued.buyer),
            "receiverName": issued.buyer.name,
            "senderName": issued.seller.name,
            "senderCif": issued.seller.cif,
        }
    if document.cancellation is not None and document.lifecycle is Lifecycle.CANCELLED:
        body |= {
            "cancelledAt": document.cancellation.cancelled_at.isoformat(),
            "cancellationReason": document.cancellation.reason,
        }
    if document.superseded:
        body["superseded"] = [
            {
                "xmlSha256": old.xml_sha256,
                "correctedAt": old.corrected_at.isoformat(),
                "anafUploadId": old.submission.upload_index,
                "anafErrorMessage": old.submission.message,
            }
            for old in document.superseded
        ]
    if document.submission.upload_index:
        body["anafUploadId"] = document.submission.upload_index
        body["anafErrorMessage"] = document.submission.message
    return body
