"""What XRechnung fills in by itself, and what it leaves as a file has it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.domain.extensions import Extensions, ThirdPartyPayment
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Contact, Identifier, Semantic, SemanticLine
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice.registry import format_for, recognise
from storno_desktop.einvoice.rules.xrechnung_kind import CIUS, EXTENSION
from storno_desktop.einvoice.xrechnung.adapted import PROCESS, adapted, named
from tests.unit.einvoice.cii.rooms import in_cii
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.rules.mutants import good

KEYS = ("xrechnung-ubl", "xrechnung-cii")


def transferred(invoice: Semantic) -> Semantic:
    payment = replace(invoice.payments[0], means_code="58", card=None, debit=None)
    return replace(invoice, payments=(payment,))


def codes(key: str, invoice: Semantic) -> set[str]:
    return {fault.code for fault in fatal(format_for(key).check(invoice))}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("type_code", ["326", "380", "381", "384", "389", "875", "876", "877"])
def test_every_german_type_is_written_and_read(key: str, type_code: str) -> None:
    invoice = transferred(replace(full_invoice(), type_code=type_code, specification=CIUS))
    face = format_for(key)
    assert codes(key, invoice) == set()
    document = face.write(invoice)
    found = recognise(document)
    assert (found.key, found.specification) == (key, CIUS)
    reading = face.read(document)
    assert reading.semantic == invoice
    assert fatal(reading.structure_faults) == []


@pytest.mark.parametrize("key", KEYS)
def test_what_is_known_is_not_asked_for(key: str) -> None:
    invoice = transferred(good("O", "380", "urn:other"))
    bare = replace(
        invoice,
        process=None,
        payment_terms="#SKONTO#TAGE=14#PROZENT=2.00#",
        seller=replace(invoice.seller, electronic_address=None),
        buyer=replace(
            invoice.buyer, electronic_address=None, contact=Contact(email="ap@example.com")
        ),
    )
    assert codes(key, bare) == set()
    read = format_for(key).read(format_for(key).write(bare)).semantic
    assert (read.specification, read.process) == (CIUS, PROCESS)
    assert read.buyer.electronic_address == Identifier("ap@example.com", "EM")
    assert read.seller.electronic_address == Identifier("stefan@example.com", "EM")
    assert read.vat[0].rate == Decimal(0)
    assert read.payment_terms == "#SKONTO#TAGE=14#PROZENT=2.00#\n"


@pytest.mark.parametrize("key", KEYS)
def test_a_file_that_names_xrechnung_is_judged_as_it_is(key: str) -> None:
    invoice = transferred(replace(good("O", "380", CIUS), process=None))
    assert {"BR-DE-14", "PEPPOL-EN16931-R001"} <= codes(key, invoice)
    older = replace(invoice, specification=f"{CIUS[:-3]}2.3")
    assert named(older) is older
    assert adapted(older).specification == CIUS


def test_the_extension_is_named_where_it_is_needed() -> None:
    invoice = replace(transferred(full_invoice()), tax_currency=None)
    sub = SemanticLine("1.1", quantity=Decimal(1), unit="H87", net=Decimal("97.00"))
    line = replace(invoice.lines[0], sub_lines=(sub,))
    payment = ThirdPartyPayment("Abfall", Decimal("5.00"), "Stadt")
    more = Extensions(third_party_payments=(payment,))
    for changed in (replace(invoice, lines=(line,)), replace(invoice, extensions=more)):
        read = ubl.read(format_for("xrechnung-ubl").write(changed)).semantic
        assert read.specification == EXTENSION
        assert read.extensions == changed.extensions
        assert read.lines == changed.lines
    assert adapted(invoice).specification == CIUS
    plain = ubl.read(format_for("ubl-en16931").write(replace(invoice, lines=(line,)))).semantic
    assert plain.lines == invoice.lines


@pytest.mark.parametrize("key", KEYS)
def test_an_empty_group_is_told_at_its_field(key: str) -> None:
    invoice = transferred(replace(full_invoice(), specification=CIUS))
    seller = replace(invoice.seller, contact=Contact())
    faults = format_for(key).check(replace(invoice, seller=seller))
    empty = {fault.path for fault in faults if fault.code == "PEPPOL-EN16931-R008"}
    assert empty == {"company.contact"}


def unstated(path: str, value: Any) -> list[str]:
    """Every field of an invoice that says nothing."""
    if is_dataclass(value) and not isinstance(value, type):
        found = []
        for each in fields(value):
            if each.name == "extensions":  # beyond the standard
                continue
            below = getattr(value, each.name)
            if below is None or below == ():
                found.append(f"{path}.{each.name}")
            else:
                found += unstated(f"{path}.{each.name}", below)
        return found
    if isinstance(value, tuple) and value and is_dataclass(value[0]):
        return unstated(f"{path}[0]", value[0])
    return []


def test_ubl_to_cii_and_back_loses_no_term() -> None:
    invoice = full_invoice()
    # BT-7 excludes BT-8; the others are no terms of the standard.
    allowed = {"tax_point_date", "sub_lines", "type_code", "read_as_credit_note"}
    silent = {
        path.rpartition(".")[2]
        for path in unstated("", replace(invoice, notes=(), documents=()))
        if path.rpartition(".")[2] not in {"scheme", "scheme_version", "notes", "documents"}
    }
    silent -= {"vat_category", "vat_rate", "reason", "reason_code", "base", "percent"}
    assert silent <= allowed | {"third_party_payments"}
    for stated in (invoice, replace(invoice, tax_point_code=None, tax_point_date=invoice.due_on)):
        through = ubl.read(ubl.write(stated)).semantic
        there = cii.read(cii.write(through)).semantic
        back = ubl.read(ubl.write(there)).semantic
        assert back == there == in_cii(stated) == stated
