"""Sample data: believable books of a small Romanian workshop, made by the deeds of every day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from storno_desktop.application import (
    companies,
    corrections,
    drafts,
    issuing,
    master_data,
    parties,
    payments,
)
from storno_desktop.application.office import Office
from storno_desktop.application.reference import RateKind, vat_rates
from storno_desktop.domain import iban
from storno_desktop.domain.party import Company
from storno_desktop.domain.product import Product
from storno_desktop.domain.taxid import Kind, is_valid

#: The same books every time, apart from the dates.
_SEED = 20260801
_DAYS_BACK = 240

_BUSINESSES = (
    ("Brutăria Spicul de Aur SRL", "Str. Morii nr. 4", "Sibiu", "SB", "550001"),
    ("Cabinet Stomatologic Dr. Ilinca Rusu", "Bd. Eroilor nr. 21", "Cluj-Napoca", "CJ", "400129"),
    ("Pensiunea Valea Verde SRL", "Str. Principală nr. 88", "Bran", "BV", "507025"),
    ("Librăria Cartea Deschisă SRL", "Str. Lăpușneanu nr. 9", "Iași", "IS", "700057"),
    ("Transport Dunărea SA", "Șos. Portului nr. 2", "Galați", "GL", "800025"),
    ("Cafeneaua Colțul Nostru SRL", "Calea Victoriei nr. 101", "SECTOR1", "B", "010071"),
    ("Grădinița Albinuțele SRL", "Str. Zorilor nr. 15", "Timișoara", "TM", "300001"),
    ("Construct Nord-Est SRL", "Str. Fabricii nr. 30", "Suceava", "SV", "720001"),
    ("Farmacia Sfânta Maria SRL", "Str. Republicii nr. 12", "Ploiești", "PH", "100003"),
    ("Agenția Imobiliară Acasă SRL", "Bd. Unirii nr. 45", "SECTOR3", "B", "030823"),
)
_PEOPLE = (
    ("Elena Munteanu", "Str. Salcâmilor nr. 7", "Brașov", "BV", "500123"),
    ("Mihai Dobre", "Aleea Parcului nr. 3, ap. 14", "Craiova", "DJ", "200200"),
    ("Ana-Maria Stoica", "Str. Teiului nr. 22", "Oradea", "BH", "410001"),
)
_GOODS = (
    ("Masă din stejar masiv 180 x 90 cm", "MS-180", "buc", "2450.00"),
    ("Scaun tapițat, stofă gri", "SC-04", "buc", "389.00"),
    ("Raft de perete, fag", "RF-12", "buc", "175.50"),
    ("Comodă cu patru sertare", "CM-4S", "buc", "1290.00"),
    ("Blat de bucătărie, la metru", "BL-M", "m", "415.00"),
    ("Lac pe bază de apă, mat", "LC-01", "l", "62.40"),
)
_SERVICES = (
    ("Montaj la domiciliu", "MO-H", "ora", "120.00"),
    ("Proiectare mobilier la comandă", "PR-H", "ora", "180.00"),
    ("Transport în localitate", "TR-L", "buc", "150.00"),
    ("Recondiționare scaune", "RC-S", "buc", "95.00"),
)
_BOOKS = ("Carte: Lemnul și meșteșugul", "buc", "84.90")
_REASONS = ("Client răzgândit", "Comandă introdusă de două ori")


@dataclass(slots=True)
class _Workshop:
    """What the invoices of the demo are made of."""

    office: Office
    chance: Random
    company: Company
    clients: list[str]
    abroad: str
    products: list[Product]


@dataclass(frozen=True, slots=True)
class Filled:
    """What sample data a profile was given."""

    company: Company
    clients: int
    products: int
    states: dict[str, int]


def fill(
    office: Office,
    invoices: int = 60,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Filled:
    """Fill the profile: a company, clients, products, and invoices in every state."""
    workshop = _workshop(office, Random(_SEED))  # noqa: S311 - believable, not secret
    today = office.clock.today()
    days = sorted(workshop.chance.randrange(_DAYS_BACK) for _ in range(invoices))
    counts = {"draft": 0, "issued": 0, "paid": 0, "cancelled": 0, "storno": 0}
    for done, back in enumerate(reversed(days)):
        progress(done, invoices)
        counts[_invoice(workshop, today - timedelta(days=back), today, done, invoices)] += 1
    return Filled(workshop.company, len(workshop.clients) + 1, len(workshop.products), counts)


def _tax_id(start: int) -> str:
    """The first lawful CUI from here on; numbers so high were never given to anyone."""
    return next(str(n) for n in range(start, start + 100) if is_valid("RO", Kind.TAX, str(n)))


def _workshop(office: Office, chance: Random) -> _Workshop:
    cif = _tax_id(905_000_000)
    with office.store.read() as unit:
        company = next((one for one in unit.companies.all() if one.cif == cif), None)
    if company is None:
        company = companies.add_company(office, _company(cif)).company
        for number, (name, street, city, county, code) in enumerate(_BUSINESSES):
            own = _tax_id(906_000_000 + number * 1_000)
            address = {"address": street, "city": city, "county": county, "postalCode": code}
            body = {"type": "company", "name": name, "cui": own, "isVatPayer": number % 4 != 1}
            parties.add_client(office, company.id, {**body, **address, "country": "RO"})
        for name, street, city, county, code in _PEOPLE:
            address = {"address": street, "city": city, "county": county, "postalCode": code}
            body = {"type": "individual", "name": name, "country": "RO"}
            parties.add_client(office, company.id, {**body, **address})
        parties.add_client(office, company.id, _ABROAD)
        for goods, is_service in ((_GOODS, False), (_SERVICES, True)):
            for name, code, measure, price in goods:
                master_data.add_record(
                    office,
                    Product,
                    company.id,
                    {
                        "name": name,
                        "code": code,
                        "unitOfMeasure": measure,
                        "defaultPrice": price,
                        "isService": is_service,
                    },
                )
    with office.store.read() as unit:
        clients = unit.clients.all(company.id)
        products = unit.products.all(company.id)
    home = [client.id for client in clients if client.country == "RO"]
    abroad = next(client.id for client in clients if client.country == "DE")
    return _Workshop(office, chance, company, home, abroad, products)


def _company(cif: str) -> dict[str, object]:
    account = "BTRLRONCRT0DEMO00001"
    return {
        "name": "Atelierul de Tâmplărie Demo SRL",
        "cif": cif,
        "vatPayer": True,
        "registrationNumber": "J2024012345001",
        "capitalSocial": "200.00",
        "address": "Str. Meșterilor nr. 10",
        "city": "Brașov",
        "state": "BV",
        "postalCode": "500035",
        "country": "RO",
        "phone": "+40268000000",
        "email": "atelier@demo.example",
        "contact": {"name": "Ștefan Țăranu", "phone": "+40268000000"},
        "bankAccounts": [
            {
                "iban": f"RO{iban.check_digits('RO', account)}{account}",
                "bankName": "Banca Transilvania",
                "bic": "BTRLRO22",
                "isDefault": True,
            }
        ],
    }


_ABROAD: dict[str, object] = {
    "type": "company",
    "name": "Möbelhaus Beispiel GmbH",
    "cui": "DE129475760",
    "vatCode": "DE129475760",
    "isVatPayer": True,
    "address": "Hauptstraße 5",
    "city": "Musterstadt",
    "postalCode": "12345",
    "country": "DE",
    "language": "de",
}


def _lines(workshop: _Workshop, day: date) -> list[dict[str, object]]:
    chance = workshop.chance
    lines: list[dict[str, object]] = []
    for product in chance.sample(workshop.products, chance.choice((1, 1, 2, 2, 3, 5))):
        line: dict[str, object] = {
            "description": product.name,
            "productId": product.id,
            "productCode": product.code,
            "quantity": str(chance.choice((1, 1, 2, 3, 4, 6))),
            "unitPrice": str(product.default_price),
            "unitOfMeasure": product.unit,
        }
        if chance.random() < 0.15:  # noqa: PLR2004 - about one line in seven
            line["discountPercent"] = str(chance.choice((5, 10)))
        lines.append(line)
    if chance.random() < 0.12:  # noqa: PLR2004 - a book now and then, at the reduced rate
        reduced = [rate for rate in vat_rates("RO", day) if rate.kind is RateKind.REDUCED]
        if reduced:
            name, measure, price = _BOOKS
            lines.append(
                {
                    "description": name,
                    "quantity": "1",
                    "unitPrice": price,
                    "unitOfMeasure": measure,
                    "vatRate": str(reduced[0].rate),
                    "vatIncluded": True,
                }
            )
    return lines


def _body(workshop: _Workshop, day: date) -> dict[str, object]:
    chance = workshop.chance
    body: dict[str, object] = {"issueDate": day.isoformat(), "lines": _lines(workshop, day)}
    if chance.random() < 0.07:  # noqa: PLR2004 - work for a firm abroad: the buyer owes the VAT
        rate = Decimal(49_500 + chance.randrange(1_500)) / 10_000
        hours = str(chance.choice((8, 16, 24)))
        return body | {
            "clientId": workshop.abroad,
            "currency": "EUR",
            "exchangeRate": str(rate),
            "language": "de",
            "lines": [
                {
                    "description": "Entwurf von Möbeln nach Maß",
                    "quantity": hours,
                    "unitPrice": "45.00",
                    "unitOfMeasure": "ora",
                    "vatRate": "0",
                    "vatCategoryCode": "AE",
                }
            ],
        }
    body["clientId"] = chance.choice(workshop.clients)
    body["dueDate"] = (day + timedelta(days=chance.choice((14, 30, 30, 45)))).isoformat()
    if chance.random() < 0.2:  # noqa: PLR2004 - one in five comes from an order
        body["orderNumber"] = f"CMD-{chance.randrange(100, 999)}"
    return body


def _invoice(workshop: _Workshop, day: date, today: date, done: int, wanted: int) -> str:
    """Make one invoice, and give the state it ends in; the last ones stay drafts."""
    office, chance = workshop.office, workshop.chance
    draft = drafts.create(office, workshop.company.id, _body(workshop, day)).document
    if done >= wanted - max(1, min(4, wanted // 12)):
        return "draft"
    issued = issuing.issue(office, draft.id).document
    fate = chance.random()
    if fate < 0.03:  # noqa: PLR2004
        issuing.cancel(office, issued.id, chance.choice(_REASONS))
        return "cancelled"
    if fate < 0.06:  # noqa: PLR2004
        # dated as its original, so that numbers and dates go up together
        back = corrections.storno(office, issued.id).document
        issuing.issue(office, back.id, day)
        return "storno"
    if fate < 0.68:  # noqa: PLR2004 - two of three pay in full, sooner or later
        paid_on = min(today, day + timedelta(days=chance.randrange(3, 40)))
        payments.pay(office, issued.id, on=paid_on)
        return "paid"
    if fate < 0.76 and issued.issued is not None:  # noqa: PLR2004 - some pay half of it
        half = issued.issued.totals.due / 2
        payments.pay(office, issued.id, half, min(today, day + timedelta(days=9)))
    return "issued"
