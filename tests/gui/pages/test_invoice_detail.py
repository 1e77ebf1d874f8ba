"""The page of an issued document over a real store."""

import zipfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from storno_desktop.application import attachments, issuing, payments
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.domain.lifecycle import SubmissionState
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.upload_index import UploadIndexDialog
from storno_desktop.gui.pages.invoice_detail import InvoiceDetail

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(kit: Any, id_: str) -> InvoiceDetail:
    page = InvoiceDetail(
        lambda: kit.office,
        kit.tasks,
        kit.hub,
        kit.company_id,
        id_,
        read_answer=lambda _content: SpvAnswer("5001", is_accepted=True),
    )
    kit.show(page)
    return page


def test_an_issued_document_shows_its_number_money_and_pdf(kit: Any) -> None:
    page = shown(kit, kit.issued())
    assert page.name.text() == "Invoice FCT0001"
    assert page.payment_chip.accessibleName() == "Unpaid"
    assert page.pdf.pages == 1
    page.toggle_pdf()
    assert not page.pdf.isVisible()


def test_the_xml_is_the_one_that_was_issued_and_passes_its_rules(kit: Any) -> None:
    page = shown(kit, kit.issued())
    page.tabs.tabBar().setFocus()
    kit.key(Qt.Key.Key_3, CTRL)
    kit.settle()
    assert page.tabs.currentIndex() == 2
    assert "<cbc:ID>FCT0001</cbc:ID>" in page.xml.text.toPlainText()
    kit.key(Qt.Key.Key_5, CTRL)
    kit.settle()
    assert page.banner.text() == ""


def test_a_payment_is_deleted_after_a_question(kit: Any) -> None:
    id_ = kit.issued()
    payment, _ = payments.pay(kit.office, id_)
    page = shown(kit, id_)
    assert page.payment_chip.accessibleName() == "Paid"
    page.payments.delete_wanted.emit(payment)
    kit.dialog(ConfirmDialog).confirm.click()
    kit.settle()
    assert page.payment_chip.accessibleName() == "Unpaid"


def test_the_neighbours_are_those_of_the_list(kit: Any) -> None:
    oldest, middle, newest = (kit.issued(days_ago=days) for days in (2, 1, 0))
    page = shown(kit, middle)
    page.next.click()
    page.previous.click()
    assert kit.wishes == [("open", oldest), ("open", newest)]


def test_the_way_to_the_portal_by_hand(kit: Any, tmp_path: Path) -> None:
    id_ = kit.issued()
    page = shown(kit, id_)
    assert page.spv.isVisible()
    page.spv.index_wanted.emit()
    dialog = kit.dialog(UploadIndexDialog)
    kit.qtbot.keyClicks(dialog.index, "x1")
    dialog.confirm.click()
    assert dialog.isVisible()
    dialog.index.setText("5001")
    dialog.confirm.click()
    kit.settle()
    assert page.document_chip.accessibleName() == "Submitted"
    answer = tmp_path / "answer.zip"
    with zipfile.ZipFile(answer, "w") as archive:
        archive.writestr("5001.xml", "<x/>")
    page.portal.take_answer(answer)
    kit.settle()
    with kit.office.store.read() as unit:
        assert unit.documents.get(id_).submission.state is SubmissionState.ACCEPTED
    assert page.document_chip.accessibleName() == "Accepted"


def test_a_cancelled_document_is_restored_by_its_primary_button(kit: Any) -> None:
    id_ = kit.issued()
    issuing.cancel(kit.office, id_, "greșit")
    page = shown(kit, id_)
    assert page.document_chip.accessibleName() == "Cancelled"
    page.primary.click()
    kit.settle()
    assert page.document_chip.accessibleName() == "Issued"


def test_the_files_of_a_document_are_listed_opened_and_saved(kit: Any, tmp_path: Path) -> None:
    id_ = kit.draft()
    attachments.attach(kit.office, id_, "Deviz.pdf", b"%PDF-1.4", "Devizul lucrării")
    attachments.attach(kit.office, id_, "poza.bmp", b"BM", embed=False)
    issuing.issue(kit.office, id_)
    page = shown(kit, id_)
    words = [one.text() for one in page.details.findChildren(QLabel)]
    assert "Deviz.pdf" in words
    assert any("Devizul lucrării" in one and "in the e-invoice" in one for one in words)
    assert any("kept here only" in one for one in words)
    opened: list[QUrl] = []
    page.attached._open = opened.append
    named = {one.accessibleName(): one for one in page.details.findChildren(QPushButton)}
    named["Open Deviz.pdf"].click()
    kit.settle()
    assert Path(opened[0].toLocalFile()).read_bytes() == b"%PDF-1.4"
    named["Open poza.bmp"].click()  # a kind that is never opened is saved
    place = kit.dialog(QFileDialog)
    place.fileSelected.emit(str(tmp_path / "poza.bmp"))
    place.close()
    kit.settle()
    assert (tmp_path / "poza.bmp").read_bytes() == b"BM"
    assert len(opened) == 1
