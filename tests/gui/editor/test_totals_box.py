"""Figures of the totals explain themselves, and VAT groups lead to their lines."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal as D

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.domain.vat import VatCategory as V
from storno_desktop.gui import display
from storno_desktop.gui.editor.explained import ExplainedAmount
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.totals_box import Figure, TotalsBox
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_session import LINE


@pytest.fixture
def session(desk: Desk) -> Iterator[EditorSession]:
    made = desk.session()
    reduced = replace(LINE, vat_rate=D(11), quantity=D(3))
    made.set_lines([LINE, reduced, LINE])
    yield made
    made.keeping._autosave.forget()


@pytest.fixture
def box(session: EditorSession) -> Iterator[TotalsBox]:
    made = TotalsBox(session)
    made.show()
    yield made
    made.deleteLater()


def figures(box: TotalsBox) -> dict[str, Figure]:
    found = [one for one in box.findChildren(Figure) if one.isVisible()]
    return {one.accessibleName().split(":")[0]: one for one in found}


def explained(box: TotalsBox, figure: Figure) -> ExplainedAmount:
    QTest.keyClick(figure, Qt.Key.Key_Space)
    return next(one for one in box.findChildren(ExplainedAmount) if one.isVisible())


def test_space_on_a_figure_opens_the_lines_it_is_made_of(
    session: EditorSession, box: TotalsBox
) -> None:
    shown = explained(box, figures(box)["Total excl. VAT"])
    assert len(shown.said) == 3
    assert shown.said[1][0].startswith("2. 3 × ")
    net = session.judgement.totals.lines[1].net
    assert shown.said[1][1] == display.amount(net, session.content.currency)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_vat_of_a_group_is_base_times_rate(session: EditorSession, box: TotalsBox) -> None:
    group = session.judgement.totals.groups[0]
    figure = box._group_rows[0].vat
    shown = explained(box, figure)
    assert shown.said == [
        (
            f"{display.amount(group.base)} × 21\u00a0%",
            display.amount(group.vat, session.content.currency),
        )
    ]
    shown.close()


def test_a_group_leads_to_its_lines(session: EditorSession, box: TotalsBox) -> None:
    wanted: list[tuple[int, ...]] = []
    box.lines_wanted.connect(wanted.append)
    for row in box._group_rows:
        row.name.click()
    assert wanted == [(0, 2), (1,)]


def test_rows_are_written_anew_and_not_made_anew(session: EditorSession, box: TotalsBox) -> None:
    before = box.findChildren(Figure)
    session.set_line(0, replace(LINE, quantity=D(7)), "quantity")
    assert box.findChildren(Figure) == before
    session.set_lines([replace(LINE, vat_category=V.EXEMPT, vat_rate=D(0))])
    visible = [row for row in box._group_rows if row.name.isVisible()]
    assert len(visible) == 1
    assert visible[0].name.text().startswith("E ")


def test_large_figures_stand_below_each_other_and_never_widen_the_form(
    session: EditorSession, box: TotalsBox
) -> None:
    box.resize(560, 200)
    assert box._line.direction() is QBoxLayout.Direction.LeftToRight
    session.set_lines([replace(LINE, quantity=D(12_345_678), unit_price=D("98765.43"))])
    assert box.minimumSizeHint().width() <= 560
    assert box._line.direction() is QBoxLayout.Direction.BottomToTop
    due = next(one for name, one in figures(box).items() if name == "Amount due")
    wanted = due.fontMetrics().horizontalAdvance(due.text())
    QTest.qWait(50)
    assert due.width() >= wanted


def test_tab_goes_through_the_sums_as_one_reads(session: EditorSession, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    box = TotalsBox(session)
    layout.addWidget(box)
    layout.addWidget(QPushButton("after"))
    form.show()
    order, here = [], form.nextInFocusChain()
    while here is not None and here is not form:
        if isinstance(here, Figure) and here.isVisible():
            order.append(here.accessibleName().split(":")[0])
        here = here.nextInFocusChain()
    assert order[-3:] == ["Total excl. VAT", "Total VAT", "Amount due"]
