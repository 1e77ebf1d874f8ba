"""Saved views, two sorts and optional columns of the invoice list."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from storno_desktop.application import saved_views
from storno_desktop.application.queries import Order
from storno_desktop.application.saved_views import SavedView
from storno_desktop.gui.dialogs.view_name import ViewNameDialog
from storno_desktop.gui.pages import view_question
from storno_desktop.gui.pages.invoice_filter import Choice, Period
from storno_desktop.gui.pages.invoices import InvoicesPage
from storno_desktop.gui.pages.listing import sorted_by
from tests.gui.pages.test_invoices import numbers, shown

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
BY_TOTAL = Order("total", False, "issue_date", True)


def click(kit: Any, page: InvoicesPage, key: str, held: Qt.KeyboardModifier = NONE) -> None:
    header = page.table.header
    at = next(at for at, one in enumerate(page.model.columns) if one.key == key)
    where = QPoint(header.sectionViewportPosition(at) + 12, header.height() // 2)
    kit.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, where)
    kit.settle()


def entry(menu: QMenu, words: str) -> QAction:
    found = [one for one in menu.actions() if one.text().replace("&", "").startswith(words)]
    assert found, [one.text() for one in menu.actions()]
    return found[0]


def opened(page: InvoicesPage) -> QMenu:
    page.views.menu.aboutToShow.emit()
    return page.views.menu


def test_shift_and_a_click_sort_what_is_equal(kit: Any) -> None:
    for days, quantity in ((2, "1"), (1, "3"), (0, "1"), (0, "3")):
        kit.issued(days_ago=days, quantity=quantity)
    page = shown(kit)
    page.choose(Choice(period=Period.ALL))
    click(kit, page, "total")
    click(kit, page, "number", SHIFT)
    assert page.order == Order("total", False, "number", False)
    assert numbers(page) == ["FCT0001", "FCT0003", "FCT0002", "FCT0004"]
    click(kit, page, "number", SHIFT)  # again turns it round
    assert numbers(page) == ["FCT0003", "FCT0001", "FCT0004", "FCT0002"]
    assert list(page.table.header.sorts().values()) == [False, True]
    click(kit, page, "number")  # alone: the second sort is gone
    assert numbers(page) == ["FCT0001", "FCT0002", "FCT0003", "FCT0004"]
    assert page.order.second == ""


def test_shift_on_the_sorted_column_turns_it_and_keeps_the_second() -> None:
    assert sorted_by(BY_TOTAL, "total", further=True) == Order("total", True, "issue_date", True)


def save(kit: Any, page: InvoicesPage, name: str, *, starts: bool = False) -> None:
    entry(opened(page), "Save this view").trigger()
    dialog = kit.dialog(ViewNameDialog)
    dialog.name.setText(name)
    dialog.starts.setChecked(starts)
    kit.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    kit.settle()


def test_a_view_brings_filter_sorting_and_columns_back(kit: Any) -> None:
    kit.issued(quantity="1")
    kit.issued(quantity="3")
    kit.draft()
    page = shown(kit)
    page.choose(Choice(period=Period.ALL, state="issued"))
    page.sort(BY_TOTAL)
    page.columns.take(("number", "due_date", "buyer", "total"))
    save(kit, page, "By size")
    page.choose(Choice())
    page.sort(Order())
    page.columns.take(("number", "issue_date", "buyer"))
    kit.settle()
    entry(opened(page), "By size").trigger()
    kit.settle()
    assert page.choice == Choice(period=Period.ALL, state="issued")
    assert page.order == BY_TOTAL
    assert page.columns.shown() == ("number", "due_date", "buyer", "total")
    assert numbers(page) == ["FCT0001", "FCT0002"]
    assert page.views.button.text().strip() == "By size"


def test_the_list_opens_with_the_view_that_was_chosen_for_it(kit: Any) -> None:
    kit.issued()
    kit.draft()
    page = shown(kit)
    page.choose(Choice(period=Period.ALL, state="draft"))
    save(kit, page, "Drafts", starts=True)
    again = shown(kit)
    assert again.choice.state == "draft"
    assert numbers(again) == [""]
    entry(opened(again), "Open the list").trigger()  # takes it back
    kit.settle()
    assert shown(kit).choice == Choice()


def test_a_view_is_renamed_updated_deleted_and_put_back(kit: Any) -> None:
    page = shown(kit)
    save(kit, page, "Mine")
    assert not entry(opened(page), "Update").isEnabled()
    page.choose(Choice(period=Period.LAST_MONTH))
    kit.settle()
    entry(opened(page), "Update").trigger()
    kit.settle()
    entry(opened(page), "Rename").trigger()
    dialog = kit.dialog(ViewNameDialog)
    dialog.name.setText("Last month")
    kit.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    kit.settle()
    assert [view.name for view in page.views.saved] == ["Last month"]
    assert view_question.read(page.views.saved[0].question)[0].period is Period.LAST_MONTH
    entry(opened(page), "Delete").trigger()
    kit.settle()
    assert page.views.saved == ()
    assert page.undo()
    kit.settle()
    assert [view.name for view in page.views.saved] == ["Last month"]


def test_two_views_cannot_have_one_name(kit: Any) -> None:
    page = shown(kit)
    save(kit, page, "Mine")
    entry(opened(page), "Save this view").trigger()
    dialog = kit.dialog(ViewNameDialog)
    dialog.name.setText(" MINE ")
    kit.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "name" in dialog.name.accessibleDescription()


def test_sorting_and_columns_are_reached_by_keys_alone(kit: Any) -> None:
    kit.issued()
    page = shown(kit)
    menu = opened(page)
    first, second = entry(menu, "Sort by").menu(), entry(menu, "Then by").menu()
    assert isinstance(first, QMenu)
    assert isinstance(second, QMenu)
    entry(first, "Total").trigger()
    entry(second, "Customer").trigger()
    columns = entry(menu, "Columns").menu()
    assert isinstance(columns, QMenu)
    entry(columns, "VAT").trigger()
    kit.settle()
    assert (page.order.column, page.order.second) == ("total", "buyer_name")
    assert "vat" in page.columns.shown()


def test_views_belong_to_a_company_and_go_with_its_books(kit: Any, tmp_path: Any) -> None:
    page = shown(kit)
    save(kit, page, "Mine")
    page.set_company("another")
    kit.settle()
    assert page.views.saved == ()
    with kit.office.store.read() as unit:
        stored = unit.setting(saved_views.key_of("invoices", kit.company_id))
    assert [view.name for view in saved_views.read(stored)] == ["Mine"]


@pytest.mark.parametrize(
    "choice",
    [
        Choice(),
        Choice(
            Period.CUSTOM,
            date(2026, 1, 2),
            date(2026, 1, 2) + timedelta(days=400),
            "overdue",
            "EUR",
            "k1",
            "Țesătoria",
            -5,
            10**12,
            "ș",
        ),
    ],
)
def test_a_question_comes_back_as_it_was(choice: Choice) -> None:
    assert view_question.read(view_question.written(choice, BY_TOTAL)) == (choice, BY_TOTAL)


@pytest.mark.parametrize(
    "rubbish",
    [
        {},
        {"choice": 1, "order": []},
        {"choice": {"period": "yore", "state": "lost", "date_from": "x", "total_from": True}},
        {"order": {"column": "rowid; DROP TABLE documents"}},
    ],
)
def test_a_question_that_says_nothing_is_as_it_comes(rubbish: dict[str, Any]) -> None:
    assert view_question.read(rubbish) == (Choice(), Order())


@pytest.mark.parametrize("text", [None, "", "{", "7", '[1, {"name": 2}, {"name": "x"}]'])
def test_stored_views_that_cannot_be_read_are_none(text: str | None) -> None:
    assert saved_views.read(text) == ()


def test_views_are_read_as_they_were_written() -> None:
    views = (SavedView("Ș", {"a": 1}, ("number",), True), SavedView("b", {}))
    assert saved_views.read(saved_views.written(views)) == views
