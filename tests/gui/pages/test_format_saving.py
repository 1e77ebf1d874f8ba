"""Saving an issued document in another format, and inside a PDF of one's own."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from storno_desktop.application.exports import pdf
from storno_desktop.einvoice.pdf.extract import extract
from storno_desktop.einvoice.registry import FORMATS, recognise
from storno_desktop.gui.dialogs.format_choice import FormatDialog
from storno_desktop.gui.format_names import NAMES
from storno_desktop.gui.pages.invoice_detail import InvoiceDetail


@pytest.fixture
def page(kit: Any) -> InvoiceDetail:
    made = InvoiceDetail(lambda: kit.office, kit.tasks, kit.hub, kit.company_id, kit.issued())
    kit.show(made)
    return made


def asked(kit: Any, page: InvoiceDetail) -> FormatDialog:
    page._with_row("format")
    dialog: FormatDialog = kit.dialog(FormatDialog)
    return dialog


def saved(kit: Any, target: Path) -> bytes:
    """Choose the place in the file dialog that follows."""
    place = kit.dialog(QFileDialog)
    place.fileSelected.emit(str(target))
    place.close()
    kit.settle()
    return target.read_bytes()


def test_every_format_has_a_name() -> None:
    assert set(NAMES) == {*FORMATS, "pdf", "json"}


def test_the_home_format_is_the_first_choice_and_saved_as_issued(
    kit: Any, page: InvoiceDetail, tmp_path: Path
) -> None:
    dialog = asked(kit, page)
    assert dialog.key() == "cius-ro"
    dialog.confirm.click()
    content = saved(kit, tmp_path / "x.xml")
    document = page.facts.document  # type: ignore[union-attr]
    assert content == kit.office.store.vault.get(document.issued.xml_sha256)


def test_another_format_is_made_by_the_keyboard(
    kit: Any, page: InvoiceDetail, tmp_path: Path
) -> None:
    dialog = asked(kit, page)
    dialog.choose("facturx-en16931")
    assert dialog.own.isEnabled()
    kit.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    content = saved(kit, tmp_path / "x.pdf")
    assert recognise(content).key == "facturx-en16931"


def test_the_invoice_goes_into_a_pdf_that_somebody_brought(
    kit: Any, page: InvoiceDetail, tmp_path: Path
) -> None:
    own = tmp_path / "mine.pdf"
    own.write_bytes(pdf(kit.office, page.document_id, language="fr").content)
    dialog = asked(kit, page)
    dialog.choose("facturx-basic")
    dialog.take_page(own)
    assert dialog._named.text() == "mine.pdf"
    dialog.confirm.click()
    content = saved(kit, tmp_path / "x.pdf")
    assert extract(content).xml
    assert recognise(content).key == "facturx-basic"


def test_a_format_without_a_page_takes_no_pdf(kit: Any, page: InvoiceDetail) -> None:
    dialog = asked(kit, page)
    dialog.choose("facturx-basic")
    dialog.take_page(Path("mine.pdf"))
    chosen: list[tuple[str, object]] = []
    dialog.chosen.disconnect()
    dialog.chosen.connect(lambda key, own: chosen.append((key, own)))
    dialog.choose("ubl-en16931")
    assert not dialog.own.isEnabled()
    assert dialog._named.text() == ""
    dialog.confirm.click()
    assert chosen == [("ubl-en16931", None)]
    dialog.reject()


def test_what_the_format_refuses_is_listed_and_another_can_be_chosen(
    kit: Any, page: InvoiceDetail
) -> None:
    dialog = asked(kit, page)
    dialog.choose("peppol-bis")
    dialog.confirm.click()
    kit.settle()
    assert dialog.isVisible()
    assert dialog.problems.isVisible()
    words = [dialog.problems.item(at).text() for at in range(dialog.problems.count())]
    assert any("PEPPOL" in one for one in words)
    assert dialog.confirm.isEnabled()
    dialog.choose("cii-en16931")
    assert not dialog.problems.isVisible()
    dialog.reject()
    assert kit.bugs == []


def test_a_file_that_is_no_pdf_is_said(kit: Any, page: InvoiceDetail, tmp_path: Path) -> None:
    own = tmp_path / "mine.pdf"
    own.write_bytes(b"no PDF at all")
    dialog = asked(kit, page)
    dialog.choose("facturx-basic")
    dialog.take_page(own)
    dialog.confirm.click()
    kit.settle()
    assert dialog.isVisible()
    assert dialog.problems.isVisible() or dialog.banner.isVisible()
    assert kit.bugs == []
    dialog.reject()
