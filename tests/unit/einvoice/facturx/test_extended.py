"""What EXTENDED has beyond the standard is read and written again; other people's files too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from storno_desktop.bootstrap import format_for
from storno_desktop.domain.extensions import (
    CodedAttribute,
    Extensions,
    FurtherParty,
    LineExtensions,
    LinePart,
    PartyRole,
    ThirdPartyPayment,
)
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import (
    Address,
    Delivery,
    Identifier,
    PrecedingInvoice,
    Semantic,
)
from storno_desktop.einvoice.registry import recognise
from tests.official import Official
from tests.unit.einvoice.france.invoices import good_french
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.verdicts import good_files

FACE = format_for("facturx-extended")
PLACE = Address(line1="Quai 1", city="Lyon", post_code="69001", country="FR")
RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"


def party(role: PartyRole) -> FurtherParty:
    return FurtherParty(
        role=role,
        name=f"Firm of the {role.value}",
        identifiers=(Identifier("4000001123452", "0088"),),
        vat_id="FR11123456782",
        address=PLACE,
    )


def extended_invoice() -> Semantic:
    """The full invoice with every term of EXTENDED that is read."""
    invoice = full_invoice()
    said = LineExtensions(
        part=LinePart("DETAIL", None),
        delivery=Delivery(name="Store", delivered_on=date(2026, 11, 3), address=PLACE),
        attributes=(CodedAttribute(name="Weight", measure=Decimal("2.5"), unit="KGM"),),
    )
    due = invoice.totals.due
    assert due is not None
    return replace(
        invoice,
        specification=FACE.write(invoice)
        and "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended",
        lines=(replace(invoice.lines[0], extensions=said), *invoice.lines[1:]),
        totals=replace(invoice.totals, due=due + Decimal("7.30")),
        extensions=Extensions(
            buyer_identifiers=(Identifier("DUNS1235684", "0060"),),
            third_party_payments=(
                ThirdPartyPayment(amount=Decimal("7.30"), description="Deposit on bottles"),
            ),
            parties=tuple(
                party(role)
                for role in (
                    *(PartyRole.SALES_AGENT, PartyRole.BUYER_AGENT, PartyRole.PAYER),
                    *(PartyRole.INVOICEE, PartyRole.INVOICER),
                )
            ),
        ),
    )


def test_every_term_beyond_the_standard_is_written_and_read_again() -> None:
    invoice = extended_invoice()
    assert fatal(FACE.check(invoice)) == []
    reading = FACE.read(FACE.write(invoice))
    assert fatal(reading.structure_faults) == []
    assert set(reading.semantic.extensions.parties) == set(invoice.extensions.parties)
    again = replace(reading.semantic, extensions=invoice.extensions)
    assert again == invoice


def test_the_official_rules_pass_what_is_beyond_the_standard(shared: Path) -> None:
    pytest.importorskip("saxonche")
    assert Official(shared).fatal(FACE.write(extended_invoice())) == []


def test_freight_is_a_charge_of_the_document() -> None:
    root = etree.fromstring(FACE.write(full_invoice()))
    terms = root.find(f".//{{{RAM}}}SpecifiedTradePaymentTerms")
    assert terms is not None
    freight = etree.fromstring(
        f'<r:SpecifiedLogisticsServiceCharge xmlns:r="{RAM}"><r:Description>Freight'
        "</r:Description><r:AppliedAmount>5.80</r:AppliedAmount><r:AppliedTradeTax><r:TypeCode>VAT"
        "</r:TypeCode><r:CategoryCode>S</r:CategoryCode><r:RateApplicablePercent>19"
        "</r:RateApplicablePercent></r:AppliedTradeTax></r:SpecifiedLogisticsServiceCharge>"
    )
    terms.addprevious(freight)
    charge = FACE.read(etree.tostring(root)).semantic.charges[-1]
    assert (charge.amount, charge.reason) == (Decimal("5.80"), "Freight")
    assert (charge.vat_category, charge.vat_rate) == ("S", Decimal(19))


def test_files_of_others_are_written_again_with_equal_totals(shared: Path) -> None:
    pytest.importorskip("saxonche")
    official, written = Official(shared), 0
    for sample in good_files(shared):
        document = sample.path.read_bytes()
        key = recognise(document).key or ""
        if sample.syntax != "cii" or not key.startswith("facturx-"):
            continue
        face = format_for(key)
        read = face.read(document).semantic
        again = face.write(read)
        assert official.fatal(again) == [], sample.name
        assert face.read(again).semantic == read, sample.name
        written += 1
    assert written


@pytest.mark.parametrize(
    ("key", "takes_several"),
    [
        *(("facturx-basicwl", True), ("facturx-basic", True), ("facturx-extended", True)),
        *(("cii-extended-ctc-fr", True), ("facturx-en16931", False), ("cii-en16931", False)),
    ],
)
def test_several_preceding_invoices_stand_where_the_schema_has_room(
    shared: Path, key: str, *, takes_several: bool
) -> None:
    pytest.importorskip("saxonche")
    face = format_for(key)
    invoice = good_french()
    several = replace(
        invoice, preceding=(*invoice.preceding, PrecedingInvoice("FA-9", date(2026, 9, 1)))
    )
    document = face.write(several)
    profile = None if "fr" in key else "facturx"
    assert (Official(shared).fatal(document, profile) == []) == takes_several
    assert ("XSD" in {each.code for each in face.check(several)}) != takes_several
    read = face.read(document)
    assert (fatal([*read.structure_faults, *face.check(read.semantic)]) == []) == takes_several
