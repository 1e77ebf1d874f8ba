"""A document that the portal refused, corrected in the editor under its number."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from storno_desktop.application import drafts, issuing, revisions, spv
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.editor.issue_dialog import IssueDialog
from tests.gui.editor.conftest import Desk


def refused(desk: Desk) -> tuple[str, str]:
    """The id and number of an issued document that the portal did not take."""
    line = {"description": "Scaun", "quantity": "2", "unitPrice": "100.00"}
    body = {"clientId": desk.client_id, "lines": [line], "issueDate": "2026-11-16"}
    made = drafts.create(desk.office, desk.company_id, body).document
    issued = issuing.issue(desk.office, made.id).document
    spv.note_upload(desk.office, issued.id, "71")
    answer = SpvAnswer("71", is_accepted=False, errors=("E: [BR-RO-110]",))
    spv.import_answer(desk.office, desk.company_id, b"answer", lambda _: answer)
    return issued.id, issued.number or ""


def test_issuing_the_correction_keeps_number_and_date_and_becomes_the_document(
    desk: Desk, qtbot: QtBot, opened: Callable[..., InvoiceEditor]
) -> None:
    id_, number = refused(desk)
    draft = revisions.start(desk.office, id_).document
    editor = opened(draft.id)
    session = editor.session
    assert session.next_number == number
    assert editor._banner.isVisible()
    session.push("orderNumber", replace(session.content, order_number="PO-7"))
    editor.ask_to_issue()
    qtbot.waitUntil(lambda: editor.findChild(IssueDialog) is not None)
    dialog = editor.findChild(IssueDialog)
    assert number in dialog.windowTitle()
    with qtbot.waitSignal(editor.issued) as heard:
        dialog._on_issue()
    assert heard.args == [id_]
    with desk.office.store.read() as unit:
        document = unit.documents.get(id_)
        assert unit.documents.get(draft.id) is None
    assert document is not None
    assert (document.number, document.content.order_number) == (number, "PO-7")
    assert document.submission.state is SubmissionState.NONE
    assert session.is_frozen
    assert session.id == id_


def test_a_date_that_was_moved_is_refused_and_the_draft_stays(
    desk: Desk, qtbot: QtBot, opened: Callable[..., InvoiceEditor], profile: Path
) -> None:
    id_, _ = refused(desk)
    draft = revisions.start(desk.office, id_).document
    editor = opened(draft.id)
    session = editor.session
    day = session.content.issue_date
    assert day is not None
    session.push("issueDate", replace(session.content, issue_date=day.replace(day=15)))
    with qtbot.waitSignal(session.keeping.refused):
        session.keeping.issue()
    assert not session.is_frozen
    with desk.office.store.read() as unit:
        kept, rejected = unit.documents.get(draft.id), unit.documents.get(id_)
    assert kept is not None
    assert kept.lifecycle is Lifecycle.DRAFT
    assert rejected is not None
    assert rejected.submission.state is SubmissionState.REJECTED
