"""Random lawful invoices in every profile: the official rules on XML and PDF decide.

Romanian, German and French firms write them, as what an invoice says differs with its country.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application import corrections, drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import format_for, open_office
from storno_desktop.domain.faults import fatal
from tests import random_french, random_german, random_invoices
from tests.official import Official

CHUNKS = 4
FULL = os.environ.get("STORNO_FULL") == "1"
#: How many invoices of firms of each country: 2,000 and more a profile in the full run.
CASES = {"RO": 700, "DE": 2000, "FR": 700} if FULL else {"RO": 60, "DE": 20, "FR": 20}
#: Of what only Germany asks for its firms alone have to write as many; of the rest, so many.
SHARED = 700
#: Ordinarily few lines: what differs between the profiles is in the head of an invoice.
MOST_LINES = 500 if FULL else 40
FEW_LINES = 500 if FULL else 6
#: One in so many is printed as well: a page costs more than all the rest.
PRINTED = 20
KEYS = (
    *("facturx-minimum", "facturx-basicwl", "facturx-basic"),
    *("facturx-en16931", "facturx-extended", "zugferd-xrechnung"),
)
#: What only Germany asks for stands in no invoice of others.
OF_GERMANY = "zugferd-xrechnung"
MAKERS = {"RO": random_invoices.case, "DE": random_german.case, "FR": random_french.case}


def issued(office: Office, one: Any) -> list[str]:
    """Take one case through the deeds; what is taken back of it follows."""
    company = add_company(office, one.seller).company
    client, _, _ = add_client(office, company.id, one.buyer)
    made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
    issuing.issue(office, made.document.id)
    if getattr(one, "correction", None) is None:
        return [made.document.id]
    storno = corrections.storno(office, made.document.id, None).document
    issuing.issue(office, storno.id)
    return [made.document.id, storno.id]


def wrong(office: Office, id_: str, key: str, official: Official, *, is_printed: bool) -> list[str]:
    """What is wrong with a document in a profile: to the official rules, or to ours."""
    xml = exports.invoice_xml(office, id_, key)[1]
    document = exports.export(office, id_, key).content if is_printed else xml
    face = format_for(key)
    reading = face.read(document)
    found = [*reading.structure_faults, *face.check(reading.semantic)]
    told = [f"{key}: {fault.code} {fault.path}" for fault in fatal(found)]
    if face.write(reading.semantic) != xml:
        told.append(f"{key} is not written as it was read")
    profile = None if key == OF_GERMANY else "facturx"
    return told + [f"{key}: {fault}" for fault in official.fatal(document, profile)]


def verdicts(country: str, seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what is held against it."""
    office = open_office(profile / f"{country}{seed}")
    found = []
    try:
        one = MAKERS[country](seed, most_lines=MOST_LINES if seed % 10 == 0 else FEW_LINES)
        for id_ in issued(office, one):
            for place, key in enumerate(KEYS):
                if (country == "DE") if key == OF_GERMANY else (seed < SHARED):
                    is_printed = (seed + place) % PRINTED == 0
                    found += wrong(office, id_, key, official, is_printed=is_printed)
    finally:
        office.store.close()
    return found


@pytest.mark.timeout(6000)
@pytest.mark.parametrize("country", CASES)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_official_rules_pass_every_random_invoice(
    country: str, chunk: int, profile: Path, shared: Path
) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    failed = {}
    for seed in range(chunk, CASES[country], CHUNKS):
        if found := verdicts(country, seed, profile, official):
            failed[seed] = found
    assert failed == {}
