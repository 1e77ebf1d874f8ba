"""Random German invoices, created, issued and exported as people do: KoSIT's rules decide."""

import os
from pathlib import Path

import pytest

from storno_desktop.application import drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import fatal
from tests.official import Official
from tests.random_german import case

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
KEYS = ("xrechnung-ubl", "xrechnung-cii")
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = ()


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what is held against it, in both syntaxes."""
    one = case(seed)
    found: list[str] = []
    office = open_office(profile / str(seed))
    try:
        company = add_company(office, one.seller).company
        client, _, _ = add_client(office, company.id, one.buyer)
        made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
        issued = issuing.issue(office, made.document.id).document.issued
        assert issued is not None
        if "einvoiceIdentifiers" in one.buyer:
            assert issued.format_key == "xrechnung-ubl"
        for key in KEYS:
            document = exports.export(office, made.document.id, key).content
            face = office.format_for(key)
            reading = face.read(document)
            if face.write(reading.semantic) != document:
                found.append(f"{key} is not written as it was read")
            ours = [*reading.structure_faults, *face.check(reading.semantic)]
            found += [f"{key} {fault.code} {fault.path}" for fault in fatal(ours)]
            found += official.fatal(document)
    finally:
        office.store.close()
    return found


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_kosit_would_take_every_random_invoice(chunk: int, profile: Path, shared: Path) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    failed = {}
    for seed in [*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())]:
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    assert failed == {}
