"""`receive` and `received`: what suppliers sent, booked, listed, shown, marked."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from storno_desktop.application import incoming
from storno_desktop.application.companies import find_company
from storno_desktop.application.errors import BadInput
from storno_desktop.application.queries import Order, ReceivedFilter
from storno_desktop.application.received import Arrival, find_received, mark
from storno_desktop.application.received import receive as received_of
from storno_desktop.application.received_form import received_body
from storno_desktop.application.suppliers import find_supplier
from storno_desktop.cli.desk import STANDARD, Desk, read_file, write_file
from storno_desktop.cli.failures import FileFailure, told
from storno_desktop.cli.output import NOTHING, Answer, card, fault_lines, table
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.received import Received, ReceivedState

_STATES = (*(state.value for state in ReceivedState), "paid", "unpaid", "overdue", "faulty")


def receive(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Book e-invoices as received documents; a refused one does not stop the others."""
    progress = desk.progress("receiving")
    company = find_company(desk.office, desk.company_key).id if desk.company_key else None
    answers: list[dict[str, object]] = []
    code = 0
    for done, file in enumerate(arguments.files):
        progress(done, len(arguments.files))
        name = str(Path(file)) if file != STANDARD else file
        try:
            content = read_file(file, incoming.MAX_BYTES)
        except FileFailure as error:
            answers.append({"file": name, **_refusal(desk, error)})
            code = 1
            continue
        base = Path(file).name if file != STANDARD else None
        for arrival in received_of(
            desk.office, content, file_name=base, company_id=company, language=desk.language
        ):
            answers.append({"file": name, **_arrival(desk, arrival)})
            code = max(code, int(arrival.error is not None))
    progress.close()
    return Answer(answers, "\n".join(_line(desk, answer) for answer in answers), code)


def _refusal(desk: Desk, error: Exception) -> dict[str, object]:
    return {"error": told(error, desk.language, desk.profile).body()}


def _arrival(desk: Desk, arrival: Arrival) -> dict[str, object]:
    entry = arrival.judged.piece.entry
    body: dict[str, object] = {"entry": entry} if entry else {}
    if arrival.document is None:
        return body | _refusal(desk, arrival.error or ValueError())
    return body | {
        "isDuplicate": not arrival.is_new,
        "hasSameBytes": arrival.has_same_bytes,
        "isNewSupplier": arrival.is_new_supplier,
        **received_body(arrival.document, desk.language),
    }


def _line(desk: Desk, answer: Mapping[str, object]) -> str:
    error = answer.get("error")
    if isinstance(error, dict):
        name = " / ".join(str(answer[key]) for key in ("file", "entry") if answer.get(key))
        return desk.say("received_refused", file=name, message=error["message"])
    text = desk.say(
        "received_known" if answer["isDuplicate"] else "received_booked",
        number=answer["number"],
        supplier=answer["senderName"],
        id=answer["id"],
    )
    faults = answer["faults"]
    return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text


def _found(desk: Desk, key: str) -> Received:
    with desk.office.store.read() as unit:
        if (by_id := unit.received.get(key)) is not None:
            return by_id
        return find_received(unit, desk.company.id, key)


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List received documents, the latest first."""
    states = tuple(filter(None, arguments.state.split(",")))
    if unknown := [state for state in states if state not in _STATES]:
        params = (("found", unknown[0]), ("allowed", ", ".join(_STATES)))
        raise BadInput("bad_value", [Fault("state", "NOT-ALLOWED", params=params)])
    office, supplier = desk.office, ""
    if arguments.supplier:
        with office.store.read() as unit:
            supplier = find_supplier(unit, desk.company.id, arguments.supplier).id
    filter_ = ReceivedFilter(
        desk.company.id,
        text=arguments.search,
        states=states,
        date_from=arguments.first.isoformat() if arguments.first else "",
        date_to=arguments.last.isoformat() if arguments.last else "",
        supplier_id=supplier,
        today=office.clock.today().isoformat(),
    )
    rows = office.store.queries.received(filter_, Order()).first(arguments.limit)
    with office.store.read() as unit:
        found = [one for row in rows if (one := unit.received.get(row.id)) is not None]
    heads = ("id", "number", "date", "supplier", "status", "total", "currency")
    text = table(
        [desk.say(f"head_{key}") for key in heads],
        [
            (
                one.id,
                one.number,
                one.issue_date,
                one.seller.name,
                one.state,
                one.gross,
                one.currency,
            )
            for one in found
        ],
        numeric=[5],
    )
    return Answer([received_body(one, desk.language) for one in found], text)


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show a received document."""
    return _shown(desk, _found(desk, arguments.id))


def _shown(desk: Desk, document: Received) -> Answer:
    body = received_body(document, desk.language)
    text = card((key, value) for key, value in body.items() if isinstance(value, str | bool))
    faults = body["faults"]
    if isinstance(faults, list) and faults:
        text += f"\n{fault_lines(faults)}"
    return Answer(body, text)


def original(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Write the bytes that were received."""
    document = _found(desk, arguments.id)
    content = desk.office.store.vault.get(document.original_sha256)
    write_file(arguments.out, content)
    if arguments.out == STANDARD:
        return Answer(NOTHING)
    body = {"id": document.id, "file": str(arguments.out), "bytes": len(content)}
    return Answer(body, desk.say("written", file=arguments.out))


def marked(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Say what we think of a received document, and whether it is paid."""
    document = mark(
        desk.office,
        _found(desk, arguments.id).id,
        state=ReceivedState(arguments.state) if arguments.state else None,
        paid_on=arguments.paid,
        unpaid=arguments.unpaid,
        note=arguments.note,
    ).document
    return _shown(desk, document)
