"""Random cases taken through the deeds as people do, and what of the files is held against them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application import corrections, drafts, exports, issuing
from storno_desktop.application.companies import add_company
from storno_desktop.application.errors import BadInput
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.numbering import DocumentKind
from tests.official import Official
from tests.random_wide import Wide

#: What is said of a text with a character that no XML can carry.
REFUSED = "CONTROL-CHARACTER"


@contextmanager
def opened(folder: Path) -> Iterator[Office]:
    office = open_office(folder)
    try:
        yield office
    finally:
        office.store.close()


def issued(office: Office, one: Wide) -> list[str]:
    """Take a case through the deeds: the ids of the invoice and of what takes it back.

    One with a character that cannot be written is refused at its field, and there is no document.
    """
    company = add_company(office, one.seller).company
    client, _, _ = add_client(office, company.id, one.buyer)
    body = {**one.invoice, "clientId": client.id}
    if one.spoilt is not None:
        with pytest.raises(BadInput) as refusal:
            drafts.create(office, company.id, body)
        assert [(each.code, each.path) for each in refusal.value.faults] == [(REFUSED, one.spoilt)]
        return []
    made = drafts.create(office, company.id, body).document
    issuing.issue(office, made.id)
    if one.correction is None:
        return [made.id]
    half = (made.content.lines[0].quantity / 2).quantize(Decimal("0.0001"))
    quantities = {0: half} if one.correction == "part" and half else None
    kind = DocumentKind.CREDIT_NOTE if one.correction == "credit_note" else None
    taken_back = corrections.storno(office, made.id, quantities, kind).document
    issuing.issue(office, taken_back.id)
    return [made.id, taken_back.id]


def wrong(office: Office, id_: str, key: str, official: Official) -> list[str]:
    """What is wrong with a document in a format: to the official rules, to ours, or read again."""
    with office.store.read() as unit:
        stored = unit.documents.get(id_)
    assert stored is not None
    assert stored.issued is not None
    document = exports.export(office, id_, key).content
    face = office.format_for(key)
    reading = face.read(document)
    found = [f"{key} {each}" for each in official.fatal(document)]
    if face.write(reading.semantic) != document:
        found.append(f"{key} is not written as it was read")
    ours = [*reading.structure_faults, *face.check(reading.semantic)]
    found += [f"{key} {fault.code} {fault.path}" for fault in fatal(ours)]
    sign = -1 if reading.semantic.type_code == "381" else 1
    for name in ("net", "vat", "gross", "due"):
        kept, said = getattr(stored.issued.totals, name), getattr(reading.semantic.totals, name)
        if sign * kept != said:
            found.append(f"{key} {name}: {kept} is read as {said}")
    return found
