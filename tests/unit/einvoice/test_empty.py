"""Elements without a text, taxes that are not VAT, and numbers below nought by their sign alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.invoices import full_invoice

UBL, CII = format_for("ubl-en16931"), format_for("cii-en16931")


def codes(key: str, document: bytes) -> set[str]:
    face = format_for(key)
    reading = face.read(document)
    return {each.code for each in fatal([*reading.structure_faults, *face.check(reading.semantic)])}


def changed(document: bytes, old: bytes, new: bytes) -> bytes:
    assert old in document
    return document.replace(old, new, 1)


def good(key: str) -> bytes:
    return format_for(key).write(full_invoice())


def test_an_empty_reason_is_there_and_an_empty_street_is_not() -> None:
    invoice = full_invoice()
    reason = (invoice.allowances[0].reason or "").encode()
    document = changed(UBL.write(invoice), b">" + reason + b"<", b"><")
    read = ubl.read(document).semantic
    assert read.allowances[0].reason == " "
    assert not codes("ubl-en16931", document) & {"BR-33", "BR-CO-21"}
    assert b"<cbc:AllowanceChargeReason> <" in ubl.write(read)
    street = (invoice.seller.address.line1 or "").encode() if invoice.seller.address else b""
    without = changed(UBL.write(invoice), b">" + street + b"<", b"><")
    address = ubl.read(without).semantic.seller.address
    assert address is not None
    assert address.line1 is None


def test_an_empty_code_is_none_of_its_list() -> None:
    for key, element in (("ubl-en16931", b"DocumentCurrencyCode"), ("cii-en16931", b"CountryID")):
        document = good(key)
        start = document.index(b":" + element + b">") + len(element) + 2
        end = document.index(b"<", start)
        empty = document[:start] + document[end:]
        wanted = (
            {"BR-05", "BR-CL-04", "BR-CO-15"} if key == "ubl-en16931" else {"BR-09", "BR-CL-14"}
        )
        assert wanted <= codes(key, empty), key


def test_the_category_of_another_tax_is_none() -> None:
    document = good("ubl-en16931")
    line = document.index(b"<cac:ClassifiedTaxCategory>")
    scheme = document.index(b"<cbc:ID>VAT</cbc:ID>", line)
    other = document[:scheme] + b"<cbc:ID>GST</cbc:ID>" + document[scheme + 20 :]
    assert codes("ubl-en16931", other) == {"BR-CO-04"}
    without = changed(good("cii-en16931"), b"<ram:TypeCode>VAT</ram:TypeCode>", b"")
    assert "BR-CO-04" in codes("cii-en16931", without)


@pytest.mark.parametrize("key", ["ubl-en16931", "cii-en16931"])
def test_a_file_without_a_specification_is_told(key: str) -> None:
    bare = replace(full_invoice(), specification=None)
    document = ubl.write(bare) if key == "ubl-en16931" else cii.write(bare)
    assert "BR-01" in codes(key, document)


def test_payment_terms_keep_their_last_line_break() -> None:
    terms = "#SKONTO#TAGE=14#PROZENT=2.00#\n"
    invoice = replace(full_invoice(), payment_terms=terms)
    for face in (UBL, CII):
        assert face.read(face.write(invoice)).semantic.payment_terms == terms


def _priced(invoice: Semantic, price: str) -> Semantic:
    first, *others = invoice.lines
    line = replace(first, price=replace(first.price, net=Decimal(price)))
    return replace(invoice, lines=(line, *others))


def test_minus_nought_is_below_nought() -> None:
    for key in ("ubl-en16931", "cii-en16931"):
        found = {each.code for each in format_for(key).check(_priced(full_invoice(), "-0.00"))}
        assert "BR-27" in found, key


def test_what_rules_cannot_be_evaluated_on_is_refused() -> None:
    document = good("cii-en16931")
    start = document.index(b"<ram:CalculatedAmount>")
    end = document.index(b"</ram:CalculatedAmount>") + len(b"</ram:CalculatedAmount>")
    twice = document[:end] + document[start:end] + document[end:]
    assert "XSD" in codes("cii-en16931", twice)
