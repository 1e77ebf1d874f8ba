"""The bodies that CLI.md promises, from the company to a file that the official rules pass."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.command_line import CommandLine
from tests.official import Official

#: Invoice body to seller and buyer.
ROMANIAN = {
    "invoice-ro-simple": ("company-ro", "client-ro"),
    "invoice-ro-rich": ("company-ro", "client-ro"),
    "invoice-ro-person": ("company-ro", "client-ro-person"),
    "invoice-ro-reverse-charge": ("company-ro", "client-ro"),
    "invoice-ro-export": ("company-ro", "client-us"),
    "invoice-ro-ic-goods": ("company-ro", "client-de"),
    "invoice-ro-free-receiver": ("company-ro", None),
    "invoice-ro-nonvat": ("company-ro-nonvat", "client-ro"),
}
TOTALS = {
    "invoice-ro-simple": ("1000.00", "210.00", "1210.00"),
    "invoice-ro-person": ("371.90", "78.10", "450.00"),
    "invoice-ro-reverse-charge": ("2820.00", "0.00", "2820.00"),
    "invoice-ro-nonvat": ("420.00", "0.00", "420.00"),
}


@pytest.fixture
def examples(shared: Path) -> Path:
    return shared / "cli-examples"


@pytest.mark.parametrize("name", ROMANIAN)
def test_a_romanian_example_becomes_an_invoice_that_the_official_rules_pass(
    name: str, sd: CommandLine, examples: Path, shared: Path, tmp_path: Path
) -> None:
    seller, buyer = ROMANIAN[name]
    sd.ok("company", "add", examples / f"{seller}.json")
    if buyer is not None:
        sd.ok("client", "add", examples / f"{buyer}.json")
    draft = sd.ok("invoice", "create", examples / f"{name}.json")
    assert [fault for fault in draft["faults"] if fault["severity"] == "fatal"] == []
    issued = sd.ok("invoice", "issue", draft["id"])
    assert issued["number"].endswith("0001")
    if name in TOTALS:
        assert (issued["subtotal"], issued["vatTotal"], issued["total"]) == TOTALS[name]
    target = tmp_path / "invoice.xml"
    sd.ok("export", draft["id"], "--format", "cius-ro", "--out", target)
    assert Official(shared).fatal(target.read_bytes()) == []
    (verdict,) = sd.ok("check", target)
    assert (verdict["verdict"], verdict["profile"]) == ("pass", "cius-ro")
    said = sd.ok("read", target)
    assert said["number"] == issued["number"]
    assert said["totals"]["due"] == issued["payable"]


@pytest.mark.parametrize("name", ["company-de", "company-fr", "company-it", "company-pl"])
def test_a_seller_of_another_country_starts_with_its_own_series_and_rates(
    name: str, sd: CommandLine, examples: Path
) -> None:
    body = json.loads((examples / f"{name}.json").read_text(encoding="utf-8"))
    company = sd.ok("company", "add", examples / f"{name}.json")
    assert company["defaultCurrency"] == body["defaultCurrency"]
    assert {series["type"] for series in company["series"]} >= {"invoice", "credit_note"}
    assert any(rate["isDefault"] for rate in company["vatRates"])
    assert company["bankAccounts"][0]["iban"] == body["bankAccounts"][0]["iban"]


@pytest.mark.parametrize("name", ["fr", "it", "pl"])
def test_a_client_of_another_country_is_found_by_its_name(
    name: str, sd: CommandLine, examples: Path
) -> None:
    sd.ok("company", "add", examples / "company-ro.json")
    client: dict[str, Any] = sd.ok("client", "add", examples / f"client-{name}.json")
    assert sd.ok("client", "show", client["name"])["id"] == client["id"]
