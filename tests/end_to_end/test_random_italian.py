"""Random Italian invoices, created, issued and exported as people do: SdI's rules decide."""

import os
from pathlib import Path

import pytest

from storno_desktop.application import drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import fatal
from tests.official import Official
from tests.random_italian import case

CHUNKS = 4
CASES = 1000 if os.environ.get("STORNO_FULL") == "1" else 100
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = (1023, 1039, 1212, 1344)


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what is held against it."""
    one = case(seed)
    office = open_office(profile / str(seed))
    try:
        company = add_company(office, one.seller).company
        client, _, _ = add_client(office, company.id, one.buyer)
        made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
        issued = issuing.issue(office, made.document.id).document.issued
        assert issued is not None
        document = exports.export(office, made.document.id, "fatturapa").content
        reading = office.format_for("fatturapa").read(document)
    finally:
        office.store.close()
    found = official.fatal(document)
    found += [f"{fault.code} {fault.path}" for fault in fatal(reading.structure_faults)]
    stated = reading.semantic.totals
    sign = -1 if issued.totals.gross < 0 else 1
    if (stated.gross, stated.due) != (sign * issued.totals.gross, sign * issued.totals.due):
        is_split = any(group.category == "B" for group in reading.semantic.vat)
        if not is_split or stated.gross != sign * issued.totals.gross:
            found.append(f"{stated.gross} {stated.due} is not {issued.totals}")
    return found


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_sdi_would_take_every_random_invoice(chunk: int, profile: Path, shared: Path) -> None:
    official = Official(shared)
    failed = {}
    for seed in [*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())]:
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    assert failed == {}
