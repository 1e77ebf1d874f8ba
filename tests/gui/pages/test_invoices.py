"""The invoice list over a real store, by keyboard."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from storno_desktop.application import payments
from storno_desktop.application.changes import Changes
from storno_desktop.gui.dialogs.cancel import CancelDialog
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.payment import PaymentDialog
from storno_desktop.gui.dialogs.storno import StornoDialog
from storno_desktop.gui.pages.invoice_filter import Choice, Period
from storno_desktop.gui.pages.invoices import InvoicesPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(kit: Any, **values: Any) -> InvoicesPage:
    page = InvoicesPage(
        kit.office.store.queries,
        lambda: kit.office,
        kit.tasks,
        kit.hub,
        kit.company_id,
        settings=kit.settings,
        **values,
    )
    page.tester = QAbstractItemModelTester(page.model, FATAL)  # type: ignore[attr-defined]
    kit.show(page)
    assert page.tools.commands  # a moment after the rows: a person has no faster fingers
    return page


def numbers(page: InvoicesPage) -> list[str]:
    rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
    return [row.number if row else "?" for row in rows]


def test_the_first_page_is_painted_before_any_deed_is_wired(kit: Any) -> None:
    kit.issued()

    def never() -> Any:
        raise AssertionError("the deeds were asked for")

    page = InvoicesPage(
        kit.office.store.queries, never, kit.tasks, kit.hub, kit.company_id, settings=kit.settings
    )
    kit.qtbot.addWidget(page)
    assert numbers(page) == ["FCT0001"]


def test_a_company_without_documents_is_offered_a_first_invoice_and_samples(kit: Any) -> None:
    page = shown(kit)
    assert page.empty.isVisible()
    page.empty.acted.emit()
    page.empty.linked.emit()
    assert kit.wishes == [("new", None), ("demo", None)]


def test_an_empty_period_offers_all_dates(kit: Any) -> None:
    kit.issued(on=kit.today.replace(year=kit.today.year - 2, day=1))
    page = shown(kit)
    assert page.empty.isVisible()
    page.empty.acted.emit()
    kit.settle()
    assert page.choice.period is Period.ALL
    assert numbers(page) == ["FCT0001"]


def test_enter_opens_the_row_that_is_meant(kit: Any) -> None:
    id_ = kit.issued()
    page = shown(kit)
    page.focus_search()
    kit.key(Key.Key_Down)
    kit.settle()
    assert QApplication.focusWidget() is page.table
    kit.key(Key.Key_Return)
    assert kit.wishes == [("open", id_)]


def test_what_is_typed_filters_at_once_and_esc_takes_it_back(kit: Any) -> None:
    kit.issued()
    page = shown(kit)
    page.focus_search()
    kit.qtbot.keyClicks(page.search, "zzz")
    kit.settle()
    assert page.model.rowCount() == 0
    kit.key(Key.Key_Escape)
    kit.settle()
    assert numbers(page) == ["FCT0001"]


def test_a_deleted_draft_can_be_put_back(kit: Any) -> None:
    kit.draft()
    page = shown(kit)
    page.table.setFocus()
    page.table.selectRow(0)
    kit.settle()
    kit.key(Key.Key_Delete)
    kit.settle()
    assert page.model.rowCount() == 0
    assert page.undo()
    kit.settle()
    assert page.model.rowCount() == 1


def test_del_leaves_an_issued_document_alone(kit: Any) -> None:
    kit.issued()
    page = shown(kit)
    page.table.setFocus()
    page.table.selectRow(0)
    kit.settle()
    kit.key(Key.Key_Delete)
    kit.settle()
    assert numbers(page) == ["FCT0001"]


def test_drafts_are_issued_in_the_order_of_their_dates(kit: Any) -> None:
    younger, older = kit.draft(), kit.draft(days_ago=1)
    page = shown(kit)
    page.choose(Choice(period=Period.ALL))
    kit.settle()
    page.table.selectAll()
    kit.settle()
    page.tools.commands.of_rows["issue"].trigger()
    dialog = kit.dialog(ConfirmDialog)
    kit.qtbot.keyClick(dialog, Key.Key_Return)
    kit.settle()
    with kit.office.store.read() as unit:
        assert unit.documents.get(older).number == "FCT0001"
        assert unit.documents.get(younger).number == "FCT0002"


def test_the_bulk_bar_counts_what_each_deed_can_act_on(kit: Any) -> None:
    kit.issued()
    kit.draft()
    page = shown(kit)
    page.table.selectAll()
    kit.settle()
    texts = {deed: made.text().strip() for deed, made in page.tools.bulk._buttons.items()}
    assert page.tools.bulk.isVisible()
    assert texts["issue"] == "Issue (1)"
    assert texts["cancel"] == "Cancel (2)"
    assert texts["export"] == "Export (2)"
    assert "484.00" in page.totals.text().replace(",", ".")


def test_a_reload_keeps_the_choice(kit: Any) -> None:
    first, second = kit.issued(), kit.issued()
    kit.issued()
    page = shown(kit)
    at = next(at for at in range(3) if page.model.row_at(at).id == first)
    page.table.selectRow(at)
    kit.settle()
    payments.pay(kit.office, second)
    kit.draft()
    kit.hub.changed.emit(Changes(everything=True))
    kit.settle()
    assert page.model.rowCount() == 4
    assert [row.id for row in page.chosen] == [first]


def test_a_payment_is_recorded_without_a_mouse(kit: Any) -> None:
    id_ = kit.issued()
    page = shown(kit)
    page.table.setFocus()
    page.table.selectRow(0)
    kit.settle()
    page.tools.commands.of_rows["pay"].trigger()
    dialog = kit.dialog(PaymentDialog)
    dialog.amount.selectAll()
    kit.qtbot.keyClicks(dialog.amount, "100+42")
    kit.qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    kit.settle()
    with kit.office.store.read() as unit:
        assert [str(one.amount) for one in unit.payments.of(id_)] == ["142.00"]


def test_more_than_the_balance_is_refused_at_its_field(kit: Any) -> None:
    id_ = kit.issued()
    page = shown(kit)
    page.table.selectRow(0)
    kit.settle()
    page.tools.commands.of_rows["pay"].trigger()
    dialog = kit.dialog(PaymentDialog)
    dialog.amount.selectAll()
    kit.qtbot.keyClicks(dialog.amount, "242.01")
    kit.qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    kit.settle()
    assert dialog.amount.accessibleDescription() != ""
    with kit.office.store.read() as unit:
        assert unit.payments.of(id_) == []
    dialog.reject()


def test_cancelling_needs_a_reason(kit: Any) -> None:
    id_ = kit.issued()
    page = shown(kit)
    page.table.selectRow(0)
    kit.settle()
    page.tools.commands.of_rows["cancel"].trigger()
    dialog = kit.dialog(CancelDialog)
    dialog.confirm.click()
    assert dialog.isVisible()
    dialog.reason.setPlainText("greșit")
    dialog.confirm.click()
    kit.settle()
    with kit.office.store.read() as unit:
        assert unit.documents.get(id_).cancellation.reason == "greșit"


def test_part_of_a_line_is_taken_back_into_a_draft(kit: Any) -> None:
    kit.issued(quantity="3")
    page = shown(kit)
    page.table.selectRow(0)
    kit.settle()
    page.tools.commands.of_rows["storno"].trigger()
    dialog = kit.dialog(StornoDialog)
    dialog.parts.setChecked(True)
    dialog.table.item(0, 3).setText("1")
    dialog.confirm.click()
    kit.settle()
    wish, draft = kit.wishes[-1]
    assert wish == "open"
    with kit.office.store.read() as unit:
        lines = unit.documents.get(draft).content.lines
    assert [str(line.quantity) for line in lines] == ["-1"]


def test_sorting_asks_the_store(kit: Any) -> None:
    kit.issued(quantity="5")
    kit.issued(quantity="1")
    page = shown(kit)
    at = [column.key for column in page.model.columns].index("total")
    page.table.horizontalHeader().setSortIndicator(at, Qt.SortOrder.AscendingOrder)
    kit.settle()
    assert numbers(page) == ["FCT0002", "FCT0001"]


def test_another_company_starts_with_its_own_list(kit: Any) -> None:
    kit.issued()
    page = shown(kit)
    page.set_company("another")
    kit.settle()
    assert page.model.rowCount() == 0
