from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal as D
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from storno_desktop.application import drafts, issuing
from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import document_of
from storno_desktop.application.errors import DiskFull
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.gui.editor import autosave
from storno_desktop.gui.editor.session import EditorSession
from tests.gui.editor.conftest import TODAY, Desk

LINE = Line(description="Scaun", quantity=D(2), unit_price=D(100), vat_rate=D(21))


def stored(desk: Desk, id_: str) -> Document | None:
    with desk.office.store.read() as unit:
        return unit.documents.get(id_)


def saved(qtbot: QtBot, session: EditorSession) -> None:
    qtbot.waitUntil(lambda: session.is_clean)


def test_typing_in_one_field_is_one_step_until_it_is_left(desk: Desk) -> None:
    session = desk.session()
    for text in ("P", "PO", "PO-1"):
        session.edit("order_number", text)
    assert session.undo_stack.count() == 1
    session.settle()
    session.edit("order_number", "PO-12")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert session.content.order_number == "PO-1"


def test_an_edit_that_changes_nothing_leaves_no_step(desk: Desk) -> None:
    session = desk.session()
    session.edit("order_number", None)
    assert session.undo_stack.count() == 0


def test_the_due_date_moves_with_the_issue_date(desk: Desk) -> None:
    session = desk.session()
    session.set_term(14)
    session.edit("issue_date", TODAY - timedelta(days=5))
    assert session.content.due_date == TODAY + timedelta(days=9)


def test_another_currency_forgets_the_rate_and_keeps_the_prices(desk: Desk) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    session.edit("currency", "EUR")
    session.edit("exchange_rate", D("4.97"))
    session.edit("currency", "USD")
    assert session.content.exchange_rate is None
    assert session.content.lines[0].unit_price == 100


def test_the_client_brings_currency_language_and_term(desk: Desk) -> None:
    with desk.office.store.write() as unit:
        client = unit.clients.get(desk.other_client_id)
        assert client is not None
        client = replace(client, language="de", currency="EUR", payment_term_days=7)
        unit.clients.put(client)
        unit.commit()
    session = desk.session()
    session.set_client(client)
    content = session.content
    assert (content.language, content.currency) == ("de", "EUR")
    assert content.due_date == TODAY + timedelta(days=7)


def test_the_verdict_is_there_at_once(desk: Desk) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    assert session.judgement.totals.gross == 242
    session.edit("due_date", TODAY - timedelta(days=1))
    assert "DUE-BEFORE-ISSUE" in {fault.code for fault in session.judgement.faults}


def test_a_draft_saves_itself_within_a_second(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert autosave.DELAY_MS <= 700
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    session.edit("order_number", "PO-2")
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content == session.content


def test_a_killed_window_has_lost_nothing_that_is_a_second_old(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    saved(qtbot, session)
    expected = session.content
    session.deleteLater()  # no goodbye: only what the store has counts
    document = stored(desk, session.id)
    assert document is not None
    assert document.content == expected


def test_an_untouched_new_draft_vanishes(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    session.undo_stack.undo()
    saved(qtbot, session)
    session.discard_if_untouched()
    qtbot.waitUntil(lambda: stored(desk, session.id) is None)


def test_a_full_disk_is_said_quietly_and_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "RETRY_MS", 20)
    real, full = drafts.start, [True]

    def start(*args: Any) -> Any:
        if full[0]:
            raise DiskFull("no room")
        return real(*args)

    monkeypatch.setattr(drafts, "start", start)
    session = desk.session()
    session.edit("order_number", "PO-1")
    qtbot.waitUntil(lambda: isinstance(session.trouble, DiskFull))
    full[0] = False
    saved(qtbot, session)
    assert session.trouble is None
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "PO-1"


def test_a_clean_draft_follows_what_another_window_writes(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    desk.hub.changed.emit(Changes(documents=frozenset({session.id})))
    qtbot.waitUntil(lambda: session.content.order_number == "other")


def test_what_was_typed_is_kept_when_the_draft_changed_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.edit("order_number", "PO-1")
    saved(qtbot, session)
    drafts.save(desk.office, session.id, replace(session.content, order_number="other"))
    with qtbot.waitSignal(session.elsewhere) as said:
        session.edit("order_number", "mine")
    assert said.args == ["changed"]
    assert session.content.order_number == "mine"
    session.keep_mine()
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert document.content.order_number == "mine"


def test_issuing_freezes_the_session(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    with qtbot.waitSignal(session.issued):
        session.issue()
    assert session.is_frozen
    assert session.number == "FCT0001"
    before = session.content
    session.edit("order_number", "late")
    assert session.content is before
    assert session.undo_stack.count() == 0


def test_a_refused_issue_leaves_a_draft_that_can_be_saved(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = desk.session()
    session.set_line(0, replace(LINE, description=""))
    with qtbot.waitSignal(session.refused):
        session.issue()
    assert not session.is_frozen
    session.edit("order_number", "PO-9")
    saved(qtbot, session)
    document = stored(desk, session.id)
    assert document is not None
    assert (document.lifecycle, document.content.order_number) == (Lifecycle.DRAFT, "PO-9")


def test_a_draft_issued_elsewhere_keeps_unsaved_words_as_a_new_draft(
    desk: Desk, qtbot: QtBot
) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    saved(qtbot, session)
    issuing.issue(desk.office, session.id)
    with qtbot.waitSignal(session.elsewhere) as said:
        session.edit("order_number", "mine")
    assert said.args == ["issued"]
    made: list[str] = []
    desk.hub.changed.connect(lambda changes: made.extend(changes.documents))
    session.keep_as_new()
    qtbot.waitUntil(lambda: session.is_frozen)
    with desk.office.store.read() as unit:
        assert document_of(unit, made[0]).content.order_number == "mine"


def test_a_seller_without_vat_never_gets_a_taxed_line(plain_desk: Desk) -> None:
    session = plain_desk.session()
    session.paste_lines(0, [LINE])
    assert session.content.lines[0].vat_category.value == "O"
    assert session.content.regime.value == "standard"


EDITS = st.one_of(
    st.tuples(st.just("order"), st.sampled_from(["a", "ab", None])),
    st.tuples(st.just("issue"), st.dates(date(2026, 1, 1), date(2026, 12, 31))),
    st.tuples(st.just("currency"), st.sampled_from(["RON", "EUR"])),
    st.tuples(st.just("add"), st.integers(0, 5)),
    st.tuples(st.just("set"), st.integers(0, 5)),
    st.tuples(st.just("delete"), st.integers(0, 5)),
    st.tuples(st.just("duplicate"), st.integers(0, 5)),
    st.tuples(st.just("move"), st.integers(0, 5)),
    st.tuples(st.just("gross"), st.booleans()),
    st.tuples(st.just("settle"), st.none()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
)


def perform(session: EditorSession, deed: str, value: Any) -> None:
    match deed:
        case "order":
            session.edit("order_number", value)
        case "issue":
            session.edit("issue_date", value)
        case "currency":
            session.edit("currency", value)
        case "add":
            session.insert_line(min(value, len(session.content.lines)), LINE)
        case "set" if value < len(session.content.lines):
            changed = replace(LINE, quantity=D(value + 3), vat_rate=D(0))
            session.set_line(value, changed, "quantity")
        case "delete":
            session.delete_lines([value])
        case "duplicate":
            session.duplicate_lines([value])
        case "move":
            session.move_lines([value], 1 if value % 2 else -1)
        case "gross":
            session.set_gross_prices(value)
        case "settle":
            session.settle()
        case "undo":
            session.undo_stack.undo()
        case "redo":
            session.undo_stack.redo()


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(EDITS, max_size=25))
def test_any_edits_and_then_every_undo_give_the_start_again(
    desk: Desk, edits: list[tuple[str, Any]]
) -> None:
    session = desk.session()
    start: Content = session.content
    for deed, value in edits:
        perform(session, deed, value)
    end = session.content
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.content == start
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    if edits and not any(deed == "undo" for deed, _ in edits):
        assert session.content == end
    session._autosave.forget()
