"""Our code lists hold what the official rules hold, list by list and version by version."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from storno_desktop.domain.codelists import (
    attachments,
    countries,
    currencies,
    documents,
    identifiers,
    items,
    payments,
    reasons,
    references,
    romania,
    subjects,
    taxes,
    unit_codes,
)
from storno_desktop.domain.taxid.eu import VAT_PREFIXES, prefix_of

UBL = "en16931/EN16931-UBL-1.3.16.sch"
CII = "en16931/EN16931-CII-1.3.16.sch"
RO = "cius-ro-1.0.9/codelist/EN16931-UBL-codes.sch"


@cache
def lists(file: Path) -> Mapping[str, list[frozenset[str]]]:
    """Read the lists in the tests of a file's asserts, by rule id."""
    found: dict[str, list[frozenset[str]]] = {}
    text = file.read_text(encoding="utf-8")
    for attributes in re.findall(r"<assert\b(.*?)>\s*\[", text, re.S):
        rule = re.search(r'id="([^"]+)"', attributes)
        test = re.search(r'test="(.*?)"\s', attributes + " ", re.S)
        if rule and test:
            written = [frozenset(words.split()) for words in contained(test[1])]
            equal = frozenset(re.findall(r"= '([^']*)'", test[1]))
            found.setdefault(rule[1], []).extend([*written, *([equal] if equal else [])])
    return found


def contained(test: str) -> list[str]:
    return [words for words in re.findall(r"contains\(\s*'([^']*)'", test) if words.split()]


CASES = [
    (UBL, "BR-CL-01", 0, documents.INVOICE_TYPES_1_3_16),
    (UBL, "BR-CL-01", 1, documents.CREDIT_NOTE_TYPES_1_3_16),
    (UBL, "BR-CL-03", 0, currencies.CURRENCIES_1_3_16),
    (UBL, "BR-CL-04", 0, currencies.CURRENCIES_1_3_16),
    (UBL, "BR-CL-05", 0, currencies.CURRENCIES_1_3_16),
    (UBL, "BR-CL-06", 0, documents.VAT_POINT_CODES),
    (UBL, "BR-CL-07", 0, references.REFERENCE_QUALIFIERS_1_3_16),
    (UBL, "BR-CL-08", 0, subjects.NOTE_SUBJECTS),
    (UBL, "BR-CL-10", 0, identifiers.ICD_1_3_16),
    (UBL, "BR-CL-10", 1, frozenset({identifiers.SEPA_CREDITOR})),
    (UBL, "BR-CL-11", 0, identifiers.ICD_1_3_16),
    (UBL, "BR-CL-13", 0, items.CLASSIFICATION_SCHEMES_1_3_16),
    (UBL, "BR-CL-14", 0, countries.COUNTRIES),
    (UBL, "BR-CL-15", 0, countries.COUNTRIES),
    (UBL, "BR-CL-16", 0, payments.PAYMENT_MEANS_1_3_16),
    (UBL, "BR-CL-17", 0, taxes.VAT_CATEGORIES),
    (UBL, "BR-CL-18", 0, taxes.VAT_CATEGORIES),
    (UBL, "BR-CL-19", 0, reasons.ALLOWANCE_REASONS),
    (UBL, "BR-CL-20", 0, reasons.CHARGE_REASONS_1_3_16),
    (UBL, "BR-CL-21", 0, identifiers.ICD_1_3_16),
    (UBL, "BR-CL-22", 0, taxes.VATEX_1_3_16),
    (UBL, "BR-CL-23", 0, unit_codes.UNIT_CODES),
    (UBL, "BR-CL-24", 0, attachments.MIME_CODES),
    (UBL, "BR-CL-25", 0, identifiers.EAS_1_3_16),
    (UBL, "BR-CL-26", 0, identifiers.ICD_1_3_16),
    (CII, "BR-CL-01", 0, documents.CII_DOCUMENT_TYPES_1_3_16),
    (CII, "BR-CL-06", 0, documents.CII_VAT_POINT_CODES),
    (CII, "BR-CL-08", 0, subjects.CII_NOTE_SUBJECTS),
    (CII, "BR-CL-14", 0, countries.CII_COUNTRIES),
    (CII, "BR-CL-23", 0, unit_codes.UNIT_CODES),
    (RO, "BR-CL-01", 0, documents.INVOICE_TYPES_1_3_8),
    (RO, "BR-CL-01", 1, documents.CREDIT_NOTE_TYPES_1_3_8),
    (RO, "BR-CL-03", 0, currencies.CURRENCIES_1_3_8),
    (RO, "BR-CL-04", 0, currencies.CURRENCIES_1_3_8),
    (RO, "BR-CL-05", 0, currencies.CURRENCIES_1_3_8),
    (RO, "BR-CL-06", 0, documents.VAT_POINT_CODES),
    (RO, "BR-CL-07", 0, references.REFERENCE_QUALIFIERS_1_3_8),
    (RO, "BR-CL-10", 0, identifiers.ICD_1_3_8),
    (RO, "BR-CL-11", 0, identifiers.ICD_1_3_8),
    (RO, "BR-CL-13", 0, items.CLASSIFICATION_SCHEMES_1_3_8),
    (RO, "BR-CL-14", 0, countries.COUNTRIES),
    (RO, "BR-CL-16", 0, payments.PAYMENT_MEANS_1_3_8),
    (RO, "BR-CL-18", 0, taxes.VAT_CATEGORIES),
    (RO, "BR-CL-19", 0, reasons.ALLOWANCE_REASONS),
    (RO, "BR-CL-20", 0, reasons.CHARGE_REASONS_1_3_8),
    (RO, "BR-CL-21", 0, identifiers.ICD_1_3_8),
    (RO, "BR-CL-22", 0, taxes.VATEX_1_3_8),
    (RO, "BR-CL-23", 0, unit_codes.UNIT_CODES),
    (RO, "BR-CL-24", 0, attachments.MIME_CODES),
    (RO, "BR-CL-25", 0, identifiers.EAS_1_3_8),
]


@pytest.mark.parametrize(
    ("file", "rule", "place", "ours"), CASES, ids=[f"{c[0][:13]}-{c[1]}-{c[2]}" for c in CASES]
)
def test_a_list_holds_what_its_rule_holds(
    shared: Path, file: str, rule: str, place: int, ours: frozenset[str]
) -> None:
    theirs = lists(shared / "einvoice-artefacts" / file)[rule][place]
    assert ours == theirs


def test_the_romanian_lists_are_those_of_the_romanian_rules(shared: Path) -> None:
    rules = shared / "einvoice-artefacts" / "cius-ro-1.0.9" / "cius-ro" / "RO16931-rules.sch"
    text = rules.read_text(encoding="utf-8")
    assert set(re.findall(r"'(RO-[A-Z]+)'", text)) == romania.COUNTIES
    assert set(re.findall(r"'(SECTOR\d)'", text)) == romania.SECTORS
    types = lists(rules)
    assert types["BR-RO-020_1"] == [documents.CIUS_RO_INVOICE_TYPES]
    assert types["BR-RO-020_2"] == [documents.CIUS_RO_CREDIT_NOTE_TYPES]


def test_the_members_of_the_union_are_the_prefixes_without_northern_ireland() -> None:
    assert len(countries.EU_MEMBERS) == 27
    assert {prefix_of(country) for country in countries.EU_MEMBERS} == VAT_PREFIXES - {"XI"}
    assert countries.EU_MEMBERS < countries.COUNTRIES
