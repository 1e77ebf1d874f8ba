"""`receive` and `received`: what suppliers sent is booked once, with its bytes and its proof."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.domain.semantic import (
    Buyer,
    CreditTransfer,
    Identifier,
    PaymentInstructions,
    Seller,
    Semantic,
)
from storno_desktop.einvoice import cii, ubl
from tests.end_to_end.command_line import CommandLine, Shop
from tests.unit.einvoice.fatturapa.test_envelope import signed
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.pdf.files import carrying, stream, written

BUYER = Buyer(name="Atelierul Țesător SRL", vat_id="RO18847670")


def invoice(**changes: Any) -> Semantic:
    seller = full_invoice().seller
    seller = replace(seller, name="Lână Bună SRL", vat_id="RO1590082", legal_id=None)
    payment = PaymentInstructions("30", transfers=(CreditTransfer("RO49AAAA1B31007593840000"),))
    values = {"number": "LB-17", "seller": seller, "buyer": BUYER, "payments": (payment,)}
    return replace(full_invoice(), **{**values, **changes})


def file(folder: Path, content: bytes, name: str = "in.xml") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def booked(sd: CommandLine, path: Path, *more: str) -> dict[str, Any]:
    (answer,) = sd.ok("receive", path, *more)
    assert isinstance(answer, dict)
    return answer


def test_a_suppliers_invoice_is_booked_with_its_supplier_and_its_bytes(
    shop: Shop, tmp_path: Path
) -> None:
    sd, content = shop.sd, ubl.write(invoice())
    answer = booked(sd, file(tmp_path, content))
    assert (answer["number"], answer["senderName"]) == ("LB-17", "Lână Bună SRL")
    assert (answer["isDuplicate"], answer["isNewSupplier"]) == (False, True)
    assert answer["state"] == "synced"
    totals = invoice().totals
    assert Decimal(answer["total"]) == totals.gross
    assert len(answer["vatBreakdown"]) == len(invoice().vat)
    assert len(answer["lines"]) == len(invoice().lines)
    (supplier,) = sd.ok("supplier", "list")
    assert (supplier["name"], supplier["vatCode"]) == ("Lână Bună SRL", "RO1590082")
    assert supplier["bankAccount"] == "RO49AAAA1B31007593840000"
    sd.ok("received", "original", "LB-17", "--out", tmp_path / "out.xml")
    assert (tmp_path / "out.xml").read_bytes() == content
    assert sd("verify").code == 0


def test_what_came_before_is_recognised_by_bytes_and_by_number(shop: Shop, tmp_path: Path) -> None:
    sd, content = shop.sd, ubl.write(invoice())
    first = booked(sd, file(tmp_path, content))
    again = booked(sd, file(tmp_path, content, "again.xml"))
    assert (again["id"], again["isDuplicate"], again["hasSameBytes"]) == (first["id"], True, True)
    as_cii = booked(sd, file(tmp_path, cii.write(invoice()), "cii.xml"))
    assert as_cii["id"] == first["id"]
    assert (as_cii["isDuplicate"], as_cii["hasSameBytes"]) == (True, False)
    other_day = replace(invoice(), issued_on=None)
    assert not booked(sd, file(tmp_path, ubl.write(other_day)))["isDuplicate"]
    assert len(sd.ok("supplier", "list")) == 1
    assert len(sd.ok("received", "list")) == 2


def test_a_supplier_is_found_by_tax_number_then_by_name(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    known = sd.ok("supplier", "add", sd.file({"name": "Altă denumire", "cui": "1590082"}))
    answer = booked(sd, file(tmp_path, ubl.write(invoice())))
    assert (answer["supplierId"], answer["isNewSupplier"]) == (known["id"], False)
    named = sd.ok("supplier", "add", sd.file({"name": "Moara Veche"}))
    nameless = Seller(name="MOARA  VECHE", address=invoice().seller.address)
    answer = booked(sd, file(tmp_path, ubl.write(invoice(seller=nameless, number="7"))))
    assert answer["supplierId"] == named["id"]
    assert "SUPPLIER-NO-TAX-ID" in {fault["code"] for fault in answer["faults"]}


def test_another_account_than_before_is_warned_of(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    booked(sd, file(tmp_path, ubl.write(invoice())))
    transfer = CreditTransfer("RO09BCYP0000001234567890")
    payment = PaymentInstructions("30", transfers=(transfer,))
    other = invoice(number="LB-18", payments=(payment,))
    answer = booked(sd, file(tmp_path, ubl.write(other)))
    (warning,) = [f for f in answer["faults"] if f["code"] == "SUPPLIER-NEW-IBAN"]
    assert "RO09BCYP0000001234567890" in warning["message"]


def test_for_whom_it_is_is_said_by_the_buyer_or_by_the_person(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    stranger = Buyer(name="Altcineva SRL", vat_id="RO14243123")
    path = file(tmp_path, ubl.write(invoice(buyer=stranger)))
    ran = sd("receive", path)
    assert ran.code == 1
    assert ran.value[0]["error"]["reason"] == "received_not_for_us"
    assert sd.ok("received", "list") == []
    answer = booked(sd, path, "--company", "18847670")
    assert "RECEIVED-OTHER-BUYER" in {fault["code"] for fault in answer["faults"]}


def test_our_own_invoice_is_not_received(shop: Shop, tmp_path: Path) -> None:
    number = shop.issued()["number"]
    out = tmp_path / "own.xml"
    shop.sd.ok("export", number, "--format", "cius-ro", "--out", out)
    ran = shop.sd("receive", out)
    assert (ran.code, ran.value[0]["error"]["reason"]) == (1, "received_own")


def test_a_credit_note_is_negative_in_the_books(shop: Shop, tmp_path: Path) -> None:
    path = file(tmp_path, ubl.write(invoice(type_code="381")))
    answer = booked(shop.sd, path)
    gross = invoice().totals.gross
    assert gross is not None
    assert (answer["documentType"], Decimal(answer["total"])) == ("credit_note", -gross)


def test_every_invoice_of_an_archive_is_booked_and_a_broken_one_told(
    shop: Shop, tmp_path: Path
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.xml", ubl.write(invoice(number="1")))
        archive.writestr("2.xml.p7m", signed(ubl.write(invoice(number="2"))))
        archive.writestr("3.xml", ubl.write(invoice(number="3"))[:900])
    ran = shop.sd("receive", file(tmp_path, packed.getvalue(), "all.zip"))
    assert ran.code == 1
    assert [one.get("number") for one in ran.value] == ["1", "2", None]
    assert ran.value[2]["error"]["code"] == "misread"
    shop.sd.ok("received", "original", "2", "--out", tmp_path / "2.p7m")
    assert (tmp_path / "2.p7m").read_bytes() == signed(ubl.write(invoice(number="2")))


def page(text: str) -> bytes:
    drawn = stream(f"BT /F1 9 Tf ({text}) Tj ET".encode("cp1252"))
    objects = carrying(("factur-x.xml", stream(cii.write(invoice()))))
    objects[3] = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 90 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
        b" >>"
    )
    objects[90] = drawn
    return written(objects)


def test_a_page_that_says_something_else_than_the_xml_is_warned_of(
    shop: Shop, tmp_path: Path
) -> None:
    totals = invoice().totals
    amounts = [f"{amount:,.2f}" for amount in (totals.vat, totals.gross, totals.due) if amount]
    told = "Invoice LB-17 of Lana Buna for all kinds of wool: " + "  ".join(amounts)
    answer = booked(shop.sd, file(tmp_path, page(told), "good.pdf"))
    assert not [f for f in answer["faults"] if f["code"].startswith("PDF-")]
    assert answer["fileName"] == "good.pdf"
    shop.sd.ok("received", "original", "LB-17", "--out", tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == page(told)


def test_the_number_and_amounts_that_the_page_lacks_are_named(shop: Shop, tmp_path: Path) -> None:
    text = "Invoice LB-71 of Lana Buna for all kinds of wool, in total 1.00 EUR"
    answer = booked(shop.sd, file(tmp_path, page(text), "bad.pdf"))
    codes = {(f["path"], f["code"]) for f in answer["faults"]}
    assert {("number", "PDF-OTHER-NUMBER"), ("total", "PDF-OTHER-AMOUNT")} <= codes


def test_what_we_think_of_it_changes_and_nothing_else(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    before = booked(sd, file(tmp_path, ubl.write(invoice())))
    after = sd.ok("received", "mark", "LB-17", "--state", "checked", "--paid", "2026-11-20")
    assert (after["state"], after["paidOn"]) == ("checked", "2026-11-20")
    unchanged = {"lines", "total", "senderName", "originalSha256", "number"}
    assert {key: before[key] for key in unchanged} == {key: after[key] for key in unchanged}
    assert [one["id"] for one in sd.ok("received", "list", "--state", "paid")] == [after["id"]]
    assert sd.ok("received", "list", "--state", "unpaid") == []
    assert sd.ok("received", "list", "--search", "lana")[0]["id"] == after["id"]
    assert sd("verify").code == 0


@pytest.mark.parametrize("part", ["original", "xml"])
def test_a_damaged_file_of_a_received_document_is_found(
    part: str, shop: Shop, tmp_path: Path, profile: Path
) -> None:
    content = signed(ubl.write(invoice())) if part == "original" else ubl.write(invoice())
    answer = booked(shop.sd, file(tmp_path, content))
    sha256 = answer[f"{part}Sha256"]
    kept = profile / "vault" / sha256[:2] / sha256[2:4] / sha256
    kept.write_bytes(b"something else")
    ran = shop.sd("verify")
    assert ran.code == 4
    assert b"LB-17" in ran.out


def test_a_backup_holds_received_documents_and_suppliers(
    shop: Shop, tmp_path: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sd, content = shop.sd, ubl.write(invoice())
    booked(sd, file(tmp_path, content))
    sd.ok("backup", "--out", tmp_path / "all.backup")
    monkeypatch.setenv("STORNO_PROFILE", str(tmp_path / "elsewhere"))
    sd.ok("restore", tmp_path / "all.backup")
    assert sd.ok("received", "show", "LB-17")["senderName"] == "Lână Bună SRL"
    sd.ok("received", "original", "LB-17", "--out", tmp_path / "out.xml")
    assert (tmp_path / "out.xml").read_bytes() == content
    assert sd("verify").code == 0


def test_a_supplier_with_documents_is_not_deleted(shop: Shop, tmp_path: Path) -> None:
    answer = booked(shop.sd, file(tmp_path, ubl.write(invoice())))
    ran = shop.sd("supplier", "delete", answer["supplierId"])
    assert (ran.code, ran.error["reason"]) == (1, "in_use")
    edited = shop.sd.ok(
        "supplier", "edit", "RO1590082", shop.sd.file({"email": "bani@lana.example"})
    )
    assert edited["email"] == "bani@lana.example"


def test_an_invoice_without_seller_or_number_cannot_be_booked(shop: Shop, tmp_path: Path) -> None:
    ran = shop.sd("receive", file(tmp_path, ubl.write(invoice(number=None))))
    assert (ran.code, ran.value[0]["error"]["reason"]) == (1, "received_nameless")
    nobody = Seller(electronic_address=Identifier("a@b.example", "EM"))
    ran = shop.sd("receive", file(tmp_path, ubl.write(invoice(seller=nobody))))
    assert ran.value[0]["error"]["reason"] == "received_nameless"
