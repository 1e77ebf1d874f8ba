"""French invoices from the first body to files that the official checker passes with BR-FR."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application import corrections, drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.errors import Faulty
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import fatal
from tests.end_to_end.command_line import CommandLine
from tests.official import Official
from tests.random_french import BUYERS, VAT_SELLER, Case, case

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
KEYS = ("cii-en16931", "ubl-en16931")
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = (983,)


@pytest.mark.parametrize("key", KEYS)
def test_the_french_example_becomes_an_invoice_of_flow_2(
    sd: CommandLine, shared: Path, tmp_path: Path, key: str
) -> None:
    examples, target = shared / "cli-examples", tmp_path / "fr.xml"
    sd.ok("company", "add", examples / "company-fr.json")
    sd.ok("client", "add", examples / "client-fr.json")
    draft = sd.ok("invoice", "create", examples / "invoice-fr-facturx.json")
    assert [fault for fault in draft["faults"] if fault["severity"] == "fatal"] == []
    issued = sd.ok("invoice", "issue", draft["id"])
    assert (issued["subtotal"], issued["vatTotal"], issued["total"]) == (
        "13165.63",
        "2566.56",
        "15732.19",
    )
    sd.ok("export", draft["id"], "--format", key, "--out", target)
    assert Official(shared).fatal(target.read_bytes(), french=True) == []
    (verdict,) = sd.ok("check", "--fr", target)
    assert (verdict["verdict"], verdict["profile"]) == ("pass", key)
    assert sd.ok("read", target)["process"] == "M1"


@contextmanager
def opened(profile: Path) -> Iterator[Office]:
    office = open_office(profile)
    try:
        yield office
    finally:
        office.store.close()


def issued(office: Office, one: Case) -> list[str]:
    """Take one case through the deeds; its correction follows it."""
    company = add_company(office, one.seller).company
    client, _, _ = add_client(office, company.id, one.buyer)
    made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id}).document
    issuing.issue(office, made.id)
    if one.correction is None:
        return [made.id]
    first = (made.content.lines[0].quantity / 2).quantize(Decimal("0.0001"))
    quantities = {0: first} if one.correction == "part" else None
    storno = corrections.storno(office, made.id, quantities).document
    issuing.issue(office, storno.id)
    return [made.id, storno.id]


def wrong(office: Office, id_: str, official: Official) -> list[str]:
    """What is wrong with an issued document: to the checker, or when it is read again."""
    found = []
    with office.store.read() as unit:
        stored = unit.documents.get(id_)
    assert stored is not None
    assert stored.issued is not None
    for key in KEYS:
        document = exports.export(office, id_, key).content
        found += [f"{key} {each}" for each in official.fatal(document, french=True)]
        format_ = office.format_for(f"{key}+fr")
        reading = format_.read(document)
        said, totals = reading.semantic.totals, stored.issued.totals
        sign = -1 if stored.type_code == "381" else 1
        for name in ("net", "vat", "gross", "due"):
            if sign * getattr(totals, name) != getattr(said, name):
                found.append(f"{name}: {getattr(totals, name)} is read as {getattr(said, name)}")
        faults = [*reading.structure_faults, *format_.check(reading.semantic)]
        found += [f"{key} again {fault}" for fault in fatal(faults)]
    return found


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_official_checker_passes_every_random_invoice_and_its_correction(
    chunk: int, profile: Path, shared: Path
) -> None:
    official = Official(shared)
    failed = {}
    for seed in {*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())}:
        with opened(profile / str(seed)) as office:
            for id_ in issued(office, case(seed)):
                if found := wrong(office, id_, official):
                    failed[seed] = found
    assert failed == {}


def drafted(profile: Path, **invoice: object) -> set[str]:
    """The codes of the fatal faults that stop an invoice for a French firm."""
    line = {"description": "Conseil", "quantity": "1", "unitPrice": "100", "vatRate": "20.00"}
    body = {"issueDate": "2026-11-16", "lines": [{**line, "vatCategoryCode": "S"}], **invoice}
    with opened(profile) as office:
        company = add_company(office, VAT_SELLER).company
        client, _, _ = add_client(office, company.id, BUYERS[1])
        made = drafts.create(office, company.id, {**body, "clientId": client.id}).document
        try:
            issuing.issue(office, made.id)
        except Faulty as refusal:
            return {fault.code for fault in refusal.faults}
    return set()


def test_a_draft_that_breaks_a_french_rule_is_not_issued(profile: Path) -> None:
    assert drafted(profile / "1", businessProcessType="A1") == {"BR-FR-08_BT-23"}
    assert drafted(profile / "2", invoiceTypeCode="384") == {"BR-FR-CO-04_BT-4"}
    line = {"description": "Pain", "quantity": "1.00001", "unitPrice": "1", "vatRate": "5.50"}
    assert drafted(profile / "3", lines=[line]) == {"BR-FR-DEC-02_BT-129"}
    assert drafted(profile / "4", lines=[{**line, "quantity": "1", "vatRate": "19.00"}]) == {
        *("BR-FR-16_BT-119", "BR-FR-16_BT-152")
    }
    assert drafted(profile / "5", notes="#BAR#B2X") == {"BR-FR-20_BT-21"}
