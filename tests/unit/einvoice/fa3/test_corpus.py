"""Every official sample: read and written without loss, and said in EN 16931 with its totals."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Semantic
from storno_desktop.einvoice.fa3 import xml
from storno_desktop.einvoice.fa3.checks import total_of
from storno_desktop.einvoice.fa3.format import Fa3
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.rules import en16931
from tests.official import Official

#: Rules of EN 16931 that a Polish invoice need not keep: what each is about stands beside it.
FOREIGN_TO_FA3 = {
    "BR-CO-25": "a term of payment is no duty in Poland",
    "BR-08": "an address is no duty of a buyer",
    "BR-10": "an address is no duty of a buyer",
    "BR-11": "an address is no duty of a buyer",
    "BR-IC-11": "the day of supply is only told where it differs from that of issue",
    "BR-IC-12": "FA(3) has no country of delivery",
    "BR-CL-23": "units are words",
    "BR-25": "P_7 is optional in some corrections",
    "BR-55": "numbers of advance invoices",
    "BR-07": "a simplified invoice names the buyer by NIP alone",
    "BR-16": "a correction of names has no lines",
    "BR-CO-18": "a correction of names has no sums",
    "BR-O-02": "a taxpayer keeps the NIP on sales outside the country",
    "BR-O-03": "a taxpayer keeps the NIP on sales outside the country",
    "BR-O-11": "outside and inside the country may stand on one invoice",
    "BR-O-12": "outside and inside the country may stand on one invoice",
    "BR-E-10": "one sample sums exempt sales (P_13_7) and says that it has none (P_19N)",
}


def samples(shared: Path, expected: str) -> list[tuple[str, bytes]]:
    folder = shared / "einvoice-corpus"
    manifest: list[dict[str, Any]] = json.loads((folder / "manifest.json").read_text("utf-8"))
    return [
        (each["file"], (folder / each["file"]).read_bytes())
        for each in manifest
        if each["syntax"] == "fa3" and each["expected"] == expected
    ]


def elements(document: bytes) -> list[tuple[str, str, dict[str, str]]]:
    parser = etree.XMLParser(remove_comments=True, remove_blank_text=True, remove_pis=True)
    return [
        (
            str(each.tag),
            " ".join((each.text or "").split()),
            {str(k): str(v) for k, v in each.attrib.items() if "schemaLocation" not in str(k)},
        )
        for each in etree.fromstring(document, parser).iter()
    ]


def test_every_sample_keeps_every_element_and_passes_again(shared: Path) -> None:
    official = Official(shared)
    good = samples(shared, "pass")
    assert len(good) == 31
    for name, document in good:
        found = xml.read(document)
        assert found.faults == (), name
        again = xml.write(found.invoice)
        assert elements(again) == elements(document), name
        assert official.fatal(again) == [], name
        assert xml.read(again).invoice == found.invoice, name


def test_a_sample_in_the_form_of_fa2_is_told_where_it_breaks_and_still_kept(shared: Path) -> None:
    ((_, document),) = samples(shared, "fail")
    found = xml.read(document)
    assert {fault.params[1] for fault in found.faults} == {("line", "141")}
    assert elements(xml.write(found.invoice)) == elements(document)
    semantic = Fa3().read(document).semantic
    assert semantic.payment_terms == "Do dnia 02.04.2024 bez rabatu"


def test_every_sample_says_its_sums_parties_and_lines(shared: Path) -> None:
    for name, document in samples(shared, "pass"):
        national = xml.read(document).invoice
        reading = Fa3().read(document)
        said, fa = reading.semantic, national.Fa
        assert fatal(reading.structure_faults) == [], name
        assert reading.is_judged
        assert said.number == fa.P_2, name
        assert said.issued_on == fa.P_1, name
        assert said.totals.gross == (
            total_of(fa) or (fa.P_15 if not fa.DaneFaKorygowanej else 0)
        ), name
        assert said.seller.name == national.Podmiot1.DaneIdentyfikacyjne.Nazwa, name
        assert said.seller.vat_id == f"PL{national.Podmiot1.DaneIdentyfikacyjne.NIP}", name
        assert said.buyer.name == national.Podmiot2.DaneIdentyfikacyjne.Nazwa, name
        assert len(said.lines) == (len(fa.FaWiersz) or len(said.vat)), name
        assert sum((each.base or Decimal(0) for each in said.vat), Decimal(0)) == said.totals.net


def test_every_sample_adds_up_by_the_rules_of_en16931(shared: Path) -> None:
    wrong: dict[str, set[str]] = {}
    for name, document in samples(shared, "pass"):
        said = replace(Fa3().read(document).semantic, specification="urn:cen.eu:en16931:2017")
        found = {fault.code for fault in fatal(en16931.check(said))}
        if left := found - FOREIGN_TO_FA3.keys():
            wrong[name] = left
    assert wrong == {}


def test_what_a_sample_says_can_be_written_as_fa3_again(shared: Path) -> None:
    """XML, EN 16931, XML: another document, but the same sums, and the schema passes it."""
    official = Official(shared)
    format_ = Fa3()
    for name, document in samples(shared, "pass"):
        said = replace(format_.read(document).semantic)  # as if nobody had read it
        if name.endswith("qr_test__nip.xml"):  # exempt by no provision, which we would not write
            assert "FA3-EXEMPTION" in {fault.code for fault in fatal(format_.check(said))}
            continue
        again = format_.write(said)
        assert official.fatal(again) == [], name
        twice = format_.read(again).semantic
        assert twice.totals.gross == said.totals.gross, name
        assert twice.totals.due == said.totals.due, name
        assert {(g.category, g.rate): (g.base, g.vat) for g in twice.vat} == {
            (g.category, g.rate): (g.base, g.vat) for g in said.vat
        }, name


def test_a_sample_that_was_read_is_written_as_it_was(shared: Path) -> None:
    official, format_ = Official(shared), Fa3()
    for name, document in samples(shared, "pass"):
        reading = format_.read(document)
        assert fatal(format_.check(reading.semantic)) == [], name
        again = format_.write(reading.semantic)
        assert elements(again) == elements(document), name
        assert official.fatal(again) == [], name
        assert format_.read(again).semantic == reading.semantic, name


def test_a_faulty_document_that_was_read_is_refused_as_it_was(shared: Path) -> None:
    ((_, document),) = samples(shared, "fail")
    format_ = Fa3()
    assert "XSD" in {fault.code for fault in fatal(format_.check(format_.read(document).semantic))}


def test_another_document_is_misread() -> None:
    with pytest.raises(Misread) as caught:
        xml.read(b"<Faktura/>")
    assert caught.value.params["reason"] == "unknown_root"


def test_what_ubl_says_is_written_as_fa3_or_refused_with_faults(shared: Path) -> None:
    """Invoices of other countries, as a Polish seller with Polish rates would have sent them."""
    folder, format_, official = shared / "einvoice-corpus", Fa3(), Official(shared)
    manifest: list[dict[str, Any]] = json.loads((folder / "manifest.json").read_text("utf-8"))
    good = [each for each in manifest if each["syntax"] == "ubl" and each["expected"] == "pass"]
    passed = 0
    for each in good:
        said = as_a_pole(format_for("ubl-en16931").read((folder / each["file"]).read_bytes()))
        if fatal(format_.check(said)):
            continue
        document = format_.write(said)
        assert official.fatal(document) == [], each["file"]
        totals = format_.read(document).semantic.totals
        sign = -1 if said.type_code in CREDIT_NOTE_TYPES else 1
        assert said.totals.gross is not None
        assert said.totals.due is not None
        assert totals.gross == sign * said.totals.gross, each["file"]
        assert totals.due == sign * said.totals.due, each["file"]
        passed += 1
    assert passed >= 25


def as_a_pole(reading: Reading) -> Semantic:
    said = reading.semantic
    rates = sorted({group.rate for group in said.vat if group.category == "S" and group.rate})
    polish = dict(zip(rates, (Decimal(23), Decimal(8), Decimal(5)), strict=False))

    def rate(category: str | None, known: Decimal | None) -> Decimal | None:
        return polish.get(known, known) if category == "S" and known is not None else known

    return replace(
        said,
        seller=replace(said.seller, vat_id="PL5265877635"),
        totals=replace(said.totals, vat_accounting=said.totals.vat),
        vat=tuple(
            replace(
                group,
                rate=rate(group.category, group.rate),
                reason="art. 43" if group.category == "E" else group.reason,
            )
            for group in said.vat
        ),
        lines=tuple(
            replace(line, vat_rate=rate(line.vat_category, line.vat_rate)) for line in said.lines
        ),
        allowances=tuple(
            replace(part, vat_rate=rate(part.vat_category, part.vat_rate))
            for part in said.allowances
        ),
        charges=tuple(
            replace(part, vat_rate=rate(part.vat_category, part.vat_rate)) for part in said.charges
        ),
    )
