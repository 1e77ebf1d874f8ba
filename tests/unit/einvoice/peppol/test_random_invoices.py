"""Random lawful invoices of five countries in Peppol's form: the official rules decide."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from storno_desktop.application import drafts
from storno_desktop.application.companies import add_company
from storno_desktop.application.documents import circumstances
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import fatal
from storno_desktop.einvoice import ubl
from tests.official import Official
from tests.random_peppol import case
from tests.random_wide import wide

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
#: What the network takes beside 380 and 381, between whatever countries.
TYPES = ("386", "875", "876", "877")


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Write one case for the network and give what is held against it."""
    one = wide(case(seed), seed, types=TYPES)
    if one.spoilt is not None:  # refused where it is typed
        return []
    office = open_office(profile / str(seed))
    try:
        company = add_company(office, one.seller).company
        client, _, _ = add_client(office, company.id, one.buyer)
        made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
        face = office.format_for("peppol-bis")
        with office.store.read() as unit:
            around = circumstances(office, unit, made.document)
        content = made.document.content
        invoice = meaning(content, totals_of(content, around.seller), replace(around, format=face))
    finally:
        office.store.close()
    found = [f"{fault.code} {fault.path}" for fault in fatal(face.check(invoice))]
    if found:
        return found
    document = face.write(invoice)
    reading = face.read(document)
    assert ubl.write(reading.semantic) == document
    found += [fault.code for fault in reading.structure_faults]
    return [*found, *official.fatal(document, "peppol")]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_official_rules_pass_every_random_invoice(
    chunk: int, profile: Path, shared: Path
) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    failed = {}
    for seed in range(chunk, CASES, CHUNKS):
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    assert failed == {}
