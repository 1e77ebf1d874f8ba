"""Profiles with very many invoices, made once and kept in the temporary folder."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client
from storno_desktop.storage import bulk, tables
from storno_desktop.storage.bulk import BulkRow, insert_documents
from storno_desktop.storage.files import database_of

_WORDS = (
    "consultanță reparație montaj transport vopsea cărămidă șurub țeavă lemn scaun masă dulap"
    " fereastră ușă parchet gresie faianță zugrăvit instalație priză cablu lampă oglindă covor"
)
WORDS = _WORDS.split()
_NAMES = "Dulgheria Țesătoria Brutăria Librăria Florăria Ceasornicăria Croitoria Fierăria"
NAMES = _NAMES.split()
DAYS = 3_900
TOWNS = (("Cluj-Napoca", "CJ"), ("Iași", "IS"), ("Brașov", "BV"), ("Sibiu", "SB"))


def profile_of(documents: int) -> Path:
    """A profile with that many invoices; an old one is taken when nothing about it changed."""
    made_by = (
        b"".join(Path(str(module.__file__)).read_bytes() for module in (bulk, tables))
        + Path(__file__).read_bytes()
    )
    today = date.today()  # noqa: DTZ011 - the list opens on the month of this computer
    stamp = hashlib.sha256(made_by + f"{today:%Y-%m}".encode()).hexdigest()[:12]
    profile = Path(tempfile.gettempdir()) / f"storno-books-{documents}-{stamp}"
    if (profile / "ready").exists():
        return profile
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True)
    print(f"filling a profile with {documents:,} invoices, once …", flush=True)
    office = open_office(profile)
    company = add_company(
        office,
        {"name": "Țesătoria SRL", "cif": "18547290", "country": "RO", "vatPayer": True},
    ).company
    clients = []
    for n in range(200):
        town, county = TOWNS[n % len(TOWNS)]
        body = {"name": f"{NAMES[n % len(NAMES)]} {n} SRL", "city": town, "county": county}
        clients.append(add_client(office, company.id, {**body, "address": f"Str. {n}"})[0])
    with office.store.read() as unit:
        series = next(s for s in unit.series.all(company.id) if s.kind is DocumentKind.INVOICE)
    xml = office.store.vault.put(b"<Invoice/>")
    office.store.close()
    insert_documents(database_of(profile), company, series, _rows(clients, documents, today), xml)
    (profile / "ready").touch()
    return profile


def _rows(clients: list[Client], documents: int, last: date) -> Iterator[BulkRow]:
    rnd = Random(7)
    first = last - timedelta(days=DAYS)
    for n in range(documents):
        issued = first + timedelta(days=(n + 1) * DAYS // documents)
        yield BulkRow(
            client=clients[rnd.randrange(len(clients))],
            issue_date=issued,
            due_date=issued + timedelta(days=30),
            description=f"{rnd.choice(WORDS)} {rnd.choice(WORDS)} {n % 997}",
            net=Decimal(rnd.randrange(1_000, 900_000)) / 100,
            paid=n % 5 != 0,
        )
