"""`invoice …` and `credit-note …`: drafts, issue, cancel, storno, payments."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from decimal import Decimal

from storno_desktop.application import corrections, drafts, issuing, json_input, payments, revisions
from storno_desktop.application.answers import invoice_body
from storno_desktop.application.bodies.records import write_payment
from storno_desktop.application.documents import credited_of
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.errors import BadInput, NotFound
from storno_desktop.application.judging import totals_of
from storno_desktop.application.office import company_of
from storno_desktop.application.parties import find_client
from storno_desktop.application.queries import InvoiceFilter, InvoiceRow, Order
from storno_desktop.cli.desk import Desk, read_file
from storno_desktop.cli.output import Answer, card, fault_lines, table
from storno_desktop.domain.currencies import minor_digits
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Credited, Lifecycle, SubmissionState, api_status
from storno_desktop.domain.money import plain
from storno_desktop.domain.numbering import DocumentKind

_KINDS = {"invoice": DocumentKind.INVOICE, "credit-note": DocumentKind.CREDIT_NOTE}
STATUSES = (
    *("draft", "issued", "cancelled"),
    *("queued", "sent", "accepted", "rejected", "failed"),
    *("overdue", "paid", "unpaid", "storno"),
)


def found(desk: Desk, key: str) -> Document:
    """A document by its id, or by its legal number in the company."""
    with desk.office.store.read() as unit:
        document = unit.documents.get(key)
        if document is None:
            document = unit.documents.find(desk.company.id, key)
    if document is None:
        raise NotFound("document", key)
    return document


def whole(desk: Desk, document: Document, faults: tuple[Fault, ...] = ()) -> dict[str, object]:
    """A stored document in the API's shape, with its payments; drafts are judged."""
    if document.lifecycle is Lifecycle.DRAFT:
        return drafted_body(desk, drafts.open_draft(desk.office, document.id))
    with desk.office.store.read() as unit:
        seller = company_of(unit, document.company_id)
        totals = document.issued.totals if document.issued else totals_of(document.content, seller)
        received = unit.payments.of(document.id)
        body = invoice_body(
            document,
            totals,
            desk.language,
            faults=faults,
            payments=received,
            credited=credited_of(unit, document),
        )
    return {**body, "payments": [write_payment(payment) for payment in received]}


def drafted_body(desk: Desk, drafted: Drafted) -> dict[str, object]:
    """A draft in the API's shape, with the verdict on it."""
    body = invoice_body(
        drafted.document, drafted.judgement.totals, desk.language, judgement=drafted.judgement
    )
    return {**body, "payments": [], "ignored": list(drafted.ignored)}


def summary(desk: Desk, body: Mapping[str, object]) -> str:
    """A document for people: what it is, what it comes to, what is wrong."""
    currency = body["currency"]

    def amount(key: str) -> str:
        return f"{body[key]} {currency}"

    keys = ("subtotal", "vatTotal", "total", "payable", "amountPaid", "balance")
    text = card(
        [
            (desk.say("head_number"), body["number"] or "–"),
            (desk.say("head_id"), body["id"]),
            (desk.say("head_status"), desk.say(f"status_{body['status']}")),
            (desk.say("head_date"), body["issueDate"]),
            (desk.say("head_due_date"), body["dueDate"]),
            (desk.say("head_client"), body["receiverName"] or body["clientId"]),
            *((desk.say(f"head_{key}"), amount(key)) for key in keys),
        ]
    )
    faults = body["faults"]
    return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text


def _answer(desk: Desk, body: dict[str, object]) -> Answer:
    return Answer(body, summary(desk, body))


def of_kind(body: Mapping[str, object], kind: str) -> Mapping[str, object]:
    """The body with the document type that the verb stands for, unless it names its own."""
    if kind == "invoice" or "documentType" in body:
        return body
    return {**body, "documentType": _KINDS[kind].value}


def create(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Create a draft from a body as `POST /api/v1/invoices` takes it."""
    company = desk.company

    def deed(body: Mapping[str, object]) -> dict[str, object]:
        made = drafts.create(desk.office, company.id, of_kind(body, arguments.verb))
        if made.document.lifecycle is not Lifecycle.DRAFT:  # the key of an issued one came again
            return {**whole(desk, made.document), "ignored": list(made.ignored)}
        return drafted_body(desk, made)

    return desk.answer_each(arguments.file, deed, lambda body: summary(desk, body))


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a draft."""
    id_ = found(desk, arguments.id).id
    body = drafted_body(desk, drafts.edit(desk.office, id_, desk.body(arguments.file)))
    return _answer(desk, body)


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one document."""
    return _answer(desk, whole(desk, found(desk, arguments.id)))


def copy(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Start a draft that says the same."""
    id_ = found(desk, arguments.id).id
    return _answer(desk, drafted_body(desk, drafts.copy(desk.office, id_)))


def delete(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Delete a draft."""
    document = drafts.delete(desk.office, found(desk, arguments.id).id)
    return Answer({"id": document.id, "deleted": True}, desk.say("deleted", name=document.id))


def issue(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Give a draft its number and freeze it."""
    done = issuing.issue(desk.office, found(desk, arguments.id).id, arguments.date)
    return _answer(desk, whole(desk, done.document, done.faults))


def cancel(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Cancel a document; an issued one keeps its number."""
    done = issuing.cancel(desk.office, found(desk, arguments.id).id, arguments.reason)
    return _answer(desk, whole(desk, done.document))


def restore(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Return a cancelled document to the state before."""
    done = issuing.restore(desk.office, found(desk, arguments.id).id)
    return _answer(desk, whole(desk, done.document))


def storno(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Draft the storno of an issued document, whole or by line and quantity."""
    return _correct(desk, arguments, None)


def credit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Draft a credit note for an issued document."""
    return _correct(desk, arguments, DocumentKind.CREDIT_NOTE)


def _correct(desk: Desk, arguments: argparse.Namespace, kind: DocumentKind | None) -> Answer:
    quantities: Mapping[int, Decimal] | None = None
    if arguments.lines is not None:
        text = json_input.decoded(read_file(arguments.lines))
        quantities = corrections.read_quantities(json_input.read_value(text))
    id_ = found(desk, arguments.id).id
    return _answer(desk, drafted_body(desk, corrections.storno(desk.office, id_, quantities, kind)))


def correct(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Correct a document that the portal refused, under the same number and date."""
    id_ = found(desk, arguments.id).id
    done = revisions.correct(desk.office, id_, desk.body(arguments.file))
    return _answer(desk, whole(desk, done.document, done.faults))


def pay(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Note a payment, all that is open when no amount is given."""
    document = found(desk, arguments.id)
    payments.pay(
        desk.office,
        document.id,
        arguments.amount,
        arguments.date,
        arguments.method,
        arguments.reference,
    )
    return _answer(desk, whole(desk, document))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List documents, the latest first."""
    states = tuple(part.strip() for part in arguments.status.split(",") if part.strip())
    for state in states:
        if state not in STATUSES:
            params = (("found", state), ("allowed", ", ".join(STATUSES)))
            raise BadInput("bad_value", [Fault("status", "NOT-ALLOWED", params=params)])
    client_id = ""
    if arguments.client:
        with desk.office.store.read() as unit:
            client_id = find_client(unit, desk.company.id, arguments.client).id
    filter_ = InvoiceFilter(
        company_id=desk.company.id,
        text=arguments.search,
        kinds=("credit_note",) if arguments.verb == "credit-note" else (),
        states=states,
        date_from=arguments.first.isoformat() if arguments.first else "",
        date_to=arguments.last.isoformat() if arguments.last else "",
        client_id=client_id,
        today=desk.office.clock.today().isoformat(),
    )
    rows = desk.office.store.queries.invoices(filter_, Order()).first(arguments.limit)
    bodies = [_row_body(row) for row in rows]
    keys = ("id", "number", "date", "due_date", "client", "total", "balance", "currency", "status")
    shown = [
        (
            body["id"],
            body["number"] or "–",
            body["issueDate"],
            body["dueDate"],
            body["receiverName"],
            body["total"],
            body["balance"],
            body["currency"],
            desk.say(f"status_{body['status']}"),
        )
        for body in bodies
    ]
    return Answer(bodies, table([desk.say(f"head_{key}") for key in keys], shown, numeric=[5, 6]))


def _row_body(row: InvoiceRow) -> dict[str, object]:
    digits = minor_digits(row.currency)

    def amount(minor: int) -> str:
        return plain(Decimal(minor).scaleb(-digits))

    lifecycle = Lifecycle(row.lifecycle)
    return {
        "id": row.id,
        "documentType": row.kind,
        "number": row.number or None,
        "status": api_status(
            lifecycle,
            SubmissionState(row.submission),
            Credited(row.credited),
            is_correction=bool(row.parent_id),
        ),
        "lifecycle": row.lifecycle,
        "submission": row.submission,
        "credited": row.credited,
        "issueDate": row.issue_date or None,
        "dueDate": row.due_date or None,
        "receiverName": row.buyer_name or None,
        "receiverCif": row.buyer_tax_id or None,
        "currency": row.currency,
        "subtotal": amount(row.net),
        "vatTotal": amount(row.vat),
        "total": amount(row.total),
        "payable": amount(row.due),
        "amountPaid": amount(row.paid),
        "balance": amount(row.due - row.paid),
        "parentDocumentId": row.parent_id or None,
        "fatalFaults": row.fatal_faults,
    }
