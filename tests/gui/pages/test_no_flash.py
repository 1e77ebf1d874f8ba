"""A part of a page that is shown before it has a parent flashes up as a window of its own."""

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from storno_desktop.gui.pages.invoice_detail import InvoiceDetail
from storno_desktop.gui.pages.invoices import InvoicesPage
from storno_desktop.gui.pages.settings import SettingsPage


class Windows(QObject):
    """Writes down every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(kit: Any) -> None:
    id_ = kit.issued()
    windows = Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]
    detail = InvoiceDetail(kit.office, kit.tasks, kit.hub, kit.company_id, id_)
    kit.show(detail)
    for at in range(detail.tabs.count()):
        detail.tabs.setCurrentIndex(at)
        kit.settle()
    settings = SettingsPage(kit.office, kit.tasks, kit.hub, kit.company_id)
    kit.show(settings)
    for room in ("series", "vat_rates", "accounts", "computer"):
        settings.show_room(room)
        kit.settle()
    invoices = InvoicesPage(
        kit.office.store.queries,
        kit.office,
        kit.tasks,
        kit.hub,
        kit.company_id,
        settings=kit.settings,
    )
    kit.show(invoices)
    invoices.table.selectAll()
    kit.settle()
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]
    assert windows.seen == ["InvoiceDetail", "SettingsPage", "InvoicesPage"]
