"""Broken files get the verdict of the official schema and checks, code by code."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import fatal
from storno_desktop.einvoice.fatturapa import xml_write
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from tests.official import Official
from tests.unit.einvoice.fatturapa.samples import document

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
MUTANTS = 4000 if os.environ.get("STORNO_FULL") == "1" else 400
CHUNKS = 4
#: Checks of SdI that the shared checker leaves out: each has its own test.
BEYOND = {"00313", "00409", "00415", "00418", "00445", "00471", "00472"} | {
    f"0047{last}" for last in range(3, 7)
}
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
        rules = [rule.split(":")[0] for rule in official.fatal(broken)]
        theirs = {rule if rule.startswith("00") else "00200" for rule in rules}
        mine = ours(broken)
        if "00200" in theirs or "00200" in mine:
            agree = ("00200" in theirs) == ("00200" in mine)  # beyond the schema nobody looks
        else:
            agree = theirs <= mine and mine - theirs <= BEYOND
        if not agree:
            different[seed] = (sorted(theirs), sorted(mine), official.fatal(broken)[:2])
    assert list(different.items())[:3] == []
