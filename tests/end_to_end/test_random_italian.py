"""Random Italian invoices, created, issued and exported as people do: SdI's rules decide."""

import json
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application import corrections, drafts, exports, issuing
from storno_desktop.application.bodies.invoices import content_body, read_invoice
from storno_desktop.application.companies import add_company
from storno_desktop.application.errors import Faulty
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian.file_names import parse
from storno_desktop.domain.national.italy import SELF_ISSUED
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.totals import Totals
from tests.official import Official
from tests.random_invoices import Case
from tests.random_italian import case

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = (1023, 1039, 1212, 1344)


def verdicts(seed: int, profile: Path, official: Official, *, is_early: bool = False) -> list[str]:
    """Take one case through the deeds and give what is held against it."""
    try:
        return judged(case(seed, is_early=is_early), seed, profile, official)
    except Faulty as refused:
        return [f"refused: {refused}"]


def judged(one: Case, seed: int, profile: Path, official: Official) -> list[str]:
    """Create, issue, export, take back: what is held against any step."""
    office = open_office(profile / str(seed))
    try:
        company = add_company(office, one.seller).company
        client, _, _ = add_client(office, company.id, one.buyer)
        made = drafts.create(office, company.id, {**one.invoice, "clientId": client.id})
        issued = issuing.issue(office, made.document.id).document.issued
        assert issued is not None
        document = exports.export(office, made.document.id, "fatturapa").content
        reading = office.format_for("fatturapa").read(document)
        found = official.fatal(document)
        found += [f"{fault.code} {fault.path}" for fault in fatal(reading.structure_faults)]
        found += differences(made.document.content, reading.semantic, issued.totals)
        if seed % 3 == 0:
            found += taken_back(office, made.document.id, official)
    finally:
        office.store.close()
    return found


def differences(content: Content, said: Semantic, totals: Totals) -> list[str]:
    """Where the file says other sums than the page, and where the body loses a key."""
    found = []
    kind = content.fatturapa.tipo_documento if content.fatturapa else None
    is_ours = kind not in SELF_ISSUED
    sign = -1 if totals.gross < 0 and is_ours else 1
    stated = said.totals
    # more may be due than the total where lines of both signs meet: the terms have no word for it
    is_odd = abs(totals.due) > abs(totals.gross)
    is_due = stated.due == sign * totals.due or not is_ours or is_odd
    if stated.gross != sign * totals.gross or not is_due:
        found.append(f"{stated.gross} {stated.due} is not {totals}")
    taxed = [one for one in totals.groups if one.rate]
    on_page = {one.rate: (sign * one.base, sign * one.vat) for one in taxed}
    in_file = {one.rate: (one.base, one.vat) for one in said.vat if one.rate}
    if on_page != in_file:
        found.append(f"{in_file} is not {on_page}")
    faults: list[Fault] = []
    again = read_invoice(content_body(content), faults).on(content)
    again = replace(again, receiver=content.receiver)
    if faults or again != content:
        found.append(f"the body is not the content: {faults}")
    return found


def taken_back(office: Office, id_: str, official: Official) -> list[str]:
    """The storno of the whole passes too, and leaves nothing of the original."""
    back = corrections.storno(office, id_, kind=DocumentKind.CREDIT_NOTE)
    done = issuing.issue(office, back.document.id).document
    file = exports.export(office, done.id, "fatturapa")
    document = file.content
    there, here = exports.export(office, id_, "json"), exports.export(office, done.id, "json")
    first, second = json.loads(there.content), json.loads(here.content)
    keys = ("subtotal", "vatTotal", "total", "payable")
    left = {key: Decimal(first[key]) + Decimal(second[key]) for key in keys}
    found = [f"storno {one}" for one in official.fatal(document)]
    names = {file.name, exports.export(office, id_, "fatturapa").name}
    if len(names) != 2 or not all(name and parse(name) for name in names):
        found.append(f"SdI would not take files of the names {names}")
    return found if not any(left.values()) else [*found, f"storno leaves {left}"]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_sdi_would_take_every_random_invoice(chunk: int, profile: Path, shared: Path) -> None:
    official = Official(shared)
    failed = {}
    for seed in range(chunk, CASES, CHUNKS):
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    for seed in FOUND if chunk == 0 else ():
        if found := verdicts(seed, profile / "early", official, is_early=True):
            failed[-seed] = found
    assert failed == {}
