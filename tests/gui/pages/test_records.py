"""Clients, products and settings over a real store."""

from dataclasses import replace
from decimal import Decimal as D
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from storno_desktop.application.master_data import all_records
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.numbering import Reset, Series
from storno_desktop.domain.party import Company, Contact, Rea
from storno_desktop.domain.product import Product
from storno_desktop.domain.semantic import Identifier
from storno_desktop.gui.dialogs.client import ClientDialog
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.product import ProductDialog
from storno_desktop.gui.dialogs.records import AccountDialog, SeriesDialog
from storno_desktop.gui.pages.clients import ClientsPage
from storno_desktop.gui.pages.products import ProductsPage
from storno_desktop.gui.pages.settings import SettingsPage
from storno_desktop.gui.pages.settings.computer import Machine

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(kit: Any, kind: Any, **values: Any) -> Any:
    page = kind(kit.office, kit.tasks, kit.hub, kit.company_id, **values)
    if hasattr(page, "model"):
        page.tester = QAbstractItemModelTester(page.model, FATAL)
    kit.show(page)
    return page


def clients(kit: Any) -> list[Any]:
    with kit.office.store.read() as unit:
        return unit.clients.all(kit.company_id)


def test_a_client_with_a_name_only_is_kept_to_be_completed(kit: Any) -> None:
    page = shown(kit, ClientsPage)
    page.create_new()
    dialog = kit.dialog(ClientDialog)
    assert not dialog.confirm.isEnabled()
    kit.qtbot.keyClicks(dialog.name, "Ion Tamplarul")
    assert "tax number" in dialog.missing.text()
    kit.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    kit.settle()
    assert {client.name for client in clients(kit)} == {"Ion Tamplarul", "Țesătoria Brașov SA"}
    rows = [page.model.row_at(at) for at in range(2)]
    assert [row.name for row in rows if not row.city] == ["Ion Tamplarul"]


def test_a_wrong_check_digit_is_said_at_its_field(kit: Any) -> None:
    page = shown(kit, ClientsPage)
    page.create_new()
    dialog = kit.dialog(ClientDialog)
    dialog.name.setText("Firma")
    kit.qtbot.keyClicks(dialog.tax_id, "RO18547291")
    dialog.tax_id.editingFinished.emit()
    assert dialog.tax_id.accessibleDescription() != ""
    assert dialog.vat_payer.isChecked()
    dialog.confirm.click()
    kit.settle()
    assert dialog.isVisible()
    assert len(clients(kit)) == 1
    dialog.reject()


def test_the_prefix_of_a_member_state_sets_the_country(kit: Any) -> None:
    page = shown(kit, ClientsPage)
    page.create_new()
    dialog = kit.dialog(ClientDialog)
    assert dialog.country.value() == "RO"
    kit.qtbot.keyClicks(dialog.tax_id, "DE136695976")
    dialog.tax_id.editingFinished.emit()
    assert dialog.country.value() == "DE"
    assert not dialog.county.is_list
    dialog.reject()


def test_bucharest_asks_for_its_sector(kit: Any) -> None:
    page = shown(kit, ClientsPage)
    page.create_new()
    dialog = kit.dialog(ClientDialog)
    dialog.county.choices.set_value("B")
    dialog.county.choices.edited.emit("B")
    assert dialog.town.is_list
    dialog.town.choices.set_value("SECTOR3")
    dialog.name.setText("București Construct")
    dialog._refresh()
    dialog.confirm.click()
    kit.settle()
    made = next(one for one in clients(kit) if one.name == "București Construct")
    assert (made.county, made.city) == ("B", "SECTOR3")


def test_a_client_with_documents_is_not_deleted(kit: Any) -> None:
    kit.draft()
    page = shown(kit, ClientsPage)
    page.table.selectRow(0)
    kit.settle()
    page.delete_action.trigger()
    kit.dialog(ConfirmDialog).confirm.click()
    kit.settle()
    assert page.banner.text() != ""
    assert len(clients(kit)) == 1


def test_a_new_invoice_is_wished_for_the_chosen_client(kit: Any) -> None:
    page = shown(kit, ClientsPage)
    page.table.selectRow(0)
    kit.settle()
    page.invoice_action.trigger()
    assert kit.wishes == [("new", kit.client_id)]


def test_a_product_keeps_its_unit_word_and_rate(kit: Any) -> None:
    page = shown(kit, ProductsPage)
    page.table.selectRow(0)
    kit.settle()
    before = all_records(kit.office, Product, kit.company_id)[0]
    page.open_chosen()
    dialog = kit.dialog(ProductDialog)
    dialog.price.selectAll()
    kit.qtbot.keyClicks(dialog.price, "398/2")
    kit.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    kit.settle()
    after = all_records(kit.office, Product, kit.company_id)[0]
    assert after.default_price == 199
    assert (after.unit, after.vat_rate, after.vat_category) == (
        before.unit,
        before.vat_rate,
        before.vat_category,
    )


def test_a_series_previews_its_next_numbers_and_stands_once_used(kit: Any) -> None:
    kit.issued()
    page = shown(kit, SettingsPage)
    room = page.show_room("series")
    kit.settle()
    room.table.selectRow(0)
    room.edit_chosen()
    dialog = kit.dialog(SeriesDialog)
    assert dialog.next_numbers() == ["FCT0002", "FCT0003", "FCT0004"]
    assert not dialog.prefix.isEnabled()
    dialog.last.setText("0")
    dialog.confirm.click()
    assert dialog.isVisible()
    dialog.last.setText("41")
    dialog.confirm.click()
    kit.settle()
    stored = all_records(kit.office, Series, kit.company_id)
    assert [one.last_number for one in stored if one.prefix == "FCT"] == [41]


def test_a_new_series_may_count_again_every_year(kit: Any) -> None:
    page = shown(kit, SettingsPage)
    room = page.show_room("series")
    kit.settle()
    room.create_new()
    dialog = kit.dialog(SeriesDialog)
    dialog.prefix.setText("AN")
    dialog.reset.set_value(Reset.YEARLY)
    dialog.confirm.click()
    assert dialog.isVisible()  # the pattern has no year yet
    dialog.pattern.setText("{PREFIX}-{YYYY}-{N:3}")
    dialog.confirm.click()
    kit.settle()
    made = [s for s in all_records(kit.office, Series, kit.company_id) if s.prefix == "AN"]
    assert [one.reset for one in made] == [Reset.YEARLY]


def test_an_iban_names_its_bank(kit: Any) -> None:
    page = shown(kit, SettingsPage)
    room = page.show_room("accounts")
    kit.settle()
    room.create_new()
    dialog = kit.dialog(AccountDialog)
    dialog.iban.setText("RO09BCYP0000001234567890")
    dialog.iban.editingFinished.emit()
    dialog.confirm.click()
    kit.settle()
    ibans = {one.iban for one in all_records(kit.office, BankAccount, kit.company_id)}
    assert "RO09BCYP0000001234567890" in ibans


def test_the_company_is_saved_from_its_form(kit: Any) -> None:
    page = shown(kit, SettingsPage)
    room = page.show_room("company")
    kit.settle()
    assert not room.save.isEnabled()
    room._lines["phone"].setFocus()
    kit.qtbot.keyClicks(room._lines["phone"], "0264 123 456")
    assert room.save.isEnabled()
    room.save.click()
    kit.settle()
    with kit.office.store.read() as unit:
        company = unit.companies.get(kit.company_id)
    assert (company.phone, company.vat_code) == ("0264 123 456", "RO18547290")
    assert company.vat_rounding is room.rounding.value()


def test_what_only_e_invoices_say_of_the_company_is_saved(kit: Any) -> None:
    page = shown(kit, SettingsPage)
    room = page.show_room("company")
    kit.settle()
    fields = room.einvoice
    assert fields.siret.parentWidget().isHidden()  # of French companies
    assert fields.regime.parentWidget().isHidden()  # of Italian ones
    for editor, text in (
        (fields.contact["name"], "Ana Pop"),
        (fields.contact["email"], "ana@tamplarie.example"),
        (fields.address, "RO18547290"),
    ):
        editor.setFocus()
        kit.qtbot.keyClicks(editor, text)
    texts = [fields.scheme.itemText(at) for at in range(fields.scheme.count())]
    assert any(text.startswith("9947 · ") for text in texts)
    fields.scheme.set_value("9947")
    fields.scheme.edited.emit("9947")
    room.save.click()
    kit.settle()
    with kit.office.store.read() as unit:
        company = unit.companies.get(kit.company_id)
    assert company.contact == Contact("Ana Pop", None, "ana@tamplarie.example")
    assert company.electronic_address == Identifier("RO18547290", "9947")
    assert company.rea is None


def test_an_italian_company_states_regime_and_register(kit: Any) -> None:
    page = shown(kit, SettingsPage)
    room = page.show_room("company")
    kit.settle()
    fields = room.einvoice
    italian = Company(id="c", name="Officina", cif="07643520567", country="IT")
    fields.show_company(italian)
    assert not fields.regime.parentWidget().isHidden()
    assert fields.written(italian) == italian
    fields.regime.set_value("RF19")
    fields.office.set_value("mi")
    fields.number.set_value("1234567")
    fields.liquidation.set_value("LN")
    told = fields.written(replace(italian, capital_social=D("10000.00")))
    assert told.regime_fiscale == "RF19"
    assert told.rea == Rea("MI", "1234567", D("10000.00"), None, "LN")


def test_a_backup_is_written_and_everything_verified(kit: Any, tmp_path: Path) -> None:
    kit.issued()
    page = shown(kit, SettingsPage, machine=Machine(kit.settings, tmp_path, None))
    room = page.show_room("computer")
    room.write_backup(tmp_path / "b.backup")
    kit.settle()
    assert (tmp_path / "b.backup").is_file()
    room.check()
    kit.settle()
    assert room.findings.count() > 5
    assert page.banner.text() == ""
