"""Clients and suppliers are listed and edited in one way."""

from typing import Any

import pytest

from storno_desktop.application.queries import ClientRow
from storno_desktop.gui.pages.clients import ClientsPage
from storno_desktop.gui.pages.parties import second_line
from storno_desktop.gui.pages.suppliers import SuppliersPage

ROW = ClientRow(1, "c1", "Firma", "company", "RO1590082", "Brașov", "RO", "", "", 0, "")


@pytest.mark.parametrize("kind", [ClientsPage, SuppliersPage])
def test_both_make_edit_and_delete(kit: Any, kind: type[Any]) -> None:
    page = kind(kit.office, kit.tasks, kit.hub, kit.company_id, settings=kit.settings)
    kit.show(page)
    before = page.model.rowCount()
    page.create_new()
    kit.settle()
    dialog = kit.dialog(page.side.dialog)
    assert dialog.tax_id.hasFocus()
    kit.qtbot.keyClicks(dialog.name, "Aaa Mobila")
    dialog.confirm.click()
    kit.settle()
    assert page.model.rowCount() == before + 1
    page.table.selectRow(0)
    kit.settle()
    page.open_chosen()
    kit.settle()
    dialog = kit.dialog(page.side.dialog)
    dialog.name.selectAll()
    kit.qtbot.keyClicks(dialog.name, "Aab Mobila")
    dialog.confirm.click()
    kit.settle()
    row = page.model.row_at(0)
    assert row.name == "Aab Mobila"
    page.deed_of_delete(row.id)
    page.reload()
    kit.settle()
    assert page.model.rowCount() == before


def test_the_second_line_is_how_to_reach_a_party_else_what_it_is() -> None:
    assert second_line(ROW._replace(email="a@b.ro", phone="0268")) == "a@b.ro · 0268"
    assert second_line(ROW) == "Company"
    assert second_line(ROW._replace(kind="individual")) == "Person"
