"""Any e-invoice is looked at without importing it, and booked when that is wished."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from storno_desktop.application.readable import groups_of
from storno_desktop.domain.semantic import Buyer, SupportingDocument
from storno_desktop.einvoice import ubl
from storno_desktop.gui.dialogs.supplier import SupplierDialog
from storno_desktop.gui.pages.received import ReceivedPage
from storno_desktop.gui.pages.suppliers import SuppliersPage
from storno_desktop.gui.shell.window import _files_of
from storno_desktop.gui.viewer.attachments_view import AttachmentsView
from storno_desktop.gui.viewer.file_viewer import FileViewer
from storno_desktop.gui.viewer.invoice_view import CHECK, FILES, SUMMARY, TERMS, XML
from storno_desktop.gui.viewer.received_detail import ReceivedDetail
from tests.gui.pages.conftest import Kit
from tests.gui.pages.conftest import kit as kit  # noqa: PLC0414 - the fixture
from tests.unit.einvoice.invoices import full_invoice

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
BUYER = Buyer(name="Tâmplăria Ștefan SRL", vat_id="RO18547290")


def invoice(**changes: Any) -> bytes:
    return ubl.write(replace(full_invoice(), **{"buyer": BUYER, "number": "LB-17", **changes}))


def viewer(kit: Kit, folder: Path, content: bytes, name: str = "in.xml") -> FileViewer:
    path = folder / name
    path.write_bytes(content)
    made = FileViewer(kit.office, kit.tasks, kit.hub, kit.company_id, path)
    kit.show(made)
    return made


def test_every_side_of_an_invoice_is_shown(kit: Kit, tmp_path: Path) -> None:
    page = viewer(kit, tmp_path, invoice())
    assert page.name.text() == "LB-17"
    assert page.verdict.accessibleName()
    view = page.view
    assert all(view.isTabVisible(at) for at in (SUMMARY, CHECK, TERMS, XML))
    assert "LB-17" in view.xml.text.toPlainText()
    groups = groups_of(full_invoice(), "en")
    assert view.terms.topLevelItemCount() == len(groups)
    assert view.terms.isColumnHidden(2)
    page.numbers.setChecked(True)
    assert not view.terms.isColumnHidden(2)
    assert view.terms.topLevelItem(0).child(0).text(2) == "BT-1"


def test_the_tabs_are_turned_by_keys(kit: Kit, tmp_path: Path) -> None:
    page = viewer(kit, tmp_path, invoice())
    page.focus_first()
    kit.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.view.currentIndex() == TERMS


def test_a_file_that_cannot_be_read_says_why(kit: Kit, tmp_path: Path) -> None:
    page = viewer(kit, tmp_path, invoice()[:400])
    assert page.view.currentIndex() == CHECK
    assert not page.view.isTabVisible(SUMMARY)
    assert not page.book.isEnabled()


def test_a_file_that_is_not_there_is_told_quietly(kit: Kit, tmp_path: Path) -> None:
    page = FileViewer(kit.office, kit.tasks, kit.hub, kit.company_id, tmp_path / "none.xml")
    kit.show(page)
    assert page.banner.text()


def test_each_invoice_of_an_archive_can_be_chosen(kit: Kit, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.xml", invoice(number="1"))
        archive.writestr("2.xml", invoice(number="2"))
    page = viewer(kit, tmp_path, packed.getvalue(), "two.zip")
    assert page.choice.isVisible()
    page.choice.setCurrentIndex(1)
    assert page.name.text() == "2"


def test_an_invoice_is_booked_from_the_viewer_and_marked_on_its_page(
    kit: Kit, tmp_path: Path
) -> None:
    page = viewer(kit, tmp_path, invoice())
    page.book.click()
    kit.settle()
    ((wish, id_),) = kit.wishes
    assert wish == "open_received"
    detail = ReceivedDetail(kit.office, kit.tasks, kit.hub, kit.company_id, str(id_))
    kit.show(detail)
    assert detail.name.text() == "LB-17"
    detail.primary.click()
    kit.settle()
    assert not detail.primary.isVisible()
    detail.pay_action.trigger()
    kit.settle()
    with kit.office.store.read() as unit:
        stored = unit.received.get(str(id_))
    assert stored is not None
    assert (stored.state.value, stored.paid_on) == ("checked", kit.today)


def test_what_was_received_is_listed_found_and_opened(kit: Kit, tmp_path: Path) -> None:
    viewer(kit, tmp_path, invoice()).book.click()
    kit.settle()
    kit.wishes.clear()
    page = ReceivedPage(kit.office, kit.tasks, kit.hub, kit.company_id, settings=kit.settings)
    page.tester = QAbstractItemModelTester(page.model, FATAL)  # type: ignore[attr-defined]
    kit.show(page)
    assert page.model.rowCount() == 1
    page.table.setFocus()
    page.table.selectRow(0)
    kit.settle()
    kit.key(Qt.Key.Key_Return)
    assert kit.wishes[0][0] == "open_received"
    page.states.setCurrentIndex(page.states.findData("paid"))
    kit.settle()
    assert page.model.rowCount() == 0


def test_suppliers_come_with_their_invoices_and_are_edited(kit: Kit, tmp_path: Path) -> None:
    viewer(kit, tmp_path, invoice()).book.click()
    kit.settle()
    page = SuppliersPage(kit.office, kit.tasks, kit.hub, kit.company_id, settings=kit.settings)
    page.tester = QAbstractItemModelTester(page.model, FATAL)  # type: ignore[attr-defined]
    kit.show(page)
    assert page.model.rowCount() == 1
    page.table.setFocus()
    page.table.selectRow(0)
    kit.settle()
    page.open_chosen()
    kit.settle()
    dialog = kit.dialog(SupplierDialog)
    assert isinstance(dialog, SupplierDialog)
    dialog.account.set_value("RO00AAAA1B31007593840000")
    dialog.confirm.click()
    assert dialog.isVisible()
    dialog.account.set_value("RO49AAAA1B31007593840000")
    dialog.phone.set_value("0700 000 000")
    dialog.confirm.click()
    kit.settle()
    with kit.office.store.read() as unit:
        (stored,) = unit.suppliers.all(kit.company_id)
    assert stored.phone == "0700 000 000"


@pytest.fixture
def opened(qtbot: QtBot) -> tuple[AttachmentsView, list[QUrl]]:
    urls: list[QUrl] = []
    view = AttachmentsView(opener=urls.append)
    qtbot.addWidget(view)
    return view, urls


def test_only_attachments_of_known_kinds_are_opened(
    opened: tuple[AttachmentsView, list[QUrl]],
) -> None:
    view, urls = opened
    good = SupportingDocument(content=b"%PDF", mime="application/pdf", filename="a.exe")
    bad = SupportingDocument(content=b"MZ", mime="application/x-msdownload", filename="b.pdf")
    view.show_documents([good, bad])
    view.open_document(good)
    view.open_document(bad)
    (url,) = urls
    assert Path(url.toLocalFile()).suffix == ".pdf"
    assert Path(url.toLocalFile()).read_bytes() == b"%PDF"


def test_files_are_taken_from_a_drag_and_folders_are_not(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(b"<a/>")
    data = QMimeData()
    data.setUrls(
        [
            QUrl.fromLocalFile(str(file)),
            QUrl.fromLocalFile(str(tmp_path)),
            QUrl("https://a.example"),
        ]
    )
    assert [Path(one) for one in _files_of(data)] == [file]
    assert (
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        .mimeData()
        .hasUrls()
    )


def test_attachments_have_a_tab_of_their_own(kit: Kit, tmp_path: Path) -> None:
    document = SupportingDocument("1", content=b"%PDF", mime="application/pdf", filename="a.pdf")
    page = viewer(kit, tmp_path, invoice(documents=(document,)))
    assert page.view.isTabVisible(FILES)
    page = viewer(kit, tmp_path, invoice(documents=()), "other.xml")
    assert not page.view.isTabVisible(FILES)
