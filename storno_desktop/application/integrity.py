"""What `verify` does: is everything still what was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from storno_desktop.application.errors import Damaged
from storno_desktop.application.office import Office
from storno_desktop.application.ports import Check, UnitOfWork
from storno_desktop.domain.chain import Link, first_broken
from storno_desktop.domain.party import Company


def verify(office: Office) -> list[Check]:
    """Recompute every company's hash chain, every vault file, and the store's own order.

    The first broken link of each company is named.
    """
    findings: list[Check] = []
    with office.store.read() as unit:
        for company in unit.companies.all():
            findings.append(_chain(unit, company))
            findings += _documents(office, unit, company)
    return findings + office.store.check()


def _chain(unit: UnitOfWork, company: Company) -> Check:
    name = f"chain {company.name}"
    links = list(unit.chain.links(company.id))
    broken = first_broken(links, unit.chain.head(company.id))
    if broken is None:
        return Check(name, ok=True, detail=str(len(links)))
    return Check(name, ok=False, detail=f"{broken}: {_event_of(links, broken)}")


def _event_of(links: Iterable[Link], sequence: int) -> str:
    for one in links:
        if one.sequence == sequence:
            return one.payload[:200]
    return "missing"


def _documents(office: Office, unit: UnitOfWork, company: Company) -> list[Check]:
    """Every issued document must still be the one its event vouches for."""
    findings = []
    latest, arrived = {}, 0
    for one in unit.chain.links(company.id):
        event = json.loads(one.payload)
        if event.get("event") in {"issued", "corrected"}:
            latest[event["document"]] = event
        elif event.get("event") == "received":
            arrived += 1
            findings += _received(office, unit, event)
    for event in latest.values():
        document = unit.documents.get(str(event["document"]))
        name = f"document {event['number']}"
        if document is None or document.issued is None:
            findings.append(Check(name, ok=False, detail="missing"))
            continue
        if (document.issued.number, document.issued.xml_sha256) != (event["number"], event["xml"]):
            findings.append(Check(name, ok=False, detail="differs from its event"))
            continue
        try:
            content = office.store.vault.get(document.issued.xml_sha256)
        except Damaged as damage:
            findings.append(Check(name, ok=False, detail=str(damage)))
            continue
        if hashlib.sha256(content).hexdigest() != event["xml"]:
            findings.append(Check(name, ok=False, detail="its XML was changed"))
    if not findings:
        findings.append(
            Check(f"documents {company.name}", ok=True, detail=str(len(latest) + arrived))
        )
    return findings


def _received(office: Office, unit: UnitOfWork, event: Mapping[str, object]) -> list[Check]:
    """A received document must still be the one that came, with its bytes."""
    name = f"received {event['number']}"
    document = unit.received.get(str(event["received"]))
    if document is None:
        return [Check(name, ok=False, detail="missing")]
    stored = (document.number, document.original_sha256, document.xml_sha256, str(document.gross))
    if stored != (event["number"], event["file"], event["xml"], event["total"]):
        return [Check(name, ok=False, detail="differs from its event")]
    try:
        for sha256 in {document.original_sha256, document.xml_sha256}:
            office.store.vault.get(sha256)
    except Damaged as damage:
        return [Check(name, ok=False, detail=str(damage))]
    return []
