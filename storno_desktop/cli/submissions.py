"""`submission …`: handing in by hand, where this program does not reach the portal itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from storno_desktop.application import spv
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.cli.desk import Desk, message_of, read_file
from storno_desktop.cli.failures import told
from storno_desktop.cli.invoices import found
from storno_desktop.cli.output import Answer, card, table
from storno_desktop.domain.invoice import Document

#: What still needs something done: never handed in, on its way, or sent back.
_OPEN = frozenset({"none", "queued", "sent", "rejected", "failed"})
_PAGE = 500


def _state(desk: Desk, document: Document) -> dict[str, object]:
    submission, last_day = document.submission, spv.deadline(document)
    is_waiting = submission.state.value in {"none", "queued", "rejected", "failed"}
    days = (last_day - desk.office.clock.today()).days if last_day and is_waiting else None
    return {
        "id": document.id,
        "number": document.number,
        "issueDate": document.content.issue_date,
        "submission": submission.state.value,
        "channel": submission.channel,
        "uploadIndex": submission.upload_index,
        "message": submission.message,
        "updatedAt": submission.updated_at,
        "deadline": last_day,
        "daysLeft": days,
    }


def _told(desk: Desk, body: dict[str, object]) -> str:
    return card(
        [
            (desk.say("head_number"), body["number"]),
            (desk.say("head_submission"), desk.say(f"submission_{body['submission']}")),
            (desk.say("head_index"), body["uploadIndex"] or "–"),
            (desk.say("head_deadline"), body["deadline"] or "–"),
            *([(desk.say("head_message"), body["message"])] if body["message"] else []),
        ]
    )


def status(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Tell how far one document got, or list those that still need something done."""
    if arguments.id is not None:
        body = _state(desk, found(desk, arguments.id))
        return Answer(body, _told(desk, body))
    bodies = []
    for document in _still_open(desk):
        bodies.append(_state(desk, document))
        if len(bodies) == arguments.limit:
            break
    keys = ("number", "date", "submission", "index", "deadline", "days_left")
    rows = [
        (
            body["number"],
            body["issueDate"],
            desk.say(f"submission_{body['submission']}"),
            body["uploadIndex"],
            body["deadline"],
            body["daysLeft"],
        )
        for body in bodies
    ]
    return Answer(bodies, table([desk.say(f"head_{key}") for key in keys], rows, numeric=[5]))


def _still_open(desk: Desk) -> Iterator[Document]:
    """Issued documents that no portal has accepted, those with the nearest last day first."""
    filter_ = InvoiceFilter(company_id=desk.company.id, states=("issued",))
    source = desk.office.store.queries.invoices(filter_, Order("issue_date", descending=False))
    ids = source.ids()
    for start in range(0, len(ids), _PAGE):
        rows = source.rows(ids[start : start + _PAGE])
        wanted = [row.id for row in rows if row.submission in _OPEN]
        with desk.office.store.read() as unit:
            documents = [unit.documents.get(id_) for id_ in wanted]
        yield from (document for document in documents if document is not None)


def note(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Note the index that the portal gave for an upload by hand."""
    done = spv.note_upload(desk.office, found(desk, arguments.id).id, arguments.index)
    body = _state(desk, done.document)
    return Answer(body, _told(desk, body))


def answer(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """File the portal's answers; one that cannot be filed does not stop the others."""
    company, bodies, lines, code = desk.company, [], [], 0
    for file in arguments.files:
        try:
            content = read_file(file)
            done = spv.import_answer(desk.office, company.id, content, desk.outside.read_answer)
        except Exception as error:
            if len(arguments.files) == 1:
                raise
            failure = told(error, desk.language, desk.profile)
            bodies.append({"file": file, "error": failure.body()})
            lines.append(f"{file}: {message_of(bodies[-1])}")
            code = max(code, failure.exit_code)
        else:
            bodies.append({"file": file, **_state(desk, done.document)})
            lines.append(_told(desk, bodies[-1]))
    return Answer(bodies if len(arguments.files) > 1 else bodies[0], "\n".join(lines), code)
