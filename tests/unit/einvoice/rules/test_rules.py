"""Our own rules: a good invoice has no fault, a broken one has the right one at the right field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.semantic import (
    Address,
    AllowanceCharge,
    Identifier,
    Note,
    Period,
    Semantic,
    SupportingDocument,
)
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.rules import cius_ro, cius_ro_lines, en16931, lines
from storno_desktop.einvoice.rules.edition import BUNDLED_WITH_CIUS_RO, LATEST
from storno_desktop.einvoice.rules.texts import cents, decimals, is_longer, whole
from tests.unit.einvoice.invoices import invoices
from tests.unit.einvoice.rules.mutants import PLAIN, RATES, good, mutants

D = Decimal


def romanian(**changes: object) -> Semantic:
    return replace(good("S", "380", cius_ro.SPECIFICATION), **changes)  # type: ignore[arg-type]


def told(faults: list[Fault]) -> list[tuple[str, str]]:
    return [(fault.code, fault.path) for fault in faults]


def codes(faults: list[Fault]) -> set[str]:
    return {fault.code for fault in faults}


@pytest.mark.parametrize("type_code", ["380", "381"])
@pytest.mark.parametrize("category", RATES)
def test_a_good_invoice_of_every_category_has_no_fault(category: str, type_code: str) -> None:
    plain = good(category, type_code, PLAIN)
    assert en16931.check(plain) == []
    assert en16931.check(plain, BUNDLED_WITH_CIUS_RO) == []
    assert cius_ro.check(good(category, type_code, cius_ro.SPECIFICATION)) == []


#: What is broken, and the codes and fields that must be told (CIUS-RO).
BROKEN: list[tuple[str, Callable[[Semantic], Semantic], list[tuple[str, str]]]] = [
    (
        "no number",
        lambda i: replace(i, number=None),
        [("BR-02", "number"), ("BR-RO-010", "number")],
    ),
    ("a number without a digit", lambda i: replace(i, number="FCT"), [("BR-RO-010", "number")]),
    ("no date", lambda i: replace(i, issued_on=None), [("BR-03", "issueDate")]),
    (
        "no lei anywhere",
        lambda i: replace(i, tax_currency=None, totals=replace(i.totals, vat_accounting=None)),
        [("BR-RO-030", "taxCurrency")],
    ),
    (
        "VAT in lei announced, not given",
        lambda i: replace(i, totals=replace(i.totals, vat_accounting=None)),
        [("BR-53", "totals.vatAccounting")],
    ),
    (
        "the town of a Bucharest seller is no sector",
        lambda i: replace(
            i,
            seller=replace(
                i.seller, address=Address("S 1", city="X", subdivision="RO-B", country="RO")
            ),
        ),
        [("BR-RO-100", "company.city")],
    ),
    (
        "a county that is none",
        lambda i: replace(
            i,
            seller=replace(
                i.seller, address=Address("S 1", city="X", subdivision="CJ", country="RO")
            ),
        ),
        [("BR-RO-110", "company.state")],
    ),
    (
        "a buyer without street and town",
        lambda i: replace(i, buyer=replace(i.buyer, address=Address(country="DE"))),
        [("BR-RO-082", "client.address"), ("BR-RO-092", "client.city")],
    ),
    (
        "a buyer without any number",
        lambda i: replace(i, buyer=replace(i.buyer, legal_id=None, vat_id=None)),
        [("BR-RO-120", "client.vatCode")],
    ),
    (
        "a VAT number without its country",
        lambda i: replace(i, seller=replace(i.seller, vat_id="12345674")),
        [("BR-CO-09", "company.vatCode")],
    ),
    (
        "a total that is wrong by a cent",
        lambda i: replace(i, totals=replace(i.totals, due=D("100.01"))),
        [("BR-CO-16", "totals.due")],
    ),
    (
        "VAT that is wrong by 1.00",
        lambda i: replace(
            i,
            vat=(replace(i.vat[0], vat=D("19.43")),),
            totals=replace(i.totals, vat=D("19.43"), gross=D("116.43"), due=D("101.00")),
        ),
        [("BR-CO-17", "vatBreakdown[0].vat"), ("BR-S-09", "vatBreakdown[0].vat")],
    ),
    (
        "a base that is wrong by 1.00",
        lambda i: replace(i, vat=(replace(i.vat[0], base=D("96.00")),)),
        [("BR-S-08", "vatBreakdown[0].base")],
    ),
    (
        "a reason for exemption beside a rate",
        lambda i: replace(i, vat=(replace(i.vat[0], reason="R"),)),
        [("BR-S-10", "vatBreakdown[0].exemptionReason")],
    ),
    (
        "a rate of zero in category S",
        lambda i: replace(i, lines=(replace(i.lines[0], vat_rate=D(0)),)),
        [("BR-S-08", "vatBreakdown[0].base"), ("BR-S-05", "lines[0].vatRate")],
    ),
    (
        "a second line without description and unit",
        lambda i: replace(
            i,
            lines=(
                i.lines[0],
                replace(i.lines[0], unit=None, net=D(0), item=replace(i.lines[0].item, name=None)),
            ),
        ),
        [("BR-23", "lines[1].unitOfMeasure"), ("BR-25", "lines[1].description")],
    ),
    (
        "a price below zero",
        lambda i: replace(
            i, lines=(replace(i.lines[0], price=replace(i.lines[0].price, net=D(-1))),)
        ),
        [("BR-27", "lines[0].unitPrice")],
    ),
    (
        "a description of 101 characters",
        lambda i: replace(
            i, lines=(replace(i.lines[0], item=replace(i.lines[0].item, name="ș" * 101)),)
        ),
        [("BR-RO-L1024", "lines[0].description")],
    ),
    (
        "a note whose subject makes it too long",
        lambda i: replace(i, notes=(Note("a" * 296, "AAI"),)),
        [("BR-RO-L302", "notes[0]")],
    ),
    ("21 notes", lambda i: replace(i, notes=(Note("a"),) * 21), [("BR-RO-A020", "notes")]),
    (
        "a transfer without an account",
        lambda i: replace(i, payments=(replace(i.payments[0], means_code="30", transfers=()),)),
        [("BR-61", "payeeBankAccount")],
    ),
    (
        "a due date after all",
        lambda i: replace(i, due_on=None, payment_terms=None),
        [("BR-CO-25", "dueDate")],
    ),
    (
        "a discount without a reason",
        lambda i: replace(i, allowances=(replace(i.allowances[0], reason=None, reason_code=None),)),
        [
            ("BR-33", "ublExtensions.allowanceCharges[0].reason"),
            ("BR-CO-21", "ublExtensions.allowanceCharges[0].reason"),
        ],
    ),
    (
        "a charge of an unknown kind",
        lambda i: replace(i, charges=(replace(i.charges[0], reason_code="??"),)),
        [("BR-CL-20", "ublExtensions.allowanceCharges[1].reasonCode")],
    ),
    (
        "a document of an unknown kind",
        lambda i: replace(i, documents=(replace(i.documents[1], mime="text/html"),)),
        [("BR-CL-24", "attachments[0].content")],
    ),
    (
        "a period that runs backwards",
        lambda i: replace(i, period=Period(date(2026, 2, 1), date(2026, 1, 1))),
        [("BR-29", "ublExtensions.invoicePeriod.endDate")],
    ),
    ("no lines", lambda i: replace(i, lines=()), [("BR-16", "lines")]),
]


@pytest.mark.parametrize(
    ("breaking", "wanted"), [(b, w) for _, b, w in BROKEN], ids=[n for n, _, _ in BROKEN]
)
def test_a_broken_invoice_is_told_at_its_field(
    breaking: Callable[[Semantic], Semantic], wanted: list[tuple[str, str]]
) -> None:
    faults = cius_ro.check(breaking(romanian()))
    assert set(wanted) <= set(told(faults))
    if wanted[0][1] != "lines":  # without lines no sum is right
        assert told(faults) == wanted


def test_faults_come_in_the_order_of_the_document_each_once_a_field() -> None:
    generator = Random(20261121)
    for _, broken in generator.sample([*mutants(romanian())], 60):
        faults = cius_ro.check(replace(broken, currency="??", lines=(*broken.lines, *broken.lines)))
        assert len(set(told(faults))) == len(faults)
        groups = [fault.path.partition("[")[0].partition(".")[0] for fault in faults]
        assert groups.index("currency") < len(groups)
        if "lines" in groups:
            first = groups.index("lines")
            assert set(groups[first:]) == {"lines"}
            places = [int(fault.path[6:].partition("]")[0]) for fault in faults[first:]]
            assert places == sorted(places)


def test_a_line_that_changed_is_judged_anew_and_the_others_are_remembered() -> None:
    invoice = romanian()
    line = invoice.lines[0]
    assert cius_ro.check(invoice) == []
    broken = replace(line, unit="???")
    faults = cius_ro.check(replace(invoice, lines=(line, broken, line)))
    assert ("BR-CL-23", "lines[1].unitOfMeasure") in told(faults)
    assert not any(fault.path.startswith(("lines[0]", "lines[2]")) for fault in faults)
    for memory, key in (
        (lines._REMEMBERED, BUNDLED_WITH_CIUS_RO.name),
        (cius_ro_lines._REMEMBERED, None),
    ):
        assert memory.each((line,), key, _never) == [()]


def _never(_line: object) -> tuple[Fault, ...]:
    raise AssertionError("judged again")


def test_a_remembered_line_keeps_the_editions_apart() -> None:
    invoice = good("S", "380", PLAIN)
    line = replace(invoice.lines[0], price=replace(invoice.lines[0].price, net=None))
    invoice = replace(invoice, lines=(line,))
    for _ in range(2):
        assert codes(en16931.check(invoice, LATEST)) == {"BR-26", "BR-27"}
        assert codes(en16931.check(invoice, BUNDLED_WITH_CIUS_RO)) == {"BR-26"}


def test_what_the_published_test_overlooks_is_a_warning_only() -> None:
    invoice = romanian()
    assert invoice.delivery is not None
    nowhere = replace(invoice.delivery, address=Address(country="DE"))
    wanted = {"BR-RO-180", "BR-RO-201", "BR-RO-211"}
    assert codes(fatal(cius_ro.check(replace(invoice, delivery=nowhere)))) == wanted
    credit_note = replace(good("S", "381", cius_ro.SPECIFICATION), delivery=nowhere)
    assert fatal(cius_ro.check(credit_note)) == []
    assert codes(cius_ro.check(credit_note)) == wanted
    many = replace(
        invoice,
        documents=(SupportingDocument("D"),) * 51,
        allowances=(replace(invoice.allowances[0], reason="r" * 101),),
        lines=(
            replace(
                invoice.lines[0],
                item=replace(invoice.lines[0].item, attributes=(("a", "b"),) * 51),
            ),
        ),
    )
    faults = cius_ro.check(many)
    assert codes(faults) == {"BR-RO-A051", "BR-RO-L1017", "BR-RO-A052"}
    assert {fault.severity for fault in faults} == {Severity.WARNING}


def test_a_card_number_that_is_shown_whole_is_a_warning() -> None:
    invoice = romanian()
    payment = invoice.payments[0]
    assert payment.card is not None
    card = replace(payment.card, number="4111111111111111")
    faults = cius_ro.check(replace(invoice, payments=(replace(payment, card=card),)))
    assert [(fault.code, fault.severity) for fault in faults] == [("BR-51", Severity.WARNING)]


def test_the_creditor_identifier_names_the_seller_in_the_old_edition_alone() -> None:
    invoice = romanian()
    seller = replace(
        invoice.seller,
        identifiers=(Identifier("RO98ZZZ1", "SEPA"),),
        legal_id=None,
        vat_id=None,
    )
    invoice = replace(invoice, seller=seller)
    assert "BR-CO-26" in codes(en16931.check(invoice))
    assert "BR-CO-26" not in codes(cius_ro.check(invoice))


@given(invoices())
def test_any_invoice_can_be_judged(invoice: Semantic) -> None:
    for faults in (en16931.check(invoice), cius_ro.check(invoice)):
        assert {fault.code for fault in faults} <= catalogue.CODES
        assert len(set(told(faults))) == len(faults)


@given(st.lists(st.decimals(-(10**6), 10**6, places=2), min_size=1, max_size=20))
def test_true_sums_are_never_a_fault(nets: list[Decimal]) -> None:
    invoice = romanian(allowances=(), charges=())
    net = sum(nets, D(0))
    vat = (net * 19).quantize(D(1)) / 100
    line = invoice.lines[0]
    invoice = replace(
        invoice,
        lines=tuple(replace(line, id=str(index), net=each) for index, each in enumerate(nets, 1)),
        vat=(replace(invoice.vat[0], base=net, vat=vat),),
        totals=replace(
            invoice.totals,
            line_net=net,
            allowances=None,
            charges=None,
            net=net,
            vat=vat,
            gross=net + vat,
            prepaid=None,
            rounding=None,
            due=net + vat,
        ),
    )
    assert fatal(cius_ro.check(invoice)) == []
    assert en16931.check(replace(invoice, specification=PLAIN)) == []


def test_halves_go_up_as_the_published_rules_round() -> None:
    assert [whole(D(text)) for text in ("2.5", "-2.5", "0.5", "-0.5")] == [3, -2, 1, 0]
    assert cents(D("-1.005")) == D("-1.00")
    assert cents(D("1.005")) == D("1.01")
    assert [decimals(D(text)) for text in ("1E+3", "1.10000", "5", "-0.00")] == [0, 5, 0, 2]


def test_white_space_is_folded_before_a_text_is_measured() -> None:
    assert not is_longer("a  \n b", 3)
    assert is_longer("a\u00a0\u00a0b", 3)


def test_a_discount_of_a_line_is_told_at_the_discount() -> None:
    invoice = romanian()
    line = replace(invoice.lines[0], allowances=(AllowanceCharge(D("5.001")),))
    faults = cius_ro.check(replace(invoice, lines=(line,)))
    assert set(told(faults)) == {
        (code, "lines[0].discount") for code in ("BR-42", "BR-CO-23", "BR-DEC-24", "BR-DEC-RO-24")
    }
