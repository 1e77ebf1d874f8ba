"""`convert`: the same invoice in another syntax, and what does not fit into it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from storno_desktop.domain.semantic import Identifier
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.pdf.words import words_of
from tests.end_to_end.command_line import CommandLine
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.test_beside import with_a_note_of_delivery


def written(folder: Path, **changes: Any) -> Path:
    file = folder / "source.xml"
    file.write_bytes(ubl.write(replace(full_invoice(), **changes)))
    return file


def test_ubl_becomes_cii_and_comes_back_without_losing_a_term(
    sd: CommandLine, tmp_path: Path
) -> None:
    source, there, back = written(tmp_path), tmp_path / "there.xml", tmp_path / "back.xml"
    told = sd.ok("convert", source, "--to", "cii-en16931", "--out", there)
    assert (told["to"], told["lost"]) == ("cii-en16931", [])
    told = sd.ok("convert", there, "--to", "ubl-en16931", "--out", back)
    assert told["lost"] == []
    before, after = sd.ok("read", source), sd.ok("read", back)
    for key in ("specification", "syntax", "profile", "faults"):
        before.pop(key), after.pop(key)
    assert after == before


def test_what_the_target_cannot_carry_is_named(sd: CommandLine, tmp_path: Path) -> None:
    invoice = full_invoice()
    seller = replace(
        invoice.seller,
        identifiers=(*invoice.seller.identifiers, Identifier("a"), Identifier("b")),
    )
    source = written(tmp_path, seller=seller)
    ran = sd("convert", source, "--to", "fatturapa", "--out", tmp_path / "x.xml")
    if ran.code == 0:
        assert "BT-29" in {one["term"] for one in ran.value["lost"]}
    else:
        assert ran.error["code"] == "faults"
        assert not (tmp_path / "x.xml").exists()


def test_the_fatal_faults_of_the_target_refuse(sd: CommandLine, tmp_path: Path) -> None:
    source = written(tmp_path, number=None)
    out = tmp_path / "x.xml"
    ran = sd("convert", source, "--to", "cii-en16931", "--out", out)
    assert (ran.code, ran.error["code"]) == (1, "faults")
    assert "BR-02" in {code for _, code in ran.fault_codes}
    assert not out.exists()


def test_an_unknown_target_and_an_unreadable_source_are_told(
    sd: CommandLine, tmp_path: Path
) -> None:
    source, out = written(tmp_path), tmp_path / "x.xml"
    ran = sd("convert", source, "--to", "edifact", "--out", out)
    assert (ran.code, ran.fault_codes) == (1, {("to", "NOT-ALLOWED")})
    source.write_bytes(source.read_bytes()[:500])
    ran = sd("convert", source, "--to", "cii-en16931", "--out", out)
    assert (ran.code, ran.error["code"]) == (1, "misread")
    assert ran.error["faults"][0]["path"].startswith("line ")


def test_an_invoice_without_a_page_gets_one_to_live_in(sd: CommandLine, tmp_path: Path) -> None:
    source, out = written(tmp_path), tmp_path / "x.pdf"
    sd.ok("convert", source, "--to", "facturx-en16931", "--out", out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert sd.ok("read", out)["number"] == full_invoice().number
    again = tmp_path / "again.pdf"
    sd.ok("convert", source, "--to", "facturx-en16931", "--out", again)
    assert again.read_bytes() == out.read_bytes()
    sd.ok("convert", source, "--to", "pdf", "--out", out)
    words = "".join(words_of(out.read_bytes()).split())
    for said in (full_invoice().number, full_invoice().seller.name):
        assert said is not None
        assert "".join(said.split()) in words


def test_what_no_term_has_is_named_with_its_place_in_the_file(
    sd: CommandLine, tmp_path: Path
) -> None:
    source, same, other = (tmp_path / name for name in ("a.xml", "b.xml", "c.xml"))
    source.write_bytes(with_a_note_of_delivery())
    told = sd.ok("convert", source, "--to", "facturx-extended", "--out", same)
    assert told["lost"] == []
    told = sd.ok("convert", source, "--to", "ubl-en16931", "--out", other)
    (lost,) = [each for each in told["lost"] if each["value"] == "DN-4711"]
    assert lost["place"].endswith("ram:DeliveryNoteReferencedDocument/ram:IssuerAssignedID")
