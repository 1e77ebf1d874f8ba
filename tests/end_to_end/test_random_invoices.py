"""Random lawful invoices, created, issued and exported as people do: the official rules decide."""

import os
from pathlib import Path

import pytest

from storno_desktop.application import drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from tests.official import Official
from tests.random_invoices import case

CHUNKS = 4
CASES = 1000 if os.environ.get("STORNO_FULL") == "1" else 100
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = ()


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what the official rules hold against it."""
    one = case(seed)
    office = open_office(profile / str(seed))
    try:
        company = add_company(office, one.seller).company
        client, _, _ = add_client(office, company.id, one.buyer)
        made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
        issuing.issue(office, made.document.id)
        key = "cius-ro"
        return official.fatal(exports.export(office, made.document.id, key).content)
    finally:
        office.store.close()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_official_rules_pass_every_random_invoice(
    chunk: int, profile: Path, shared: Path
) -> None:
    official = Official(shared)
    failed = {}
    for seed in [*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())]:
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    assert failed == {}
