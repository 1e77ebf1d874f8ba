"""A period that ends before it starts is told once, at its own place (BR-29, BR-30)."""

from dataclasses import replace
from datetime import date

import pytest

from storno_desktop.domain.semantic import Period
from storno_desktop.einvoice import cii
from tests.unit.einvoice.invoices import full_invoice

BACKWARDS = Period(date(2026, 11, 20), date(2026, 11, 1))


@pytest.mark.parametrize("rule", ["BR-29", "BR-30"])
def test_a_period_that_ends_early_is_told_once(rule: str) -> None:
    invoice = replace(full_invoice(), specification="urn:cen.eu:en16931:2017")
    line = invoice.lines[0]
    broken = (
        replace(invoice, period=BACKWARDS)
        if rule == "BR-29"
        else replace(invoice, lines=(replace(line, period=BACKWARDS), *invoice.lines[1:]))
    )
    told = [fault.code for fault in cii.read(cii.write(broken)).structure_faults]
    assert told.count(rule) == 1
