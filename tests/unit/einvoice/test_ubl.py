"""UBL: what is written can be read again, in the order the schema wants."""

from __future__ import annotations

import json
import subprocess
import sys
from copy import deepcopy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from storno_desktop.application.errors import Faulty, Misread
from storno_desktop.domain import terms
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.semantic import (
    CreditTransfer,
    DirectDebit,
    Identifier,
    Item,
    Note,
    PaymentInstructions,
    Period,
    Semantic,
    SemanticLine,
)
from storno_desktop.einvoice import characters, structure, ubl
from storno_desktop.einvoice._xml import is_element, serialise
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.ubl import limits, shape
from storno_desktop.einvoice.ubl.names import CAC, PREFIXES
from storno_desktop.einvoice.ubl.terms import PATHS, place, step
from storno_desktop.einvoice.ubl.write import tree
from tests.unit.einvoice.invoices import as_the_standard_knows, full_invoice, invoices

XS = "{http://www.w3.org/2001/XMLSchema}"


def codes_of(document: bytes) -> list[str]:
    return [fault.code for fault in ubl.read(document).structure_faults]


def values_at(document: bytes, path: str) -> list[str]:
    found = etree.fromstring(document).xpath(path, namespaces=PREFIXES)
    assert isinstance(found, list)
    return [str(each.text) for each in found if is_element(each)]


@given(invoices())
def test_every_invoice_reads_back_as_it_was_written(invoice: Semantic) -> None:
    assert ubl.read(ubl.write(invoice)).semantic == invoice


def test_a_no_break_space_behind_the_subject_of_a_note_belongs_to_its_text() -> None:
    invoice = Semantic(notes=(Note("\xa00", "AAI"),))
    assert ubl.read(ubl.write(invoice)).semantic.notes == invoice.notes


@given(invoices())
def test_equal_invoices_give_equal_bytes(invoice: Semantic) -> None:
    document = ubl.write(invoice)
    assert ubl.write(replace(invoice)) == document
    assert ubl.write(ubl.read(document).semantic) == document


@pytest.mark.parametrize("type_code", ["380", "381", "384", "389", "751"])
def test_every_term_together_is_valid_by_the_schema(type_code: str) -> None:
    invoice = replace(full_invoice(), type_code=type_code)
    reading = ubl.read(ubl.write(invoice))
    assert reading.semantic == invoice
    assert reading.structure_faults == ()
    assert reading.syntax == ("ubl-creditnote" if type_code == "381" else "ubl-invoice")


@pytest.mark.parametrize("type_code", ["380", "381"])
def test_every_term_of_the_table_is_in_the_full_invoice(type_code: str) -> None:
    elements = list(tree(replace(full_invoice(), type_code=type_code)).iter())
    seen = {
        "/".join(step(each) for each in [*reversed(list(element.iterancestors())), element][1:])
        for element in elements
    }
    only_elsewhere = {
        "UBLVersionID",
        "TaxPointDate",
        "CreditNoteTypeCode",
        "InvoiceLine/CreditedQuantity",
        "PaymentMeans/PaymentDueDate",
        "TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReasonCode",
        "TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason",
        "InvoiceTypeCode",
        "DueDate",
        "ProjectReference/ID",
        "InvoiceLine/InvoicedQuantity",
    }
    assert set(PATHS) - seen <= only_elsewhere


def test_the_due_date_of_a_credit_note_stands_in_its_payment_means() -> None:
    invoice = replace(full_invoice(), type_code="381")
    document = ubl.write(invoice)
    assert values_at(document, "/*/cac:PaymentMeans/cbc:PaymentDueDate") == ["2026-12-21"]
    assert values_at(document, "//cbc:DueDate") == []
    several = replace(invoice, payments=(PaymentInstructions("10"), PaymentInstructions("30")))
    assert values_at(ubl.write(several), "//cbc:PaymentDueDate") == ["2026-12-21"]
    alone = replace(invoice, payments=())
    assert ubl.read(ubl.write(alone)).semantic == alone
    assert codes_of(ubl.write(alone)) == []


def test_the_project_of_a_credit_note_is_an_additional_reference_of_type_50() -> None:
    document = ubl.write(replace(full_invoice(), type_code="381"))
    assert values_at(
        document, "/*/cac:AdditionalDocumentReference[cbc:DocumentTypeCode='50']/cbc:ID"
    ) == ["P-1"]


def test_category_o_has_no_percent() -> None:
    line = SemanticLine(id="1", vat_category="O", item=Item(name="Ore"))
    document = ubl.write(Semantic(lines=(line,)))
    assert values_at(document, "//cac:ClassifiedTaxCategory/cbc:ID") == ["O"]
    assert values_at(document, "//cbc:Percent") == []


def test_numbers_have_no_exponent() -> None:
    invoice = full_invoice()
    totals = replace(invoice.totals, due=Decimal("1E+5"))
    document = ubl.write(replace(invoice, totals=totals))
    assert values_at(document, "//cbc:PayableAmount") == ["100000"]


def test_the_text_of_the_payment_means_is_said_once_for_several_accounts() -> None:
    payment = PaymentInstructions(
        "30", "transfer", "REF", (CreditTransfer("A"), CreditTransfer("B"), CreditTransfer("C"))
    )
    invoice = replace(full_invoice(), payments=(payment,))
    document = ubl.write(invoice)
    assert values_at(document, "//cbc:PaymentMeansCode") == ["30"] * 3
    assert values_at(document, "//cbc:PaymentID") == ["REF"] * 3
    assert values_at(document, "//cbc:PaymentMeansCode[@name]") == ["30"]
    assert ubl.read(document).semantic == invoice


def test_the_creditor_stands_with_the_payee_or_else_with_the_seller() -> None:
    with_payee = full_invoice()
    sepa = "cac:PartyIdentification/cbc:ID[@schemeID='SEPA']"
    assert values_at(ubl.write(with_payee), f"/*/cac:PayeeParty/{sepa}") == ["RO98ZZZ1"]
    without = replace(with_payee, payee=None)
    document = ubl.write(without)
    assert values_at(document, f"/*/cac:AccountingSupplierParty/cac:Party/{sepa}") == ["RO98ZZZ1"]
    assert ubl.read(document).semantic == without


def test_a_sales_order_alone_has_the_order_number_na() -> None:
    invoice = replace(full_invoice(), order=None)
    document = ubl.write(invoice)
    assert values_at(document, "//cac:OrderReference/cbc:ID") == ["NA"]
    assert ubl.read(document).semantic == invoice


def test_a_period_that_only_holds_the_tax_point_code_is_no_period() -> None:
    invoice = replace(full_invoice(), period=None)
    assert ubl.read(ubl.write(invoice)).semantic.period is None
    dated = replace(invoice, period=Period(date(2026, 1, 1)), tax_point_code=None)
    assert ubl.read(ubl.write(dated)).semantic == dated


def test_a_control_character_is_named_with_its_field_and_never_dropped() -> None:
    invoice = replace(full_invoice(), notes=(Note("ok"), Note("bell\x07")))
    line = replace(invoice.lines[0], item=Item(name="a\x00b\ud800"))
    with pytest.raises(Faulty) as raised:
        ubl.write(replace(invoice, lines=(line,)))
    assert [(fault.path, fault.params) for fault in raised.value.faults] == [
        ("notes[1]", (("characters", "U+0007"),)),
        ("lines[0].description", (("characters", "U+0000 U+D800"),)),
    ]


def test_what_is_no_number_or_date_is_a_fault_with_its_place() -> None:
    document = ubl.write(full_invoice()).decode()
    document = document.replace(">2.5<", ">2,5<").replace(">2026-11-21<", ">21.11.2026<")
    reading = ubl.read(document.encode())
    assert reading.semantic.issued_on is None
    assert reading.semantic.lines[0].quantity is None
    assert [(fault.code, fault.path) for fault in reading.structure_faults] == [
        ("XSD", "issueDate"),
        ("XSD", "lines[0].quantity"),
    ]
    assert dict(reading.structure_faults[0].params)["line"] == "6"


@pytest.mark.parametrize("written", ["NaN", "INF", "1e3", "", "١"])
def test_only_decimals_of_the_schema_are_amounts(written: str) -> None:
    document = ubl.write(full_invoice()).decode().replace(">115.43<", f">{written}<")
    reading = ubl.read(document.encode())
    assert reading.semantic.totals.gross is None
    assert "totals.gross" in {fault.path for fault in reading.structure_faults}


def test_an_element_out_of_order_is_a_structure_fault_at_its_line() -> None:
    document = ubl.write(full_invoice()).decode()
    moved = document.replace("  <cbc:IssueDate>2026-11-21</cbc:IssueDate>\n", "", 1).replace(
        "  <cac:LegalMonetaryTotal>",
        "  <cbc:IssueDate>2026-11-21</cbc:IssueDate>\n  <cac:LegalMonetaryTotal>",
    )
    faults = ubl.read(moved.encode()).structure_faults
    assert {fault.code for fault in faults} == {"XSD"}
    assert all(dict(fault.params)["line"].isdigit() for fault in faults)


def test_without_the_schema_order_and_missing_elements_are_still_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(structure, "violations", lambda root, syntax: None)
    good = ubl.write(full_invoice())
    assert codes_of(good) == []
    issue = "  <cbc:IssueDate>2026-11-21</cbc:IssueDate>\n"
    assert codes_of(good.decode().replace(issue, "", 1).encode()) == ["XSD"]
    due = "  <cbc:DueDate>2026-12-21</cbc:DueDate>\n"
    swapped = good.decode().replace(issue + due, due + issue).encode()
    assert codes_of(swapped) == ["XSD"]


def test_an_amount_in_another_currency_is_told() -> None:
    document = ubl.write(full_invoice())
    other = document.replace(b'PayableAmount currencyID="EUR"', b'PayableAmount currencyID="USD"')
    (fault,) = ubl.read(other).structure_faults
    assert (fault.path, fault.severity) == ("totals.due", Severity.WARNING)
    assert dict(fault.params)["message"] == "USD"


def test_an_element_that_the_standard_does_not_know_is_told() -> None:
    document = ubl.write(full_invoice())
    more = document.replace(b"<cbc:Telephone>", b"<cbc:Telephone>", 1).replace(
        b"    <cac:Party>\n", b"    <cac:Party>\n      <cbc:WebsiteURI>x</cbc:WebsiteURI>\n", 1
    )
    (fault,) = ubl.read(more).structure_faults
    assert (fault.code, fault.severity) == (limits.NOT_READ, Severity.WARNING)
    assert dict(fault.params)["element"].endswith("cac:Party/cbc:WebsiteURI")


def test_a_term_that_occurs_twice_is_named_by_its_rule() -> None:
    document = ubl.write(full_invoice()).replace(
        b"    <cbc:Note>Montaj inclus</cbc:Note>\n",
        b"    <cbc:Note>Montaj inclus</cbc:Note>\n    <cbc:Note>iar</cbc:Note>\n",
    )
    (fault,) = ubl.read(document).structure_faults
    assert (fault.code, fault.path) == ("UBL-SR-34", "lines[0].lineNote")


def test_the_only_vat_total_with_groups_is_the_document_s_whatever_currency_it_states() -> None:
    lei = ubl.write(replace(full_invoice(), currency="RON", tax_currency=None))
    said = lei.replace(
        b"<cbc:DocumentCurrencyCode>RON</cbc:DocumentCurrencyCode>",
        b"<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
        b"<cbc:TaxCurrencyCode>RON</cbc:TaxCurrencyCode>",
    )
    read = ubl.read(said).semantic
    assert read.vat == ubl.read(lei).semantic.vat
    assert read.totals.vat_accounting is None


def test_the_binding_rules_that_an_invoice_shows_by_itself() -> None:
    invoice = full_invoice()
    assert limits.in_invoice(invoice) == []
    assert invoice.payee is not None
    debit = DirectDebit("M", "C2")
    broken = replace(
        invoice,
        payee=replace(invoice.payee, name=invoice.seller.name),
        payments=(
            *invoice.payments,
            PaymentInstructions("30", remittance="other", debit=debit),
        ),
        totals=replace(invoice.totals, due=Decimal("1.000")),
        documents=(replace(invoice.documents[1], mime=None, filename=None),),
        lines=(replace(invoice.lines[0], vat_category=None, vat_rate=None),),
    )
    assert {fault.code for fault in limits.in_invoice(broken)} == {
        *("UBL-SR-19", "UBL-SR-20", "UBL-SR-21", "UBL-SR-29", "UBL-SR-44", "UBL-SR-47"),
        *("UBL-SR-48", "UBL-SR-55", "UBL-DT-01", "UBL-DT-06", "UBL-DT-07"),
    }


def test_another_document_is_misread_with_its_name() -> None:
    with pytest.raises(Misread) as raised:
        ubl.read(b"\n<rss/>")
    assert (raised.value.line, raised.value.params["reason"]) == (2, "unknown_root")


def test_the_sequences_are_those_of_the_schema() -> None:
    path = structure.schema_path("ubl-invoice")
    assert path is not None
    aggregates = etree.parse(
        str(path.parent.parent / "common" / "UBL-CommonAggregateComponents-2.1.xsd")
    )
    elements = {
        each.get("name"): each.get("type") for each in aggregates.getroot().iter(f"{XS}element")
    }
    sources = {
        name: etree.parse(str(path.parent / f"UBL-{name}-2.1.xsd"))
        for name in ("Invoice", "CreditNote")
    }
    for name, sequence in shape.SEQUENCES.items():
        source = sources.get(name, aggregates)
        kind = f"{name}Type" if name in sources else elements[name]
        declared = source.find(f".//{XS}complexType[@name='{kind}']")
        assert declared is not None
        order = [
            str(each.get("ref")).partition(":")[2] + ("" if each.get("minOccurs") == "0" else "!")
            for each in declared.iter(f"{XS}element")
        ]
        assert [each for each in order if each in sequence] == list(sequence), name


def test_official_samples_survive_reading_and_writing(shared: Path) -> None:
    corpus = shared / "einvoice-corpus"
    samples = [
        corpus / entry["file"]
        for entry in json.loads((corpus / "manifest.json").read_text(encoding="utf-8"))
        if entry["syntax"] == "ubl" and entry["expected"] == "pass"
    ]
    assert len(samples) >= 60
    for sample in samples:
        semantic = ubl.read(sample.read_bytes()).semantic
        again = ubl.read(ubl.write(semantic))
        assert again.semantic == as_the_standard_knows(semantic), sample.name
        assert not [fault for fault in again.structure_faults if fault.is_fatal], sample.name


def test_the_rules_of_the_binding_agree_with_the_official_unit_tests(shared: Path) -> None:
    judged = 0
    for folder in ("cen-unit-invoice", "cen-unit-creditnote"):
        for file in sorted((shared / "einvoice-corpus" / "ubl" / folder).glob("*.xml")):
            for test in etree.parse(str(file)).getroot().iter("{*}test"):
                expected = {
                    (str(each.text).strip(), etree.QName(each).localname == "error")
                    for each in test.iter("{*}success", "{*}error")
                    if str(each.text).strip().startswith(("UBL-SR-", "UBL-DT-"))
                }
                document = next(test.iterchildren("{*}Invoice", "{*}CreditNote"), None)
                if not expected or document is None:
                    continue
                reading = ubl.read(etree.tostring(document))
                faults = [*reading.structure_faults, *limits.in_invoice(reading.semantic)]
                found = {fault.code for fault in faults}
                for rule, is_broken in expected:
                    assert (rule in found) is is_broken, (file.name, rule)
                    judged += 1
    assert judged >= 18


def test_a_file_with_thousands_of_faults_is_read_and_the_rest_is_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(structure, "MAX_VIOLATIONS", 10)
    invoice = full_invoice()
    document = ubl.write(replace(invoice, lines=invoice.lines * 30))
    faults = ubl.read(document.replace(b"    <cbc:ID>1</cbc:ID>\n", b"")).structure_faults
    assert len(faults) == 11
    assert faults[9].path == "lines[9].lineNote"  # the element that came instead
    assert dict(faults[10].params)["message"] == "+ 20"


def test_what_we_write_passes_the_official_checker(shared: Path, tmp_path: Path) -> None:
    pytest.importorskip("saxonche")
    files = []
    for type_code in ("380", "381", "384", "389", "751"):
        for key in ("ubl-en16931", "cius-ro"):
            file = tmp_path / f"{key}-{type_code}.xml"
            file.write_bytes(format_for(key).write(replace(full_invoice(), type_code=type_code)))
            files.append(file)
    corpus = shared / "einvoice-corpus"
    for entry in json.loads((corpus / "manifest.json").read_text(encoding="utf-8")):
        if entry["syntax"] == "ubl" and entry["expected"] == "pass" and not entry.get("profile"):
            file = tmp_path / entry["file"].replace("/", "-")
            file.write_bytes(ubl.write(ubl.read((corpus / entry["file"]).read_bytes()).semantic))
            files.append(file)
    checker = shared / "tools" / "einvoice-check" / "validate.py"
    verdict = subprocess.run(
        [sys.executable, str(checker), "--no-warn", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def test_a_line_group_is_found_by_its_number() -> None:
    invoice = full_invoice()
    document = ubl.write(replace(invoice, lines=invoice.lines * 3))
    broken = document.rsplit(b"<cbc:PriceAmount", 1)
    bad = b"<cbc:PriceAmount".join([broken[0], broken[1].replace(b">40.0000<", b">x<", 1)])
    (fault,) = ubl.read(bad).structure_faults
    assert fault.path == "lines[2].unitPrice"
    assert f"{{{CAC}}}" not in dict(fault.params)["message"]


@pytest.mark.parametrize("type_code", ["380", "381"])
def test_every_term_has_a_place(type_code: str) -> None:
    for element in tree(replace(full_invoice(), type_code=type_code)).iter():
        found = place(element)
        if not len(element) and element.getparent() is not None:
            assert found, element.tag


@given(st.data())
def test_a_file_with_any_element_lost_doubled_or_emptied_is_read_with_faults(
    data: st.DataObject,
) -> None:
    root = tree(replace(full_invoice(), type_code=data.draw(st.sampled_from(["380", "381"]))))
    for _ in range(data.draw(st.integers(1, 4))):
        element = data.draw(st.sampled_from(list(root.iter())[1:]))
        parent = element.getparent()
        if parent is None:
            continue
        match data.draw(st.sampled_from(["lose", "double", "empty", "write", "move"])):
            case "lose":
                parent.remove(element)
            case "double":
                parent.append(deepcopy(element))
            case "empty":
                element.clear()
            case "write":
                element.text = data.draw(st.sampled_from(["x", "-1", "2026-02-30", "NaN", " "]))
            case _:
                root.append(element)
    reading = ubl.read(serialise(root))
    again = ubl.read(ubl.write(reading.semantic)).semantic
    assert again == ubl.read(ubl.write(again)).semantic


def _changed(value: Any, names: tuple[str, ...], marker: str) -> Any:
    """The same invoice with one text replaced by a marker."""
    if not names:
        if isinstance(value, tuple):
            return (Identifier(marker, value[0].scheme),)
        return Identifier(marker, value.scheme) if isinstance(value, Identifier) else marker
    inner = _changed(getattr(value, names[0]), names[1:], marker)
    return replace(value, **{names[0]: inner})


@pytest.mark.parametrize("type_code", ["380", "381"])
def test_two_tables_agree_where_each_text_of_a_document_stands(type_code: str) -> None:
    for names, term in characters._DOCUMENT:
        if term == "BT-3":
            continue
        marker = "QZX"
        invoice = _changed(replace(full_invoice(), type_code=type_code), names, marker)
        found = [each for each in tree(invoice).iter() if each.text == marker]
        assert found, term
        assert {place(each) for each in found} == {terms.path(term)}, term


def test_attachments_are_counted_without_the_typed_references() -> None:
    found = [
        place(each)
        for each in tree(replace(full_invoice(), type_code="381")).iter(f"{{{CAC}}}Attachment")
    ]
    assert found == ["attachments[0]", "attachments[1]"]


def test_accounts_are_one_group_only_where_code_and_remittance_are_the_same() -> None:
    accounts = (CreditTransfer("A"),), (CreditTransfer("B"),)
    payments = tuple(
        PaymentInstructions("30", None, remittance, transfers)
        for remittance, transfers in zip(("R1", "R2"), accounts, strict=True)
    )
    invoice = replace(full_invoice(), payments=payments)
    assert ubl.read(ubl.write(invoice)).semantic == invoice
