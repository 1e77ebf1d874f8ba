"""CII: what is written can be read again, in the order the schema wants."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from storno_desktop.application.errors import Faulty, Misread
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.semantic import (
    CreditTransfer,
    DirectDebit,
    Identifier,
    Item,
    Note,
    PaymentInstructions,
    Price,
    Semantic,
    SemanticLine,
)
from storno_desktop.einvoice import cii, structure, ubl
from storno_desktop.einvoice._xml import is_element, serialise
from storno_desktop.einvoice.cii import limits, shape
from storno_desktop.einvoice.cii.names import PREFIXES, ram
from storno_desktop.einvoice.cii.terms import PATHS, place, step
from storno_desktop.einvoice.cii.write import tree
from storno_desktop.einvoice.registry import format_for
from tests.official import Official
from tests.unit.einvoice.cii.rooms import in_cii, invoices
from tests.unit.einvoice.invoices import as_the_standard_knows, full_invoice

XS = "{http://www.w3.org/2001/XMLSchema}"


def codes_of(document: bytes) -> list[str]:
    return [fault.code for fault in cii.read(document).structure_faults]


def values_at(document: bytes, path: str) -> list[str]:
    found = etree.fromstring(document).xpath(path, namespaces=PREFIXES)
    assert isinstance(found, list)
    return [str(each.text) for each in found if is_element(each)]


def changed(old: str, new: str) -> bytes:
    """The full invoice with one passage of its file replaced."""
    document = cii.write(full_invoice()).decode()
    assert old in document
    return document.replace(old, new, 1).encode()


@given(invoices())
def test_every_invoice_reads_back_as_it_was_written(invoice: Semantic) -> None:
    assert cii.read(cii.write(invoice)).semantic == invoice


@given(invoices())
def test_equal_invoices_give_equal_bytes(invoice: Semantic) -> None:
    document = cii.write(invoice)
    assert cii.write(replace(invoice)) == document
    assert cii.write(cii.read(document).semantic) == document


@pytest.mark.parametrize("type_code", ["380", "381", "384", "389", "751"])
def test_every_term_together_is_valid_by_the_schema(type_code: str) -> None:
    invoice = replace(full_invoice(), type_code=type_code)
    reading = cii.read(cii.write(invoice))
    assert reading.semantic == invoice
    assert reading.structure_faults == ()
    assert reading.syntax == "cii"


def test_every_term_of_the_table_is_in_the_full_invoice() -> None:
    elements = list(tree(full_invoice()).iter())
    seen = {
        "/".join(step(each) for each in [*reversed(list(element.iterancestors())), element][1:])
        for element in elements
    }
    absent = {path.split("/", 2)[-1] for path in set(PATHS) - seen}
    assert absent == {
        "SellerTradeParty/ID",
        "SellerTradeParty/DefinedTradeContact/DepartmentName",
        "BuyerTradeParty/ID",
        "BuyerTradeParty/DefinedTradeContact/DepartmentName",
        "ShipToTradeParty/ID",
        "PayeeTradeParty/ID",
        "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID",
        "ApplicableTradeTax/ExemptionReason",
        "ApplicableTradeTax/ExemptionReasonCode",
        "ApplicableTradeTax/TaxPointDate",
        "ApplicableTradeTax/TaxPointDate/DateString",
    }


@pytest.mark.parametrize(("code", "written"), [("3", "5"), ("35", "29"), ("432", "72")])
def test_the_vat_point_has_the_codes_of_cii(code: str, written: str) -> None:
    invoice = replace(full_invoice(), tax_point_code=code)
    document = cii.write(invoice)
    assert values_at(document, "//ram:DueDateTypeCode") == [written]
    assert cii.read(document).semantic.tax_point_code == code


def test_a_vat_point_with_a_code_of_ubl_is_a_fault() -> None:
    document = changed("<ram:DueDateTypeCode>72<", "<ram:DueDateTypeCode>35<")
    assert [(fault.code, fault.path) for fault in cii.read(document).structure_faults] == [
        ("BR-CL-06", "taxPointDateCode")
    ]


def test_the_vat_point_stands_in_every_group_and_its_date_in_the_first() -> None:
    invoice = full_invoice()
    groups = (invoice.vat[0], replace(invoice.vat[0], rate=Decimal(9)))
    coded = cii.write(replace(invoice, vat=groups))
    assert values_at(coded, "//ram:DueDateTypeCode") == ["72", "72"]
    dated = replace(invoice, vat=groups, tax_point_code=None, tax_point_date=date(2026, 11, 5))
    document = cii.write(dated)
    assert values_at(document, "//ram:TaxPointDate/udt:DateString") == ["20261105"]
    assert cii.read(document).semantic == dated
    assert codes_of(document) == []


def test_a_draft_without_amounts_keeps_its_vat_point() -> None:
    draft = Semantic(tax_point_date=date(2026, 11, 5))
    assert cii.read(cii.write(draft)).semantic == draft


def test_days_are_written_as_eight_digits() -> None:
    document = cii.write(replace(full_invoice(), issued_on=date(987, 6, 5)))
    day = "/*/rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString[@format='102']"
    assert values_at(document, day) == ["09870605"]


def test_the_vat_total_in_the_other_currency_stands_second() -> None:
    document = cii.write(full_invoice())
    assert values_at(document, "//ram:TaxTotalAmount[@currencyID='EUR']") == ["18.43"]
    assert values_at(document, "//ram:TaxTotalAmount[2][@currencyID='RON']") == ["91.60"]
    assert values_at(document, "//*[@currencyID][not(self::ram:TaxTotalAmount)]") == []


def test_a_vat_total_in_a_third_currency_is_told_and_not_taken_for_the_own() -> None:
    document = changed(
        '<ram:TaxTotalAmount currencyID="EUR">',
        '<ram:TaxTotalAmount currencyID="USD">1.00</ram:TaxTotalAmount>'
        '<ram:TaxTotalAmount currencyID="EUR">',
    )
    reading = cii.read(document)
    assert reading.semantic.totals == full_invoice().totals
    (fault,) = reading.structure_faults
    assert (fault.severity, dict(fault.params)["message"]) == (Severity.WARNING, "USD")


def test_an_account_is_an_iban_where_it_is_written_like_one() -> None:
    transfers = (CreditTransfer("DE02 1203 0000 0000 2020 51"), CreditTransfer("12-345-6"))
    payment = PaymentInstructions("30", transfers=transfers)
    invoice = replace(full_invoice(), payments=(payment,))
    document = cii.write(invoice)
    assert values_at(document, "//ram:IBANID") == ["DE02 1203 0000 0000 2020 51"]
    assert values_at(document, "//ram:ProprietaryID") == ["12-345-6"]
    assert cii.read(document).semantic == invoice


def test_a_reference_mandate_and_creditor_without_means_are_kept() -> None:
    payment = PaymentInstructions(remittance="R-1", debit=DirectDebit("M-1", "RO98ZZZ1"))
    invoice = replace(full_invoice(), payments=(payment,))
    document = cii.write(invoice)
    assert values_at(document, "//ram:SpecifiedTradeSettlementPaymentMeans") == []
    assert cii.read(document).semantic == invoice


def test_a_discount_alone_gets_the_gross_price_that_it_belongs_to() -> None:
    price = Price(net=Decimal("9.50"), discount=Decimal("0.50"))
    document = cii.write(Semantic(lines=(SemanticLine(id="1", price=price),)))
    gross = "//ram:GrossPriceProductTradePrice/ram:ChargeAmount"
    assert values_at(document, gross) == ["10.00"]


def test_numbers_have_no_exponent() -> None:
    invoice = full_invoice()
    totals = replace(invoice.totals, due=Decimal("1E+5"))
    document = cii.write(replace(invoice, totals=totals))
    assert values_at(document, "//ram:DuePayableAmount") == ["100000"]


def test_nought_has_no_sign() -> None:
    invoice = full_invoice()
    totals = replace(invoice.totals, rounding=Decimal("-0.00"), vat=Decimal("-0.00"))
    document = cii.write(replace(invoice, totals=totals))
    assert values_at(document, "//ram:RoundingAmount") == ["0.00"]
    assert values_at(document, "//ram:TaxTotalAmount[1]") == ["0.00"]


def test_category_o_has_no_percent() -> None:
    line = SemanticLine(id="1", vat_category="O", item=Item(name="Ore"))
    document = cii.write(Semantic(lines=(line,)))
    assert values_at(document, "//ram:CategoryCode") == ["O"]
    assert values_at(document, "//ram:RateApplicablePercent") == []


def test_a_control_character_is_named_with_its_field_and_never_dropped() -> None:
    invoice = replace(full_invoice(), notes=(Note("ok"), Note("bell\x07")))
    with pytest.raises(Faulty) as raised:
        cii.write(invoice)
    assert [(fault.path, fault.params) for fault in raised.value.faults] == [
        ("notes[1]", (("characters", "U+0007"),))
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        (">2.5<", ">2,5<", "XSD", "lines[0].quantity"),
        (">115.43<", ">1e2<", "XSD", "totals.gross"),
        (">20261121<", ">21.11.2026<", "CII-DT-097", "issueDate"),
        (">20261121<", ">20260230<", "XSD", "issueDate"),
        (">91.60<", ">NaN<", "XSD", "totals.vatAccounting"),
        (">JVBERi0A/w==<", ">%%%<", "XSD", "attachments[1].content"),
        ("<udt:Indicator>true<", "<udt:Indicator>maybe<", "XSD", ""),
    ],
)
def test_what_is_no_value_of_its_kind_is_a_fault_with_its_place(
    old: str, new: str, code: str, path: str
) -> None:
    faults = cii.read(changed(old, new)).structure_faults
    assert [fault.code for fault in faults] == [code]
    assert faults[0].path.startswith(path)
    assert dict(faults[0].params)["line"].isdigit()


def test_an_issue_date_in_another_format_is_read_and_told() -> None:
    document = changed('format="102">20261121<', 'format="203">202611210815<')
    reading = cii.read(document)
    assert reading.semantic.issued_on == date(2026, 11, 21)
    assert [fault.code for fault in reading.structure_faults] == ["BR-03"]


def test_an_element_out_of_order_is_a_structure_fault_at_its_line() -> None:
    document = changed("<ram:TypeCode>380</ram:TypeCode>\n", "").decode()
    moved = document.replace(
        "  </rsm:ExchangedDocument>",
        "    <ram:TypeCode>380</ram:TypeCode>\n  </rsm:ExchangedDocument>",
    )
    faults = cii.read(moved.encode()).structure_faults
    assert [fault.code for fault in faults] == ["XSD"]
    assert dict(faults[0].params)["line"].isdigit()
    assert "{" not in dict(faults[0].params)["message"]


def test_without_the_schema_order_and_missing_elements_are_still_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(structure, "violations", lambda root, syntax: None)
    assert codes_of(cii.write(full_invoice())) == []
    name = "    <ram:ID>FCT-0042</ram:ID>\n"
    assert codes_of(changed(name, "")) == ["XSD"]
    type_code = "    <ram:TypeCode>380</ram:TypeCode>\n"
    assert codes_of(changed(name + type_code, type_code + name)) == ["XSD"]


def test_an_element_that_the_standard_does_not_know_is_told() -> None:
    document = changed(
        "<ram:PersonName>Ștefan</ram:PersonName>",
        "<ram:PersonName>Ștefan</ram:PersonName><ram:JobTitle>dulgher</ram:JobTitle>",
    )
    faults = cii.read(document).structure_faults
    (told,) = [fault for fault in faults if fault.code == limits.NOT_READ]
    assert told.severity is Severity.WARNING
    assert dict(told.params)["element"].endswith("ram:DefinedTradeContact/ram:JobTitle")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "<ram:IncludedNote>\n          <ram:Content>Montaj inclus</ram:Content>",
            "<ram:IncludedNote>\n          <ram:Content>Prima</ram:Content></ram:IncludedNote>"
            "<ram:IncludedNote><ram:Content>Montaj inclus</ram:Content>",
        ),
        (
            '<ram:GlobalID schemeID="0088">4000001000005<',
            '<ram:ID>K-7</ram:ID><ram:GlobalID schemeID="0088">4000001000005<',
        ),
    ],
)
def test_what_there_is_no_second_room_for_is_told(old: str, new: str) -> None:
    faults = cii.read(changed(old, new)).structure_faults
    assert [(fault.code, fault.severity) for fault in faults] == [
        (limits.NOT_READ, Severity.WARNING)
    ]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("<ram:DuePayableAmount>", '<ram:DuePayableAmount currencyID="EUR">', "CII-DT-031"),
        ("<ram:ID>FCT-0042<", '<ram:ID schemeID="x">FCT-0042<', "CII-DT-005"),
        (
            "<ram:LineTotalAmount>97.00</ram:LineTotalAmount>\n        <ram:Charge",
            "<ram:LineTotalAmount>97.00</ram:LineTotalAmount>"
            "<ram:LineTotalAmount>97.00</ram:LineTotalAmount>\n        <ram:Charge",
            "CII-SR-477",
        ),
        ("<ram:TypeCode>130</ram:TypeCode>", "<ram:TypeCode>751</ram:TypeCode>", "CII-DT-018"),
        ("<ram:Information>SEPA<", "<ram:Information>x<", "CII-SR-468"),
        ("<ram:TypeCode>59<", "<ram:TypeCode>58<", "CII-SR-467"),
    ],
)
def test_what_the_binding_forbids_is_named_by_its_rule(old: str, new: str, code: str) -> None:
    assert code in codes_of(changed(old, new))


def test_the_binding_rules_that_an_invoice_shows_by_itself() -> None:
    invoice = full_invoice()
    assert limits.in_invoice(invoice) == []
    line = invoice.lines[0]
    item = replace(
        line.item, standard_id=Identifier("1"), attributes=(("", "Natur"), ("Culoare", ""))
    )
    broken = replace(
        invoice,
        specification=None,
        type_code=None,
        number=None,
        preceding=invoice.preceding * 2,
        payments=(
            *invoice.payments,
            PaymentInstructions("30", "other", "R-2", debit=DirectDebit("M-2", "C-2")),
        ),
        lines=(replace(line, quantity=None, item=item, price=replace(line.price, net=None)),),
    )
    faults = limits.in_invoice(broken)
    for fault in faults:
        assert "–" not in fault_sentence(fault, "en"), fault
    found = [fault.code for fault in faults]
    assert sorted(found) == [
        *("CII-DT-033", "CII-SR-009", "CII-SR-010", "CII-SR-014", "CII-SR-046", "CII-SR-069"),
        *("CII-SR-072", "CII-SR-439", "CII-SR-467", "CII-SR-468", "CII-SR-469", "CII-SR-470"),
        *["XSD"] * 5,
    ]


def test_another_document_is_misread_with_its_name() -> None:
    with pytest.raises(Misread) as raised:
        cii.read(b"\n<rss/>")
    assert (raised.value.line, raised.value.params["reason"]) == (2, "unknown_root")


def test_the_sequences_are_those_of_the_schema(shared: Path) -> None:
    folder = shared / "einvoice-artefacts" / "cii-d16b"
    (path,) = folder.rglob("*ReusableAggregate*.xsd")
    types = {each.get("name"): each for each in etree.parse(path).iter(f"{XS}complexType")}
    for name, (kind, sequence) in shape.SEQUENCES.items():
        order = [
            f"{each.get('name')}{'' if each.get('minOccurs') == '0' else '!'}"
            for each in types[kind].iter(f"{XS}element")
        ]
        # A price may be repeated in CII, and stands once in EN 16931.
        assert [each for each in order if each in sequence] == list(sequence), name


def test_every_term_has_a_place() -> None:
    for element in tree(full_invoice()).iter():
        if not len(element) and element.getparent() is not None:
            assert place(element), element.tag


def test_a_line_group_is_found_by_its_number() -> None:
    invoice = full_invoice()
    document = cii.write(replace(invoice, lines=invoice.lines * 3)).decode()
    before, _, after = document.rpartition("<ram:BilledQuantity")
    bad = before + "<ram:BilledQuantity" + after.replace(">2.5<", ">x<", 1)
    (fault,) = cii.read(bad.encode()).structure_faults
    assert fault.path == "lines[2].quantity"


def test_attachments_are_counted_without_the_typed_references() -> None:
    found = [place(each) for each in tree(full_invoice()).iter(ram.AttachmentBinaryObject)]
    assert found == ["attachments[1].content"]


@given(st.data())
def test_a_file_with_any_element_lost_doubled_or_emptied_is_read_with_faults(
    data: st.DataObject,
) -> None:
    root = tree(full_invoice())
    for _ in range(data.draw(st.integers(1, 4))):
        element = data.draw(st.sampled_from(list(root.iter())))
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
                element.text = data.draw(st.sampled_from(["x", "-1", "20260230", "NaN", " "]))
            case _:
                root.append(element)
    reading = cii.read(serialise(root))
    again = cii.read(cii.write(reading.semantic)).semantic
    assert again == cii.read(cii.write(again)).semantic


def samples(shared: Path, syntax: str) -> list[tuple[Path, str | None]]:
    """The invoices of the corpus that are expected to pass, with the rules they need."""
    corpus = shared / "einvoice-corpus"
    return [
        (corpus / entry["file"], entry.get("profile"))
        for entry in json.loads((corpus / "manifest.json").read_text(encoding="utf-8"))
        if entry["syntax"] == syntax and entry["expected"] == "pass"
    ]


def test_no_term_of_a_ubl_invoice_is_lost_in_cii(shared: Path) -> None:
    documents = samples(shared, "ubl")
    assert len(documents) >= 60
    for path, _ in documents:
        semantic = ubl.read(path.read_bytes()).semantic
        assert cii.read(cii.write(semantic)).semantic == in_cii(as_the_standard_knows(semantic)), (
            path.name
        )


def test_official_samples_survive_reading_and_writing_and_pass(shared: Path) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    documents = samples(shared, "cii")
    assert len(documents) >= 60
    for path, profile in documents:
        reading = cii.read(path.read_bytes())
        assert not [fault for fault in reading.structure_faults if fault.is_fatal], path.name
        written = cii.write(reading.semantic)
        assert cii.read(written).semantic == as_the_standard_knows(reading.semantic), path.name
        assert official.fatal(written, profile) == [], path.name


@pytest.mark.parametrize("type_code", ["380", "381", "384", "389", "751"])
def test_what_we_write_passes_the_official_checker(shared: Path, type_code: str) -> None:
    pytest.importorskip("saxonche")
    invoice = replace(full_invoice(), type_code=type_code, specification=None)
    face = format_for("cii-en16931")
    assert face.check(invoice) == []
    assert Official(shared).fatal(face.write(invoice)) == []
