"""The amount of a line is seen in a small window too: columns draw together before texts do."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal as D

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.gui.editor.line_columns import Col
from storno_desktop.gui.editor.line_grid import LineGrid
from storno_desktop.gui.theme import load_fonts, theme
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_session import LINE


@pytest.fixture
def grid(desk: Desk, qtbot: QtBot) -> Iterator[LineGrid]:
    load_fonts()
    theme.apply("light", 1.0)  # as the program is dressed: the widths of words follow from it
    session = desk.session()
    session.set_lines([LINE, replace(LINE, discount_percent=D(10), unit_price=D("2450"))])
    room = QWidget()
    made = LineGrid(session, desk.office, desk.tasks, "en", room)
    made.resize(640, 300)
    room.resize(1200, 400)
    room.show()
    qtbot.waitExposed(room)
    yield made
    session.keeping._autosave.forget()
    room.close()
    room.deleteLater()


def test_the_amount_is_seen_beside_the_preview(grid: LineGrid) -> None:
    end = grid.columnViewportPosition(Col.TOTAL) + grid.columnWidth(Col.TOTAL)
    assert end <= grid.viewport().width()
    assert not grid.horizontalScrollBar().isVisible()


def test_columns_are_wide_again_where_there_is_room(grid: LineGrid) -> None:
    tight = grid.columnWidth(Col.PRICE)
    grid.resize(1100, 300)
    assert grid.columnWidth(Col.PRICE) > tight
    grid.resize(640, 300)
    assert grid.columnWidth(Col.PRICE) == tight


def test_no_title_of_a_column_is_cut(grid: LineGrid) -> None:
    top = grid.horizontalHeader()
    for column in Col:
        if not grid.isColumnHidden(column):
            assert grid.columnWidth(column) >= top.sectionSizeHint(column), column


def test_a_figure_is_shown_whole(grid: LineGrid) -> None:
    row = grid.lines.line_at(0)
    large = replace(row, quantity=D("12345.678"), unit_price=D("98765.4321"))
    grid._session.set_line(0, large)
    for column in (Col.QUANTITY, Col.PRICE, Col.TOTAL):
        text = str(grid.lines.index(0, column).data())
        assert grid.columnWidth(column) > grid.fontMetrics().horizontalAdvance(text)
