"""Drafts, issue, cancel, storno, payments, files: as programs drive them."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.command_line import BUYER, CommandLine, Shop, body


def test_the_same_key_gives_the_same_document_and_another_body_is_a_conflict(shop: Shop) -> None:
    sd = shop.sd
    first = sd.ok("invoice", "create", sd.file(body(idempotencyKey="k-1")))
    again = sd.ok("invoice", "create", sd.file(body(idempotencyKey="k-1")))
    assert again["id"] == first["id"]
    refused = sd("invoice", "create", sd.file(body(idempotencyKey="k-1", notes="altul")))
    assert (refused.code, refused.error["code"]) == (1, "conflict")
    sd.ok("invoice", "issue", first["id"])
    late = sd.ok("invoice", "create", sd.file(body(idempotencyKey="k-1")))
    assert late["number"] == "FCT0001"
    assert len(shop.documents()) == 1


def test_a_storno_and_its_original_are_nought_in_every_amount(shop: Shop) -> None:
    sd = shop.sd
    original = shop.issued(
        ublExtensions={
            "prepaidAmount": "10.00",
            "allowanceCharges": [
                {
                    "chargeIndicator": False,
                    "amount": "5.05",
                    "reason": "Fidelitate",
                    "taxCategoryCode": "S",
                    "taxRate": "21.00",
                }
            ],
        }
    )
    storno = sd.ok("invoice", "issue", sd.ok("invoice", "storno", "FCT0001")["id"])
    assert storno["number"] == "FCT0002"
    for key in ("subtotal", "vatTotal", "total", "payable", "discount"):
        assert Decimal(original[key]) + Decimal(storno[key]) == 0, key
    after = sd.ok("invoice", "show", original["id"])
    assert (after["status"], after["balance"]) == ("refunded", "0.00")
    assert sd("invoice", "storno", "FCT0001").error["reason"] == "already_credited"


def test_parts_of_lines_are_taken_back_and_never_more_than_is_left(shop: Shop) -> None:
    sd = shop.sd
    shop.issued()
    two = sd.file([{"line": 1, "quantity": "2"}])
    part = sd.ok("invoice", "credit", "FCT0001", "--lines", two)
    assert (part["documentType"], part["subtotal"]) == ("credit_note", "-99.98")
    sd.ok("credit-note", "issue", part["id"])
    assert sd.ok("invoice", "show", "FCT0001")["credited"] == "partly"
    assert sd("invoice", "credit", "FCT0001", "--lines", two).error["reason"] == "already_credited"


def test_a_credit_note_body_with_positive_lines_is_stored_negative(shop: Shop) -> None:
    sd = shop.sd
    parent = shop.issued()
    made = sd.ok("credit-note", "create", sd.file(body(parentDocumentId=parent["id"])))
    assert (made["documentType"], made["typeCode"], made["total"]) == (
        "credit_note",
        "381",
        "-181.46",
    )
    assert made["parentDocumentNumber"] == parent["number"]


def test_restoring_gives_the_number_and_the_same_bytes_back(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    shop.issued()
    before, after = tmp_path / "before.xml", tmp_path / "after.xml"
    sd.ok("export", "FCT0001", "--format", "cius-ro", "--out", before)
    sd.ok("invoice", "cancel", "FCT0001", "--reason", "Greșit")
    assert sd("invoice", "cancel", "FCT0001", "--reason", "x").error["code"] == "not_allowed"
    assert sd.ok("invoice", "restore", "FCT0001")["number"] == "FCT0001"
    sd.ok("export", "FCT0001", "--format", "cius-ro", "--out", after)
    assert before.read_bytes() == after.read_bytes()


def test_an_issued_document_is_neither_edited_nor_deleted(shop: Shop) -> None:
    sd = shop.sd
    shop.issued()
    for refused in (
        sd("invoice", "edit", "FCT0001", sd.file({"notes": "x"})),
        sd("invoice", "delete", "FCT0001"),
        sd("invoice", "issue", "FCT0001"),
    ):
        assert (refused.code, refused.error["code"]) == (1, "not_allowed")
        assert refused.error["reason"] == "already_issued"


def test_a_payment_pays_what_is_open_and_never_more(shop: Shop) -> None:
    sd = shop.sd
    shop.issued()
    some = sd.ok("invoice", "pay", "FCT0001", "--amount", "81.46", "--method", "cash")
    assert (some["amountPaid"], some["balance"]) == ("81.46", "100.00")
    assert sd("invoice", "pay", "FCT0001", "--amount", "100.01").error["code"] == "not_allowed"
    rest = sd.ok("invoice", "pay", "FCT0001", "--date", "2026-11-18")
    assert (rest["balance"], len(rest["payments"])) == ("0.00", 2)


@pytest.mark.parametrize("key", ["cius-ro", "ubl-en16931"])
def test_a_draft_has_no_xml(key: str, shop: Shop, tmp_path: Path) -> None:
    target = tmp_path / "draft.xml"
    refused = shop.sd("export", shop.draft(), "--format", key, "--out", target)
    assert (refused.code, refused.error["code"]) == (1, "not_issued")
    assert not target.exists()


def test_a_draft_is_exported_as_json_and_pdf(shop: Shop, tmp_path: Path) -> None:
    id_ = shop.draft()
    shop.sd.ok("export", id_, "--format", "json", "--out", tmp_path / "d.json")
    assert json.loads((tmp_path / "d.json").read_bytes())["number"] is None
    shop.sd.ok("pdf", id_, "--out", tmp_path / "d.pdf", "--lang2", "de")
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")


def test_a_dash_writes_to_standard_output_and_nothing_else(shop: Shop) -> None:
    shop.issued()
    ran = shop.sd("export", "FCT0001", "--format", "cius-ro", "--out", "-")
    assert ran.code == 0
    assert ran.out.startswith(b"<?xml")
    assert ran.out.rstrip().endswith(b"</Invoice>")


def test_a_target_that_cannot_be_written_is_named_and_left_alone(
    shop: Shop, tmp_path: Path
) -> None:
    shop.issued()
    folder = tmp_path / "a folder"
    folder.mkdir()
    for target, code in ((folder, "is_a_folder"), (folder / "x" / "y.xml", "no_such_file")):
        refused = shop.sd("export", "FCT0001", "--format", "cius-ro", "--out", target)
        assert (refused.code, refused.error["code"]) == (1, code)
    assert list(folder.iterdir()) == []


def test_an_array_and_json_lines_work_where_one_object_does(shop: Shop) -> None:
    sd = shop.sd
    made = sd.ok("invoice", "create", sd.file([body(), body(currency="RON")]))
    assert [one["lifecycle"] for one in made] == ["draft", "draft"]
    lines = "\n".join(json.dumps(body()) for _ in range(3)) + "\n"
    assert len(sd.ok("invoice", "create", "-", stdin=lines.encode())) == 3
    mixed = sd("invoice", "create", sd.file([body(), {"nonsense": 1}, body()]))
    assert mixed.code == 1
    assert [("error" in one) for one in mixed.value] == [False, True, False]
    assert len(shop.documents()) == 7


def test_a_list_is_filtered_by_words_status_day_and_client(shop: Shop) -> None:
    sd = shop.sd
    sd.ok("client", "add", sd.file({**BUYER, "name": "Alt Client SRL", "cui": "18547290"}))
    shop.issued(orderNumber="PO-778", dueDate="2026-11-17")
    shop.issued(client="Alt Client SRL", issueDate="2026-11-18")
    shop.draft()

    def numbers(*options: str) -> list[Any]:
        return [row["number"] for row in sd.ok("invoice", "list", *options)]

    assert {*numbers("--search", "tesut")} == {None, "FCT0001", "FCT0002"}
    assert numbers("--search", "PO-778") == ["FCT0001"]
    assert numbers("--status", "overdue") == ["FCT0001"]
    assert numbers("--status", "draft") == [None]
    assert numbers("--from", "2026-11-17", "--to", "2026-11-18") == ["FCT0002"]
    assert numbers("--client", "Alt Client SRL") == ["FCT0002"]
    assert len(numbers("--limit", "1")) == 1
    refused = sd("invoice", "list", "--status", "nonsense")
    assert refused.error["code"] == "bad_value"


def test_ten_thousand_lines_are_one_invoice(shop: Shop) -> None:
    line = {"description": "Articol", "quantity": "1", "unitPrice": "0.01", "vatRate": "21.00"}
    issued = shop.issued(lines=[line] * 10_000)
    assert issued["total"] == "121.00"
    assert len(issued["lines"]) == 10_000
    refused = shop.sd("invoice", "create", shop.sd.file(body(lines=[line] * 10_001)))
    assert refused.fault_codes == {("lines", "TOO-MANY")}


def test_master_data_is_added_listed_edited_shown_and_deleted(shop: Shop) -> None:
    sd: CommandLine = shop.sd
    bodies: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "product": (
            {"name": "Covor", "code": "CV-1", "defaultPrice": "350"},
            {"name": "Covor mic"},
        ),
        "series": ({"prefix": "EXP-", "type": "invoice"}, {"active": False}),
        "bank-account": ({"iban": "RO04BRDE450SV12345678900"}, {"bankName": "BRD"}),
        "vat-rate": ({"rate": "13", "label": "Test"}, {"label": "Altul"}),
        "client": ({**BUYER, "name": "Alt Client SRL", "cui": "18547290"}, {"city": "Turda"}),
    }
    for kind, (new, change) in bodies.items():
        made = sd.ok(kind, "add", sd.file(new))
        assert made["id"] in {one["id"] for one in sd.ok(kind, "list")}, kind
        edited = sd.ok(kind, "edit", made["id"], sd.file(change))
        assert change.items() <= edited.items(), kind
        assert change.items() <= sd.ok(kind, "show", made["id"]).items(), kind
        sd.ok(kind, "delete", made["id"])
        gone = sd(kind, "show", made["id"])
        assert (gone.code, gone.error["code"]) == (1, "not_found"), kind
    assert sd("client", "delete", "14243123").code == 0


def test_a_client_that_a_document_names_stays(shop: Shop) -> None:
    shop.draft()
    refused = shop.sd("client", "delete", "14243123")
    assert (refused.code, refused.error["reason"]) == (1, "in_use")


def test_the_demo_fills_a_profile_that_passes_every_check(sd: CommandLine) -> None:
    made = sd.ok("demo", "--invoices", "30")
    assert made["invoices"] == 30
    assert len(sd.ok("invoice", "list")) >= 30
    assert sd.ok("invoice", "list", "--status", "overdue")
    assert sd.ok("verify")["ok"]
    assert sd.ok("demo", "--invoices", "2")["company"] == made["company"]
