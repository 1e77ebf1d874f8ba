"""How long a text may be in a Romanian e-invoice (BR-RO-L), and how often a group (BR-RO-A).

Some published tests never look at what their sentence says; where only the sentence says it, the
fault is a warning: the portal takes the file, other systems may not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Address, Contact, Semantic
from storno_desktop.einvoice.rules.texts import at, is_longer, length

#: Rule, term, limit, attribute of the holder.
Row = tuple[str, str, int, str]

_DOCUMENT: Final[tuple[Row, ...]] = (
    ("BR-RO-L155", "BT-1", 200, "number"),
    ("BR-RO-L0302", "BT-12", 200, "contract"),
    ("BR-RO-L0303", "BT-13", 200, "order"),
    ("BR-RO-L0304", "BT-14", 200, "sales_order"),
    ("BR-RO-L0305", "BT-15", 200, "receiving_advice"),
    ("BR-RO-L0306", "BT-16", 200, "despatch_advice"),
    ("BR-RO-L0307", "BT-17", 200, "tender"),
    ("BR-RO-L1001", "BT-19", 100, "accounting_reference"),
    ("BR-RO-L301", "BT-20", 300, "payment_terms"),
    ("BR-RO-L302", "BT-20", 300, "payment_terms"),
)
_SELLER: Final[tuple[Row, ...]] = (
    ("BR-RO-L201", "BT-27", 200, "name"),
    ("BR-RO-L202", "BT-28", 200, "trading_name"),
    ("BR-RO-L1000", "BT-33", 1000, "legal_form"),
)
_SELLER_ADDRESS: Final[tuple[Row, ...]] = (
    ("BR-RO-L151", "BT-35", 150, "line1"),
    ("BR-RO-L1002", "BT-36", 100, "line2"),
    ("BR-RO-L1003", "BT-162", 100, "line3"),
    ("BR-RO-L0501", "BT-37", 50, "city"),
    ("BR-RO-L0201", "BT-38", 20, "post_code"),
)
_SELLER_CONTACT: Final[tuple[Row, ...]] = (
    ("BR-RO-L1004", "BT-41", 100, "name"),
    ("BR-RO-L1005", "BT-42", 100, "phone"),
    ("BR-RO-L1006", "BT-43", 100, "email"),
)
_BUYER: Final[tuple[Row, ...]] = (
    ("BR-RO-L203", "BT-44", 200, "name"),
    ("BR-RO-L204", "BT-45", 200, "trading_name"),
)
_BUYER_ADDRESS: Final[tuple[Row, ...]] = (
    ("BR-RO-L152", "BT-50", 150, "line1"),
    ("BR-RO-L1007", "BT-51", 100, "line2"),
    ("BR-RO-L1008", "BT-163", 100, "line3"),
    ("BR-RO-L0502", "BT-52", 50, "city"),
    ("BR-RO-L0202", "BT-53", 20, "post_code"),
)
_BUYER_CONTACT: Final[tuple[Row, ...]] = (
    ("BR-RO-L1009", "BT-56", 100, "name"),
    ("BR-RO-L1010", "BT-57", 100, "phone"),
    ("BR-RO-L1011", "BT-58", 100, "email"),
)
_PAYEE: Final[tuple[Row, ...]] = (("BR-RO-L205", "BT-59", 200, "name"),)
_REPRESENTATIVE: Final[tuple[Row, ...]] = (("BR-RO-L206", "BT-62", 200, "name"),)
_REPRESENTATIVE_ADDRESS: Final[tuple[Row, ...]] = (
    ("BR-RO-L153", "BT-64", 150, "line1"),
    ("BR-RO-L1012", "BT-65", 100, "line2"),
    ("BR-RO-L1013", "BT-164", 100, "line3"),
    ("BR-RO-L0503", "BT-66", 50, "city"),
    ("BR-RO-L0203", "BT-67", 20, "post_code"),
)
_DELIVERY: Final[tuple[Row, ...]] = (("BR-RO-L207", "BT-70", 200, "name"),)
_DELIVERY_ADDRESS: Final[tuple[Row, ...]] = (
    ("BR-RO-L154", "BT-75", 150, "line1"),
    ("BR-RO-L1014", "BT-76", 100, "line2"),
    ("BR-RO-L1015", "BT-165", 100, "line3"),
    ("BR-RO-L0504", "BT-77", 50, "city"),
    ("BR-RO-L0204", "BT-78", 20, "post_code"),
)
_PAYMENT: Final[tuple[Row, ...]] = (
    ("BR-RO-L1016", "BT-82", 100, "means_text"),
    ("BR-RO-L140", "BT-83", 140, "remittance"),
)
_TRANSFER: Final[tuple[Row, ...]] = (("BR-RO-L208", "BT-85", 200, "account_name"),)
_CARD: Final[tuple[Row, ...]] = (("BR-RO-L209", "BT-88", 200, "holder"),)
_PRECEDING: Final[tuple[Row, ...]] = (("BR-RO-L156", "BT-25", 200, "number"),)
_SUPPORTING: Final[tuple[Row, ...]] = (
    ("BR-RO-L0308", "BT-122", 200, "reference"),
    ("BR-RO-L1020", "BT-123", 100, "description"),
    ("BR-RO-L210", "BT-124", 200, "location"),
)
_FILE: Final[tuple[Row, ...]] = (("BR-RO-L211", "BT-125", 200, "filename"),)
_OBJECT: Final[tuple[Row, ...]] = (("BR-RO-L0308", "BT-18", 200, "value"),)
_CREDITED_PROJECT: Final[tuple[Row, ...]] = (("BR-RO-L0308", "BT-11", 200, "project"),)

#: BT-97 and BT-104: the published tests measure the code of the reason, their sentence the reason.
_ALLOWANCE: Final[tuple[Row, ...]] = (("BR-RO-L1017", "BT-98", 100, "reason_code"),)
_CHARGE: Final[tuple[Row, ...]] = (("BR-RO-L1018", "BT-105", 100, "reason_code"),)
_ALLOWANCE_REASON: Final[tuple[Row, ...]] = (("BR-RO-L1017", "BT-97", 100, "reason"),)
_CHARGE_REASON: Final[tuple[Row, ...]] = (("BR-RO-L1018", "BT-104", 100, "reason"),)
_EXEMPTION: Final[tuple[Row, ...]] = (("BR-RO-L1019", "BT-120", 100, "reason"),)

_NOTE: Final = 300
_NOTES: Final = 20
_DOCUMENTS: Final = 50
_PRECEDING_INVOICES: Final = 500

CODES: Final = (
    *dict.fromkeys(
        row[0]
        for rows in (
            *(_DOCUMENT, _SELLER, _SELLER_ADDRESS, _SELLER_CONTACT, _BUYER, _BUYER_ADDRESS),
            *(_BUYER_CONTACT, _PAYEE, _REPRESENTATIVE, _REPRESENTATIVE_ADDRESS, _DELIVERY),
            *(_DELIVERY_ADDRESS, _PAYMENT, _TRANSFER, _CARD, _PRECEDING, _SUPPORTING, _FILE),
            *(_OBJECT, _ALLOWANCE, _CHARGE, _EXEMPTION),
        )
        for row in rows
    ),
    *("BR-RO-A020", "BR-RO-A051", "BR-RO-A500"),
)


def too_long(
    holder: object,
    rows: tuple[Row, ...],
    index: int | None = None,
    severity: Severity = Severity.FATAL,
) -> Iterator[Fault]:
    """Judge the texts of one group by a table of limits."""
    for code, term, limit, name in rows:
        text: str | None = getattr(holder, name)
        if text and is_longer(text, limit):
            yield at(
                code,
                term,
                index=index,
                severity=severity,
                limit=str(limit),
                found=str(length(text)),
            )


def check_lengths(invoice: Semantic) -> Iterator[Fault]:
    """Judge every text of the document; those of lines are judged with the line."""
    yield from too_long(invoice, _DOCUMENT)
    yield from _counts(invoice)
    yield from _notes(invoice)
    for preceding in invoice.preceding:
        yield from too_long(preceding, _PRECEDING)
    yield from _parties(invoice)
    for payment in invoice.payments:
        yield from too_long(payment, _PAYMENT)
        for transfer in payment.transfers:
            yield from too_long(transfer, _TRANSFER)
        if payment.card is not None:
            yield from too_long(payment.card, _CARD)
    yield from _reductions(invoice)
    for index, group in enumerate(invoice.vat):
        yield from too_long(group, _EXEMPTION, index, Severity.WARNING)
    yield from _documents(invoice)


def _counts(invoice: Semantic) -> Iterator[Fault]:
    for code, term, limit, found, severity in (
        ("BR-RO-A020", "BG-1", _NOTES, len(invoice.notes), Severity.FATAL),
        ("BR-RO-A051", "BG-24", _DOCUMENTS, len(invoice.documents), Severity.WARNING),
        ("BR-RO-A500", "BG-3", _PRECEDING_INVOICES, len(invoice.preceding), Severity.WARNING),
    ):
        if found > limit:
            yield at(code, term, severity=severity, limit=str(limit), found=str(found))


def _notes(invoice: Semantic) -> Iterator[Fault]:
    """BR-RO-L302: UBL has the subject of a note in its text, where it counts."""
    for index, note in enumerate(invoice.notes):
        text = f"#{note.subject_code}#{note.text}" if note.subject_code else note.text
        if is_longer(text, _NOTE):
            limit, found = str(_NOTE), str(length(text))
            yield at("BR-RO-L302", "BT-22", index=index, limit=limit, found=found)


def _parties(invoice: Semantic) -> Iterator[Fault]:
    seller, buyer, delivery = invoice.seller, invoice.buyer, invoice.delivery
    yield from too_long(seller, _SELLER)
    yield from _address(seller.address, _SELLER_ADDRESS)
    yield from _contact(seller.contact, _SELLER_CONTACT)
    yield from too_long(buyer, _BUYER)
    yield from _address(buyer.address, _BUYER_ADDRESS)
    yield from _contact(buyer.contact, _BUYER_CONTACT)
    if invoice.payee is not None:
        yield from too_long(invoice.payee, _PAYEE)
    if invoice.tax_representative is not None:
        yield from too_long(invoice.tax_representative, _REPRESENTATIVE)
        yield from _address(invoice.tax_representative.address, _REPRESENTATIVE_ADDRESS)
    if delivery is not None:
        yield from too_long(delivery, _DELIVERY)
        yield from _address(delivery.address, _DELIVERY_ADDRESS)


def _address(address: Address | None, rows: tuple[Row, ...]) -> Iterator[Fault]:
    if address is not None:
        yield from too_long(address, rows)


def _contact(contact: Contact | None, rows: tuple[Row, ...]) -> Iterator[Fault]:
    if contact is not None:
        yield from too_long(contact, rows)


def _reductions(invoice: Semantic) -> Iterator[Fault]:
    is_credit_note = invoice.is_credit_note
    index = 0
    for codes, reasons, group in (
        (_ALLOWANCE, _ALLOWANCE_REASON, invoice.allowances),
        (_CHARGE, _CHARGE_REASON, invoice.charges),
    ):
        for each in group:
            if not is_credit_note:
                yield from too_long(each, codes, index)
            yield from too_long(each, reasons, index, Severity.WARNING)
            index += 1


def _documents(invoice: Semantic) -> Iterator[Fault]:
    if invoice.object_id is not None:
        yield from too_long(invoice.object_id, _OBJECT)
    if invoice.is_credit_note:  # which has no other place for its project
        yield from too_long(invoice, _CREDITED_PROJECT)
    for index, document in enumerate(invoice.documents):
        yield from too_long(document, _SUPPORTING, index)
        if document.content is not None:
            yield from too_long(document, _FILE, index)
