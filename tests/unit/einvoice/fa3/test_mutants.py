"""Broken files: our verdict is the official one, whatever was broken."""

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import fatal
from storno_desktop.einvoice.fa3 import xml
from storno_desktop.einvoice.fa3.format import Fa3
from tests.unit.einvoice.fa3.models import invoice

EACH = 100 if os.environ.get("STORNO_FULL") == "1" else 2


@pytest.fixture(scope="session")
def tools(shared: Path) -> Iterator[tuple[ModuleType, ModuleType]]:
    """The official checker, and what breaks files."""
    sys.path.insert(0, str(shared / "tools" / "einvoice-check"))
    without_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield importlib.import_module("validate"), importlib.import_module("mutate")
    finally:
        sys.path.pop(0)
        sys.dont_write_bytecode = without_bytecode


def is_refused(document: bytes) -> bool:
    try:
        return bool(fatal(Fa3().read(document).structure_faults))
    except Misread:
        return True


def differences(
    tools: tuple[ModuleType, ModuleType], name: str, document: bytes, count: int
) -> list[str]:
    """Mutants of a document that one side takes and the other refuses."""
    validate, mutate = tools
    generator = Random(name)
    found = []
    for _ in range(count):
        root = validate.parse(document)
        if (what := mutate.mutate(root, generator)) is None:
            continue
        broken = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8")
        verdict = validate.validate_bytes(validate.Result(name), broken)
        if is_refused(broken) == verdict.passed:
            found.append(f"{name} {what}: {'passes' if verdict.passed else 'fails'} officially")
    return found


def test_whatever_is_broken_in_a_sample_has_the_official_verdict(
    tools: tuple[ModuleType, ModuleType], shared: Path
) -> None:
    samples = sorted((shared / "einvoice-corpus" / "fa3").rglob("*.xml"))
    assert len(samples) > 30
    for path in samples:
        assert differences(tools, path.name, path.read_bytes(), EACH) == []


def test_whatever_is_broken_in_a_document_of_every_element_has_the_official_verdict(
    tools: tuple[ModuleType, ModuleType],
) -> None:
    for seed in range(10):
        document = xml.write(invoice(seed))
        assert differences(tools, f"seed {seed}", document, EACH * 3) == []


#: What a text may be turned into; the schema takes some of it, depending on the type.
REPLACEMENTS = (
    *("", " ", "0", "1", "-1", "+1", "1.", ".5", "01", "1e3", "1,5", "12345678901234567890"),
    *("0.123456789", "NaN", "INF", "true", "PL", "pl", "XX", "\u00a0", "\t1\n", "1 1", "٣"),
    *("2026-01-01Z", "2026-01-01+01:00", "2026-02-29", "2050-01-01", "2050-01-02", "-2026-01-01"),
    *("2026-01-01T00:00:00", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00+14:00", "26-01-01"),
    *("2026-01-01T00:00:00+15:00", "2026-01-01T00:00:60Z", "2026-01-01T00:00Z", "20260-01-01"),
    *("x" * 20, "x" * 257, "x" * 513, "ż" * 256, "\U0001f600" * 20, "a@b", "@", "a@@b"),
    *("GTU_1", "GTU_13", "zw", "ZW", "23", "23.0", "5265877635", "526-587-76-35", "https://a.pl"),
)


def test_whatever_a_text_is_replaced_by_has_the_official_verdict(
    tools: tuple[ModuleType, ModuleType],
) -> None:
    validate, _ = tools
    generator = Random("texts")
    differing = []
    for seed in range(400 if EACH > 2 else 6):
        document = xml.write(invoice(seed))
        root = etree.fromstring(document)
        leaves = [each for each in root.iter() if len(each) == 0]
        for _ in range(20):
            leaf, value = generator.choice(leaves), generator.choice(REPLACEMENTS)
            before, leaf.text = leaf.text, value
            broken = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            verdict = validate.validate_bytes(validate.Result("x"), broken)
            if is_refused(broken) == verdict.passed:
                differing.append((seed, etree.QName(leaf).localname, value, verdict.passed))
            leaf.text = before
    assert differing == []
