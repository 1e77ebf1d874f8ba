"""Broken files of EXTENDED-CTC-FR: pass or fail as published, and every fatal rule is judged."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from storno_desktop.domain.extensions import CodedAttribute, Extensions, FurtherParty, PartyRole
from storno_desktop.domain.semantic import Address, Contact, Delivery, Identifier, Semantic
from storno_desktop.einvoice import catalogue as standard
from storno_desktop.einvoice.cii import binding
from storno_desktop.einvoice.france import catalogue, extended_file
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.registry import format_for, recognise
from tests.unit.einvoice.attribute_mutants import attribute_mutant
from tests.unit.einvoice.changes import changes
from tests.unit.einvoice.france.invoices import good_french
from tests.unit.einvoice.france.test_extended import of_two_parts
from tests.unit.einvoice.verdicts import Sample, Tools, ours

#: How many of each syntax.
CASES = 1000 if os.environ.get("STORNO_FULL") == "1" else 40
CHUNKS = 2
KEYS = {"ubl": "ubl-extended-ctc-fr", "cii": "cii-extended-ctc-fr"}
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
PLACE = Address(line1="Quai 1", city="Lyon", post_code="69001", country="FR")
#: Fatal rules that nobody judges, beside those of the standard that nobody can.
NOT_JUDGED = {
    Syntax.UBL: set[str](),
    #: the first looks for a code where none stands; CII-DT-008 takes the element of the others
    Syntax.CII: {"BR-EXT-CL-07", "CII-DT-010", "CII-DT-011", "CII-DT-012"},
}


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def rich(invoice: Semantic) -> Semantic:
    """An invoice with every party and with what lines of the extension say."""
    line = invoice.lines[-1]
    said = replace(
        line.extensions,
        delivery=Delivery(name="Store", delivered_on=date(2026, 11, 3), address=PLACE),
        attributes=(CodedAttribute(code="AAA", name="Weight", value="12"),),
    )
    parties = tuple(
        FurtherParty(
            role=role,
            name=f"Firm of the {role.value}",
            identifiers=(Identifier("4000001123452", "0088"),),
            legal_id=Identifier("123456782", "0002"),
            vat_id="FR11123456782",
            electronic_address=Identifier("123456782", "0225"),
            address=PLACE,
            contact=Contact("Ann", "+33100000000", "ann@firm.example"),
        )
        for role in PartyRole
    )
    return replace(
        invoice,
        lines=(*invoice.lines[:-1], replace(line, extensions=said)),
        extensions=Extensions(
            parties=parties, buyer_identifiers=(Identifier("DUNS1235684", "0060"),)
        ),
    )


def documents(key: str) -> list[bytes]:
    """Good files: plain and with everything, credit notes, and invoices of several."""
    face = format_for(key)
    plain = (good_french(), good_french("381"), of_two_parts())
    return [face.write(each) for each in (*plain, *map(rich, plain))]


@pytest.mark.parametrize("syntax", KEYS)
def test_everything_of_the_extension_passes_and_is_read_again(tools: Tools, syntax: str) -> None:
    face = format_for(KEYS[syntax])
    for document in documents(KEYS[syntax]):
        assert tools.official(document).passes
        assert ours(document).passes
        read = face.read(document).semantic
        assert read.extensions.beside == ()
        assert face.write(read) == document


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("syntax", KEYS)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_broken_files_are_never_taken(
    tools: Tools, tmp_path: Path, syntax: str, chunk: int
) -> None:
    samples = []
    for number, document in enumerate(documents(KEYS[syntax])):
        path = tmp_path / f"{number}.xml"
        path.write_bytes(document)
        samples.append(Sample(path, syntax, None))
    taken = []
    for seed in range(chunk, CASES, CHUNKS):
        sample = samples[seed % len(samples)]
        if seed % 4 < CHUNKS:
            where, broken = tools.mutant(replace(sample), seed)
        else:
            where, broken = attribute_mutant(sample.path.read_bytes(), f"{syntax}{seed}")
        if recognise(broken).key != KEYS[syntax] or not ours(broken).passes:
            continue
        wanted = tools.official(broken)
        if not wanted.passes:
            taken.append(f"{sample.name}#{seed} {where}: {sorted(wanted.codes or {'schema'})}")
    assert taken == []


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("syntax", KEYS)
def test_a_change_anywhere_has_the_published_verdict(tools: Tools, syntax: str) -> None:
    made = [each for document in documents(KEYS[syntax]) for each in changes(document)]
    assert len(made) > 5000
    tried = made if CASES == 1000 else Random(syntax).sample(made, 120)
    differs = [
        name
        for name, changed in tried
        if recognise(changed).key == KEYS[syntax]
        and tools.official(changed).passes != ours(changed, KEYS[syntax]).passes
    ]
    assert differs == []


@pytest.mark.parametrize("syntax", Syntax)
def test_every_fatal_rule_is_judged_or_has_a_reason(shared: Path, syntax: Syntax) -> None:
    path = shared / "einvoice-artefacts" / "fr-ctc-1.4.0" / f"EXTENDED-CTC-FR-{syntax.name}.sch"
    published = {
        each.get("id") or extended_file.ACCOUNT
        for each in etree.parse(path).iter(f"{SCHEMATRON}assert")
        if each.get("flag") in {None, "fatal"}
    }
    known = standard.CODES | binding.CODES | set(standard.NOT_JUDGED)
    known |= catalogue.CODES | extended_file.codes(syntax)
    assert len(published) > 250
    assert published - known == NOT_JUDGED[syntax]
