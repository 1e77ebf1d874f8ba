"""`batch`: many invoices in one process; a bad line does not stop the others."""

import json
from pathlib import Path
from typing import Any

from tests.end_to_end.command_line import Shop, body


def lines(*bodies: Any) -> bytes:
    return b"\n".join(one if isinstance(one, bytes) else json.dumps(one).encode() for one in bodies)


def test_each_line_is_created_issued_and_written(shop: Shop, tmp_path: Path) -> None:
    out = tmp_path / "out" / "of it"
    stdin = lines(body(), {"company": "18847670", "invoice": body(notes="doi")}, b"", body())
    ran = shop.sd("batch", "-", "--issue", "--format", "cius-ro", "--out", out, stdin=stdin)
    assert ran.code == 0
    assert [(one["line"], one["number"]) for one in ran.lines] == [
        (1, "FCT0001"),
        (2, "FCT0002"),
        (4, "FCT0003"),
    ]
    assert sorted(path.name for path in out.iterdir()) == [
        "FCT0001.xml",
        "FCT0002.xml",
        "FCT0003.xml",
    ]
    assert [verdict["verdict"] for verdict in shop.sd.ok("check", *sorted(out.iterdir()))] == [
        "pass"
    ] * 3


def test_a_bad_line_is_told_in_its_place_and_burns_no_number(shop: Shop) -> None:
    stdin = lines(
        body(),
        b'{"client": ',
        {"client": "Nimeni", "lines": body()["lines"]},
        body(currency="EUR"),  # no exchange rate: refused at issue
        {"company": "18847670", "invoice": body(), "more": 1},
        [1],
        body(),
    )
    ran = shop.sd("batch", "-", "--issue", stdin=stdin)
    assert ran.code == 1
    assert [one.get("number", one.get("error", {}).get("code")) for one in ran.lines] == [
        "FCT0001",
        "bad_json",
        "not_found",
        "faults",
        "unknown_field",
        "bad_value",
        "FCT0002",
    ]
    assert {row["number"] for row in shop.documents()} == {"FCT0001", "FCT0002"}


def test_a_batch_that_runs_again_with_its_keys_makes_nothing_twice(shop: Shop) -> None:
    stdin = lines(*(body(idempotencyKey=f"k{n}") for n in range(3)))
    first = shop.sd("batch", "-", "--issue", stdin=stdin)
    again = shop.sd("batch", "-", "--issue", stdin=stdin)
    assert [one["id"] for one in first.lines] == [one["id"] for one in again.lines]
    assert len(shop.documents()) == 3


def test_a_refused_line_may_come_again_mended_with_the_same_key(shop: Shop) -> None:
    bad = body(idempotencyKey="k", currency="EUR")
    assert shop.sd("batch", "-", "--issue", stdin=lines(bad)).code == 1
    mended = shop.sd("batch", "-", "--issue", stdin=lines({**bad, "exchangeRate": "4.9775"}))
    assert mended.lines[0]["number"] == "FCT0001"


def test_an_array_or_one_spread_object_is_a_batch_too(shop: Shop) -> None:
    for text in (json.dumps([body(), body()], indent=1), json.dumps(body(), indent=2)):
        ran = shop.sd("batch", shop.sd.file(json.loads(text)), "--issue")
        assert ran.code == 0
        assert shop.sd("batch", "-", stdin=text.encode()).code == 0
    assert len(shop.documents()) == 6


def test_xml_of_drafts_and_an_unknown_format_are_refused_before_anything_is_done(
    shop: Shop, tmp_path: Path
) -> None:
    for options in (
        ("--format", "cius-ro", "--out", tmp_path),
        ("--issue", "--format", "nonsense", "--out", tmp_path),
        ("--issue", "--format", "cius-ro"),
    ):
        ran = shop.sd("batch", "-", *options, stdin=lines(body()))
        assert (ran.code, ran.error["code"]) == (1, "bad_value")
    empty = shop.sd("batch", "-")
    assert (empty.code, empty.error["code"]) == (1, "bad_json")
    assert shop.documents() == []
