from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal as D
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.gui.editor.session import EditorSession
from tests.gui.editor.conftest import TODAY, Desk

LINE = Line(description="Scaun", quantity=D(2), unit_price=D(100), vat_rate=D(21))


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
    session.keeping._autosave.forget()
