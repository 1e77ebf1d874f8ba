from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal as D
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from storno_desktop.gui.editor.line_columns import Col, header
from storno_desktop.gui.editor.line_model import FAULT_ROLE, LineModel
from storno_desktop.gui.editor.session import EditorSession
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_session import EDITS, LINE, perform

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def session(desk: Desk) -> Iterator[EditorSession]:
    made = desk.session()
    yield made
    made.keeping._autosave.forget()


@pytest.fixture
def model(session: EditorSession) -> LineModel:
    made = LineModel(session, "en", session)
    QAbstractItemModelTester(made, FATAL, made)
    return made


def shown(model: LineModel, row: int, column: Col) -> Any:
    return model.index(row, column).data()


def type_in(model: LineModel, row: int, column: Col, text: str) -> bool:
    return model.setData(model.index(row, column), text)


def test_typing_below_the_last_line_makes_a_line(session: EditorSession, model: LineModel) -> None:
    assert model.rowCount() == 1
    assert type_in(model, 0, Col.DESCRIPTION, "Scaun")
    assert model.rowCount() == 2
    assert session.content.lines[0].description == "Scaun"
    assert session.content.lines[0].vat_rate == 21


def test_numbers_are_computed_and_shown_in_the_form_of_the_language(
    session: EditorSession, model: LineModel
) -> None:
    type_in(model, 0, Col.DESCRIPTION, "Scaun")
    type_in(model, 0, Col.QUANTITY, "2*3")
    type_in(model, 0, Col.PRICE, "1000,5")
    assert session.content.lines[0].quantity == 6
    assert shown(model, 0, Col.TOTAL) == "6,003.00"


def test_text_that_is_no_number_changes_nothing(session: EditorSession, model: LineModel) -> None:
    type_in(model, 0, Col.DESCRIPTION, "Scaun")
    before = session.content
    assert not type_in(model, 0, Col.PRICE, "many")
    assert session.content is before
    assert model.refusal(model.index(0, Col.PRICE), "many")


@pytest.mark.parametrize(
    ("text", "amount", "percent", "shown_as"),
    [("10%", None, D(10), "10\u00a0%"), ("10", D(10), None, "10.00"), ("0", None, None, "")],
)
def test_a_discount_is_a_percent_or_an_amount_and_stays_as_typed(
    session: EditorSession,
    model: LineModel,
    text: str,
    amount: D | None,
    percent: D | None,
    shown_as: str,
) -> None:
    session.set_line(0, LINE)
    type_in(model, 0, Col.DISCOUNT, text)
    line = session.content.lines[0]
    assert (line.discount, line.discount_percent) == (amount, percent)
    assert shown(model, 0, Col.DISCOUNT) == shown_as


def test_a_digit_chooses_the_rate_of_that_place(session: EditorSession, model: LineModel) -> None:
    session.set_line(0, LINE)
    rates = session.usable_rates()
    assert model.choose_rate(0, 2)
    assert session.content.lines[0].vat_rate == rates[1].rate
    assert not model.choose_rate(0, len(rates) + 1)


def test_a_fault_marks_its_cell_and_its_line(session: EditorSession, model: LineModel) -> None:
    session.set_line(0, replace(LINE, unit="cutiuță"))
    assert model.index(0, Col.UNIT).data(FAULT_ROLE) == "fatal"
    assert model.index(0, Col.MARK).data(FAULT_ROLE) == "fatal"
    assert model.index(0, Col.QUANTITY).data(FAULT_ROLE) == ""
    spoken = model.index(0, Col.UNIT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "problem" in spoken


def test_headers_stand_as_their_cells_do(session: EditorSession, model: LineModel) -> None:
    session.set_line(0, LINE)
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in Col:
        over = model.headerData(column, Qt.Orientation.Horizontal, role)
        assert over == model.index(0, column).data(role)


def test_the_price_says_what_it_includes(session: EditorSession, model: LineModel) -> None:
    session.set_line(0, LINE)
    assert shown(model, 0, Col.TOTAL) == "200.00"
    session.set_gross_prices(True)
    title = model.headerData(Col.PRICE, Qt.Orientation.Horizontal)
    assert title == header(Col.PRICE, gross_prices=True)
    assert session.judgement.totals.gross == 200


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(EDITS, max_size=20))
def test_the_rows_are_the_lines_after_any_edits(
    session: EditorSession, model: LineModel, edits: list[tuple[str, Any]]
) -> None:
    for deed, value in edits:
        perform(session, deed, value)
        lines = session.content.lines
        assert model.rowCount() == len(lines) + 1
        assert [model.line_at(row) for row in range(len(lines))] == list(lines)
