"""A judged invoice as a received document, and that as JSON."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from storno_desktop.application.answers import faults_body
from storno_desktop.application.bodies.parties import write_client
from storno_desktop.application.errors import BadInput
from storno_desktop.application.incoming import Judged
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.money import plain
from storno_desktop.domain.money import rounded as half_up
from storno_desktop.domain.party import Supplier
from storno_desktop.domain.received import Received, ReceivedLine, ReceivedVat
from storno_desktop.domain.semantic import Semantic

_NOUGHT = Decimal(0)
_LARGEST = Decimal(10) ** 12
#: So many faults are kept with the document; its file can be judged again.
_KEPT_FAULTS = 200


def received_from(
    judged: Judged,
    invoice: Semantic,
    *,
    id_: str,
    supplier: Supplier,
    received_at: datetime,
    original_sha256: str,
    xml_sha256: str,
    file_name: str | None,
) -> Received:
    """Make the document of the books; raises BadInput for amounts beyond any invoice.

    What a credit note gives back is negative here, and amounts have the digits of the currency.
    """
    currency = invoice.currency if invoice.currency and len(invoice.currency) == 3 else "XXX"  # noqa: PLR2004
    is_credit = invoice.is_credit_note
    digits = document_digits(currency)

    def booked(amount: Decimal | None) -> Decimal:
        value = amount if amount is not None else _NOUGHT
        if abs(value) >= _LARGEST:
            params = (("limit", format(_LARGEST, "f")),)
            raise BadInput("bad_value", [Fault("total", "TOO-LARGE", params=params)])
        rounded = half_up(value, digits)
        return -rounded if is_credit and rounded else rounded

    totals = invoice.totals
    sums = [group.vat for group in invoice.vat if group.vat is not None]
    vat = totals.vat if totals.vat is not None else sum(sums, start=_NOUGHT)
    gross = totals.gross if totals.gross is not None else (totals.net or _NOUGHT) + vat
    faults = sorted(judged.faults, key=lambda one: not one.is_fatal)[:_KEPT_FAULTS]
    return Received(
        id=id_,
        company_id=supplier.company_id,
        supplier_id=supplier.id,
        number=invoice.number or "",
        kind="credit_note" if is_credit else "invoice",
        type_code=invoice.type_code,
        issue_date=invoice.issued_on,
        due_date=invoice.due_on,
        currency=currency,
        received_at=received_at,
        seller=replace(supplier, name=invoice.seller.name or supplier.name),
        buyer_name=invoice.buyer.name or "",
        net=booked(totals.net),
        vat=booked(vat),
        gross=booked(gross),
        due=booked(totals.due if totals.due is not None else gross),
        groups=tuple(
            ReceivedVat(group.category or "", group.rate, booked(group.base), booked(group.vat))
            for group in invoice.vat
        ),
        lines=tuple(
            ReceivedLine(
                description=line.item.name or line.item.description or "",
                quantity=line.quantity,
                unit=line.unit,
                unit_price=line.price.net,
                net=line.net,
                vat_category=line.vat_category,
                vat_rate=line.vat_rate,
                code=line.item.seller_id,
            )
            for line in invoice.lines
        ),
        syntax=judged.syntax or "",
        profile=judged.profile or "",
        original_sha256=original_sha256,
        xml_sha256=xml_sha256,
        file_name=file_name,
        faults=tuple(faults),
        accounts=tuple(
            transfer.account
            for payment in invoice.payments
            for transfer in payment.transfers
            if transfer.account
        ),
        order=invoice.order,
    )


def received_body(document: Received, language: str = "en") -> dict[str, object]:
    """Write a received document as JSON, in the API's words where it has them."""
    return {
        "id": document.id,
        "direction": "incoming",
        "documentType": document.kind,
        "number": document.number,
        "typeCode": document.type_code,
        "state": document.state.value,
        "issueDate": document.issue_date,
        "dueDate": document.due_date,
        "receivedAt": document.received_at.isoformat(),
        "paidOn": document.paid_on,
        "currency": document.currency,
        "supplierId": document.supplier_id,
        "senderName": document.seller.name,
        "senderCif": document.seller.vat_code or document.seller.cui,
        "sellerSnapshot": write_client(document.seller),
        "receiverName": document.buyer_name,
        "companyId": document.company_id,
        "orderNumber": document.order,
        "subtotal": plain(document.net),
        "vatTotal": plain(document.vat),
        "total": plain(document.gross),
        "payable": plain(document.due),
        "vatBreakdown": [
            {
                "vatCategoryCode": group.category,
                "vatRate": None if group.rate is None else plain(group.rate),
                "base": plain(group.base),
                "vat": plain(group.vat),
            }
            for group in document.groups
        ],
        "lines": [
            {
                "position": position,
                "description": line.description,
                "quantity": _plain(line.quantity),
                "unitOfMeasure": line.unit,
                "unitPrice": _plain(line.unit_price),
                "lineTotal": _plain(line.net),
                "vatCategoryCode": line.vat_category,
                "vatRate": _plain(line.vat_rate),
                "productCode": line.code,
            }
            for position, line in enumerate(document.lines, start=1)
        ],
        "bankAccounts": list(document.accounts),
        "syntax": document.syntax,
        "profile": document.profile,
        "fileName": document.file_name,
        "originalSha256": document.original_sha256,
        "xmlSha256": document.xml_sha256,
        "verdict": "fail" if any(fault.is_fatal for fault in document.faults) else "pass",
        "faults": faults_body(document.faults, language),
        "internalNote": document.note,
    }


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
