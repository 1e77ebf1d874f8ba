"""Broken files get the verdict of the official schema and checks, code by code."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from storno_desktop.application.bodies.by_hints import read_record
from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.national.italy import ItalianTerms
from storno_desktop.einvoice.fatturapa import xml_write
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from tests import random_italian_terms
from tests.official import Official
from tests.unit.einvoice.differences import STRICTER
from tests.unit.einvoice.fatturapa.samples import CONTENT, document, setting

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
MUTANTS = 4000 if os.environ.get("STORNO_FULL") == "1" else 400
CHUNKS = 4
#: Checks of SdI that the shared checker leaves out: each has its own test.
BEYOND = {code for each in STRICTER for code in each.codes}
TEXTS = ("", "x", "0", "0.00", "1.5", "-1.00", "22.00", "N4", "N2.1", "SI", "S", "D", "IT", "DE",
         "2026-11-16", "2026-02-30", "ABC1234", "ABC123", "XXXXXXX", "TD04", "TD17", "MP05",
         "1e2", "100.001", "12345678901234567890123", "é", "ș", "EUR", " EUR ")  # fmt: skip


def originals(shared: Path) -> list[bytes]:
    """Good files of many kinds."""
    folder = shared / "einvoice-corpus" / "fatturapa"
    names = ("eigor/con-bollo.xml", "gobl-in/invoice-irpef-no-flag.xml",
             "gobl-out/invoice-services-period.xml", "official-1.2.2/IT01234567890_FPA03.xml",
             "fe-net/IT01234567890_FSM10.xml", "gobl-in/invoice-credit-note.xml")  # fmt: skip
    return [xml_write.write(document()), *((folder / name).read_bytes() for name in names)]


def mutant(rnd: Random, original: bytes) -> bytes:
    """Change, remove, repeat or move one to three elements."""
    root = etree.fromstring(original)
    for _ in range(rnd.choice((1, 1, 1, 2, 3))):
        element = rnd.choice([one for one in root.iter(etree.Element) if one is not root])
        parent = element.getparent()
        assert parent is not None
        match rnd.choice(("text", "text", "text", "digit", "remove", "repeat", "move", "rename",
                          "attribute", "words")):  # fmt: skip
            case "text" if not len(element):
                element.text = rnd.choice(TEXTS)
            case "digit" if not len(element) and element.text:
                at = rnd.randrange(len(element.text))
                element.text = element.text[:at] + rnd.choice("0123456789") + element.text[at + 1 :]
            case "remove":
                parent.remove(element)
            case "repeat":
                copy = etree.fromstring(etree.tostring(element))
                parent.insert(parent.index(element), copy)
            case "move":
                parent.remove(element)
                parent.insert(rnd.randrange(len(parent) + 1), element)
            case "attribute":
                element.set(rnd.choice(("Id", "versione", "Algorithm", XSI + "nil")), "1")
            case "words":
                element.tail = rnd.choice(TEXTS)
            case "rename":
                element.tag = rnd.choice(("Nome", "Data", "Natura", "Altro"))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def agrees(official: Official, broken: bytes) -> tuple[list[str], list[str]] | None:
    """Both verdicts where they differ: whether it passes, and why where its structure is right."""
    rules = [rule.split(":")[0] for rule in official.fatal(broken)]
    theirs = {rule if rule.startswith("00") else "00200" for rule in rules}
    mine = ours(broken)
    if "00200" in theirs or "00200" in mine:
        is_same = ("00200" in theirs) == ("00200" in mine)  # beyond the schema nobody looks
    else:
        is_same = theirs <= mine and mine - theirs <= BEYOND
    return None if is_same else (sorted(theirs), sorted(mine))


def ours(document_: bytes) -> set[str]:
    try:
        faults = fatal(Fatturapa().read(document_).structure_faults)
    except Misread:
        return {"00200"}
    return {fault.code for fault in faults}


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_mutants_get_the_official_verdict(chunk: int, shared: Path) -> None:
    official = Official(shared)
    good = originals(shared)
    different = {}
    for seed in range(chunk, MUTANTS, CHUNKS):
        rnd = Random(seed)
        broken = mutant(rnd, rnd.choice(good))
        found = agrees(official, broken)
        if found is not None:
            different[seed] = (*found, official.fatal(broken)[:2])
    assert list(different.items())[:3] == []


def shared_mutants(shared: Path, originals_: dict[str, bytes], count: int) -> Iterator[bytes]:
    """What the mutation tool of the shared folder makes of files."""
    Official(shared)  # finds the folder
    tool, judge = importlib.import_module("mutate"), importlib.import_module("validate")
    names = sorted(originals_)
    for number in range(count):
        name = names[number % len(names)]
        rnd = Random(f"{number}:{name}")
        root = judge.parse(originals_[name])
        for _ in range(1 + number % 2):
            try:
                tool.mutate(root, rnd)
            except IndexError:  # nothing of the kind that it wanted
                continue
        tree = root.getroottree()
        yield etree.tostring(tree, xml_declaration=True, encoding="UTF-8")


def test_mutants_of_every_sample_and_of_ours_get_the_official_verdict(shared: Path) -> None:
    official = Official(shared)
    folder = shared / "einvoice-corpus" / "fatturapa"
    good = {str(file): file.read_bytes() for file in folder.rglob("*.xml")}
    good |= {f"ours-{place}": xml for place, xml in enumerate(our_files())}
    different = []
    for broken in shared_mutants(shared, good, 3000 if MUTANTS > 1000 else 120):
        found = agrees(official, broken)
        if found is not None:
            different.append((*found, official.fatal(broken)[:2]))
    assert different[:3] == []


def our_files() -> list[bytes]:
    """Files of ours with every element that a document may have."""
    terms = random_italian_terms
    files = []
    for seed in range(12):
        rnd = Random(seed)
        body = {"lines": [{}], **({"documentType": "x"} if seed % 3 == 0 else {})}
        said = terms.invoice(rnd, body, is_office=False, country="IT")
        said |= {"casse": [dict(one) for one in terms.FUNDS], "ritenute": [terms.WITHHOLDINGS[0]]}
        faults: list[Fault] = []
        italian = read_record(ItalianTerms, said, "fatturapa", faults)
        assert faults == []
        content = replace(CONTENT, fatturapa=italian)
        around = setting(content)
        if not fatal(Fatturapa().check_document(content, around)):
            files.append(Fatturapa().write_document(content, around))
    assert len(files) > 6
    return files
