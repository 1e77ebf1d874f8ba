"""Random lawful invoices in every profile: the official rules on XML and PDF decide."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storno_desktop.application import drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import format_for, open_office
from tests.official import Official
from tests.random_invoices import Case, case

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
#: Ordinarily few lines: what differs between the profiles is in the head of an invoice.
MOST_LINES = 500 if CASES == 2000 else 40
#: One in so many is printed as well: a page costs more than all the rest.
PRINTED = 20
KEYS = (
    *("facturx-minimum", "facturx-basicwl", "facturx-basic"),
    *("facturx-en16931", "facturx-extended", "zugferd-xrechnung"),
)


def issued(office: Office, one: Case) -> str:
    company = add_company(office, one.seller).company
    client, _, _ = add_client(office, company.id, one.buyer)
    made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
    issuing.issue(office, made.document.id)
    return made.document.id


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what the official rules hold against it."""
    office = open_office(profile / str(seed))
    found = []
    try:
        id_ = issued(office, case(seed, most_lines=MOST_LINES if seed % 10 == 0 else 6))
        for place, key in enumerate(KEYS):
            if key == "zugferd-xrechnung":
                continue  # what only Germany asks for stands in no Romanian invoice
            if (seed + place) % PRINTED == 0:
                document = exports.export(office, id_, key).content
            else:
                document = exports.invoice_xml(office, id_, key)[1]
            reading = format_for(key).read(document)
            assert (
                format_for(key).write(reading.semantic) == exports.invoice_xml(office, id_, key)[1]
            )
            found += [f"{key}: {fault.code}" for fault in reading.structure_faults]
            found += [f"{key}: {fault}" for fault in official.fatal(document, "facturx")]
    finally:
        office.store.close()
    return found


@pytest.mark.timeout(6000)
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
