"""Our rules against KoSIT's, as its validator weighs them: the same fatal codes for what is broken.

Where the schema refuses a file, or a rule stops in the middle, only the verdict is compared.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

from storno_desktop.domain.extensions import Extensions, ThirdPartyPayment
from storno_desktop.domain.semantic import Semantic, SemanticLine
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.rules.xrechnung_kind import CIUS, CVD, EXTENSION
from tests.unit.einvoice.rules.mutants import RATES, D, good, mutants
from tests.unit.einvoice.verdicts import Sample, Tools
from tests.unit.einvoice.xrechnung.verdicts import file_differs, invoice_differs

FULL = os.environ.get("STORNO_FULL") == "1"
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
KEYS = ("xrechnung-ubl", "xrechnung-cii")
SETS = (
    *("ubl/xrechnung", "cii/xrechnung"),
    *("ubl/xrechnung-rule", "ubl/xrechnung-rule-cn", "cii/xrechnung-rule"),
)


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def paid(invoice: Semantic, generator: Random) -> Semantic:
    """The invoice with one means of payment, or with all of them at once."""
    payment = invoice.payments[0]
    means: dict[str, dict[str, Any]] = {
        "30": {"card": None, "debit": None},
        "58": {"card": None, "debit": None},
        "48": {"transfers": (), "debit": None},
        "59": {"transfers": (), "card": None},
        "49": {"transfers": (), "card": None},
        "10": {},
    }
    code = generator.choice([*means])
    return replace(invoice, payments=(replace(payment, means_code=code, **means[code]),))


def extended(invoice: Semantic) -> Semantic:
    """With sub lines below sub lines, and something collected for somebody else."""
    line = invoice.lines[0]
    item = replace(line.item, description=None)
    deep = SemanticLine("1.1.1", quantity=D(1), unit="H87", net=line.net, price=line.price)
    deep = replace(deep, vat_category=line.vat_category, vat_rate=line.vat_rate, item=item)
    below = replace(deep, id="1.1", sub_lines=(deep,))
    payment = ThirdPartyPayment("Abfall", D("12.00"), "Entsorgung für die Stadt")
    due = (invoice.totals.due or D(0)) + D("12.00")
    return replace(
        invoice,
        lines=(replace(line, sub_lines=(below,)),),
        extensions=Extensions(third_party_payments=(payment,)),
        totals=replace(invoice.totals, due=due),
    )


def test_every_official_rule_is_judged(shared: Path) -> None:
    folder = shared / "einvoice-artefacts" / "xrechnung-3.0.2"
    published = {
        each.get("id")
        for path in folder.glob("*/*.sch")
        for each in etree.parse(path).iter(f"{SCHEMATRON}assert", f"{SCHEMATRON}report")
    }
    assert len(published) >= 80
    assert published <= catalogue.XRECHNUNG_CODES | catalogue.BINDING_CODES
    raised = {"UBL-CR-646", "CII-SR-452", "CII-SR-453", "CII-SR-454"}
    assert catalogue.XRECHNUNG_CODES - published == raised


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("specification", [CIUS, EXTENSION, CVD])
def test_what_is_broken_has_the_official_codes(tools: Tools, key: str, specification: str) -> None:
    generator = Random(f"{key} {specification}")
    for _ in range(700 if FULL else 20):
        category = generator.choice([*RATES])
        type_code = generator.choice(["380", "381", "384", "326", "877"])
        broken, names = paid(good(category, type_code, specification), generator), []
        if specification == EXTENSION and key == "xrechnung-ubl" and type_code != "381":
            broken = extended(broken)
        for _ in range(generator.choice([1, 1, 2, 3])):
            name, broken = generator.choice([*mutants(broken)])
            names.append(name)
        assert invoice_differs(tools, key, broken) is None, f"{category} {type_code} {names}"


@pytest.mark.parametrize("name", SETS)
def test_broken_files_have_the_official_codes(tools: Tools, shared: Path, name: str) -> None:
    paths = sorted((shared / "einvoice-corpus" / name).glob("*.xml"))
    assert len(paths) > 10
    generator, syntax = Random(name), name.partition("/")[0]
    for path in paths if FULL else generator.sample(paths, 8):
        assert file_differs(tools, path.read_bytes(), syntax) is None, path.name
    found = []
    for number in range(1000 if FULL else 36):
        sample = Sample(generator.choice(paths), syntax, None)
        what, broken = tools.mutant(sample, number)
        told = file_differs(tools, broken, syntax)
        if told is not None:
            found.append(f"{sample.name}#{number} {what}: {told}")
    assert found == []
