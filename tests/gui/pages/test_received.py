"""Received documents: sums of what is listed, and deeds on several of them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application.received import receive
from storno_desktop.domain.semantic import Buyer
from storno_desktop.einvoice import ubl
from storno_desktop.gui import display
from storno_desktop.gui.pages.received import ReceivedPage
from storno_desktop.gui.pages.received_table import counts, sums
from tests.unit.einvoice.invoices import full_invoice

BUYER = Buyer(name="Tâmplăria Ștefan SRL", vat_id="RO18547290")


@pytest.fixture
def page(kit: Any) -> ReceivedPage:
    for number in ("LB-1", "LB-2", "LB-3"):
        content = ubl.write(replace(full_invoice(), buyer=BUYER, number=number))
        list(receive(kit.office, content, file_name=f"mail/{number}.xml"))
    made = ReceivedPage(kit.office, kit.tasks, kit.hub, kit.company_id, settings=kit.settings)
    kit.show(made)
    return made


def choose(kit: Any, page: ReceivedPage, count: int) -> None:
    page.table.clearSelection()
    page.table.selectAll() if count > 1 else page.table.selectRow(0)
    kit.settle()


def states(kit: Any) -> set[tuple[str, bool]]:
    with kit.office.store.read() as unit:
        found = [
            unit.received.find(kit.company_id, number)[0] for number in ("LB-1", "LB-2", "LB-3")
        ]
    return {(one.state.value, one.paid_on is not None) for one in found}


def test_the_sums_of_what_is_listed_are_below_the_rows(kit: Any, page: ReceivedPage) -> None:
    due = full_invoice().totals.due
    assert due is not None
    assert display.amount(3 * due) in page.totals.text()
    page.states.setCurrentIndex(page.states.findData("paid"))
    kit.settle()
    assert page.totals.text() == ""


def test_several_are_marked_at_once(kit: Any, page: ReceivedPage) -> None:
    choose(kit, page, 3)
    for deed in ("checked", "pay"):
        assert page.of_rows[deed].isEnabled()
        page.of_rows[deed].trigger()
        kit.settle()
    assert states(kit) == {("checked", True)}
    assert not page.of_rows["checked"].isEnabled()
    assert display.amount(Decimal(0)) in page.totals.text()
    page.of_rows["unpay"].trigger()
    kit.settle()
    assert states(kit) == {("checked", False)}


def test_the_bar_offers_what_the_rows_allow(kit: Any, page: ReceivedPage) -> None:
    choose(kit, page, 3)
    rows = page.chosen
    able = counts([replace_state(rows[0], "accepted"), *rows[1:]])
    assert able == {
        "checked": 2,
        "accepted": 2,
        "disputed": 3,
        "pay": 3,
        "unpay": 0,
        "export": 3,
    }


def replace_state(row: Any, state: str) -> Any:
    return row._replace(state=state)


def test_what_is_paid_is_not_owed(kit: Any, page: ReceivedPage) -> None:
    choose(kit, page, 3)
    paid = page.chosen[0]._replace(paid_on="2026-11-01")
    (total,) = sums([paid, *page.chosen[1:]])
    assert total.open == 2 * paid.due
    assert total.total == 3 * paid.total


def test_originals_are_saved_in_one_file_as_they_came(
    kit: Any, page: ReceivedPage, tmp_path: Path
) -> None:
    choose(kit, page, 3)
    target = tmp_path / "out.zip"
    page.deeds._write_zip([row.id for row in page.chosen], target)
    kit.settle()
    with zipfile.ZipFile(target) as archive:
        assert set(archive.namelist()) == {"LB-1.xml", "LB-2.xml", "LB-3.xml"}
        assert b"LB-2" in archive.read("LB-2.xml")
    assert page.toast.isVisible()


def test_a_single_original_keeps_its_bytes(kit: Any, page: ReceivedPage, tmp_path: Path) -> None:
    choose(kit, page, 1)
    document = page.deeds._document(page.chosen[0].id)
    target = tmp_path / "one.xml"
    page.deeds._write(document, target)
    kit.settle()
    assert target.read_bytes() == kit.office.store.vault.get(document.original_sha256)
