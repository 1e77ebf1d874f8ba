"""Files from outside: the official samples, and what is wrong with broken ones."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import fatal
from storno_desktop.einvoice.en16931_ubl import UblEn16931
from storno_desktop.einvoice.fatturapa import xml_read, xml_write
from storno_desktop.einvoice.fatturapa.envelope import opened
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from storno_desktop.einvoice.fatturapa.from_semantic import from_semantic
from storno_desktop.einvoice.registry import recognise
from tests.official import Official
from tests.unit.einvoice.fatturapa.samples import body_of, document, put

SETS = 26  # files of the corpus that are FatturaPA
SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"


def entries(shared: Path, *expected: str) -> list[dict[str, Any]]:
    manifest = json.loads((shared / "einvoice-corpus" / "manifest.json").read_text("utf-8"))
    listed = manifest if isinstance(manifest, list) else manifest["files"]
    mine = [one for one in listed if one["syntax"] == "fatturapa"]
    assert len(mine) == SETS
    return [one for one in mine if one["expected"] in expected]


def content(shared: Path, entry: dict[str, Any]) -> bytes:
    return (shared / "einvoice-corpus" / str(entry["file"])).read_bytes()


def leaves(document_: bytes) -> list[tuple[str, object]]:
    """Element names and values in order; numbers by value, as 00.00 is 0.00."""
    root = etree.fromstring(document_)
    for one in root.findall(SIGNATURE):
        root.remove(one)
    found = []
    for element in root.iter(etree.Element):
        text: object = (element.text or "").strip()
        if str(text).replace(".", "", 1).lstrip("-").isdigit() and len(str(text)) < 12:
            text = Decimal(str(text))
        found.append((str(element.tag), text))
    return found


def test_samples_that_pass_keep_every_element_and_pass_again(shared: Path) -> None:
    official = Official(shared)
    for entry in entries(shared, "pass", "signed"):
        original = opened(content(shared, entry)).content
        national = xml_read.read(original)
        assert national.faults == (), entry["file"]
        again = xml_write.write(national.invoice)
        assert leaves(again) == leaves(original), entry["file"]
        assert official.fatal(again) == [], entry["file"]


def test_our_verdict_is_the_official_one(shared: Path) -> None:
    format_ = Fatturapa()
    for entry in entries(shared, "pass", "signed", "fail"):
        try:
            faults = fatal(format_.read(content(shared, entry)).structure_faults)
        except Misread:
            assert entry["expected"] == "fail", entry["file"]
            continue
        assert bool(faults) == (entry["expected"] == "fail"), (entry["file"], faults)


def test_a_file_that_was_read_is_judged_and_written_in_its_national_form(shared: Path) -> None:
    format_ = Fatturapa()
    for entry in entries(shared, "pass"):
        original = content(shared, entry)
        reading = format_.read(original)
        assert fatal(format_.check(reading.semantic)) == []
        assert leaves(format_.write(reading.semantic)) == leaves(original)


def test_samples_through_the_terms_keep_totals_parties_lines_and_taxes(shared: Path) -> None:
    official = Official(shared)
    format_ = Fatturapa()
    for entry in entries(shared, "pass", "signed"):
        read = format_.read(content(shared, entry)).semantic
        built = from_semantic(read)
        assert fatal(built.faults) == [], entry["file"]
        again = xml_write.write(built.invoice)
        assert official.fatal(again) == [], entry["file"]
        back = format_.read(again).semantic
        assert replace(back.totals, prepaid=None) == replace(read.totals, prepaid=None)
        assert (back.totals.prepaid or 0) == (read.totals.prepaid or 0)
        for party, same in ((back.seller, read.seller), (back.buyer, read.buyer)):
            assert (party.name, party.vat_id) == (same.name, same.vat_id)
        assert [(g.category, g.rate, g.base, g.vat) for g in back.vat] == [
            (g.category, g.rate, g.base, g.vat) for g in read.vat
        ]
        assert [(one.net, one.quantity, one.vat_rate) for one in back.lines] == [
            (one.net, one.quantity, one.vat_rate) for one in read.lines
        ]


def test_the_terms_of_every_sample_add_up(shared: Path) -> None:
    """BR-CO-10, 13, 14, 15, 16 hold by construction."""
    format_ = Fatturapa()
    for entry in entries(shared, "pass", "signed"):
        read = format_.read(content(shared, entry)).semantic
        totals = read.totals
        nil = Decimal(0)
        assert totals.line_net == sum((one.net or nil for one in read.lines), nil)
        net = (totals.line_net or nil) - (totals.allowances or nil) + (totals.charges or nil)
        assert totals.net == net == sum((one.base or nil for one in read.vat), nil), entry["file"]
        assert totals.vat == sum((one.vat or nil for one in read.vat), nil)
        assert totals.gross == (totals.net or nil) + (totals.vat or nil)
        gross = (totals.gross or nil) + (totals.rounding or nil)
        assert totals.due == gross - (totals.prepaid or nil)


#: What UBL cannot say of these: a unit that is no code; a representative where nothing bears VAT.
NOT_IN_UBL = {
    "fattpa-creditnote.to-ublcn-working-example.xml": ["BR-CL-23"],
    "fatt-pa-plain-vanilla.xml": ["BR-O-02"],
}


def test_samples_are_good_european_invoices_too(shared: Path) -> None:
    official = Official(shared)
    for entry in entries(shared, "pass", "signed"):
        read = Fatturapa().read(content(shared, entry)).semantic
        rules = official.fatal(UblEn16931().write(read), "en16931")
        known = NOT_IN_UBL.get(Path(entry["file"]).name, [])
        assert [rule.split(":")[0] for rule in rules] == known, entry["file"]


def test_a_lot_says_how_many_invoices_it_holds(shared: Path) -> None:
    entry = next(one for one in entries(shared, "pass") if "FPA03" in one["file"])
    faults = Fatturapa().read(content(shared, entry)).structure_faults
    assert [(one.code, dict(one.params)) for one in faults if one.code == "SDI-LOT"] == [
        ("SDI-LOT", {"count": "2"})
    ]


def test_a_simplified_invoice_is_read_with_its_vat_taken_out(shared: Path) -> None:
    entry = next(one for one in entries(shared, "pass") if "FSM10" in one["file"])
    reading = Fatturapa().read(content(shared, entry))
    assert reading.syntax == "fatturapa-simplified"
    totals = reading.semantic.totals
    assert (totals.net, totals.vat, totals.gross) == (
        Decimal("20.49"),
        Decimal("4.51"),
        Decimal("25.00"),
    )


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("<Divisa>EUR</Divisa>", "", "DatiGeneraliDocumento.Divisa"),
        ("<Divisa>EUR</Divisa>", "<Divisa>EUR</Divisa><Divisa>EUR</Divisa>", ".Divisa"),
        ("<Divisa>EUR</Divisa>", "<Valuta>EUR</Valuta>", ".Valuta"),
        ("<Data>2026-11-16</Data>", "<Data>2026-13-16</Data>", ".Data"),
        ("<Quantita>200.00</Quantita>", "<Quantita>200</Quantita>", ".Quantita"),
        ("<Quantita>200.00</Quantita>", "<Quantita>1e2</Quantita>", ".Quantita"),
        ("<CAP>20121</CAP>", "<CAP>2012</CAP>", "Sede.CAP"),
        ("<RegimeFiscale>RF01<", "<RegimeFiscale>RF03<", ".RegimeFiscale"),
    ],
)
def test_a_departure_from_the_schema_is_a_fault_with_its_place(
    old: str, new: str, path: str
) -> None:
    text = xml_write.write(document()).decode("utf-8")
    assert old in text
    faults = xml_read.read(text.replace(old, new, 1).encode()).faults
    assert {fault.code for fault in faults} == {"00200"}
    assert any(fault.path.endswith(path) for fault in faults)


def test_an_element_out_of_order_is_a_fault_and_still_read() -> None:
    text = xml_write.write(document()).decode("utf-8")
    swapped = text.replace("<Divisa>EUR</Divisa>", "", 1).replace(
        "<Numero>FT0001</Numero>", "<Numero>FT0001</Numero><Divisa>EUR</Divisa>", 1
    )
    reading = Fatturapa().read(swapped.encode())
    assert [fault.code for fault in fatal(reading.structure_faults)] == ["00200"]
    assert reading.semantic.currency == "EUR"


def test_another_root_is_misread_with_its_place() -> None:
    with pytest.raises(Misread) as caught:
        xml_read.read(b"<Fattura/>")
    assert caught.value.params["reason"] == "unknown_root"
    assert caught.value.line == 1


def test_the_registry_knows_signed_and_simplified_files(shared: Path) -> None:
    for entry in entries(shared, "signed", "pass"):
        assert recognise(content(shared, entry)).key == "fatturapa", entry["file"]


def test_additional_costs_are_a_charge_where_the_base_counts_them() -> None:
    place = "fattura_elettronica_body.0.dati_beni_servizi.dati_riepilogo.0"
    stated = put(document(), f"{place}.spese_accessorie", Decimal("20.00"))
    assert Fatturapa().read(xml_write.write(stated)).semantic.charges == ()
    goods = body_of(stated).dati_beni_servizi
    base = goods.dati_riepilogo[0].imponibile_importo if goods else None
    assert base is not None
    counted = put(stated, f"{place}.imponibile_importo", base + Decimal("20.00"))
    (charge,) = Fatturapa().read(xml_write.write(counted)).semantic.charges
    assert (charge.reason, charge.amount) == ("Spese accessorie", Decimal("20.00"))
