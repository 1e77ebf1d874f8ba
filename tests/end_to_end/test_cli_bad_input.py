"""Whatever comes in: a code, a place, an exit code of 1, and books that are as they were."""

import json
from typing import Any

import pytest

from tests.end_to_end.command_line import CommandLine, Shop, body

LINE = body()["lines"][0]


def line(**more: Any) -> dict[str, Any]:
    return body(lines=[{**LINE, **more}])


BODIES: list[tuple[Any, str, tuple[str, str]]] = [
    (body(colour="red"), "unknown_field", ("colour", "UNKNOWN-FIELD")),
    (line(colour="red"), "unknown_field", ("lines[0].colour", "UNKNOWN-FIELD")),
    (body(issueDate="2026-02-30"), "bad_value", ("issueDate", "NOT-DATE")),
    (body(issueDate=20261116), "bad_value", ("issueDate", "NOT-DATE")),
    (body(issueDate="0001-01-01"), "bad_value", ("issueDate", "DATE-OUT-OF-RANGE")),
    (body(currency="LEI"), "bad_value", ("currency", "NOT-IN-LIST")),
    (body(notes=["x"]), "bad_value", ("notes", "NOT-TEXT")),
    (body(notes="a\x00b"), "bad_value", ("notes", "CONTROL-CHARACTER")),
    (body(notes="\ud800"), "bad_value", ("notes", "CONTROL-CHARACTER")),
    (body(notes="x" * 30_000), "bad_value", ("notes", "TOO-LONG")),
    (body(tvaLaIncasare="da"), "bad_value", ("tvaLaIncasare", "NOT-BOOLEAN")),
    (body(penaltyGraceDays=1.5), "bad_value", ("penaltyGraceDays", "NOT-WHOLE")),
    (body(penaltyGraceDays=-1), "bad_value", ("penaltyGraceDays", "OUT-OF-RANGE")),
    (body(scheduledEmailAt="2026-11-16T09:00:00"), "bad_value", ("scheduledEmailAt", "NOT-MOMENT")),
    (body(invoiceTypeCode="999"), "bad_value", ("invoiceTypeCode", "NOT-ALLOWED")),
    (body(documentType="poem"), "bad_value", ("documentType", "NOT-ALLOWED")),
    (body(ublExtensions=[]), "bad_value", ("ublExtensions", "NOT-OBJECT")),
    (body(lines={}), "bad_value", ("lines", "NOT-ARRAY")),
    (body(lines=[]), "bad_value", ("lines", "REQUIRED")),
    (body(lines=[None]), "bad_value", ("lines[0]", "NOT-OBJECT")),
    (body(lines="x"), "bad_value", ("lines", "NOT-ARRAY")),
    (body(lines=7), "bad_value", ("lines", "NOT-ARRAY")),
    (line(quantity=0), "bad_value", ("lines[0].quantity", "NOT-ZERO")),
    (line(quantity=True), "bad_value", ("lines[0].quantity", "NOT-DECIMAL")),
    (line(quantity="1,5"), "bad_value", ("lines[0].quantity", "NOT-DECIMAL")),
    (line(quantity="1.1234567"), "bad_value", ("lines[0].quantity", "TOO-MANY-DECIMALS")),
    (line(unitPrice="9" * 30), "bad_value", ("lines[0].unitPrice", "TOO-LARGE")),
    (line(unitPrice=int("9" * 30)), "bad_value", ("lines[0].unitPrice", "TOO-LARGE")),
    (line(unitPrice=-5), "bad_value", ("lines[0].unitPrice", "TOO-SMALL")),
    (line(description=None), "bad_value", ("lines[0].description", "REQUIRED")),
    ("a text", "bad_value", ("$", "NOT-OBJECT")),
    (5, "bad_value", ("$", "NOT-OBJECT")),
    (None, "bad_value", ("$", "NOT-OBJECT")),
]


@pytest.mark.parametrize(("wrong", "code", "fault"), BODIES)
def test_a_wrong_body_is_refused_at_its_field(
    wrong: Any, code: str, fault: tuple[str, str], shop: Shop
) -> None:
    ran = shop.sd("invoice", "create", "-", stdin=json.dumps(wrong).encode())
    assert (ran.code, ran.error["code"]) == (1, code)
    assert fault in ran.fault_codes
    assert shop.documents() == []


TEXTS = [
    (b"", "JSON-EMPTY", "line 1, column 1"),
    (b" \n\t\n", "JSON-EMPTY", "line 1, column 1"),
    (b'{"client": ', "JSON-CUT-OFF", "line 1, column 12"),
    (b'{\n "client": "x" "y"\n}', "JSON-SYNTAX", "line 2, column 16"),
    (b"{'client': 1}", "JSON-SYNTAX", "line 1, column 2"),
    (b'{"a": NaN}', "JSON-NUMBER", "$"),
    (b'{"a": -Infinity}', "JSON-NUMBER", "$"),
    (b'{"a": 1e99999999999999999999}', "JSON-NUMBER", "$"),
    (b'{"a": ' + b"9" * 5000 + b"}", "JSON-NUMBER", "$"),
    (b'{"a": 1, "a": 2}', "JSON-KEY-TWICE", "$"),
    (b'{"client": "\xff"}', "JSON-NOT-UTF8", "line 1, column 13"),
    (b'{\n"client": "\xc8\x98\xff"}', "JSON-NOT-UTF8", "line 2, column 13"),
    (b"[" * 100_000, "JSON-TOO-DEEP", "$"),
    (b"[" * 80 + b"]" * 80, "JSON-TOO-DEEP", "$"),
    ('{"client": "x"}'.encode("utf-16"), "JSON-NOT-UTF8", "line 1, column 1"),
    (b"<xml/>", "JSON-SYNTAX", "line 1, column 1"),
]


@pytest.mark.parametrize(("text", "fault", "place"), TEXTS)
def test_what_is_no_json_is_refused_with_its_place(
    text: bytes, fault: str, place: str, shop: Shop
) -> None:
    ran = shop.sd("invoice", "create", "-", stdin=text)
    assert (ran.code, ran.error["code"]) == (1, "bad_json")
    assert ran.fault_codes == {(place, fault)}
    assert shop.documents() == []


def test_a_byte_order_mark_does_no_harm(shop: Shop) -> None:
    text = b"\xef\xbb\xbf" + json.dumps(body()).encode()
    assert shop.sd("invoice", "create", "-", stdin=text).code == 0


def test_a_json_number_keeps_every_digit(shop: Shop) -> None:
    text = json.dumps(body()).replace('"49.99"', "0.10000001").encode()
    made = shop.sd.ok("invoice", "create", "-", stdin=text)
    assert made["lines"][0]["unitPrice"] == "0.10000001"


def test_a_wrong_edit_leaves_the_draft_as_it_was(shop: Shop) -> None:
    id_ = shop.draft()
    before = shop.sd.ok("invoice", "show", id_)
    wrong = shop.sd.file({"notes": "nou", "lines": [{**LINE, "quantity": "x"}]})
    assert shop.sd("invoice", "edit", id_, wrong).error["code"] == "bad_value"
    assert shop.sd.ok("invoice", "show", id_) == before


def test_faults_stop_the_issue_and_burn_no_number(shop: Shop) -> None:
    id_ = shop.draft(currency="EUR")
    refused = shop.sd("invoice", "issue", id_)
    assert (refused.code, refused.error["code"]) == (1, "faults")
    assert ("exchangeRate", "EXCHANGE-RATE-MISSING") in refused.fault_codes
    assert all(fault["message"] != fault["code"] for fault in refused.error["faults"])
    assert shop.sd.ok("invoice", "show", id_)["number"] is None
    assert shop.issued()["number"] == "FCT0001"


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("invoice", "show", "nothing"), "not_found"),
        (("client", "show", "nothing"), "not_found"),
        (("series", "delete", "nothing"), "not_found"),
        (("invoice", "create", "no/such/file.json"), "no_such_file"),
        (("invoice", "create", "."), "is_a_folder"),
        (("invoice", "create", "a\x00b"), "bad_file_name"),
        (("export", "FCT0001", "--format", "nonsense", "--out", "x"), "bad_value"),
        (("invoice", "list", "--company", "RO123"), "not_found"),
        (("restore", "no-such-backup"), "no_such_file"),
    ],
)
def test_what_is_not_there_is_named(argv: tuple[str, ...], code: str, shop: Shop) -> None:
    shop.issued()
    ran = shop.sd(*argv)
    assert (ran.code, ran.error["code"]) == (1, code)
    assert ran.error["message"] not in {code, ""}


@pytest.mark.parametrize(
    "argv",
    [
        ("nonsense",),
        ("invoice",),
        ("invoice", "issue"),
        ("invoice", "issue", "x", "--date", "2026-02-30"),
        ("invoice", "pay", "x", "--amount", "NaN"),
        ("invoice", "list", "--limit", "0"),
        ("company", "list", "--nonsense"),
        ("--profile",),
    ],
)
def test_a_wrong_command_line_ends_with_two(argv: tuple[str, ...], sd: CommandLine) -> None:
    ran = sd(*argv)
    assert (ran.code, ran.error["code"]) == (2, "usage")


def test_a_profile_without_a_company_says_what_to_do_first(sd: CommandLine) -> None:
    ran = sd("invoice", "list")
    assert (ran.code, ran.error["code"]) == (1, "not_found")
    assert "--company" in ran.error["message"]


def test_a_wrong_tax_number_is_explained(sd: CommandLine) -> None:
    wrong = {"name": "X SRL", "cif": "18847671", "country": "RO"}
    ran = sd("company", "add", sd.file(wrong))
    assert ("cif", "RO-CIF-CHECKSUM") in ran.fault_codes
    assert "18847671" in ran.error["faults"][0]["message"]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"", "line 1, column 1"),
        (b"not xml", "line 1, column 1"),
        (b"<a/>", "line 1, column 1"),
        (b'<!DOCTYPE x [<!ENTITY e "x">]><a>&e;</a>', "line 1, column 1"),
        (b"<Invoice", "line 1, column"),
        (b"%PDF-1.7\n%\xe2\xe3", "$"),
    ],
)
def test_a_file_that_is_no_invoice_fails_its_check_and_is_not_read(
    content: bytes, place: str, sd: CommandLine
) -> None:
    ran = sd("check", "-", stdin=content)
    assert ran.code == 1
    (verdict,) = ran.value
    assert (verdict["verdict"], verdict["faults"][0]["code"]) == ("fail", "UNREADABLE")
    assert verdict["faults"][0]["path"].startswith(place)
    read = sd("read", "-", stdin=content)
    assert (read.code, read.error["code"]) == (1, "misread")
