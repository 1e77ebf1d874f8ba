"""The preview beside the list follows the focused row and never holds the list up."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from storno_desktop.application import drafts, payments
from storno_desktop.application.changes import Changes
from storno_desktop.gui import display
from storno_desktop.gui.pages.invoices import InvoicesPage
from storno_desktop.gui.pages.preview_pane import PreviewPane
from storno_desktop.gui.widgets.parts import Chip
from tests.gui.pages.test_invoices import shown

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def opened(kit: Any, page: InvoicesPage) -> PreviewPane:
    page.table.setFocus()
    kit.key(Qt.Key.Key_P, CTRL_ALT)
    kit.settle()
    assert page.beside.pane is not None
    return page.beside.pane


def texts(pane: PreviewPane) -> list[str]:
    labels = pane.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisible() and one.text()]


def settled(kit: Any, pane: PreviewPane) -> None:
    kit.qtbot.waitUntil(lambda: not pane._timer.isActive())
    kit.settle()


def test_it_is_not_made_before_it_is_wanted(kit: Any) -> None:
    assert shown(kit).beside.pane is None


def test_its_key_shows_the_focused_document_with_page_state_payments_and_events(kit: Any) -> None:
    id_ = kit.issued()
    kit.settle()
    page = shown(kit)
    pane = opened(kit, page)
    assert "Choose a document" in " ".join(texts(pane))
    page.table.selectRow(0)
    settled(kit, pane)
    assert {"Invoice FCT0001", "Țesătoria Brașov SA", "No payment yet.", "Issued"} <= set(
        texts(pane)
    )
    chips = [one.accessibleName() for one in pane.findChildren(Chip) if one.isVisible()]
    assert chips[0] == "Issued"
    kit.qtbot.waitUntil(lambda: pane.page.has_page, timeout=30_000)
    payments.pay(kit.office, id_, Decimal("42.00"))
    kit.hub.changed.emit(Changes(documents=frozenset({id_})))
    settled(kit, pane)
    assert display.money(Decimal("42.00"), "RON") in texts(pane)
    assert "Payment recorded" in texts(pane)
    pane.open_wanted.emit(id_)
    assert kit.wishes[-1] == ("open", id_)
    page.hide()


def test_running_through_rows_reads_only_the_last(kit: Any) -> None:
    for quantity in "4321":  # all of today: the list shows this month, which may begin with it
        kit.draft(quantity=quantity)
    page = shown(kit)
    pane = opened(kit, page)
    page.table.selectRow(0)
    for _ in range(3):
        kit.key(Qt.Key.Key_Down)
    last = page.model.row_at  # the rows may be read again meanwhile
    kit.qtbot.waitUntil(lambda: (row := last(3)) is not None and pane.shown == row.id)
    settled(kit, pane)
    assert any("484" in text for text in texts(pane))
    page.hide()


def test_a_draft_without_anything_and_a_deleted_one_are_said_in_words(kit: Any) -> None:
    id_ = drafts.create(
        kit.office,
        kit.company_id,
        {"lines": [{"description": "Raft", "quantity": "1", "unitPrice": "1"}]},
    ).document.id
    page = shown(kit)
    pane = opened(kit, page)
    page.table.selectRow(0)
    settled(kit, pane)
    assert {"Draft", "no customer yet"} <= set(texts(pane))
    drafts.delete(kit.office, id_)
    pane.show_document(id_)
    settled(kit, pane)
    assert pane._none.isVisible()
    page.hide()


def test_it_is_remembered_and_hidden_by_the_same_key(kit: Any) -> None:
    kit.draft()
    page = shown(kit)
    pane = opened(kit, page)
    again = shown(kit)
    kit.qtbot.waitUntil(lambda: again.beside.pane is not None)
    again.hide()
    kit.key(Qt.Key.Key_P, CTRL_ALT) if page.isActiveWindow() else page.beside.toggle()
    assert pane.isHidden()
    assert shown(kit).beside.pane is None


def test_beside_it_the_names_give_way_to_total_and_status(kit: Any) -> None:
    kit.draft()
    page = shown(kit)
    page.resize(1060, 700)
    kit.settle()
    header = page.table.header
    places = {column.key: at for at, column in enumerate(page.model.columns)}
    assert header.sectionSize(places["buyer"]) > 300
    opened(kit, page)
    total = places["total"]
    edge = header.sectionViewportPosition(total) + header.sectionSize(total)
    assert edge <= page.table.viewport().width()
    page.hide()
