"""What files say that others wrote: good, broken, and of the form before."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.errors import Faulty, Misread
from storno_desktop.application.texts import LANGUAGES, sentence
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import registry
from storno_desktop.einvoice.fa3 import checks, from_lines, from_semantic, names, statements, xml
from storno_desktop.einvoice.fa3.format import Fa3
from storno_desktop.einvoice.fa3.model import types
from tests.unit.einvoice.fa3.documents import GERMAN, built, content, exempt, line, setting
from tests.unit.einvoice.fa3.models import invoice


def document() -> bytes:
    return xml.write(built(content(line(), exempt("Z"))).invoice)


def told(raw: bytes) -> list[tuple[str, str, str]]:
    """Path, line and message of every structure fault."""
    return [
        (fault.path, dict(fault.params)["line"], dict(fault.params)["message"])
        for fault in fatal(Fa3().read(raw).structure_faults)
    ]


def test_our_own_document_reads_without_a_fault() -> None:
    reading = Fa3().read(document())
    assert (reading.structure_faults, reading.syntax) == ((), "fa3")


@pytest.mark.parametrize(
    ("before", "after", "path", "message"),
    [
        (b"<P_2>FV0001</P_2>", b"", "number", "missing: P_2"),
        (b"<P_15>223.00</P_15>", b"<P_15>abc</P_15>", "totals.gross", "decimal: abc"),
        (b"<P_15>223.00</P_15>", b"<P_15>1.234</P_15>", "totals.gross", "FA3-NUMBER: 1.234"),
        (b"<P_15>223.00</P_15>", b"<P_15>+1</P_15>", "totals.gross", "decimal: +1"),
        (b"<P_1>2026-11-16<", b"<P_1>2026-13-16<", "issueDate", "date: 2026-13-16"),
        (b"<P_1>2026-11-16<", b"<P_1>1999-11-16<", "issueDate", "FA3-DATE: 1999-11-16"),
        (b"<P_12>0 KR<", b"<P_12>0<", "lines[1].vatRate", "FA3-CODE: 0"),
        (
            b"<JST>2</JST>",
            b"<JST>2</JST><JST>2</JST>",
            "ksef.buyer.localGovernment",
            "too many: JST",
        ),
        (b"<P_2>", b"<Obce/><P_2>", "totals", "unexpected: Obce"),
        (b"<P_1M>", b"<P_2>FV0001</P_2><P_1M>", "company.city", "order: P_1M"),
    ],
)
def test_a_broken_place_is_named_with_its_line(
    before: bytes, after: bytes, path: str, message: str
) -> None:
    raw = document()
    assert raw.count(before) == 1
    expected_line = raw[: raw.index(before)].count(b"\n") + 1
    found = told(raw.replace(before, after))
    assert path in {each[0] for each in found}
    assert any(each[2] == message and abs(int(each[1]) - expected_line) < 40 for each in found)


def test_what_does_not_stand_together_is_a_choice_that_fails() -> None:
    raw = document().replace(b"<P_19N>1</P_19N>", b"<P_19>1</P_19><P_19N>1</P_19N>")
    assert told(raw)[0][2].startswith("choice: P_19, P_19N")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda raw: b"\xef\xbb\xbf" + raw, "BOM"),
        (lambda raw: raw.replace(b'"UTF-8"?>', b'"UTF-8"?>\n<?pi x?>'), "processing instruction"),
        (
            lambda raw: raw.decode().replace('"UTF-8"', '"ISO-8859-2"').encode("iso-8859-2"),
            "encoding: ISO-8859-2",
        ),
        (
            lambda raw: raw.replace("Usługa".encode(), "Us\x86uga".encode()),
            "characters: U+0086",
        ),
    ],
)
def test_what_ksef_refuses_about_a_file_is_told(change: object, message: str) -> None:
    assert callable(change)
    assert message in {each[2] for each in told(change(document()))}


def test_a_file_that_is_too_large_is_told() -> None:
    raw = document().replace(b"</Naglowek>", b"</Naglowek>" + b" " * 1_000_000)
    assert [fault.code for fault in Fa3().read(raw).structure_faults] == ["FA3-SIZE"]


def test_no_document_above_a_megabyte_is_written() -> None:
    rows = tuple(line(description="Usługa " + "x" * 480) for _ in range(1500))
    with pytest.raises(Faulty) as caught:
        Fa3().write_document(content(*rows), setting(content(*rows)))
    assert [fault.code for fault in caught.value.faults] == ["FA3-SIZE"]
    assert "FA3-SIZE" in {fault.code for fault in checks.check(built(content(*rows)))}


@given(st.binary(max_size=200), st.integers(0, 10_000))
def test_rubbish_is_misread_and_nothing_else(noise: bytes, at: int) -> None:
    raw = document()
    cut = at % len(raw)
    for broken in (noise, raw[:cut] + noise + raw[cut:], raw[:cut]):
        try:
            Fa3().read(broken)
        except Misread:
            continue


def fa2() -> bytes:
    """Our document as FA(2) would have written it."""
    text = document().decode()
    for new, old in (
        (names.NAMESPACE, names.FA2_NAMESPACE),
        ("FA (3)", "FA (2)"),
        ("<WariantFormularza>3<", "<WariantFormularza>2<"),
        ("    <JST>2</JST>\n", ""),
        ("    <GV>2</GV>\n", ""),
        (">0 KR<", ">0<"),
        ("2026-11-16T09:30:47Z", "2024-11-16T09:30:47Z"),
    ):
        assert new in text
        text = text.replace(new, old)
    return text.encode()


def test_the_form_before_is_read_and_kept_as_it_is() -> None:
    raw = fa2()
    reading = Fa3().read(raw)
    assert (reading.structure_faults, reading.syntax) == ((), "fa2")
    assert [row.vat_category for row in reading.semantic.lines] == ["S", "Z"]
    assert reading.semantic.totals.gross == Decimal("223.00")
    assert xml.write(xml.read(raw).invoice) == raw


def test_a_nil_rate_of_the_form_before_is_told_by_its_sum() -> None:
    raw = fa2().replace(b"P_13_6_1", b"P_13_6_2")
    assert [row.vat_category for row in Fa3().read(raw).semantic.lines] == ["S", "K"]
    outside = fa2().replace(b"P_13_6_1", b"P_13_9").replace(b"<P_12>0<", b"<P_12>np<")
    assert [row.vat_category for row in Fa3().read(outside).semantic.lines] == ["S", "AE"]


def test_both_forms_are_recognised() -> None:
    for raw in (document(), fa2()):
        found = registry.recognise(raw)
        assert (found.key, found.name) == ("fa3", "fa3")


def test_a_document_says_what_was_put_into_it() -> None:
    what = content(
        line(
            quantity=Decimal("2.5"),
            unit_price=Decimal("19.99"),
            discount=Decimal("1.98"),
            product_code="P-1",
            line_note="uwaga",
            buyer_item_id="X 4",
            order_line="12",
            attributes=(("GTU", "GTU_07"), ("Kolor", "żółty")),
        ),
        project_reference="Projekt X",
        buyer_reference="REF 9",
        order_number="ZAM/1",
        contract_number="U/2",
        payment_reference="tytuł 11",
        notes="Dziękujemy",
        prepaid=Decimal(5),
        rounding=Decimal("0.01"),
    )
    around = setting(what, buyer=GERMAN)
    said = Fa3().read(Fa3().write_document(what, around)).semantic
    assert (said.project, said.buyer_reference) == ("Projekt X", "REF 9")
    assert (said.order, said.contract) == ("ZAM/1", "U/2")
    assert said.payments[0].remittance == "tytuł 11"
    assert said.notes[0].text == "Dziękujemy"
    (row,) = said.lines
    assert (row.quantity, row.unit, row.price.net) == (Decimal("2.5"), "HUR", Decimal("19.99"))
    assert (row.net, row.allowances[0].amount) == (Decimal("48.00"), Decimal("1.98"))
    assert (row.note, row.order_line, row.item.buyer_id) == ("uwaga", "12", "X 4")
    assert row.item.attributes == (("GTU", "GTU_07"), ("Kolor", "żółty"))
    assert (said.totals.prepaid, said.totals.rounding) == (Decimal(5), Decimal("0.01"))
    assert said.totals.due == around.totals.due
    assert said.seller.vat_id == "PL5265877635"
    assert said.buyer.vat_id == "DE129475760"
    assert said.buyer.address is not None
    assert (said.buyer.address.post_code, said.buyer.address.city) == ("80331", "München")


@pytest.mark.parametrize("seed", range(40))
def test_every_document_of_the_schema_says_something_in_en16931(seed: int) -> None:
    made = invoice(seed)
    said = Fa3().read(xml.write(made)).semantic
    assert isinstance(said, Semantic)
    assert said.number == made.Fa.P_2
    assert len(said.lines) == (len(made.Fa.FaWiersz) or len(said.vat))


def test_a_character_that_xml_cannot_carry_is_refused_at_its_field() -> None:
    made = built(content()).invoice
    broken = replace(made, Fa=replace(made.Fa, P_2="FV\x00"))
    with pytest.raises(Faulty) as caught:
        xml.write(broken)
    assert caught.value.faults == (
        Fault("number", "XML-CHARACTER", params=(("characters", "U+0000"),)),
    )


def test_every_fault_of_ours_has_a_sentence_in_every_language() -> None:
    found = {
        value
        for module in (types, checks, from_lines, from_semantic, statements)
        for name, value in vars(module).items()
        if isinstance(value, str) and value.startswith("FA3-")
    } | {
        *("FA3-SIZE", "FA3-CHARACTER", "FA3-NIP", "FA3-PARENT", "FA3-PARENT-KSEF"),
        *("FA3-SUM", "FA3-SIMPLIFIED"),
    }
    assert len(found) == 18
    for code in sorted(found):
        for language in LANGUAGES:
            assert sentence(code, (), language) != code, (code, language)
